"""What the two mock servers are given: the description, with what the tests or the server itself need changed.

Each rule says why it is here and not in the description: a way of the tests, which are generated and send placeholders,
or of a server. Nowhere is a property, a value or a type let through that the description does not have. `judge` calls
this.
"""

from __future__ import annotations

import json
from typing import Any

__all__ = ["served", "served_by_prism"]

_BETA_MARK = {"name": "beta", "in": "query", "schema": {"type": "string", "enum": ["true"]}}
# Required by the SDK's class of the older form, `BetaUserProfile`.
_OLDER_MEMBERS: dict[str, dict[str, Any]] = {"user_profile": {"trust_grants": {"cyber": {"status": "active"}}}}
_FORM = "multipart/form-data"
_EVENTS = "text/event-stream"
_LINES = "application/x-jsonl"
_BYTES = "application/octet-stream"
# What the SDK says it accepts where these come.
_ASKED = {_EVENTS: "application/json", _LINES: "application/binary", _BYTES: "application/binary"}


def served(document: dict[str, Any]) -> dict[str, Any]:
    """The document as steady and the tests want it. Steady adds the brackets of array parameters itself."""
    changed = _judged(document)
    for operation in _operations(changed):
        for parameter in operation["parameters"]:
            if parameter.get("in") == "query":
                parameter["name"] = parameter["name"].removesuffix("[]")
        form = operation.get("requestBody", {}).get("content", {}).get(_FORM)
        if form is not None:
            form["schema"] = _without_brackets(_resolved(changed, form["schema"]))
            form.pop("examples", None)
    return changed


def served_by_prism(document: dict[str, Any]) -> dict[str, Any]:
    """The document as prism and the tests want it."""
    changed = _judged(document)
    for operation in _operations(changed):
        for parameter in operation["parameters"]:
            _without_array_header(changed, _resolved(changed, parameter))
        form = operation.get("requestBody", {}).get("content", {}).get(_FORM)
        if form is not None:
            # Prism keeps a part as a text, the last of a name, and makes a list of it only when told how.
            names = [name for name in _resolved(changed, form["schema"])["properties"] if name.endswith("[]")]
            form["encoding"] = {name: {"style": "form", "explode": True} for name in names}
        for response in operation["responses"].values():
            _under_the_asked_name(_resolved(changed, response).get("content", {}))
    return changed


def _judged(document: dict[str, Any]) -> dict[str, Any]:
    """What both need: a copy."""
    changed: dict[str, Any] = json.loads(json.dumps(document))
    for operation in _operations(changed):
        # The tests' client marks requests of the beta twins with `?beta=true`, which the SDK's own methods stopped
        # sending in 2.3.0.
        operation.setdefault("parameters", []).append(dict(_BETA_MARK))
        for parameter in operation["parameters"]:
            _let_zero_pass(_resolved(changed, parameter))
    for schema in changed["components"]["schemas"].values():
        # Only here objects are closed: a property that the tests send and the description lacks must be an error.
        if "properties" in schema:
            schema.setdefault("additionalProperties", False)
    _answer_both_forms(changed["paths"])
    return changed


def _answer_both_forms(node: Any) -> None:
    """Change the examples of answers, which cannot depend on a request here.

    `results_url` loses its host: the SDK follows it, and it must lead back to the mock server. And the tests ask for
    one resource in two forms, chosen by a beta header; the older one has members that the newer has not.
    """
    if isinstance(node, list):
        for item in node:
            _answer_both_forms(item)
    elif isinstance(node, dict):
        if isinstance(node.get("results_url"), str):
            node["results_url"] = "/v1/" + node["results_url"].partition("/v1/")[2]
        kind = node.get("type")
        node.update(_OLDER_MEMBERS.get(kind, {}) if isinstance(kind, str) else {})
        for item in node.values():
            _answer_both_forms(item)


def _let_zero_pass(parameter: dict[str, Any]) -> None:
    """The tests are generated: they send 0 for every number of a query, also where the API wants 1 at least."""
    if parameter["in"] == "query" and parameter["schema"].get("minimum", 0) > 0:
        parameter["schema"] = {**parameter["schema"], "minimum": 0}


def _without_array_header(document: dict[str, Any], parameter: dict[str, Any]) -> None:
    """Prism falls over (the whole process ends) when a header that may be an array is not sent. So it gets a text."""
    if parameter["in"] == "header" and _resolved(document, parameter["schema"]).get("type") == "array":
        parameter["schema"] = {"type": "string"}
        for key in ("example", "examples"):
            parameter.pop(key, None)


def _under_the_asked_name(content: dict[str, Any]) -> None:
    """Streams as texts, under the media type that the SDK's `Accept` names.

    The API sends events, lines and bytes under names of their own, whatever was asked for; prism takes `Accept` at its
    word and answers 406. Of streams it knows texts only.
    """
    for media in (_EVENTS, _LINES):
        if media in content:
            content[media] = {"schema": {"type": "string"}, "example": _text(media, content[media])}
    for media, asked in _ASKED.items():
        if media in content and asked not in content:
            content[asked] = content.pop(media)


def _text(media: str, content: dict[str, Any]) -> str:
    """The examples of a stream as they come on the wire: prism knows neither events nor lines, but it sends texts."""
    values = [example["value"] for example in content["examples"].values()]
    if media == _LINES:
        return "".join(f"{json.dumps(value)}\n" for value in values)
    return "".join(f"event: {value['type']}\ndata: {json.dumps(value)}\n\n" for value in values)


def _without_brackets(schema: dict[str, Any]) -> dict[str, Any]:
    """A form whose arrays steady gives their brackets, as it does in queries."""
    return {
        **schema,
        "properties": {name.removesuffix("[]"): node for name, node in schema["properties"].items()},
        "required": [name.removesuffix("[]") for name in schema.get("required", [])],
    }


def _operations(document: dict[str, Any]) -> list[dict[str, Any]]:
    return [operation for item in document["paths"].values() for operation in item.values()]


def _resolved(document: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    """What a `$ref` leads to; anything else as it is."""
    while "$ref" in node:
        target: Any = document
        for token in node["$ref"].removeprefix("#/").split("/"):
            target = target[token.replace("~1", "/").replace("~0", "~")]
        node = target
    return node
