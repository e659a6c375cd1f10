"""Prints, as JSON, what the installed official SDK knows: operations, types, error codes and the names of betas.

Runs inside the environment that `official_sdk` makes, never in ours, and imports nothing of this repository but
`sdk_types` beside it, which tells how a type is written. The client's resources are walked: a method is an operation
when its source makes one request. Operations are named by HTTP method and path, so GA and beta twins meet.
`compare` and `releases` read the output.
"""

from __future__ import annotations

import ast
import inspect
import json
import re
import sys
import textwrap
import typing
from typing import Any

import anthropic
import typing_extensions
from anthropic._compat import cached_property
from anthropic._error_classes import ERROR_CLASSES
from anthropic._resource import SyncAPIResource
from anthropic.types.shared.error_details import ErrorDetails
from sdk_types import Reader, Type, digest, flat

if typing.TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_BETA_NAME = re.compile(r"[a-z0-9-]+-20\d\d-\d\d-\d\d")
_ARGUMENT = re.compile(r"  (\w+): ?(.*)")
_HTTP_METHODS = {
    "_post": "POST",
    "_get": "GET",
    "_get_api_list": "GET",
    "_delete": "DELETE",
    "_put": "PUT",
    "_patch": "PATCH",
}
_NOT_FOR_THE_WIRE = frozenset({"extra_headers", "extra_query", "extra_body", "timeout"})


