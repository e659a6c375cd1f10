"""A request's messages as turns: neighbours of one role are one turn, as on the server.

Decides what takes part in the order of tool calls and results. Called by `order_rules`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from claude_overlay.content.walk import Place, content_blocks, messages_of

__all__ = ["Turn", "is_compaction", "last_compaction", "turns_of"]


@dataclass(slots=True, kw_only=True)
class Turn:
    """Neighbouring messages of one role.

    Attributes:
        role: "user" or "assistant".
        path: of its last message.
        blocks: their blocks, not the nested ones.
    """

    role: Any
    path: str
    blocks: list[Place] = field(default_factory=list)

    def tagged(self, tag: str) -> list[Place]:
        """Give the blocks of one kind."""
        return [place for place in self.blocks if place.tag == tag]


def is_compaction(block: dict[str, Any]) -> bool:
    """Tell a compaction block that holds a summary; one without content has no effect."""
    return block.get("type") == "compaction" and bool(block.get("content") or block.get("encrypted_content"))


def last_compaction(request: dict[str, Any]) -> tuple[int, int]:
    """Give message and block number of the last summary; the server ignores what is before it. (0, 0) without one."""
    found = (0, 0)
    for number, message in messages_of(request):
        for index, block in content_blocks(message):
            if is_compaction(block):
                found = (number, index)
    return found


def turns_of(request: dict[str, Any]) -> list[Turn]:
    """Give the turns from the last summary on. System messages do not part a turn."""
    first_message, first_block = last_compaction(request)
    turns: list[Turn] = []
    for number, message in messages_of(request):
        role = message.get("role")
        if number < first_message or role == "system":
            continue
        if not turns or turns[-1].role != role:
            turns.append(Turn(role=role, path=f"messages[{number}]"))
        turns[-1].path = f"messages[{number}]"
        for index, block in content_blocks(message):
            if number > first_message or index >= first_block:
                path = f"messages[{number}].content[{index}]"
                turns[-1].blocks.append(Place(path=path, block=block, role=role, message=number))
    return turns
