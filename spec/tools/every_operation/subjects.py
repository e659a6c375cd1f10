"""Every operation of the description as something to be called, and with what: taken from the description alone.

Decides which calls an operation is worth: each of its request examples, the least it takes, and everything it takes.
What is expected on the wire is worked out here too, never from the generated code, so that a fault of the generator
cannot hide in both. Used by `__main__`.
"""

from __future__ import annotations

import keyword
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from tools.every_operation.samples import sample

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tools.description import Description

__all__ = ["STREAM", "Case", "Subject", "python_name", "subjects"]

STREAM = "text/event-stream"
_KINDS = {"application/json": "json", STREAM: "events", "application/x-jsonl": "lines"}
_OPTIONS = frozenset({"betas", "timeout", "extra_headers", "extra_body"})
_STEPS = frozenset({"page", "after_id", "before_id"})
# What a value of a path may hold, and must not change the path.
_PLAIN_ID, _ODD_ID = "some_id", "some id?ü"
# A stream is asked for by the method, never by the field.
_NEVER_GIVEN = {"create_message": frozenset({"stream"})}


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One way to fill an operation's arguments.

    Attributes:
        name: what it stands for.
        path: values of the path's parameters, in order.
        query, headers: what is given, by names on the wire.
        body: the body as JSON, or the members of a form; None: none.
        added_betas: beta names the caller adds.
        own_beta: the `anthropic-beta` that the caller sets instead of all others.
    """

    name: str
    path: tuple[str, ...] = ()
    query: Mapping[str, Any]
    headers: Mapping[str, str]
    body: Any = None
    added_betas: tuple[str, ...] = ()
    own_beta: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """One operation.

    Attributes:
        name: the operation's id, and the name of its module.
        area, method: where it is, `claude.<area>.<method>`.
        verb, template: as in the description.
        kind: what a success is: json, events, lines or bytes.
        beta: the beta name its requests carry; None: none.
        form: the members of a form, and whether each is a file, a list of files or neither; None: no form.
        request: the schema of a JSON body, where it has a name.
        response: the schema of a JSON answer, where it has a name.
        moments: names of query parameters that are points in time.
        pages: whether it is a list in pages.
        cases: with what it is called, the least first.
    """

    name: str
    area: str
    method: str
    verb: str
    template: str
    kind: str
    beta: str | None
    form: Mapping[str, str] | None
    request: str | None
    response: str | None
    moments: frozenset[str]
    pages: bool
    cases: tuple[Case, ...]

    @property
    def place(self) -> str:
        """The method as one writes it."""
        return f"{self.area}.{self.method}"

    def url(self, case: Case) -> str:
        """The path as it must be sent."""
        values = iter(case.path)
        return re.sub(r"\{[^}]+\}", lambda _: quote(next(values), safe=""), self.template)


def python_name(wire: str, taken: frozenset[str] = frozenset()) -> str:
    """An argument's name as README promises: brackets left out, `_` behind what Python or an option has taken."""
    name = re.sub(r"\W+", "_", wire).strip("_")
    return f"{name}_" if keyword.iskeyword(name) or name in taken else name


def subjects(description: Description) -> tuple[Subject, ...]:
    """All of them, in the order of the description; one that can stream stands there twice."""
    return tuple(
        one for path, verb, node in description.operations() for one in _subjects(description, path, verb, node)
    )


def _subjects(description: Description, path: str, verb: str, node: dict[str, Any]) -> Iterator[Subject]:
    item = description.document["paths"][path]
    parameters = [description.resolve(one) for one in (*item.get("parameters", ()), *node["parameters"])]
    media, content = _body(description, node)
    schema = content.get("schema", {})
    answers = description.resolve(node["responses"]["200"]).get("content", {})
    answer = answers.get("application/json", {}).get("schema", {})
    queries = {one["name"]: one for one in parameters if one["in"] == "query"}
    subject = Subject(
        name=node["operationId"],
        area=node["tags"][0],
        method=node["x-method"],
        verb=verb.upper(),
        template=path,
        kind=_KINDS.get(next(iter(answers)), "bytes"),
        beta=node.get("x-beta"),
        form=_form(description, schema) if media == "multipart/form-data" else None,
        request=_named(schema) if media == "application/json" else None,
        response=_named(answer),
        moments=frozenset(
            name for name, one in queries.items() if description.resolve(one["schema"]).get("format") == "date-time"
        ),
        pages=verb == "get"
        and "data" in description.resolve(answer).get("properties", {})
        and bool(_STEPS & queries.keys()),
        cases=tuple(_cases(description, node["operationId"], parameters, content)),
    )
    yield subject
    if subject.kind == "json" and STREAM in answers:
        yield replace(subject, kind="events", method="stream", response=None)


