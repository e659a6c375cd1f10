"""Responses of a platform, read as the API's: whole calls through both shells and both HTTP libraries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from tests.overlay.platforms.test_aws_events import MESSAGE, exception, packed

from claude_overlay import Resilience, RetryPolicy
from claude_overlay.errors import BadRequestError, StreamServerError, StreamTruncatedError
from claude_overlay.platforms.aws_credentials import AWSCredentials
from claude_overlay.platforms.bedrock import Bedrock
from claude_overlay.testing import fault, reply

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.overlay.client.conftest import Shell

STREAM = b"".join(packed(event) for event in MESSAGE)
KIND = {"content-type": "application/vnd.amazon.eventstream"}
ASKED: dict[str, Any] = {"model": "m", "max_tokens": 5, "messages": [{"role": "user", "content": "hi"}]}
POLICIES = [
    None,
    Resilience(retry=RetryPolicy(max_attempts=1)),
    Resilience(attempt_timeout=9.0, retry=RetryPolicy(max_attempts=1)),
]


def claude(shell: Shell, *steps: Any, **settings: Any) -> tuple[Any, Any]:
    """A client of this shell on Bedrock."""
    platform = Bedrock(region="us-east-1", credentials=AWSCredentials("a", "s"))
    return shell.claude(*steps, api_key=None, platform=platform, **settings)


@pytest.mark.parametrize("resilience", POLICIES)
def test_a_stream_is_read_to_its_end_and_its_body_is_closed(shell: Shell, resilience: Any) -> None:
    """Event by event, text by text."""
    client, transport = claude(
        shell, *[reply(chunks=[STREAM[:50], STREAM[50:]], headers=KIND)] * 2, resilience=resilience
    )

    with client.messages.stream(**ASKED) as stream:
        assert [event.type for event in stream] == [event["type"] for event in MESSAGE]
    with client.messages.stream(**ASKED) as stream:
        assert "".join(stream.text) == "Grüße, 世界\n\u2028 in pieces"
    shell.settle()
    assert transport.open_bodies == 0


@pytest.mark.parametrize("resilience", POLICIES)
@pytest.mark.parametrize("end", [fault("ReadError"), b"", b"\x00\x00", packed({"type": "ping"})[:-1]])
def test_a_stream_that_breaks_off_is_told_with_what_arrived(shell: Shell, resilience: Any, end: Any) -> None:
    """By the network, at a frame's border, or within a frame."""
    half = b"".join(packed(event) for event in MESSAGE[:4])
    client, transport = claude(shell, reply(chunks=[half, end], headers=KIND), resilience=resilience)

    with client.messages.stream(**ASKED) as stream, pytest.raises(StreamTruncatedError) as caught:
        stream.final_message()
    assert caught.value.snapshot.text == "Grüße, 世界\n\u2028 in pieces"[: len(caught.value.snapshot.text)]
    assert caught.value.snapshot.text
    shell.settle()
    assert transport.open_bodies == 0


@pytest.mark.parametrize("resilience", POLICIES)
def test_errors_before_and_within_a_stream(shell: Shell, resilience: Any, message: Callable[..., Any]) -> None:
    """An exception as the first frame, a refusal as an answer, and a good answer afterwards."""
    client, _ = claude(
        shell,
        reply(chunks=[exception("modelStreamErrorException", message="broke")], headers=KIND),
        reply(400, json={"message": "bad"}, headers={"x-amzn-errortype": "ValidationException"}),
        reply(400, json={"message": "bad"}, headers={"x-amzn-errortype": "ValidationException"}),
        reply(json=message()),
        resilience=resilience,
    )

    with pytest.raises(StreamServerError, match="broke"):
        client.messages.stream(**ASKED).final_message()
    for call in (lambda: client.messages.stream(**ASKED).open(), lambda: client.messages.create(**ASKED)):
        with pytest.raises(BadRequestError, match="bad"):
            call()
    value, metadata = client.messages.create.with_response(**ASKED)
    assert value.text == "Hello, world"
    assert metadata.request_id == "req_scripted"


def test_a_stream_that_is_left_early_is_closed(shell: Shell) -> None:
    """Its connection is not kept, nor read further."""
    client, transport = claude(shell, reply(chunks=[STREAM[:900], fault("ReadError")], headers=KIND))

    with client.messages.stream(**ASKED) as stream:
        next(iter(stream))
    shell.settle()
    assert transport.open_bodies == 0
