"""Every operation of the bundled description as a test: what a caller gives, what must go out, what comes back.

Nothing is taken from the generated code: requests are worked out from the description itself, so that a fault of the
generator cannot hide in both.
"""

from __future__ import annotations

import json
import keyword
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import claude_api

DOCUMENT = json.loads((Path(claude_api.__file__).parent / "openapi.json").read_text(encoding="utf-8"))
METHODS = ("get", "put", "post", "delete", "patch")
OPTIONS = {"betas", "timeout", "extra_headers", "extra_body"}
STEPS = {"page", "after_id", "before_id"}
# What a value of a path may hold, and must not change the path.
ODD = "a/b c?ü"


def resolved(node: Any) -> Any:
    """Follow a `$ref`."""
    while "$ref" in node:
        found = DOCUMENT
        for token in node["$ref"].removeprefix("#/").split("/"):
            found = found[token.replace("~1", "/").replace("~0", "~")]
        node = found
    return node


def python_name(wire: str, taken: set[str]) -> str:
    """Name an argument as the README promises: the wire's name, brackets left out, `_` where Python or we have it."""
    name = re.sub(r"\W+", "_", wire).strip("_")
    return f"{name}_" if keyword.iskeyword(name) or name in taken else name


def example_of(media: Any) -> Any:
    """Give the first example of a body."""
    if "example" in media:
        return media["example"]
    return resolved(next(iter(media["examples"].values())))["value"]


def sample(schema: Any) -> Any:
    """Make up a value for a parameter."""
    schema = resolved(schema)
    for name in ("anyOf", "oneOf", "allOf"):
        if name in schema:
            return sample(schema[name][0])
    values = schema.get("enum") or schema.get("x-known-values")
    if values:
        return values[0]["value"] if isinstance(values[0], dict) else values[0]
    kind = schema.get("type")
    kind = kind[0] if isinstance(kind, list) else kind
    if kind == "array":
        item = sample(schema["items"])
        return [item, item]
    if kind == "boolean":
        return True
    if kind in {"integer", "number"}:
        return 3
    formats = {"date-time": "2026-10-21T12:00:00Z", "date": "2026-10-21"}
    return formats.get(schema.get("format", ""), "some thing")


def written(value: Any) -> str:
    """Write a value as it stands in a query."""
    return "true" if value is True else str(value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """One operation.

    Attributes:
        area, method: where it is: `claude.<area>.<method>`.
        path: the values of its path parameters, in order.
        arguments: everything else that can be given, by Python names.
        url, query, headers, body: what must go out; `body` is JSON.
        files: parts that must be in a form: (name, content).
        kind: call, pages, events, lines or bytes.
        answer: what the server says: JSON, or several for a stream.
    """

    name: str
    area: str
    method: str
    verb: str
    path: tuple[str, ...]
    arguments: dict[str, Any]
    url: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    body: Any
    files: list[tuple[str, bytes]]
    kind: str
    status: int
    answer: Any

    @property
    def place(self) -> str:
        """The method as one writes it."""
        return f"{self.area}.{self.method}"


def _parameters(path: str, item: Any, operation: Any, found: dict[str, Any]) -> None:
    values = []
    for given in (*item.get("parameters", []), *operation.get("parameters", [])):
        parameter = resolved(given)
        wire, place = parameter["name"], parameter["in"]
        if place == "path":
            path = path.replace(f"{{{wire}}}", quote(ODD, safe=""))
            values.append(ODD)
            found["names"].add(wire)
        elif place == "query":
            value = sample(parameter["schema"])
            found["arguments"][python_name(wire, OPTIONS).lower()] = value
            texts = [written(one) for one in value] if isinstance(value, list) else [written(value)]
            texts = [",".join(texts)] if parameter.get("explode", True) is False else texts
            found["query"] += [(wire, text) for text in texts]
        elif place == "header" and not parameter.get("x-client-header") and wire.lower() != "anthropic-beta":
            found["arguments"][wire.lower().removeprefix("anthropic-").replace("-", "_")] = "wrkspc_1"
            found["headers"][wire.lower()] = "wrkspc_1"
    found["path"], found["url"] = tuple(values), path


def _body(operation: Any, found: dict[str, Any]) -> None:
    if "requestBody" not in operation:
        return
    ((media, content),) = resolved(operation["requestBody"])["content"].items()
    example = example_of(content)
    properties = resolved(content["schema"]).get("properties", {})
    taken = OPTIONS | found["names"]
    if media == "application/json":
        found["body"] = example
        found["arguments"] |= {python_name(wire, taken): value for wire, value in example.items()}
        return
    for wire, value in example.items():
        schema = resolved(properties[wire])
        if "array" in (schema.get("type"), *schema.get("type", [])):
            found["arguments"][python_name(wire, taken)] = [("one/ONE.md", b"first"), b"second"]
            found["files"] += [(wire, b"first"), (wire, b"second")]
        elif schema.get("format") == "binary" or "contentMediaType" in schema:
            found["arguments"][python_name(wire, taken)] = ("one.md", b"first")
            found["files"].append((wire, b"first"))
        else:
            found["arguments"][python_name(wire, taken)] = value
            found["files"].append((wire, written(value).encode()))


def _answer(operation: Any, found: dict[str, Any]) -> None:
    for status, response in operation["responses"].items():
        if not status.startswith("2"):
            continue
        contents = resolved(response).get("content") or {}
        found["status"] = int(status) if status.isdigit() else 200
        if "application/json" in contents:
            media = contents["application/json"]
            properties = resolved(media["schema"]).get("properties", {})
            queries = {wire for wire, _ in found["query"]}
            pages = "data" in properties and found["verb"] == "GET" and queries & STEPS
            found |= {"kind": "pages" if pages else "call", "answer": example_of(media)}
            return
        ((kind, media),) = contents.items() or (("none", {}),)
        kinds = {"text/event-stream": "events", "application/x-jsonl": "lines", "none": "call"}
        found["kind"] = kinds.get(kind, "bytes")
        several = media.get("examples", {}).values() if found["kind"] in {"events", "lines"} else ()
        found["answer"] = [resolved(one)["value"] for one in several] or (example_of(media) if media else None)
        return


def described() -> list[Described]:
    """Give every operation of the description."""
    operations = []
    for path, item in DOCUMENT["paths"].items():
        for verb in METHODS:
            operation = item.get(verb)
            if operation is None:
                continue
            found: dict[str, Any] = {
                "name": operation["operationId"], "area": operation["tags"][0], "method": operation["x-method"],
                "verb": verb.upper(), "arguments": {}, "query": [], "headers": {}, "body": None, "files": [],
                "names": set(),
            }  # fmt: skip
            if "x-beta" in operation:
                found["headers"]["anthropic-beta"] = operation["x-beta"]
            _parameters(path, item, operation, found)
            _body(operation, found)
            _answer(operation, found)
            del found["names"]
            operations.append(Described(**found))
    return operations


OPERATIONS = described()
