"""The README's Python examples are run as they stand, against the stand-in server."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from claude_overlay.local import serve

README = Path(__file__).resolve().parents[1] / "README.md"
EXAMPLES = re.findall(r"^```python\n(.*?)^```", README.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)


def test_readme_has_examples():
    """An empty list would make the test below pass for nothing."""
    assert len(EXAMPLES) >= 5


@pytest.mark.parametrize("code", EXAMPLES, ids=[code.splitlines()[0][:60] for code in EXAMPLES])
def test_example_runs_and_prints(code: str):
    """Each example runs by itself in a fresh interpreter, prints something and leaves nothing on stderr."""
    with serve() as server:
        environment = {**os.environ, "ANTHROPIC_API_KEY": "any-key", "ANTHROPIC_BASE_URL": server.base_url}
        done = subprocess.run(  # noqa: S603 - our own README
            [sys.executable, "-W", "error", "-c", code],
            env=environment,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )

    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()
    assert done.stderr == ""


def test_the_shown_output_of_make_demo_is_what_the_quickstart_prints():
    """The stand-in is deterministic, so the README can show the very lines a reader will see."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("ANTHROPIC_")}
    done = subprocess.run(  # noqa: S603 - our own example
        [sys.executable, README.parent / "examples" / "quickstart.py"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    shown = re.search(r"^\$ make demo\n.*?(^--- .*?)^```", README.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)

    assert shown is not None
    assert shown[1] == done.stdout[done.stdout.index("--- ") :]
