# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsAgentWithOverridesParams of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import many as _many
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .managed_agents_agent_tool_param import ManagedAgentsAgentToolParam
    from .managed_agents_model import ManagedAgentsModelValue
    from .managed_agents_model_config_params import ManagedAgentsModelConfigParams
    from .managed_agents_skill_params import ManagedAgentsSkillParams
    from .managed_agents_urlmcp_server_params import ManagedAgentsURLMCPServerParams


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsAgentWithOverridesParams(ModelBase):
    """A saved agent with other values for this session. What is absent is as the agent has it.

    Attributes:
        id: The agent's id, `agent_...`.
        mcp_servers: MCP servers instead of the agent's; an empty list for none.
        model: A model instead of the agent's, by its name alone or with how it is run.
        skills: Skills instead of the agent's; an empty list for none.
        system: A system prompt instead of the agent's; null for none.
        tools: Tools instead of the agent's; an empty list for none.
        version: The version to start from. Without it, the newest.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsAgentWithOverridesParams"

    id: str
    type: Literal["agent_with_overrides"] = "agent_with_overrides"
    mcp_servers: Sequence[ManagedAgentsURLMCPServerParams | Mapping[str, Any]] | Unset = UNSET
    model: ManagedAgentsModelValue | ManagedAgentsModelConfigParams | Mapping[str, Any] | Unset = UNSET
    skills: Sequence[ManagedAgentsSkillParams | Mapping[str, Any]] | Unset = UNSET
    system: str | None | Unset = UNSET
    tools: Sequence[ManagedAgentsAgentToolParam | Mapping[str, Any]] | Unset = UNSET
    version: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "type": self.type,
        }
        if (v := self.mcp_servers) is not UNSET:
            d["mcp_servers"] = _many(v)
        if (v := self.model) is not UNSET:
            d["model"] = _encode(v)
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


def decode(value: Any) -> ManagedAgentsAgentWithOverridesParams:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsAgentWithOverridesParams = entry(
        _decode, value, "/components/schemas/ManagedAgentsAgentWithOverridesParams"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsAgentWithOverridesParams) -> Any:
    v: Any
    n = 8
    self = _new(cls)
    self.id = src["id"]
    self.type = src["type"]
    if "mcp_servers" in src:
        v = src["mcp_servers"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.mcp_servers = None if v is None else [_managed_agents_urlmcp_server_params(x) for x in v]
    else:
        self.mcp_servers = UNSET
        n -= 1
    if "model" in src:
        v = src["model"]
        self.model = None if v is None else _shape_1(v)
    else:
        self.model = UNSET
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
        "id",
        "type",
        "mcp_servers",
        "model",
        "skills",
        "system",
        "tools",
        "version",
    )
)
_managed_agents_agent_tool_param_list = deferred(
    globals(), "_managed_agents_agent_tool_param_list", "managed_agents_agent_tool_param", "_decode_list"
)
_managed_agents_model_config_params = deferred(
    globals(), "_managed_agents_model_config_params", "managed_agents_model_config_params", "_decode"
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
