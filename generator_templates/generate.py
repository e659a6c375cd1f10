"""Generate the client from the description: `python generator_templates/generate.py [--check]`.

Exit status 0: done, or nothing to do; 1: the description has problems, or `--check` found a difference.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

HOME = Path(__file__).resolve().parent
ROOT = HOME.parent
SHOWN = 40


def main(arguments: list[str] | None = None) -> int:
    """Run the pipeline and say what changed."""
    parser = argparse.ArgumentParser(description="Generate the client from the OpenAPI description.")
    parser.add_argument("--check", action="store_true", help="write nothing; fail when the tree is out of date")
    parser.add_argument("--spec", type=Path, default=ROOT / "spec" / "openapi.yaml", help="root of the description")
    parser.add_argument("--out", type=Path, default=ROOT / "generated", help="folder of the generated tree")
    options = parser.parse_args(arguments)

    from driver.pipeline import generate  # noqa: PLC0415 - the parser's --help needs no generator
    from driver.problem import SpecError  # noqa: PLC0415

    start = time.perf_counter()
    try:
        outcome = generate(options.spec, options.out, check=options.check)
    except SpecError as error:
        print(error, file=sys.stderr)
        return 1
    except RuntimeError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"total    {time.perf_counter() - start:6.2f} s")
    for line in outcome.changes[:SHOWN]:
        print(line)
    if len(outcome.changes) > SHOWN:
        print(f"... and {len(outcome.changes) - SHOWN} more")
    if not outcome.changes:
        print("nothing changed")
    elif options.check:
        print(f"{len(outcome.changes)} files differ from the description: run `make generate`", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(HOME))
    raise SystemExit(main())
