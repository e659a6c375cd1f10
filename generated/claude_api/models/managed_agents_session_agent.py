# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsSessionAgent of the API description."""

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
    from .managed_agents_session_multiagent import ManagedAgentsSessionMultiagent


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsSessionAgent(ModelBase):
    """The agent of a session, with everything spelt out.

    Attributes:
        id: The agent's id, `agent_...`.
        execution_identity: On whose behalf the agent acts; the service account where the agent names nobody.
        mcp_servers: The MCP servers it can reach.
        model: The model, and how it is run.
        name: The agent's name.
        skills: The skills it has.
        tools: The tools it has.
        version: The version of the agent.
        description: What the agent is for; null if nothing was said.
        multiagent: Which other agents it can put to work; null if it works alone.
        system: Its system prompt; null if it has none.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsSessionAgent"

    id: str
    execution_identity: ManagedAgentsExecutionIdentity
    mcp_servers: list[ManagedAgentsMCPServerURLDefinition]
    model: ManagedAgentsModelConfig
    name: str
    skills: list[ManagedAgentsAgentSkill]
    tools: list[ManagedAgentsAgentTool]
    type: Literal["agent"] = "agent"
    version: int
    description: str | None | Unset = UNSET
    multiagent: ManagedAgentsSessionMultiagent | None | Unset = UNSET
    system: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "execution_identity": v if (v := self.execution_identity).__class__ in _PLAIN else _encode(v),
            "mcp_servers": _many(self.mcp_servers),
            "model": v if (v := self.model).__class__ in _PLAIN else _encode(v),
            "name": self.name,
            "skills": _many(self.skills),
            "tools": _many(self.tools),
            "type": self.type,
            "version": self.version,
        }
        if (v := self.description) is not UNSET:
            d["description"] = v
        if (v := self.multiagent) is not UNSET:
            d["multiagent"] = v if v.__class__ in _PLAIN else _encode(v)
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


def decode(value: Any) -> ManagedAgentsSessionAgent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsSessionAgent = entry(_decode, value, "/components/schemas/ManagedAgentsSessionAgent")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsSessionAgent) -> Any:
    v: Any
    n = 12
    self = _new(cls)
    self.id = src["id"]
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
    self.version = src["version"]
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        n -= 1
    if "multiagent" in src:
        v = src["multiagent"]
        self.multiagent = None if v is None else _managed_agents_session_multiagent(v)
    else:
        self.multiagent = UNSET
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
        "id",
        "execution_identity",
        "mcp_servers",
        "model",
        "name",
        "skills",
        "tools",
        "type",
        "version",
        "description",
        "multiagent",
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
_managed_agents_session_multiagent = deferred(
    globals(), "_managed_agents_session_multiagent", "managed_agents_session_multiagent", "_decode"
)
