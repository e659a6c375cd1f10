"""Files among the arguments of a generated method: one, or several where the description has a list.

Takes for each what `claude.files.upload` takes, and decides nothing of its own about it. Called by `client.areas`.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import IO, TYPE_CHECKING, Any

from claude_api.types import File
from claude_overlay.client.calls.files import upload_file
from claude_overlay.errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import MutableMapping

__all__ = ["open_files"]


def open_files(body: MutableMapping[str, Any], members: tuple[str, ...]) -> tuple[IO[bytes], ...]:
    """Put files in the place of what the caller gave for them.

    Args:
        body: The members of the body; changed in place.
        members: Those that are files; a name that ends in `[]` takes several.

    Returns:
        The files opened for this, to be closed once the call is over.

    Raises:
        InvalidArgumentError: A path cannot be read, or something is no file. Nothing is left open.
    """
    opened: list[IO[bytes]] = []
    try:
        for member in members:
            if member not in body:
                continue
            given = body[member]
            if not member.endswith("[]"):
                body[member] = _file(given, opened)
                continue
            sources = [given] if _is_one(given) else list(_checked_list(given, member))
            body[member] = [_file(source, opened) for source in sources]
    except BaseException:
        for file in opened:
            file.close()
        raise
    return tuple(opened)


def _is_one(given: Any) -> bool:
    """A tuple is one file: name, content and type."""
    return isinstance(given, File | str | bytes | bytearray | memoryview | tuple | os.PathLike) or hasattr(
        given, "read"
    )


def _checked_list(given: Any, member: str) -> Iterable[Any]:
    if isinstance(given, Iterable) and not isinstance(given, Mapping):
        return given
    message = f"{member.removesuffix('[]')}: a file or a sequence of files, not {type(given).__name__}"
    raise InvalidArgumentError(message)


def _file(source: Any, opened: list[IO[bytes]]) -> File:
    if isinstance(source, File):
        return source
    call = upload_file(source)  # reads and names it; the call itself is not made
    opened.extend(call.opened)
    fields: Any = call.fields
    file: File = fields["file"]
    return file
