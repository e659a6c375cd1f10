# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""MCPToolListingBlock of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import many as _many

if TYPE_CHECKING:
    from .mcp_tool import MCPTool


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class MCPToolListingBlock(ModelBase):
    """The tools an MCP server listed while the reply was made. Sent back unchanged, it spares later requests the
    question to the server.

    Attributes:
        mcp_server_name: The server, by its name in `mcp_servers`.
        tools: The tools, as the server lists them.
    """

    _schema: ClassVar[str] = "/components/schemas/MCPToolListingBlock"

    mcp_server_name: str
    tools: list[MCPTool]
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


def decode(value: Any) -> MCPToolListingBlock:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: MCPToolListingBlock = entry(_decode, value, "/components/schemas/MCPToolListingBlock")
    return made


def _decode(src: Any, cls: Any = MCPToolListingBlock) -> Any:
    v: Any
    self = _new(cls)
    self.mcp_server_name = src["mcp_server_name"]
    v = src["tools"]
    if v.__class__ is not list:
        raise TypeError
    self.tools = [_mcp_tool(x) for x in v]
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
_mcp_tool = deferred(globals(), "_mcp_tool", "mcp_tool", "_decode")
