"""Rules of strict schemas."""

from __future__ import annotations

from typing import Any

from tests.overlay.requests.finding import found


def strict(schema: dict[str, Any], name: str = "a") -> dict[str, Any]:
    """Make a strict tool."""
    return {"name": name, "strict": True, "input_schema": {"type": "object", **schema}}


def test_twenty_strict_tools() -> None:
    """The first too many is named; tools that are not strict do not count."""
    tools = [strict({}, str(n)) for n in range(20)]

    assert found("strict-tools", {"tools": [{"name": "x"}, *tools]}) == []
    assert found("strict-tools", {"tools": [*tools, strict({})]}) == [("tools[20].strict", 20)]


def members(count: int, **schema: Any) -> dict[str, Any]:
    """Make members, none of them required."""
    return {"properties": {f"m{n}": {"type": "string", **schema} for n in range(count)}}


def test_optional_members_of_all_strict_schemas_together() -> None:
    """Nested ones, those of the reply's format, and those in definitions."""
    nested = strict({"properties": {"a": {"type": "object", **members(12)}}, "required": ["a"]})
    shape = {"type": "json_schema", "schema": {"$defs": {"d": members(13)}}}

    assert found("strict-complexity", {"tools": [nested, strict(members(12))]}) == []
    assert found("strict-complexity", {"tools": [nested], "output_config": {"format": shape}}) == [("", 24)]
    assert found("strict-complexity", {"tools": [{"input_schema": members(99)}]}) == []
    assert found("strict-complexity", {"output_format": {"schema": members(25)}}) == [("", 24)]


def test_members_of_several_types() -> None:
    """Lists of types and `anyOf` count alike."""
    several = members(16, type=["string", "null"])
    several["required"] = list(several["properties"])
    one = {"properties": {"a": {"anyOf": [{"type": "string"}, {"type": "null"}]}}, "required": ["a"]}

    assert found("strict-complexity", {"tools": [strict(several)]}) == []
    assert found("strict-complexity", {"tools": [strict(several), strict(one)]}) == [("", 16)]


def test_recursion() -> None:
    """By itself or by way of others; a definition that is merely used is fine."""
    node = {"properties": {"next": {"$ref": "#/$defs/b"}}}
    back = {"items": {"$ref": "#/$defs/a"}}
    path = [("tools[0].input_schema", "no recursion")]

    assert found("strict-recursion", {"tools": [strict({"$defs": {"a": node, "b": back}})]}) == path
    assert found("strict-recursion", {"tools": [strict({"definitions": {"a": {"$ref": "#/definitions/a"}}})]}) == path
    assert found("strict-recursion", {"tools": [strict({"$defs": {"a": node, "b": {}}})]}) == []
    assert found("strict-recursion", {"tools": [{"input_schema": {"$defs": {"a": node, "b": back}}}]}) == []
