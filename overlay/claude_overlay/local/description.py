"""The API description as the server reads it: operations, their schemas, their query parameters.

Reads the bundled `claude_api/openapi.json` (or one the caller passes) and indexes it. It does not
validate anything (`validation`) and knows nothing about how operations are answered.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from typing import TYPE_CHECKING, Any

import orjson

if TYPE_CHECKING:
    from pathlib import Path

_METHODS = ("get", "post", "put", "patch", "delete")
_JSON = "application/json"
_MULTIPART = "multipart/form-data"


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One operation of the description.

    Attributes:
        name: Its `operationId`.
        method: In capitals.
        path: Template such as `/v1/models/{model_id}`.
        body: Schema of the JSON or form body with its own `$ref` followed, None if it takes none.
        body_media: Media type of that body.
        query: Query parameters by wire name: their schemas.
        query_required: Names that must be given.
    """

    name: str
    method: str
    path: str
    body: Mapping[str, Any] | None
    body_media: str | None
    query: Mapping[str, Mapping[str, Any]]
    query_required: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """The whole description with its operations by name."""

    document: Mapping[str, Any]
    operations: Mapping[str, Operation]

    def resolve(self, reference: str) -> Any:
        """What a local reference (`#/components/...`) points at.

        Raises:
            KeyError: It points at nothing.
        """
        node: Any = self.document
        for part in reference.removeprefix("#/").split("/"):
            node = node[part.replace("~1", "/").replace("~0", "~")]
        return node


def load(source: Mapping[str, Any] | Path | None = None) -> Description:
    """The description: bundled, from a file, or already decoded.

    Raises:
        FileNotFoundError: The bundled description is not there (`make generate` writes it).
    """
    if source is None:
        return _bundled()
    document = source if isinstance(source, Mapping) else orjson.loads(source.read_bytes())
    return _index(document)


@functools.cache
def _bundled() -> Description:
    resource = resources.files("claude_api").joinpath("openapi.json")
    if not resource.is_file():
        message = "claude_api/openapi.json is missing: run `make generate`"
        raise FileNotFoundError(message)
    return _index(orjson.loads(resource.read_bytes()))


def _index(document: Mapping[str, Any]) -> Description:
    bare = Description(document=document, operations={})
    operations: dict[str, Operation] = {}
    for path, item in document["paths"].items():
        for method in _METHODS:
            if method in item:
                shared = item.get("parameters", [])
                operation = _operation(bare, path, method, item[method], shared)
                operations[operation.name] = operation
    return Description(document=document, operations=operations)


def _operation(
    description: Description, path: str, method: str, node: Mapping[str, Any], shared: list[Any]
) -> Operation:
    parameters = [_deref(description, parameter) for parameter in [*shared, *node.get("parameters", [])]]
    query = {p["name"]: p.get("schema", {}) for p in parameters if p["in"] == "query"}
    content = _deref(description, node.get("requestBody", {})).get("content", {})
    media = next((kind for kind in (_JSON, _MULTIPART) if kind in content), None)
    return Operation(
        name=node["operationId"],
        method=method.upper(),
        path=path,
        body=_deref(description, content[media].get("schema", {})) if media else None,
        body_media=media,
        query=query,
        query_required=tuple(p["name"] for p in parameters if p["in"] == "query" and p.get("required")),
    )


def _deref(description: Description, node: Any) -> Any:
    return description.resolve(node["$ref"]) if "$ref" in node else node
