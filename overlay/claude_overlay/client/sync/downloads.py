"""The blocking downloads, into memory and into a file. `aio.downloads` is the twin."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Generic, ParamSpec

from claude_overlay.client.atomic_file import AtomicFile
from claude_overlay.client.download_plan import DownloadPlan
from claude_overlay.client.metadata import WithResponse
from claude_overlay.client.operation import Operation
from claude_overlay.client.sync.connection import SyncConnection

__all__ = ["DownloadMethod", "DownloadToMethod"]

P = ParamSpec("P")


class DownloadMethod(Operation[SyncConnection, P, DownloadPlan], Generic[P]):
    """A method that downloads into memory."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> bytes:
        """Download and give the content."""
        return self.with_response(*args, **kwargs).value

    def with_response(self, *args: P.args, **kwargs: P.kwargs) -> WithResponse[bytes]:
        """Download and give the content and its metadata."""
        plan = self._plan(*args, **kwargs)
        with closing(self._connection.stream(plan.call, None)) as chunks:
            metadata = next(chunks).metadata
            content = b"".join(chunks)
        plan.check(len(content), metadata)
        return WithResponse(content, metadata)


class DownloadToMethod(Operation[SyncConnection, P, DownloadPlan], Generic[P]):
    """A method that downloads into a file."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Path:
        """Download and give the path."""
        return self.with_response(*args, **kwargs).value

    def with_response(self, *args: P.args, **kwargs: P.kwargs) -> WithResponse[Path]:
        """Download and give the path and the metadata."""
        plan = self._plan(*args, **kwargs)
        path = Path() if plan.path is None else plan.path
        with closing(self._connection.stream(plan.call, None)) as chunks:
            metadata = next(chunks).metadata
            with AtomicFile(path) as file:
                received = 0
                for chunk in chunks:
                    file.write(chunk)
                    received += len(chunk)
                plan.check(received, metadata)
        return WithResponse(path, metadata)
