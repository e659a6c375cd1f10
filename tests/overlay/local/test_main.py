"""The command line: one line with the URL, a clean end on both signals, plain refusals."""

from __future__ import annotations

import signal
import subprocess
import sys

import httpx2
import pytest

from claude_overlay.local.__main__ import main

COMMAND = [sys.executable, "-m", "claude_overlay.local"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_serves_until_a_signal(number):
    """It prints its URL, answers there with the chosen key only, and exits with 0 and no traceback when told to."""
    with subprocess.Popen(  # noqa: S603 - our own module
        [*COMMAND, "--api-key", "right"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        line = process.stdout.readline()
        url = line.split()[-1]
        headers = {"anthropic-version": "2026-10-21"}
        right = httpx2.get(url + "/v1/models", headers={**headers, "x-api-key": "right"}, trust_env=False, timeout=120)
        wrong = httpx2.get(url + "/v1/models", headers={**headers, "x-api-key": "wrong"}, trust_env=False, timeout=120)
        process.send_signal(number)
        rest, errors = process.communicate(timeout=300)

    assert line.startswith("Claude API stand-in (no model) at http://127.0.0.1:")
    assert (right.status_code, wrong.status_code) == (200, 401)
    assert process.returncode == 0
    assert rest == ""
    assert errors == ""


def test_refuses_a_reachable_host(capsys):
    """Another host than loopback is refused with one line that names the option allowing it."""
    status = main(["--host", "0.0.0.0"])  # noqa: S104 - must be refused

    assert status == 2
    assert "--allow-remote" in capsys.readouterr().err


def test_port_that_cannot_be_had(capsys):
    """A port out of range is one line on stderr, no traceback."""
    assert main(["--port", "1000000"]) == 2
    assert capsys.readouterr().err.startswith("cannot serve: ")
