"""The asynchronous downloads, into memory and into a file. `sync.downloads` is the twin."""

from __future__ import annotations

from contextlib import aclosing
from pathlib import Path
from typing import Generic, ParamSpec

from claude_overlay.client.aio.connection import AsyncConnection
from claude_overlay.client.atomic_file import AtomicFile
from claude_overlay.client.download_plan import DownloadPlan
from claude_overlay.client.metadata import WithResponse
from claude_overlay.client.operation import Operation

__all__ = ["AsyncDownloadMethod", "AsyncDownloadToMethod"]

P = ParamSpec("P")


class AsyncDownloadMethod(Operation[AsyncConnection, P, DownloadPlan], Generic[P]):
    """A method that downloads into memory."""

    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> bytes:
        """Download and give the content."""
        return (await self.with_response(*args, **kwargs)).value

    async def with_response(self, *args: P.args, **kwargs: P.kwargs) -> WithResponse[bytes]:
        """Download and give the content and its metadata."""
        plan = self._plan(*args, **kwargs)
        async with aclosing(self._connection.stream(plan.call, None)) as chunks:
            metadata = (await anext(chunks)).metadata
            content = b"".join([chunk async for chunk in chunks])
        plan.check(len(content), metadata)
        return WithResponse(content, metadata)


class AsyncDownloadToMethod(Operation[AsyncConnection, P, DownloadPlan], Generic[P]):
    """A method that downloads into a file."""

    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Path:
        """Download and give the path."""
        return (await self.with_response(*args, **kwargs)).value

    async def with_response(self, *args: P.args, **kwargs: P.kwargs) -> WithResponse[Path]:
        """Download and give the path and the metadata."""
        plan = self._plan(*args, **kwargs)
        path = Path() if plan.path is None else plan.path
        async with aclosing(self._connection.stream(plan.call, None)) as chunks:
            metadata = (await anext(chunks)).metadata
            with AtomicFile(path) as file:
                received = 0
                async for chunk in chunks:
                    file.write(chunk)
                    received += len(chunk)
                plan.check(received, metadata)
        return WithResponse(path, metadata)
