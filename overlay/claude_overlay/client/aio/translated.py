"""A response of a platform's, to be read as one of the API's. Asynchronous; `sync.translated` is the twin.

Decides nothing: `client.translation` does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Self

    from claude_overlay.client.translation import Translation

__all__ = ["AsyncTranslatedResponse"]


class AsyncTranslatedResponse:
    """An HTTP library's response with other headers and another body; in all else it is that response.

    Args:
        response: The response, its body still to be read.
        translation: What becomes of it.
    """

    def __init__(self, response: Any, translation: Translation) -> None:
        self._response = response
        self._translation = translation
        self.headers = translation.headers

    def aiter_raw(self) -> AsyncIterator[bytes]:
        """Give the body as the API would have sent it, in pieces."""
        raw: AsyncIterator[bytes] = self._response.aiter_raw()
        return raw if self._translation.is_verbatim else _Translated(raw, self._translation)

    @property
    def content(self) -> bytes:
        """The body of a response that was read already."""
        content: bytes = self._response.content
        return content if self._translation.is_verbatim else self._translation.whole(content)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._response, name)


class _Translated:
    """The pieces. No asynchronous generator: the event loop would close it behind our back (`aio.connection`)."""

    __slots__ = ("_over", "_pieces", "_raw", "_translation")

    def __init__(self, raw: AsyncIterator[bytes], translation: Translation) -> None:
        self._raw = raw
        self._translation = translation
        self._pieces: Iterator[bytes] = iter(())
        self._over = False

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        while True:
            piece = next(self._pieces, None)
            if piece is not None:
                return piece
            if self._over:
                raise StopAsyncIteration
            try:
                chunk = await self._raw.__anext__()
            except StopAsyncIteration:
                self._over = True
                self._pieces = self._translation.close()
            else:
                self._pieces = self._translation.feed(chunk)
