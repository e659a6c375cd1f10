"""Rules of tools: their names, the choice among them, MCP servers.

Each rule is a pure function in the table `TOOL_RULES`. Called by `validation`.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from claude_overlay.content.walk import content_blocks, messages_of, tools_of
from claude_overlay.requests.problem import Finding, Rule, Subject

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["TOOL_RULES"]

_TOOLSETS_SINCE: Final = "mcp-client-2025-11-20"


def _unique_names(subject: Subject) -> Iterator[Finding]:
    seen: dict[str, int] = {}
    for index, tool in tools_of(subject.request):
        name = tool.get("name")
        if not isinstance(name, str):
            continue
        if name in seen:
            reason = f"tools[{seen[name]}] has the same name; the model could not tell them apart"
            yield f"tools[{index}].name", name, "unique", reason
        seen.setdefault(name, index)


def _choice(subject: Subject) -> Iterator[Finding]:
    choice = subject.request.get("tool_choice")
    if not isinstance(choice, dict):
        return
    kind = choice.get("type")
    tools = subject.request.get("tools")
    if kind in ("any", "tool") and not tools and not _added_later(subject):
        yield "tool_choice.type", kind, "tools", "there are no tools to choose from; give tools, or leave it out"
    elif kind == "tool" and isinstance(choice.get("name"), str):
        names = _names(subject)
        if names is not None and choice["name"] not in names:
            yield "tool_choice.name", choice["name"], sorted(names), "no tool has this name"
    thinking = subject.request.get("thinking")
    # Adaptive thinking and a forced tool go together (recorded traffic).
    if kind in ("any", "tool") and isinstance(thinking, dict) and thinking.get("type") == "enabled":
        yield "tool_choice.type", kind, ["auto", "none"], "a tool cannot be forced while the model thinks by a budget"


def _names(subject: Subject) -> set[str] | None:
    """Give the names that can be chosen; None when a toolset or an unknown tool may bring others."""
    names: set[str] = set()
    for _, tool in tools_of(subject.request):
        if not isinstance(tool.get("name"), str):
            return None
        names.add(tool["name"])
    tools = subject.request.get("tools") or []
    return None if _added_later(subject) or not isinstance(tools, list) or len(names) < len(tools) else names


def _added_later(subject: Subject) -> bool:
    return any(
        block.get("type") == "tool_addition"
        for _, message in messages_of(subject.request)
        for _, block in content_blocks(message)
    )


def _some_tool_loaded(subject: Subject) -> Iterator[Finding]:
    tools = tools_of(subject.request)
    if tools and all(tool.get("defer_loading") is True for _, tool in tools):
        reason = "all tools are loaded later; at least one must be there from the start, the tool search itself"
        yield "tools", "defer_loading", "at least one without", reason


def _mcp_servers(subject: Subject) -> Iterator[Finding]:
    servers = subject.request.get("mcp_servers")
    listed = servers if isinstance(servers, list) else []
    names = [server.get("name") if isinstance(server, dict) else None for server in listed]
    counts = Counter(str(name) for name in names)
    toolsets = [(index, tool) for index, tool in tools_of(subject.request) if tool.get("type") == "mcp_toolset"]
    used = Counter(str(tool.get("mcp_server_name")) for _, tool in toolsets)
    # Before the beta of 2025-11-20 servers had their settings with them, and tools did not name them.
    needs_toolsets = bool(toolsets) or any(beta >= _TOOLSETS_SINCE for beta in subject.betas if _is_mcp(beta))
    for index, name in enumerate(names):
        if name is not None and counts[str(name)] > 1:
            yield f"mcp_servers[{index}].name", name, "unique", "another MCP server has the same name"
        if name is not None and used[str(name)] != 1 and needs_toolsets:
            reason = f"exactly one mcp_toolset in tools names this server; {used[str(name)]} do"
            yield f"mcp_servers[{index}].name", name, 1, reason
    for index, tool in toolsets:
        if tool.get("mcp_server_name") not in names:
            known = [name for name in names if name is not None]
            yield f"tools[{index}].mcp_server_name", tool.get("mcp_server_name"), known, "no MCP server has this name"


def _is_mcp(beta: str) -> bool:
    return beta.startswith("mcp-client-")


TOOL_RULES: Final = (
    Rule(name="tool-names", source="the API's error for it; error code tool_name_conflict", check=_unique_names),
    Rule(name="tool-choice", source="vendor's pages: Define tools; Extended thinking", check=_choice),
    Rule(name="deferred-tools", source="vendor's page: Tool search", check=_some_tool_loaded),
    Rule(name="mcp-servers", source="vendor's page: MCP connector", check=_mcp_servers),
)
