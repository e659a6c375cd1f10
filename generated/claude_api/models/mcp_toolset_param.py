# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""MCPToolsetParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import deep as _deep
from .._model import encode as _encode
from .._model import many as _many
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .cache_control_ephemeral_param import CacheControlEphemeralParam
    from .mcp_tool_config_param import MCPToolConfigParam
    from .mcp_tool_default_config_param import MCPToolDefaultConfigParam
    from .mcp_tool_param import MCPToolParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class MCPToolsetParam(ModelBase):
    """The tools of one MCP server named in `mcp_servers`. The API calls the server itself. Needs beta mcp-
    client-2025-11-20.

    Attributes:
        mcp_server_name: The `name` of an entry of `mcp_servers`.
        cache_control: Ends a cacheable prompt prefix at this tool.
        configs: Settings for single tools, by tool name. They win over `default_config`.
        default_config: Settings for every tool of the server.
        tools: The tools to use; the server is then not asked for its list. An `mcp_tool_listing` block of a
            response holds it. `default_config` and `configs` apply to it.
    """

    _schema: ClassVar[str] = "/components/schemas/MCPToolsetParam"

    mcp_server_name: str
    type: Literal["mcp_toolset"] = "mcp_toolset"
    cache_control: CacheControlEphemeralParam | None | Unset = UNSET
    configs: dict[str, MCPToolConfigParam] | None | Unset = UNSET
    default_config: MCPToolDefaultConfigParam | Unset = UNSET
    tools: list[MCPToolParam] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "mcp_server_name": self.mcp_server_name,
            "type": self.type,
        }
        if (v := self.cache_control) is not UNSET:
            d["cache_control"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.configs) is not UNSET:
            d["configs"] = _deep(v)
        if (v := self.default_config) is not UNSET:
            d["default_config"] = v if v.__class__ in _PLAIN else _encode(v)
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


def decode(value: Any) -> MCPToolsetParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: MCPToolsetParam = entry(_decode, value, "/components/schemas/MCPToolsetParam")
    return made


def _decode(src: Any, cls: Any = MCPToolsetParam) -> Any:
    v: Any
    n = 6
    self = _new(cls)
    self.mcp_server_name = src["mcp_server_name"]
    self.type = src["type"]
    if "cache_control" in src:
        v = src["cache_control"]
        self.cache_control = None if v is None else _cache_control_ephemeral_param(v)
    else:
        self.cache_control = UNSET
        n -= 1
    if "configs" in src:
        v = src["configs"]
        if v is not None and v.__class__ is not dict:
            raise TypeError
        self.configs = None if v is None else {k: _mcp_tool_config_param(x) for k, x in v.items()}
    else:
        self.configs = UNSET
        n -= 1
    if "default_config" in src:
        v = src["default_config"]
        self.default_config = None if v is None else _mcp_tool_default_config_param(v)
    else:
        self.default_config = UNSET
        n -= 1
    if "tools" in src:
        v = src["tools"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.tools = None if v is None else [_mcp_tool_param(x) for x in v]
    else:
        self.tools = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "mcp_server_name",
        "type",
        "cache_control",
        "configs",
        "default_config",
        "tools",
    )
)
_cache_control_ephemeral_param = deferred(
    globals(), "_cache_control_ephemeral_param", "cache_control_ephemeral_param", "_decode"
)
_mcp_tool_config_param = deferred(globals(), "_mcp_tool_config_param", "mcp_tool_config_param", "_decode")
_mcp_tool_default_config_param = deferred(
    globals(), "_mcp_tool_default_config_param", "mcp_tool_default_config_param", "_decode"
)
_mcp_tool_param = deferred(globals(), "_mcp_tool_param", "mcp_tool_param", "_decode")
