"""The package's public names, and what it says when its extra is missing."""

from __future__ import annotations

import subprocess
import sys

import pytest

import claude_overlay.local


def test_public_names():
    """Everything in `__all__` is there, and nothing public is missing from it."""
    names = set(claude_overlay.local.__all__)

    assert {
        "serve",
        "create_app",
        "LocalServer",
        "StandIn",
        "Limits",
        "RecordedRequest",
        "FaultPlan",
        "Journal",
    } == names
    assert all(hasattr(claude_overlay.local, name) for name in names)


def run(program: str) -> subprocess.CompletedProcess[str]:
    """Run a program in a fresh interpreter."""
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=300)  # noqa: S603


def test_the_overlay_does_not_load_the_server():
    """Importing claude_overlay loads neither starlette nor uvicorn nor jsonschema."""
    loaded = run(
        "import sys, claude_overlay\n"
        "unwanted = ('starlette', 'uvicorn', 'jsonschema', 'claude_overlay.local')\n"
        "print([name for name in unwanted if name in sys.modules])"
    )

    assert loaded.stdout.strip() == "[]"


@pytest.mark.parametrize("missing", ["starlette", "uvicorn", "jsonschema", "python_multipart"])
def test_missing_extra_is_named(missing):
    """Without a package of the extra the import fails and names the command that installs it."""
    failed = run(f"import sys; sys.modules[{missing!r}] = None\nimport claude_overlay.local")

    assert failed.returncode == 1
    assert "pip install 'claude-openapi[local]'" in failed.stderr
    assert missing in failed.stderr.splitlines()[-1]


def test_an_error_inside_is_not_blamed_on_the_extra():
    """An ImportError of another module is passed on as it is."""
    failed = run("import sys; sys.modules['orjson'] = None\nimport claude_overlay.local")

    assert failed.returncode == 1
    assert "claude-openapi[local]" not in failed.stderr
    assert "orjson" in failed.stderr.splitlines()[-1]
