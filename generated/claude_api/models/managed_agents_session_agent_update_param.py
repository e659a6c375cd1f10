# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsSessionAgentUpdateParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import many as _many
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .managed_agents_agent_tool_param import ManagedAgentsAgentToolParam
    from .managed_agents_urlmcp_server_params import ManagedAgentsURLMCPServerParams


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsSessionAgentUpdateParam(ModelBase):
    """What can change of a session's agent. A list replaces the one before as a whole: to add to it, take it from
    the session, change it and send it back.

    Attributes:
        mcp_servers: All MCP servers; an empty list for none. Without it, they stay.
        tools: All tools; an empty list for none. Without it, they stay.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsSessionAgentUpdateParam"

    mcp_servers: Sequence[ManagedAgentsURLMCPServerParams | Mapping[str, Any]] | Unset = UNSET
    tools: Sequence[ManagedAgentsAgentToolParam | Mapping[str, Any]] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.mcp_servers) is not UNSET:
            d["mcp_servers"] = _many(v)
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


def decode(value: Any) -> ManagedAgentsSessionAgentUpdateParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsSessionAgentUpdateParam = entry(
        _decode, value, "/components/schemas/ManagedAgentsSessionAgentUpdateParam"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsSessionAgentUpdateParam) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 2
    self = _new(cls)
    if "mcp_servers" in src:
        v = src["mcp_servers"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.mcp_servers = None if v is None else [_managed_agents_urlmcp_server_params(x) for x in v]
    else:
        self.mcp_servers = UNSET
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
        "mcp_servers",
        "tools",
    )
)
_managed_agents_agent_tool_param_list = deferred(
    globals(), "_managed_agents_agent_tool_param_list", "managed_agents_agent_tool_param", "_decode_list"
)
_managed_agents_urlmcp_server_params = deferred(
    globals(), "_managed_agents_urlmcp_server_params", "managed_agents_urlmcp_server_params", "_decode"
)
