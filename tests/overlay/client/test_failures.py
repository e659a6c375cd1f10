"""The table from HTTP-library exceptions to ours."""

from __future__ import annotations

import ssl
import subprocess
import sys
import zlib

import httpx
import httpx2
import pytest

from claude_overlay import errors
from claude_overlay.client.answer import Head
from claude_overlay.client.failures import Translating, transport_error

HOST = "https://api.example"


@pytest.mark.parametrize("library", [httpx, httpx2])
@pytest.mark.parametrize(
    ("name", "expected", "phase"),
    [
        ("ConnectTimeout", errors.APITimeoutError, "connect"),
        ("ReadTimeout", errors.APITimeoutError, "read"),
        ("WriteTimeout", errors.APITimeoutError, "write"),
        ("PoolTimeout", errors.APITimeoutError, "pool"),
        ("ConnectError", errors.APIConnectionError, "connect"),
        ("ReadError", errors.APIConnectionError, "read"),
        ("WriteError", errors.APIConnectionError, "write"),
        ("CloseError", errors.APIConnectionError, None),
        ("ProxyError", errors.APIConnectionError, None),
        ("RemoteProtocolError", errors.APIConnectionError, "read"),
        ("LocalProtocolError", errors.InvalidArgumentError, "missing"),
        ("StreamClosed", errors.APIConnectionError, None),
    ],
)
def test_both_libraries(library: object, name: str, expected: type[Exception], phase: str | None) -> None:
    """Each exception of either library has one class of ours, and a phase where it tells one."""
    cls = getattr(library, name)
    error = cls("told") if name != "StreamClosed" else cls()

    translated = transport_error(error, target=HOST)

    assert type(translated) is expected
    assert getattr(translated, "phase", "missing") == phase
    assert HOST in str(translated)


@pytest.mark.parametrize("library", [httpx, httpx2])
def test_text_of_the_request_is_not_repeated(library: object) -> None:
    """h11 quotes an illegal header value in its message, so that text is left out; the system's own text is kept."""
    quoting = library.LocalProtocolError("Illegal header value b'sk-ant-hidden'")  # type: ignore[attr-defined]
    speaking = library.ConnectError("Connection refused")  # type: ignore[attr-defined]

    assert "hidden" not in str(transport_error(quoting, target=HOST))
    assert "Connection refused" in str(transport_error(speaking, target=HOST))


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (httpx2.DecodingError("x"), errors.DecodeError),
        (zlib.error("x"), errors.DecodeError),
        (httpx2.UnsupportedProtocol("x"), errors.ConfigurationError),
        (httpx2.InvalidURL("x"), errors.ConfigurationError),
        (TimeoutError(), errors.APITimeoutError),
        (ConnectionResetError("reset"), errors.APIConnectionError),
        (ssl.SSLCertVerificationError("bad"), errors.APIConnectionError),
        (RuntimeError("Event loop is closed"), errors.APIConnectionError),
    ],
)
def test_what_else_comes_from_below(error: Exception, expected: type[Exception]) -> None:
    """Bodies that cannot be unpacked, addresses, system errors, and a connection of a dead event loop."""
    assert type(transport_error(error, target=HOST)) is expected


@pytest.mark.parametrize("error", [ValueError("a bug"), RuntimeError("a hook"), errors.ClaudeError("ours")])
def test_what_is_not_the_transports_is_left_alone(error: Exception) -> None:
    """A bug, a caller's hook and our own errors are not renamed."""
    assert transport_error(error, target=HOST) is None


@pytest.mark.parametrize("error", [httpx2.ReadError("x"), httpx2.ReadTimeout("x"), httpx2.DecodingError("x")])
def test_a_response_that_breaks_off_names_its_request(error: Exception) -> None:
    """Once the response has begun, the error carries its request id; before that it carries none."""
    begun = Head(status_code=200, headers={"request-id": "req_7"})
    with pytest.raises(errors.ClaudeError) as caught, Translating(HOST, begun):
        raise error
    before = transport_error(error, target=HOST)

    assert getattr(caught.value, "request_id", "missing") == "req_7"
    assert getattr(before, "request_id", "missing") is None


def test_a_dead_loop_is_named() -> None:
    """The words of asyncio say what is wrong, so they are kept."""
    assert "Event loop is closed" in str(transport_error(RuntimeError("Event loop is closed"), target=HOST))


def raised(error: Exception) -> Exception:
    """Raise an error, so that it has frames."""
    try:
        raise error
    except type(error):
        assert error.__traceback__ is not None
        return error


def test_translating_chains_the_cause_without_its_frames() -> None:
    """The cause stays, with its class and text; its frames, whose locals hold headers, do not."""
    inner, outer = raised(OSError("inner")), raised(httpx2.ReadError("outer"))
    outer.__cause__ = inner

    with pytest.raises(errors.APIConnectionError) as caught, Translating(HOST):
        raise outer

    cause = caught.value.__cause__
    assert isinstance(cause, httpx2.ReadError)
    assert cause.__traceback__ is None
    assert cause.__cause__ is not None
    assert cause.__cause__.__traceback__ is None


@pytest.mark.parametrize("error", [ValueError("x"), KeyboardInterrupt()])
def test_translating_lets_others_pass(error: BaseException) -> None:
    """What is not the transport's passes through unchanged, interrupts above all."""
    with pytest.raises(type(error)) as caught, Translating(HOST):
        raise error

    assert caught.value is error


def test_translating_ends_on_a_cycle_of_causes() -> None:
    """Exceptions that name each other as context do not hang the translation."""
    first, second = httpx2.ReadError("a"), httpx2.ReadError("b")
    first.__cause__, second.__cause__ = second, first

    with pytest.raises(errors.APIConnectionError), Translating(HOST):
        raise first


def test_reading_names_the_request() -> None:
    """What breaks off the reading of a body is translated as ever, and names whose it was; the rest passes."""
    head = Head(status_code=200, headers={"request-id": "req_9"})

    with pytest.raises(errors.APIConnectionError, match="req_9") as caught, Translating(HOST).reading(head):
        raise httpx2.ReadError("gone")
    assert caught.value.request_id == "req_9"
    with pytest.raises(ValueError, match="own"), Translating(HOST).reading(head):
        raise ValueError("own")
    with Translating(HOST).reading(head):
        pass


def test_loads_no_http_library() -> None:
    """The table works on names: importing it loads neither library."""
    code = "import sys, claude_overlay.client.failures; print('httpx' in sys.modules, 'httpx2' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout  # noqa: S603 - ours

    assert told.split() == ["False", "False"]
