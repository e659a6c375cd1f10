"""Pausing, resuming and cancelling a stream: from another thread, or from another task."""

from __future__ import annotations

import asyncio
import socket
import threading
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

from claude_overlay import AsyncClaude, Claude, errors
from claude_overlay.client.aio.stream_gate import AsyncStreamGate
from claude_overlay.client.sync.stream_gate import GatedReading, StreamGate
from claude_overlay.testing import message_stream, reply

if TYPE_CHECKING:
    from collections.abc import Iterator

ARGUMENTS: Any = {"model": "m", "max_tokens": 8, "messages": [{"role": "user", "content": "Hi"}]}
STREAM = message_stream("Hello, wonderful world")
EVENTS = {"content-type": "text/event-stream"}
HALF = STREAM[: STREAM.index(b"onder")]


def streaming(body: bytes = STREAM) -> Any:
    """Make a reply that streams a body in small chunks."""
    return reply(chunks=[body[at : at + 50] for at in range(0, len(body), 50)], headers=EVENTS)


def inner(stream: Any) -> Any:
    """Give the stream itself, whichever shell it is of."""
    return getattr(stream, "_target", stream)


class StallingServer:
    """A server that sends half a stream, and then nothing until the client hangs up."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.hung_up = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    @property
    def base_url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def _run(self) -> None:
        connection, _ = self._listener.accept()
        with connection:
            connection.settimeout(120)
            connection.recv(65536)
            connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n" + HALF)
            while connection.recv(65536):
                pass
        self.hung_up.set()

    def close(self) -> None:
        """Wait for the end."""
        self._thread.join(120)
        self._listener.close()


@pytest.fixture
def server() -> Iterator[StallingServer]:
    """Give a stalling server."""
    made = StallingServer()
    yield made
    made.close()


@pytest.mark.parametrize("how", ["cancel", "close"])
def test_ending_a_read_that_blocks_in_another_thread(server: StallingServer, how: str) -> None:
    """The read ends at once with what has arrived, and the server sees the connection go."""
    reading, outcome = threading.Event(), []

    def read(stream: Any) -> None:
        try:
            for piece in stream.text:
                outcome.append(piece)
                reading.set()
        except errors.StreamError as error:
            outcome.append(error)

    with Claude("sk-ant-x", base_url=server.base_url) as claude:
        stream = claude.messages.stream(**ARGUMENTS)
        thread = threading.Thread(target=read, args=(stream,))
        thread.start()
        assert reading.wait(120)
        getattr(stream, how)()
        thread.join(120)

        assert server.hung_up.wait(120)
    piece, error = outcome
    assert piece == "Hello, w"
    assert isinstance(error, errors.StreamCancelledError)
    assert error.snapshot is not None
    assert error.snapshot.text == "Hello, w"


@pytest.mark.parametrize("how", ["cancel", "close"])
def test_ending_a_read_that_waits_in_another_task(server: StallingServer, how: str) -> None:
    """The twin: the read ends at once, and the server sees the connection go."""

    async def main() -> tuple[list[str], BaseException | None]:
        reading, pieces = asyncio.Event(), []

        async def read(stream: Any) -> None:
            async for piece in stream.text:
                pieces.append(piece)
                reading.set()

        async with AsyncClaude("sk-ant-x", base_url=server.base_url) as claude:
            stream = claude.messages.stream(**ARGUMENTS)
            task = asyncio.create_task(read(stream))
            await reading.wait()
            for _ in range(5):
                await asyncio.sleep(0)
            await getattr(stream, how)()
            await asyncio.wait([task], timeout=120)
            assert server.hung_up.wait(120)
            return pieces, task.exception()

    pieces, error = asyncio.run(main())

    assert pieces == ["Hello, w"]
    assert isinstance(error, errors.StreamCancelledError)
    assert error.snapshot is not None


def test_cancelling_between_reads(shell: Any) -> None:
    """The connection is freed; every further read says that the stream was cancelled, with what had been read."""
    claude, transport = shell.claude(streaming())
    stream = claude.messages.stream(**ARGUMENTS)
    assert next(iter(stream.text)) == "Hello, w"

    stream.cancel()
    stream.cancel()
    stream.resume()

    shell.settle()
    assert transport.open_bodies == 0
    for act in (lambda: next(iter(stream)), lambda: list(stream.text), stream.final_message):
        with pytest.raises(errors.StreamCancelledError, match="the stream was cancelled") as caught:
            act()
        assert caught.value.snapshot is not None
        assert caught.value.snapshot.text == "Hello, w"
        assert caught.value.request_id == "req_scripted"


def test_cancelling_before_opening(shell: Any) -> None:
    """Nothing is sent, and whoever reads learns why there is nothing."""
    claude, transport = shell.claude(streaming())
    stream = claude.messages.stream(**ARGUMENTS)

    stream.cancel()

    for act in (stream.open, lambda: list(stream), stream.final_message, lambda: next(iter(stream))):
        with pytest.raises(errors.StreamCancelledError):
            act()
    assert transport.requests == []


def test_cancelling_what_is_over(shell: Any) -> None:
    """A stream that has succeeded stays whole; one that was closed stays closed."""
    claude, _ = shell.claude(streaming(), streaming())
    whole, closed = claude.messages.stream(**ARGUMENTS), claude.messages.stream(**ARGUMENTS)
    message = whole.final_message()
    next(iter(closed))
    closed.close()

    whole.cancel()
    closed.cancel()

    assert whole.final_message() is message
    assert list(whole) == list(closed) == []


def test_cancelling_from_a_callback(shell: Any) -> None:
    """A callback may cancel the stream it belongs to: the event at hand is the last."""
    claude, transport = shell.claude(streaming())
    held: list[Any] = []
    stream = claude.messages.stream(**ARGUMENTS, on_text=lambda _: inner(held[0]).cancel())
    held.append(stream)

    with pytest.raises(errors.StreamCancelledError):
        list(stream)

    shell.settle()
    assert transport.open_bodies == 0


def test_a_pause(monkeypatch: pytest.MonkeyPatch, shell: Any) -> None:
    """A paused reader waits before the next event, reads nothing meanwhile, and loses nothing when it is resumed."""
    claude, _ = shell.claude(streaming())
    stream = inner(claude.messages.stream(**ARGUMENTS))

    def main_sync() -> Any:
        waits: list[bool] = []

        def wait() -> None:
            waits.append(stream.snapshot.text == "")
            if len(waits) == 2:  # the first awakening is for nothing, as such awakenings may be
                stream.resume()

        next(stream)
        monkeypatch.setattr(stream._gate._condition, "wait", wait)
        stream.pause()
        message = stream.final_message()
        assert waits == [True, True]
        return message

    async def main() -> Any:
        await anext(stream)
        stream.pause()
        task = asyncio.create_task(stream.final_message())
        for _ in range(20):
            await asyncio.sleep(0)
        assert not task.done()
        stream.resume()
        stream.pause()  # again, before the task has run
        for _ in range(20):
            await asyncio.sleep(0)
        assert not task.done()
        assert stream.snapshot.text == ""
        stream.resume()
        return await task

    message = main_sync() if shell.kind == "sync" else shell.loop.run_until_complete(main())
    assert message.text == "Hello, wonderful world"


def test_cancelling_a_paused_stream(monkeypatch: pytest.MonkeyPatch, shell: Any) -> None:
    """The reader that waits is woken, and learns that the stream was cancelled."""
    claude, transport = shell.claude(streaming())
    stream = inner(claude.messages.stream(**ARGUMENTS))

    async def main() -> None:
        await anext(stream)
        stream.pause()
        task = asyncio.create_task(stream.final_message())
        await asyncio.sleep(0)
        await stream.cancel()
        await task

    def main_sync() -> None:
        next(stream)
        stream.pause()
        monkeypatch.setattr(stream._gate._condition, "wait", stream.cancel)
        stream.final_message()

    with pytest.raises(errors.StreamCancelledError):
        main_sync() if shell.kind == "sync" else shell.loop.run_until_complete(main())
    shell.settle()
    assert transport.open_bodies == 0


def test_closing_the_client_ends_a_pause(monkeypatch: pytest.MonkeyPatch, shell: Any) -> None:
    """Nobody waits for a client that is closed: the reader goes on, and finds its stream cut."""
    claude, _ = shell.claude(streaming())
    client = inner(claude)
    stream = inner(claude.messages.stream(**ARGUMENTS))

    async def main() -> None:
        await anext(stream)
        stream.pause()
        task = asyncio.create_task(stream.final_message())
        await asyncio.sleep(0)
        await client.close()
        await task

    def main_sync() -> None:
        next(stream)
        stream.pause()
        monkeypatch.setattr(stream._gate._condition, "wait", client.close)
        stream.final_message()

    with pytest.raises(errors.StreamTruncatedError) as caught:
        main_sync() if shell.kind == "sync" else shell.loop.run_until_complete(main())
    assert isinstance(caught.value.__cause__, errors.ClientClosedError)
    stream.pause()
    with pytest.raises(errors.ClaudeError):
        next(stream) if shell.kind == "sync" else shell.loop.run_until_complete(anext(stream))


@pytest.mark.parametrize("make", [StreamGate, AsyncStreamGate])
def test_the_gate_by_itself(make: Any) -> None:
    """Paused and resumed as often as one likes; a reader may enter unless the stream was cancelled."""
    gate = make()
    assert (gate.held, gate.paused, gate.cancelled, gate.enter()) == (False, False, False, True)
    gate.leave()
    gate.pause()
    gate.pause()
    assert (gate.held, gate.paused, gate.enter()) == (True, True, True)
    gate.leave()
    gate.resume()
    assert (gate.held, gate.paused) == (False, False)

    ending = gate.cancel(None)
    if ending is not None:
        asyncio.run(ending)

    assert (gate.held, gate.paused, gate.cancelled, gate.enter()) == (True, False, True, False)
    gate.pause()
    gate.resume()
    assert (gate.held, gate.cancelled) == (True, True)


@pytest.mark.parametrize("make", [StreamGate, AsyncStreamGate])
def test_a_response_that_opens_after_cancelling(make: Any) -> None:
    """It is shut down as soon as it is there."""
    ours, theirs = socket.socketpair()
    response = type(
        "Response", (), {"extensions": {"network_stream": type("N", (), {"get_extra_info": lambda *_: ours})()}}
    )
    gate = make()
    gate.opened(None)
    ending = gate.cancel(None)
    if ending is not None:
        asyncio.run(ending)

    gate.opened(response)

    theirs.settimeout(120)
    assert theirs.recv(1) == b""
    ours.close()
    theirs.close()


class Chunks:
    """What a reader reads from: notes that it was closed."""

    closed = 0

    def close(self) -> None:
        """Note it."""
        self.closed += 1


class Reading(GatedReading):
    """A stream that has nothing but its gate."""

    def __init__(self, chunks: Any) -> None:
        self._gate = StreamGate()
        self._chunks = chunks

    def _next_chunk(self, chunks: Any) -> Any:
        raise AssertionError(chunks)

    def _give_up_cancelled(self, cause: BaseException | None = None) -> NoReturn:
        message = "cancelled"
        raise errors.StreamCancelledError(message) from cause


def test_a_reader_that_comes_at_the_same_moment_as_a_cancellation() -> None:
    """Who cancels sees somebody about to read and leaves the connection to him; he frees it, and reads nothing."""
    chunks: Any = Chunks()
    stream = Reading(chunks)
    stream._gate._reading = True  # he has said so, and not looked yet
    stream._gate.cancel(chunks)
    assert chunks.closed == 0

    with pytest.raises(errors.StreamCancelledError):
        stream._read()

    assert chunks.closed == 1
    stream._gate.free(chunks)
    assert chunks.closed == 2  # nobody reads any more: it is for whoever comes


def test_a_reader_waits_until_what_is_being_freed_is_free() -> None:
    """A thread that comes to read while another closes what it reads from is let in after it."""
    gate, order = StreamGate(), []
    came = threading.Event()

    class Slow(Chunks):
        def close(self) -> None:
            reader.start()
            assert came.wait(120)
            order.append("freed")

    def read() -> None:
        came.set()
        order.append(str(gate.enter()))

    reader = threading.Thread(target=read)
    with gate._condition:  # the order is certain: freeing holds it, and is within it to its end
        gate.free(Slow())  # type: ignore[arg-type]  # not a generator
    reader.join(timeout=120)

    assert order == ["freed", "True"]
