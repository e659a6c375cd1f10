"""A bundled document as the rules look at it: every schema, every operation, references followed.

Decides nothing. Built once for a run by `check` and handed to each rule module.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from driver.problem import Problem, Tokens, tokens_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from driver.bundle import Bundle

METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
_NAMED = ("properties", "patternProperties", "$defs", "dependentSchemas")
_LISTED = ("allOf", "anyOf", "oneOf", "prefixItems")
_SINGLE = ("items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames")


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """An OpenAPI object and where it stands in the document."""

    tokens: Tokens
    node: dict[str, Any]

    @property
    def is_component(self) -> bool:
        """Whether this is a schema under a name of its own."""
        return self.tokens[:2] == ("components", "schemas") and len(self.tokens) == 3  # noqa: PLR2004 components/schemas/X

    def below(self, *more: str) -> Tokens:
        """The pointer of something inside."""
        return (*self.tokens, *more)


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation(Spot):
    """One method of one path."""

    method: str
    path: str
    item: Spot

    @property
    def label(self) -> str:
        """How messages call it."""
        return str(self.node.get("operationId") or f"{self.method.upper()} {self.path}")


@dataclass(frozen=True, kw_only=True)
class View:
    """The document with what the rules ask of it."""

    bundle: Bundle

    @property
    def document(self) -> dict[str, Any]:
        """The bundled document."""
        return self.bundle.document

    def problem(self, rule: str, tokens: Tokens, message: str) -> Problem:
        """A finding at a pointer of the document."""
        return Problem(rule=rule, where=self.bundle.place(tokens), message=message)

    def components(self, kind: str) -> dict[str, Any]:
        """Everything named under `components.<kind>`."""
        found = (self.document.get("components") or {}).get(kind)
        return found if isinstance(found, dict) else {}

    def follow(self, spot: Spot) -> Spot:
        """The object behind a chain of `$ref`s, or the last link of one that runs in a circle."""
        seen = set()
        while isinstance(reference := spot.node.get("$ref"), str) and reference not in seen:
            seen.add(reference)
            tokens = tokens_of(reference)
            target: Any = self.document
            for token in tokens:
                target = target.get(token) if isinstance(target, dict) else None
            if not isinstance(target, dict):
                break
            spot = Spot(tokens=tokens, node=target)
        return spot

    @cached_property
    def operations(self) -> list[Operation]:
        """Every operation, in the order of the document."""
        return self._operations("paths")

    @cached_property
    def webhooks(self) -> list[Operation]:
        """Every request that the API sends to others; `path` is the webhook's name."""
        return self._operations("webhooks")

    def _operations(self, section: str) -> list[Operation]:
        return [
            Operation(tokens=(section, path, method), node=item[method], method=method, path=path, item=spot)
            for path, item in (self.document.get(section) or {}).items()
            if isinstance(item, dict)
            for spot in [Spot(tokens=(section, path), node=item)]
            for method in METHODS
            if isinstance(item.get(method), dict)
        ]

    def parameters(self, operation: Operation) -> list[Spot]:
        """The parameters of an operation, those of its path item last, references followed."""
        return [
            self.follow(Spot(tokens=(*spot.tokens, "parameters", str(index)), node=parameter))
            for spot in (operation, operation.item)
            for index, parameter in enumerate(spot.node.get("parameters") or ())
            if isinstance(parameter, dict)
        ]

    def request_body(self, operation: Operation) -> Spot | None:
        """The request body of an operation, reference followed."""
        body = operation.node.get("requestBody")
        return self.follow(Spot(tokens=operation.below("requestBody"), node=body)) if isinstance(body, dict) else None

    def responses(self, operation: Operation) -> list[tuple[str, Spot]]:
        """The responses of an operation by status code, references followed."""
        return [
            (status, self.follow(Spot(tokens=operation.below("responses", status), node=response)))
            for status, response in (operation.node.get("responses") or {}).items()
            if isinstance(response, dict)
        ]

    def media_types(self, holder: Spot) -> list[tuple[str, Spot]]:
        """The media types of a request body or response."""
        return [
            (name, Spot(tokens=holder.below("content", name), node=media))
            for name, media in (holder.node.get("content") or {}).items()
            if isinstance(media, dict)
        ]

    @cached_property
    def holders(self) -> list[tuple[str, Spot]]:
        """Every parameter, header, request body, response and media type, each once, with what it is."""
        found: dict[Tokens, tuple[str, Spot]] = {}
        for what, spot in self._written_holders():
            found.setdefault(spot.tokens, (what, spot))
        for what, spot in list(found.values()):
            if what == "response":
                for name, header in (spot.node.get("headers") or {}).items():
                    target = self.follow(Spot(tokens=spot.below("headers", name), node=header))
                    found.setdefault(target.tokens, ("header", target))
            for _, media in self.media_types(spot):
                found.setdefault(media.tokens, ("media type", media))
        return list(found.values())

    def _written_holders(self) -> Iterator[tuple[str, Spot]]:
        for kind, what in _COMPONENT_HOLDERS.items():
            for name, node in self.components(kind).items():
                if isinstance(node, dict):
                    yield what, self.follow(Spot(tokens=("components", kind, name), node=node))
        for operation in (*self.operations, *self.webhooks):
            for parameter in self.parameters(operation):
                yield "parameter", parameter
            if (body := self.request_body(operation)) is not None:
                yield "request body", body
            for _, response in self.responses(operation):
                yield "response", response

    @cached_property
    def schemas(self) -> list[Spot]:
        """Every schema of the document that is no bare `true`/`false`, also those that are a `$ref`."""
        found: list[Spot] = []
        for name, schema in self.components("schemas").items():
            found += _schemas(("components", "schemas", name), schema)
        for _, spot in self.holders:
            found += _schemas(spot.below("schema"), spot.node.get("schema"))
        return found

    def reachable(self, starts: list[Spot]) -> set[Tokens]:
        """The pointers of every schema that a value of `starts` can hold, references followed."""
        seen: set[Tokens] = set()
        waiting = list(starts)
        while waiting:
            spot = self.follow(waiting.pop())
            if spot.tokens not in seen:
                seen.add(spot.tokens)
                waiting += children(spot)
        return seen


_COMPONENT_HOLDERS = {
    "parameters": "parameter",
    "headers": "header",
    "requestBodies": "request body",
    "responses": "response",
}


def children(spot: Spot) -> list[Spot]:
    """The schemas written directly inside a schema."""
    found = []
    for key in _NAMED:
        if isinstance(named := spot.node.get(key), dict):
            found += [
                Spot(tokens=spot.below(key, name), node=item) for name, item in named.items() if isinstance(item, dict)
            ]
    for key in _LISTED:
        if isinstance(listed := spot.node.get(key), list):
            found += [
                Spot(tokens=spot.below(key, str(index)), node=item)
                for index, item in enumerate(listed)
                if isinstance(item, dict)
            ]
    for key in _SINGLE:
        if isinstance(item := spot.node.get(key), dict):
            found.append(Spot(tokens=spot.below(key), node=item))
    return found


def _schemas(tokens: Tokens, schema: Any) -> Iterator[Spot]:
    if isinstance(schema, dict):
        spot = Spot(tokens=tokens, node=schema)
        yield spot
        for child in children(spot):
            yield from _schemas(child.tokens, child.node)
