"""All blocks and tools of a plain request, in the order in which the server reads them: tools, system, messages.

Decides what counts as a block and how its place is written (`messages[0].content[1]`, as the generated `validate`
writes it). Skips whatever has not the shape of a block: saying so is the description's business. Called by `marks`, by
the rules of `requests` and by `conversations`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Place", "content_blocks", "message_blocks", "messages_of", "places", "tools_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A block, or a tool, and where it stands.

    Attributes:
        path: as `validate` writes it.
        block: the plain block.
        role: of the message it is in; None in `tools` and `system`.
        message: the number of that message; None likewise.
        within: tag of the block it is nested in; None at the top.
    """

    path: str
    block: dict[str, Any]
    role: str | None = None
    message: int | None = None
    within: str | None = None

    @property
    def tag(self) -> str | None:
        """The block's `type`; None when it has none, or no text."""
        tag = self.block.get("type")
        return tag if isinstance(tag, str) else None


def places(request: dict[str, Any]) -> Iterator[Place]:
    """Give every tool, system block, content block and nested block. A nested block comes before the one around it."""
    for index, tool in tools_of(request):
        yield Place(path=f"tools[{index}]", block=tool)
    for index, block in _entries(request.get("system")):
        yield Place(path=f"system[{index}]", block=block)
    for number, message in messages_of(request):
        yield from message_blocks(number, message)


def tools_of(request: dict[str, Any]) -> list[tuple[int, dict[str, Any]]]:
    """Give the tools that are mappings, with their numbers."""
    return _entries(request.get("tools"))


def messages_of(request: dict[str, Any]) -> list[tuple[int, dict[str, Any]]]:
    """Give the messages that are mappings, with their numbers."""
    return _entries(request.get("messages"))


def message_blocks(number: int, message: dict[str, Any]) -> Iterator[Place]:
    """Give the blocks of one message, nested ones included; a string has none."""
    role = message.get("role")
    for index, block in content_blocks(message):
        path = f"messages[{number}].content[{index}]"
        for inner_path, inner in _nested(block):
            yield Place(
                path=f"{path}.{inner_path}", block=inner, role=role, message=number, within=str(block.get("type"))
            )
        yield Place(path=path, block=block, role=role, message=number)


def content_blocks(message: dict[str, Any]) -> list[tuple[int, dict[str, Any]]]:
    """Give the blocks directly in a message, with their numbers; none for a string."""
    return _entries(message.get("content"))


def _nested(block: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    if block.get("type") in ("tool_result", "search_result"):
        for index, inner in _entries(block.get("content")):
            for deeper_path, deeper in _nested(inner):
                yield f"content[{index}].{deeper_path}", deeper
            yield f"content[{index}]", inner
    source = block.get("source")
    if block.get("type") == "document" and isinstance(source, dict) and source.get("type") == "content":
        for index, inner in _entries(source.get("content")):
            yield f"source.content[{index}]", inner


def _entries(value: Any) -> list[tuple[int, dict[str, Any]]]:
    if not isinstance(value, list):
        return []
    return [(index, item) for index, item in enumerate(value) if isinstance(item, dict)]
