"""The stream of events of a generated namespace, over both shells."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest
from tests.overlay.client.invented import invent

from claude_overlay import APIStatusError, AsyncClaude, StreamCancelledError, StreamTruncatedError
from claude_overlay.errors import DecodeError
from claude_overlay.testing import event_stream, fault, reply

if TYPE_CHECKING:
    from tests.overlay.client.conftest import Shell

SSE = {"content-type": "text/event-stream"}
EVENTS = [{"type": "ping"}, {"type": "brand.new", "id": "1"}, {"type": "ping"}]


@pytest.fixture(autouse=True)
def _namespace(monkeypatch: pytest.MonkeyPatch) -> None:
    invent(monkeypatch)


def test_events_are_typed_and_the_stream_ends_with_the_body(shell: Shell) -> None:
    """Inside of a `with` block: unknown events too; afterwards nothing more comes, and the connection is free."""
    claude, transport = shell.claude(reply(chunks=[event_stream(EVENTS)], headers=SSE))

    with claude.inventions.stream(workspace_id="w") as stream:
        assert stream.request_id == "req_scripted"
        assert stream.metadata.status == 200
        events = list(stream)
        assert list(stream) == []

    assert [event.to_dict() for event in events] == EVENTS
    assert type(events[1]).__name__ == "UnknownMessageStreamEvent"
    assert transport.open_bodies == 0
    (request,) = transport.requests
    assert request.headers["accept"] == "text/event-stream"
    assert request.headers["accept-encoding"] == "identity"
    assert request.headers["anthropic-workspace-id"] == "w"


def test_nothing_is_sent_before_it_is_read(shell: Shell) -> None:
    """The request goes out with the first read, or on entering the block; a closed stream sends none."""
    claude, transport = shell.claude(reply(body=event_stream(EVENTS), headers=SSE))

    closed = claude.inventions.stream()
    closed.close()
    assert list(closed) == []
    stream = claude.inventions.stream()
    assert stream.metadata is None
    assert transport.requests == []
    assert len(list(stream)) == 3
    assert len(transport.requests) == 1


def test_with_response_opens_it_now(shell: Shell) -> None:
    """It gives the stream and what its head says."""
    claude, transport = shell.claude(reply(body=event_stream(EVENTS), headers=SSE))

    stream, metadata = claude.inventions.stream.with_response()

    assert len(transport.requests) == 1
    assert metadata.request_id == "req_scripted"
    assert len(list(stream)) == 3


@pytest.mark.parametrize("cut", [fault("ReadError"), fault("ReadTimeout")])
def test_a_stream_that_breaks_off_is_an_error(shell: Shell, cut: Any) -> None:
    """After the events that came; whoever looks again gets the error again."""
    claude, transport = shell.claude(reply(chunks=[event_stream(EVENTS[:2]), cut], headers=SSE))
    stream = claude.inventions.stream()
    got = []

    with pytest.raises(StreamTruncatedError, match="broke off"):
        got.extend(event.type for event in stream)
    with pytest.raises(StreamTruncatedError, match="broke off"):
        list(stream)

    assert got == ["ping", "brand.new"]
    assert transport.open_bodies == 0


def test_an_interrupt_is_no_end(shell: Shell) -> None:
    """Ctrl-C in a read comes through; the stream has not ended well by it."""

    class Interruption(BaseException):
        """Stands for Ctrl-C or a cancelled task."""

    claude, transport = shell.claude(reply(chunks=[event_stream(EVENTS[:1]), Interruption()], headers=SSE))
    stream = claude.inventions.stream()

    with pytest.raises(Interruption):
        list(stream)
    with pytest.raises(StreamTruncatedError):
        list(stream)
    shell.settle()
    assert transport.open_bodies == 0


def test_leaving_the_block_frees_the_connection(shell: Shell) -> None:
    """What was not read is lost, and that was the reader's wish."""
    claude, transport = shell.claude(reply(chunks=[event_stream(EVENTS), event_stream(EVENTS)], headers=SSE))

    with claude.inventions.stream() as stream:
        assert next(stream).type == "ping"

    assert list(stream) == []
    shell.settle()
    assert transport.open_bodies == 0


def test_a_refusal_is_raised_on_entering(shell: Shell) -> None:
    """Before there is any event; and there is none later."""
    refusal = {"type": "error", "error": {"type": "not_found_error", "message": "no such session"}}
    claude, transport = shell.claude(reply(404, json=refusal))
    stream = claude.inventions.stream()

    with pytest.raises(APIStatusError, match="no such session"), stream:
        pass

    assert list(stream) == []
    assert len(transport.requests) == 1


def test_something_else_than_events_is_refused(shell: Shell) -> None:
    """A gateway's page is no stream."""
    claude, _ = shell.claude(reply(body="<html>", headers={"content-type": "text/html"}))

    with pytest.raises(DecodeError, match="text/html"):
        list(claude.inventions.stream())


def test_a_cancelled_stream_is_an_error_for_its_reader(shell: Shell) -> None:
    """Before it was opened and while it is read; a second time does nothing."""
    claude, transport = shell.claude(reply(chunks=[event_stream(EVENTS), event_stream(EVENTS)], headers=SSE))
    never = claude.inventions.stream()
    never.cancel()
    with pytest.raises(StreamCancelledError):
        list(never)
    entered = claude.inventions.stream()
    entered.cancel()
    with pytest.raises(StreamCancelledError), entered:
        pass
    assert transport.requests == []

    stream = claude.inventions.stream()
    assert next(stream).type == "ping"
    stream.cancel()
    stream.cancel()

    for _ in range(2):
        with pytest.raises(StreamCancelledError):
            list(stream)
    shell.settle()
    assert transport.open_bodies == 0


def test_a_cancelled_task_is_no_end() -> None:
    """The task's own cancellation comes through; who reads on gets an error."""
    from claude_overlay.testing import ScriptedTransport  # noqa: PLC0415 - of this test only

    async def scenario() -> None:
        transport = ScriptedTransport([reply(chunks=[event_stream(EVENTS[:1]), asyncio.CancelledError()], headers=SSE)])
        claude: Any = AsyncClaude("k", http_client=transport)
        stream = claude.inventions.stream()
        assert (await anext(stream)).type == "ping"
        with pytest.raises(asyncio.CancelledError):
            await anext(stream)
        with pytest.raises(StreamTruncatedError):
            await anext(stream)

    asyncio.run(scenario())
