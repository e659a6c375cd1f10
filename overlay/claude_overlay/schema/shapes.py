"""What a type is here: a shape, which gives its JSON Schema and reads JSON values, both from the same facts.

Decides how shapes are named in `$defs`. One module a kind of type holds the shapes; `resolve` chooses among them.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from claude_overlay.schema.problems import Problem, found_words

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["ANY_KIND", "WRONG", "AnyShape", "Definitions", "NamedShape", "Problems", "Schema", "Shape", "due_but_found"]

Schema = dict[str, Any]
Problems = list[Problem]


class _Wrong:
    """What a shape gives for a value it cannot read, after it told the problems."""

    def __reduce__(self) -> str:
        return "WRONG"  # a copy is the same

    def __repr__(self) -> str:
        return "WRONG"


WRONG: Final = _Wrong()
# The kinds of JSON values; "number" holds integers.
ANY_KIND: Final = frozenset({"null", "boolean", "number", "string", "array", "object"})
_NOT_IN_A_NAME: Final = re.compile(r"[^A-Za-z0-9_.-]+")


class Shape:
    """How one type is described and read.

    Attributes:
        due: what a value must be, in words: "an integer".
        kinds: the kinds of JSON values it may read.
        hashable: whether what it reads can be in a set.
    """

    due: str = "any value"
    kinds: frozenset[str] = ANY_KIND
    hashable: bool = True

    def schema(self, definitions: Definitions) -> Schema:
        """Give the JSON Schema, as a new mapping."""
        raise NotImplementedError

    def read(self, value: Any, path: str, problems: Problems) -> Any:
        """Read a JSON value found at `path`. Tells what is wrong in `problems`, and gives `WRONG` then."""
        raise NotImplementedError

    def read_key(self, key: str, path: str, problems: Problems) -> Any:
        """Read the key of an object, which is always a string in JSON."""
        return self.read(key, path, problems)

    def read_whole(self, value: Any, problems: Problems) -> Any:
        """Read a value from its top; one that is nested too deeply is a problem like any other."""
        try:
            return self.read(value, "", problems)
        except RecursionError:
            problems.append(Problem("", "is nested too deeply"))
            return WRONG

    def key_schema(self, definitions: Definitions) -> Schema | None:
        """Give the JSON Schema of a key; None when any string will do."""
        del definitions
        return None

    def whole(self) -> Schema:
        """Give the JSON Schema with its `$defs`."""
        return Definitions().whole(self)


class NamedShape(Shape):
    """A shape that stands in `$defs` under its name: a class, or an alias that holds itself."""

    name: str = ""

    def schema(self, definitions: Definitions) -> Schema:
        """Refer to the definition."""
        return definitions.refer(self)

    def body(self, definitions: Definitions) -> Schema:
        """Give the definition itself."""
        raise NotImplementedError


class Definitions:
    """The `$defs` of one schema: every class once, in the order of first use, no two under one name."""

    def __init__(self) -> None:
        self._names: dict[int, str] = {}
        self._shapes: list[NamedShape] = []
        self._bodies: dict[str, Schema] = {}

    def refer(self, shape: NamedShape) -> Schema:
        """Give a reference to the definition of a shape, made on first use."""
        name = self._names.get(id(shape))
        if name is None:
            name = self._free_name(shape.name)
            self._names[id(shape)] = name
            self._shapes.append(shape)  # keeps it alive, so that its id stays its own
            self._bodies[name] = {}
            self._bodies[name] = shape.body(self)
        return {"$ref": f"#/$defs/{name}"}

    def adopt(self, schema: Mapping[str, Any]) -> Schema:
        """Take over a schema made elsewhere: its `$defs` become ours, renamed where a name is taken."""
        foreign: Mapping[str, Any] = schema.get("$defs", {})
        names: dict[str, str] = {}
        for name, body in foreign.items():
            same = self._bodies.get(name) == body
            names[name] = name if same else self._free_name(name)
            self._bodies.setdefault(names[name], {})
        for name, body in foreign.items():
            self._bodies[names[name]] = _renamed(body, names)
        rest = {key: value for key, value in schema.items() if key != "$defs"}
        adopted: Schema = _renamed(rest, names)
        return adopted

    def whole(self, shape: Shape) -> Schema:
        """Give the schema of a shape and all its definitions."""
        root = shape.schema(self)
        if isinstance(shape, NamedShape) and id(shape) in self._names:
            name = self._names[id(shape)]
            if root["$ref"] not in _references(list(self._bodies.values())):
                root = self._bodies.pop(name)
        return {**root, "$defs": self._bodies} if self._bodies else root

    def _free_name(self, wanted: str) -> str:
        base = _NOT_IN_A_NAME.sub("_", wanted).strip("_") or "Type"
        name, count = base, 1
        while name in self._bodies:
            count += 1
            name = f"{base}_{count}"
        return name


def due_but_found(due: str, value: Any) -> str:
    """Say what a value must be, and what it is."""
    return f"must be {due}, not {found_words(value)}"


class AnyShape(Shape):
    """Any JSON value, passed as it is."""

    def schema(self, definitions: Definitions) -> Schema:
        """Give the schema that accepts everything."""
        del definitions
        return {}

    def read(self, value: Any, path: str, problems: Problems) -> Any:
        """Give the value itself."""
        del path, problems
        return value


def _references(node: Any) -> set[str]:
    """Collect the targets of all `$ref`s. Values of `default`, `enum` and `const` cannot look like one by mistake."""
    text = json.dumps(node, default=str)
    return set(re.findall(r'"\$ref": "([^"]*)"', text))


def _renamed(node: Any, names: Mapping[str, str]) -> Any:
    if isinstance(node, dict):
        return {
            key: _new_reference(value, names) if key == "$ref" and isinstance(value, str) else _renamed(value, names)
            for key, value in node.items()
        }
    return [_renamed(item, names) for item in node] if isinstance(node, list) else node


def _new_reference(reference: str, names: Mapping[str, str]) -> str:
    name = reference.removeprefix("#/$defs/")
    return f"#/$defs/{names.get(name, name)}"
