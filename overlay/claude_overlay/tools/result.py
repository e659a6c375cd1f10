"""What a tool gave, as the content of a `tool_result` block.

Decides what is content (text, blocks, images) and what is data (sent as JSON text). Called by the loop, and by users
who run tools themselves.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import Any, Final

from claude_api._json import dumps
from claude_api._model import ModelBase
from claude_overlay.content import document, image
from claude_overlay.errors import ClaudeError, InvalidArgumentError
from claude_overlay.media import media_type_of_bytes
from claude_overlay.schema.written import write_value
from claude_overlay.tools.input import ToolInputError

__all__ = ["ToolError", "result_block"]

# The blocks a tool result may hold, by `type`, and the members each must have: `ToolResultContentBlockParam`. A mapping
# that only has the `type` of one (`{"type": "document", "id": 3}`) is the tool's own data.
BLOCKS: Final[Mapping[str, Mapping[str, type | tuple[type, ...]]]] = {
    "text": {"text": str},
    "image": {"source": (Mapping, ModelBase)},
    "document": {"source": (Mapping, ModelBase)},
    "search_result": {"content": list, "source": str, "title": str},
    "tool_reference": {"tool_name": str},
    "browser_state": {"tabs": list},
}
_BYTES: Final = (bytes, bytearray, memoryview)


class ToolError(ClaudeError):
    """Raised by a tool: the call failed, and this is what the model shall see (`is_error: true`).

    Attributes:
        content: a string, a content block, a list of both, or any value a tool may give.
    """

    def __init__(self, content: Any) -> None:
        super().__init__(content if isinstance(content, str) else f"a tool failed: {content!r}"[:200])
        self.content = content


def result_block(
    tool_use_id: str, value: Any, *, is_error: bool = False, toolset_name: str | None = None
) -> dict[str, Any]:
    """Make the `tool_result` block of a call.

    Args:
        tool_use_id: The id of the `tool_use` block it answers.
        value: What the tool gave. None: no content. A string: as it is. A content block (mapping or model), an image
            or a PDF as bytes, or a list with at least one of these: blocks. An exception: `content` of a `ToolError`,
            the words of any other, and `is_error`. Everything else: its JSON, as text.
        is_error: Whether the tool failed.
        toolset_name: The toolset that the call named, if any.

    Raises:
        InvalidArgumentError: The value has no JSON form; names the place.
    """
    if isinstance(value, BaseException):
        value, is_error = _told(value), True
    block: dict[str, Any] = {"type": "tool_result", "tool_use_id": tool_use_id}
    content = _content(value)
    if content is not None:
        block["content"] = content
    if is_error:
        block["is_error"] = True
    if toolset_name is not None:
        block["toolset_name"] = toolset_name
    return block


def _told(error: BaseException) -> Any:
    if isinstance(error, ToolError):
        return error.content
    if isinstance(error, ToolInputError):
        return str(error)
    words = str(error)
    return f"{type(error).__name__}: {words}" if words else type(error).__name__


def _content(value: Any) -> str | list[Any] | None:
    if value is None:
        return None
    if isinstance(value, str) and not isinstance(value, enum.Enum):
        return value
    if _is_content(value):
        return [_block(value)]
    if isinstance(value, list | tuple) and not hasattr(value, "_fields") and any(map(_is_content, value)):
        return [_block(item) for item in value]
    return _text(value)


def _is_content(value: Any) -> bool:
    """Tell content blocks, and bytes, from data."""
    if isinstance(value, _BYTES):
        return True
    plain = value.to_dict() if isinstance(value, ModelBase) else value
    if not isinstance(plain, Mapping):
        return False
    kind = plain.get("type")
    members = BLOCKS.get(kind) if isinstance(kind, str) else None
    return members is not None and all(isinstance(plain.get(name), due) for name, due in members.items())


def _block(value: Any) -> dict[str, Any]:
    """Make a block of an item of a list that has one; what is none itself becomes text."""
    if isinstance(value, _BYTES):
        return _of_bytes(bytes(value))
    if _is_content(value):
        # Plain JSON from here on: what cannot be sent is refused now, and what the tool changes later does not matter.
        block: dict[str, Any] = write_value(value)
        return block
    plain = isinstance(value, str) and not isinstance(value, enum.Enum)
    return {"type": "text", "text": value if plain else _text(value)}


def _of_bytes(data: bytes) -> dict[str, Any]:
    found = media_type_of_bytes(data)
    if found == "application/pdf":
        return document(data)
    if found is None or not found.startswith("image/"):
        told = f"a tool gave {len(data)} bytes that are no JPEG, PNG, GIF, WebP or PDF"
        message = f"{told}; give text as a str, anything else as something JSON has"
        raise InvalidArgumentError(message)
    return image(data)


def _text(value: Any) -> str:
    return dumps(write_value(value)).decode()
