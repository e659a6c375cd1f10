"""Values against a JSON Schema that was written by hand or came from elsewhere.

Decides for the keywords of draft 2020-12 that say something about a value of their own (no `unevaluated...`, no
`$dynamicRef`, no remote references; `format` is a note). Keywords nobody knows are skipped, as the draft asks. Called
by `tools.declared` and by `structured`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.schema.numbers import is_multiple
from claude_overlay.schema.problems import Problem, below, found_words, shown
from claude_overlay.schema.unions import kind_of_json

__all__ = ["problems_of"]

Schema = Any
_LEVELS: Final = 200


def problems_of(schema: Mapping[str, Any], value: Any) -> list[Problem]:
    """Give all that a JSON Schema has against a JSON value; empty when it fits.

    Args:
        schema: The schema; `$ref`s point into it (`#/...`).
        value: JSON data.

    Raises:
        InvalidArgumentError: The schema is none: `{"required": 5}`.
    """
    try:
        return list(_Check(schema).problems(schema, value, "", 0))
    except RecursionError:
        return [Problem("", "is nested too deeply")]
    except (TypeError, AttributeError, ArithmeticError, ValueError) as error:
        message = f"the JSON Schema cannot be read, a keyword has a value that is none of its own: {error}"
        raise InvalidArgumentError(message) from error


class _Check:
    def __init__(self, root: Schema) -> None:
        self._root = root
        # What definitions had to say of a value at a place; None while one is asked, so that it ends if it asks itself.
        self._asked: dict[tuple[int, int, str], list[Problem] | None] = {}

    def problems(self, schema: Schema, value: Any, path: str, level: int) -> Iterator[Problem]:
        """Tell what one schema has against one value."""
        if schema is True or schema == {}:
            return
        if schema is False or not isinstance(schema, Mapping) or level > _LEVELS:
            yield Problem(path, "is not possible here")
            return
        if "$ref" in schema:
            yield from self._referred(schema["$ref"], value, path, level)
        wrong_kind = list(_of_kind(schema, value, path))
        yield from wrong_kind
        if not wrong_kind:
            yield from _OF_KIND[kind_of_json(value)](self, schema, value, path)
        yield from self._combined(schema, value, path, level)

    def _referred(self, reference: str, value: Any, path: str, level: int) -> list[Problem]:
        """Ask a definition once about each value: one that names itself twice would be asked without an end."""
        target = self._target(reference)
        key = id(target), id(value), path
        if key not in self._asked:
            self._asked[key] = None
            # Each problem once: two references to one definition have the same to say, and forty levels of them much.
            self._asked[key] = list(dict.fromkeys(self.problems(target, value, path, level + 1)))
        found = self._asked[key]
        return [Problem(path, "is not possible here")] if found is None else found

    def _target(self, reference: str) -> Schema:
        node: Any = self._root
        for token in reference.removeprefix("#").strip("/").split("/") if reference != "#" else ():
            key = token.replace("~1", "/").replace("~0", "~")
            try:
                node = node[int(key)] if isinstance(node, list) else node[key]
            except (KeyError, IndexError, TypeError, ValueError):
                return True  # what cannot be looked up cannot refuse
        return node

    def fits(self, schema: Schema, value: Any, level: int = 0) -> bool:
        """Tell whether a schema takes a value."""
        return next(self.problems(schema, value, "", level), None) is None

    def _combined(self, schema: Schema, value: Any, path: str, level: int) -> Iterator[Problem]:
        for part in schema.get("allOf", ()):
            yield from self.problems(part, value, path, level + 1)
        if "anyOf" in schema:
            yield from self._any(schema["anyOf"], value, path, level)
        if "oneOf" in schema:
            count = sum(self.fits(part, value, level + 1) for part in schema["oneOf"])
            if count == 0:
                yield from self._any(schema["oneOf"], value, path, level)
            elif count > 1:
                yield Problem(path, "fits more than one of the forms it may have; it must fit exactly one")
        if "not" in schema and self.fits(schema["not"], value, level + 1):
            yield Problem(path, f"must not be {found_words(value)}")
        if "if" in schema:
            way = "then" if self.fits(schema["if"], value, level + 1) else "else"
            yield from self.problems(schema.get(way, True), value, path, level + 1)

    def _any(self, parts: Any, value: Any, path: str, level: int) -> Iterator[Problem]:
        tried = [list(self.problems(part, value, path, level + 1)) for part in parts]
        if all(tried):
            # The form that has something to say below the value itself is the one that was meant.
            inner = [told for told in tried if any(problem.path != path for problem in told)]
            if inner or len(tried) == 1:
                yield from min(inner or tried, key=len)
            else:
                told = dict.fromkeys(problem.message for found in tried for problem in found)
                yield Problem(path, "; or ".join(told))

    def of_object(self, schema: Schema, value: Any, path: str) -> Iterator[Problem]:
        """Check members and their names."""
        properties, patterns = schema.get("properties") or {}, schema.get("patternProperties", {})
        for name in schema.get("required") or ():
            if name not in value:
                yield Problem(below(path, name), "is missing")
        for name, others in schema.get("dependentRequired", {}).items():
            for other in others if name in value else ():
                if other not in value:
                    yield Problem(below(path, other), f"is missing; {name!r} needs it")
        yield from _counted(schema, len(value), path, "Properties", "members")
        for name, item in value.items():
            where = below(path, name)
            if "propertyNames" in schema and not self.fits(schema["propertyNames"], name):
                yield Problem(where, "is no possible name of a member")
            schemas = [properties[name]] if name in properties else []
            schemas += [part for pattern, part in patterns.items() if _found(pattern, name)]
            if not schemas and schema.get("additionalProperties", True) is False:
                names = f"; the members are {', '.join(properties)}" if properties else ""
                yield Problem(where, f"is not known here{names}")
            else:
                for part in schemas or [schema.get("additionalProperties", True)]:
                    yield from self.problems(part, item, where, 0)

    def of_array(self, schema: Schema, value: Any, path: str) -> Iterator[Problem]:
        """Check items."""
        yield from _counted(schema, len(value), path, "Items", "items")
        places = schema.get("prefixItems", ())
        for index, item in enumerate(value):
            part = places[index] if index < len(places) else schema.get("items", True)
            yield from self.problems(part, item, below(path, index), 0)
        if schema.get("uniqueItems"):
            seen: set[Any] = set()
            for index, item in enumerate(value):
                same = _identity(item)
                if same in seen:
                    yield Problem(below(path, index), "stands there already; items must differ")
                seen.add(same)
        if "contains" in schema:
            count = sum(self.fits(schema["contains"], item) for item in value)
            if not schema.get("minContains", 1) <= count <= schema.get("maxContains", count):
                yield Problem(path, "has not the items it must contain")

    def of_string(self, schema: Schema, value: Any, path: str) -> Iterator[Problem]:
        """Check the length and the pattern."""
        yield from _counted(schema, len(value), path, "Length", "characters")
        if "pattern" in schema and not _found(schema["pattern"], value):
            yield Problem(path, f"must match the regular expression {schema['pattern']}, not {shown(value)}")

    def of_number(self, schema: Schema, value: Any, path: str) -> Iterator[Problem]:
        """Check the bounds."""
        for keyword, words, holds in _BOUNDS:
            if keyword in schema and not holds(value, schema[keyword]):
                yield Problem(path, f"must be {words} {schema[keyword]}, not {shown(value)}")

    def of_rest(self, schema: Schema, value: Any, path: str) -> Iterator[Problem]:
        """Check nothing more: null, true and false."""
        del schema, value, path
        yield from ()


_OF_KIND: Final[dict[str, Callable[[_Check, Schema, Any, str], Iterator[Problem]]]] = {
    "object": _Check.of_object,
    "array": _Check.of_array,
    "string": _Check.of_string,
    "number": _Check.of_number,
    "boolean": _Check.of_rest,
    "null": _Check.of_rest,
}
_BOUNDS: Final[tuple[tuple[str, str, Callable[[Any, Any], bool]], ...]] = (
    ("minimum", "at least", lambda value, limit: value >= limit),
    ("maximum", "at most", lambda value, limit: value <= limit),
    ("exclusiveMinimum", "greater than", lambda value, limit: value > limit),
    ("exclusiveMaximum", "less than", lambda value, limit: value < limit),
    ("multipleOf", "a multiple of", is_multiple),
)


def _of_kind(schema: Schema, value: Any, path: str) -> Iterator[Problem]:
    types = schema.get("type", ())
    types = (types,) if isinstance(types, str) else types
    if types and not any(_is(name, value) for name in types):
        yield Problem(
            path, f"must be {' or '.join(_WORDS.get(name, name) for name in types)}, not {found_words(value)}"
        )
    elif "enum" in schema and not any(_same(value, choice) for choice in schema["enum"]):
        yield Problem(path, f"must be one of {', '.join(map(shown, schema['enum']))}, not {found_words(value)}")
    elif "const" in schema and not _same(value, schema["const"]):
        yield Problem(path, f"must be {shown(schema['const'])}, not {found_words(value)}")


_WORDS: Final = {
    "object": "an object",
    "array": "an array",
    "string": "a string",
    "integer": "an integer",
    "number": "a number",
    "boolean": "a boolean (true or false)",
}


def _is(name: str, value: Any) -> bool:
    kind = kind_of_json(value)
    if name == "integer":
        return kind == "number" and (isinstance(value, int) or value.is_integer())
    return kind == name


def _found(pattern: str, text: str) -> bool:
    try:
        return re.search(pattern, text) is not None
    except re.error:
        return True  # a pattern of another dialect: what cannot be checked cannot refuse


def _counted(schema: Schema, count: int, path: str, keyword: str, what: str) -> Iterator[Problem]:
    if count < schema.get(f"min{keyword}", 0):
        yield Problem(path, f"must have at least {schema[f'min{keyword}']} {what}, but has {count}")
    if count > schema.get(f"max{keyword}", count):
        yield Problem(path, f"must have at most {schema[f'max{keyword}']} {what}, but has {count}")


def _same(one: Any, other: Any) -> bool:
    """Compare as JSON: 1 is 1.0, and neither is true."""
    return kind_of_json(one) == kind_of_json(other) and bool(_identity(one) == _identity(other))


def _identity(value: Any) -> Any:
    """Give what is equal, and hashes alike, for values that are the same in JSON."""
    kind = kind_of_json(value)
    if kind == "array":
        return kind, tuple(map(_identity, value))
    if kind == "object":
        return kind, frozenset((name, _identity(item)) for name, item in value.items())
    return kind, value
