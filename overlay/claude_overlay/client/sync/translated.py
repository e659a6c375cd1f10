"""A response of a platform's, to be read as one of the API's. Blocking; `aio.translated` is the twin.

Decides nothing: `client.translation` does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claude_overlay.client.translation import Translation

__all__ = ["TranslatedResponse"]


class TranslatedResponse:
    """An HTTP library's response with other headers and another body; in all else it is that response.

    Args:
        response: The response, its body still to be read.
        translation: What becomes of it.
    """

    def __init__(self, response: Any, translation: Translation) -> None:
        self._response = response
        self._translation = translation
        self.headers = translation.headers

    def iter_raw(self) -> Iterator[bytes]:
        """Give the body as the API would have sent it, in pieces."""
        translation = self._translation
        if translation.is_verbatim:
            yield from self._response.iter_raw()
            return
        for chunk in self._response.iter_raw():
            yield from translation.feed(chunk)
        yield from translation.close()

    @property
    def content(self) -> bytes:
        """The body of a response that was read already."""
        content: bytes = self._response.content
        return content if self._translation.is_verbatim else self._translation.whole(content)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._response, name)
