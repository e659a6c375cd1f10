"""HTTP/1.1 chunks that came in one read, made into one: the same body for less work.

Decides nothing about HTTP: what is right, what was cut off and where a body ends is for the HTTP library to say. A
server that writes an event a chunk has that library do the work of a chunk for each of thousands of events, also when
hundreds of them come in one read; and where chunks begin and end means nothing (RFC 9112, 7.1). So those that came
whole are made one before it looks. Nothing is held back: a chunk that has not ended is passed on as far as it came.
What is not understood (another coding, an extension, trailers, a fault) is passed on as it is, and so is all that
follows, up to the next response. Called by `client.{sync,aio}.network`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["ChunkMerger"]

# What ends a head, for who is lenient about the ends of lines; here it has to be the one that the rules know.
_BLANK_LINE = re.compile(rb"\n\r?\n")
_CHUNKED = re.compile(rb"\r\ntransfer-encoding:[ \t]*chunked[ \t]*\r\n", re.IGNORECASE)
# The line a chunk begins with. Not what `int` takes for a number: it would take signs, spaces and "_" as well.
_SIZE = re.compile(rb"([0-9A-Fa-f]{1,8})\r\n")
_SIZE_BEGUN = re.compile(rb"[0-9A-Fa-f]{0,8}\r?\Z")


class ChunkMerger:
    """Passes on what is read of HTTP/1.1 responses, one after the other. Linear in the bytes; holds ten at most."""

    __slots__ = ("_begun", "_left", "_pass")

    def __init__(self) -> None:
        self._begun = b""  # of the line of a chunk: passed on, and not understood yet
        self._left = 0  # bytes to come of a chunk that was passed on in part
        self._pass: Callable[[bytes], bytes] = self._head

    def begin(self) -> None:
        """State that a request is written: the next bytes are the head of its response."""
        self._pass = self._head

    def feed(self, data: bytes) -> bytes:
        """Take what one read gave, and give what to read instead: the same, but for the borders of chunks."""
        return self._pass(data)

    def _head(self, data: bytes) -> bytes:
        """Look for chunks behind a head. One that does not come whole is rare, and not worth holding on to."""
        blank = _BLANK_LINE.search(data)
        end = 0 if blank is None else blank.end()
        known = data[end - 4 : end] == b"\r\n\r\n" and data.startswith(b"HTTP/1.1 2")
        if not known or _CHUNKED.search(data, 0, end - 2) is None:
            self._pass = _as_it_is
            return data
        self._begun = b""
        self._left = 0
        self._pass = self._body
        return data[:end] + self._body(data[end:]) if len(data) > end else data

    def _body(self, data: bytes) -> bytes:
        """Merge the chunks that are whole; what is before and behind them stays."""
        passed = len(self._begun)
        if not passed and not self._left and _is_one(data):
            return data
        if passed:
            data = self._begun + data
            self._begun = b""
            self._left = _length(data)
        first = at = min(self._left, len(data))
        self._left -= at
        chunks = []
        while (line := _SIZE.match(data, at)) is not None:
            start = line.end()
            stop = start + int(line[1], 16)
            if data[stop : stop + 2] != b"\r\n" or stop == start:
                break
            chunks.append(data[start:stop])
            at = stop + 2
        self._note(data, at, line)
        if len(chunks) < 2:  # noqa: PLR2004 - one is one already
            return data[passed:]
        size = b"%x\r\n" % sum(map(len, chunks))
        return b"".join((data[passed:first], size, *chunks, b"\r\n", data[at:]))

    def _note(self, data: bytes, at: int, line: re.Match[bytes] | None) -> None:
        """Keep what to know of the bytes from `at` on, which are no whole chunk; `line` is theirs."""
        if line is None:
            if _SIZE_BEGUN.match(data, at) is None:
                self._pass = _as_it_is
            else:
                self._begun = data[at:]
            return
        self._left = at + _length(data, at) - len(data)
        if self._left <= 0:  # the last chunk, or one that does not end where it should
            self._pass = _as_it_is


def _is_one(data: bytes) -> bool:
    """Whether it is one whole chunk, and not the last: what a server sends that has an event now and then."""
    line = _SIZE.match(data)
    return line is not None and 0 < int(line[1], 16) == len(data) - line.end() - 2 and data.endswith(b"\r\n")


def _length(data: bytes, at: int = 0) -> int:
    """Give the length of a chunk with all that belongs to it; 0 of the last one, and where its line is not whole."""
    line = _SIZE.match(data, at)
    size = 0 if line is None else int(line[1], 16)
    return 0 if line is None or not size else line.end() - at + size + 2


def _as_it_is(data: bytes) -> bytes:
    return data
