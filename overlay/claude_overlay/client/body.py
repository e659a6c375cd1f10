"""The bytes of a body: unpacked by us, and proven whole.

Decides that a body which ends early is an error, also where the HTTP library would not notice: a gzip member or zstd
frame without its end or its checksum, a second one, or fewer bytes than `content-length` promised. Decides how much is
read of a refusal, and how much a packed answer may become. Streamed requests ask for `identity`, the others for what
`client.packing` can undo; a proxy may compress all the same.
No I/O: chunks in, chunks out. Called by both connections, for every body.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claude_overlay.client.answer import Answer, Head
from claude_overlay.client.metadata import REQUEST_ID_HEADER
from claude_overlay.client.packing import unpacker_for
from claude_overlay.errors import APIConnectionError, ClaudeError, DecodeError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["MOST_OF_A_REFUSAL", "MOST_UNPACKED", "BodyReader", "WholeBody"]

# How much is read of the body of an error status. An error of the API is below 1 KiB; a proxy's page may be anything.
MOST_OF_A_REFUSAL: Final = 64 * 1024
# What a packed answer that is read whole may unpack to. One that is not packed costs its sender every byte, and has no
# limit; a packed one of 1 MiB can become 1 GiB. The longest answers of the API are a few MiB of JSON.
MOST_UNPACKED: Final = 256 * 1024 * 1024
# Statuses whose responses have no body, whatever their headers promise (RFC 9110, sections 15.3.5 and 15.4.5).
BODILESS: Final = frozenset({204, 304})


class BodyReader:
    """Turns the raw chunks of one response into its content.

    Args:
        headers: The response's headers, for `content-encoding` and `content-length`.
        has_body: False where HTTP allows none (HEAD, 204, 304); then the promised length means nothing.

    Raises:
        DecodeError: The encoding is one that was not asked for and that we cannot undo.
    """

    __slots__ = ("_expected", "_headers", "_received", "_unpacker")

    def __init__(self, headers: Mapping[str, str], *, has_body: bool = True) -> None:
        self._headers = headers
        encoding = headers.get("content-encoding")
        unpacker = None if encoding is None else unpacker_for(encoding, headers.get(REQUEST_ID_HEADER))
        self._unpacker = unpacker if has_body else None
        length = headers.get("content-length", "")
        self._expected = int(length) if has_body and length.isascii() and length.isdigit() else None
        self._received = 0

    @property
    def is_packed(self) -> bool:
        """Whether the content is larger, or may be, than what the network carries."""
        return self._unpacker is not None

    def feed(self, chunk: bytes) -> Iterable[bytes]:
        """Give the content of one raw chunk, in pieces of bounded size.

        Raises:
            DecodeError: The packed body is damaged; raised when the pieces are taken.
        """
        self._received += len(chunk)
        if self._unpacker is None:
            return (chunk,) if chunk else ()
        return self._unpacker.feed(chunk)

    def close(self) -> None:
        """State that the connection has no more bytes.

        Raises:
            APIConnectionError: The body is shorter than promised.
        """
        if self._expected is not None and self._received < self._expected:
            raise self._cut_short(f"the body ended after {self._received} of {self._expected} bytes")
        if self._unpacker is not None and not self._unpacker.complete:
            packing = self._headers["content-encoding"].strip().lower()
            raise self._cut_short(f"the {packing} body ended in the middle, after {self._received} bytes")

    def _cut_short(self, message: str) -> APIConnectionError:
        request_id = self._headers.get(REQUEST_ID_HEADER)
        whose = f" (request {request_id})" if request_id else ""
        return APIConnectionError(message + whose, phase="read", request_id=request_id)


class WholeBody:
    """Collects a body that is read whole before it means anything: JSON, or the start of a refusal.

    Of a refusal (any status but 2xx) the first 64 KiB are kept, and `forgiven` names the errors that may break it off:
    its status matters more than its body.

    Args:
        head: The response's head.
    """

    __slots__ = ("_head", "_pieces", "_reader", "_size", "forgiven")

    def __init__(self, head: Head) -> None:
        self._head = head
        self._pieces: list[bytes] = []
        self._size = 0
        self._reader: BodyReader | None = None
        self.forgiven: tuple[type[Exception], ...] = () if head.is_success else (ClaudeError,)

    @property
    def is_plain(self) -> bool:
        """Whether nothing has to be decided before the end: a success that is not packed.

        Raises:
            DecodeError: The encoding was not asked for.
        """
        return self._head.is_success and not self._opened().is_packed

    def whole(self, chunks: list[bytes]) -> Answer:
        """Give the response of a plain body, which has ended.

        Args:
            chunks: All of it.

        Raises:
            APIConnectionError: The body is shorter than promised.
        """
        content = chunks[0] if len(chunks) == 1 else b"".join(chunks)
        reader = self._opened()
        reader.feed(content)  # to be counted: there is nothing to unpack
        reader.close()
        return Answer(status_code=self._head.status_code, headers=self._head.headers, content=content)

    def feed(self, chunk: bytes) -> bool:
        """Take one raw chunk; tell whether more is wanted.

        Raises:
            DecodeError: The encoding was not asked for, the packed body is damaged, or it becomes too large.
        """
        reader = self._opened()
        for piece in reader.feed(chunk):
            self._pieces.append(piece)
            self._size += len(piece)
            if not self._head.is_success and self._size >= MOST_OF_A_REFUSAL:
                return False
            if reader.is_packed and self._size > MOST_UNPACKED:
                message = f"the packed body unpacks to more than {MOST_UNPACKED} bytes"
                raise DecodeError(message, status=self._head.status_code, request_id=self._head.request_id)
        return True

    def close(self) -> None:
        """State that the connection has no more bytes.

        Raises:
            APIConnectionError: The body is shorter than promised.
        """
        self._opened().close()

    def answer(self) -> Answer:
        """Give the response as far as it was read."""
        content = b"".join(self._pieces)
        if not self._head.is_success:
            content = content[:MOST_OF_A_REFUSAL]
        return Answer(status_code=self._head.status_code, headers=self._head.headers, content=content)

    def _opened(self) -> BodyReader:
        """Give the reader, made when it is first needed: making it may fail, and that has to be forgiven too."""
        if self._reader is None:
            self._reader = BodyReader(self._head.headers, has_body=self._head.status_code not in BODILESS)
        return self._reader
