"""Calls of `claude.files`: upload, list, describe, download, delete.

Decides what may be uploaded and how it is named. A path is opened when the call is built and read while it is sent.
"""

from __future__ import annotations

import io
import os
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, TypeAlias

from claude_api import File
from claude_api.api.files import delete_file as delete_endpoint
from claude_api.api.files import download_file as download_endpoint
from claude_api.api.files import list_files as list_endpoint
from claude_api.api.files import retrieve_file_metadata as retrieve_endpoint
from claude_api.api.files import upload_file as upload_endpoint
from claude_overlay.client.call import STREAMED, Call, Options, build_call
from claude_overlay.client.download_plan import DownloadPlan
from claude_overlay.client.pages import PagePlan
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.media import OCTET_STREAM, extension_of, media_type_of_bytes, media_type_of_name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from claude_api.models import DeletedFile, FileMetadata, FilePage

    class UploadArguments(Options, total=False):
        """Fields and options of `files.upload`, besides the file."""

        expires_in_seconds: int

    class ListArguments(Options, total=False):
        """Query and options of `files.list`."""

        ids: Sequence[str]
        limit: int
        page: str
        scope_id: str


__all__ = [
    "FileSource",
    "delete_file",
    "download_file",
    "download_file_to",
    "list_files",
    "retrieve_file_metadata",
    "upload_file",
]

# A path; the bytes; a file opened for reading bytes; or (name, content) and (name, content, media type).
FileSource: TypeAlias = (
    str | os.PathLike[str] | bytes | IO[bytes] | tuple[str, bytes | IO[bytes]] | tuple[str, bytes | IO[bytes], str]
)
UNNAMED = "unnamed"


def upload_file(file: FileSource, **arguments: Unpack[UploadArguments]) -> Call[FileMetadata]:
    """Upload a file.

    Args:
        file: A path, bytes, a file opened in binary mode, or a tuple of name, content and (optionally) media type.
            A path or an open file is read piece by piece while it is sent.
        expires_in_seconds: Seconds after which the file is deleted, 3,600 to 7,776,000.
        **arguments: See `Options`.

    Raises:
        InvalidArgumentError: The file cannot be opened, or is none of these. Nothing was sent.
    """
    if isinstance(file, str | os.PathLike):
        opened = _open(Path(file))
        try:
            call = _upload(opened, Path(file).name, None, arguments)
        except BaseException:
            opened.close()
            raise
        return replace(call, opened=(opened,))
    if isinstance(file, tuple):
        return _upload(*_checked_tuple(file), arguments)
    return _upload(file, None, None, arguments)


def list_files(**arguments: Unpack[ListArguments]) -> PagePlan[FilePage, FileMetadata]:
    """List the files of the workspace.

    Args:
        ids: Only these files.
        limit: Files a page, 1 to 1,000; the server's default is 20.
        page: A cursor from an earlier page's `next_page`.
        scope_id: Only files of this scope.
        **arguments: See `Options`.
    """
    return PagePlan(partial(build_call, list_endpoint), arguments)


def retrieve_file_metadata(file_id: str, **options: Unpack[Options]) -> Call[FileMetadata]:
    """Describe a file: name, size, media type, dates."""
    return build_call(retrieve_endpoint, options, file_id)


def download_file(file_id: str, *, size_bytes: int | None = None, **options: Unpack[Options]) -> DownloadPlan:
    """Give a file's content, all of it in memory; `download_to` does it in constant memory.

    Args:
        file_id: The file.
        size_bytes: The size its metadata names, to be compared with. Only so can a response be seen to be short that
            is complete by its own account: one without `content-length` which a proxy on the way ended early.
        **options: See `Options`.

    Raises:
        APIConnectionError: The download ended early.
        DecodeError: There is more than `size_bytes`.
    """
    call = build_call(download_endpoint, options, file_id, headers=STREAMED)
    return DownloadPlan(call=call, size_bytes=_checked_size(size_bytes))


def download_file_to(
    file_id: str, path: str | os.PathLike[str], *, size_bytes: int | None = None, **options: Unpack[Options]
) -> DownloadPlan:
    """Download a file to `path`, in constant memory. The path appears, or is replaced, only by the whole content.

    Gives the path back. The folder must exist. `AsyncClaude` writes to the disk from the event loop, in small pieces.

    Args:
        file_id: The file.
        path: Where the content goes.
        size_bytes: The size its metadata names, to be compared with; see `download`.
        **options: See `Options`.

    Raises:
        APIConnectionError: The download ended early; `path` is as it was.
        DecodeError: There is more than `size_bytes`; `path` is as it was.
        OSError: The file cannot be written.
    """
    call = build_call(download_endpoint, options, file_id, headers=STREAMED)
    return DownloadPlan(call=call, path=Path(path), size_bytes=_checked_size(size_bytes))


def delete_file(file_id: str, **options: Unpack[Options]) -> Call[DeletedFile]:
    """Delete a file. Requests that name it fail from then on."""
    return build_call(delete_endpoint, options, file_id)


def _checked_size(size: Any) -> int | None:
    if size is None or (isinstance(size, int) and not isinstance(size, bool) and size >= 0):
        return size
    message = f"size_bytes must be a number of bytes, not {size!r}"
    raise InvalidArgumentError(message)


def _open(path: Path) -> IO[bytes]:
    try:
        return path.open("rb")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "not a path"
        message = f"the file {str(path)!r} cannot be read: {reason}"
        raise InvalidArgumentError(message) from error


def _checked_tuple(file: tuple[Any, ...]) -> tuple[Any, str, str | None]:
    name, content, media_type = (*file, None, None, None)[:3]
    if len(file) not in {2, 3} or not isinstance(name, str) or not isinstance(media_type, str | None):
        raise InvalidArgumentError("a file tuple is (name, content) or (name, content, media_type)")
    return content, name, media_type


def _upload(content: Any, name: str | None, media_type: str | None, arguments: Any) -> Call[FileMetadata]:
    if isinstance(content, bytearray | memoryview):
        content = bytes(content)
    if isinstance(content, io.TextIOBase) or not (isinstance(content, bytes) or hasattr(content, "read")):
        message = f"a file must be a path, bytes or a file opened in binary mode, not {type(content).__name__}"
        raise InvalidArgumentError(message)
    given_name = name or _name_of(content)
    found = media_type or media_type_of_name(given_name)
    if found is None and isinstance(content, bytes):
        found = media_type_of_bytes(content)
    file_name = given_name or UNNAMED + extension_of(found or OCTET_STREAM)
    file = File(payload=content, file_name=file_name, mime_type=found or OCTET_STREAM)
    return build_call(upload_endpoint, arguments, body={"file": file})


def _name_of(content: Any) -> str:
    """Give an open file's own name, without its folder; empty when it has none (`BytesIO`, a pipe)."""
    name = getattr(content, "name", None)
    return Path(name).name if isinstance(name, str) else ""
