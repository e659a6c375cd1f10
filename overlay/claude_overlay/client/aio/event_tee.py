"""One asynchronous stream for several readers, each of which may have its own task.

Thin: who reads and who waits is decided by `streaming.fan`. No task is started: whoever is ahead reads the stream for
all. `sync.event_tee` is the twin.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claude_overlay.client.stream import text_of
from claude_overlay.errors import StreamTruncatedError
from claude_overlay.streaming.fan import Fan, Step

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from claude_api.models.message_stream_event import MessageStreamEvent

__all__ = ["AsyncEventReader", "tee"]


class AsyncEventReader:
    """One reader of a stream that has several. Gets every event, and the stream's error, as the stream itself would.

    Close a reader that is not read to its end, or it holds up the others, or keeps their events in memory.
    """

    def __init__(self, hub: _Hub, number: int) -> None:
        self._hub = hub
        self._number = number

    def __aiter__(self) -> AsyncIterator[MessageStreamEvent]:
        return self

    async def __anext__(self) -> MessageStreamEvent:
        return await self._hub.next(self._number)

    @property
    async def text(self) -> AsyncIterator[str]:
        """The answer's text as it comes, piece by piece."""
        async for event in self:
            piece = text_of(event)
            if piece:
                yield piece

    def close(self) -> None:
        """Want nothing more. The stream and the other readers go on."""
        self._hub.leave(self._number)


class _Hub:
    """What the readers share: the stream, the books, and the event they wait for."""

    def __init__(self, source: AsyncIterator[MessageStreamEvent], fan: Fan) -> None:
        self._source = source
        self._fan = fan
        # Set at the next change; made by the first reader that has to wait for one.
        self._changed: Any = None

    async def next(self, reader: int) -> MessageStreamEvent:
        while True:
            step = self._fan.next_step(reader)
            if step is Step.TAKE:
                event: MessageStreamEvent = self._fan.take(reader)
                self._notify()
                return event
            if step is Step.END:
                self._end()
            await (self._pull() if step is Step.PULL else self._wait())

    def leave(self, reader: int) -> None:
        self._fan.leave(reader)
        self._notify()

    async def _wait(self) -> None:
        import anyio  # noqa: PLC0415 - loaded by the first wait, not by importing the client

        if self._changed is None:
            self._changed = anyio.Event()
        await self._changed.wait()

    async def _pull(self) -> None:
        """Read one event of the stream, for all."""
        event: Any = None
        failure: BaseException | None = None
        over = True
        try:
            event = await anext(self._source)
            over = False
        except StopAsyncIteration:
            pass
        except Exception as error:  # noqa: BLE001 - it is for every reader
            failure = error
        except BaseException:
            failure = StreamTruncatedError("the reader that was reading the stream for all was cancelled")
            raise
        finally:
            if over:
                self._fan.end(failure)
            else:
                self._fan.put(event)
            self._notify()

    def _notify(self) -> None:
        changed, self._changed = self._changed, None
        if changed is not None:
            changed.set()

    def _end(self) -> None:
        if self._fan.failure is not None:
            raise self._fan.failure
        raise StopAsyncIteration


def tee(source: AsyncIterator[MessageStreamEvent], readers: int, max_lag: int | None) -> tuple[AsyncEventReader, ...]:
    """Give readers of one stream.

    Args:
        source: The stream; read only through the readers from now on.
        readers: How many.
        max_lag: How many events one may be ahead of another; None for any number.

    Raises:
        InvalidArgumentError: A number below 1.
    """
    hub = _Hub(source, Fan(readers, max_lag))
    return tuple(AsyncEventReader(hub, number) for number in range(readers))
