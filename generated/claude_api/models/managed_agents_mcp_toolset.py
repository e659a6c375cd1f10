# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsMCPToolset of the API description."""

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

if TYPE_CHECKING:
    from .managed_agents_mcp_tool_config import ManagedAgentsMCPToolConfig
    from .managed_agents_mcp_toolset_default_config import ManagedAgentsMCPToolsetDefaultConfig


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsMCPToolset(ModelBase):
    """The tools of one MCP server.

    Attributes:
        configs: How single tools differ from the others.
        default_config: What holds for every tool that `configs` does not name.
        mcp_server_name: The name of the server in `mcp_servers`.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsMCPToolset"

    configs: list[ManagedAgentsMCPToolConfig]
    default_config: ManagedAgentsMCPToolsetDefaultConfig
    mcp_server_name: str
    type: Literal["mcp_toolset"] = "mcp_toolset"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "configs": _many(self.configs),
            "default_config": v if (v := self.default_config).__class__ in _PLAIN else _encode(v),
            "mcp_server_name": self.mcp_server_name,
            "type": self.type,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsMCPToolset:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsMCPToolset = entry(_decode, value, "/components/schemas/ManagedAgentsMCPToolset")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsMCPToolset) -> Any:
    v: Any
    self = _new(cls)
    v = src["configs"]
    if v.__class__ is not list:
        raise TypeError
    self.configs = [_managed_agents_mcp_tool_config(x) for x in v]
    self.default_config = _managed_agents_mcp_toolset_default_config(src["default_config"])
    self.mcp_server_name = src["mcp_server_name"]
    self.type = src["type"]
    self._extra = None if len(src) == 4 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "configs",
        "default_config",
        "mcp_server_name",
        "type",
    )
)
_managed_agents_mcp_tool_config = deferred(
    globals(), "_managed_agents_mcp_tool_config", "managed_agents_mcp_tool_config", "_decode"
)
_managed_agents_mcp_toolset_default_config = deferred(
    globals(), "_managed_agents_mcp_toolset_default_config", "managed_agents_mcp_toolset_default_config", "_decode"
)
