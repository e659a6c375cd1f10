# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsAgentTool of the API description: objects told apart by `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .managed_agents_agent_toolset_20260401 import ManagedAgentsAgentToolset20260401
    from .managed_agents_custom_tool import ManagedAgentsCustomTool
    from .managed_agents_mcp_toolset import ManagedAgentsMCPToolset

    ManagedAgentsAgentTool: TypeAlias = (
        ManagedAgentsAgentToolset20260401
        | ManagedAgentsMCPToolset
        | ManagedAgentsCustomTool
        | "UnknownManagedAgentsAgentTool"
    )
    """Tools that an agent has."""


class UnknownManagedAgentsAgentTool(Unknown):
    """A member of ManagedAgentsAgentTool whose `type` this version does not know; `raw` holds all of it."""

    __slots__ = ()
    _tag_name = "type"

    if TYPE_CHECKING:
        # For checkers alone, a literal no member has: so `x.type == "..."` narrows to the one member that has it.
        @property
        def type(self) -> Literal["(unknown)"]: ...
    else:

        @property
        def type(self):
            """The unknown tag, or None."""
            return self.tag


def decode(value: Any) -> ManagedAgentsAgentTool:
    """Decode a JSON value by its `type`; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsAgentTool = entry(_decode, value, "/components/schemas/ManagedAgentsAgentTool")
    return made


_TABLE = tag_table(
    {
        "agent_toolset_20260401": "managed_agents_agent_toolset_20260401",
        "mcp_toolset": "managed_agents_mcp_toolset",
        "custom": "managed_agents_custom_tool",
    }
)


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["type"]]
    except KeyError:
        decoder = unlisted(value.get("type"), UnknownManagedAgentsAgentTool)
    return decoder(value)


def _decode_list(values: Any) -> Any:
    if values.__class__ is not list:
        raise TypeError
    made: list[Any] = []
    try:
        for x in values:
            made.append(_TABLE[x["type"]](x))
    except KeyError:
        if values[len(made)].get("type") in _TABLE:
            raise
        made += map(_decode, values[len(made) :])
    return made


if not TYPE_CHECKING:

    def __getattr__(name):
        return union_of(
            globals(),
            name,
            "ManagedAgentsAgentTool",
            (
                "ManagedAgentsAgentToolset20260401",
                "ManagedAgentsMCPToolset",
                "ManagedAgentsCustomTool",
            ),
        )
