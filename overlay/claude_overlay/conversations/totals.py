"""What a conversation has used in all.

Decides how usages add up: counts are summed, objects inside alike, lists are joined, words stay where all agree.
Called by `Conversation`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

__all__ = ["total_usage"]

_MIXED: Final = object()
"""In place of words that differ: they say nothing about the sum."""


def total_usage(usages: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Add usages up. Without any it is 0 tokens in and out."""
    total: dict[str, Any] = {}
    for usage in usages:
        total = _added(total, usage)
    return {"input_tokens": 0, "output_tokens": 0, **_agreed(total)}


def _added(one: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    total = dict(one)
    for name, value in other.items():
        earlier = total.get(name)
        if earlier is None:
            total[name] = value
        elif isinstance(value, Mapping) and isinstance(earlier, Mapping):
            total[name] = _added(earlier, value)
        elif isinstance(value, list) and isinstance(earlier, list):
            total[name] = [*earlier, *value]
        elif _is_number(value) and _is_number(earlier):
            total[name] = earlier + value
        elif value is not None and value != earlier:
            total[name] = _MIXED
    return total


def _agreed(total: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: _agreed(value) if isinstance(value, Mapping) else value
        for name, value in total.items()
        if value is not _MIXED
    }


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
