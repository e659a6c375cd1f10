"""`ToolRegistry`: order, names, duplicates, and tools that run elsewhere."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from claude_api import models
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.tools.function import Tool, tool
from claude_overlay.tools.registry import ToolRegistry

SPEC = json.loads(Path(models.__file__).parents[1].joinpath("openapi.json").read_text(encoding="utf-8"))


@tool
def zebra(a: int) -> int:
    """Last of the alphabet."""
    return a


@tool(name="zebra")
def other_zebra(b: int) -> int:
    """Of the same name."""
    return b


def apple() -> None:
    """Is no tool yet."""


SEARCH = {"type": "web_search_20260318", "name": "web_search", "max_uses": 3}
OWN = {"name": "own", "input_schema": {"type": "object"}, "new_member": 1}


def test_tools_of_every_kind_keep_their_order() -> None:
    """Functions, server tools, toolsets, definitions; mappings and models: sent as they are."""
    toolset = models.MCPToolsetParam(mcp_server_name="github")
    browser = models.BrowserToolset20260801Param()
    registry = ToolRegistry([zebra, SEARCH, apple, toolset, OWN, browser])

    assert registry.names == ("zebra", "web_search", "apple", "mcp_toolset:github", "own", "browser")
    assert registry.definitions() == [
        zebra.definition, SEARCH, tool(apple).definition, toolset.to_dict(), OWN, browser.to_dict(),
    ]  # fmt: skip
    assert registry.definitions() == registry.definitions()
    assert (len(registry), "own" in registry, "nobody" in registry) == (6, True, False)
    assert [isinstance(entry, Tool) for entry in registry] == [True, False, True, False, False, False]


def test_only_what_runs_here_is_given() -> None:
    """A server tool, and a name nobody has, are None."""
    registry = ToolRegistry([zebra, SEARCH])

    assert registry.get("zebra") is zebra
    assert registry.get("web_search") is None
    assert registry.get("nobody") is None


def test_every_tool_of_the_description_has_a_name() -> None:
    """By its own constant, its server, or its family."""
    schemas = SPEC["components"]["schemas"]
    for tag, target in schemas["ToolUnionParam"]["discriminator"]["mapping"].items():
        schema = schemas[target.rpartition("/")[2]]
        entry: dict[str, Any] = {"type": tag, "name": schema["properties"].get("name", {}).get("const", "mine")}
        if "name" not in schema["properties"]:
            del entry["name"]
        if tag == "mcp_toolset":
            entry["mcp_server_name"] = "s"
        if tag == "custom":
            entry["input_schema"] = {"type": "object"}
        (name,) = ToolRegistry([entry]).names
        assert name == {
            "mcp_toolset": "mcp_toolset:s",
            "browser_toolset_20260801": "browser",
            "computer_toolset_20260801": "computer",
        }.get(tag, entry.get("name"))


def test_a_second_tool_of_a_name_is_an_error() -> None:
    """Unless one says otherwise: never silently."""
    with pytest.raises(InvalidArgumentError, match="two tools are named 'zebra'"):
        ToolRegistry([zebra, other_zebra])
    with pytest.raises(InvalidArgumentError, match="two tools are named 'browser'"):
        ToolRegistry([{"type": "browser_toolset_20260801"}, {"name": "browser", "input_schema": {"type": "object"}}])


def test_replace_takes_the_place_of_the_first() -> None:
    """So that what stands before it in the prompt stays cached."""
    registry = ToolRegistry([zebra, apple], duplicates="replace")

    assert registry.add(other_zebra) is other_zebra
    assert registry.names == ("zebra", "apple")
    assert registry.get("zebra") is other_zebra


def test_keep_leaves_the_first() -> None:
    """And gives it back."""
    registry = ToolRegistry([zebra, apple], duplicates="keep")

    assert registry.add(other_zebra) is zebra
    assert registry.get("zebra") is zebra


def test_it_decorates() -> None:
    """`@registry.add` makes a tool of a function, and leaves one that can be called."""
    registry = ToolRegistry()

    @registry.add
    def double(a: int) -> int:
        return 2 * a

    assert registry.get("double") is double
    assert double(2) == 4


def test_a_tool_can_be_taken_out() -> None:
    """By its name."""
    registry = ToolRegistry([zebra, apple])
    registry.remove("zebra")

    assert registry.names == ("apple",)
    with pytest.raises(InvalidArgumentError, match="no tool named 'zebra'; there are apple"):
        registry.remove("zebra")


class Holder:
    """Has tools."""

    @tool
    def method(self) -> Holder:
        """Give itself."""
        return self

    @classmethod
    @tool
    def of_class(cls) -> type:
        """Give its class."""
        return cls


def test_methods_come_from_an_instance() -> None:
    """Refused at once without one; class methods in either order of the decorators."""
    holder = Holder()
    registry = ToolRegistry([holder.method, Holder.of_class])

    method, of_class = registry.get("method"), registry.get("of_class")
    assert method is not None
    assert of_class is not None
    assert method.function() is holder
    assert of_class.function() is Holder
    with pytest.raises(InvalidArgumentError, match="lacks its object"):
        ToolRegistry([Holder.method])


class Zebras:
    """A class whose method is no tool by itself."""

    def plain(self, name: str) -> str:
        """Call one."""
        return name


@pytest.mark.parametrize(
    ("item", "told"),
    [
        ({"name": "two words", "input_schema": {}}, "1 to 128 letters"),
        ({"name": "x" * 129, "input_schema": {}, "type": "custom"}, "1 to 128 letters"),
        ({"input_schema": {}}, "1 to 128 letters"),
        ({"name": "x"}, "has no input_schema"),
        ({"type": 3, "name": "x"}, "a type and a name that are strings"),
        ({"type": "new_tool", "name": 3}, "a type and a name that are strings"),
        (3, "not of a value of type int"),
        (None, "not of None"),
        (Zebras.plain, "is a method and lacks its object"),
        (models.ToolParam, "is a class"),
        ("zebra", "without calling it"),
    ],
)
def test_what_is_no_tool_is_refused(item: Any, told: str) -> None:
    """Before anything is sent."""
    with pytest.raises(InvalidArgumentError, match=told):
        ToolRegistry([item])


@pytest.mark.parametrize("tools", ["zebra", SEARCH, zebra, 3, None])
def test_a_registry_is_made_of_a_list(tools: Any) -> None:
    """One tool is no list of tools."""
    with pytest.raises(InvalidArgumentError, match="tools must be a list"):
        ToolRegistry(tools)


def test_the_policy_is_one_of_three() -> None:
    """Nothing else is understood as one."""
    with pytest.raises(InvalidArgumentError, match="'error', 'replace' or 'keep'"):
        ToolRegistry(duplicates="first")  # type: ignore[arg-type]


def test_a_tool_of_a_later_api_passes() -> None:
    """A type nobody knows yet goes by its name, or by its type."""
    assert ToolRegistry([{"type": "paint_20300101", "name": "paint"}, {"type": "x_toolset_20300101"}]).names == (
        "paint",
        "x_toolset_20300101",
    )
