"""The named parts of a JSON Schema, and what refers to them.

Decides which definitions a schema still needs once some references were replaced by what they name, and how `allOf`,
which the API does not take with references, becomes one schema. Pure; called by `transform`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final

from claude_overlay.errors import InvalidArgumentError

__all__ = ["Definitions"]

# Where definitions are kept: today's keyword, and the one before 2019.
KEYWORDS: Final = ("$defs", "definitions")


class Definitions:
    """The definitions of one schema.

    Args:
        schema: the whole schema.
    """

    def __init__(self, schema: Mapping[str, Any]) -> None:
        self._schema = schema
        self._wanted: list[str] = []
        self._open: list[str] = []

    def drop_from(self, left: dict[str, Any]) -> None:
        """Leave definitions out of a part: those that are needed come back at the root."""
        for keyword in KEYWORDS:
            left.pop(keyword, None)

    def target(self, reference: Any, where: str) -> Mapping[str, Any] | None:
        """Give what a reference names; None for one that does not name a definition, which is left to the API.

        Raises:
            InvalidArgumentError: it refers to another document, or to a definition that does not exist.
        """
        if not isinstance(reference, str) or not reference.startswith("#"):
            message = f"{where}: the reference {reference!r} leads out of the schema, which the API does not follow"
            raise InvalidArgumentError(message)
        keyword, name = self._split(reference)
        if keyword is None:
            return None
        definition = (self._schema.get(keyword) or {}).get(name)
        if not isinstance(definition, Mapping):
            message = f"{where}: the reference {reference!r} names a definition that does not exist"
            raise InvalidArgumentError(message)
        return definition

    def need(self, reference: str) -> None:
        """Note that a reference stays, and with it what it names."""
        if reference not in self._wanted:
            self._wanted.append(reference)

    def needed(self) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
        """Give the definitions that references still name, also those that come up meanwhile: keyword, name, schema."""
        done = 0
        while done < len(self._wanted):
            keyword, name = self._split(self._wanted[done])
            done += 1
            if keyword is not None:
                yield keyword, name, self._schema[keyword][name]

    @contextmanager
    def within(self, reference: str) -> Iterator[bool]:
        """Go into what a reference names; gives True when it is being gone through already: it holds itself."""
        recursive = reference in self._open or self._holds_itself(reference)
        self._open.append(reference)
        try:
            yield recursive
        finally:
            self._open.pop()

    def merged(self, left: dict[str, Any], where: str) -> dict[str, Any]:
        """Give a schema without its `allOf`: all members of all its parts in one.

        Parts that say different things about the same member stay as they are, but for their references.
        """
        parts = left.get("allOf")
        if not isinstance(parts, (list, tuple)) or not parts:
            return left
        solved = [self._solved(part, where) for part in parts]
        own = {key: value for key, value in left.items() if key != "allOf"}
        made: dict[str, Any] | None = {}
        for part in [own, *solved]:
            made = _united(made, part) if made is not None else None
        return {**own, "allOf": solved} if made is None else made

    def _solved(self, part: Any, where: str) -> Any:
        """Give a part of `allOf` without a reference at its top."""
        seen: list[str] = []
        while isinstance(part, Mapping) and "$ref" in part and part["$ref"] not in seen:
            seen.append(part["$ref"])
            target = self.target(part["$ref"], where)
            if target is None:
                return part
            part = {**target, **{key: value for key, value in part.items() if key != "$ref"}}
        if isinstance(part, Mapping) and "allOf" in part:
            return self.merged(dict(part), where)
        return part

    def _split(self, reference: str) -> tuple[str | None, str]:
        """Take a reference to a definition apart: keyword and name."""
        for keyword in KEYWORDS:
            if reference.startswith(f"#/{keyword}/") and reference.count("/") == 2:  # noqa: PLR2004 - `#/$defs/Name`
                return keyword, reference.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
        return None, ""

    def _holds_itself(self, reference: str) -> bool:
        """Whether a definition leads back to itself."""
        seen: set[str] = set()
        pending = [reference]
        while pending:
            keyword, name = self._split(pending.pop())
            definition = (self._schema.get(keyword) or {}).get(name) if keyword else None
            for found in _references(definition):
                if found == reference:
                    return True
                if found not in seen:
                    seen.add(found)
                    pending.append(found)
        return False


def _references(value: Any) -> Iterator[str]:
    """Give every reference in a part of a schema."""
    pending = [value]
    while pending:
        found = pending.pop()
        if isinstance(found, Mapping):
            if isinstance(found.get("$ref"), str):
                yield found["$ref"]
            pending.extend(found.values())
        elif isinstance(found, (list, tuple)):
            pending.extend(found)


def _united(one: dict[str, Any], other: Any) -> dict[str, Any] | None:
    """Give a schema that says what both say; None when they differ in a member."""
    if not isinstance(other, Mapping):
        return None
    made = dict(one)
    for key, value in other.items():
        if key not in made or made[key] == value:
            made[key] = value
        elif key == "properties" and not _differ(made[key], value):
            made[key] = {**made[key], **value}
        elif key == "required":
            made[key] = list(dict.fromkeys([*made[key], *value]))
        elif key == "description":
            made[key] = f"{made[key]}\n\n{value}"
        elif key != "title":
            return None
    return made


def _differ(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    return any(name in one and one[name] != property_ for name, property_ in other.items())
