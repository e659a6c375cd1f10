"""The examples of the pages in docs/ are run as they stand, and print what is shown below them."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from claude_overlay.client.config_file import ResilienceFile
from claude_overlay.reliability import events
from claude_overlay.reliability.configuration_shapes import RESILIENCE
from claude_overlay.reliability.events import Event

DOCS = Path(__file__).resolve().parents[1] / "docs"
TEXT = (DOCS / "reliability.md").read_text(encoding="utf-8")
PAGES = tuple(
    (DOCS / f"{name}.md").read_text(encoding="utf-8")
    for name in (
        "reliability",
        "streams",
        "tools",
        "structured-output",
        "requests",
        "conversations",
        "costs",
        "diagnostics",
        "platforms",
    )
)
# An example, and the block of output right after it, if there is one.
EXAMPLE = re.compile(r"^```python\n(.*?)^```\n(?:\n```text\n(.*?)^```)?", flags=re.DOTALL | re.MULTILINE)
EXAMPLES = [example for page in PAGES for example in EXAMPLE.findall(page)]
(FILE,) = re.findall(r"^```toml\n(.*?)^```", TEXT, flags=re.DOTALL | re.MULTILINE)


def test_there_are_examples_and_all_show_what_they_print() -> None:
    """An empty list would make the test below pass for nothing."""
    assert all(len(EXAMPLE.findall(page)) >= 4 for page in PAGES)
    assert [code for code, shown in EXAMPLES if not shown] == []


@pytest.mark.parametrize(
    ("code", "shown"),
    EXAMPLES,
    ids=[f"{number}-{code.splitlines()[-1][:40]}" for number, (code, _) in enumerate(EXAMPLES)],
)
def test_an_example_prints_what_is_shown(code: str, shown: str, tmp_path: Path) -> None:
    """Each runs by itself in a fresh interpreter, with warnings as errors and without any key in the environment."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("ANTHROPIC")}
    done = subprocess.run(  # noqa: S603 - our own page
        [sys.executable, "-W", "error", "-c", code],
        env={**environment, "PYTHONIOENCODING": "utf-8"},
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert done.stdout == shown
    assert done.stderr == ""


def test_the_file_of_every_table_is_valid_and_has_every_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It loads as it stands, and has every key that a file may have at its top, but for the preset."""
    path = tmp_path / "resilience.toml"
    path.write_text(FILE, encoding="utf-8")
    path.with_name("us.key").write_text("sk-us\n")
    monkeypatch.setenv("EU_KEY", "sk-eu")

    loaded = ResilienceFile(path).load()

    assert loaded.failover is not None
    assert set(tomllib.loads(FILE)) == {"deadline", "attempt_timeout", *RESILIENCE.parts}


def test_every_event_is_named() -> None:
    """The table of events leaves none out."""
    kinds = {
        name
        for name, kind in vars(events).items()
        if isinstance(kind, type) and issubclass(kind, Event) and kind is not Event
    }

    assert {name for name in kinds if f"`{name}`" not in TEXT} == set()
