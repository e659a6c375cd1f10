"""Content blocks: `text`, `image`, `document`, `search_result`, `tool_result`, `container_upload`.

Decides which members a block gets from which arguments, in the wire's own shape. Every builder takes `cache=`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claude_overlay.content.cache import Cache, with_cache
from claude_overlay.content.messages import Block, block_of
from claude_overlay.content.sources import document_source, exactly_one, image_source, plain_text
from claude_overlay.errors import InvalidArgumentError

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence

__all__ = ["container_upload", "document", "image", "search_result", "text", "tool_result"]


def text(text: str, *, cache: Cache | None = None) -> dict[str, Any]:
    """Make a text block.

    Args:
        text: What to say.
        cache: Cache the prompt up to here, for five minutes or for an hour.
    """
    return with_cache({"type": "text", "text": _string("text", text)}, cache)


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
    exactly_one("image", source=source, file_id=file_id)
    wire = {"type": "file", "file_id": file_id} if file_id is not None else image_source(source, media_type)
    return with_cache({"type": "image", "source": wire}, cache)


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
        citations: Whether the model may cite it. All documents of a request must agree.
        cache: Cache the prompt up to here.

    Raises:
        InvalidArgumentError: Not exactly one source; a file that cannot be read; bytes that are neither PDF nor text.
    """
    exactly_one("document", source=source, text=text, content=content, file_id=file_id)
    if file_id is not None:
        wire: dict[str, Any] = {"type": "file", "file_id": file_id}
    elif content is not None:
        wire = {"type": "content", "content": content if isinstance(content, str) else [block_of(b) for b in content]}
    elif text is not None:
        wire = plain_text(text)
    else:
        wire = document_source(source)
    block: dict[str, Any] = {"type": "document", "source": wire}
    if title is not None:
        block["title"] = title
    if context is not None:
        block["context"] = context
    if citations is not None:
        block["citations"] = {"enabled": citations}
    return with_cache(block, cache)


def search_result(
    *content: Block,
    source: str,
    title: str,
    citations: bool | None = None,
    cache: Cache | None = None,
) -> dict[str, Any]:
    """Make a search result block: a passage that the caller's own search found, to be read and cited.

    Args:
        *content: The passage, as strings or text blocks. A block is the least that can be cited.
        source: Where the passage comes from: an address, or any other name.
        title: The passage's title.
        citations: Whether the model may cite it. All search results of a request must agree.
        cache: Cache the prompt up to here.

    Raises:
        InvalidArgumentError: No content, or content that is neither string nor block.
    """
    if not content:
        raise InvalidArgumentError("search_result() needs the passage: a string or text blocks")
    block: dict[str, Any] = {
        "type": "search_result",
        "source": _string("source", source),
        "title": _string("title", title),
        "content": [block_of(part) for part in content],
    }
    if citations is not None:
        block["citations"] = {"enabled": citations}
    return with_cache(block, cache)


def tool_result(
    tool_use: Any, *content: Block, is_error: bool | None = None, cache: Cache | None = None
) -> dict[str, Any]:
    """Make a tool result block by hand: what a tool gave, for the user message right after the call.

    Args:
        tool_use: The `tool_use` block that this answers, or its id.
        *content: Strings and blocks (text, image, document, search result). A single string is sent as a string;
            nothing is a result without content.
        is_error: Whether the tool failed; the content then says why.
        cache: Cache the prompt up to here.

    Raises:
        InvalidArgumentError: No id, or content that is neither string nor block.
    """
    found = tool_use if isinstance(tool_use, str) else _member(tool_use, "id")
    if not isinstance(found, str) or not found:
        message = f"tool_result() takes a tool_use block or its id, not {type(tool_use).__name__}"
        raise InvalidArgumentError(message)
    block: dict[str, Any] = {"type": "tool_result", "tool_use_id": found}
    if len(content) == 1 and isinstance(content[0], str):
        block["content"] = content[0]
    elif content:
        block["content"] = [block_of(part) for part in content]
    if is_error is not None:
        block["is_error"] = is_error
    return with_cache(block, cache)


def container_upload(file_id: str, *, cache: Cache | None = None) -> dict[str, Any]:
    """Make a block that puts an uploaded file into the container, where code can read it.

    Args:
        file_id: The id that `files.upload` gave.
        cache: Cache the prompt up to here.
    """
    return with_cache({"type": "container_upload", "file_id": _string("file_id", file_id)}, cache)


def _string(name: str, value: Any) -> str:
    if not isinstance(value, str):
        message = f"{name} must be a string, not {type(value).__name__}"
        raise InvalidArgumentError(message)
    return value


def _member(block: Any, name: str) -> Any:
    return block.get(name) if hasattr(block, "get") else getattr(block, name, None)
