"""Questions to a message, of a request or a reply: its blocks by kind, its text.

Decides that a string counts as one text block. A reply's own `message.text` and `message.tool_uses` are as good; these
take messages of a request as well, as mappings or models.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claude_overlay.errors import InvalidArgumentError

__all__ = ["blocks_of", "text_of"]


def blocks_of(message: Any, *types: str) -> list[Any]:
    """Give the blocks of a message as they stand, in order; with types, only those of these.

    Args:
        message: a message of a request or a reply, as a mapping or a model.
        *types: `"text"`, `"image"`, `"tool_use"`, `"tool_result"`, ...

    Raises:
        InvalidArgumentError: it has no content.
    """
    content = message.get("content") if isinstance(message, Mapping) else getattr(message, "content", None)
    if isinstance(content, str):
        content = [{"type": "text", "text": content}]
    if not isinstance(content, list | tuple):
        problem = f"blocks_of() takes a message with content, not {type(message).__name__}"
        raise InvalidArgumentError(problem)
    return [block for block in content if not types or _member(block, "type") in types]


def text_of(message: Any) -> str:
    """Give the text of all text blocks, joined; empty when there is none.

    Raises:
        InvalidArgumentError: it has no content.
    """
    return "".join(str(_member(block, "text") or "") for block in blocks_of(message, "text"))


def _member(block: Any, name: str) -> Any:
    return block.get(name) if isinstance(block, Mapping) else getattr(block, name, None)
