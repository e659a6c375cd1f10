"""Requests checked against the description by `jsonschema`, with messages as precise as the API's.

Two keywords are taught to use what the description knows. `oneOf` with a `discriminator` follows the
tag, so an error names the field inside the one variant that was meant and costs one variant, not all
of them. `anyOf` follows the JSON type of the value when only one alternative admits it. Everything
else is the library's. Rules no schema can state are in `conversation`.
"""

from __future__ import annotations

import functools
import re
import threading
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from jsonschema import Draft202012Validator, ValidationError, validators
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from claude_overlay.local.refusal import RefusedError

if TYPE_CHECKING:
    from jsonschema.protocols import Validator

    from claude_overlay.local.description import Description

_BASE = "urn:claude-api-description"
_PREFIX = _BASE + "#"
_MISSING = object()
_SHOWN = 80
# `isdigit` would admit digits that `int` refuses, such as superscripts.
_INTEGER = re.compile(r"-?[0-9]{1,18}")

JsonPath = tuple[str | int, ...]


def _tagged(validator: Any, one_of: Any, instance: Any, schema: Mapping[str, Any]) -> Iterator[ValidationError]:
    """`oneOf`: with a discriminator only the variant named by the tag is checked."""
    discriminator = schema.get("discriminator")
    if not discriminator or not isinstance(instance, Mapping):
        if discriminator:
            yield ValidationError("Input should be a valid object")
            return
        yield from Draft202012Validator.VALIDATORS["oneOf"](validator, one_of, instance, schema)
        return
    name, mapping = discriminator["propertyName"], discriminator["mapping"]
    tag = instance.get(name, _MISSING)
    target = mapping.get(tag) if isinstance(tag, str) else None
    if target is None and (tag is _MISSING or tag is None):
        target = discriminator.get("x-default-mapping")
        if target is None:
            yield ValidationError("Field required", path=[name])
            return
    if target is None:
        expected = ", ".join(f"'{known}'" for known in mapping)
        yield ValidationError(f"Input tag {_show(tag)} found using '{name}' is none of the expected tags: {expected}")
        return
    yield from validator.descend(instance, {"$ref": target})


def _by_shape(validator: Any, any_of: Any, instance: Any, schema: Mapping[str, Any]) -> Iterator[ValidationError]:
    """`anyOf`: when one alternative alone admits the JSON type, its own errors are the answer."""
    fitting = [option for option in any_of if _admits(validator, option, instance)]
    if len(fitting) == 1:
        yield from validator.descend(instance, fitting[0])
    elif not fitting:
        wanted = sorted({kind for option in any_of for kind in _kinds(validator, option)} - {"null"})
        yield ValidationError(_valid(wanted))
    else:
        yield from Draft202012Validator.VALIDATORS["anyOf"](validator, any_of, instance, schema)


def _admits(validator: Any, schema: Any, instance: Any) -> bool:
    kinds = _kinds(validator, schema)
    return not kinds or any(validator.is_type(instance, kind) for kind in kinds)


def _kinds(validator: Any, schema: Any) -> frozenset[str]:
    """The JSON types a schema admits; empty when it does not say."""
    if not isinstance(schema, Mapping):
        return frozenset()
    if "$ref" in schema:
        reference = schema["$ref"].removeprefix(_BASE)
        return _component_kinds(validator, reference)
    kind = schema.get("type")
    if kind is not None:
        return frozenset([kind] if isinstance(kind, str) else kind)
    if "properties" in schema or "discriminator" in schema:
        return frozenset(["object"])
    return frozenset()


def _component_kinds(validator: Any, reference: str) -> frozenset[str]:
    target = validator._resolver.lookup(reference).contents  # noqa: SLF001 - the library has no public lookup
    return _kinds(validator, target)


# The stubs leave `extend` untyped.
_extend: Any = validators.extend
_Checker: type[Validator] = _extend(Draft202012Validator, {"oneOf": _tagged, "anyOf": _by_shape})


