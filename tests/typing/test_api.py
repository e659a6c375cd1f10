"""The public API as type checkers see it: `api.py` beside this file is clean in mypy --strict.

pyright checks the same file in `make check`: it needs node, which the tests must do without.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
API = Path(__file__).with_name("api.py")


def test_public_api_is_typed() -> None:
    """Every value of the public API has the type the file asserts."""
    done = subprocess.run(  # noqa: S603 - a development tool of this repository
        [sys.executable, "-m", "mypy", "--strict", str(API)],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=900,
    )  # fmt: skip

    assert done.returncode == 0, done.stdout + done.stderr
