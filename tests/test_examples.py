"""The examples run as a newcomer runs them, and show what they promise."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from claude_overlay.local import serve

EXAMPLES = Path(__file__).parents[1] / "examples"
QUICKSTART = EXAMPLES / "quickstart.py"
TIME_LIMIT = 300
PARTS = ["converse", "stream", "use_a_tool", "count_and_list", "keep_a_file", "run_a_batch"]


def run(*arguments: str, **environment: str) -> str:
    """The output of the quickstart, which must end well and say nothing on stderr."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("ANTHROPIC")}
    done = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, "-W", "error", QUICKSTART, *arguments],
        env={**inherited, **environment},
        capture_output=True,
        text=True,
        timeout=TIME_LIMIT,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    return done.stdout


def test_quickstart_needs_nothing():
    """Without key or argument it starts its own stand-in, says so, and shows every part with its result."""
    output = run()

    assert output.startswith("Talking to a stand-in at http://127.0.0.1:")
    assert [line.removeprefix("--- ") for line in output.splitlines() if line.startswith("--- ")] == PARTS
    assert 'You said: "Say hello in one sentence."' in output
    assert "\n1 2 3 4 5 6 7 8 9 10 11 12\n" in output
    assert "the model calls get_weather({'city': 'Paris'})" in output
    assert "The tool get_weather answered: 18 °C and sunny" in output
    assert "'How long is this?' is 5 tokens" in output
    assert "claude-haiku-5-5" in output
    assert "downloaded b'remember the milk'" in output
    assert "in_progress: 2 still to do" in output
    assert "ended: 0 still to do" in output
    assert output.rstrip().endswith('sum: This is a stand-in server, not a model. You said: "2 + 2?"')


def test_quickstart_talks_to_a_given_server():
    """With a URL it talks to that server, with one request per call."""
    with serve(batch_polls=0) as server:
        output = run(server.base_url)
        paths = [request.path for request in server.requests]

    assert output.startswith(f"Talking to {server.base_url}.")
    assert paths.count("/v1/messages") == 4
    assert paths[-1].endswith("/results")


def test_quickstart_with_a_key_says_whom_it_talks_to():
    """With ANTHROPIC_API_KEY it takes key and address from the environment and announces them before the first call."""
    with serve(batch_polls=0, api_key="sk-test-key") as server:
        output = run(ANTHROPIC_API_KEY="sk-test-key", ANTHROPIC_BASE_URL=server.base_url)

    assert output.startswith(f"Talking to {server.base_url}, as ANTHROPIC_API_KEY is set.")
    assert "sk-test-key" not in output


@pytest.mark.parametrize("example", sorted(EXAMPLES.glob("*.py")), ids=lambda path: path.name)
def test_examples_are_short_and_use_public_names(example):
    """An example is under 120 lines and imports only the two packages and the public stand-in."""
    lines = example.read_text(encoding="utf-8").splitlines()
    imported = {line.split()[1] for line in lines if line.strip().startswith(("from claude", "import claude"))}

    assert len(lines) < 120
    assert imported <= {"claude_overlay", "claude_overlay.local", "claude_api.models"}
