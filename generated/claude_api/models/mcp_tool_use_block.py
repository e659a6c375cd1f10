# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""MCPToolUseBlock of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class MCPToolUseBlock(ModelBase):
    """A call of a tool on an MCP server. The API makes the call itself. Needs beta mcp-client-2025-11-20.

    Attributes:
        id: The id of the call; its `mcp_tool_result` repeats it.
        input: The input of the call.
        name: The tool's name on its server.
        server_name: The server, by its name in `mcp_servers`.
    """

    _schema: ClassVar[str] = "/components/schemas/MCPToolUseBlock"

    id: str
    input: dict[str, Any]
    name: str
    server_name: str
    type: Literal["mcp_tool_use"] = "mcp_tool_use"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "input": self.input,
            "name": self.name,
            "server_name": self.server_name,
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


def decode(value: Any) -> MCPToolUseBlock:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: MCPToolUseBlock = entry(_decode, value, "/components/schemas/MCPToolUseBlock")
    return made


def _decode(src: Any, cls: Any = MCPToolUseBlock) -> Any:
    v: Any
    self = _new(cls)
    self.id = src["id"]
    v = src["input"]
    if v.__class__ is not dict:
        raise TypeError
    self.input = v
    self.name = src["name"]
    self.server_name = src["server_name"]
    self.type = src["type"]
    self._extra = None if len(src) == 5 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "input",
        "name",
        "server_name",
        "type",
    )
)
