"""Calls of the messages area."""

from __future__ import annotations

import json
from typing import Any

import pytest

from claude_overlay.client.calls.messages import count_tokens, create_message, stream_message
from claude_overlay.errors import InvalidArgumentError

FIELDS: dict[str, Any] = {"model": "m", "max_tokens": 1, "messages": []}


def test_create() -> None:
    """The request of create, as documented."""
    request = create_message(**FIELDS).request

    assert (request["method"], request["url"]) == ("POST", "/v1/messages")
    assert json.loads(request["content"]) == FIELDS


@pytest.mark.parametrize("arguments", [{"stream": True}, {"extra_body": {"stream": True}}])
def test_create_points_to_stream(arguments: dict[str, Any]) -> None:
    """Asking create for a stream is refused, and the message says what to call."""
    with pytest.raises(InvalidArgumentError, match=r"messages\.stream"):
        create_message(**FIELDS, **arguments)


def test_create_takes_stream_false() -> None:
    """stream=False says what is done anyway."""
    assert json.loads(create_message(**FIELDS, stream=False).request["content"])["stream"] is False


@pytest.mark.parametrize("arguments", [{}, {"stream": True}])
def test_stream(arguments: dict[str, Any]) -> None:
    """A stream asks for one, in body and headers, unpacked."""
    request = stream_message(**FIELDS, **arguments).call.request

    assert json.loads(request["content"]) == {**FIELDS, "stream": True}
    assert request["headers"]["accept"] == "text/event-stream"
    assert request["headers"]["accept-encoding"] == "identity"


def test_stream_refuses_stream_false() -> None:
    """A stream that is none is create."""
    with pytest.raises(InvalidArgumentError, match=r"messages\.create"):
        stream_message(**FIELDS, stream=False)


def test_count_tokens() -> None:
    """Counting takes the same input, without max_tokens."""
    request = count_tokens(model="m", messages=[]).request

    assert request["url"] == "/v1/messages/count_tokens"
    with pytest.raises(InvalidArgumentError, match="max_tokens"):
        count_tokens(model="m", messages=[], max_tokens=1)  # type: ignore[call-arg]
