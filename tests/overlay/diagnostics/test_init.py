"""The package: its names are loaded when they are used."""

from __future__ import annotations

import subprocess
import sys

import pytest

from claude_overlay import diagnostics


def test_every_name_is_there() -> None:
    """Each name of `__all__` can be had, and no other."""
    assert {name: getattr(diagnostics, name).__name__ for name in diagnostics.__all__} == {
        name: name for name in diagnostics.__all__
    }
    with pytest.raises(AttributeError, match="'Curl'"):
        _ = diagnostics.Curl


def test_a_dry_run_does_not_load_the_doctor() -> None:
    """Who makes dry runs pays for nothing else of the room."""
    code = "import sys, claude_overlay.client.dry_run; print([n for n in sys.modules if '.diagnostics.' in n])"
    shown = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout

    assert "dry_run" in shown
    assert "checkup" not in shown
    assert "har" not in shown
