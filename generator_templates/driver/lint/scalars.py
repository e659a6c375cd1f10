"""Rules on single values: types, enums, constants, arrays, and words that do not belong to the type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from driver.lint.shapes import type_name
from driver.lint.vocabulary import EXTENSIONS, LOST_SCHEMA_WORDS, SCHEMA_WORDS, WORDS_BY_TYPE
from driver.naming import constant_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from driver.lint.view import Spot, View
    from driver.problem import Problem

RULES = {
    "enum-collision": (
        "Two values with one constant name: the first is lost, silently (`a.b`/`a-b`), or the run dies (`a`/`A`)."
    ),
    "enum-type": (
        "An enum of booleans, numbers with fractions or mixed types drops the schema; an empty one ends the run."
    ),
    "type-array-with-enum": "The `null` of the list is lost; with null in the enum, two more classes; silently.",
    "const-type": (
        "`const: null` is read as no constant, `type: boolean` hides it, a type list loses `null`, a list or object "
        "is no type; silently."
    ),
    "array-without-items": "The model that holds the array is dropped, with a warning.",
    "prefix-items": "Positions are forgotten: a list of a union, silently.",
    "nullable-keyword": "A word of OpenAPI 3.0. In 3.1 every validator ignores it, the generator does not.",
    "type-missing": "Words of one type and no `type`: read as any value, silently (arrays), or as an object.",
    "type-mismatch": "Words of another type than `type` says are ignored, silently.",
    "unsupported-word": "Words of JSON Schema the generator does not know are ignored, silently.",
    "unknown-word": "A misspelt word is ignored, silently.",
    "unknown-extension": "A misspelt `x-` word is ignored, silently.",
    "refused-rule": "A rule of `x-refused` that `validate()` cannot read would refuse everything, or nothing.",
}

_REFUSED_KEYS = frozenset({"since", "reason", "tag", "member", "when"})


def problems(view: View) -> Iterator[Problem]:
    """Look at every schema once."""
    for spot in view.schemas:
        yield from _words(view, spot)
        yield from _refused(view, spot)
        if "$ref" in spot.node:
            continue
        yield from _enum(view, spot)
        yield from _const(view, spot)
        yield from _array(view, spot)
        yield from _type(view, spot)


def _words(view: View, spot: Spot) -> Iterator[Problem]:
    for word in spot.node:
        at = spot.below(word)
        if word.startswith("x-"):
            if word not in EXTENSIONS:
                message = f"`{word}` is no extension anyone reads. Correct it, or add it to driver/lint/vocabulary.py."
                yield view.problem("unknown-extension", at, message)
        elif word in LOST_SCHEMA_WORDS:
            yield view.problem("unsupported-word", at, f"`{word}` would be ignored. Say it in the description instead.")
        elif word not in SCHEMA_WORDS:
            yield view.problem("unknown-word", at, f"`{word}` is no schema keyword and would be ignored. Correct it.")
    if "nullable" in spot.node:
        message = (
            "`nullable` is no word of OpenAPI 3.1. Write `anyOf: [..., {type: 'null'}]` or `type: [string, 'null']`."
        )
        yield view.problem("nullable-keyword", spot.below("nullable"), message)


def _refused(view: View, spot: Spot) -> Iterator[Problem]:
    rules = spot.node.get("x-refused")
    if rules is None:
        return
    for index, rule in enumerate(rules if isinstance(rules, list) else [None]):
        texts = isinstance(rule, dict) and all(isinstance(value, str) for value in rule.values())
        if texts and {"since", "reason"} <= rule.keys() <= _REFUSED_KEYS and rule.get("when") in {None, "not-empty"}:
            continue
        message = (
            "`x-refused` is a list of rules {since, reason}, each with `tag`, `member`, `when: not-empty` as needed; "
            "all are texts."
        )
        at = spot.below("x-refused", str(index)) if isinstance(rules, list) else spot.below("x-refused")
        yield view.problem("refused-rule", at, message)


def _enum(view: View, spot: Spot) -> Iterator[Problem]:
    values = spot.node.get("enum")
    if values is not None:
        kinds = {type_name(value) for value in values} if isinstance(values, list) else set()
        if kinds not in ({"string"}, {"integer"}):
            message = f"An enum holds texts only, or whole numbers only; here: {', '.join(sorted(kinds)) or 'nothing'}."
            if "null" in kinds:
                message += " For null write `anyOf: [{enum: ...}, {type: 'null'}]`."
            yield view.problem("enum-type", spot.below("enum"), message)
        if isinstance(spot.node.get("type"), list):
            message = "A list of types beside `enum`. Write `anyOf: [{type: string, enum: ...}, {type: 'null'}]`."
            yield view.problem("type-array-with-enum", spot.below("type"), message)
    for word in ("enum", "x-known-values"):
        yield from _constant_names(view, spot, word)


def _constant_names(view: View, spot: Spot, word: str) -> Iterator[Problem]:
    written = spot.node.get(word)
    values: list[Any] = written if isinstance(written, list) else []
    first: dict[str, str] = {}
    for index, value in enumerate(values):
        if not isinstance(value, str):
            continue
        name = constant_name(value)
        other = first.setdefault(name, value)
        if other != value or index != values.index(value):
            message = f"`{value}` and `{other}` would both be the constant {name}. Keep one of them."
            yield view.problem("enum-collision", spot.below(word, str(index)), message)


def _const(view: View, spot: Spot) -> Iterator[Problem]:
    if "const" not in spot.node:
        return
    value: Any = spot.node["const"]
    declared = spot.node.get("type")
    kind = type_name(value)
    if isinstance(declared, list):
        message = "A constant with a list of types loses `null`. Write `anyOf: [{const: ...}, {type: 'null'}]`."
    elif kind == "null":
        message = "`const: null` would be read as no constant at all. Write `type: 'null'`."
    elif kind not in {"string", "integer", "boolean"}:
        message = f"A constant {kind} cannot be typed. Use text or a whole number, or say it in the description."
    elif declared == "boolean":
        message = "`type: boolean` hides the constant. Leave the type away, or drop the constant."
    elif declared is not None and declared not in {kind, "number"}:
        message = f"The constant is a {kind}, the type says {declared}."
    else:
        return
    yield view.problem("const-type", spot.below("const"), message)


def _array(view: View, spot: Spot) -> Iterator[Problem]:
    declared = spot.node.get("type")
    if "prefixItems" in spot.node or spot.node.get("items") is False:
        message = "Positions in an array would be forgotten. Use an object, or `items` with one schema."
        yield view.problem("prefix-items", spot.tokens, message)
    elif (declared == "array" or (isinstance(declared, list) and "array" in declared)) and "items" not in spot.node:
        message = "An array without `items`. Write `items: {}` for any value."
        yield view.problem("array-without-items", spot.tokens, message)


def _type(view: View, spot: Spot) -> Iterator[Problem]:
    declared = spot.node.get("type")
    composed = {"allOf", "oneOf", "anyOf", "enum", "const"} & spot.node.keys()
    for kind, words in WORDS_BY_TYPE.items():
        used = sorted(words & spot.node.keys())
        if not used or (kind == "integer" and declared != "integer"):
            continue
        said = {declared} if isinstance(declared, str) else set(declared or ())
        if not said and not composed:
            message = f"`{used[0]}` and no `type`. Add `type: {kind}`."
            yield view.problem("type-missing", spot.tokens, message)
        elif said and kind not in said and not (kind == "number" and "integer" in said):
            message = f"`{used[0]}` says nothing about a {'/'.join(sorted(said))}. Correct the type or remove the word."
            yield view.problem("type-mismatch", spot.below(used[0]), message)
