"""Where a `$ref` may stand in an OpenAPI document, and rewriting each to the bundled document's pointer.

Decides what is a reference and what is data: an example, a default or a property that happens to be named `$ref` is
never touched. Does not decide where a reference leads; `bundle` passes that in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from driver.problem import Tokens

    Resolve = Callable[[str, Tokens], str]
    """A reference as written and where it stands -> the reference in the bundled document."""

# Keys whose value maps names to objects: its keys are names, never keywords.
NAME_MAPS = frozenset(
    {"properties", "patternProperties", "dependentSchemas", "$defs", "paths", "pathItems", "webhooks", "callbacks"}
    | {"responses", "content", "headers", "schemas", "parameters", "requestBodies", "securitySchemes", "links"}
    | {"examples", "encoding", "variables", "scopes"}
)
# Keys whose value is data and holds no reference.
DATA = frozenset({"default", "const", "enum", "example", "value"})


def rewrite(value: Any, resolve: Resolve, at: Tokens = ()) -> Any:
    """A copy of the OpenAPI object `value` with each reference replaced by what `resolve` says."""
    if isinstance(value, list):
        return [rewrite(item, resolve, (*at, str(index))) for index, item in enumerate(value)]
    if not isinstance(value, dict):
        return value
    return {key: _member(key, item, resolve, (*at, key)) for key, item in value.items()}


def _member(key: str, item: Any, resolve: Resolve, at: Tokens) -> Any:
    if key == "$ref" and isinstance(item, str):
        return resolve(item, at)
    if key == "discriminator" and isinstance(item, dict):
        return _discriminator(item, resolve, at)
    if key in DATA or key.startswith("x-") or (key == "examples" and isinstance(item, list)):
        return copied(item)
    if key in NAME_MAPS and isinstance(item, dict):
        return {name: rewrite(entry, resolve, (*at, name)) for name, entry in item.items()}
    return rewrite(item, resolve, at)


def _discriminator(value: dict[str, Any], resolve: Resolve, at: Tokens) -> dict[str, Any]:
    """`mapping` and `x-default-mapping` hold references too, as plain text; a bare name means a schema of that name."""
    result: dict[str, Any] = copied(value)
    mapping = value.get("mapping")
    if isinstance(mapping, dict):
        result["mapping"] = {
            tag: resolve(_as_reference(target), (*at, "mapping", tag)) if isinstance(target, str) else target
            for tag, target in mapping.items()
        }
    if isinstance(default := value.get("x-default-mapping"), str):
        result["x-default-mapping"] = resolve(_as_reference(default), (*at, "x-default-mapping"))
    return result


def _as_reference(target: str) -> str:
    return target if "#" in target or "/" in target else f"#/components/schemas/{target}"


def copied(value: Any) -> Any:
    """A deep copy of JSON data."""
    if isinstance(value, dict):
        return {key: copied(item) for key, item in value.items()}
    return [copied(item) for item in value] if isinstance(value, list) else value
