"""`claude.files`, blocking: which method is of which kind. `aio.files` is the twin."""

from __future__ import annotations

from claude_overlay.client.calls import files as calls
from claude_overlay.client.sync.connection import SyncConnection
from claude_overlay.client.sync.downloads import DownloadMethod, DownloadToMethod
from claude_overlay.client.sync.operations import CallMethod, ListMethod

__all__ = ["Files"]


class Files:
    """`claude.files`: files to be used in messages."""

    def __init__(self, connection: SyncConnection) -> None:
        self.upload = CallMethod(connection, calls.upload_file)
        self.list = ListMethod(connection, calls.list_files)
        self.retrieve_metadata = CallMethod(connection, calls.retrieve_file_metadata)
        self.download = DownloadMethod(connection, calls.download_file)
        self.download_to = DownloadToMethod(connection, calls.download_file_to)
        self.delete = CallMethod(connection, calls.delete_file)
