"""Checks what a built wheel holds: `python tests/wheel_contents.py WHEEL`. Called by `make wheel-test`.

It holds each file of both packages, byte for byte as it is in the tree, and nothing else. So what the tests prove of
the tree they prove of the wheel; `make wheel-test` has to run only those that depend on where the files are.
"""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = (ROOT / "generated" / "claude_api", ROOT / "overlay" / "claude_overlay")


def due() -> dict[str, bytes]:
    """Give the files of both packages by their names in a wheel."""
    return {
        path.relative_to(package.parent).as_posix(): path.read_bytes()
        for package in PACKAGES
        for path in sorted(package.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def faults(held: Mapping[str, bytes], wanted: Mapping[str, bytes]) -> list[str]:
    """What is missing from the wheel, what is different in it, and what has no business there."""
    found = [f"missing: {name}" for name in sorted(wanted.keys() - held.keys())]
    found += [
        f"not as in the tree: {name}" for name in sorted(wanted.keys() & held.keys()) if held[name] != wanted[name]
    ]
    strangers = sorted(name for name in held.keys() - wanted.keys() if ".dist-info/" not in name)
    return found + [f"not ours to install: {name}" for name in strangers]


def main(wheel: Path) -> int:
    """Print the faults; 1 when there are any."""
    with zipfile.ZipFile(wheel) as archive:
        found = faults({name: archive.read(name) for name in archive.namelist()}, due())
    for fault in found:
        print(f"{wheel.name}: {fault}", file=sys.stderr)  # noqa: T201 - a command's report
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
