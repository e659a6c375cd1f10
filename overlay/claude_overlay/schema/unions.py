"""Choices: literals, enums, unions.

Decides which branch of a union reads a value, and what is told when none does. Chosen by `resolve`.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from claude_overlay.schema.problems import Problem
from claude_overlay.schema.shapes import WRONG, Definitions, NamedShape, Problems, Schema, Shape, due_but_found

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = ["AliasShape", "ChoiceShape", "EnumShape", "UnionShape", "kind_of_json"]

_MOST_NAMED: Final = 20
_TYPE_OF: Final = {bool: "boolean", int: "integer", float: "number", str: "string", type(None): "null"}


def kind_of_json(value: Any) -> str:
    """Name the kind of a JSON value; integers are numbers."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int | float):
        return "number"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list | tuple) else "object"


class ChoiceShape(Shape):
    """One of several constant JSON values: `Literal`.

    Args:
        choices: pairs of the JSON value and the Python value it stands for.
    """

    def __init__(self, choices: Iterable[tuple[Any, Any]]) -> None:
        self._by_key: dict[tuple[str, Any], Any] = {}
        self.values: list[Any] = []
        for wire, value in choices:
            key = (kind_of_json(wire), wire)
            if key not in self._by_key:
                self._by_key[key] = value
                self.values.append(wire)
        self.kinds = frozenset(kind for kind, _ in self._by_key)

    @property
    def due(self) -> str:  # type: ignore[override]
        """What a value must be, in words."""
        told = ", ".join(json.dumps(value, ensure_ascii=False) for value in self.values[:_MOST_NAMED])
        more = ", ..." if len(self.values) > _MOST_NAMED else ""
        return told if len(self.values) == 1 else f"one of {told}{more}"

    def schema(self, definitions: Definitions) -> Schema:
        """Give the schema of the values."""
        del definitions
        types = {_TYPE_OF[type(value)] for value in self.values}
        typed: Schema = {"type": types.pop()} if len(types) == 1 else {}
        if len(self.values) == 1:
            return {"const": self.values[0], **typed}
        return {"enum": list(self.values), **typed}

    def read(self, value: Any, path: str, problems: Problems) -> Any:
        """Read a value: of the right kind, and one of them."""
        if not isinstance(value, list | dict):
            found = self._by_key.get((kind_of_json(value), value), WRONG)
            if found is not WRONG:
                return found
        problems.append(Problem(path, due_but_found(self.due, value)))
        return WRONG

    def key_schema(self, definitions: Definitions) -> Schema:
        """Give the schema of a key."""
        return self.schema(definitions)


class EnumShape(ChoiceShape, NamedShape):  # pyright: ignore[reportIncompatibleVariableOverride] - `due` is computed
    """An enum, by the values of its members."""

    def __init__(self, name: str, choices: Iterable[tuple[Any, Any]], description: str = "") -> None:
        super().__init__(choices)
        self.name = name
        self._description = description

    def schema(self, definitions: Definitions) -> Schema:
        """Refer to the definition."""
        return definitions.refer(self)

    def body(self, definitions: Definitions) -> Schema:
        """Give the definition."""
        told: Schema = {"description": self._description} if self._description else {}
        return {**told, **ChoiceShape.schema(self, definitions)}

    def key_schema(self, definitions: Definitions) -> Schema:
        """Refer to the definition."""
        return definitions.refer(self)


class UnionShape(Shape):
    """One of several types: the first that reads the value; a number's own kind goes first.

    `float | int` reads 3 as an integer and 3.0 as a float, whatever their order.
    """

    def __init__(self, branches: Sequence[Shape]) -> None:
        self.branches = tuple(branches)
        self.hashable = all(branch.hashable for branch in self.branches)

    @property
    def kinds(self) -> frozenset[str]:  # type: ignore[override]
        """The kinds of all branches."""
        return frozenset().union(*(branch.kinds for branch in self.branches))

    @property
    def due(self) -> str:  # type: ignore[override]
        """What a value must be, in words."""
        return " or ".join(dict.fromkeys(branch.due for branch in self.branches))

    def schema(self, definitions: Definitions) -> Schema:
        """Give the schema of the union."""
        schemas: list[Schema] = []
        for branch in self.branches:
            schema = branch.schema(definitions)
            if schema not in schemas:
                schemas.append(schema)
        return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}

    def read(self, value: Any, path: str, problems: Problems) -> Any:
        """Read with the first branch that can; else tell what the nearest one has against the value."""
        failures: list[tuple[Shape, Problems]] = []
        for branch in _number_first(self.branches, value):
            told: Problems = []
            found = branch.read(value, path, told)
            if found is not WRONG:
                return found
            failures.append((branch, told))
        problems.extend(self._nearest(failures, value, path))
        return WRONG

    def read_key(self, key: str, path: str, problems: Problems) -> Any:
        """Read a key with the first branch that can."""
        for branch in self.branches:
            found = branch.read_key(key, path, [])
            if found is not WRONG:
                return found
        problems.append(Problem(path, f"has a key that must be {self.due}"))
        return WRONG

    def key_schema(self, definitions: Definitions) -> Schema | None:
        """Give the schema of a key; None when a branch takes any string."""
        schemas = [branch.key_schema(definitions) for branch in self.branches]
        found = [schema for schema in schemas if schema is not None]
        return {"anyOf": found} if len(found) == len(schemas) else None

    def _nearest(self, failures: list[tuple[Shape, Problems]], value: Any, path: str) -> Problems:
        kind = kind_of_json(value)
        near = [told for branch, told in failures if kind in branch.kinds]
        if len(near) > 1:
            tagged = [told for branch, told in failures if kind in branch.kinds and _tag_fits(branch, value)]
            near = tagged or near
        if len(near) == 1:
            return near[0]
        deepest = [told for told in near if any(problem.path != path for problem in told)]
        if deepest:
            return min(deepest, key=len)
        return [Problem(path, due_but_found(self.due, value))]


class AliasShape(NamedShape):
    """A named alias (`type Json = ...`), which may hold itself. Filled after it is made.

    Attributes:
        shape: what the alias stands for; None until it is filled.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.due = f"a {name}"
        self.shape: Shape | None = None

    def _filled(self) -> Shape:
        if self.shape is None:  # the resolver fills it before it gives it away
            raise RuntimeError(self.name)
        return self.shape

    def body(self, definitions: Definitions) -> Schema:
        """Give the definition."""
        return self._filled().schema(definitions)

    def read(self, value: Any, path: str, problems: Problems) -> Any:
        """Read what it stands for."""
        return self._filled().read(value, path, problems)

    def read_key(self, key: str, path: str, problems: Problems) -> Any:
        """Read what it stands for."""
        return self._filled().read_key(key, path, problems)

    def key_schema(self, definitions: Definitions) -> Schema | None:
        """Give the schema of a key."""
        return self._filled().key_schema(definitions)


def _number_first(branches: Sequence[Shape], value: Any) -> Sequence[Shape]:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return branches
    first = "an integer" if isinstance(value, int) else "a number"
    return sorted(branches, key=lambda branch: branch.due != first)  # stable


def _tag_fits(branch: Shape, value: Any) -> bool:
    """Tell whether an object has the constants that this branch demands."""
    tags: Mapping[str, Shape] = getattr(branch, "tags", {})
    if not tags or not isinstance(value, dict):
        return False
    return all(name in value and tag.read(value[name], "", []) is not WRONG for name, tag in tags.items())
