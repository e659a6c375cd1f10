"""Prints, as JSON, what the installed official SDK knows: operations, their parameters, bodies, results, all types.

Runs inside the environment that `official_sdk` makes, never in ours, and imports nothing of this repository. Only
facts leave it: names, types, required, nullable, enum values. `compare` reads the output.

A type is a list of alternatives: {"kind": "string" | "integer" | "number" | "boolean" | "timestamp" | "binary" |
"any"}, {"kind": "enum", "values": [...], "open": bool}, {"kind": "array", "items": type},
{"kind": "map", "values": type}, {"kind": "ref", "id": ...}.
A member is {"type", "required", "nullable"}; `nullable` is null where the SDK does not tell (an optional field of a
response class is always declared `Optional[...] = None`).
"""

from __future__ import annotations

import ast
import datetime as dt
import inspect
import json
import re
import sys
import textwrap
import types
import typing
from typing import Any

import anthropic
import typing_extensions
from anthropic import resources
from anthropic._error_classes import ERROR_CLASSES
from anthropic._models import BaseModel
from anthropic.resources.beta import messages as beta_messages
from anthropic.types import message_count_tokens_params, message_create_params
from anthropic.types.beta import message_count_tokens_params as beta_count_params
from anthropic.types.beta import message_create_params as beta_create_params
from anthropic.types.beta.messages import batch_create_params as beta_batch_params
from anthropic.types.messages import batch_create_params
from anthropic.types.shared.error_details import ErrorDetails

if typing.TYPE_CHECKING:
    from collections.abc import Callable

Type = list[dict[str, Any]]

_ANNOTATIONS = (
    typing.Annotated,
    typing_extensions.Required,
    typing_extensions.NotRequired,
    typing.Required,
    typing.NotRequired,
)
_BETA_NAME = re.compile(r"[a-z0-9-]+-20\d\d-\d\d-\d\d")
_SCALARS = {str: "string", int: "integer", float: "number", bool: "boolean", bytes: "binary"}
_HEADER_MEMBERS = frozenset({"betas", "workspace_id", "user_profile_id"})
_HTTP_METHODS = {"_post": "post", "_get": "get", "_get_api_list": "get", "_delete": "delete"}
_BODIES = {
    ("create_message", "ga"): message_create_params.MessageCreateParamsNonStreaming,
    ("create_message", "beta"): beta_create_params.MessageCreateParamsNonStreaming,
    ("count_message_tokens", "ga"): message_count_tokens_params.MessageCountTokensParams,
    ("count_message_tokens", "beta"): beta_count_params.MessageCountTokensParams,
    ("create_message_batch", "ga"): batch_create_params.BatchCreateParams,
    ("create_message_batch", "beta"): beta_batch_params.BatchCreateParams,
}
_METHODS: dict[str, tuple[str, str]] = {
    "create_message": ("messages", "create"),
    "count_message_tokens": ("messages", "count_tokens"),
    "create_message_batch": ("batches", "create"),
    "list_message_batches": ("batches", "list"),
    "retrieve_message_batch": ("batches", "retrieve"),
    "cancel_message_batch": ("batches", "cancel"),
    "delete_message_batch": ("batches", "delete"),
    "retrieve_message_batch_results": ("batches", "results"),
    "list_models": ("models", "list"),
    "retrieve_model": ("models", "retrieve"),
    "upload_file": ("files", "upload"),
    "list_files": ("files", "list"),
    "retrieve_file_metadata": ("files", "retrieve_metadata"),
    "download_file": ("files", "download"),
    "delete_file": ("files", "delete"),
}


def _resource(area: str, flavour: str) -> type:
    """The class that holds an area's methods."""
    ga: dict[str, type] = {
        "messages": resources.Messages,
        "batches": resources.messages.Batches,
        "models": resources.Models,
        "files": resources.Files,
    }
    twins: dict[str, type] = {
        "messages": beta_messages.Messages,
        "batches": beta_messages.Batches,
        "models": resources.beta.Models,
        "files": resources.beta.Files,
    }
    return (ga if flavour == "ga" else twins)[area]


