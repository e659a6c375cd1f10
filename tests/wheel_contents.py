"""Checks what a built wheel holds: `python tests/wheel_contents.py WHEEL`. Called by `make wheel-test`."""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

WANTED = {
    "claude_api/py.typed",
    "claude_api/openapi.json",
    "claude_api/models/message.py",
    "claude_overlay/py.typed",
    "claude_overlay/local/__main__.py",
}


def faults(names: set[str]) -> list[str]:
    """What is missing from the wheel, and what has no business in it."""
    found = [f"missing: {name}" for name in sorted(WANTED - names)]
    tops = {name.partition("/")[0] for name in names}
    strangers = sorted(top for top in tops if top not in {"claude_api", "claude_overlay"} and ".dist-info" not in top)
    return found + [f"not ours to install: {top}" for top in strangers]


def main(wheel: Path) -> int:
    """Print the faults; 1 when there are any."""
    with zipfile.ZipFile(wheel) as archive:
        found = faults(set(archive.namelist()))
    for fault in found:
        print(f"{wheel.name}: {fault}", file=sys.stderr)  # noqa: T201 - a command's report
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
