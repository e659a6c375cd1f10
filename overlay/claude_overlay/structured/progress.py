"""The value of a streamed answer as far as it has arrived.

Decides which events add to it, and how often it is worth looking at: while it is short after each piece of text, then
whenever it has grown by a part of itself, so that all looks together cost a fixed number of readings of the whole. No
I/O; called by both streams.
"""

from __future__ import annotations

from typing import Any, Final

from claude_overlay.structured.partial import partial_value

__all__ = ["OutputProgress"]

# Up to so many characters each piece counts; beyond, a growth by one part in so many.
SHORT: Final = 8192
SHARE: Final = 32


class OutputProgress:
    """Follows the events of one message stream."""

    __slots__ = ("_given", "_next", "_pieces", "_positions", "_size", "_taken")

    def __init__(self) -> None:
        self._pieces: list[str] = []
        # Positions of the text blocks that make up the value: a run without any other block between.
        self._positions: set[Any] = set()
        self._size = 0
        # The size from which on a look is due.
        self._next = 1
        # The size at which the value was looked at last, and what was given then.
        self._taken = 0
        self._given: Any = None

    @property
    def text(self) -> str:
        """The text of the value, as far as it has arrived."""
        return "".join(self._pieces)

    @property
    def value(self) -> Any:
        """The value as JSON data, as far as it has arrived; None while there is none. A copy each time."""
        return partial_value(self.text)

    def see(self, event: Any) -> None:
        """Take an event that is about to be given out."""
        kind = getattr(event, "type", None)
        if kind == "content_block_delta":
            delta = event.delta
            if event.index in self._positions and getattr(delta, "type", None) == "text_delta":
                self._add(delta.text)
        elif kind == "content_block_start":
            self._start(event.index, event.content_block)
        elif kind == "content_block_stop" and event.index in self._positions:
            # What is left since the last look is due now.
            self._next = self._taken + 1

    def take(self) -> Any:
        """Give the value when it is due and says more than the last one did; None otherwise."""
        if self._size < self._next:
            return None
        self._taken = self._size
        self._next = self._size + (1 if self._size < SHORT else self._size // SHARE)
        # Only who reads the stream comes here, so nothing is added meanwhile; `text` may be asked from any thread.
        text = self.text
        self._pieces = [text]
        value = partial_value(text)
        if value is None or value == self._given:
            return None
        self._given = value
        return partial_value(text)

    def _start(self, index: Any, block: Any) -> None:
        if getattr(block, "type", None) != "text":
            # Text after this is another value: what came before it was said on the way.
            self._positions = set()
            return
        if not self._positions:
            self._pieces.clear()
            self._size = self._taken = 0
            self._next = 1
            self._given = None
        self._positions.add(index)
        self._add(block.text)

    def _add(self, text: Any) -> None:
        if isinstance(text, str) and text:
            self._pieces.append(text)
            self._size += len(text)
