"""Text in larger pieces than it comes in: by length, by age, by line.

Decides when collected text is given out. For a terminal or a web socket that should not be written to for each of a
thousand deltas. Reads no clock: the client says what time it is. Nothing is lost, nothing is changed: the pieces joined
are the text.
"""

from __future__ import annotations

import math

from claude_overlay.errors import InvalidArgumentError


class TextBuffer:
    """Collects text.

    Args:
        max_chars: give out as soon as there are so many characters, in pieces of exactly so many; None for no limit.
        max_wait: give out what has waited so many seconds; None for no limit.
        flush_on_newline: give out up to and with the last newline as soon as there is one. Default False.

    Raises:
        InvalidArgumentError: a limit that is no limit, or none at all.
    """

    __slots__ = ("_by_line", "_max_chars", "_max_wait", "_pieces", "_since", "_size")

    def __init__(
        self, *, max_chars: int | None = None, max_wait: float | None = None, flush_on_newline: bool = False
    ) -> None:
        if max_chars is not None and (isinstance(max_chars, bool) or not isinstance(max_chars, int) or max_chars < 1):
            message = f"max_chars is a number of characters from 1, not {max_chars!r}"
            raise InvalidArgumentError(message)
        if max_wait is not None and not (isinstance(max_wait, int | float) and 0 < max_wait < math.inf):
            message = f"max_wait is a number of seconds above 0, not {max_wait!r}"
            raise InvalidArgumentError(message)
        if max_chars is None and max_wait is None and not flush_on_newline:
            raise InvalidArgumentError("buffered text needs max_chars, max_wait or flush_on_newline")
        self._max_chars = max_chars
        self._max_wait = max_wait
        self._by_line = flush_on_newline
        self._pieces: list[str] = []
        self._size = 0
        # When the oldest character in the buffer came.
        self._since = 0.0

    def add(self, text: str, now: float) -> list[str]:
        """Take text; give what is due, oldest first. Cost is linear in the text.

        Args:
            text: what has come.
            now: the time, in seconds from any start.
        """
        if not text:
            return self.due(now)
        if not self._size:
            self._since = now
        self._pieces.append(text)
        self._size += len(text)
        if self._by_line and "\n" in text:
            return self._lines(now)
        if self._max_chars is not None and self._size >= self._max_chars:
            return self._cut("".join(self._pieces), now)
        return self.due(now)

    def due(self, now: float) -> list[str]:
        """Give what has waited long enough."""
        if self._size and self._max_wait is not None and now - self._since >= self._max_wait:
            return self.flush()
        return []

    def flush(self) -> list[str]:
        """Give all there is, in one piece."""
        rest = ["".join(self._pieces)] if self._size else []
        self._keep("", 0.0)
        return rest

    def _lines(self, now: float) -> list[str]:
        """Give the whole lines, no piece longer than allowed, and keep what follows the last newline."""
        whole, newline, rest = "".join(self._pieces).rpartition("\n")
        due = self._cut(whole + newline, now)
        due += self.flush()
        return due + self._cut(rest, now)

    def _cut(self, text: str, now: float) -> list[str]:
        """Give full pieces of `text`, and keep what is left of it."""
        size = self._max_chars
        if size is None:
            self._keep(text, now)
            return []
        full = len(text) - len(text) % size
        self._keep(text[full:], now)
        return [text[at : at + size] for at in range(0, full, size)]

    def _keep(self, text: str, now: float) -> None:
        self._pieces = [text]
        self._size = len(text)
        self._since = now
