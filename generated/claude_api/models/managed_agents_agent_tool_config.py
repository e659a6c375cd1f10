# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsAgentToolConfig of the API description: objects told apart by `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .managed_agents_bash_tool_config import ManagedAgentsBashToolConfig
    from .managed_agents_edit_tool_config import ManagedAgentsEditToolConfig
    from .managed_agents_glob_tool_config import ManagedAgentsGlobToolConfig
    from .managed_agents_grep_tool_config import ManagedAgentsGrepToolConfig
    from .managed_agents_read_tool_config import ManagedAgentsReadToolConfig
    from .managed_agents_web_fetch_tool_config import ManagedAgentsWebFetchToolConfig
    from .managed_agents_web_search_tool_config import ManagedAgentsWebSearchToolConfig
    from .managed_agents_write_tool_config import ManagedAgentsWriteToolConfig

    ManagedAgentsAgentToolConfig: TypeAlias = (
        ManagedAgentsBashToolConfig
        | ManagedAgentsEditToolConfig
        | ManagedAgentsReadToolConfig
        | ManagedAgentsWriteToolConfig
        | ManagedAgentsGlobToolConfig
        | ManagedAgentsGrepToolConfig
        | ManagedAgentsWebFetchToolConfig
        | ManagedAgentsWebSearchToolConfig
        | "UnknownManagedAgentsAgentToolConfig"
    )
    """How one built-in tool is set up."""


class UnknownManagedAgentsAgentToolConfig(Unknown):
    """A member of ManagedAgentsAgentToolConfig whose `type` this version does not know; `raw` holds all of it."""

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


def decode(value: Any) -> ManagedAgentsAgentToolConfig:
    """Decode a JSON value by its `type`; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsAgentToolConfig = entry(_decode, value, "/components/schemas/ManagedAgentsAgentToolConfig")
    return made


_TABLE = tag_table(
    {
        "bash": "managed_agents_bash_tool_config",
        "edit": "managed_agents_edit_tool_config",
        "read": "managed_agents_read_tool_config",
        "write": "managed_agents_write_tool_config",
        "glob": "managed_agents_glob_tool_config",
        "grep": "managed_agents_grep_tool_config",
        "web_fetch": "managed_agents_web_fetch_tool_config",
        "web_search": "managed_agents_web_search_tool_config",
    }
)


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["type"]]
    except KeyError:
        decoder = unlisted(value.get("type"), UnknownManagedAgentsAgentToolConfig)
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
            "ManagedAgentsAgentToolConfig",
            (
                "ManagedAgentsBashToolConfig",
                "ManagedAgentsEditToolConfig",
                "ManagedAgentsReadToolConfig",
                "ManagedAgentsWriteToolConfig",
                "ManagedAgentsGlobToolConfig",
                "ManagedAgentsGrepToolConfig",
                "ManagedAgentsWebFetchToolConfig",
                "ManagedAgentsWebSearchToolConfig",
            ),
        )
