"""Rules on request bodies and responses: media types our templates can write and read, and their parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from driver.lint.parameters import python_name
from driver.lint.shapes import json_types, members, properties
from driver.lint.view import Spot
from driver.lint.vocabulary import (
    EXTENSIONS,
    OBJECT_KEYS,
    REQUEST_MEDIA_TYPES,
    RESPONSE_MEDIA_TYPES,
    STREAM_MEDIA_TYPES,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from driver.lint.view import View
    from driver.problem import Problem

RULES = {
    "request-media-type": (
        "An unsupported media type (ndjson, text) drops the operation or that form of it, with a warning."
    ),
    "response-media-type": (
        "An unsupported media type drops the response, with a warning; beside a supported one, silently."
    ),
    "response-media-order": (
        "The first media type wins: with event-stream before JSON every answer fails to decode, silently."
    ),
    "request-schema": "A list as the whole body has no fields: no keyword arguments, and multipart cannot carry it.",
    "response-schema": "Our templates decode a JSON answer that is an object; an array would be returned undecoded.",
    "response-null": "Who calls does not learn that the answer can be None, and when; or it is always None.",
    "stream-schema": "One event, or one line, is decoded by the module of a component; an inline schema has none.",
    "media-schema-missing": "A response without a schema is read as nothing, silently.",
    "body-field-collision": "A body field named like a parameter cannot be told from it as a keyword argument.",
    "ignored-key": "Keys the generator does not know (a misspelt one too) are ignored, silently.",
}


def problems(view: View) -> Iterator[Problem]:
    """Look at everything that holds a schema, then at the bodies of each operation."""
    for what, spot in view.holders:
        for key in spot.node.keys() - OBJECT_KEYS[what] - EXTENSIONS:
            if (what, key) != ("parameter", "content"):
                yield view.problem(
                    "ignored-key", spot.below(key), f"`{key}` in a {what} would be ignored. Correct or remove it."
                )
        if what == "media type" and not isinstance(spot.node.get("schema"), dict):
            yield view.problem(
                "media-schema-missing", spot.tokens, "A media type without a `schema` is read as nothing. Add one."
            )
        if what == "request body":
            yield from _request(view, spot)
        if what == "response":
            yield from _response(view, spot)
    yield from _fields(view)


def _request(view: View, body: Spot) -> Iterator[Problem]:
    names = [name for name, _ in view.media_types(body)]
    if len(names) != 1 or names[0] not in REQUEST_MEDIA_TYPES:
        message = (
            f"A request body has one media type of {', '.join(sorted(REQUEST_MEDIA_TYPES))}; here: "
            f"{', '.join(names) or 'none'}."
        )
        yield view.problem("request-media-type", body.tokens, message)
    for name, media in view.media_types(body):
        schema = Spot(tokens=media.below("schema"), node=media.node.get("schema") or {})
        if name != "application/octet-stream" and json_types(view, schema) - {"object", "any"}:
            yield view.problem(
                "request-schema", schema.tokens, "A request body is an object. Give the value a name in one."
            )


def _response(view: View, response: Spot) -> Iterator[Problem]:
    names = [name for name, _ in view.media_types(response)]
    for name in names:
        if name not in RESPONSE_MEDIA_TYPES:
            message = f"`{name}` cannot be read. Known: {', '.join(sorted(RESPONSE_MEDIA_TYPES))}."
            yield view.problem("response-media-type", response.below("content", name), message)
    for name, media in view.media_types(response):
        if isinstance(media.node.get("schema"), dict):
            yield from _decodable(view, name, media)
    if "application/json" in names[1:]:
        message = "`application/json` stands first in `content`: it is what a call without streaming returns."
        yield view.problem("response-media-order", response.below("content", "application/json"), message)


def _decodable(view: View, name: str, media: Spot) -> Iterator[Problem]:
    schema = Spot(tokens=media.below("schema"), node=media.node["schema"])
    types = json_types(view, schema)
    is_object = types == {"object"}
    if name == "application/json" and "null" in types:
        yield from _nullable(view, schema)
    elif name == "application/json" and not is_object:
        message = "A JSON answer is an object or a tagged union. Name one, with the list as a member."
        yield view.problem("response-schema", schema.tokens, message)
    if name in STREAM_MEDIA_TYPES and not (is_object and "$ref" in schema.node):
        message = f"The schema of `{name}` describes one event or line: a `$ref` to an object or a tagged union."
        yield view.problem("stream-schema", schema.tokens, message)


def _nullable(view: View, schema: Spot) -> Iterator[Problem]:
    """An answer that can be null is written out where it is given, and says when it is null."""
    options = members(schema)
    nulls = [option for option in options if option.node.get("type") == "null"]
    named = [option for option in options if "$ref" in option.node and json_types(view, option) == {"object"}]
    if len(options) != 2 or len(nulls) != 1 or len(named) != 1:  # noqa: PLR2004 the object and null
        message = (
            "An answer that can be null is `anyOf` of two, written here: a `$ref` to an object or a tagged union, and "
            "`type: 'null'`."
        )
        yield view.problem("response-null", schema.tokens, message)
    elif not str(nulls[0].node.get("description") or "").strip():
        message = "The null of an answer has a `description`: when it comes. It is what callers read about None."
        yield view.problem("response-null", nulls[0].tokens, message)


def _fields(view: View) -> Iterator[Problem]:
    for operation in view.operations:
        body = view.request_body(operation)
        if body is None:
            continue
        names = {python_name(parameter) for parameter in view.parameters(operation)}
        for _, media in view.media_types(body):
            schema = media.node.get("schema")
            fields = (
                properties(view, Spot(tokens=media.below("schema"), node=schema)) if isinstance(schema, dict) else {}
            )
            for name in sorted(fields.keys() & names):
                message = (
                    f"`{name}` is a body field and a parameter of {operation.label}. A method takes both as keyword "
                    "arguments."
                )
                yield view.problem("body-field-collision", operation.tokens, message)
