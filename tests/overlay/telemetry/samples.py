"""One event of every kind, made from its own fields: a new kind or field is tried without being listed here."""

from __future__ import annotations

from dataclasses import MISSING, fields
from typing import Any

from claude_overlay.reliability import events
from claude_overlay.reliability.events import Event
from claude_overlay.reliability.facts import Usage

KINDS = sorted(
    (
        kind
        for kind in vars(events).values()
        if isinstance(kind, type) and issubclass(kind, Event) and kind is not Event
    ),
    key=lambda kind: kind.__name__,
)

WORDS = {"outcome": "error", "result": "settled", "reason": "budget", "old": "closed", "new": "open"}
TYPES: dict[str, Any] = {
    "str": "eu", "int": 3, "float": 1.5, "bool": True, "Usage": Usage(input_tokens=10, output_tokens=5,
    cache_write_tokens=2, cache_read_tokens=1), "tuple[str, ...]": ("retry", "limit"),
}  # fmt: skip


def full(kind: type[Event], **given: Any) -> Event:
    """Give an event with a value in every field."""
    values: dict[str, Any] = {"time": 12.5, "call_id": 7, "operation": "create_message"}
    for field in fields(kind):
        if field.name in WORDS:
            values.setdefault(field.name, WORDS[field.name])
        else:
            values.setdefault(field.name, TYPES[str(field.type).removesuffix(" | None")])
    return kind(**{**values, **given})


def sparse(kind: type[Event]) -> Event:
    """Give an event with nothing but what it must have."""
    needed = {field.name for field in fields(kind) if field.default is MISSING}
    made = full(kind)
    return kind(**{name: getattr(made, name) for name in needed})
