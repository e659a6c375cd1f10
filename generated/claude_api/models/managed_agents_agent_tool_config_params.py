# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsAgentToolConfigParams of the API description: objects told apart by `name`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .managed_agents_bash_tool_config_params import ManagedAgentsBashToolConfigParams
    from .managed_agents_edit_tool_config_params import ManagedAgentsEditToolConfigParams
    from .managed_agents_glob_tool_config_params import ManagedAgentsGlobToolConfigParams
    from .managed_agents_grep_tool_config_params import ManagedAgentsGrepToolConfigParams
    from .managed_agents_read_tool_config_params import ManagedAgentsReadToolConfigParams
    from .managed_agents_web_fetch_tool_config_params import ManagedAgentsWebFetchToolConfigParams
    from .managed_agents_web_search_tool_config_params import ManagedAgentsWebSearchToolConfigParams
    from .managed_agents_write_tool_config_params import ManagedAgentsWriteToolConfigParams

    ManagedAgentsAgentToolConfigParams: TypeAlias = (
        ManagedAgentsBashToolConfigParams
        | ManagedAgentsEditToolConfigParams
        | ManagedAgentsReadToolConfigParams
        | ManagedAgentsWriteToolConfigParams
        | ManagedAgentsGlobToolConfigParams
        | ManagedAgentsGrepToolConfigParams
        | ManagedAgentsWebFetchToolConfigParams
        | ManagedAgentsWebSearchToolConfigParams
        | "UnknownManagedAgentsAgentToolConfigParams"
    )
    """How to set up one built-in tool."""


class UnknownManagedAgentsAgentToolConfigParams(Unknown):
    """A member of ManagedAgentsAgentToolConfigParams whose `name` this version does not know; `raw` holds all of it."""

    __slots__ = ()
    _tag_name = "name"

    if TYPE_CHECKING:
        # For checkers alone, a literal no member has: so `x.name == "..."` narrows to the one member that has it.
        @property
        def name(self) -> Literal["(unknown)"]: ...
    else:

        @property
        def name(self):
            """The unknown tag, or None."""
            return self.tag


def decode(value: Any) -> ManagedAgentsAgentToolConfigParams:
    """Decode a JSON value by its `name`; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsAgentToolConfigParams = entry(
        _decode, value, "/components/schemas/ManagedAgentsAgentToolConfigParams"
    )
    return made


_TABLE = tag_table(
    {
        "bash": "managed_agents_bash_tool_config_params",
        "edit": "managed_agents_edit_tool_config_params",
        "read": "managed_agents_read_tool_config_params",
        "write": "managed_agents_write_tool_config_params",
        "glob": "managed_agents_glob_tool_config_params",
        "grep": "managed_agents_grep_tool_config_params",
        "web_fetch": "managed_agents_web_fetch_tool_config_params",
        "web_search": "managed_agents_web_search_tool_config_params",
    }
)


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["name"]]
    except KeyError:
        decoder = unlisted(value.get("name"), UnknownManagedAgentsAgentToolConfigParams)
    return decoder(value)


def _decode_list(values: Any) -> Any:
    if values.__class__ is not list:
        raise TypeError
    made: list[Any] = []
    try:
        for x in values:
            made.append(_TABLE[x["name"]](x))
    except KeyError:
        if values[len(made)].get("name") in _TABLE:
            raise
        made += map(_decode, values[len(made) :])
    return made


if not TYPE_CHECKING:

    def __getattr__(name):
        return union_of(
            globals(),
            name,
            "ManagedAgentsAgentToolConfigParams",
            (
                "ManagedAgentsBashToolConfigParams",
                "ManagedAgentsEditToolConfigParams",
                "ManagedAgentsReadToolConfigParams",
                "ManagedAgentsWriteToolConfigParams",
                "ManagedAgentsGlobToolConfigParams",
                "ManagedAgentsGrepToolConfigParams",
                "ManagedAgentsWebFetchToolConfigParams",
                "ManagedAgentsWebSearchToolConfigParams",
            ),
        )
