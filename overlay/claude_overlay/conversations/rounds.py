"""Rounds of a conversation: a question of the user and all that follows until the next one.

Decides where a round begins. Within one, calls of tools and their results stay together; so leaving out whole rounds
keeps a conversation valid. Called by `view`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from claude_overlay.conversations.log import Entry, is_thinking

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Round", "rounds_of"]


@dataclass(slots=True, kw_only=True)
class Round:
    """Entries that belong together.

    Attributes:
        entries: numbers and entries, in order.
    """

    entries: list[tuple[int, Entry]] = field(default_factory=list)

    @property
    def is_pinned(self) -> bool:
        """Whether it holds an instruction that goes on to hold, and so must stay."""
        return any(entry.role == "system" for _, entry in self.entries)

    @property
    def has_answer(self) -> bool:
        """Whether the model has spoken in it."""
        return any(entry.kind == "answer" for _, entry in self.entries)

    @property
    def has_thinking(self) -> bool:
        """Whether it holds thinking, which is bound to what stands before it."""
        return any(is_thinking(block) for _, entry in self.entries for block in entry.blocks)


def rounds_of(entries: Sequence[tuple[int, Entry]]) -> list[Round]:
    """Part entries into rounds. Messages of the user in a row begin one round together."""
    rounds: list[Round] = []
    before: object = None
    for number, entry in entries:
        asks = entry.role == "user" and not entry.tagged("tool_result")
        if not rounds or (asks and before == "assistant"):
            rounds.append(Round())
        rounds[-1].entries.append((number, entry))
        if entry.role != "system":
            before = entry.role
    return rounds
