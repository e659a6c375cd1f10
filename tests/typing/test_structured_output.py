"""Structured output as type checkers see it: `structured_output.py` beside this file is clean in mypy --strict.

pyright checks the same file in `make check`: it needs node, which the tests must do without.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
CASES = Path(__file__).with_name("structured_output.py")


def test_the_value_has_the_type_that_was_asked_for() -> None:
    """Classes, typed dicts, named tuples, enums and lists keep their types; what no checker can follow is Any."""
    done = subprocess.run(  # noqa: S603 - a development tool of this repository
        [sys.executable, "-m", "mypy", "--strict", str(CASES)],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=900,
    )  # fmt: skip

    assert done.returncode == 0, done.stdout + done.stderr
