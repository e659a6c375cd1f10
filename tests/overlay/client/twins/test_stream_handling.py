"""What `messages.stream` does for its caller: callbacks, limits, buffered text. One table, blocking and awaited."""

from __future__ import annotations

import asyncio
import selectors
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

from claude_overlay import AsyncClaude, errors
from claude_overlay.testing import Fault, Reply, event_stream, fault, message_events, message_stream, reply

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ARGUMENTS: Any = {"model": "m", "max_tokens": 8, "messages": [{"role": "user", "content": "Hi"}]}
STREAM = message_stream("Hello, wonderful world")
HALF = STREAM[: STREAM.index(b"onder")]
# The same text, in whole events.
BEGUN = HALF[: HALF.rindex(b"event: ")]
EVENTS = {"content-type": "text/event-stream"}
PING = event_stream([{"type": "ping"}])
PARTS = [event_stream([event]) for event in message_events("one two\nthree four", piece=4)]
RICH = [
    {"type": "thinking", "thinking": "Hm, well.", "signature": "c2ln"},
    {"type": "text", "text": "Hello, world"},
    {"type": "tool_use", "id": "t1", "name": "get", "input": {"n": 1}},
    {"type": "tool_use", "id": "t2", "name": "get", "input": {}},
]


class Ticking(tuple[Any, ...]):
    """Chunks that take time: triples of a chunk, the seconds before it, and the clock that they pass on."""

    __slots__ = ()

    def __iter__(self) -> Iterator[Any]:
        for chunk, seconds, clock in super().__iter__():
            clock.advance(seconds)
            yield chunk


def slow(shell: Any, *chunks: tuple[Any, float]) -> Reply:
    """Make a reply whose chunks take time."""
    return Reply(headers=tuple(EVENTS.items()), chunks=Ticking((*chunk, shell.clock) for chunk in chunks))


@dataclass
class Log:
    """Callbacks that write down their calls."""

    shell: Any
    calls: list[tuple[str, Any]] = field(default_factory=list)

    def __getitem__(self, name: str) -> Callable[[Any], Any]:
        def call(value: Any) -> None:
            self.calls.append((name, value))

        async def awaited(value: Any) -> None:
            await asyncio.sleep(0)
            call(value)

        return awaited if self.shell.kind == "aio" and len(name) % 2 else call

    def all(self) -> dict[str, Any]:
        """Give all five; some of them coroutine functions where these are allowed."""
        return {name: self[name] for name in ("on_text", "on_thinking", "on_tool_use", "on_message", "on_error")}


# --- callbacks


def test_callbacks_in_order(shell: Any, message: Any) -> None:
    """Each event's function is called before the event is given out; at the end the message, and no error."""
    log = Log(shell)
    claude, _ = shell.claude(reply(body=message_stream(message(content=RICH, stop_reason="tool_use")), headers=EVENTS))

    with claude.messages.stream(**ARGUMENTS, **log.all()) as stream:
        for event in stream:
            if event.type == "content_block_delta" and event.delta.type == "text_delta":
                assert log.calls[-1] == ("on_text", event.delta.text)
        final = stream.final_message()

    names = [name for name, _ in log.calls]
    assert names == ["on_thinking"] * 2 + ["on_text"] * 2 + ["on_tool_use"] * 2 + ["on_message"]
    assert "".join(value for name, value in log.calls if name == "on_text") == "Hello, world"
    assert [value.input for name, value in log.calls if name == "on_tool_use"] == [{"n": 1}, {}]
    assert log.calls[-1] == ("on_message", final)


@pytest.mark.parametrize(
    ("script", "error"),
    [
        (fault("ConnectError"), errors.APIConnectionError),
        (reply(529, json={"type": "error", "error": {"type": "overloaded_error"}}), errors.OverloadedError),
        (reply(chunks=[HALF, Fault("ReadError")], headers=EVENTS), errors.StreamTruncatedError),
        (reply(chunks=[HALF + b"}\n\n", STREAM], headers=EVENTS), errors.StreamProtocolError),
    ],
)  # fmt: skip
def test_on_error(shell: Any, script: Any, error: type[Exception]) -> None:
    """It is called once with the error, before that is raised, however often it is raised; on_message never."""
    log = Log(shell)
    claude, _ = shell.claude(script)
    stream = claude.messages.stream(**ARGUMENTS, on_error=log["on_error"], on_message=log["on_message"])

    with pytest.raises(error) as caught:
        list(stream)
    with pytest.raises(errors.StreamError):
        stream.final_message()

    assert log.calls == [("on_error", caught.value)]


