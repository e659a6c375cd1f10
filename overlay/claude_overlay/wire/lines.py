"""Lines out of chunks, for any mixture of CR, LF and CRLF.

Decides where a line ends and how long it may be. It does not decide what a line means and it never decodes text:
U+2028 or U+0085 inside a line are ordinary bytes. Called by `wire.sse`.

A CR ends its line at once; a LF that follows, also in a later chunk, belongs to it. So no line waits for a byte that
may never come, and the lines are the same for every way of cutting the stream.
"""

from __future__ import annotations

from claude_overlay.errors import EventTooLargeError

BOM = b"\xef\xbb\xbf"
MAX_LINE_BYTES = 16 * 1024 * 1024


class LineSplitter:
    """Incremental universal-newline splitter. Linear in the bytes fed, holds at most one unfinished line.

    One byte order mark at the start of the stream is removed (WHATWG "UTF-8 decode").

    Args:
        max_line_bytes: longest line accepted, without its ending. Default 16 MiB.
    """

    __slots__ = ("_after_cr", "_fault", "_first", "_max", "_tail")

    def __init__(self, *, max_line_bytes: int = MAX_LINE_BYTES) -> None:
        self._max = max_line_bytes
        self._tail = bytearray()
        self._after_cr = False
        self._first = True
        self._fault: EventTooLargeError | None = None

    @property
    def pending_bytes(self) -> int:
        """Bytes held of a line that has not ended yet."""
        return len(self._tail)

    @property
    def at_start_of_line(self) -> bool:
        """Whether the next byte begins a line, whatever it is; False before the first, which may be of a mark."""
        return not (self._tail or self._after_cr or self._first)

    @property
    def fault(self) -> EventTooLargeError | None:
        """The error the next `feed` will raise; lines before it were returned."""
        return self._fault

    def feed(self, chunk: bytes) -> list[bytes]:
        """Take the next bytes; return the lines they finish, without their endings.

        Raises:
            EventTooLargeError: a line is longer than the limit. Lines before it in the same chunk are returned
                first; the error is then raised by the next call, and is visible at once as `fault`.
        """
        if self._fault is not None:
            raise self._fault
        if self._after_cr and chunk:
            self._after_cr = False
            if chunk.startswith(b"\n"):
                chunk = chunk[1:]
        if not chunk:
            return []
        # No line can be over the limit unless all that is held is: the loop over lines is then saved.
        may_exceed = len(self._tail) + len(chunk) > self._max
        # bytes.splitlines knows exactly CR, LF and CRLF, and runs at memory speed.
        lines = chunk.splitlines()
        if chunk.endswith((b"\n", b"\r")):
            self._after_cr = chunk.endswith(b"\r")
            rest = b""
        else:
            rest = lines.pop()
        if lines:
            if self._tail:
                lines[0] = bytes(self._tail + lines[0])
                self._tail.clear()
            if self._first:
                self._first = False
                lines[0] = lines[0].removeprefix(BOM)
        self._tail += rest
        return self._bounded(lines) if may_exceed else lines

    def close(self) -> bytes:
        """End of input: return what is left of a line that never ended (empty when there is none)."""
        rest = bytes(self._tail)
        self._tail.clear()
        return rest.removeprefix(BOM) if self._first else rest

    def _bounded(self, lines: list[bytes]) -> list[bytes]:
        """Cut the list before the first line over the limit and remember the fault."""
        limit = self._max
        for position, line in enumerate(lines):
            if len(line) > limit:
                self._fault = EventTooLargeError(limit=limit)
                lines = lines[:position]
                break
        else:
            if len(self._tail) > limit:
                self._fault = EventTooLargeError(limit=limit)
        if self._fault is not None:
            self._tail.clear()
            if not lines:
                raise self._fault
        return lines
