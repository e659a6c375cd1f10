"""The client of this repository against the stand-in server: every fault is the error it should be.

End to end over a socket, blocking and asynchronous. One request a call, whatever happens.
"""

from __future__ import annotations

import asyncio

import pytest

from claude_overlay import (
    APIConnectionError,
    APIStatusError,
    AsyncClaude,
    Claude,
    DecodeError,
    InternalServerError,
    OverloadedError,
    StreamProtocolError,
    StreamServerError,
    StreamTruncatedError,
    user,
)

ASK = {"model": "claude-opus-5-5", "max_tokens": 50, "messages": [user("Hello")]}
TEXT = 'This is a stand-in server, not a model. You said: "Hello"'

CREATE_FAULTS = [
    ("status:529:2", OverloadedError),
    ("status:418", APIStatusError),
    ("status:599", InternalServerError),
    ("html", InternalServerError),
    ("html:200", DecodeError),
    ("empty", DecodeError),
    ("garbage", DecodeError),
    ("early-end:50", DecodeError),
    ("cut:50", APIConnectionError),
    ("reset:50", APIConnectionError),
    ("first-error-event", OverloadedError),
]
STREAM_FAULTS = [
    ("status:529:2", OverloadedError),
    ("html", InternalServerError),
    ("html:200", DecodeError),
    ("empty", DecodeError),
    ("garbage", StreamProtocolError),
    ("early-end:900", StreamTruncatedError),
    ("early-end:0", StreamTruncatedError),
    ("cut:900", StreamTruncatedError),
    ("reset:900", StreamTruncatedError),
    ("error-event", StreamServerError),
    ("first-error-event", StreamServerError),
]


def headers(fault):
    """The header that asks for a fault."""
    return {"x-stand-in-fault": fault}


async def async_create(url, fault):
    """The asynchronous call."""
    async with AsyncClaude("k", base_url=url) as claude:
        return await claude.messages.create(**ASK, extra_headers=headers(fault))


async def async_stream(url, fault):
    """The asynchronous stream to its end."""
    async with (
        AsyncClaude("k", base_url=url) as claude,
        claude.messages.stream(**ASK, extra_headers=headers(fault)) as stream,
    ):
        return await stream.final_message()


@pytest.mark.parametrize(("fault", "error"), CREATE_FAULTS)
def test_create(server, fault, error):
    """A damaged reply to `create` is the same error from both clients, after exactly one request."""
    server.requests.clear()
    with Claude("k", base_url=server.base_url) as claude, pytest.raises(error) as blocking:
        claude.messages.create(**ASK, extra_headers=headers(fault))
    with pytest.raises(error) as asynchronous:
        asyncio.run(async_create(server.base_url, fault))

    assert type(blocking.value) is type(asynchronous.value)
    assert len(server.requests) == 2


@pytest.mark.parametrize(("fault", "error"), STREAM_FAULTS)
def test_stream(server, fault, error):
    """A damaged stream is the same error from both clients, never a short message, after exactly one request."""
    server.requests.clear()
    with (
        Claude("k", base_url=server.base_url) as claude,
        pytest.raises(error) as blocking,
        claude.messages.stream(**ASK, extra_headers=headers(fault)) as stream,
    ):
        stream.final_message()
    with pytest.raises(error) as asynchronous:
        asyncio.run(async_stream(server.base_url, fault))

    assert type(blocking.value) is type(asynchronous.value)
    assert len(server.requests) == 2


@pytest.mark.parametrize("count", range(0, 2_000, 97))
def test_no_cut_gives_a_short_message(server, count):
    """Wherever a stream is cut or ends early, the client either raises or has the whole message."""
    for fault in (f"cut:{count}", f"early-end:{count}"):
        with Claude("k", base_url=server.base_url) as claude:
            try:
                with claude.messages.stream(**ASK, extra_headers=headers(fault)) as stream:
                    message = stream.final_message()
            except StreamTruncatedError:
                continue
        assert message.text == TEXT, fault


@pytest.mark.parametrize("streamed", [False, True])
def test_split_changes_nothing(server, streamed):
    """One byte a chunk is the same message."""
    with Claude("k", base_url=server.base_url) as claude:
        if streamed:
            with claude.messages.stream(**ASK, extra_headers=headers("split")) as stream:
                message = stream.final_message()
        else:
            message = claude.messages.create(**ASK, extra_headers=headers("split"))

    assert message.text == TEXT


def test_retry_after_reaches_the_caller(server):
    """Status, type, request id and retry-after of an injected overload are on the error."""
    with Claude("k", base_url=server.base_url) as claude, pytest.raises(OverloadedError) as caught:
        claude.messages.create(**ASK, extra_headers=headers("status:529:2.5"))

    assert caught.value.status == 529
    assert caught.value.retry_after == 2.5
    assert caught.value.is_retryable
    assert caught.value.request_id.startswith("req_")