class Reader:
    """Turns annotations into facts and remembers every class met on the way."""

    def __init__(self) -> None:
        self.types: dict[str, dict[str, Any]] = {}

    def member(self, annotation: Any, *, required: bool, certain: bool) -> dict[str, Any]:
        """Facts of one property or parameter. `certain`: the annotation tells whether null is meant."""
        alternatives = [one for one in _flat(annotation) if one.__class__.__name__ != "_Omit"]
        nullable: bool | None = type(None) in alternatives
        if not certain and nullable:
            nullable = None
        return {"required": required, "nullable": nullable, "type": self.alternatives(alternatives)}

    def alternatives(self, members: list[Any]) -> Type:
        """Facts of a union, null left out."""
        members = [one for one in members if one is not type(None) and getattr(one, "__name__", "") != "Omit"]
        if str in members:
            # An open enum, or a base64 string for which the SDK also takes a file.
            members = [
                one for one in members if getattr(one, "__name__", "") not in {"Base64FileInput", "datetime", "IO"}
            ]
            members = [one for one in members if getattr(one, "__name__", "") != "PathLike"]
        requests = {_tags(one) for one in members if typing_extensions.is_typeddict(one)}
        # The SDK takes response objects as request members too; on the wire they are the same thing.
        members = [one for one in members if not (_is_response(one) and _tags(one) in requests)]
        return self._facts(members)

    def _facts(self, members: list[Any]) -> Type:
        literals = [
            value for one in members if typing.get_origin(one) is typing.Literal for value in typing.get_args(one)
        ]
        result: Type = []
        if literals:
            open_set = str in members and isinstance(literals[0], str)
            result.append({"kind": "enum", "values": literals, "open": open_set})
            members = [one for one in members if not (open_set and one is str)]
        for one in members:
            if typing.get_origin(one) is not typing.Literal and (fact := self._fact(one)) not in result:
                result.append(fact)
        return result

    def _fact(self, one: Any) -> dict[str, Any]:
        origin, arguments = typing.get_origin(one), typing.get_args(one)
        name = getattr(origin, "__name__", "")
        if one in _SCALARS:
            return {"kind": _SCALARS[one]}
        if one is dt.datetime:
            return {"kind": "timestamp"}
        if one in {object, Any}:
            return {"kind": "any"}
        if name in {"list", "List", "Iterable", "Sequence", "SequenceNotStr"}:
            return {"kind": "array", "items": self.alternatives(_flat(arguments[0]))}
        if name in {"dict", "Dict", "Mapping"}:
            return {"kind": "map", "values": self.alternatives(_flat(arguments[1]))}
        if typing_extensions.is_typeddict(one) or _is_response(one):
            return {"kind": "ref", "id": self.of_class(one)}
        message = f"no rule for {one!r}"
        raise TypeError(message)

    def of_class(self, cls: Any) -> str:
        """Read a TypedDict or response class once; its id."""
        identity = f"{cls.__module__}.{cls.__qualname__}"
        if identity not in self.types:
            entry = self.types[identity] = {"name": cls.__name__, "members": {}, "extra": _takes_extra(cls)}
            entry["members"] = self._members(cls)
        return identity

    def _members(self, cls: Any) -> dict[str, Any]:
        if not typing_extensions.is_typeddict(cls):
            return {
                field.alias or name: self.member(
                    field.annotation, required=field.is_required(), certain=field.is_required()
                )
                for name, field in cls.model_fields.items()
            }
        hints = typing.get_type_hints(cls, include_extras=True)
        return {
            name: self.member(hint, required=_is_required(cls, name, hint), certain=True)
            for name, hint in hints.items()
            if not (name in _HEADER_MEMBERS and cls in _BODIES.values())
        }


def _is_required(cls: Any, name: str, hint: Any) -> bool:
    """With postponed annotations `__required_keys__` is not to be trusted: look at the hint first."""
    origin = typing.get_origin(hint)
    if origin in {typing_extensions.Required, typing.Required}:
        return True
    return origin not in {typing_extensions.NotRequired, typing.NotRequired} and name in cls.__required_keys__


def _is_response(cls: Any) -> bool:
    return isinstance(cls, type) and issubclass(cls, BaseModel)


def _takes_extra(cls: Any) -> bool:
    config = getattr(cls, "__pydantic_config__", {})
    return isinstance(config, dict) and config.get("extra") == "allow"


def _bare(annotation: Any) -> Any:
    while typing.get_origin(annotation) in _ANNOTATIONS:
        annotation = typing.get_args(annotation)[0]
    return annotation


def _flat(annotation: Any) -> list[Any]:
    """The members of a union, nested ones included; a single type alone."""
    bare = _bare(annotation)
    if typing.get_origin(bare) in {typing.Union, types.UnionType}:
        return [inner for one in typing.get_args(bare) for inner in _flat(one)]
    return [bare]


def _tags(cls: Any) -> tuple[Any, ...]:
    """What tells members of a union apart: property and values, for the first property that does."""
    if typing_extensions.is_typeddict(cls):
        hints = typing.get_type_hints(cls, include_extras=True)
    elif _is_response(cls):
        hints = {name: field.annotation for name, field in cls.model_fields.items()}
    else:
        return ()
    for name in ("type", "role", "error_code"):
        values = [
            v
            for one in _flat(hints.get(name))
            if typing.get_origin(one) is typing.Literal
            for v in typing.get_args(one)
        ]
        if values:
            return (name, *sorted(values))
    return ()


