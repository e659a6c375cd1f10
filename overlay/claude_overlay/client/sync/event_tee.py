"""One blocking stream for several readers, each of which may have its own thread.

Thin: who reads and who waits is decided by `streaming.fan`. No thread is started: whoever is ahead reads the stream
for all. `aio.event_tee` is the twin.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from claude_overlay.client.stream import text_of
from claude_overlay.errors import StreamTruncatedError
from claude_overlay.streaming.fan import Fan, Step

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claude_api.models.message_stream_event import MessageStreamEvent

__all__ = ["EventReader", "tee"]


class EventReader:
    """One reader of a stream that has several. Gets every event, and the stream's error, as the stream itself would.

    Close a reader that is not read to its end, or it holds up the others, or keeps their events in memory.
    """

    def __init__(self, hub: _Hub, number: int) -> None:
        self._hub = hub
        self._number = number

    def __iter__(self) -> Iterator[MessageStreamEvent]:
        return self

    def __next__(self) -> MessageStreamEvent:
        return self._hub.next(self._number)

    @property
    def text(self) -> Iterator[str]:
        """The answer's text as it comes, piece by piece."""
        for event in self:
            piece = text_of(event)
            if piece:
                yield piece

    def close(self) -> None:
        """Want nothing more. The stream and the other readers go on."""
        self._hub.leave(self._number)


class _Hub:
    """What the readers share: the stream, the books, and the lock they wait on."""

    def __init__(self, source: Iterator[MessageStreamEvent], fan: Fan) -> None:
        self._source = source
        self._fan = fan
        self._changed = threading.Condition()

    def next(self, reader: int) -> MessageStreamEvent:
        while True:
            with self._changed:
                step = self._fan.next_step(reader)
                while step is Step.WAIT:
                    self._changed.wait()
                    step = self._fan.next_step(reader)
                if step is Step.TAKE:
                    event: MessageStreamEvent = self._fan.take(reader)
                    self._changed.notify_all()
                    return event
                if step is Step.END:
                    self._end()
            self._pull()

    def leave(self, reader: int) -> None:
        with self._changed:
            self._fan.leave(reader)
            self._changed.notify_all()

    def _pull(self) -> None:
        """Read one event of the stream, for all. Without the lock: the others may take what there is."""
        event: Any = None
        failure: BaseException | None = None
        over = True
        try:
            event = next(self._source)
            over = False
        except StopIteration:
            pass
        except Exception as error:  # noqa: BLE001 - it is for every reader
            failure = error
        except BaseException:
            failure = StreamTruncatedError("the reader that was reading the stream for all was interrupted")
            raise
        finally:
            with self._changed:
                if over:
                    self._fan.end(failure)
                else:
                    self._fan.put(event)
                self._changed.notify_all()

    def _end(self) -> None:
        if self._fan.failure is not None:
            raise self._fan.failure
        raise StopIteration


def tee(source: Iterator[MessageStreamEvent], readers: int, max_lag: int | None) -> tuple[EventReader, ...]:
    """Give readers of one stream.

    Args:
        source: The stream; read only through the readers from now on.
        readers: How many.
        max_lag: How many events one may be ahead of another; None for any number.

    Raises:
        InvalidArgumentError: A number below 1.
    """
    hub = _Hub(source, Fan(readers, max_lag))
    return tuple(EventReader(hub, number) for number in range(readers))
