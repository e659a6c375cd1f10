# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsInlineAgent of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import many as _many
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .managed_agents_agent_skill import ManagedAgentsAgentSkill
    from .managed_agents_agent_tool import ManagedAgentsAgentTool
    from .managed_agents_execution_identity import ManagedAgentsExecutionIdentity
    from .managed_agents_mcp_server_url_definition import ManagedAgentsMCPServerURLDefinition
    from .managed_agents_model_config import ManagedAgentsModelConfig


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsInlineAgent(ModelBase):
    """An agent that is saved nowhere and so has neither id nor version. Another agent has made it up, for a thread
    or a workflow run.

    Attributes:
        execution_identity: On whose behalf the agent acts, as in all of the session.
        mcp_servers: The MCP servers it can reach.
        model: The model, and how it is run.
        name: Its name, given by the agent that made it up, or else by the server.
        skills: The skills it has.
        tools: The tools it has.
        description: What the agent is for; null if nothing was said.
        system: Its system prompt; null if it has none.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsInlineAgent"

    execution_identity: ManagedAgentsExecutionIdentity
    mcp_servers: list[ManagedAgentsMCPServerURLDefinition]
    model: ManagedAgentsModelConfig
    name: str
    skills: list[ManagedAgentsAgentSkill]
    tools: list[ManagedAgentsAgentTool]
    type: Literal["inline"] = "inline"
    description: str | None | Unset = UNSET
    system: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "execution_identity": v if (v := self.execution_identity).__class__ in _PLAIN else _encode(v),
            "mcp_servers": _many(self.mcp_servers),
            "model": v if (v := self.model).__class__ in _PLAIN else _encode(v),
            "name": self.name,
            "skills": _many(self.skills),
            "tools": _many(self.tools),
            "type": self.type,
        }
        if (v := self.description) is not UNSET:
            d["description"] = v
        if (v := self.system) is not UNSET:
            d["system"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsInlineAgent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsInlineAgent = entry(_decode, value, "/components/schemas/ManagedAgentsInlineAgent")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsInlineAgent) -> Any:
    v: Any
    n = 9
    self = _new(cls)
    self.execution_identity = _managed_agents_execution_identity(src["execution_identity"])
    v = src["mcp_servers"]
    if v.__class__ is not list:
        raise TypeError
    self.mcp_servers = [_managed_agents_mcp_server_url_definition(x) for x in v]
    self.model = _managed_agents_model_config(src["model"])
    self.name = src["name"]
    self.skills = _managed_agents_agent_skill_list(src["skills"])
    self.tools = _managed_agents_agent_tool_list(src["tools"])
    self.type = src["type"]
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        n -= 1
    if "system" in src:
        self.system = src["system"]
    else:
        self.system = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "execution_identity",
        "mcp_servers",
        "model",
        "name",
        "skills",
        "tools",
        "type",
        "description",
        "system",
    )
)
_managed_agents_agent_skill_list = deferred(
    globals(), "_managed_agents_agent_skill_list", "managed_agents_agent_skill", "_decode_list"
)
_managed_agents_agent_tool_list = deferred(
    globals(), "_managed_agents_agent_tool_list", "managed_agents_agent_tool", "_decode_list"
)
_managed_agents_execution_identity = deferred(
    globals(), "_managed_agents_execution_identity", "managed_agents_execution_identity", "_decode"
)
_managed_agents_mcp_server_url_definition = deferred(
    globals(), "_managed_agents_mcp_server_url_definition", "managed_agents_mcp_server_url_definition", "_decode"
)
_managed_agents_model_config = deferred(
    globals(), "_managed_agents_model_config", "managed_agents_model_config", "_decode"
)