@pytest.mark.parametrize("name", ["on_text", "on_thinking", "on_tool_use", "on_message", "on_error"])
def test_what_a_callback_raises_comes_out(shell: Any, message: Any, name: str) -> None:
    """It is never swallowed, is not reported to on_error, and frees the connection."""
    reported: list[Any] = []

    def fail(value: Any) -> None:
        raise errors.InvalidArgumentError(str(type(value).__name__))

    body = message_stream(message(content=RICH, stop_reason="tool_use"))
    chunks = [HALF, Fault("ReadError")] if name == "on_error" else [body[:-40], body[-40:]]
    claude, transport = shell.claude(reply(chunks=chunks, headers=EVENTS))
    callbacks = {"on_error": reported.append, name: fail}
    stream = claude.messages.stream(**ARGUMENTS, **callbacks)

    with pytest.raises(errors.InvalidArgumentError) as caught:
        list(stream)

    assert isinstance(caught.value.__context__, errors.StreamTruncatedError) is (name == "on_error")
    assert reported == []
    shell.settle()
    assert transport.open_bodies == 0
    if name != "on_error":
        assert list(stream) == []


def test_coroutine_functions_need_async_claude(shell: Any) -> None:
    """A blocking stream refuses one, before sending; also what turns out to be one when it is called."""

    async def awaited(_: Any) -> None:
        """Do nothing."""

    claude, transport = shell.claude(reply(body=STREAM, headers=EVENTS))
    if shell.kind == "aio":
        assert claude.messages.stream(**ARGUMENTS, on_text=awaited).final_message().text
        return
    with pytest.raises(errors.InvalidArgumentError, match="on_text is a coroutine function"):
        claude.messages.stream(**ARGUMENTS, on_text=awaited)
    assert transport.requests == []
    pending = awaited(None)
    with pytest.raises(errors.InvalidArgumentError, match="awaited"):
        claude.messages.stream(**ARGUMENTS, on_text=lambda _: pending).final_message()
    pending.close()


# --- limits


def test_a_silent_server(shell: Any) -> None:
    """Without a byte for idle_timeout the stream has stalled: with what arrived, the limit and the cause."""
    log = Log(shell)
    claude, transport = shell.claude(reply(chunks=[HALF, Fault("ReadTimeout")], headers=EVENTS))

    with pytest.raises(errors.StreamStalledError) as caught:
        claude.messages.stream(**ARGUMENTS, idle_timeout=5, on_error=log["on_error"]).final_message()

    error = caught.value
    assert (error.limit, error.seconds, error.complete, error.request_id) == ("idle", 5, False, "req_scripted")
    assert error.snapshot is not None
    assert error.snapshot.text == "Hello, w"
    assert isinstance(error.__cause__, errors.APITimeoutError)
    assert transport.requests[0].timeout["read"] == 5
    assert log.calls == [("on_error", error)]


def test_a_shorter_timeout_of_the_client_is_not_the_limit(shell: Any) -> None:
    """What ran out then is the timeout, and the error says so."""
    claude, transport = shell.claude(reply(chunks=[HALF, Fault("ReadTimeout")], headers=EVENTS))

    with pytest.raises(errors.StreamTruncatedError) as caught:
        claude.messages.stream(**ARGUMENTS, idle_timeout=5, timeout=2).final_message()

    assert not isinstance(caught.value, errors.StreamStalledError)
    assert transport.requests[0].timeout["read"] == 2


