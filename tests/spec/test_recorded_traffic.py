"""Recorded traffic against the description: what servers took and what they answered satisfies the schemas, limits too.

The corpus is not part of the repository: CLAUDE_CORPUS names its folder, by default `../shared/corpus` beside the
checkout; without it these tests skip. Of the bodies of one shape the first is checked: most differ in their words only.
"""

from __future__ import annotations

import gzip
import json
import os
import re
from collections import Counter
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator, ValidationError, validators

from claude_api import UNSET, models
from claude_api._model import ModelBase
from claude_api.errors import DecodeError
from claude_api.models import message_stream_event
from driver.naming import attribute_name
from tools.description import SPEC

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tools.description import Description

TRAFFIC = Path(os.environ.get("CLAUDE_CORPUS") or SPEC.parents[1] / "shared" / "corpus") / "traffic.jsonl.gz"
_SUCCESS = 300
_SELDOM = 0.25
_ENOUGH = 500
_TAGS = frozenset({"type", "role", "stop_reason"})


def shape(value: Any) -> Any:
    """What is left of a body without its words: keys, types, tags, and which kinds of members a list has."""
    if isinstance(value, dict):
        return tuple(
            (key, item if key in _TAGS and isinstance(item, str) else shape(item))
            for key, item in sorted(value.items())
        )
    if isinstance(value, list):
        return ("list", *sorted({repr(shape(item)) for item in value}))
    return type(value).__name__


def bodies(description: Description) -> Iterator[tuple[str, str, Any]]:
    """Record id, schema (as JSON text) and body of every accepted request and every JSON answer of our operations."""
    operations = [
        (re.compile(re.sub(r"\{\w+\}", "[^/]+", path)), method, operation)
        for path, method, operation in description.operations()
    ]
    with gzip.open(TRAFFIC, "rt", encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            for pattern, method, operation in operations:
                if method == record["method"].lower() and pattern.fullmatch(record["path"] or ""):
                    for schema, body in bodies_of(record, operation):
                        yield record["id"], json.dumps(schema), body


def bodies_of(record: dict[str, Any], operation: dict[str, Any]) -> Iterator[tuple[Any, Any]]:
    """The bodies of one record, each with its schema."""
    content = operation["responses"]["200"]["content"]
    kind, text = record["response_kind"], record["response_body"]
    if record["status"] >= _SUCCESS:
        if kind == "json":
            yield {"$ref": "#/components/schemas/ErrorResponse"}, json.loads(text)
        return
    request = record["request_body"]
    request = json.loads(request) if isinstance(request, str) and request.startswith("{") else request
    if isinstance(request, dict) and "application/json" in operation.get("requestBody", {}).get("content", {}):
        yield operation["requestBody"]["content"]["application/json"]["schema"], request
    if kind == "json" and "application/json" in content:
        yield content["application/json"]["schema"], json.loads(text)
    if kind == "jsonl":
        for line in filter(str.strip, text.splitlines()):
            yield content["application/x-jsonl"]["schema"], json.loads(line)


def by_tag(validator: Any, members: Any, value: Any, schema: dict[str, Any]) -> Iterator[ValidationError]:
    """`oneOf` as the description means it: the tag names the one member. Trying all takes ten times as long."""
    discriminator = schema["discriminator"]
    tag = value.get(discriminator["propertyName"]) if isinstance(value, dict) else None
    target = discriminator.get("x-default-mapping") if tag is None else discriminator["mapping"].get(tag)
    if target is None:
        yield ValidationError(f"no member of the union has the tag {tag!r}")
    else:
        yield from validator.descend(value, {"$ref": target})


def answers() -> Iterator[object]:
    """Every recorded message and every event of a stream, decoded."""
    with gzip.open(TRAFFIC, "rt", encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            if record["status"] >= _SUCCESS or record["path"] != "/v1/messages":
                continue
            with suppress(DecodeError):
                if record["response_kind"] == "json":
                    yield models.Message.from_dict(json.loads(record["response_body"]))
                elif record["response_kind"] == "sse":
                    for line in record["response_body"].splitlines():
                        if line.startswith("data:"):
                            yield message_stream_event.decode(json.loads(line.removeprefix("data:")))


def models_in(value: object) -> Iterator[ModelBase]:
    """A model and all below it."""
    if isinstance(value, list):
        for item in value:
            yield from models_in(item)
    elif isinstance(value, ModelBase):
        yield value
        for attribute in value.__attrs_attrs__:
            yield from models_in(getattr(value, attribute.name))


TaggedValidator = validators.extend(Draft202012Validator, {"oneOf": by_tag})


def test_recorded_bodies_satisfy_the_description(description: Description) -> None:
    """No accepted request and no answer breaks a schema, a limit or an enum."""
    if not TRAFFIC.is_file():
        pytest.skip(f"no recorded traffic at {TRAFFIC} (set CLAUDE_CORPUS)")

    @cache
    def validator(schema: str) -> Any:
        return TaggedValidator({**json.loads(schema), "components": description.document["components"]})

    seen: set[Any] = set()
    wrong: list[str] = []
    for identity, schema, body in bodies(description):
        key = (schema, repr(shape(body)))
        if key not in seen:
            seen.add(key)
            wrong += [
                f"{identity} {error.json_path}: {error.message[:200]}" for error in validator(schema).iter_errors(body)
            ]
    assert wrong == []
    assert len(seen) > 100, "the corpus holds far more shapes than these; something is not read"


def test_what_is_marked_seldom_is_seldom(description: Description) -> None:
    """Most recorded objects lack a member with `x-seldom`, or decoding them got slower by the mark."""
    if not TRAFFIC.is_file():
        pytest.skip(f"no recorded traffic at {TRAFFIC} (set CLAUDE_CORPUS)")
    marked = {
        f"/components/schemas/{name}": [
            attribute_name(member) for member, inner in schema.get("properties", {}).items() if "x-seldom" in inner
        ]
        for name, schema in description.document["components"]["schemas"].items()
    }

    seen: Counter[str] = Counter()
    there: Counter[tuple[str, str]] = Counter()
    for model in (model for answer in answers() for model in models_in(answer)):
        seen[model._schema] += 1
        there.update(
            (model._schema, name) for name in marked.get(model._schema, ()) if getattr(model, name) is not UNSET
        )

    assert {pointer for pointer, names in marked.items() if names and seen[pointer] < _ENOUGH} == set()
    assert {
        (pointer, name): count / seen[pointer]
        for (pointer, name), count in there.items()
        if count > _SELDOM * seen[pointer]
    } == {}
