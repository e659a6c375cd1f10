"""An answer of a platform as the API would have given it.

Decides that everything above the connection sees the API's own headers and bytes: an AWS event stream comes out as
server-sent events, a refusal as an error of the API, AWS's request id as `request-id`. What is translated is unpacked,
and proven whole, here. Pure; `sync.translated` and `aio.translated` put it around a response.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claude_api.types import Headers
from claude_overlay.client.body import MOST_OF_A_REFUSAL, BodyReader
from claude_overlay.client.stream import EVENT_STREAM_TYPE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from claude_overlay.platforms.aws_events import AWSEvents
    from claude_overlay.platforms.platform import Platform

__all__ = ["Translation"]

FIRST_ERROR: Final = 400
# What is no longer true of a body that was translated.
_OF_THE_BYTES: Final = ("content-encoding", "content-length", "transfer-encoding")


class Translation:
    """What becomes of one answer: `feed` its raw bytes, then `close`; or `whole`, when it was read already.

    Args:
        platform: Whose it is.
        status: Its status.
        headers: Its headers.

    Attributes:
        headers: As the API would have given them.
        is_verbatim: Whether the body stays as it is.
    """

    __slots__ = ("_error", "_events", "_platform", "_raw", "_reader", "headers", "is_verbatim")

    def __init__(self, platform: Platform, status: int, headers: Mapping[str, str]) -> None:
        raw = Headers(headers)
        self._platform = platform
        self._raw = raw
        is_refusal = status >= FIRST_ERROR
        self._events: AWSEvents | None = None if is_refusal else platform.events_of(raw)
        self._error: list[bytes] | None = [] if is_refusal else None
        self._reader: BodyReader | None = None
        self.is_verbatim = self._events is None and not is_refusal
        found = platform.head_of(raw)
        if not self.is_verbatim:
            found = {name: value for name, value in found.items() if name not in _OF_THE_BYTES}
        if self._events is not None:
            found["content-type"] = EVENT_STREAM_TYPE
        self.headers = Headers(found)

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Give what these raw bytes come to.

        Raises:
            DecodeError: They are damaged.
            EventTooLargeError: An event is over the limit.
        """
        if self._reader is None:
            self._reader = BodyReader(self._raw)
        for piece in self._reader.feed(chunk):
            yield from self._take(piece)

    def close(self) -> Iterator[bytes]:
        """State that there are no more; give what was held back.

        Raises:
            APIConnectionError: The body ended too early.
        """
        try:
            if self._reader is not None:
                self._reader.close()
            if self._events is not None:
                self._events.close()
        finally:
            held, self._error = self._error, None
        if held:
            yield self._platform.error_of(self._raw, b"".join(held))

    def whole(self, content: bytes) -> bytes:
        """Give what a whole body comes to that the HTTP library has read and unpacked."""
        pieces = [*self._take(content)]
        self._reader = None
        return b"".join([*pieces, *self.close()])

    def _take(self, piece: bytes) -> Iterator[bytes]:
        if self._events is not None:
            yield from self._events.feed(piece)
        elif self._error is not None:
            self._error.append(piece)
            if sum(map(len, self._error)) >= MOST_OF_A_REFUSAL:  # no more of it is read, and it is no short error
                yield b"".join(self._error)
                self._error = None
        else:
            yield piece