def test_pings_are_no_progress(shell: Any) -> None:
    """Pings keep the bytes coming, and the stream stalls all the same when the limit has passed."""
    pings = [(PING, 4)] * 10
    claude, transport = shell.claude(slow(shell, (BEGUN, 9), *pings))
    stream = claude.messages.stream(**ARGUMENTS, idle_timeout=5, progress_timeout=10)
    kinds: list[str] = []

    with pytest.raises(errors.StreamStalledError) as caught:
        kinds.extend(event.type for event in stream)

    assert (caught.value.limit, caught.value.seconds) == ("progress", 10)
    assert kinds.count("ping") == 3
    assert caught.value.snapshot is not None
    shell.settle()
    assert transport.open_bodies == 0


def test_events_are_progress(shell: Any) -> None:
    """A slow answer does not stall as long as something comes within the limit; nor does a slow reader stall it."""
    claude, _ = shell.claude(slow(shell, *((part, 9) for part in PARTS)))

    with claude.messages.stream(**ARGUMENTS, progress_timeout=10) as stream:
        for _ in stream:
            shell.clock.advance(100)

    assert stream.final_message().text == "one two\nthree four"


def test_without_limits_nothing_is_clamped(shell: Any) -> None:
    """The request is as it always was."""
    claude, transport = shell.claude(reply(body=STREAM, headers=EVENTS))

    claude.messages.stream(**ARGUMENTS).final_message()

    assert transport.requests[0].timeout["read"] == 600


class JumpingSelector(selectors.DefaultSelector):
    """A selector that never waits: it moves the loop's time on instead."""

    skipped = 0.0

    def select(self, timeout: float | None = None) -> Any:
        """Give what is ready; if nothing is, let the time pass at once."""
        found = super().select(0)
        if not found and timeout:
            self.skipped += timeout
        return found


class HangingTransport(httpx2.AsyncBaseTransport):
    """Sends chunks, and then nothing for ever."""

    def __init__(self, pause: float, *chunks: bytes) -> None:
        self._pause = pause
        self._chunks = chunks
        self.closed = False

    async def handle_async_request(self, request: Any) -> Any:
        """Answer with a body that hangs."""
        await request.aread()
        return httpx2.Response(200, headers=EVENTS, stream=_Body(self))


class _Body(httpx2.AsyncByteStream):
    def __init__(self, transport: HangingTransport) -> None:
        self._transport = transport

    async def __aiter__(self) -> Any:
        for chunk in self._transport._chunks:
            yield chunk
            await asyncio.get_running_loop().create_task(_pass(self._transport._pause))
        await asyncio.Event().wait()

    async def aclose(self) -> None:
        self._transport.closed = True


async def _pass(seconds: float) -> None:
    """Let loop time pass; the loop's time is not real."""
    done = asyncio.Event()
    asyncio.get_running_loop().call_later(seconds, done.set)
    await done.wait()


@pytest.mark.parametrize(
    ("options", "chunks", "limit", "after"),
    [
        ({"idle_timeout": 5}, [BEGUN], "idle", 5),
        ({"progress_timeout": 10}, [BEGUN, PING, PING, PING], "progress", 10),
        ({"progress_timeout": 10}, [BEGUN], "progress", 10),
        ({"idle_timeout": 6, "progress_timeout": 10}, [BEGUN, PING, PING, PING], "progress", 10),
        ({"idle_timeout": 4, "progress_timeout": 10}, [BEGUN, PING], "idle", 3 + 4),
    ],
)
def test_async_limits_are_exact(options: dict[str, float], chunks: list[bytes], limit: str, after: float) -> None:
    """AsyncClaude ends a wait at the limit itself, not at the next byte. The loop's time jumps; nothing waits."""
    selector = JumpingSelector()
    loop = asyncio.SelectorEventLoop(selector)
    loop.time = lambda: selector.skipped  # type: ignore[method-assign]
    transport = HangingTransport(3, *chunks)

    class LoopClock:
        """The loop's time."""

        def now(self) -> float:
            return loop.time()

    async def main() -> tuple[Any, float]:
        claude = AsyncClaude("sk-ant-x", http_client=httpx2.AsyncClient(transport=transport), clock=LoopClock())
        with pytest.raises(errors.StreamStalledError) as caught:
            await claude.messages.stream(**ARGUMENTS, **options).final_message()
        return caught.value, loop.time()

    error, ended = loop.run_until_complete(main())
    loop.close()

    assert (error.limit, error.snapshot.text) == (limit, "Hello, w")
    assert ended == pytest.approx(after, abs=0.05)
    assert transport.closed


