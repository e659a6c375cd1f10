"""`python -m claude_overlay.diagnostics`: the report of `doctor()` on the console.

Prints text, or JSON with `--json`; ends with 1 when something is wrong, with 0 otherwise.
"""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from claude_overlay.diagnostics.checkup import doctor

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; give its exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m claude_overlay.diagnostics",
        description="Say where a credential for the Claude API would come from, and what is wrong. Shows none of it.",
    )
    parser.add_argument("--connect", action="store_true", help="also make one request that costs nothing")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--root", help="the workspace's root, where secret/-secrets.sh is looked for")
    given = parser.parse_args(arguments)
    report = doctor(root=given.root, connect=given.connect)
    text = report.to_json() if given.json else report.to_text()
    # Paths and names of variables may hold what the console cannot show.
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(encoding, "backslashreplace").decode(encoding) + "\n")
    return report.exit_code


if __name__ == "__main__":
    sys.exit(main())
