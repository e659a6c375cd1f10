"""Values by model name that cannot be changed: what a frozen policy holds where a caller gives a dict.

Decides nothing. A `dict` in a policy could be changed behind its back, and could not be hashed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

__all__ = ["ModelTable"]

V = TypeVar("V")


class ModelTable(Mapping[str, V]):
    """A mapping that is frozen, hashable, equal to a dict with the same items, and can be pickled."""

    __slots__ = ("_items",)

    def __init__(self, items: Mapping[str, V]) -> None:
        self._items = dict(items)

    def __getitem__(self, model: str) -> V:
        return self._items[model]

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __hash__(self) -> int:
        return hash(frozenset(self._items.items()))

    def __repr__(self) -> str:
        return repr(self._items)

    def __reduce__(self) -> tuple[Any, ...]:
        return ModelTable, (self._items,)