# --- text


@pytest.mark.parametrize(
    ("limits", "expected"),
    [
        ({"max_chars": 6}, ["one tw", "o\nthre", "e four"]),
        ({"flush_on_newline": True}, ["one two\n", "three four"]),
        ({"max_wait": 2.5}, ["one two\nthree fo", "ur"]),
        ({"max_chars": 100}, ["one two\nthree four"]),
    ],
)
def test_buffered_text(shell: Any, limits: dict[str, Any], expected: list[str]) -> None:
    """Pieces are as long, as old or as whole as asked for; an event a second comes here."""
    claude, _ = shell.claude(slow(shell, *((part, 1) for part in PARTS)))

    with claude.messages.stream(**ARGUMENTS) as stream:
        assert list(stream.buffered_text(**limits)) == expected


def test_buffered_text_of_several_blocks(shell: Any, message: Any) -> None:
    """Text does not wait for the block after it."""
    content = [{"type": "text", "text": "ab"}, {"type": "text", "text": "cd"}]
    claude, _ = shell.claude(reply(body=message_stream(message(content=content)), headers=EVENTS))

    assert list(claude.messages.stream(**ARGUMENTS).buffered_text(max_chars=100)) == ["ab", "cd"]


def test_buffered_text_of_a_cut_stream(shell: Any) -> None:
    """What has arrived is given out before the error."""
    claude, _ = shell.claude(reply(chunks=[HALF, Fault("ReadError")], headers=EVENTS))
    pieces: list[str] = []

    with pytest.raises(errors.StreamTruncatedError):
        pieces.extend(claude.messages.stream(**ARGUMENTS).buffered_text(max_chars=100))

    assert pieces == ["Hello, w"]


def test_buffered_text_without_a_limit(shell: Any) -> None:
    """It is refused when it is asked for, not when it is read."""
    claude, transport = shell.claude()

    with pytest.raises(errors.InvalidArgumentError):
        claude.messages.stream(**ARGUMENTS).buffered_text()
    assert transport.requests == []


def test_events_is_the_stream_itself(shell: Any) -> None:
    """Iterating over `events` is iterating over the stream."""
    claude, _ = shell.claude(reply(body=STREAM, headers=EVENTS))
    stream = claude.messages.stream(**ARGUMENTS)

    first = next(iter(stream.events))
    rest = [event.type for event in stream]

    assert (first.type, rest[0], rest[-1]) == ("message_start", "content_block_start", "message_stop")
    assert list(stream.events) == []


# --- fine-grained tool streaming


@pytest.mark.parametrize("allow", [None, False, True])
def test_invalid_tool_input(shell: Any, message: Any, allow: bool | None) -> None:  # noqa: FBT001 - the option
    """It fails the stream at its end, unless the caller allows it; then the text of it can be read."""
    tool = {"type": "tool_use", "id": "t", "name": "get", "input": {"city": "Oslo"}}
    body = message_stream(message(content=[tool], stop_reason="tool_use"), piece=100)
    body = body.replace(b'Oslo\\"}', b"Oslo")
    claude, _ = shell.claude(reply(body=body, headers=EVENTS))
    tools: list[Any] = []
    stream = claude.messages.stream(**ARGUMENTS, allow_invalid_input=allow, on_tool_use=tools.append)

    if allow:
        assert stream.final_message().tool_uses[0].input == {"city": "Oslo"}
        assert stream.incomplete_blocks == {0: '{"city": "Oslo'}
    else:
        with pytest.raises(errors.StreamProtocolError) as caught:
            stream.final_message()
        assert caught.value.incomplete_blocks == stream.incomplete_blocks == {0: '{"city": "Oslo'}
    assert tools == []
