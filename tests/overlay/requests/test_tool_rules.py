"""Rules of tools."""

from __future__ import annotations

from typing import Any

from tests.overlay.requests.finding import found, said


def test_tool_names_are_unique() -> None:
    """The second of a name is named, with the first in the explanation."""
    assert found("tool-names", {"tools": [{"name": "a"}, {"name": "b"}, {"name": "a"}]}) == [
        ("tools[2].name", "unique")
    ]


def chosen(kind: str, **fields: Any) -> dict[str, Any]:
    """Make a request with a choice."""
    return {"tool_choice": {"type": kind, **({"name": "a"} if kind == "tool" else {})}, **fields}


def test_a_choice_needs_its_tool() -> None:
    """The named tool must be there, and some tool for `any`; unknown names pass where a toolset may bring them."""
    assert found("tool-choice", chosen("tool", tools=[{"name": "a"}])) == []
    assert found("tool-choice", chosen("tool", tools=[{"name": "b"}])) == [("tool_choice.name", ["b"])]
    assert found("tool-choice", chosen("any")) == [("tool_choice.type", "tools")]
    assert found("tool-choice", chosen("auto")) == []
    assert found("tool-choice", chosen("tool", tools=[{"type": "mcp_toolset"}])) == []
    assert found("tool-choice", chosen("tool", **said(("system", [{"type": "tool_addition"}])))) == []


def test_a_tool_cannot_be_forced_while_the_model_thinks_by_a_budget() -> None:
    """Adaptive thinking allows it."""
    tools = [{"name": "a"}]

    assert found("tool-choice", chosen("any", tools=tools, thinking={"type": "enabled"})) == [
        ("tool_choice.type", ["auto", "none"])
    ]
    assert found("tool-choice", chosen("any", tools=tools, thinking={"type": "adaptive"})) == []


def test_some_tool_is_there_from_the_start() -> None:
    """All of them deferred leaves nothing to search with."""
    later = {"name": "a", "defer_loading": True}

    assert found("deferred-tools", {"tools": [later]}) == [("tools", "at least one without")]
    assert found("deferred-tools", {"tools": [later, {"name": "search"}]}) == []
    assert found("deferred-tools", {}) == []


def test_mcp_servers_and_toolsets_name_each_other() -> None:
    """Each server in exactly one toolset, each toolset a server; under the older beta tools named none."""
    server, toolset = {"name": "s"}, {"type": "mcp_toolset", "mcp_server_name": "s"}

    assert found("mcp-servers", {"mcp_servers": [server], "tools": [toolset]}) == []
    assert found("mcp-servers", {"mcp_servers": [server], "tools": [toolset, toolset]}) == [("mcp_servers[0].name", 1)]
    assert found("mcp-servers", {"tools": [toolset]}) == [("tools[0].mcp_server_name", [])]
    assert found("mcp-servers", {"mcp_servers": [server, server], "tools": [toolset]}) == [
        ("mcp_servers[0].name", "unique"),
        ("mcp_servers[1].name", "unique"),
    ]
    assert found("mcp-servers", {"mcp_servers": [server]}, betas=frozenset({"mcp-client-2025-04-04"})) == []
    assert found("mcp-servers", {"mcp_servers": [server]}, betas=frozenset({"mcp-client-2025-11-20"})) == [
        ("mcp_servers[0].name", 1)
    ]