def _resources(resource: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    """Every resource of the client with its dotted name, parents first."""
    for cls in type(resource).__mro__:
        for key, value in vars(cls).items():
            if isinstance(value, (cached_property, property)) and not key.startswith(("_", "with_")):
                child = getattr(resource, key, None)
                if isinstance(child, SyncAPIResource):
                    dotted = f"{name}.{key}".removeprefix(".")
                    yield dotted, child
                    yield from _resources(child, dotted)


class Method:
    """One method of a resource, with its source."""

    def __init__(self, name: str, function: Callable[..., Any]) -> None:
        self.name = name
        self._function = function
        self.tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
        self.http = _http_method(self.tree)
        self.route = _keyword(self.tree, "span_route")
        self.span = (_keyword(self.tree, "span_name") or "").removeprefix("anthropic.")
        self._hints: dict[str, Any] = {}

    @property
    def flavour(self) -> str:
        """Whether it is of the beta half of the SDK."""
        return "beta" if self.name.startswith("beta.") else "ga"

    @property
    def primary(self) -> bool:
        """Whether the method goes by the operation's name; helpers (parse, stream) carry the name of another."""
        return self.span == self.name.removeprefix("beta.")

    @property
    def hints(self) -> dict[str, Any]:
        """The annotations, resolved."""
        self._hints = self._hints or typing.get_type_hints(self._function, include_extras=True)
        return self._hints

    @property
    def obligatory(self) -> set[str]:
        """The arguments without a default."""
        parameters = inspect.signature(self._function).parameters
        return {key for key, value in parameters.items() if value.default is inspect.Parameter.empty}

    @property
    def _docstring(self) -> str:
        """The docstring; where a method has overloads, only they have one."""
        written = (one.__doc__ for one in (self._function, *typing_extensions.get_overloads(self._function)))
        return inspect.cleandoc(next(filter(None, written), ""))

    @property
    def texts(self) -> dict[str, str]:
        """What the docstring says: of the method under "", of each argument under its name."""
        head, _, rest = self._docstring.partition("\nArgs:\n")
        texts, current = {"": head.partition("\nRaises:\n")[0]}, ""
        for line in rest.partition("\nRaises:\n")[0].splitlines():
            if found := _ARGUMENT.fullmatch(line):
                current = found[1]
            if current:
                texts[current] = f"{texts.get(current, '')} {found[2] if found else line}"
        return texts

    @property
    def raises(self) -> list[str]:
        """The errors the docstring lists."""
        _, _, listed = self._docstring.partition("\nRaises:\n")
        return sorted(line.strip().removesuffix(":") for line in listed.splitlines() if re.match(r"  \w+:", line))


def methods() -> Iterator[Method]:
    """Every method that makes one request. Helpers that send another method's request are left out."""
    found: dict[tuple[str, str, str], list[Method]] = {}
    for dotted, resource in _resources(anthropic.Anthropic(api_key="none", base_url="http://127.0.0.1:9")):
        for key, value in vars(type(resource)).items():
            if inspect.isfunction(value) and not key.startswith("_"):
                method = Method(f"{dotted}.{key}", inspect.unwrap(value))
                if method.http and method.route:
                    found.setdefault((method.flavour, method.http, method.route), []).append(method)
    for same in found.values():
        yield from [method for method in same if method.primary] or same


def operation(reader: Reader, method: Method) -> dict[str, Any]:
    """Facts of one method."""
    tree, texts = method.tree, method.texts
    pairs = _pairs(tree, "body") or _pairs(tree, "deepcopy_with_paths")
    return {
        "flavour": method.flavour,
        "name": method.name,
        "headers": sorted({key.lower() for key in _keys_in_call(tree, "strip_not_given")}),
        "betas": sorted({text for text in _texts(tree) if _BETA_NAME.fullmatch(text)}),
        "path": {
            wire: reader.member(method.hints[wire], required=True, certain=True, text=texts.get(wire, ""))
            for wire in re.findall(r"{(\w+)}", method.route or "")
            if wire in method.hints
        },
        "query": _arguments(reader, method, _pairs(tree, "query")),
        "body": _body(reader, method, pairs),
        "media": _media(tree, pairs),
        "results": _results(reader, method.hints["return"]),
        "null": type(None) in flat(method.hints["return"]),
        "raises": method.raises,
        "text": digest(texts[""]),
    }


def _arguments(reader: Reader, method: Method, pairs: list[tuple[str, str]]) -> dict[str, dict[str, Any]]:
    """Facts of the arguments behind wire names. A value the method made itself has the argument of its wire name."""
    obligatory, texts = method.obligatory, method.texts
    known = [(wire, name if name in method.hints else wire) for wire, name in pairs]
    return {
        wire: reader.member(method.hints[name], required=name in obligatory, certain=True, text=texts.get(name, ""))
        for wire, name in known
        if name in method.hints
    }


def _body(reader: Reader, method: Method, pairs: list[tuple[str, str]]) -> Type:
    """The request body: one argument whole, or an object made of arguments. Empty: no body."""
    if whole := _name_given_as(method.tree, "body", method.hints):
        return reader.alternatives(flat(method.hints[whole]))
    if not pairs:
        return []
    return reader.made(f"{method.name} body", _arguments(reader, method, pairs))


def _media(tree: ast.AST, pairs: list[tuple[str, str]]) -> str | None:
    if any("multipart/form-data" in text for text in _texts(tree)):
        return "multipart/form-data"
    return "application/json" if pairs or _given(tree, "body") else None


def _results(reader: Reader, annotation: Any) -> dict[str, Type]:
    """What comes back, by how it comes: as one document, as events, as lines, as bytes."""
    results: dict[str, Type] = {}
    documents = []
    for one in flat(annotation):
        name = getattr(typing.get_origin(one), "__name__", getattr(one, "__name__", ""))
        if name == "Stream":
            results["events"] = reader.alternatives(flat(typing.get_args(one)[0]))
        elif name == "JSONLDecoder":
            results["lines"] = reader.alternatives(flat(typing.get_args(one)[0]))
        elif name == "BinaryAPIResponse":
            results["bytes"] = [{"kind": "binary"}]
        elif one is not type(None):
            documents.append(one)
    if documents:
        results["document"] = reader.alternatives(documents)
    return results


def _http_method(tree: ast.AST) -> str | None:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in _HTTP_METHODS:
            return _HTTP_METHODS[node.attr]
    return None


def _given(tree: ast.AST, name: str) -> list[ast.expr]:
    return [node.value for node in ast.walk(tree) if isinstance(node, ast.keyword) and node.arg == name]


def _keyword(tree: ast.AST, name: str) -> str | None:
    return next((str(value.value) for value in _given(tree, name) if isinstance(value, ast.Constant)), None)


def _name_given_as(tree: ast.AST, name: str, known: dict[str, Any]) -> str | None:
    return next((value.id for value in _given(tree, name) if isinstance(value, ast.Name) and value.id in known), None)


def _pairs(tree: ast.AST, name: str) -> list[tuple[str, str]]:
    """Keys and source of the dict given as keyword `name`, or assigned to a variable of that name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.keyword):
            called = node.arg
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            called = node.targets[0].id
        else:
            continue
        for inner in ast.walk(node.value) if called == name else ():
            if isinstance(inner, ast.Dict):
                return [
                    (str(key.value), ast.unparse(value))
                    for key, value in zip(inner.keys, inner.values, strict=True)
                    if isinstance(key, ast.Constant) and ast.unparse(value) != "omit"
                ]
    return []


def _keys_in_call(tree: ast.AST, function: str) -> list[str]:
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


def _webhook_event() -> type:
    """The class of what webhooks bring: what `unwrap` gives; its name changed once."""
    found: type = typing.get_type_hints(anthropic.Anthropic(api_key="none").beta.webhooks.unwrap)["return"]
    return found


def facts() -> dict[str, Any]:
    """Everything `compare` and `releases` ask for."""
    reader = Reader()
    operations: dict[str, list[dict[str, Any]]] = {}
    for method in methods():
        operations.setdefault(f"{method.http} {method.route}", []).append(operation(reader, method))
    bodies = (anthropic.types.ErrorResponse, anthropic.types.BetaErrorResponse)
    return {
        "version": anthropic.__version__,
        "operations": operations,
        "webhooks": [{"kind": "ref", "id": reader.of_class(_webhook_event())}],
        "errors": [{"kind": "ref", "id": reader.of_class(one)} for one in bodies],
        "betas": reader.alternatives(flat(anthropic.types.AnthropicBetaParam)),
        "error_details": reader.alternatives(flat(ErrorDetails)),
        "error_codes": {
            code: {"status": status, "text": digest(vars(cls).get("__doc__") or "")}
            for (status, code), cls in sorted(ERROR_CLASSES.items(), key=str)
            if code is not None
        },
        "statuses": {str(status): cls.__name__ for (status, code), cls in ERROR_CLASSES.items() if code is None},
        "types": reader.types,
    }


if __name__ == "__main__":
    json.dump(facts(), sys.stdout, indent=1)
