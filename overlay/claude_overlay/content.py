"""Builders for what goes into `messages=[...]`: `user`, `assistant`, `text`, `image`, `document`.

They return plain mappings in the wire's own shape, cheap to make and free to change; a model or a mapping written by
hand is as good. Decides where the data comes from and what media type it has. Reads a file only when given its path.
"""

from __future__ import annotations

import base64
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.media import media_type_of_bytes

__all__ = ["assistant", "document", "image", "text", "user"]

Cache: TypeAlias = Literal["5m", "1h"]
# A string is text; a mapping or a model is a content block as it stands.
Block: TypeAlias = str | Mapping[str, Any] | Any

IMAGE_TYPES: Final = ("image/jpeg", "image/png", "image/gif", "image/webp")


def user(*content: Block) -> dict[str, Any]:
    """Make a message from the user.

    Args:
        *content: Strings and content blocks. A single string is sent as a string, everything else as a list of blocks.
    """
    return _message("user", content)


def assistant(*content: Block) -> dict[str, Any]:
    """Make a message from the model, for a conversation that goes on; `assistant(*message.content)` repeats one."""
    return _message("assistant", content)


def text(text: str, *, cache: Cache | None = None) -> dict[str, Any]:
    """Make a text block.

    Args:
        text: What to say.
        cache: Cache the prompt up to here, for five minutes or for an hour.
    """
    if not isinstance(text, str):
        message = f"text() takes a string, not {type(text).__name__}"
        raise InvalidArgumentError(message)
    return _with_cache({"type": "text", "text": text}, cache)


def image(
    source: str | os.PathLike[str] | bytes | None = None,
    *,
    file_id: str | None = None,
    media_type: str | None = None,
    cache: Cache | None = None,
) -> dict[str, Any]:
    """Make an image block.

    Args:
        source: An `http(s)://` address (the server fetches it), a path (read now), or the image's bytes.
        file_id: An uploaded file, instead of `source`.
        media_type: Only for bytes that do not show their type; by default their first bytes tell.
        cache: Cache the prompt up to here.

    Raises:
        InvalidArgumentError: Not exactly one source; a file that cannot be read; bytes that are no JPEG, PNG, GIF or
            WebP image.
    """
    _exactly_one("image", source=source, file_id=file_id)
    if file_id is not None:
        return _with_cache({"type": "image", "source": {"type": "file", "file_id": file_id}}, cache)
    if _is_address(source):
        return _with_cache({"type": "image", "source": {"type": "url", "url": source}}, cache)
    data = _bytes_of(source)
    found = media_type or media_type_of_bytes(data)
    if found not in IMAGE_TYPES:
        message = f"an image must be one of {', '.join(IMAGE_TYPES)}; this is {found or 'of an unknown type'}"
        raise InvalidArgumentError(message)
    return _with_cache({"type": "image", "source": _base64(found, data)}, cache)


def document(  # one parameter for each source the API knows
    source: str | os.PathLike[str] | bytes | None = None,
    *,
    text: str | None = None,
    content: str | Sequence[Block] | None = None,
    file_id: str | None = None,
    title: str | None = None,
    context: str | None = None,
    citations: bool | None = None,
    cache: Cache | None = None,
) -> dict[str, Any]:
    """Make a document block.

    Args:
        source: An `http(s)://` address of a PDF, a path (read now), or bytes: a PDF or UTF-8 text.
        text: Plain text, instead of `source`.
        content: Content blocks (or one string) of a custom document, instead of `source`.
        file_id: An uploaded file, instead of `source`.
        title: Shown to the model, not cited.
        context: More about the document, not cited.
        citations: Whether the model may cite it.
        cache: Cache the prompt up to here.

    Raises:
        InvalidArgumentError: Not exactly one source; a file that cannot be read; bytes that are neither PDF nor text.
    """
    _exactly_one("document", source=source, text=text, content=content, file_id=file_id)
    if file_id is not None:
        wire: dict[str, Any] = {"type": "file", "file_id": file_id}
    elif content is not None:
        wire = {"type": "content", "content": content if isinstance(content, str) else [_block(b) for b in content]}
    elif text is not None:
        wire = _plain(text)
    elif _is_address(source):
        wire = {"type": "url", "url": source}
    else:
        wire = _document_bytes(_bytes_of(source))
    block: dict[str, Any] = {"type": "document", "source": wire}
    if title is not None:
        block["title"] = title
    if context is not None:
        block["context"] = context
    if citations is not None:
        block["citations"] = {"enabled": citations}
    return _with_cache(block, cache)


def _message(role: str, content: tuple[Block, ...]) -> dict[str, Any]:
    if not content:
        message = f"{role}() needs content: a string or content blocks"
        raise InvalidArgumentError(message)
    if len(content) == 1 and isinstance(content[0], str):
        return {"role": role, "content": content[0]}
    return {"role": role, "content": [_block(block) for block in content]}


def _block(block: Block) -> Any:
    if isinstance(block, str):
        return {"type": "text", "text": block}
    if isinstance(block, bytes | bytearray | list | tuple | int | float) or block is None:
        hint = "; spread a list with *" if isinstance(block, list | tuple) else ""
        message = f"content is made of strings and blocks, not {type(block).__name__}{hint}"
        raise InvalidArgumentError(message)
    return block


def _with_cache(block: dict[str, Any], cache: Any) -> dict[str, Any]:
    if cache is None:
        return block
    if cache not in {"5m", "1h"}:
        message = f"cache must be '5m' or '1h', not {cache!r}"
        raise InvalidArgumentError(message)
    return {**block, "cache_control": {"type": "ephemeral", "ttl": cache}}


def _exactly_one(name: str, **sources: Any) -> None:
    given = [source for source, value in sources.items() if value is not None]
    if len(given) != 1:
        message = f"{name}() needs exactly one of {', '.join(sources)}; got {' and '.join(given) or 'none'}"
        raise InvalidArgumentError(message)


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


def _plain(text: str) -> dict[str, Any]:
    return {"type": "text", "media_type": "text/plain", "data": text}


def _document_bytes(data: bytes) -> dict[str, Any]:
    found = media_type_of_bytes(data)
    if found == "application/pdf":
        return _base64(found, data)
    if found == "text/plain":
        return _plain(data.decode("utf-8"))
    message = f"a document must be a PDF or UTF-8 text; this is {found or 'of an unknown type'}"
    raise InvalidArgumentError(message)
