"""docs/stand-in-server.md and the package docstring tell the truth: the example runs, every fault is listed."""

from __future__ import annotations

import re
from pathlib import Path

import claude_overlay.local
from claude_overlay.local.faults import _GRAMMAR

PAGE = (Path(__file__).parents[3] / "docs" / "stand-in-server.md").read_text(encoding="utf-8")


def test_the_example_runs():
    """The Python block of the page runs as it stands."""
    (example,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)

    exec(compile(example, "stand-in-server.md", "exec"), {})  # noqa: S102 - our own page


def test_every_fault_is_documented_in_both_places():
    """The table of the page and the list of the docstring name exactly the faults there are."""
    on_page = set(re.findall(r"^\| `([a-z-]+)", PAGE, re.MULTILINE))
    in_docstring = set(re.findall(r"^    ([a-z-]+)(?:[:\[ ]|$)", claude_overlay.local.__doc__, re.MULTILINE))

    assert on_page == set(_GRAMMAR)
    assert in_docstring >= set(_GRAMMAR)
