"""`python -m claude_overlay.diagnostics`: text or JSON, and an exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from claude_overlay.diagnostics.__main__ import main

if TYPE_CHECKING:
    from pathlib import Path

KEY = "sk-ant-api03-QZJXKVWYQZJXKVWY"


@pytest.mark.parametrize(("key", "code"), [(KEY, 0), (None, 1), (KEY + " ", 1)])
def test_the_exit_code(
    key: str | None, code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """0 when nothing is an error."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("ANTHROPIC_AUTH_TOKEN", raising=False)
    monkeypatch.delenv("ANTHROPIC_BASE_URL", raising=False)
    if key is None:
        monkeypatch.delenv("ANTHROPIC_API_KEY", raising=False)
    else:
        monkeypatch.setenv("ANTHROPIC_API_KEY", key)

    assert main(["--json", "--root", str(tmp_path)]) == code
    shown = capsys.readouterr().out
    assert json.loads(shown)["ok"] == (code == 0)
    assert "QZJ" not in shown


def test_as_a_module(tmp_path: Path) -> None:
    """It runs by itself, and prints text."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("ANTHROPIC")}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "claude_overlay.diagnostics"],
        env={**environment, "ANTHROPIC_API_KEY": KEY},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )

    assert done.returncode == 0
    assert done.stdout.startswith("Where a credential would come from")
    assert done.stderr == ""
    assert "QZJ" not in done.stdout


@pytest.mark.parametrize("encoding", ["ascii", "utf-8", "cp1252"])
def test_names_that_a_console_cannot_show(encoding: str, tmp_path: Path) -> None:
    """Paths and variables may have any name; the report is printed all the same."""
    folder = tmp_path / "caf\u00e9\u4e00"
    folder.mkdir()
    environment = {"ANTHROPIC_X\udcff": "1", "ANTHROPIC_API_KEY": KEY, "PYTHONIOENCODING": encoding}
    done = subprocess.run(
        [sys.executable, "-m", "claude_overlay.diagnostics"],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
    )

    assert done.stderr == b""
    assert b"ANTHROPIC_X\\udcff is set" in done.stdout
