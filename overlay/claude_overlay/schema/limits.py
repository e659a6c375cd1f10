"""Limits of a value beyond its type: bounds, lengths, patterns. Every one stands in the schema and is checked.

Decides which keyword a limit becomes for which kind of value, and refuses one that fits no kind. Called by `resolve`
for `Annotated`.
"""

from __future__ import annotations

import re
from dataclasses import fields, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.schema.describe import Describe
from claude_overlay.schema.numbers import is_multiple
from claude_overlay.schema.problems import Problem, shown
from claude_overlay.schema.shapes import WRONG, Definitions, Problems, Schema, Shape
from claude_overlay.schema.unions import UnionShape, kind_of_json

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["described"]

_BOUNDS: Final[dict[str, tuple[str, str, Callable[[Any, Any], bool]]]] = {
    "minimum": ("minimum", "at least", lambda value, limit: value >= limit),
    "maximum": ("maximum", "at most", lambda value, limit: value <= limit),
    "exclusive_minimum": ("exclusiveMinimum", "greater than", lambda value, limit: value > limit),
    "exclusive_maximum": ("exclusiveMaximum", "less than", lambda value, limit: value < limit),
    "multiple_of": ("multipleOf", "a multiple of", is_multiple),
}
_LENGTHS: Final = {
    "string": ("Length", "characters"),
    "array": ("Items", "items"),
    "object": ("Properties", "members"),
}
_NOTES: Final = ("title", "format")


def described(shape: Shape, notes: Describe, where: str) -> Shape:
    """Give a shape that says and checks what the notes say.

    Raises:
        InvalidArgumentError: A limit fits no value of the shape, or is no limit; names the place.
    """
    _check(notes, where)
    if isinstance(shape, UnionShape) and _limits(notes):
        # Limits stand with the types they limit, which is plainer to read than beside `anyOf`.
        needed = {kind for name in _limits(notes) for kind in _kinds_of(name)}
        limits = replace(notes, text=None, title=None, format=None, examples=None, extra=None)
        fit = [bool(branch.kinds & needed) for branch in shape.branches]
        if any(fit):
            branches = zip(shape.branches, fit, strict=True)
            shape = UnionShape([_Limited(branch, limits) if fits else branch for branch, fits in branches])
            notes = Describe(text=notes.text, title=notes.title, format=notes.format, examples=notes.examples,
                             extra=notes.extra)  # fmt: skip
    for name in _limits(notes):
        if not shape.kinds & _kinds_of(name):
            message = f"{where}: {name}= says nothing about a value that must be {shape.due}"
            raise InvalidArgumentError(message)
    return _Limited(shape, notes)


class _Limited(Shape):
    """A shape with limits and words of its own."""

    def __init__(self, inner: Shape, notes: Describe) -> None:
        self.inner = inner
        self.due = inner.due
        self.kinds = inner.kinds
        self.hashable = inner.hashable
        self.tags = getattr(inner, "tags", {})
        self._notes = notes
        self._pattern = re.compile(notes.pattern) if notes.pattern is not None else None

    def schema(self, definitions: Definitions) -> Schema:
        """Give the inner schema and the keywords of the limits."""
        made = self.inner.schema(definitions)
        notes = self._notes
        if notes.text:
            made["description"] = notes.text
        for name in _NOTES:
            if getattr(notes, name) is not None:
                made[name] = getattr(notes, name)
        made.update(self._keywords())
        if notes.examples is not None:
            made["examples"] = list(notes.examples)
        return {**made, **(notes.extra or {})}

    def _keywords(self) -> Schema:
        notes = self._notes
        made: Schema = {}
        if "number" in self.kinds:
            made.update({_BOUNDS[name][0]: getattr(notes, name) for name in _limits(notes) if name in _BOUNDS})
        for kind, (what, _) in _LENGTHS.items():
            if kind in self.kinds and notes.min_length is not None:
                made[f"min{what}"] = notes.min_length
            if kind in self.kinds and notes.max_length is not None:
                made[f"max{what}"] = notes.max_length
        if "string" in self.kinds and notes.pattern is not None:
            made["pattern"] = notes.pattern
        return made

    def read(self, value: Any, path: str, problems: Problems) -> Any:
        """Read the value, then check its limits, on the JSON value as the schema means them."""
        found = self.inner.read(value, path, problems)
        return found if found is WRONG else self._checked(value, found, path, problems)

    def read_key(self, key: str, path: str, problems: Problems) -> Any:
        """Read a key, then check its limits."""
        found = self.inner.read_key(key, path, problems)
        return found if found is WRONG else self._checked(key, found, path, problems)

    def key_schema(self, definitions: Definitions) -> Schema | None:
        """Give the schema of a key."""
        made = {**(self.inner.key_schema(definitions) or {})}
        notes = self._notes
        lengths = {"minLength": notes.min_length, "maxLength": notes.max_length, "pattern": notes.pattern}
        made.update({name: limit for name, limit in lengths.items() if limit is not None})
        return made or None

    def _checked(self, value: Any, found: Any, path: str, problems: Problems) -> Any:
        before = len(problems)
        kind = kind_of_json(value)
        number = value if kind == "number" else found if isinstance(found, Decimal) else None
        if number is not None:
            for name in _limits(self._notes):
                if name in _BOUNDS and not _BOUNDS[name][2](number, getattr(self._notes, name)):
                    due = f"{_BOUNDS[name][1]} {getattr(self._notes, name)}"
                    problems.append(Problem(path, f"must be {due}, not {shown(value)}"))
        if kind in _LENGTHS:
            self._check_length(len(value), _LENGTHS[kind][1], path, problems)
        if self._pattern is not None and kind == "string" and self._pattern.search(value) is None:
            told = f"must match the regular expression {self._notes.pattern}"
            problems.append(Problem(path, f"{told}, not {shown(value)}"))
        return WRONG if len(problems) > before else found

    def _check_length(self, length: int, what: str, path: str, problems: Problems) -> None:
        notes = self._notes
        if notes.min_length is not None and length < notes.min_length:
            problems.append(Problem(path, f"must have at least {notes.min_length} {what}, but has {length}"))
        if notes.max_length is not None and length > notes.max_length:
            problems.append(Problem(path, f"must have at most {notes.max_length} {what}, but has {length}"))


_LIMITS: Final = tuple(
    spec.name for spec in fields(Describe) if spec.name in {*_BOUNDS, "min_length", "max_length", "pattern"}
)


def _limits(notes: Describe) -> list[str]:
    return [name for name in _LIMITS if getattr(notes, name) is not None]


def _kinds_of(name: str) -> frozenset[str]:
    if name in _BOUNDS:
        return frozenset({"number"})
    return frozenset({"string"}) if name == "pattern" else frozenset(_LENGTHS)


def _check(notes: Describe, where: str) -> None:
    for name in _limits(notes):
        value = getattr(notes, name)
        if name == "pattern":
            _check_pattern(value, where)
        elif isinstance(value, bool) or not isinstance(value, int if "length" in name else int | float):
            message = f"{where}: {name}= must be a number, not {value!r}"
            raise InvalidArgumentError(message)
    if notes.multiple_of is not None and notes.multiple_of <= 0:
        message = f"{where}: multiple_of= must be greater than 0, not {notes.multiple_of!r}"
        raise InvalidArgumentError(message)


def _check_pattern(pattern: Any, where: str) -> None:
    try:
        re.compile(pattern)
    except (re.error, TypeError) as error:
        message = f"{where}: pattern= must be a regular expression, not {pattern!r}: {error}"
        raise InvalidArgumentError(message) from error
