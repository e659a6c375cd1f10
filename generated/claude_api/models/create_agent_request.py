# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CreateAgentRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import many as _many
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .managed_agents_agent_tool_param import ManagedAgentsAgentToolParam
    from .managed_agents_execution_identity_params import ManagedAgentsExecutionIdentityParams
    from .managed_agents_model import ManagedAgentsModelValue
    from .managed_agents_model_config_params import ManagedAgentsModelConfigParams
    from .managed_agents_multiagent_params import ManagedAgentsMultiagentParams
    from .managed_agents_skill_params import ManagedAgentsSkillParams
    from .managed_agents_urlmcp_server_params import ManagedAgentsURLMCPServerParams


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CreateAgentRequest(ModelBase):
    """The new agent.

    Attributes:
        model: The model, by its name alone or with how to run it.
        name: The agent's name.
        description: What the agent is for.
        execution_identity: On whose behalf it acts. Without it, as the service account.
        mcp_servers: The MCP servers it can reach. Each needs an `mcp_toolset` in `tools`, and a name of its own.
        metadata: Your own notes. Keys of up to 64 characters.
        multiagent: Which other agents it can put to work. Without it, it works alone.
        skills: The skills it has.
        system: Its system prompt.
        tools: The tools it has; at most 256 in all, those inside of toolsets counted.
    """

    _schema: ClassVar[str] = "/components/schemas/CreateAgentRequest"

    model: ManagedAgentsModelValue | ManagedAgentsModelConfigParams | Mapping[str, Any]
    name: str
    description: str | None | Unset = UNSET
    execution_identity: ManagedAgentsExecutionIdentityParams | Mapping[str, Any] | None | Unset = UNSET
    mcp_servers: Sequence[ManagedAgentsURLMCPServerParams | Mapping[str, Any]] | Unset = UNSET
    metadata: Mapping[str, str] | Unset = UNSET
    multiagent: ManagedAgentsMultiagentParams | Mapping[str, Any] | None | Unset = UNSET
    skills: Sequence[ManagedAgentsSkillParams | Mapping[str, Any]] | Unset = UNSET
    system: str | None | Unset = UNSET
    tools: Sequence[ManagedAgentsAgentToolParam | Mapping[str, Any]] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "model": _encode(self.model),
            "name": self.name,
        }
        if (v := self.description) is not UNSET:
            d["description"] = v
        if (v := self.execution_identity) is not UNSET:
            d["execution_identity"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.mcp_servers) is not UNSET:
            d["mcp_servers"] = _many(v)
        if (v := self.metadata) is not UNSET:
            d["metadata"] = v
        if (v := self.multiagent) is not UNSET:
            d["multiagent"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.skills) is not UNSET:
            d["skills"] = _many(v)
        if (v := self.system) is not UNSET:
            d["system"] = v
        if (v := self.tools) is not UNSET:
            d["tools"] = _many(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> CreateAgentRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CreateAgentRequest = entry(_decode, value, "/components/schemas/CreateAgentRequest")
    return made


def _decode(src: Any, cls: Any = CreateAgentRequest) -> Any:
    v: Any
    n = 10
    self = _new(cls)
    self.model = _shape_1(src["model"])
    self.name = src["name"]
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        n -= 1
    if "execution_identity" in src:
        v = src["execution_identity"]
        self.execution_identity = None if v is None else _managed_agents_execution_identity_params(v)
    else:
        self.execution_identity = UNSET
        n -= 1
    if "mcp_servers" in src:
        v = src["mcp_servers"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.mcp_servers = None if v is None else [_managed_agents_urlmcp_server_params(x) for x in v]
    else:
        self.mcp_servers = UNSET
        n -= 1
    if "metadata" in src:
        v = src["metadata"]
        if v is not None and v.__class__ is not dict:
            raise TypeError
        self.metadata = v
    else:
        self.metadata = UNSET
        n -= 1
    if "multiagent" in src:
        v = src["multiagent"]
        self.multiagent = None if v is None else _managed_agents_multiagent_params(v)
    else:
        self.multiagent = UNSET
        n -= 1
    if "skills" in src:
        v = src["skills"]
        self.skills = None if v is None else _managed_agents_skill_params_list(v)
    else:
        self.skills = UNSET
        n -= 1
    if "system" in src:
        self.system = src["system"]
    else:
        self.system = UNSET
        n -= 1
    if "tools" in src:
        v = src["tools"]
        self.tools = None if v is None else _managed_agents_agent_tool_param_list(v)
    else:
        self.tools = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "model",
        "name",
        "description",
        "execution_identity",
        "mcp_servers",
        "metadata",
        "multiagent",
        "skills",
        "system",
        "tools",
    )
)
_managed_agents_agent_tool_param_list = deferred(
    globals(), "_managed_agents_agent_tool_param_list", "managed_agents_agent_tool_param", "_decode_list"
)
_managed_agents_execution_identity_params = deferred(
    globals(), "_managed_agents_execution_identity_params", "managed_agents_execution_identity_params", "_decode"
)
_managed_agents_model_config_params = deferred(
    globals(), "_managed_agents_model_config_params", "managed_agents_model_config_params", "_decode"
)
_managed_agents_multiagent_params = deferred(
    globals(), "_managed_agents_multiagent_params", "managed_agents_multiagent_params", "_decode"
)
_managed_agents_skill_params_list = deferred(
    globals(), "_managed_agents_skill_params_list", "managed_agents_skill_params", "_decode_list"
)
_managed_agents_urlmcp_server_params = deferred(
    globals(), "_managed_agents_urlmcp_server_params", "managed_agents_urlmcp_server_params", "_decode"
)


def _shape_1(v: Any) -> Any:
    if v.__class__ is list:
        raise TypeError
    if v.__class__ is dict:
        return _managed_agents_model_config_params(v)
    return v
