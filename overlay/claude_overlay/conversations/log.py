"""The log of a conversation: everything that was said, in order. Entries are added and never changed.

Decides what kinds of entry there are and their JSON. What of it goes into a request is `view`'s business.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["BILLED", "KINDS", "MESSAGES", "Entry", "Kind", "hidden_by", "is_thinking"]

Kind: TypeAlias = Literal["message", "answer", "interrupted", "summary", "withdrawal", "count"]

KINDS: Final = ("message", "answer", "interrupted", "summary", "withdrawal", "count")
MESSAGES: Final = frozenset({"message", "answer", "interrupted"})
"""Kinds that are a turn, or a part of one."""

BILLED: Final = frozenset({"answer", "interrupted", "summary"})
"""Kinds that a server was paid for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry.

    Attributes:
        kind: "message" (the caller's own, of any role), "answer" (a whole reply), "interrupted" (the part of a reply
            that arrived), "summary" (a reply that stands for the entries before `covers`), "withdrawal" (of entries
            `hides`, which stay in the log), "count" (of input tokens, as the server counted them here).
        message: the wire's message; of a reply all of it, usage included. None for "withdrawal" and "count".
        covers: how many entries of the log a summary stands for.
        hides: numbers of withdrawn entries.
        tokens: the count.
    """

    kind: Kind
    message: dict[str, Any] | None = None
    covers: int | None = None
    hides: tuple[int, ...] = ()
    tokens: int | None = None

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON object; members that say nothing are left out."""
        made: dict[str, Any] = {"kind": self.kind}
        if self.message is not None:
            made["message"] = self.message
        if self.covers is not None:
            made["covers"] = self.covers
        if self.hides:
            made["hides"] = list(self.hides)
        if self.tokens is not None:
            made["tokens"] = self.tokens
        return made

    @property
    def role(self) -> Any:
        """The role of the message; None without one."""
        return None if self.message is None else self.message.get("role")

    @property
    def blocks(self) -> list[dict[str, Any]]:
        """The content as blocks; a string is none."""
        content = None if self.message is None else self.message.get("content")
        return [block for block in content if isinstance(block, dict)] if isinstance(content, list) else []

    def tagged(self, tag: str) -> list[dict[str, Any]]:
        """The blocks of one kind."""
        return [block for block in self.blocks if block.get("type") == tag]


def hidden_by(entries: Sequence[Entry]) -> dict[int, int]:
    """Give the number of each withdrawn entry, and of the withdrawal."""
    return {number: at for at, entry in enumerate(entries) for number in entry.hides}


def is_thinking(block: Any) -> bool:
    """Tell a block whose signature is bound to what stands before it."""
    return isinstance(block, dict) and block.get("type") in {"thinking", "redacted_thinking"}
