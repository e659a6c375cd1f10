"""Says where the description and the official SDK differ, and what the API changed between two releases of the SDK.

    python spec/tools/drift.py [--to RELEASE]                   the description against one release
    python spec/tools/drift.py --from VERSION [--to RELEASE]    one release against another, no description

A release is a version, `newest` (what the package index has; the default) or `pinned` (what `official_sdk` pins).

Every release is installed into an environment of its own under build/ and read there (`official_sdk`, `sdk_facts`).
The report is Markdown on the console; with `--write FOLDER` it is also put there as drift.md and drift.json. Exit code
0: nothing unexplained (between releases: nothing changed); 1: something is; 2: it could not be looked at.
What differs on purpose stands, with its reason, in `compare_ignore.yaml`. An entry that no longer fits anything is a
finding, too: somebody has to look whether the reason is gone or the pattern is wrong.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from dataclasses import asdict
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

sys.path[:0] = [
    str(Path(__file__).resolve().parents[1]),
    str(Path(__file__).resolve().parents[2] / "generator_templates"),
]

import yaml  # noqa: E402  (the tools are run from the tree: the path above comes first)

from driver.problem import SpecError  # noqa: E402
from tools import official_sdk, releases  # noqa: E402
from tools.compare import Comparison, Difference  # noqa: E402
from tools.description import SPEC, Description  # noqa: E402

IGNORED = SPEC / "tools" / "compare_ignore.yaml"
_NAME = f"spec/tools/{IGNORED.name}"
_FOUND, _FAILED = 1, 2


def explained(found: list[Difference], ignored: list[dict[str, str]]) -> tuple[list[Difference], list[str]]:
    """Differences without an entry in the ignore list, and entries without a difference."""
    used: set[int] = set()
    left = []
    for difference in found:
        hits = [
            index
            for index, entry in enumerate(ignored)
            if fnmatchcase(difference.at, entry["at"]) and fnmatchcase(difference.what, entry["what"])
        ]
        used.update(hits)
        if not hits:
            left.append(difference)
    stale = [f"{entry['at']}: {entry['what']}" for index, entry in enumerate(ignored) if index not in used]
    return left, stale


def kind(difference: Difference) -> str:
    """Whether the description lacks something ("missing"), has too much ("extra"), or says it otherwise."""
    if difference.what.startswith(("missing", "lacks ")):
        return "missing"
    return "extra" if difference.what.startswith(("has ", "no counterpart", "no method")) else "different"


def verdict(comparison: Comparison, ignored: list[dict[str, str]]) -> dict[str, Any]:
    """Everything the report says, as data."""
    found = comparison.run()
    left, stale = explained(found, ignored)
    return {
        "against": comparison.facts["version"],
        "operations": len(comparison.facts["operations"]),
        "objects": len(comparison.pairs),
        "classes": len({one for ids in comparison.pairs.values() for one in ids}),
        "found": len(found),
        "unexplained": [{"kind": kind(one), **asdict(one)} for one in left],
        "stale": stale,
        "explained": ignored,
    }


def report(data: dict[str, Any]) -> str:
    """The verdict as Markdown."""
    left = data["unexplained"]
    lines = [
        f"# The description against anthropic {data['against']}",
        "",
        (
            f"{data['operations']} operations, {data['objects']} objects of ours against {data['classes']} classes of "
            f"the SDK: {data['found']} differences, {data['found'] - len(left)} explained, {len(left)} not."
        ),
    ]
    for word in ("missing", "extra", "different"):
        rows = [f"| `{one['at']}` | {one['what']} | {one['place']} |" for one in left if one["kind"] == word]
        if rows:
            title = f"## {word.capitalize()} in the description, not explained ({len(rows)})"
            lines += ["", title, "", "| where | difference | belongs to |", "|---|---|---|", *rows]
    if data["stale"]:
        lines += ["", f"## Entries of {_NAME} that fit nothing", "", *(f"- {one}" for one in data["stale"])]
    lines += ["", f"## Explained in {_NAME}", "", "| where | difference | reason |", "|---|---|---|"]
    lines += [f"| `{entry['at']}` | {entry['what']} | {entry['reason']} |" for entry in data["explained"]]
    return "\n".join(lines)


def against_sdk(version: str) -> tuple[dict[str, Any], str]:
    """The description against one release: data and text."""
    ignored: list[dict[str, str]] = yaml.safe_load(IGNORED.read_text()) or []
    comparison = Comparison(description=Description.load(), facts=json.loads(official_sdk.facts(version)))
    data = verdict(comparison, ignored)
    return data, report(data)


def between(old: str, new: str) -> tuple[dict[str, Any], str]:
    """One release against another: data and text."""
    before, after = (json.loads(official_sdk.facts(version)) for version in (old, new))
    data = releases.changes(before, after)
    return data, releases.report(data)


def main(arguments: list[str]) -> int:
    """Compare, report, and say by the exit code whether anybody has to look."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--from", dest="old", default="", metavar="VERSION", help="compare two releases: the older one")
    parser.add_argument(
        "--to", dest="new", default="newest", metavar="RELEASE", help="a version, newest (default) or pinned"
    )
    parser.add_argument("--write", type=Path, metavar="FOLDER", help="also write drift.md and drift.json there")
    options = parser.parse_args(arguments)
    try:
        named = {"newest": official_sdk.newest, "pinned": lambda: official_sdk.VERSION}
        new = named[options.new]() if options.new in named else options.new
        data, text = between(options.old, new) if options.old else against_sdk(new)
    except (SpecError, subprocess.CalledProcessError) as error:
        print(getattr(error, "stderr", None) or error, file=sys.stderr)
        return _FAILED
    print(text)
    if options.write:
        options.write.mkdir(parents=True, exist_ok=True)
        (options.write / "drift.md").write_text(f"{text}\n", encoding="utf-8")
        (options.write / "drift.json").write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
    open_ends = data["changes"] if options.old else data["unexplained"] + data["stale"]
    return _FOUND if open_ends else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
