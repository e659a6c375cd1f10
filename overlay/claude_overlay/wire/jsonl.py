"""JSON Lines out of chunks: where each line begins, its number, its bytes.

Decides only where lines are. LF alone separates them: a CR is legal white space between JSON tokens, so only a CR
right before the LF (CRLF) is taken off. Blank and space-only lines are skipped and counted. JSON is parsed by
`batches.results`, line by line, so that one bad line costs one line.

A chunk's lines come as one `LineRun`. Nearly always they are plain (LF, none blank, none too long), and then only their
bytes are made, line feed and all; number and offset are worked out for the few lines that somebody asks about.
"""

from __future__ import annotations

from io import BytesIO
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_LINE_BYTES = 16 * 1024 * 1024
KEPT_OF_OVERSIZED = 64 * 1024
_BOM = b"\xef\xbb\xbf"


class JSONLine(NamedTuple):
    """One line that is not blank.

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


class LineRun:
    """The lines that one chunk has finished, blank ones left out; a sequence of `JSONLine`.

    Attributes:
        plain: their bytes, each with its line feed, if every one is whole, ended by a line feed alone, and stands right
            behind the one before; None if they must be looked at one by one.
        number: of a plain run, the number of its first line.
    """

    __slots__ = ("_lines", "_offset", "_starts", "number", "plain")

    def __init__(
        self, lines: list[JSONLine], plain: list[bytes] | None = None, number: int = 0, offset: int = 0
    ) -> None:
        self.plain = plain
        self.number = number
        self._lines = lines
        self._offset = offset
        self._starts: list[int] = []

    def __len__(self) -> int:
        return len(self._lines if self.plain is None else self.plain)

    def __getitem__(self, index: int) -> JSONLine:
        if self.plain is None:
            return self._lines[index]
        if not self._starts:
            # Once for all lines: a run may be thousands of lines that are all asked about.
            self._starts = list(accumulate(map(len, self.plain), initial=self._offset))
        raw = self.plain[index][:-1]
        return JSONLine(number=self.number + index, offset=self._starts[index], raw=raw, size=len(raw))

    def __iter__(self) -> Iterator[JSONLine]:
        return map(self.__getitem__, range(len(self)))


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

    def feed(self, chunk: bytes) -> LineRun:
        """Take the next bytes; return the lines they finish, blank ones left out. Never raises."""
        # Looks for line feeds with memchr; bytes.split looks at every byte.
        lines = BytesIO(chunk).readlines()
        rest = b"" if chunk.endswith(b"\n") or not lines else lines.pop()
        held = len(self._tail) + self._skipped
        if lines and not self._skipped:
            self._tail += lines[0]
            lines[0] = bytes(self._tail)
            self._tail.clear()
        if held + len(chunk) <= self._max and b"\r" not in chunk and self._are_plain(lines):
            run = LineRun([], lines, self._lines + 1, self._offset)
            self._lines += len(lines)
            self._offset += held + len(chunk) - len(rest) if lines else 0
        else:
            found: list[JSONLine] = []
            for line in lines:
                self._hold(line[:-1])
                self._end_line(found, terminated=True)
            run = LineRun(found)
        self._hold(rest)
        return run

    def close(self) -> LineRun:
        """End of input: return the last line if it had no line feed and is not blank."""
        found: list[JSONLine] = []
        if self._tail or self._skipped:
            self._end_line(found, terminated=False)
        return LineRun(found)

    def _are_plain(self, lines: list[bytes]) -> bool:
        """Whether these lines, which end in line feeds and have no CR behind the first, can be taken as they are."""
        if not lines:
            return True
        first = lines[0]
        # At the very start there may be a byte order mark. White space is below "{": so no line is blank.
        return (self._offset > 0 or first.startswith(b"{")) and b"\r" not in first and min(lines) >= b"{"

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
