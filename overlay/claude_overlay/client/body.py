"""The bytes of a streamed body: unpacked by us, and proven whole.

Decides that a body which ends early is an error, also where the HTTP library would not notice: a gzip member without
its end, or fewer bytes than `content-length` promised. Streamed requests ask for `identity`; a proxy may compress all
the same.
No I/O: chunks in, chunks out. Called by both connections.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Final

from claude_overlay.client.metadata import REQUEST_ID_HEADER
from claude_overlay.errors import APIConnectionError, DecodeError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["BodyReader"]

# One piece of unpacked body; bounds what a decompression bomb can make of one network chunk.
PIECE_BYTES: Final = 256 * 1024
GZIP_WINDOW: Final = 16 + zlib.MAX_WBITS


class BodyReader:
    """Turns the raw chunks of one response into its content.

    Args:
        headers: The response's headers, for `content-encoding` and `content-length`.
        has_body: False where HTTP allows none (HEAD); then the promised length means nothing.

    Raises:
        DecodeError: The encoding is one that was not asked for and is not gzip.
    """

    __slots__ = ("_expected", "_inflater", "_received", "_whose")

    def __init__(self, headers: Mapping[str, str], *, has_body: bool = True) -> None:
        encoding = headers.get("content-encoding", "identity").strip().lower()
        if encoding not in {"identity", "gzip", "x-gzip", ""}:
            message = f"the body is packed as {encoding!r}, which was not asked for"
            raise DecodeError(message, request_id=headers.get(REQUEST_ID_HEADER))
        self._inflater = _Inflater() if encoding in {"gzip", "x-gzip"} else None
        length = headers.get("content-length", "")
        self._expected = int(length) if has_body and length.isascii() and length.isdigit() else None
        self._received = 0
        request_id = headers.get(REQUEST_ID_HEADER)
        self._whose = f" (request {request_id})" if request_id else ""

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Give the content of one raw chunk, in pieces of bounded size."""
        self._received += len(chunk)
        if self._inflater is None:
            if chunk:
                yield chunk
        else:
            yield from self._inflater.feed(chunk)

    def close(self) -> None:
        """State that the connection has no more bytes.

        Raises:
            APIConnectionError: The body is shorter than promised.
        """
        if self._expected is not None and self._received < self._expected:
            message = f"the body ended after {self._received} of {self._expected} bytes{self._whose}"
            raise APIConnectionError(message, phase="read")
        if self._inflater is not None and not self._inflater.complete:
            message = f"the gzip body ended in the middle, after {self._received} bytes{self._whose}"
            raise APIConnectionError(message, phase="read")


class _Inflater:
    """gzip, any number of members, in bounded pieces; knows whether the last member is complete."""

    __slots__ = ("_member", "complete")

    def __init__(self) -> None:
        self._member = zlib.decompressobj(GZIP_WINDOW)
        self.complete = False

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        rest = chunk
        while rest:
            if self._member.eof:
                rest = rest.lstrip(b"\0")  # padding after a member is legal (gzip manual, "advanced usage")
                if not rest:
                    return
                self._member = zlib.decompressobj(GZIP_WINDOW)
            piece = self._unpack(rest)
            self.complete = self._member.eof
            rest = self._member.unused_data or self._member.unconsumed_tail
            if piece:
                yield piece

    def _unpack(self, packed: bytes) -> bytes:
        try:
            return self._member.decompress(packed, PIECE_BYTES)
        except zlib.error as error:
            message = "the gzip body is damaged"
            raise DecodeError(message) from error