def operation(reader: Reader, operation_id: str, flavour: str) -> dict[str, Any]:
    """Facts of one method of one flavour."""
    area, name = _METHODS[operation_id]
    method: Callable[..., Any] = inspect.unwrap(getattr(_resource(area, flavour), name))
    hints = typing.get_type_hints(method, include_extras=True)
    tree = ast.parse(textwrap.dedent(inspect.getsource(method)))
    defaults = {
        key for key, value in inspect.signature(method).parameters.items() if value.default is inspect.Parameter.empty
    }
    return {
        "flavour": flavour,
        "method": _http_method(tree),
        "path": _keyword(tree, "span_route"),
        "headers": sorted(set(_strings_in_call(tree, "strip_not_given"))),
        "betas": sorted({text for text in _texts(tree) if _BETA_NAME.fullmatch(text)}),
        "query": {
            key: reader.member(hints[key], required=key in defaults, certain=True) for key in _dict_keys(tree, "query")
        },
        "body": _body(reader, (operation_id, flavour), hints, _dict_keys(tree, "body")),
        "results": _results(reader, hints["return"]),
    }


def _body(reader: Reader, key: tuple[str, str], hints: dict[str, Any], names: list[str]) -> Type:
    """The request body: a class of its own, or (multipart) what the method takes. Empty: no body."""
    if key in _BODIES:
        return [{"kind": "ref", "id": reader.of_class(_BODIES[key])}]
    if not names:
        return []
    members = {
        name: {"required": True, "nullable": False, "type": [{"kind": "binary"}]}
        if name == "file"
        else reader.member(hints[name], required=False, certain=True)
        for name in names
    }
    identity = ".".join(key)
    reader.types[identity] = {"name": identity, "members": members, "extra": False}
    return [{"kind": "ref", "id": identity}]


def _results(reader: Reader, annotation: Any) -> dict[str, Type]:
    """What comes back, by how it comes: as one document, as events, as lines, as bytes."""
    results: dict[str, Type] = {}
    for one in _flat(annotation):
        name = getattr(typing.get_origin(one), "__name__", getattr(one, "__name__", ""))
        if name == "Stream":
            results["events"] = reader.alternatives(_flat(typing.get_args(one)[0]))
        elif name == "JSONLDecoder":
            results["lines"] = reader.alternatives(_flat(typing.get_args(one)[0]))
        elif name == "BinaryAPIResponse":
            results["bytes"] = [{"kind": "binary"}]
        else:
            results["document"] = reader.alternatives([one])
    return results


def _http_method(tree: ast.AST) -> str | None:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _HTTP_METHODS:
            return _HTTP_METHODS[node.func.attr]
    return None


def _keyword(tree: ast.AST, name: str) -> str | None:
    for node in ast.walk(tree):
        if isinstance(node, ast.keyword) and node.arg == name and isinstance(node.value, ast.Constant):
            return str(node.value.value)
    return None


def _dict_keys(tree: ast.AST, name: str) -> list[str]:
    """Keys of the dict given as keyword `name`, or assigned to a variable of that name."""
    for node in ast.walk(tree):
        named = isinstance(node, ast.keyword) and node.arg == name
        assigned = isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == name
        for inner in ast.walk(node.value) if named or assigned else ():
            if isinstance(inner, ast.Dict):
                return [str(key.value) for key in inner.keys if isinstance(key, ast.Constant)]
    return []


def _strings_in_call(tree: ast.AST, function: str) -> list[str]:
    """Keys of the dicts given to a function."""
    return [
        str(key.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == function
        for inner in ast.walk(node)
        if isinstance(inner, ast.Dict)
        for key in inner.keys
        if isinstance(key, ast.Constant)
    ]


def _texts(tree: ast.AST) -> list[str]:
    return [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]


def facts() -> dict[str, Any]:
    """Everything `compare` asks for."""
    reader = Reader()
    operations = {
        operation_id: [operation(reader, operation_id, flavour) for flavour in ("ga", "beta")]
        for operation_id in _METHODS
    }
    errors = [
        {"kind": "ref", "id": reader.of_class(one)}
        for one in (anthropic.types.ErrorResponse, anthropic.types.BetaErrorResponse)
    ]
    betas = reader.alternatives(_flat(anthropic.types.AnthropicBetaParam))
    codes = sorted(code for _, code in ERROR_CLASSES if code is not None)
    return {
        "version": anthropic.__version__,
        "operations": operations,
        "errors": errors,
        "betas": betas,
        "error_details": reader.alternatives(_flat(ErrorDetails)),
        "error_codes": [{"kind": "enum", "values": codes, "open": True}],
        "types": reader.types,
    }


if __name__ == "__main__":
    json.dump(facts(), sys.stdout, indent=1)
