# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""MCPToolListingBlockParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import many as _many

if TYPE_CHECKING:
    from .mcp_tool_param import MCPToolParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class MCPToolListingBlockParam(ModelBase):
    """The tools an MCP server listed while an earlier reply was made. Sent back unchanged it saves asking the server
    again.

    Attributes:
        mcp_server_name: The server's name in `mcp_servers`.
        tools: The tools as the reply listed them.
    """

    _schema: ClassVar[str] = "/components/schemas/MCPToolListingBlockParam"

    mcp_server_name: str
    tools: Sequence[MCPToolParam | Mapping[str, Any]]
    type: Literal["mcp_tool_listing"] = "mcp_tool_listing"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "mcp_server_name": self.mcp_server_name,
            "tools": _many(self.tools),
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


def decode(value: Any) -> MCPToolListingBlockParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: MCPToolListingBlockParam = entry(_decode, value, "/components/schemas/MCPToolListingBlockParam")
    return made


def _decode(src: Any, cls: Any = MCPToolListingBlockParam) -> Any:
    v: Any
    self = _new(cls)
    self.mcp_server_name = src["mcp_server_name"]
    v = src["tools"]
    if v.__class__ is not list:
        raise TypeError
    self.tools = [_mcp_tool_param(x) for x in v]
    self.type = src["type"]
    self._extra = None if len(src) == 3 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "mcp_server_name",
        "tools",
        "type",
    )
)
_mcp_tool_param = deferred(globals(), "_mcp_tool_param", "mcp_tool_param", "_decode")
