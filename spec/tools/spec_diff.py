"""Says for a code review what changes in the API description since a git commit, and in the Python made from it.

    python spec/tools/spec_diff.py BASE [--json] [--repository FOLDER]

Exit status 0: nothing breaks; 1: something does; 2: the two could not be compared. Both descriptions are bundled, so
only their meaning counts, not how it is spread over files. `make spec-diff BASE=origin/main` runs it.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

sys.path[:0] = [
    str(Path(__file__).resolve().parents[1]),
    str(Path(__file__).resolve().parents[2] / "generator_templates"),
]

from driver.problem import SpecError  # noqa: E402  (the tools are run from the tree: the path above comes first)
from tools.description import Description  # noqa: E402
from tools.spec_diff_operations import DescriptionDiff, operations, travels  # noqa: E402
from tools.spec_diff_python import PythonDiff  # noqa: E402
from tools.spec_diff_report import Report  # noqa: E402
from tools.spec_diff_trees import NoComparison, Side, checked_out, side  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
SAME, BREAKING, NOT_COMPARED = 0, 1, 2


def compared(old: Side, new: Side) -> Report:
    """Both sides walked, in terms of the description and of Python."""
    uses, before = travels(new.description), travels(old.description)
    return Report(
        base=old.name,
        now=new.name,
        spec=tuple(DescriptionDiff(old.description, new.description).run()),
        python=tuple(PythonDiff(old.surface, new.surface, _directions(before, uses)).run()),
        uses={**before, **uses},
        operations=tuple(dict.fromkeys([*_names(new.description), *_names(old.description)])),
        notes=tuple(
            f"The Python of {one.name} was {one.origin}."
            for one in (old, new)
            if not one.origin.startswith("generated/")
        ),
    )


def _names(description: Description) -> list[str]:
    return [operation.name for operation in operations(description)]


def _directions(*sides: dict[str, dict[str, list[str]]]) -> dict[str, frozenset[str]]:
    """Class → the ways it travels, on either side."""
    found: dict[str, frozenset[str]] = {}
    for uses in sides:
        for name, ways in uses.items():
            found[name] = found.get(name, frozenset()) | {way for way, names in ways.items() if names}
    return found


def compare(repository: Path, ref: str) -> Report:
    """Compare the working tree of `repository` with one of its commits.

    Raises:
        NoComparison: there is no such commit, or one side cannot be read; the message says which.
    """
    with tempfile.TemporaryDirectory(prefix="claude-spec-diff-") as scratch:
        folder = Path(scratch)
        (folder / "base").mkdir()
        commit = checked_out(repository, ref, folder / "base")
        sides: list[Side] = []
        for root, name in ((folder / "base", f"{ref} ({commit})" if ref != commit else ref), (repository, "now")):
            try:
                sides.append(side(root, name, folder / f"python-{len(sides)}"))
            except (SpecError, RuntimeError, SyntaxError, OSError) as error:
                raise NoComparison(f"the description of {name} cannot be read:\n{error}") from error
        return compared(*sides)


def main(arguments: list[str] | None = None) -> int:
    """Compare and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("base", help="the git commit to compare with, as origin/main or v0.1.0")
    parser.add_argument("--json", action="store_true", help="print JSON instead of Markdown")
    parser.add_argument("--repository", type=Path, default=ROOT, help="the checkout; this one unless given")
    options = parser.parse_args(arguments)
    try:
        report = compare(options.repository, options.base)
    except NoComparison as error:
        print(f"not compared: {error}", file=sys.stderr)
        return NOT_COMPARED
    print(json.dumps(report.as_json(), indent=2, ensure_ascii=False) if options.json else report.as_markdown())
    return BREAKING if report.breaking else SAME


if __name__ == "__main__":
    sys.exit(main())
