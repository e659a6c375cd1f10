# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsAgent of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import many as _many
from .._model import timestamp as _timestamp
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .managed_agents_agent_skill import ManagedAgentsAgentSkill
    from .managed_agents_agent_tool import ManagedAgentsAgentTool
    from .managed_agents_execution_identity import ManagedAgentsExecutionIdentity
    from .managed_agents_mcp_server_url_definition import ManagedAgentsMCPServerURLDefinition
    from .managed_agents_model_config import ManagedAgentsModelConfig
    from .managed_agents_multiagent import ManagedAgentsMultiagent


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsAgent(ModelBase):
    """A model, what it is told, its tools and skills. Sessions and deployments work by it.

    Attributes:
        id: The agent's id, `agent_...`.
        created_at: When the agent was made.
        execution_identity: On whose behalf the agent acts; the service account where it names nobody.
        mcp_servers: The MCP servers it can reach.
        metadata: Your own notes.
        model: The model, and how it is run.
        name: The agent's name.
        skills: The skills it has.
        tools: The tools it has.
        updated_at: When the agent last changed.
        version: The version, from 1; each change adds one.
        archived_at: When it was archived; null if it was not.
        description: What the agent is for; null if nothing was said.
        multiagent: Which other agents it can put to work; null if it works alone.
        system: Its system prompt; null if it has none.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsAgent"

    id: str
    created_at: datetime.datetime
    execution_identity: ManagedAgentsExecutionIdentity
    mcp_servers: list[ManagedAgentsMCPServerURLDefinition]
    metadata: dict[str, str]
    model: ManagedAgentsModelConfig
    name: str
    skills: list[ManagedAgentsAgentSkill]
    tools: list[ManagedAgentsAgentTool]
    type: Literal["agent"] = "agent"
    updated_at: datetime.datetime
    version: int
    archived_at: datetime.datetime | None | Unset = UNSET
    description: str | None | Unset = UNSET
    multiagent: ManagedAgentsMultiagent | None | Unset = UNSET
    system: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "created_at": _encode(self.created_at),
            "execution_identity": v if (v := self.execution_identity).__class__ in _PLAIN else _encode(v),
            "mcp_servers": _many(self.mcp_servers),
            "metadata": self.metadata,
            "model": v if (v := self.model).__class__ in _PLAIN else _encode(v),
            "name": self.name,
            "skills": _many(self.skills),
            "tools": _many(self.tools),
            "type": self.type,
            "updated_at": _encode(self.updated_at),
            "version": self.version,
        }
        if (v := self.archived_at) is not UNSET:
            d["archived_at"] = _encode(v)
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


def decode(value: Any) -> ManagedAgentsAgent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsAgent = entry(_decode, value, "/components/schemas/ManagedAgentsAgent")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsAgent) -> Any:
    v: Any
    n = 16
    self = _new(cls)
    self.id = src["id"]
    self.created_at = _timestamp(src["created_at"])
    self.execution_identity = _managed_agents_execution_identity(src["execution_identity"])
    v = src["mcp_servers"]
    if v.__class__ is not list:
        raise TypeError
    self.mcp_servers = [_managed_agents_mcp_server_url_definition(x) for x in v]
    v = src["metadata"]
    if v.__class__ is not dict:
        raise TypeError
    self.metadata = v
    self.model = _managed_agents_model_config(src["model"])
    self.name = src["name"]
    self.skills = _managed_agents_agent_skill_list(src["skills"])
    self.tools = _managed_agents_agent_tool_list(src["tools"])
    self.type = src["type"]
    self.updated_at = _timestamp(src["updated_at"])
    self.version = src["version"]
    if "archived_at" in src:
        v = src["archived_at"]
        self.archived_at = None if v is None else _timestamp(v)
    else:
        self.archived_at = UNSET
        n -= 1
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        n -= 1
    if "multiagent" in src:
        v = src["multiagent"]
        self.multiagent = None if v is None else _managed_agents_multiagent(v)
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
        "created_at",
        "execution_identity",
        "mcp_servers",
        "metadata",
        "model",
        "name",
        "skills",
        "tools",
        "type",
        "updated_at",
        "version",
        "archived_at",
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
_managed_agents_multiagent = deferred(globals(), "_managed_agents_multiagent", "managed_agents_multiagent", "_decode")
