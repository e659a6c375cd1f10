"""Rules on object schemas and their members: what would be sent unasked, lost, or clash in a Python class."""

from __future__ import annotations

from typing import TYPE_CHECKING

from driver.lint.shapes import properties, required
from driver.lint.view import Spot
from driver.naming import attribute_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from driver.lint.view import View
    from driver.problem import Problem, Tokens

RULES = {
    "free-form-object": "An object without properties gets an empty wrapper class instead of a mapping, silently.",
    "required-undefined": "A required member that is not defined is ignored, silently.",
    "default-value": "A default becomes the field's value: it is sent, and invented when decoding, silently.",
    "schema-title": "A title replaces the class name; equal titles drop the second schema.",
    "attribute-collision": "Two members with one Python name: the model is dropped, or one keeps an unreadable name.",
    "attribute-reserved": "A member named like a method of every model replaces it, silently.",
    "attribute-shadows-type": (
        "A member named like a type of the annotations (`list`) changes what the annotations after it mean."
    ),
    "typed-extra-members": "Members beyond the properties are kept as raw JSON, whatever schema they are given.",
    "closed-object": "Unknown members of a response are dropped, silently, so nothing new survives a round trip.",
    "seldom-mark": "`x-seldom` that says nothing of an optional member is ignored, silently.",
    "binary-in-json": "JSON holds no bytes; the field becomes a file object and encoding fails at run time.",
}

RESERVED_ATTRIBUTES = frozenset({"additional_properties", "additional_keys", "to_dict", "from_dict", "self", "cls"})
SHADOWED_TYPES = frozenset({"list", "dict", "str", "int", "bool", "float", "bytes", "datetime"})


def problems(view: View) -> Iterator[Problem]:
    """Look at every schema once, then at what responses and JSON bodies reach."""
    own_defaults = {
        parameter.below("schema")
        for what, parameter in view.holders
        if what == "parameter" and parameter.node.get("x-client-header")
    }
    needed = {spot.below("properties", str(name)) for spot in view.schemas for name in spot.node.get("required") or ()}
    for spot in view.schemas:
        yield from _seldom(view, spot, needed)
        if "$ref" in spot.node:
            continue
        yield from _free_form(view, spot)
        yield from _extra_members(view, spot)
        yield from _required(view, spot)
        yield from _attributes(view, spot)
        if "title" in spot.node:
            message = "A title would replace the class name. Use the component's name, or the description."
            yield view.problem("schema-title", spot.below("title"), message)
        if "default" in spot.node and spot.tokens not in own_defaults:
            message = (
                "A default is the server's affair and is never sent. Write `x-server-default`, and say it in the "
                "description."
            )
            yield view.problem("default-value", spot.below("default"), message)
    yield from _reached(view)


def _seldom(view: View, spot: Spot, needed: set[Tokens]) -> Iterator[Problem]:
    if "x-seldom" not in spot.node:
        return
    if spot.node["x-seldom"] is not True:
        message = "`x-seldom` is `true` or not there. Nothing else can be said with it."
    elif spot.tokens[-2] != "properties" or "allOf" in spot.tokens:
        message = "`x-seldom` belongs to a member, beside its schema in `properties`, and none of an `allOf`. Move it."
    elif spot.tokens in needed:
        message = f"`{spot.tokens[-1]}` is required, so every object has it. Remove `x-seldom`."
    elif "x-beta" in spot.node:
        message = f"`{spot.tokens[-1]}` needs a beta, which says that it is seldom there. Remove `x-seldom`."
    else:
        return
    yield view.problem("seldom-mark", spot.below("x-seldom"), message)


def _free_form(view: View, spot: Spot) -> Iterator[Problem]:
    shaped = {"properties", "additionalProperties", "allOf", "oneOf", "anyOf"} & spot.node.keys()
    if spot.node.get("type") == "object" and not shaped:
        message = "An object without properties. Write `additionalProperties: true` for a free-form one."
        yield view.problem("free-form-object", spot.tokens, message)


def _extra_members(view: View, spot: Spot) -> Iterator[Problem]:
    extra = spot.node.get("additionalProperties")
    if spot.node.get("properties") and isinstance(extra, dict) and extra:
        message = "A schema for further members beside `properties` would not be used. Put the map into a member."
        yield view.problem("typed-extra-members", spot.below("additionalProperties"), message)


def _required(view: View, spot: Spot) -> Iterator[Problem]:
    if spot.node.get("type") != "object" and "properties" not in spot.node and "allOf" not in spot.node:
        return
    # A member of an `allOf` may require what another member defines; the whole is judged at the `allOf`.
    if "allOf" in spot.tokens:
        return
    for name in sorted(required(view, spot) - properties(view, spot).keys()):
        message = f"`{name}` is required but not among the properties. Define it or correct the name."
        yield view.problem("required-undefined", spot.below("required"), message)


def _attributes(view: View, spot: Spot) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for name in spot.node.get("properties") or ():
        attribute = attribute_name(name)
        other = first.setdefault(attribute, name)
        if other != name:
            message = (
                f"`{name}` and `{other}` would both be the attribute `{attribute}`. Only one of them can be described."
            )
            yield view.problem("attribute-collision", spot.below("properties", name), message)
        if name in RESERVED_ATTRIBUTES or (name.startswith("__") and name.endswith("__")):
            message = f"`{name}` is a method or field of every model. Describe the object as free-form instead."
            yield view.problem("attribute-reserved", spot.below("properties", name), message)
        if name in SHADOWED_TYPES:
            message = (
                f"`{name}` as a class attribute hides the type that other annotations mean. The templates need a way "
                "round first."
            )
            yield view.problem("attribute-shadows-type", spot.below("properties", name), message)


def _reached(view: View) -> Iterator[Problem]:
    answers, json_bodies = [], []
    for operation in view.operations:
        for _, response in view.responses(operation):
            answers += [_schema_of(media) for _, media in view.media_types(response)]
            json_bodies += [
                _schema_of(media) for name, media in view.media_types(response) if name == "application/json"
            ]
        if (body := view.request_body(operation)) is not None:
            json_bodies += [_schema_of(media) for name, media in view.media_types(body) if name == "application/json"]
    for webhook in view.webhooks:
        if (body := view.request_body(webhook)) is not None:
            answers += [_schema_of(media) for _, media in view.media_types(body)]
    from_answers, in_json = view.reachable(answers), view.reachable(json_bodies)
    for spot in view.schemas:
        if spot.tokens in from_answers and spot.node.get("additionalProperties") is False:
            message = "`additionalProperties: false` in a response. Leave it away: servers add members."
            yield view.problem("closed-object", spot.below("additionalProperties"), message)
        if spot.tokens in in_json and spot.node.get("format") == "binary":
            message = "`format: binary` in a JSON body. Use `format: byte` for text that encodes bytes."
            yield view.problem("binary-in-json", spot.below("format"), message)


def _schema_of(media: Spot) -> Spot:
    schema = media.node.get("schema")
    return Spot(tokens=media.below("schema"), node=schema if isinstance(schema, dict) else {})
