"""Which components a response can hold, or a webhook bring.

Decides how models are annotated: what only requests hold is written by users, who may put a plain mapping or any
sequence where a model or a list stands; what responses hold is read, and is what decoding made. Called by `project`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_PREFIX = "#/components/schemas/"


def answered(document: dict[str, Any]) -> frozenset[str]:
    """Names of the component schemas which some response leads to, or what a webhook brings."""
    waiting = [
        response
        for item in document.get("paths", {}).values()
        for operation in item.values()
        if isinstance(operation, dict)
        for response in operation.get("responses", {}).values()
    ]
    waiting += document.get("components", {}).get("responses", {}).values()
    waiting += [item.get("post", {}).get("requestBody", {}) for item in document.get("webhooks", {}).values()]
    schemas = document.get("components", {}).get("schemas", {})
    found: set[str] = set()
    while waiting:
        for name in _named(waiting.pop()):
            if name not in found and name in schemas:
                found.add(name)
                waiting.append(schemas[name])
    return frozenset(found)


def _named(node: Any) -> Iterator[str]:
    """Component schemas which `node` refers to, examples left out."""
    if isinstance(node, list):
        for item in node:
            yield from _named(item)
    elif isinstance(node, dict):
        reference = node.get("$ref")
        if isinstance(reference, str) and reference.startswith(_PREFIX):
            yield reference.removeprefix(_PREFIX)
        for key, value in node.items():
            if key not in ("example", "examples"):
                yield from _named(value)
