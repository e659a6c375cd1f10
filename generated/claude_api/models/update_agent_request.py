# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""UpdateAgentRequest of the API description."""

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
class UpdateAgentRequest(ModelBase):
    """What is to change; what is absent stays.

    Attributes:
        description: What the agent is for; null or an empty text for nothing.
        execution_identity: On whose behalf it acts; null for the service account.
        mcp_servers: All MCP servers; with null or an empty list there are none. Each needs an `mcp_toolset` among
            the tools the agent has after the change, and a name of its own.
        metadata: Notes to set, each by its key; null removes one. At most 16 remain, with keys of up to 64
            characters.
        model: The model, by its name alone or with how to run it.
        multiagent: Which other agents it can put to work; null if it is to work alone. Takes the place of what
            was there, but a `multiagent_20261001` is merged into one that the agent has.
        name: The agent's name.
        skills: All skills; with null or an empty list there are none.
        system: Its system prompt; null or an empty text for none.
        tools: All tools, at most 256, those inside of toolsets counted; with null or an empty list there are
            none.
        version: The version you have seen. If the agent has another one by now, nothing is changed and the
            request fails. Without it, the change is made in any case.
    """

    _schema: ClassVar[str] = "/components/schemas/UpdateAgentRequest"

    description: str | None | Unset = UNSET
    execution_identity: ManagedAgentsExecutionIdentityParams | Mapping[str, Any] | None | Unset = UNSET
    mcp_servers: Sequence[ManagedAgentsURLMCPServerParams | Mapping[str, Any]] | None | Unset = UNSET
    metadata: Mapping[str, str | None] | None | Unset = UNSET
    model: ManagedAgentsModelValue | ManagedAgentsModelConfigParams | Mapping[str, Any] | Unset = UNSET
    multiagent: ManagedAgentsMultiagentParams | Mapping[str, Any] | None | Unset = UNSET
    name: str | Unset = UNSET
    skills: Sequence[ManagedAgentsSkillParams | Mapping[str, Any]] | None | Unset = UNSET
    system: str | None | Unset = UNSET
    tools: Sequence[ManagedAgentsAgentToolParam | Mapping[str, Any]] | None | Unset = UNSET
    version: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.description) is not UNSET:
            d["description"] = v
        if (v := self.execution_identity) is not UNSET:
            d["execution_identity"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.mcp_servers) is not UNSET:
            d["mcp_servers"] = _many(v)
        if (v := self.metadata) is not UNSET:
            d["metadata"] = v
        if (v := self.model) is not UNSET:
            d["model"] = _encode(v)
        if (v := self.multiagent) is not UNSET:
            d["multiagent"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.name) is not UNSET:
            d["name"] = v
        if (v := self.skills) is not UNSET:
            d["skills"] = _many(v)
        if (v := self.system) is not UNSET:
            d["system"] = v
        if (v := self.tools) is not UNSET:
            d["tools"] = _many(v)
        if (v := self.version) is not UNSET:
            d["version"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> UpdateAgentRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: UpdateAgentRequest = entry(_decode, value, "/components/schemas/UpdateAgentRequest")
    return made


def _decode(src: Any, cls: Any = UpdateAgentRequest) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 11
    self = _new(cls)
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
    if "model" in src:
        v = src["model"]
        self.model = None if v is None else _shape_1(v)
    else:
        self.model = UNSET
        n -= 1
    if "multiagent" in src:
        v = src["multiagent"]
        self.multiagent = None if v is None else _managed_agents_multiagent_params(v)
    else:
        self.multiagent = UNSET
        n -= 1
    if "name" in src:
        self.name = src["name"]
    else:
        self.name = UNSET
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
    if "version" in src:
        self.version = src["version"]
    else:
        self.version = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "description",
        "execution_identity",
        "mcp_servers",
        "metadata",
        "model",
        "multiagent",
        "name",
        "skills",
        "system",
        "tools",
        "version",
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
