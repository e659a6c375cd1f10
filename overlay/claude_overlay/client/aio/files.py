"""`claude.files`, asynchronous: which method is of which kind. `sync.files` is the twin."""

from __future__ import annotations

from claude_overlay.client.aio.connection import AsyncConnection
from claude_overlay.client.aio.downloads import AsyncDownloadMethod, AsyncDownloadToMethod
from claude_overlay.client.aio.operations import AsyncCallMethod, AsyncListMethod
from claude_overlay.client.calls import files as calls

__all__ = ["AsyncFiles"]


class AsyncFiles:
    """`claude.files`: files to be used in messages."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.upload = AsyncCallMethod(connection, calls.upload_file)
        self.list = AsyncListMethod(connection, calls.list_files)
        self.retrieve_metadata = AsyncCallMethod(connection, calls.retrieve_file_metadata)
        self.download = AsyncDownloadMethod(connection, calls.download_file)
        self.download_to = AsyncDownloadToMethod(connection, calls.download_file_to)
        self.delete = AsyncCallMethod(connection, calls.delete_file)
