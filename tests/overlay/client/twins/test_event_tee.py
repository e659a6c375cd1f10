"""One stream for several readers: in one thread or task, and in several."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

from claude_overlay import errors
from claude_overlay.testing import Fault, message_stream, reply

ARGUMENTS: Any = {"model": "m", "max_tokens": 8, "messages": [{"role": "user", "content": "Hi"}]}
STREAM = message_stream("Hello, wonderful world", piece=2)
EVENTS = {"content-type": "text/event-stream"}
TEXT = "Hello, wonderful world"


def streaming(body: bytes = STREAM, *end: Any) -> Any:
    """Make a reply that streams a body in small chunks."""
    return reply(chunks=[*(body[at : at + 50] for at in range(0, len(body), 50)), *end], headers=EVENTS)


def readers_of(shell: Any, stream: Any, *arguments: Any, **settings: Any) -> list[Any]:
    """Give readers behind the same face as the stream."""
    readers = stream.tee(*arguments, **settings)
    return [stream._face(reader) for reader in readers] if shell.kind == "aio" else list(readers)


def test_readers_one_after_the_other(shell: Any) -> None:
    """Without a limit one may read all before the other begins; each gets the same events, and then its end."""
    claude, transport = shell.claude(streaming())
    stream = claude.messages.stream(**ARGUMENTS)
    first, second, third = readers_of(shell, stream, 3)

    events = list(first)
    assert "".join(second.text) == TEXT
    assert [event.type for event in third] == [event.type for event in events]
    assert list(first) == list(second) == []
    assert stream.final_message().text == TEXT
    assert len(transport.requests) == 1


def test_readers_in_turns(shell: Any) -> None:
    """Two are the default; events are the same objects, and are forgotten when both have had them."""
    claude, _ = shell.claude(streaming())
    stream = claude.messages.stream(**ARGUMENTS)
    first, second = readers_of(shell, stream, max_lag=1)

    pairs = list(zip(first, second, strict=True))

    assert len(pairs) > 10
    assert all(one is other for one, other in pairs)


def test_events_before_the_tee_are_not_repeated(shell: Any) -> None:
    """A tee begins where the stream is."""
    claude, _ = shell.claude(streaming())
    stream = claude.messages.stream(**ARGUMENTS)
    assert next(iter(stream)).type == "message_start"

    for reader in readers_of(shell, stream):
        assert next(iter(reader)).type == "content_block_start"


def test_each_reader_gets_the_error(shell: Any) -> None:
    """A cut stream fails for every reader, behind the events before the cut, as often as it is asked."""
    claude, _ = shell.claude(streaming(STREAM[:-90], Fault("ReadError")))
    stream = claude.messages.stream(**ARGUMENTS)
    readers = readers_of(shell, stream)
    counts = []

    for reader in readers:
        seen: list[Any] = []
        for _ in range(2):
            with pytest.raises(errors.StreamTruncatedError) as caught:
                seen.extend(reader)
            assert caught.value.snapshot is not None
        counts.append(len(seen))

    assert counts[0] == counts[1] > 5


def test_an_interrupted_reader_does_not_leave_the_others_with_a_part(shell: Any) -> None:
    """When the one that reads for all is interrupted, the others fail: they cannot know what was lost."""
    claude, _ = shell.claude(streaming(STREAM[:300], KeyboardInterrupt()))
    first, second = readers_of(shell, claude.messages.stream(**ARGUMENTS))

    with pytest.raises(KeyboardInterrupt):
        list(first)

    with pytest.raises(errors.StreamTruncatedError, match="reading the stream for all"):
        list(second)


def test_a_reader_that_leaves_holds_up_nobody(shell: Any) -> None:
    """After close() it gets nothing, and the other reads on."""
    claude, _ = shell.claude(streaming())
    first, second = readers_of(shell, claude.messages.stream(**ARGUMENTS), max_lag=1)

    next(iter(first))
    second.close()

    assert list(second) == []
    assert "".join(first.text) == TEXT


def test_readers_side_by_side(shell: Any) -> None:
    """In threads or tasks of their own, with the narrowest limit, each gets everything."""
    claude, _ = shell.claude(streaming())
    stream = getattr(claude.messages.stream(**ARGUMENTS), "_target", None) or claude.messages.stream(**ARGUMENTS)
    readers = stream.tee(3, max_lag=1)
    texts: list[str] = []

    def read(reader: Any) -> None:
        texts.append("".join(reader.text))

    async def read_async(reader: Any) -> None:
        texts.append("".join([piece async for piece in reader.text]))

    async def main() -> None:
        await asyncio.gather(*map(read_async, readers))

    if shell.kind == "aio":
        shell.loop.run_until_complete(main())
    else:
        threads = [threading.Thread(target=read, args=(reader,)) for reader in readers]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(120)

    assert texts == [TEXT] * 3


@pytest.mark.parametrize("arguments", [{"readers": 0}, {"readers": 2, "max_lag": 0}])
def test_numbers_that_make_no_sense(shell: Any, arguments: dict[str, int]) -> None:
    """They are refused at once, and the stream is as it was."""
    claude, _ = shell.claude(streaming())
    stream = claude.messages.stream(**ARGUMENTS)

    with pytest.raises(errors.InvalidArgumentError):
        stream.tee(**arguments)
    assert stream.final_message().text == TEXT
