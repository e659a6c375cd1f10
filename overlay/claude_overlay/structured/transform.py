"""A JSON Schema as the API accepts it in `output_config.format`.

Decides what of a schema the API can enforce, what becomes words in a description, and what cannot be asked for at all.
The schema is never weakened in silence: what is not enforced is told to the model in the description, and is checked
when the answer is read. Pure; called by `output`.

Facts (the vendor's page on structured outputs, "JSON Schema limitations", and the official SDK 2.12.0, whose results
ours are compared with): objects have named members and `additionalProperties: false`; `enum` and `const` hold
scalars; `anyOf` and local `$ref` are supported, `allOf` with `$ref` is not; `minItems` is 0 or 1; ten string formats;
no bounds of numbers, lengths or counts. `pattern` is supported in part, and a pattern beyond that is refused with 400,
so it becomes words. A recursive schema is sent as it is: the API refuses it today, in its own words.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NoReturn

from claude_api._json import dumps
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.structured.references import Definitions

__all__ = ["STRING_FORMATS", "transform"]

STRING_FORMATS: Final = frozenset({
    "date", "date-time", "duration", "email", "hostname", "ipv4", "ipv6", "time", "uri", "uuid",
})  # fmt: skip
TYPES: Final = frozenset({"array", "boolean", "integer", "null", "number", "object", "string"})
FEWEST_ITEMS: Final = (0, 1)
# Notes for tools that read schemas; they tell a model nothing.
NOTES: Final = frozenset({"$schema", "$id", "$anchor", "$comment", "discriminator"})
# So many references are replaced by what they name, to keep their words; the rest stay bare, as the official SDK leaves
# them all. Without an end, two such members at each of thirty levels would make a schema of a billion parts.
MOST_INLINED: Final = 100
# Names for a part of the schema, in the order in which the result has them.
LABELS: Final = ("description", "title")


def transform(schema: Mapping[str, Any], where: str = "output_type") -> dict[str, Any]:
    """Give the schema as the API accepts it. The one that is given is not changed, and shares nothing with the result.

    Args:
        schema: a JSON Schema, 2020-12.
        where: what to call it in errors.

    Raises:
        InvalidArgumentError: it asks for something that the API has no schema for, such as an object with any members;
            or it is no JSON Schema.
    """
    try:
        return _Transformation(schema).root(where)
    except (TypeError, AttributeError, RecursionError) as error:
        what = "it is nested too deeply" if isinstance(error, RecursionError) else str(error)
        message = f"{where}: the JSON Schema cannot be read: {what}"
        raise InvalidArgumentError(message) from error


class _Transformation:
    """One schema on its way."""

    def __init__(self, schema: Mapping[str, Any]) -> None:
        self._schema = schema
        self._definitions = Definitions(schema)
        self._inlined = 0

    def root(self, where: str) -> dict[str, Any]:
        made = self.part(self._schema, where)
        for keyword, name, definition in self._definitions.needed():
            place = f"{where}.{keyword}.{name}"
            made.setdefault(keyword, {})[name] = self.part(definition, place)
        return made

    def part(self, schema: Any, where: str) -> dict[str, Any]:
        """Give one schema within the whole."""
        if not isinstance(schema, Mapping):
            _refuse(where, f"the schema is {schema!r}")
        left = {key: value for key, value in schema.items() if key not in NOTES}
        self._definitions.drop_from(left)
        if "$ref" in left:
            return self._reference(left, where)
        if "allOf" in left:
            left = self._definitions.merged(left, where)
        made: dict[str, Any] = {}
        kinds = _kinds(left.pop("type", None), where)
        _take_scalars(left, made)
        for keyword in ("anyOf", "oneOf", "allOf"):
            self._take_branches(keyword, left, made, where)
        if not made:
            made["type"] = _type_of(kinds, left, where)
        elif kinds and "allOf" in made:
            made["type"] = kinds[0] if len(kinds) == 1 else list(kinds)
        labels = {label: left.pop(label) for label in LABELS if left.get(label) is not None}
        made.update(labels)
        if made.get("type"):
            self._take_members(kinds, left, made, where)
        _tell(left, made)
        return made

    def _reference(self, left: dict[str, Any], where: str) -> dict[str, Any]:
        """A reference stands alone; one with words of its own is replaced by what it names, and keeps them.

        It stays when what it names holds itself, or when so many were replaced already.
        """
        reference = left.pop("$ref")
        target = self._definitions.target(reference, where)
        if not left or target is None or self._inlined >= MOST_INLINED:
            self._definitions.need(reference)
            return {"$ref": reference}
        self._inlined += 1
        with self._definitions.within(reference) as recursive:
            if recursive:
                self._definitions.need(reference)
                return {"$ref": reference}
            made = self.part(target, where)
        if "$ref" in made:
            return made
        words = [text for text in (left.pop("description", None), made.get("description")) if text]
        title = left.pop("title", None) or made.get("title")
        if words:
            made["description"] = "\n\n".join(dict.fromkeys(words))
        if title:
            made["title"] = title
        _tell(left, made)
        return made

    def _take_branches(self, keyword: str, left: dict[str, Any], made: dict[str, Any], where: str) -> None:
        """`oneOf` becomes `anyOf`, for the API knows no other; a second choice beside the first can only be told."""
        branches = left.get(keyword)
        if not isinstance(branches, (list, tuple)) or not branches or "enum" in made or "const" in made:
            return
        target = "anyOf" if keyword == "oneOf" else keyword
        if made:
            return
        del left[keyword]
        made[target] = [self.part(branch, f"{where}.{keyword}[{position}]") for position, branch in enumerate(branches)]

    def _take_members(self, kinds: tuple[str, ...], left: dict[str, Any], made: dict[str, Any], where: str) -> None:
        if "object" in kinds:
            self._take_properties(left, made, where)
        if "array" in kinds:
            self._take_items(left, made, where)
        if "string" in kinds and left.get("format") in STRING_FORMATS:
            made["format"] = left.pop("format")

    def _take_properties(self, left: dict[str, Any], made: dict[str, Any], where: str) -> None:
        others = left.pop("additionalProperties", None if "properties" in left else True)
        properties = left.pop("properties", None) or {}
        if not properties and others not in (None, False):
            _refuse(
                where,
                "an object whose members have no fixed names",
                "; name the members (a dataclass, a TypedDict), or ask for a list of objects with a key and a value",
            )
        made["properties"] = {
            name: self.part(property_, f"{where}.properties.{name}") for name, property_ in properties.items()
        }
        made["additionalProperties"] = False
        required = left.pop("required", None)
        if required is not None:
            unknown = [name for name in required if name not in properties]
            if unknown:
                _refuse(where, f"{unknown[0]!r} is required and not described")
            made["required"] = list(required)

    def _take_items(self, left: dict[str, Any], made: dict[str, Any], where: str) -> None:
        items = left.pop("items", None)
        places = left.get("prefixItems")
        if places:
            # The API knows one schema for all items: each may be what any place may hold, and the order is told.
            made["items"] = self._item_of_any_place(places, items, where)
        elif isinstance(items, Mapping) and items:
            made["items"] = self.part(items, f"{where}.items")
        if left.get("minItems") in FEWEST_ITEMS:
            made["minItems"] = left.pop("minItems")

    def _item_of_any_place(self, places: Any, items: Any, where: str) -> dict[str, Any]:
        made = [self.part(place, f"{where}.prefixItems[{position}]") for position, place in enumerate(places)]
        if isinstance(items, Mapping) and items:
            made.append(self.part(items, f"{where}.items"))
        different = [schema for position, schema in enumerate(made) if schema not in made[:position]]
        return different[0] if len(different) == 1 else {"anyOf": different}


def _kinds(declared: Any, where: str) -> tuple[str, ...]:
    """Give the types a schema declares, as a tuple."""
    if declared is None:
        return ()
    kinds = tuple(declared) if isinstance(declared, (list, tuple)) else (declared,)
    for kind in kinds:
        if kind not in TYPES:
            _refuse(where, f"the type is {kind!r}", f"; JSON Schema has {', '.join(sorted(TYPES))}")
    return kinds


def _type_of(kinds: tuple[str, ...], left: Mapping[str, Any], where: str) -> str | list[str]:
    if not kinds:
        implied = "object" if "properties" in left else "array" if "items" in left or "prefixItems" in left else None
        said = f"; it says {implied} only by its members" if implied else ""
        _refuse(where, f"any JSON value: the schema has no type{said}", "; give it a type, such as str or a dataclass")
    return kinds[0] if len(kinds) == 1 else list(kinds)


def _take_scalars(left: dict[str, Any], made: dict[str, Any]) -> None:
    """Values that are listed say more than a type; only scalars can be listed."""
    listed = left.get("enum")
    if isinstance(listed, (list, tuple)) and listed and all(_is_scalar(value) for value in listed):
        made["enum"] = list(left.pop("enum"))
    if "const" in left and _is_scalar(left["const"]):
        made["const"] = left.pop("const")


def _is_scalar(value: Any) -> bool:
    return value is None or isinstance(value, (str, int, float, bool))


def _tell(left: Mapping[str, Any], made: dict[str, Any]) -> None:
    """What is left cannot be enforced: the model is told, in the form that the official SDK uses."""
    if not left:
        return
    told = ", ".join(f"{key}: {_words(value)}" for key, value in left.items())
    description = made.get("description")
    made["description"] = f"{description}\n\n{{{told}}}" if description else f"{{{told}}}"


def _words(value: Any) -> str:
    return value if isinstance(value, str) else dumps(value).decode()


def _refuse(where: str, what: str, way_out: str = "") -> NoReturn:
    message = f"{where}: the API has no schema for this: {what}{way_out}"
    raise InvalidArgumentError(message)
