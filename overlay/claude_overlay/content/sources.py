"""Where the data of an image or a document comes from: an address, a path, bytes, an uploaded file.

Decides which kind a source is and what media type its bytes have. Reads a file only when given its path. Called by
`blocks`.
"""

from __future__ import annotations

import base64
import os
from pathlib import Path
from typing import Any, Final

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.media import media_type_of_bytes

__all__ = ["IMAGE_TYPES", "document_source", "exactly_one", "image_source", "plain_text"]

IMAGE_TYPES: Final = ("image/jpeg", "image/png", "image/gif", "image/webp")


def exactly_one(name: str, **sources: Any) -> None:
    """Refuse none and several of the sources that a builder takes."""
    given = [source for source, value in sources.items() if value is not None]
    if len(given) != 1:
        message = f"{name}() needs exactly one of {', '.join(sources)}; got {' and '.join(given) or 'none'}"
        raise InvalidArgumentError(message)


def image_source(source: Any, media_type: str | None) -> dict[str, Any]:
    """Make the wire's source of a picture from an address, a path or bytes."""
    if _is_address(source):
        return {"type": "url", "url": source}
    data = _bytes_of(source)
    found = media_type or media_type_of_bytes(data)
    if found not in IMAGE_TYPES:
        message = f"an image must be one of {', '.join(IMAGE_TYPES)}; this is {found or 'of an unknown type'}"
        raise InvalidArgumentError(message)
    return _base64(found, data)


def document_source(source: Any) -> dict[str, Any]:
    """Make the wire's source of a document from an address, a path or bytes: a PDF or UTF-8 text."""
    if _is_address(source):
        return {"type": "url", "url": source}
    data = _bytes_of(source)
    found = media_type_of_bytes(data)
    if found == "application/pdf":
        return _base64(found, data)
    if found == "text/plain":
        return plain_text(data.decode("utf-8"))
    message = f"a document must be a PDF or UTF-8 text; this is {found or 'of an unknown type'}"
    raise InvalidArgumentError(message)


def plain_text(text: str) -> dict[str, Any]:
    """Make the wire's source of a document of plain text."""
    return {"type": "text", "media_type": "text/plain", "data": text}


def _is_address(source: Any) -> bool:
    return isinstance(source, str) and source.lower().startswith(("http://", "https://"))


def _bytes_of(source: Any) -> bytes:
    if isinstance(source, bytes | bytearray | memoryview):
        return bytes(source)
    if not isinstance(source, str | os.PathLike):
        message = f"the source must be an address, a path or bytes, not {type(source).__name__}"
        raise InvalidArgumentError(message)
    try:
        return Path(source).read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "not a path"
        message = f"the file {str(source)[:200]!r} cannot be read: {reason}"
        raise InvalidArgumentError(message) from error


def _base64(media_type: str, data: bytes) -> dict[str, Any]:
    return {"type": "base64", "media_type": media_type, "data": base64.b64encode(data).decode("ascii")}
