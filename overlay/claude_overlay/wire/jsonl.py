"""JSON Lines out of chunks: where each line begins, its number, its bytes.

Decides only where lines are. LF alone separates them: a CR is legal white space between JSON tokens, so only a CR
right before the LF (CRLF) is taken off. Blank and space-only lines are skipped and counted. JSON is parsed by
`batches.results`, line by line, so that one bad line costs one line.
"""

from __future__ import annotations

from typing import NamedTuple

MAX_LINE_BYTES = 16 * 1024 * 1024
KEPT_OF_OVERSIZED = 64 * 1024
_BOM = b"\xef\xbb\xbf"
# Makes a named tuple in a third of the time that calling its class takes.
_MAKE = tuple.__new__


class JSONLine(NamedTuple):
    """One line that is not blank. A tuple, because making one must cost little: a batch has 100,000 lines.

    Attributes:
        number: its number in the stream, from 1; blank lines count.
        offset: where it begins, in bytes from the start of the stream (a byte order mark included).
        raw: its bytes without the line ending; only the first 64 KiB when it was over the limit.
        size: its length in bytes as received, without the line feed.
        terminated: False for a last line without line feed: it may have been cut.
        oversized: True when the line was over the limit and `raw` is only its beginning.
    """

    number: int
    offset: int
    raw: bytes
    size: int
    terminated: bool = True
    oversized: bool = False


class JSONLinesDecoder:
    """Incremental decoder: `feed` chunks, then `close`. Linear in time; holds one unfinished line.

    Args:
        max_line_bytes: a longer line is not held: it comes out as a `JSONLine` with `oversized` set and its
            beginning only, and the lines after it are read on. Default 16 MiB.
    """

    __slots__ = ("_blank", "_lines", "_max", "_offset", "_skipped", "_tail")

    def __init__(self, *, max_line_bytes: int = MAX_LINE_BYTES) -> None:
        self._max = max_line_bytes
        self._tail = bytearray()
        # Bytes of the current line that were let go because the line is over the limit.
        self._skipped = 0
        self._offset = 0
        self._lines = 0
        self._blank = 0

    @property
    def blank_lines(self) -> int:
        """Empty and space-only lines skipped so far."""
        return self._blank

    @property
    def line_count(self) -> int:
        """Lines ended so far, blank ones included."""
        return self._lines

    @property
    def offset(self) -> int:
        """Byte offset at which the line now being read begins: all before it has been handed out."""
        return self._offset

    def feed(self, chunk: bytes) -> list[JSONLine]:
        """Take the next bytes; return the lines they finish, blank ones left out. Never raises."""
        first, *others = chunk.split(b"\n")
        self._hold(first)
        found: list[JSONLine] = []
        if others:
            self._end_line(found, terminated=True)
            rest = others.pop()
            if len(chunk) <= self._max:
                self._take_whole(others, found)
            else:
                for piece in others:
                    self._hold(piece)
                    self._end_line(found, terminated=True)
            self._hold(rest)
        return found

    def close(self) -> list[JSONLine]:
        """End of input: return the last line if it had no line feed and is not blank."""
        found: list[JSONLine] = []
        if self._tail or self._skipped:
            self._end_line(found, terminated=False)
        return found

    def _take_whole(self, lines: list[bytes], found: list[JSONLine]) -> None:
        """Take lines that stand whole in one chunk, none of them over the limit or the first of all."""
        for raw in lines:
            size = len(raw)
            offset = self._offset
            self._lines += 1
            self._offset += size + 1
            if raw.endswith(b"\r"):
                raw = raw[:-1]  # noqa: PLW2901 - the same line, without its ending
            if not raw or raw.isspace():
                self._blank += 1
            else:
                found.append(_MAKE(JSONLine, (self._lines, offset, raw, size, True, False)))

    def _hold(self, piece: bytes) -> None:
        if self._skipped:
            self._skipped += len(piece)
            return
        self._tail += piece
        if len(self._tail) > self._max:
            kept = min(KEPT_OF_OVERSIZED, self._max)
            self._skipped = len(self._tail) - kept
            del self._tail[kept:]

    def _end_line(self, found: list[JSONLine], *, terminated: bool) -> None:
        raw = bytes(self._tail)
        size = len(raw) + self._skipped
        oversized = self._skipped > 0
        offset = self._offset
        self._tail.clear()
        self._skipped = 0
        self._lines += 1
        self._offset += size + terminated
        if offset == 0:
            raw = raw.removeprefix(_BOM)
        if not oversized:
            raw = raw.removesuffix(b"\r")
            if not raw or raw.isspace():
                self._blank += 1
                return
        found.append(
            JSONLine(
                number=self._lines,
                offset=offset,
                raw=raw,
                size=size,
                terminated=terminated,
                oversized=oversized,
            ),
        )
