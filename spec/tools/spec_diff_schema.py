"""Compares two schemas the way values travel: what callers send may only grow wider, what they get only narrower.

Decides which difference breaks whom. A named schema is compared once for each direction it travels in; a component
that only changed its name, or moved to another file, is the same schema. Limits of what servers send are told and
break nothing: a client does not check them. What is no known word of schemas counts as breaking, so that nobody
overlooks it. Called by `spec_diff_operations`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from tools.description import Description
from tools.spec_diff_change import Change, listed, short
from tools.spec_diff_types import Allowed, Alternative, Matched, Schema, allowed, match, merged, reference

Direction = Literal["request", "response"]
Effect = Literal["narrower", "wider", "other", "none"]

_AT_LEAST = frozenset({"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"})
_AT_MOST = frozenset({"maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"})
_ONLY = frozenset({"pattern", "multipleOf", "uniqueItems"})
_TELL = frozenset({"default", "x-server-default", "deprecated"})
_WORDS = frozenset({"description", "title", "summary", "example", "examples", "externalDocs", "$comment", "x-seldom"})
_HANDLED = (
    frozenset({"$ref", "type", "properties", "required", "additionalProperties", "items", "anyOf", "oneOf", "allOf"})
    | {"enum", "const", "x-known-values", "discriminator", "x-beta", "x-refused", "nullable"}
    | (_AT_LEAST | _AT_MOST | _ONLY | _TELL | _WORDS)
)
_WHERE_BREAKS: dict[Effect, frozenset[str]] = {
    "narrower": frozenset({"request"}),
    "wider": frozenset({"response"}),
    "other": frozenset({"request", "response"}),
    "none": frozenset(),
}


@dataclass(slots=True)
class SchemaDiff:
    """Walks two descriptions. `found` collects; the order is that of the walk."""

    old: Description
    new: Description
    found: dict[Change, None] = field(default_factory=dict)
    _seen: set[tuple[str, str, str]] = field(default_factory=set)

    def compare(self, old: Schema, new: Schema, subject: str, at: str, direction: Direction) -> None:
        """Compare two schemas at one place; a component on both sides becomes a subject of its own."""
        before, after = reference(old), reference(new)
        if before is not None and after is not None:
            if (key := (before, after, direction)) in self._seen:
                return
            self._seen.add(key)
            old, new, subject, at = self.old.schema(before), self.new.schema(after), after, ""
        self._allowed(allowed(self.old, old), allowed(self.new, new), subject, at, direction)
        self._words(self.old.resolve(old), self.new.resolve(new), subject, at, direction)

    def _note(self, subject: str, at: str, what: str, direction: Direction, effect: Effect) -> None:
        breaking = direction in _WHERE_BREAKS[effect]
        self.found[Change(subject=subject, at=at, what=what, side=direction, breaking=breaking)] = None

    def _allowed(self, old: Allowed, new: Allowed, subject: str, at: str, direction: Direction) -> None:
        """Null, and the alternatives: paired ones are compared, the rest has come or gone."""
        if old.nullable != new.nullable:
            effect: Effect = "wider" if new.nullable else "narrower"
            self._note(subject, at, "null is allowed now" if new.nullable else "null no longer", direction, effect)
        matched = match(old, new)
        if matched.removed or matched.added:
            self._types(matched, old, subject, at, direction)
        for before, after in matched.pairs:
            if before.name is not None and after.name is not None:
                self.compare(_to(before.name), _to(after.name), subject, at, direction)
            else:
                self._alternative(before, after, subject, at, direction)

    def _types(
        self,
        matched: Matched,
        old: Allowed,
        subject: str,
        at: str,
        direction: Direction,
    ) -> None:
        """Alternatives on one side only."""
        removed, added = matched.removed, matched.added
        kinds = ({one.kind for one in removed}, {one.kind for one in added})
        if kinds in (({"number"}, {"integer"}), ({"any"}, kinds[1])):
            self._note(subject, at, f"narrowed: {_named(removed)} → {_named(added)}", direction, "narrower")
        elif kinds in (({"integer"}, {"number"}), (kinds[0], {"any"})):
            self._note(subject, at, f"widened: {_named(removed)} → {_named(added)}", direction, "wider")
        elif removed and added and len(old.alternatives) == len(removed) == 1:
            self._note(subject, at, f"type changed: {_named(removed)} → {_named(added)}", direction, "other")
        else:
            for one in removed:
                self._note(subject, at, f"no longer: {_named((one,))}", direction, "other")
            for one in added:
                known = old.tagged and one.kind == "object" and bool(one.tag)
                effect: Effect = "none" if known else "wider"
                self._note(subject, at, f"may also be: {_named((one,))}", direction, effect)

    def _alternative(self, old: Alternative, new: Alternative, subject: str, at: str, direction: Direction) -> None:
        before, after = old.schema, new.schema
        self._values(before, after, subject, at, direction)
        for word in sorted(_AT_LEAST | _AT_MOST | _ONLY):
            if before.get(word) != after.get(word):
                effect = _limit(word, before.get(word), after.get(word))
                what = f"`{word}`: {short(before.get(word))} → {short(after.get(word))}"
                self._note(subject, at, what, direction, effect if direction == "request" else "none")
        for word in sorted((before.keys() | after.keys()) - _HANDLED):
            if before.get(word) != after.get(word):
                what = f"`{word}`: {short(before.get(word))} → {short(after.get(word))}"
                self._note(subject, at, what, direction, "none" if word.startswith("x-") else "other")
        if old.kind == "array":
            self.compare(before.get("items", {}), after.get("items", {}), subject, f"{at}[]", direction)
        if old.kind == "object":
            self._members(before, after, subject, at, direction)

    def _values(self, old: Schema, new: Schema, subject: str, at: str, direction: Direction) -> None:
        """Enums, constants and open sets."""
        (before, old_open), (after, new_open) = _set(old), _set(new)
        if before is None or after is None:
            if before is not None and not old_open:
                self._note(subject, at, f"any value now, not only {listed(before)}", direction, "wider")
            elif after is not None and not new_open:
                self._note(subject, at, f"only {listed(after)} now", direction, "narrower")
            return
        if gone := [value for value in before if value not in after]:
            self._note(subject, at, f"value gone: {listed(gone)}", direction, "other")
        if come := [value for value in after if value not in before]:
            effect: Effect = "none" if old_open and new_open else "wider"
            self._note(subject, at, f"new value: {listed(come)}", direction, effect)
        if old_open != new_open:
            what = "an open set now" if new_open else "a closed set now"
            self._note(subject, at, what, direction, "wider" if new_open else "narrower")

    def _members(self, old: Schema, new: Schema, subject: str, at: str, direction: Direction) -> None:
        """Properties, which are required, and what other members there may be."""
        old = merged(self.old, old) if "allOf" in old else old
        new = merged(self.new, new) if "allOf" in new else new
        before, after = old.get("properties", {}), new.get("properties", {})
        was, needed = set(old.get("required", ())), set(new.get("required", ()))
        gone, come = [key for key in before if key not in after], [key for key in after if key not in before]
        for key in gone:
            twin = next((one for one in come if _meaning(after[one]) == _meaning(before[key])), None)
            hint = f" (renamed to `{twin}`?)" if twin else ""
            self._note(subject, _join(at, key), f"removed{hint}", direction, "other")
        for key in come:
            required = key in needed
            effect: Effect = "narrower" if required else "none"
            self._note(subject, _join(at, key), "new, required" if required else "new, optional", direction, effect)
        for key in before:
            if key not in after:
                continue
            if (key in was) != (key in needed):
                now = key in needed
                self._note(
                    subject,
                    _join(at, key),
                    "required now" if now else "optional now",
                    direction,
                    "narrower" if now else "wider",
                )
            self.compare(before[key], after[key], subject, _join(at, key), direction)
        self._others(
            old.get("additionalProperties", True), new.get("additionalProperties", True), subject, at, direction
        )

    def _others(self, old: Any, new: Any, subject: str, at: str, direction: Direction) -> None:
        """`additionalProperties`."""
        if isinstance(old, dict) and isinstance(new, dict):
            self.compare(old, new, subject, f"{at}{{}}", direction)
        elif old != new and not (old in (True, {}) and new in (True, {})):
            effect: Effect = "narrower" if new is False or isinstance(new, dict) else "wider"
            self._note(subject, f"{at}{{}}", f"other members: {_rest(old)} → {_rest(new)}", direction, effect)

    def _words(self, old: Schema, new: Schema, subject: str, at: str, direction: Direction) -> None:
        """What is said of a schema as a whole: beta, refusals, tags, defaults, deprecation."""
        if old.get("x-beta") != new.get("x-beta"):
            effect: Effect = "other" if "x-beta" in new else "none"
            what = f"`x-beta`: {short(old.get('x-beta'))} → {short(new.get('x-beta'))}"
            self._note(subject, at, what, direction, effect)
        for entry in new.get("x-refused", ()):
            if entry not in old.get("x-refused", ()):
                self._note(subject, at, f"refused now: {short(entry)}", direction, "narrower")
        for entry in old.get("x-refused", ()):
            if entry not in new.get("x-refused", ()):
                self._note(subject, at, f"no longer refused: {short(entry)}", direction, "none")
        before, after = (_core(side, one).get("discriminator", {}) for side, one in ((self.old, old), (self.new, new)))
        self._tags(before, after, subject, at, direction)
        for word in sorted(_TELL):
            if old.get(word) != new.get(word):
                self._note(subject, at, f"`{word}`: {short(old.get(word))} → {short(new.get(word))}", direction, "none")

    def _tags(self, before: Schema, after: Schema, subject: str, at: str, direction: Direction) -> None:
        """`discriminator`: by what members are told apart."""
        if before.get("propertyName") != after.get("propertyName"):
            what = f"told apart by {short(after.get('propertyName'))}, not {short(before.get('propertyName'))}"
            self._note(subject, at, what, direction, "other" if before else "none")
        if gone := sorted(before.get("mapping", {}).keys() - after.get("mapping", {}).keys()):
            self._note(subject, at, f"tag gone: {listed(gone)}", direction, "other")
        if before.get("x-default-mapping") != after.get("x-default-mapping"):
            self._note(subject, at, "another member is taken when the tag is missing", direction, "other")


def _to(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def _core(description: Description, schema: Schema) -> Schema:
    """A schema without the null beside it."""
    schema = description.resolve(schema)
    rest = [one for one in schema.get("anyOf", ()) if one.get("type") != "null"]
    return _core(description, rest[0]) if len(rest) == 1 else schema


def _join(at: str, key: str) -> str:
    return f"{at}.{key}" if at else key


def _named(alternatives: tuple[Alternative, ...]) -> str:
    """Alternatives in words: by component, by tag, by type."""
    words = []
    for one in alternatives:
        tag = f" ({', '.join(one.tag)})" if one.tag else ""
        shape = one.schema.get("format", "")
        words.append(f"`{one.name}`{tag}" if one.name else f"{one.kind}{' ' + shape if shape else ''}{tag}")
    return " or ".join(words) or "nothing"


def _rest(value: Any) -> str:
    return {True: "any", False: "none"}[value] if isinstance(value, bool) else "of one kind"


def _set(schema: Schema) -> tuple[list[Any] | None, bool]:
    """The values a schema lists, and whether there may be others."""
    if "const" in schema:
        return [schema["const"]], False
    if "enum" in schema:
        return [value for value in schema["enum"] if value is not None], False
    return (list(schema["x-known-values"]), True) if "x-known-values" in schema else (None, True)


def _limit(word: str, old: Any, new: Any) -> Effect:
    """What a changed limit does to the set of values."""
    if word in _ONLY:
        missing = (None, False)
        return "wider" if new in missing else "narrower" if old in missing else "other"
    if old is None or new is None:
        return "wider" if new is None else "narrower"
    return "narrower" if (new > old) == (word in _AT_LEAST) else "wider"


def _meaning(value: Any) -> Any:
    """A schema without its words, to see whether a member was renamed."""
    if isinstance(value, dict):
        return {key: _meaning(item) for key, item in value.items() if key not in _WORDS}
    return [_meaning(item) for item in value] if isinstance(value, list) else value
