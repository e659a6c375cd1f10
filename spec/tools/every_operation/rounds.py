"""What the mock server is given, round by round: it serves the first example of an answer and no other.

Decides that each example of a success has a round in which it is the only one, and that each operation is refused once
and fails once. Streams and JSON lines are served whole, from all their examples. Used by `__main__`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tools.every_operation.subjects import STREAM

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tools.description import Description

__all__ = ["OK", "Answer", "Round", "rounds"]

OK = 200
"""The status of every success."""

_LINES = "application/x-jsonl"
_FORM = "multipart/form-data"
# Steady ends a stream with an event of its own unless the last one bears one of its names; the API sends none.
_LAST_EVENT = "end"
_STATUS = {
    "invalid_request_error": 400,
    "authentication_error": 401,
    "billing_error": 402,
    "permission_error": 403,
    "not_found_error": 404,
    "rate_limit_error": 429,
    "api_error": 500,
    "timeout_error": 504,
    "overloaded_error": 529,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the server must answer.

    Attributes:
        status: the HTTP status.
        value: the JSON; a list of it for streams and lines; text for bytes.
    """

    status: int
    value: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One life of the mock server.

    Attributes:
        name: for people.
        document: the description it serves.
        answers: by operation, and by operation and media type where that is not the first; others are not called.
        all_cases: whether each operation is called in every way its arguments can be filled, or in the least.
    """

    name: str
    document: dict[str, Any]
    answers: Mapping[str, Answer]
    all_cases: bool


def rounds(description: Description) -> Iterator[Round]:
    """First all cases against the first examples, then the least case against each other answer."""
    number, answers = 0, _successes(description, 0)
    while answers:
        yield Round(
            name=f"example {number + 1} of each answer",
            document=_serving(description, number),
            answers=answers,
            all_cases=number == 0,
        )
        number += 1
        answers = _successes(description, number)
    for pattern, name in (("4XX", "every operation refused"), ("5XX", "every operation fails")):
        failures = _failures(description, pattern)
        document = _failing(description, pattern, failures)
        yield Round(name=name, document=document, answers=failures, all_cases=False)


def _values(description: Description, media: dict[str, Any]) -> list[Any]:
    if "example" in media:
        return [media["example"]]
    return [description.resolve(one)["value"] for one in media.get("examples", {}).values()]


def _successes(description: Description, number: int) -> dict[str, Answer]:
    """The answers that have an example of this number; a stream has one, of all its examples."""
    found = {}
    for _, _, operation in description.operations():
        for kind, media in description.resolve(operation["responses"]["200"])["content"].items():
            values = _values(description, media)
            values = [_sequence(values)] if kind == STREAM else [values] if kind == _LINES else values
            key = f"{operation['operationId']} {kind}" if kind == STREAM else operation["operationId"]
            if number < len(values):
                found[key] = Answer(status=OK, value=values[number])
    return found


def _sequence(events: list[Any]) -> list[Any]:
    """Events as a server may send them: a message's examples are some of its events, the others are put between."""
    by_type = {event["type"]: event for event in events}
    if "message_start" not in by_type:
        return events
    return [
        by_type["message_start"],
        {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
        by_type["content_block_delta"],
        {"type": "content_block_stop", "index": 0},
        by_type["message_delta"],
        {"type": "message_stop"},
    ]


def _serving(description: Description, number: int) -> dict[str, Any]:
    document = _copy(description)
    for path, verb, operation in description.operations():
        content = document["paths"][path][verb]["responses"]["200"]["content"]
        for kind, media in description.resolve(operation["responses"]["200"])["content"].items():
            values = _values(description, media)
            one = content[kind] = {"schema": media["schema"]}
            if kind == STREAM:
                events = _sequence(values)
                names = [*(event["type"] for event in events[:-1]), _LAST_EVENT]
                one["example"] = [{"event": name, "data": data} for name, data in zip(names, events, strict=True)]
            else:
                one["example"] = values if kind == _LINES else values[min(number, len(values) - 1)]
    return document


def _failures(description: Description, pattern: str) -> dict[str, Answer]:
    """For each operation one of the refusals, in turns."""
    found = {}
    for number, (_, _, operation) in enumerate(description.operations()):
        media = description.resolve(operation["responses"][pattern])["content"]["application/json"]
        values = _values(description, media)
        value = values[number % len(values)]
        found[operation["operationId"]] = Answer(status=_STATUS[value["error"]["type"]], value=value)
    return found


def _failing(description: Description, pattern: str, failures: Mapping[str, Answer]) -> dict[str, Any]:
    document = _copy(description)
    for path, verb, operation in description.operations():
        answer = failures[operation["operationId"]]
        response = json.loads(json.dumps(description.resolve(operation["responses"][pattern])))
        media = response["content"]["application/json"]
        response["content"]["application/json"] = {"schema": media["schema"], "example": answer.value}
        document["paths"][path][verb]["responses"] = {str(answer.status): response}
    return document


def _copy(description: Description) -> dict[str, Any]:
    """The document as steady reads it, which adds the brackets of lists itself.

    Objects are closed here and nowhere else: a member of a body that the description lacks must be an error.
    """
    document: dict[str, Any] = json.loads(json.dumps(description.document))
    for path, verb, operation in description.operations():
        node = document["paths"][path][verb]
        node["responses"]["200"] = json.loads(json.dumps(description.resolve(operation["responses"]["200"])))
        for kind, media in node.get("requestBody", {}).get("content", {}).items():
            if kind == _FORM:
                media["schema"] = _without_brackets(json.loads(json.dumps(description.resolve(media["schema"]))))
                media.pop("examples", None)
    for node in _parameters(document):
        if node.get("in") == "query":
            node["name"] = node["name"].removesuffix("[]")
    for schema in document["components"]["schemas"].values():
        if "properties" in schema:
            schema.setdefault("additionalProperties", False)
    return document


def _parameters(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield from document["components"].get("parameters", {}).values()
    for item in document["paths"].values():
        for node in (item, *(one for one in item.values() if isinstance(one, dict))):
            yield from node.get("parameters", ())


def _without_brackets(schema: dict[str, Any]) -> dict[str, Any]:
    schema["properties"] = {name.removesuffix("[]"): node for name, node in schema["properties"].items()}
    schema["required"] = [name.removesuffix("[]") for name in schema.get("required", ())]
    schema.setdefault("additionalProperties", False)
    return schema
