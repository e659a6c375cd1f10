"""`AsyncClaude`, the asynchronous client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from claude_overlay.client.aio.connection import AsyncConnection
from claude_overlay.client.settings import BaseClaude
from claude_overlay.client.source import LoopSource, choose_client, make_async_client

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from claude_overlay.client.aio.batches import AsyncBatches
    from claude_overlay.client.aio.files import AsyncFiles
    from claude_overlay.client.aio.messages import AsyncMessages
    from claude_overlay.client.aio.models import AsyncModels
    from claude_overlay.client.clock import Clock
    from claude_overlay.client.config import ClientConfig

__all__ = ["AsyncClaude"]


class AsyncClaude(BaseClaude[AsyncConnection]):
    """The Claude API, awaited. Same method names as `Claude`.

    Serves any number of event loops, one after the other or at once in several threads, with an HTTP client for each.
    A loop that `asyncio.run` or `asyncio.Runner` ends takes its connections with it, also without `aclose()`. Safe to
    use in a process forked from the one that made it.

    `client` is the generated client under every method: pass it to generated endpoint functions.
    """

    @cached_property
    def messages(self) -> AsyncMessages:
        """Conversations: create, stream, count tokens."""
        from claude_overlay.client.aio.messages import AsyncMessages  # noqa: PLC0415 - an area is loaded when it is used

        return AsyncMessages(self.client)

    @cached_property
    def batches(self) -> AsyncBatches:
        """Message batches: create, wait, results."""
        from claude_overlay.client.aio.batches import AsyncBatches  # noqa: PLC0415 - an area is loaded when it is used

        return AsyncBatches(self.client)

    @cached_property
    def models(self) -> AsyncModels:
        """Models: list, retrieve."""
        from claude_overlay.client.aio.models import AsyncModels  # noqa: PLC0415 - an area is loaded when it is used

        return AsyncModels(self.client)

    @cached_property
    def files(self) -> AsyncFiles:
        """Files: upload, list, download, delete."""
        from claude_overlay.client.aio.files import AsyncFiles  # noqa: PLC0415 - an area is loaded when it is used

        return AsyncFiles(self.client)

    async def aclose(self) -> None:
        """Refuse further calls, end every wait and stream of this client and its copies, and close the connections.

        What waits in another task, loop or thread ends soon, with `ClientClosedError`. Connections of other event loops
        are closed by those. A caller's own HTTP client stays open; only responses that are still being read from it are
        broken off. Closing a copy closes nothing.
        """
        if self._owner:
            made = self.client.source.retire()
            if made is not None:
                await made.aclose()

    close = aclose

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    def _connect(self, config: ClientConfig, http_client: Any, clock: Clock) -> AsyncConnection:
        given = choose_client(http_client, "async")
        source: LoopSource[Any] = LoopSource(given, lambda: make_async_client(https=config.is_https))
        return AsyncConnection(config, source, clock)

    def _reconnect(self, config: ClientConfig) -> AsyncConnection:
        return self.client.with_config(config)