def _body(description: Description, node: dict[str, Any]) -> tuple[str | None, dict[str, Any]]:
    if "requestBody" not in node:
        return None, {}
    ((media, content),) = description.resolve(node["requestBody"])["content"].items()
    return media, content


def _named(schema: dict[str, Any]) -> str | None:
    return str(schema["$ref"]).rpartition("/")[2] if "$ref" in schema else None


def _form(description: Description, schema: dict[str, Any]) -> dict[str, str]:
    found = {}
    for name, node in description.resolve(schema)["properties"].items():
        member = description.resolve(node)
        many = "array" in (member.get("type"), *member.get("type", ()))
        one = description.resolve(member["items"]) if many else member
        is_file = one.get("format") == "binary" or "contentMediaType" in one
        found[name] = ("files" if many else "file") if is_file else "text"
    return found


def _cases(
    description: Description, name: str, parameters: list[dict[str, Any]], content: dict[str, Any]
) -> Iterator[Case]:
    """The least, each example, and everything; a case that says nothing new is left out."""
    bodies = _bodies(description, name, content)
    places = len([one for one in parameters if one["in"] == "path"])
    everything, least = _query(description, parameters), _query(description, parameters, required=True)
    headers = {
        one["name"].lower(): "some_workspace"
        for one in parameters
        if one["in"] == "header" and not one.get("x-client-header") and one["name"].lower() != "anthropic-beta"
    }
    base = Case(name="required", path=(_PLAIN_ID,) * places, query=least, headers={}, body=bodies.pop("required", None))
    whole = replace(
        base, name="everything", path=(_ODD_ID,) * places, query=everything, headers=headers,
        body=bodies.pop("everything", base.body),
    )  # fmt: skip
    found = [base, *(replace(base, name=label, body=body) for label, body in bodies.items()), whole]
    added, own = ("some-feature-2026-01-01",), "only-this-2026-01-01"
    found += [
        replace(base, name="betas added", added_betas=added),
        replace(base, name="beta replaced", own_beta=own),
    ]
    seen: list[Case] = []
    for case in found:
        if all(replace(case, name="") != replace(one, name="") for one in seen):
            seen.append(case)
            yield case


def _query(description: Description, parameters: list[dict[str, Any]], *, required: bool = False) -> dict[str, Any]:
    return {
        one["name"]: sample(description, one["schema"], several=True)
        for one in parameters
        if one["in"] == "query" and (one.get("required") or not required)
    }


def _bodies(description: Description, operation: str, content: dict[str, Any]) -> dict[str, Any]:
    """Bodies by name: the examples, and of an object `required` and `everything`, made of them as far as they go."""
    if not content:
        return {}
    one = {"example": {"value": content["example"]}} if "example" in content else content["examples"]
    never = _NEVER_GIVEN.get(operation, frozenset())
    examples = {f"example {label}": description.resolve(node)["value"] for label, node in one.items()}
    schema = description.resolve(content["schema"])
    if "properties" not in schema:
        first, *_ = examples.values()
        return {"required": first, **examples}
    examples = {
        label: {name: value for name, value in example.items() if name not in never}
        for label, example in examples.items()
    }
    known: dict[str, Any] = {}
    for example in examples.values():
        known = {**example, **known}
    required = {name: known[name] for name in schema.get("required", ())}
    whole = {
        name: known[name] if name in known else sample(description, node)
        for name, node in schema["properties"].items()
        if name not in never
    }
    return {"required": required, **examples, "everything": whole}
