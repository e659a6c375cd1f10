"""The tools of a request, by name and in order.

Decides what happens to two tools of one name, and which names can be sent. Called by the loop and by users.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, Literal, TypeAlias, get_args

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.tools.function import Tool, check_name, tool

__all__ = ["Duplicates", "ToolRegistry"]

Duplicates: TypeAlias = Literal["error", "replace", "keep"]

# Toolsets have no name; the model's calls name the family (`toolset_name`), and no tool may have its name.
# Tools of an MCP server have names of their own kind, so the server's name takes none. See the description's
# `BrowserToolset20260801Param`, `MCPToolsetParam`.
_FAMILIES: Final = {"browser_toolset": "browser", "computer_toolset": "computer"}


class ToolRegistry:
    """Tools in the order they were added: functions, server tools, toolsets.

    Args:
        tools: `Tool`s, functions (made tools), definitions as mappings or models.
        duplicates: what a second tool of the same name does: "error" raises, "replace" takes the place of the first
            (and its position, so that a cached prompt changes as little as can be), "keep" leaves the first.

    Raises:
        InvalidArgumentError: a name the API refuses, a name given twice, or something that is no tool.
    """

    def __init__(self, tools: Iterable[Any] = (), *, duplicates: Duplicates = "error") -> None:
        if duplicates not in get_args(Duplicates):
            message = f"duplicates must be 'error', 'replace' or 'keep', not {duplicates!r}"
            raise InvalidArgumentError(message)
        if isinstance(tools, str | Mapping | Tool) or not isinstance(tools, Iterable):
            message = (
                f"tools must be a list of tools, not {type(tools).__name__}; put one tool in a list too: tools=[...]"
            )
            raise InvalidArgumentError(message)
        self._duplicates = duplicates
        self._entries: dict[str, Tool[..., Any] | dict[str, Any]] = {}
        for item in tools:
            self.add(item)

    def add(self, item: Tool[..., Any] | Callable[..., Any] | Mapping[str, Any] | Any) -> Any:
        """Add a tool, and give it back as it is kept: a `Tool`, or a definition as a mapping.

        With "keep" and a name that is taken, gives the one that stays. Can decorate a function.

        Raises:
            InvalidArgumentError: as for the registry.
        """
        entry = _entry_of(item)
        name = _name_of(entry)
        if name in self._entries:
            if self._duplicates == "error":
                message = f"two tools are named {name!r}; rename one, or say duplicates='replace' or 'keep'"
                raise InvalidArgumentError(message)
            if self._duplicates == "keep":
                return self._entries[name]
        self._entries[name] = entry
        return entry

    def remove(self, name: str) -> None:
        """Take a tool out.

        Raises:
            InvalidArgumentError: there is none of that name.
        """
        if name not in self._entries:
            message = f"there is no tool named {name!r}; there are {', '.join(self._entries) or 'none'}"
            raise InvalidArgumentError(message)
        del self._entries[name]

    def get(self, name: str) -> Tool[..., Any] | None:
        """Give the tool of that name that runs here; None for a server tool, and for a name nobody has."""
        found = self._entries.get(name)
        return found if isinstance(found, Tool) else None

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all tools, in order; a toolset goes by its family, or as `mcp_toolset:<server>`."""
        return tuple(self._entries)

    def definitions(self) -> list[dict[str, Any]]:
        """Give what goes into `tools=[...]`, in order: the same each time, so that a cached prompt stays cached."""
        entries = self._entries.values()
        return [entry.definition if isinstance(entry, Tool) else dict(entry) for entry in entries]

    def __iter__(self) -> Iterator[Tool[..., Any] | dict[str, Any]]:
        return iter(list(self._entries.values()))

    def __len__(self) -> int:
        return len(self._entries)

    def __contains__(self, name: object) -> bool:
        return name in self._entries

    def __repr__(self) -> str:
        return f"<ToolRegistry of {', '.join(self._entries) or 'no tools'}>"


def _entry_of(item: Any) -> Tool[..., Any] | dict[str, Any]:
    if isinstance(item, Tool):
        return _ready(item)
    receiver, inner = getattr(item, "__self__", None), getattr(item, "__func__", None)
    if isinstance(inner, Tool):  # a method of Python's around a tool: `@classmethod` above `@tool`
        return inner.bound_to(receiver)
    if isinstance(item, Mapping) or (hasattr(item, "to_dict") and not isinstance(item, type)):
        return dict(item if isinstance(item, Mapping) else item.to_dict())
    return _ready(tool(item))


def _ready(item: Tool[..., Any]) -> Tool[..., Any]:
    """Refuse a method without its object here, not when the model calls it."""
    _ = item.function
    return item


def _name_of(entry: Tool[..., Any] | dict[str, Any]) -> str:
    if isinstance(entry, Tool):
        return entry.name
    kind = entry.get("type")
    if kind is None or kind == "custom":
        check_name(entry.get("name"), "the name of a tool", hint="see `name` of its definition")
        if "input_schema" not in entry:
            message = f"the tool {entry['name']!r} has no input_schema"
            raise InvalidArgumentError(message)
        return str(entry["name"])
    server = entry.get("mcp_server_name")
    family = _FAMILIES.get(str(kind).rpartition("_")[0], kind)
    name = entry.get("name") or (f"{kind}:{server}" if server else family)
    if not isinstance(kind, str) or not isinstance(name, str):
        message = f"a server tool has a type and a name that are strings, not {kind!r} and {name!r}"
        raise InvalidArgumentError(message)
    return name
