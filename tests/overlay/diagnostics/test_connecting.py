"""What came back of the doctor's one request, in words."""

from __future__ import annotations

import socket
import ssl
from email.utils import formatdate

import pytest

from claude_overlay.diagnostics.connecting import explain_failure, explain_success, judge_clock
from claude_overlay.errors import (
    APIConnectionError,
    APITimeoutError,
    ClaudeError,
    ConfigurationError,
    DecodeError,
    status_error,
)


def of_status(status: int) -> ClaudeError:
    """Give the error of an answer."""
    return status_error(status=status, headers={"request-id": "req_1"}, content=b"{}")


def caused(error: ClaudeError, *causes: Exception) -> ClaudeError:
    """Give an error with its causes, the nearest first."""
    last: BaseException = error
    for cause in causes:
        last.__cause__ = cause
        last = cause
    return error


@pytest.mark.parametrize(
    ("error", "level", "words"),
    [
        (of_status(401), "error", "does not know the credential"),
        (of_status(403), "error", "may not list models"),
        (of_status(404), "error", "path of the base URL"),
        (of_status(429), "warning", "a limit is reached"),
        (of_status(529), "warning", "try again later"),
        (of_status(418), "error", "answered 418 (request req_1)"),
        (DecodeError("x"), "error", "another server"),
        (ConfigurationError("why"), "error", "why"),
        (ClaudeError("x"), "error", "ClaudeError"),
        (caused(APIConnectionError(phase="connect"), OSError(), socket.gaierror(8, "x")), "error", "resolved"),
        (caused(APIConnectionError(), ConnectionRefusedError()), "error", "nothing listens"),
        (caused(APIConnectionError(), OSError("[Errno 111] Connection refused")), "error", "nothing listens"),
        (caused(APIConnectionError(), ssl.SSLCertVerificationError("x")), "error", "not trusted"),
        (APITimeoutError(phase="connect"), "error", "phase: connect"),
        (APIConnectionError(), "error", "phase: unknown"),
    ],
)
def test_failures(error: ClaudeError, level: str, words: str) -> None:
    """Each says whether it is the credential, the address or the network."""
    finding = explain_failure(error)
    assert finding.level == level
    assert words in f"{finding.message} {finding.hint}"


def test_success() -> None:
    """With the request's id, if there is one."""
    assert "answered 200 (request r1)" in explain_success(200, "r1").message
    assert "answered 200:" in explain_success(200, None).message


@pytest.mark.parametrize(
    ("skew", "level", "words"),
    [(0, "ok", "agrees"), (59, "ok", "agrees"), (600, "warning", "600 s ahead"), (-90, "warning", "90 s behind")],
)
def test_the_clock(skew: int, level: str, words: str) -> None:
    """To a minute; else it says by how much and in which direction."""
    there = 1_800_000_000
    finding = judge_clock({"date": formatdate(there, usegmt=True)}, there + skew)

    assert finding is not None
    assert finding.level == level
    assert words in finding.message


@pytest.mark.parametrize(
    "headers", [{}, {"date": ""}, {"date": "yesterday"}, {"date": "Sun, 99 Nov 2026 09:00:00 GMT"}]
)
def test_a_server_without_a_clock(headers: dict[str, str]) -> None:
    """Then nothing is said."""
    assert judge_clock(headers, 0.0) is None