class Checks:
    """Compiled checks of one description, made once per schema and kept. Safe for threads."""

    def __init__(self, description: Description) -> None:
        resource = Resource.from_contents(dict(description.document), default_specification=DRAFT202012)
        self._registry: Registry[Any] = Registry().with_resource(_BASE, resource)
        self._compiled: dict[str, Validator] = {}
        self._lock = threading.Lock()

    def _validator(self, pointer: str) -> Validator:
        with self._lock:
            found = self._compiled.get(pointer)
            if found is None:
                found = _Checker({"$ref": _BASE + pointer}, registry=self._registry)
                self._compiled[pointer] = found
            return found

    def problems(self, pointer: str, value: Any) -> Iterator[tuple[JsonPath, str]]:
        """Every problem of a value with the schema at a pointer (`#/components/schemas/X`), lazily."""
        for error in self._validator(pointer).iter_errors(value):
            yield from _readable(error)

    def require(self, pointer: str, value: Any) -> None:
        """Refuse with 400 and `path: message` at the first problem of a decoded JSON value."""
        for path, message in self.problems(pointer, value):
            raise RefusedError(400, f"{dotted(path)}: {message}" if path else message)

    def require_inline(self, schema: Mapping[str, Any], value: Any, name: str) -> None:
        """The same for a small schema that has no pointer of its own, such as a query parameter's."""
        for error in _Checker(_absolute(schema), registry=self._registry).iter_errors(value):
            for path, message in _readable(error):
                raise RefusedError(400, f"{dotted((name, *path))}: {message}")


def _absolute(node: Any) -> Any:
    """The schema with its local references made absolute, so that it can stand outside the description."""
    if isinstance(node, Mapping):
        return {key: _BASE + item if key == "$ref" else _absolute(item) for key, item in node.items()}
    return [_absolute(item) for item in node] if isinstance(node, list) else node


def dotted(path: JsonPath) -> str:
    """`messages.0.content.1.text`."""
    return ".".join(str(part) for part in path)


def _readable(error: ValidationError) -> Iterator[tuple[JsonPath, str]]:
    """The library's finding in the API's manner of speaking; one `required` finding is one field."""
    path = tuple(error.absolute_path)
    keyword: Any = error.validator
    wanted: Any = error.validator_value
    if keyword == "required":
        # The library reports each missing name separately but says which only in its sentence.
        missing = [name for name in wanted if f"'{name}'" in error.message]
        for name in missing:
            yield (*path, name), "Field required"
        return
    if error.context:
        deepest = max(error.context, key=lambda inner: len(inner.absolute_path))
        if len(deepest.absolute_path) > len(path):
            yield from _readable(deepest)
            return
    yield path, _sentence(keyword, wanted, error)


def _sentence(keyword: Any, wanted: Any, error: ValidationError) -> str:
    phrase = _PHRASES.get(keyword)
    return phrase(wanted, error.instance) if phrase else error.message


def _show(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "..."


def _type_phrase(wanted: Any, _instance: Any) -> str:
    return _valid([wanted] if isinstance(wanted, str) else wanted)


def _valid(kinds: list[str]) -> str:
    return "Input should be a valid " + " or ".join("list" if k == "array" else k for k in kinds if k != "null")


def _listed(wanted: Any, _instance: Any) -> str:
    return "Input should be " + ", ".join(repr(item) for item in wanted)


def _bound(words: str) -> Callable[[Any, Any], str]:
    return lambda wanted, _instance: words.format(wanted)


_PHRASES: dict[str, Callable[[Any, Any], str]] = {
    "type": _type_phrase,
    "const": _bound("Input should be {!r}"),
    "enum": _listed,
    "minimum": _bound("Input should be greater than or equal to {}"),
    "exclusiveMinimum": _bound("Input should be greater than {}"),
    "maximum": _bound("Input should be less than or equal to {}"),
    "exclusiveMaximum": _bound("Input should be less than {}"),
    "minLength": _bound("String should have at least {} characters"),
    "maxLength": _bound("String should have at most {} characters"),
    "pattern": _bound("String should match pattern '{}'"),
    "minItems": _bound("List should have at least {} items"),
    "maxItems": _bound("List should have at most {} items"),
    "uniqueItems": lambda _wanted, _instance: "List items should be unique",
}


def query_value(schema: Mapping[str, Any], values: list[str]) -> Any:
    """A query parameter's text turned into the JSON type its schema names; text that does not fit is kept."""
    kind = schema.get("type")
    kinds = [kind] if isinstance(kind, str) else list(kind or [k.get("type") for k in schema.get("anyOf", [])])
    if "array" in kinds:
        return values
    return _scalar(kinds, values[-1])


def _scalar(kinds: list[Any], text: str) -> Any:
    if "integer" in kinds and _INTEGER.fullmatch(text):
        return int(text)
    if "boolean" in kinds and text in {"true", "false"}:
        return text == "true"
    return text


@functools.cache
def pointer_of(*parts: str) -> str:
    """A JSON pointer fragment: `#/paths/~1v1~1models/get/...`."""
    return "#/" + "/".join(part.replace("~", "~0").replace("/", "~1") for part in parts)
