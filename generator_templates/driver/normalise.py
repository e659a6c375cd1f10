"""Adapts the bundled document to openapi-python-client 0.29.1 where that is safe and loses nothing.

Works on a copy that only the generator sees; `claude_api/openapi.json` stays what people wrote. Whatever would need a
judgement is not adapted here but refused by `lint`. The pipeline calls `for_generator` between lint and parse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from driver.references import NAME_MAPS, copied

if TYPE_CHECKING:
    from collections.abc import Callable

_SCHEMA_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_SCHEMA_MAPS = ("properties", "patternProperties")


def for_generator(document: dict[str, Any]) -> dict[str, Any]:
    """A deep copy of `document` that the generator reads as it is meant."""
    result: dict[str, Any] = copied(document)
    _each_object(result, describe_parameter_schema)
    _each_object(result, open_boolean_schemas)
    return result


def describe_parameter_schema(node: dict[str, Any]) -> None:
    """Copy a parameter's description into its schema: the generator keeps only the schema's."""
    schema = node.get("schema")
    if {"name", "in", "description"} <= node.keys() and isinstance(schema, dict) and "$ref" not in schema:
        schema.setdefault("description", node["description"])


def open_boolean_schemas(node: dict[str, Any]) -> None:
    """Turn the schema `true` into `{}`, its long form: the generator's parser gives up on the whole document otherwise.

    `additionalProperties` keeps its boolean, which the generator understands. `false` stays, so that the parser
    refuses it: a member that must not exist is not silently a member of any type.
    """
    if node.get("items") is True:
        node["items"] = {}
    for key in _SCHEMA_LISTS:
        if isinstance(members := node.get(key), list):
            node[key] = [{} if member is True else member for member in members]
    for key in _SCHEMA_MAPS:
        if isinstance(named := node.get(key), dict):
            node[key] = {name: {} if schema is True else schema for name, schema in named.items()}


def _each_object(value: Any, change: Callable[[dict[str, Any]], None]) -> None:
    """Call `change` on every OpenAPI object below `value`; data (examples, constants) is never one."""
    if isinstance(value, list):
        for item in value:
            _each_object(item, change)
    elif isinstance(value, dict):
        change(value)
        for key, item in value.items():
            _each_member(key, item, change)


def _each_member(key: str, item: Any, change: Callable[[dict[str, Any]], None]) -> None:
    if key in {"default", "const", "enum", "example", "examples", "discriminator"} or key.startswith("x-"):
        return
    if key in NAME_MAPS and isinstance(item, dict):
        for entry in item.values():
            _each_object(entry, change)
    else:
        _each_object(item, change)
