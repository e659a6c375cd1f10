"""Arrays and open objects: lists, sets, tuples, dicts.

Decides that a set's items differ, that a tuple has its length, and that a dict's keys are read like values. Chosen by
`resolve`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claude_overlay.schema.problems import Problem, below, found_words
from claude_overlay.schema.shapes import WRONG, Definitions, Problems, Schema, Shape, due_but_found

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["ListShape", "MapShape", "SetShape", "TupleShape"]


class ListShape(Shape):
    """An array of any length whose items are of one type.

    Args:
        item: the items.
        make: makes the Python value of a list; a list by default.
        hashable: whether that value can be in a set.
    """

    due = "an array"
    kinds = frozenset({"array"})

    def __init__(self, item: Shape, make: Callable[[list[Any]], Any] = list, *, hashable: bool = False) -> None:
        self.item = item
        self.hashable = hashable and item.hashable
        self._make = make

    def schema(self, definitions: Definitions) -> Schema:
        """Give the schema of the array."""
        return {"type": "array", "items": self.item.schema(definitions)}

    def read(self, value: Any, path: str, problems: Problems) -> Any:
        """Read every item; all wrong ones are told."""
        items = self._items(value, path, problems)
        return WRONG if items is None else self._make(items)

    def _items(self, value: Any, path: str, problems: Problems) -> list[Any] | None:
        if not isinstance(value, list):
            problems.append(Problem(path, due_but_found(self.due, value)))
            return None
        before = len(problems)
        read = self.item.read
        found = [read(item, f"{path}[{index}]", problems) for index, item in enumerate(value)]
        return found if len(problems) == before else None


class SetShape(ListShape):
    """A set: an array whose items differ."""

    due = "an array of different items"

    def schema(self, definitions: Definitions) -> Schema:
        """Give the schema of the array."""
        return {**super().schema(definitions), "uniqueItems": True}

    def read(self, value: Any, path: str, problems: Problems) -> Any:
        """Read every item; an item that is there already is a problem, for it would be lost."""
        items = self._items(value, path, problems)
        if items is None:
            return WRONG
        first: dict[Any, int] = {}
        before = len(problems)
        for index, item in enumerate(items):
            if not _hashable(item):
                told = f"is {found_words(value[index])}; a set holds single values only"
                problems.append(Problem(below(path, index), told))
            elif first.setdefault(item, index) != index:
                problems.append(Problem(below(path, index), f"is the same as item {first[item]}; items must differ"))
        return WRONG if len(problems) > before else self._make(items)


class TupleShape(Shape):
    """A tuple of a fixed length, each place of its own type."""

    kinds = frozenset({"array"})

    def __init__(self, places: Sequence[Shape]) -> None:
        self.places = tuple(places)
        self.hashable = all(place.hashable for place in self.places)
        count = len(self.places)
        self.due = f"an array of {count} item{'' if count == 1 else 's'}"

    def schema(self, definitions: Definitions) -> Schema:
        """Give the schema of the array."""
        count = len(self.places)
        places: Schema = {"prefixItems": [place.schema(definitions) for place in self.places]} if count else {}
        return {"type": "array", **places, "minItems": count, "maxItems": count}

    def read(self, value: Any, path: str, problems: Problems) -> Any:
        """Read every item."""
        if not isinstance(value, list):
            problems.append(Problem(path, due_but_found(self.due, value)))
            return WRONG
        if len(value) != len(self.places):
            problems.append(Problem(path, f"must be {self.due}, but has {len(value)}"))
            return WRONG
        before = len(problems)
        pairs = enumerate(zip(self.places, value, strict=True))
        found = tuple(place.read(item, below(path, index), problems) for index, (place, item) in pairs)
        return found if len(problems) == before else WRONG


class MapShape(Shape):
    """A dict: an object with any members, whose keys and values are of one type each."""

    due = "an object"
    kinds = frozenset({"object"})
    hashable = False

    def __init__(self, key: Shape, item: Shape, make: Callable[[dict[Any, Any]], Any] = dict) -> None:
        self.key = key
        self.item = item
        self._make = make

    def schema(self, definitions: Definitions) -> Schema:
        """Give the schema of the object."""
        made: Schema = {"type": "object"}
        names = self.key.key_schema(definitions)
        if names is not None:
            made["propertyNames"] = names
        return {**made, "additionalProperties": self.item.schema(definitions) or True}

    def read(self, value: Any, path: str, problems: Problems) -> Any:
        """Read every key and every value."""
        if not isinstance(value, dict):
            problems.append(Problem(path, due_but_found(self.due, value)))
            return WRONG
        before = len(problems)
        found: dict[Any, Any] = {}
        for name, item in value.items():
            where = below(path, name)
            key = self.key.read_key(name, where, problems)
            read = self.item.read(item, where, problems)
            if key is WRONG or read is WRONG:
                continue
            if key in found:
                problems.append(Problem(where, "has a key that stands there already, written in another way"))
            found[key] = read
        return self._make(found) if len(problems) == before else WRONG


def _hashable(item: Any) -> bool:
    """Tell whether a value can be in a set: any value may have been read, if the items are of any type."""
    try:
        hash(item)
    except TypeError:
        return False
    return True
