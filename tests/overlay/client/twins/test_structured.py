"""`messages.parse` and `messages.parse_stream`, blocking and awaited."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tests.overlay.structured.answers import THINKING, TOOL, Order, answer

from claude_overlay import APIStatusError, StreamTruncatedError
from claude_overlay.errors.structured import (
    OutputMismatchError,
    OutputRefusedError,
    OutputTruncatedError,
    StructuredOutputError,
)
from claude_overlay.structured import output_format
from claude_overlay.structured.parsed import ParsedMessage
from claude_overlay.testing import message_stream, reply

ARGUMENTS: dict[str, Any] = {"model": "m", "max_tokens": 8, "messages": [{"role": "user", "content": "A pen."}]}
PEN = '{"product": "pen", "count": 2}'


def streamed(*content: Any, **changes: Any) -> Any:
    """Make a reply that streams an answer, in small chunks."""
    body = message_stream(answer(*content, **changes).to_dict())
    chunks = [body[at : at + 50] for at in range(0, len(body), 50)]
    return reply(chunks=chunks, headers={"content-type": "text/event-stream"})


def test_an_answer_is_a_message_with_its_value(shell: Any) -> None:
    """The schema goes out with the request; thinking and a tool call of the answer are there, too."""
    claude, transport = shell.claude(reply(json=answer(THINKING, PEN, TOOL, stop_reason="tool_use").to_dict()))

    message = claude.messages.parse(**ARGUMENTS, output_type=Order)

    assert message.output == Order("pen", 2)
    assert isinstance(message, ParsedMessage)
    assert (message.text, message.tool_uses[0].name, message.usage.output_tokens) == (PEN, "look", 5)
    (request,) = transport.requests
    assert request.json["output_config"] == {"format": output_format(Order)}
    assert "output_type" not in request.json


def test_metadata_comes_with_it(shell: Any) -> None:
    """`with_response` gives status, headers and request id besides."""
    claude, _ = shell.claude(reply(json=answer(PEN).to_dict()))

    message, metadata = claude.messages.parse.with_response(**ARGUMENTS, output_type=Order)

    assert (message.output.product, metadata.request_id, metadata.status) == ("pen", "req_scripted", 200)


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({"stop_reason": "refusal"}, OutputRefusedError),
        ({"stop_reason": "max_tokens"}, OutputTruncatedError),
        ({}, OutputMismatchError),
    ],
)
def test_an_answer_without_the_value_is_an_error_that_holds_it(
    shell: Any, changes: dict[str, Any], kind: type[StructuredOutputError]
) -> None:
    """The same one whether it was streamed or not, with the request id and the whole message."""
    claude, transport = shell.claude(reply(json=answer("{}", **changes).to_dict()), streamed("{}", **changes))
    found = []
    with pytest.raises(kind) as whole:
        claude.messages.parse(**ARGUMENTS, output_type=Order)
    with claude.messages.parse_stream(**ARGUMENTS, output_type=Order, on_error=found.append) as stream:
        with pytest.raises(kind) as late:
            stream.final_message()
        with pytest.raises(kind):
            stream.final_output()

    for error in (whole.value, late.value):
        assert (error.text, error.type_name, error.request_id) == ("{}", "Order", "req_scripted")
        assert error.snapshot is not None
        assert error.snapshot.usage.output_tokens == 5
        assert not isinstance(error.snapshot, ParsedMessage)
    assert found == [late.value]
    assert len(transport.requests) == 2


def test_an_error_of_the_server_is_the_servers(shell: Any) -> None:
    """Nothing is read out of an answer that is none."""
    claude, _ = shell.claude(reply(400, json={"type": "error", "error": {"type": "invalid_request_error"}}))

    with pytest.raises(APIStatusError):
        claude.messages.parse(**ARGUMENTS, output_type=Order)


def test_a_stream_gives_the_value_as_it_grows(shell: Any) -> None:
    """Partial values while it arrives, then the message with the value; the same object each time."""
    claude, transport = shell.claude(streamed(THINKING, PEN))

    with claude.messages.parse_stream(**ARGUMENTS, output_type=Order) as stream:
        assert stream.partial is None
        partials = list(stream.partials)
        message = stream.final_message()

    assert partials[-1] == {"product": "pen", "count": 2} == stream.partial
    assert [len(value) for value in partials] == sorted(map(len, partials))
    assert len(partials) > 2
    assert message.output == stream.final_output() == Order("pen", 2)
    assert stream.final_message() is message
    assert transport.requests[0].json["stream"] is True


def test_it_is_a_message_stream_in_every_other_way(shell: Any) -> None:
    """Events, text, snapshot, callbacks, metadata; `on_message` gets the message with its value."""
    claude, _ = shell.claude(streamed(PEN), streamed(PEN))
    texts: list[str] = []
    messages: list[Any] = []

    stream, metadata = claude.messages.parse_stream.with_response(
        **ARGUMENTS, output_type=Order, on_text=texts.append, on_message=messages.append
    )
    first = next(iter(stream))
    pieces = list(stream.text)

    assert (first.type, metadata.request_id) == ("message_start", "req_scripted")
    assert "".join(pieces) == "".join(texts) == stream.snapshot.text == PEN
    assert messages == [stream.final_message()]
    assert messages[0].output == Order("pen", 2)
    with claude.messages.parse_stream(**ARGUMENTS, output_type=Order) as unread:
        assert next(iter(unread)).type == "message_start"


def test_a_mismatch_with_on_message_comes_out_of_the_read(shell: Any) -> None:
    """There is no message to be called with, so the read that ends the stream fails, and `on_error` is told once."""
    claude, _ = shell.claude(streamed("[]"))
    told: list[Any] = []
    stream = claude.messages.parse_stream(**ARGUMENTS, output_type=Order, on_message=told.append, on_error=told.append)

    with pytest.raises(OutputMismatchError) as caught:
        list(stream)
    with pytest.raises(OutputMismatchError):
        stream.final_message()
    assert told == [caught.value]


def test_a_stream_that_breaks_has_its_beginning(shell: Any) -> None:
    """The error is the stream's own; the partial value is what had come."""
    body = message_stream(answer(json.dumps({"product": "x" * 200, "count": 1})).to_dict())
    broken = reply(chunks=[body[: len(body) // 2]], headers={"content-type": "text/event-stream"})
    claude, _ = shell.claude(broken)

    with claude.messages.parse_stream(**ARGUMENTS, output_type=Order) as stream:
        with pytest.raises(StreamTruncatedError):
            list(stream.partials)
        with pytest.raises(StreamTruncatedError):
            stream.final_output()
        assert set(stream.partial) == {"product"}
        assert 0 < len(stream.partial["product"]) < 200


def test_nothing_more_is_sent_than_one_request(shell: Any) -> None:
    """An answer that does not fit is not asked for again: that would be the caller's to say."""
    claude, transport = shell.claude(reply(json=answer("no").to_dict()), reply(json=answer(PEN).to_dict()))

    with pytest.raises(OutputMismatchError):
        claude.messages.parse(**ARGUMENTS, output_type=Order)

    assert len(transport.requests) == 1
    assert transport.remaining == 1
