"""The list of tools, without the calling: what the model is told, which call fits. The shells are in client/twins."""

from __future__ import annotations

import dataclasses
from typing import Any, Literal

import pytest

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.tools.function import tool
from claude_overlay.tools.legacy_xml.calls import FunctionCalls
from claude_overlay.tools.legacy_xml.descriptions import tools_from_xml
from claude_overlay.tools.legacy_xml.errors import (
    FunctionCallsNotFoundError,
    ParameterInvalidError,
    ParameterMissingError,
    ToolUnknownError,
)
from claude_overlay.tools.legacy_xml.extraction import extract_function_calls
from claude_overlay.tools.legacy_xml.toolbox import BaseLegacyTools
from claude_overlay.tools.result import ToolError


@dataclasses.dataclass
class Point:
    """A place."""

    x: int
    y: int


def zoom(zeta: str, alpha: int, mode: Literal["in", "out"] = "in", at: Point | None = None) -> str:
    """Zoom <in> & out.

    Args:
        zeta: What.
        alpha: How much.
        mode: Which way.
        at: Where.
    """
    return f"{zeta}{alpha}{mode}{at}"


def now() -> str:
    """Tell the time."""
    return "12:00"


def test_what_the_model_is_told() -> None:
    """The tools in XML, in order, and how to call one; the example of it is no call of a tool."""
    box = BaseLegacyTools([zoom, tool(now, name="clock")])
    prompt = box.system_prompt("Be brief.")

    assert box.names == ("zoom", "clock")
    assert len(box) == 2
    assert repr(box) == "BaseLegacyTools(zoom, clock)"
    assert tools_from_xml(box.to_xml()) == box.descriptions
    assert [one.name for one in box.descriptions[0].parameters] == ["zeta", "alpha", "mode", "at"]
    assert prompt.startswith("Be brief.\n\nYou can call functions.")
    assert prompt.endswith(box.to_xml())
    assert box.system_prompt() == prompt.removeprefix("Be brief.\n\n")
    with pytest.raises(ToolUnknownError):
        extract_function_calls(prompt, only=box.names)


def test_arguments_go_by_name() -> None:
    """Never by position: the block has them in the order of their names, the function in its own."""
    calls = FunctionCalls.from_xml(FunctionCalls(tool_name="zoom", parameters={"zeta": "7", "alpha": "7"}).to_xml())
    prepared = BaseLegacyTools([zoom]).prepare(calls)

    assert prepared.arguments["zeta"] == "7"
    assert prepared.arguments["alpha"] == 7
    assert prepared.tool.function(**prepared.arguments) == "77inNone"


def test_values_are_the_function_s_own() -> None:
    """A dataclass from JSON, a choice by its word."""
    parameters = {"zeta": "a", "alpha": "1", "mode": "out", "at": '{"x": 1, "y": 2}'}
    prepared = BaseLegacyTools([zoom]).prepare(FunctionCalls(tool_name="zoom", parameters=parameters))

    assert prepared.arguments["at"] == Point(1, 2)
    assert prepared.arguments["mode"] == "out"


@pytest.mark.parametrize(
    ("parameters", "kind", "name"),
    [
        ({"zeta": "a"}, ParameterMissingError, "alpha"),
        ({"zeta": "a", "alpha": "x"}, ParameterInvalidError, "alpha"),
        ({"zeta": "a", "alpha": "1", "mode": "up"}, ParameterInvalidError, "mode"),
        ({"zeta": "a", "alpha": "1", "other": "up"}, ParameterInvalidError, "other"),
        ({"zeta": "a", "alpha": "1", "at": '{"x": 1}'}, ParameterInvalidError, "at"),
    ],
)
def test_a_call_that_does_not_fit(parameters: dict[str, str], kind: Any, name: str) -> None:
    """Each says which parameter; nothing is called."""
    with pytest.raises(kind) as caught:
        BaseLegacyTools([zoom]).prepare(FunctionCalls(tool_name="zoom", parameters=parameters))
    assert (caught.value.tool_name, caught.value.parameter) == ("zoom", name)


def test_an_unknown_tool() -> None:
    """In a text or as a call, with the names that there are."""
    box = BaseLegacyTools([now])
    with pytest.raises(ToolUnknownError, match=r"'zoom'.*'now'"):
        box.prepare(FunctionCalls(tool_name="zoom"))
    with pytest.raises(ToolUnknownError, match=r"'zoom'.*'now'"):
        box.extract(FunctionCalls(tool_name="zoom").to_xml())
    assert box.extract(FunctionCalls(tool_name="now").to_xml()).tool_name == "now"
    with pytest.raises(FunctionCallsNotFoundError):
        box.extract("done")


def test_two_tools_of_one_name_are_refused() -> None:
    """Which one would be called is nobody's guess."""
    with pytest.raises(InvalidArgumentError, match="'now'"):
        BaseLegacyTools([now, tool(now)])


def test_outcomes() -> None:
    """A value, an error of the tool's own words, and any other by its class and words."""
    box = BaseLegacyTools([now])
    prepared = box.prepare(FunctionCalls(tool_name="now"))

    assert box.result(prepared, {"a": 1}).stdout == '{"a": 1}'
    assert box.failure(ToolError("try Paris")).error == "try Paris"
    assert box.failure(ToolError({"a": 1})).error == '{"a": 1}'
    assert box.failure(ValueError("x")).error == "ValueError: x"
