"""What the endpoint template needs to know of an operation.

Decides the signature of an endpoint module's functions and the facts in its `OPERATION`. Types come from the
parsed endpoint, everything the parser loses (styles, media types, `x-beta`) from the document. Called by
`project` once for each endpoint.
"""

from __future__ import annotations

import json
import keyword
import textwrap
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from openapi_python_client import strings
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.strings import safe_for_docstring

from driver import hints, naming
from driver.emit import without_null
from driver.parse import STREAM_TYPES, Parsed
from driver.problem import Problem, SpecError
from driver.properties import TaggedUnion

if TYPE_CHECKING:
    from openapi_python_client.parser.openapi import Endpoint

WIDTH = 116
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_BODY_KINDS = {
    "application/json": "json",
    "multipart/form-data": "files",
    "application/octet-stream": "content",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """One argument: its name, the wire's name, its type, whether it must be given, and its style."""

    name: str
    wire: str
    type: str
    required: bool
    style: str
    doc: str

    @property
    def declared(self) -> str:
        """The argument as the signature has it."""
        return f"{self.name}: {self.type}" if self.required else f"{self.name}: {self.type} | Unset | None = UNSET"

    @property
    def row(self) -> tuple[str, str, str]:
        """The argument as `OPERATION` has it."""
        return self.name, self.wire, self.style


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One member of a body: the wire's name, its type as an argument, its words, and the files it holds."""

    wire: str
    type: str
    required: bool
    doc: str
    is_file: bool
    holds_many: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationView:
    """One endpoint module."""

    name: str
    tag: str
    area_method: str
    method: str
    path: str
    title: str
    doc: str
    path_parameters: tuple[Parameter, ...]
    query_parameters: tuple[Parameter, ...]
    header_parameters: tuple[Parameter, ...]
    body_kind: str | None
    body_type: str | None
    body_is_required: bool
    members: tuple[Member, ...]
    fields: tuple[tuple[str, str], ...]
    body_fields: tuple[str, ...]
    body_required: tuple[str, ...]
    success: tuple[tuple[str, str, str], ...]
    result: str
    stream: tuple[str, str] | None
    beta: str | None
    imports: tuple[tuple[str, str], ...]

    @property
    def query(self) -> tuple[tuple[str, str, str], ...]:
        """Rows of the query parameters."""
        return tuple(parameter.row for parameter in self.query_parameters)

    @property
    def headers(self) -> tuple[tuple[str, str, str], ...]:
        """Rows of the header parameters."""
        return tuple(parameter.row for parameter in self.header_parameters)

    @property
    def _named(self) -> list[str]:
        """Keyword-only arguments: the body, then what must be given, then the rest."""
        body = []
        if self.body_type is not None:
            body = [f"body: {self.body_type}" if self.body_is_required else f"body: {self.body_type} | Unset = UNSET"]
        others = [*self.query_parameters, *self.header_parameters]
        return [*body, *(p.declared for p in sorted(others, key=lambda p: not p.required))]

    @property
    def signature(self) -> str:
        """Arguments of `request_kwargs`."""
        named = self._named
        return ", ".join([*(p.declared for p in self.path_parameters), *(["*", *named] if named else [])])

    @property
    def client_signature(self) -> str:
        """Arguments of the functions which send."""
        return ", ".join([*(p.declared for p in self.path_parameters), "*", "client: Client", *self._named])

    @property
    def argument_docs(self) -> list[str]:
        """One line or more for each argument that has something to say."""
        parameters = (*self.path_parameters, *self.query_parameters, *self.header_parameters)
        return [
            line
            for p in parameters
            if p.doc
            for line in textwrap.wrap(f"{p.name}: {p.doc}", WIDTH, initial_indent=" " * 8, subsequent_indent=" " * 12)
        ]

    @property
    def arguments(self) -> str:
        """What `request_kwargs` hands to the runtime."""
        path = _tuple(f"({p.name!r}, {p.name})" for p in self.path_parameters)
        query, headers = (_tuple(p.name for p in ps) for ps in (self.query_parameters, self.header_parameters))
        return ", ".join([path, query, headers, *(["body"] if self.body_type else [])])

    @property
    def forwarded(self) -> str:
        """What a sending function hands to `request_kwargs`."""
        named = [*(["body"] if self.body_type else [])]
        named += [p.name for p in (*self.query_parameters, *self.header_parameters)]
        return ", ".join([*(p.name for p in self.path_parameters), *(f"{name}={name}" for name in named)])


def _tuple(items: Any) -> str:
    texts = list(items)
    return f"({', '.join(texts)}{',' if len(texts) == 1 else ''})"


class Operations:
    """Finds the document's operation for a parsed endpoint, and builds its view."""

    def __init__(self, parsed: Parsed, where: Any) -> None:
        self._parsed, self._where = parsed, where
        self._raw: dict[str, tuple[str, str, dict[str, Any], list[Any]]] = {}
        for path, item in parsed.document.get("paths", {}).items():
            for method in METHODS:
                if method in item:
                    operation = item[method]
                    identifier = strings.PythonIdentifier(operation.get("operationId", ""), "field_")
                    shared = [*operation.get("parameters", []), *item.get("parameters", [])]
                    self._raw[str(identifier)] = (path, method, operation, shared)

    def view(self, endpoint: Endpoint) -> OperationView:
        """The view of `endpoint`; raises `SpecError` for what a request cannot be built from."""
        path, method, operation, raw_parameters = self._raw[str(endpoint.name)]
        tokens = ("paths", path, method)
        raw = {(p["name"], p["in"]): p for p in map(self._resolved, reversed(raw_parameters))}
        body = self._body(endpoint, operation, tokens)
        success, result, props = self._success(endpoint, operation)
        doc = textwrap.wrap(_text(operation.get("description")), 110)
        if empty := self._empty(operation):
            doc += [*([""] if doc else []), *textwrap.wrap(f"The value is None when the answer is null: {empty}", 110)]
        lists = (endpoint.path_parameters, endpoint.query_parameters, endpoint.header_parameters)
        for props_of in lists:
            props = [*props, *props_of]
        imports = set().union(*(hints.mentioned(prop) for prop in props)) | body.pop("imports")
        beta = operation.get("x-beta")
        summary = _text(operation.get("summary")) or f"{method.upper()} {path}"
        return OperationView(
            name=str(endpoint.name),
            tag=operation["tags"][0],
            area_method=operation["x-method"],
            method=method.upper(),
            path=path,
            title=summary if summary.endswith(".") else f"{summary}.",
            doc="\n".join(doc),
            path_parameters=self._parameters(endpoint.path_parameters, raw, "path"),
            query_parameters=self._parameters(endpoint.query_parameters, raw, "query"),
            header_parameters=self._parameters(endpoint.header_parameters, raw, "header"),
            success=success,
            result=result,
            stream=self._stream(operation),
            beta=None if beta is None else str(beta),
            imports=tuple(sorted(imports)),
            **body,
        )

    def _resolved(self, node: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in node:
            found: Any = self._parsed.document
            for token in node["$ref"].removeprefix("#/").split("/"):
                found = found[token.replace("~1", "/").replace("~0", "~")]
            node = found
        return node

    def _parameters(self, props: list[Any], raw: dict[tuple[str, str], Any], place: str) -> tuple[Parameter, ...]:
        found = []
        for prop in props:
            wire = prop.name.get_untrusted_value()
            data = raw[wire, place]
            if data.get("x-client-header"):
                continue  # the client's business, the same for every request
            joined = place != "query" or data.get("explode", True) is False
            kind = hints.accepted(prop)
            if place == "header" and kind.startswith("Sequence"):
                kind = f"{kind} | str"
            found.append(
                Parameter(
                    name=naming.parameter_name(wire),
                    wire=wire.lower() if place == "header" else wire,
                    type=kind,
                    required=prop.required,
                    style="form-joined" if joined else "form",
                    doc=_parameter_doc(data),
                )
            )
        return tuple(found)

    def _body(self, endpoint: Endpoint, operation: dict[str, Any], tokens: tuple[str, ...]) -> dict[str, Any]:
        view: dict[str, Any] = {"body_kind": None, "body_type": None, "body_is_required": False, "imports": set()}
        view |= {"members": (), "fields": (), "body_fields": (), "body_required": ()}
        if not endpoint.bodies:
            return view
        if len(endpoint.bodies) > 1:
            message = "more than one media type for a request body"
            raise SpecError([Problem(rule="request-body", where=self._where(tokens), message=message)])
        (body,) = endpoint.bodies
        view["body_kind"] = _BODY_KINDS.get(body.content_type.get_untrusted_value(), str(body.body_type.value))
        view["body_type"] = hints.accepted(body.prop)
        view["imports"] = hints.mentioned(body.prop)
        view["body_is_required"] = bool(self._resolved(operation["requestBody"]).get("required"))
        model = (
            self._parsed.models.get(str(body.prop.class_info.name)) if isinstance(body.prop, ModelProperty) else None
        )
        if model is None:
            if isinstance(body.prop, TaggedUnion):
                view["members"] = self._members_of_union(body.prop)
                view["imports"] |= self._mentioned_in_union(body.prop)
            return view
        members = [*(model.required_properties or []), *(model.optional_properties or [])]
        fields = []
        for member in members:
            kind, name = hints.accepted(member), member.name.get_untrusted_value()
            if name.isidentifier() and not keyword.iskeyword(name):  # others cannot be keyword arguments
                fields.append((name, f"Required[{kind}]" if member.required else kind))
            view["imports"] |= hints.mentioned(member)
        view["members"] = tuple(_member(member) for member in members)
        view["fields"] = tuple(fields)
        view["body_fields"] = tuple(member.name.get_untrusted_value() for member in members)
        view["body_required"] = tuple(member.name.get_untrusted_value() for member in members if member.required)
        return view

    def _members_of_union(self, union: TaggedUnion) -> tuple[Member, ...]:
        """The members of all alternatives; one must be given if each alternative asks for it."""
        found: dict[str, list[Member]] = {}
        alternatives = [self._parsed.models[name] for name in dict.fromkeys(union.members.values())]
        for model in alternatives:
            for prop in (*(model.required_properties or ()), *(model.optional_properties or ())):
                member = _member(prop)
                found.setdefault(member.wire, []).append(member)
        return tuple(
            replace(
                members[0],
                type=" | ".join(dict.fromkeys(member.type for member in members)),
                required=len(members) == len(alternatives) and all(member.required for member in members),
            )
            for members in found.values()
        )

    def _mentioned_in_union(self, union: TaggedUnion) -> set[tuple[str, str]]:
        models = (self._parsed.models[name] for name in union.members.values())
        props = (p for m in models for p in (*(m.required_properties or ()), *(m.optional_properties or ())))
        return set().union(*map(hints.mentioned, props))

    def _success(self, endpoint: Endpoint, operation: dict[str, Any]) -> tuple[tuple[Any, ...], str, list[Any]]:
        rows, types, props = [], [], []
        for response in endpoint.responses:
            pattern = response.status_code.pattern
            if not pattern.startswith("2"):
                continue
            content = self._resolved(operation["responses"][pattern]).get("content") or {}
            kind, reference, written = _reading(content, response.prop)
            rows.append((pattern, kind, reference))
            types.append(written)
            if kind in ("json", "json or null", "jsonl"):
                props.append(response.prop)
        return tuple(rows), " | ".join(dict.fromkeys(types)) or "None", props

    def _empty(self, operation: dict[str, Any]) -> str:
        """When the answer is null, in the description's words; empty where it never is."""
        for pattern, response in operation.get("responses", {}).items():
            content = self._resolved(response).get("content") or {}
            for option in content.get("application/json", {}).get("schema", {}).get("anyOf", ()):
                if str(pattern).startswith("2") and option.get("type") == "null":
                    return _text(option.get("description"))
        return ""

    def _stream(self, operation: dict[str, Any]) -> tuple[str, str] | None:
        for pattern, response in operation.get("responses", {}).items():
            if not str(pattern).startswith("2"):
                continue
            for media, content in (self._resolved(response).get("content") or {}).items():
                if media in STREAM_TYPES:
                    component = content["schema"]["$ref"].rsplit("/", 1)[-1]
                    return STREAM_TYPES[media], f"{naming.module_name(component)}:decode"
        return None


def _member(prop: Any) -> Member:
    listed = isinstance(prop, ListProperty)
    return Member(
        wire=prop.name.get_untrusted_value(),
        type=hints.accepted(prop),
        required=prop.required,
        doc=_text(prop.description),
        is_file=isinstance(prop.inner_property if listed else prop, FileProperty),
        holds_many=listed,
    )


def _reading(content: dict[str, Any], prop: Any) -> tuple[str, str, str]:
    """(kind, decoder, type) of a response's body."""
    written = hints.written(prop)
    if not content:
        return "none", "", "None"
    bare, nullable = without_null(prop)
    reference = f"{bare.class_info.module_name}:decode" if isinstance(bare, ModelProperty | TaggedUnion) else ""
    if "application/json" in content:
        return "json or null" if nullable else "json", reference, written
    if "application/x-jsonl" in content:
        return "jsonl", reference, f"list[{written}]"
    if all(media.startswith("text/") for media in content):
        return "text", "", "str"
    return "bytes", "", "bytes"


def _parameter_doc(data: dict[str, Any]) -> str:
    """The parameter's description, and what the server takes when it is not given."""
    default = (data.get("schema") or {}).get("x-server-default")
    note = "" if default is None else f"Server default: {json.dumps(default)}."
    return " ".join(filter(None, [_text(data.get("description")), note]))


def _text(value: Any) -> str:
    return " ".join(safe_for_docstring(value).split()) if value else ""
