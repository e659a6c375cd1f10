"""The official SDK gets through every operation of the stand-in server without noticing.

Needs a Python that has `anthropic==2.12.0`: `make official-sdk` makes one under `build/` (with
`spec/tools/official_sdk.py`, which holds the pin), or the environment variable
`CLAUDE_OFFICIAL_SDK_PYTHON` names one. Without it the test says so and is skipped.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from claude_overlay.local import serve

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
TIME_LIMIT = 300


def sdk_python() -> Path | None:
    """The interpreter that has the SDK, if there is one."""
    named = os.environ.get("CLAUDE_OFFICIAL_SDK_PYTHON")
    candidate = Path(named) if named else ROOT / "build" / "official-sdk" / "venv" / "bin" / "python"
    if named and not candidate.is_file():
        pytest.fail(f"CLAUDE_OFFICIAL_SDK_PYTHON names {named}, which is no file")
    return candidate if candidate.is_file() else None


def test_journey():
    """Create, stream, tools, count_tokens, models, files, batches to results, errors: all as the SDK expects them."""
    python = sdk_python()
    if python is None:
        pytest.skip("no official SDK: `make official-sdk` installs it, or set CLAUDE_OFFICIAL_SDK_PYTHON")
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("ANTHROPIC", "PYTHON"))}

    with serve() as server:
        journey = subprocess.run(  # noqa: S603 - our own script, no shell
            [python, "-W", "error", HERE / "journey.py", server.base_url],
            env={**clean, "NO_PROXY": "127.0.0.1"},
            capture_output=True,
            text=True,
            timeout=TIME_LIMIT,
            check=False,
        )
        versions = {request.headers.get("anthropic-version") for request in server.requests}

    assert journey.returncode == 0, journey.stdout + journey.stderr
    steps = [line.split()[1] for line in journey.stdout.splitlines() if line.startswith("ok ")]
    assert len(steps) == 14, journey.stdout
    assert "anthropic 2.12.0" in journey.stdout
    assert versions == {"2026-10-21"}
