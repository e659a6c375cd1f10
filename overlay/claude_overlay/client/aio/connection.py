"""Asynchronous I/O over an httpx2 or httpx client: one request, or one streamed response.

Decides nothing; see `client.connection`. A reliability flow will come between `asend` and `_exchange`.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, NoReturn, Self

from claude_overlay.client.answer import MOST_OF_A_REFUSAL, Head, is_streamable, refuse
from claude_overlay.client.body import BodyReader
from claude_overlay.client.connection import BaseConnection
from claude_overlay.client.failures import Translating
from claude_overlay.errors import ClaudeError, ConfigurationError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Mapping

    from claude_overlay.client.call import Call

__all__ = ["AsyncConnection"]


class AsyncConnection(BaseConnection[Any]):
    """The generated client over an asynchronous HTTP client."""

    async def asend(self, request: Mapping[str, Any]) -> Any:
        """Send one request and read the whole response.

        Raises:
            APIConnectionError: There was no response, or not all of it.
        """
        return await self._exchange(self.prepare(request))

    def send(self, request: Mapping[str, Any]) -> Any:  # noqa: ARG002 - the base's signature
        """Refuse: this client is awaited."""
        raise ConfigurationError("this is the client of an AsyncClaude; use Claude for blocking functions")

    async def stream(self, call: Call[Any], media_type: str | None) -> AsyncGenerator[Any]:
        """Send one request; give its `Head` first, then the content in pieces.

        The connection is freed when the iterator is exhausted, closed, or collected (then by the event loop's hook for
        asynchronous generators).

        Args:
            call: The call; its parser names the error when the status is one.
            media_type: What the body must be; None takes any.
        """
        prepared = self.prepare(call.request)
        prepared.pop("follow_redirects")
        http = self.source.get()
        with self.translating:
            response = await http.send(http.build_request(**prepared), stream=True, follow_redirects=False)
        try:
            head = Head.of(response)
            if not is_streamable(head, media_type):
                raise refuse(call, head, await self._start_of(response, head), media_type)
            reader = BodyReader(head.headers)
            yield head
            with Translating(self.config.base_url, head.metadata.request_id):
                async for chunk in response.aiter_raw():
                    for piece in reader.feed(chunk):
                        yield piece
            reader.close()
        finally:
            await response.aclose()

    async def _exchange(self, prepared: dict[str, Any]) -> Any:
        http = self.source.get()
        with self.translating:
            return await http.request(**prepared)

    async def _start_of(self, response: Any, head: Head) -> bytes:
        """Read what can be read of a refusal: its status matters more than a body that breaks off."""
        start = bytearray()
        with suppress(ClaudeError):
            reader = BodyReader(head.headers)
            with self.translating:
                async for chunk in response.aiter_raw():
                    start += b"".join(reader.feed(chunk))
                    if len(start) >= MOST_OF_A_REFUSAL:
                        break
        return bytes(start[:MOST_OF_A_REFUSAL])

    def get_async_httpx_client(self) -> Any:
        """Give the HTTP client, made now if there was none."""
        return self.source.get()

    def get_httpx_client(self) -> NoReturn:
        """Refuse: this client is awaited."""
        raise ConfigurationError("this is the client of an AsyncClaude; it has no blocking HTTP client")

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *details: object) -> None:
        """Leave the connections open: the `AsyncClaude` that opened them closes them."""
