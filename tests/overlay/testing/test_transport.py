"""The scripted transport: an HTTP client without a network, for both kinds of client."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from claude_overlay import AsyncClaude, Claude, errors
from claude_overlay.testing import Fault, RecordedRequest, Reply, ScriptedTransport, fault, reply

COUNT = {"input_tokens": 7, "context_management": None}
ARGUMENTS: dict[str, Any] = {"model": "m", "messages": []}
LIBRARIES = pytest.mark.parametrize("library", ["httpx2", "httpx"])


@LIBRARIES
def test_one_script_serves_both_clients(library: Any) -> None:
    """A blocking and an awaited client take their replies from one script, in order."""
    transport = ScriptedTransport([reply(json=COUNT)], library=library)
    transport.add(reply(json={**COUNT, "input_tokens": 8}))

    first = Claude("k", http_client=transport).messages.count_tokens(**ARGUMENTS)
    second = asyncio.run(AsyncClaude("k", http_client=transport).messages.count_tokens(**ARGUMENTS))

    assert (first.input_tokens, second.input_tokens) == (7, 8)
    assert transport.remaining == 0
    assert [request.json for request in transport.requests] == [ARGUMENTS, ARGUMENTS]


def test_a_step_may_be_a_function() -> None:
    """A function sees the request and decides on the reply."""

    def answer(request: RecordedRequest) -> Reply | Fault:
        return reply(json={**COUNT, "input_tokens": len(request.json["messages"])})

    claude = Claude("k", http_client=ScriptedTransport([answer]))

    assert claude.messages.count_tokens(model="m", messages=[{}, {}]).input_tokens == 2


@LIBRARIES
def test_an_unexpected_request_fails_the_test(library: Any) -> None:
    """A request beyond the script is an assertion that names it, not an API error."""
    claude = Claude("k", http_client=ScriptedTransport(library=library))

    with pytest.raises(AssertionError, match=r"request 1: POST .*/v1/messages/count_tokens"):
        claude.messages.count_tokens(**ARGUMENTS)


def test_the_recorded_request() -> None:
    """Method, URL, headers, content and timeouts are recorded; repr leaves the headers out."""
    transport = ScriptedTransport([reply(json=COUNT)])

    Claude("hidden", http_client=transport, timeout=3).messages.count_tokens(**ARGUMENTS)

    (request,) = transport.requests
    assert (request.method, request.url) == ("POST", "https://api.anthropic.com/v1/messages/count_tokens")
    assert request.headers["x-api-key"] == "hidden"
    assert request.timeout == {"connect": 3, "read": 3, "write": 3, "pool": 3}
    assert "hidden" not in repr(request)


def test_replies() -> None:
    """A reply has a status, one body, and a request id unless another is given."""
    assert dict(reply(json=[1]).headers) == {
        "content-length": "3",
        "content-type": "application/json",
        "request-id": "req_scripted",
    }
    assert reply(body="ü").chunks == ("ü".encode(),)
    assert reply(204).chunks == ()
    assert dict(reply(chunks=[b"a"], headers={"request-id": "mine"}).headers) == {"request-id": "mine"}
    with pytest.raises(errors.InvalidArgumentError, match="one body"):
        reply(json={}, body=b"")


def test_faults_have_names() -> None:
    """A fault is one of the HTTP library's exceptions; another name is refused with the list."""
    assert fault("ReadTimeout") == Fault("ReadTimeout")
    with pytest.raises(errors.InvalidArgumentError, match="ReadTimeout"):
        fault("Nonsense")
