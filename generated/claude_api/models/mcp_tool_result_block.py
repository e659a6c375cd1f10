# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""MCPToolResultBlock of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import encode as _encode

if TYPE_CHECKING:
    from .text_block import TextBlock


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class MCPToolResultBlock(ModelBase):
    """The result of a call to an MCP server. Needs beta mcp-client-2025-11-20.

    Attributes:
        content: What the server answered.
        is_error: Whether the tool reported a failure.
        tool_use_id: The `id` of the `mcp_tool_use` block this answers.
    """

    _schema: ClassVar[str] = "/components/schemas/MCPToolResultBlock"

    content: str | list[TextBlock]
    is_error: bool
    tool_use_id: str
    type: Literal["mcp_tool_result"] = "mcp_tool_result"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "content": _encode(self.content),
            "is_error": self.is_error,
            "tool_use_id": self.tool_use_id,
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


def decode(value: Any) -> MCPToolResultBlock:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: MCPToolResultBlock = entry(_decode, value, "/components/schemas/MCPToolResultBlock")
    return made


def _decode(src: Any, cls: Any = MCPToolResultBlock) -> Any:
    v: Any
    self = _new(cls)
    self.content = _shape_1(src["content"])
    self.is_error = src["is_error"]
    self.tool_use_id = src["tool_use_id"]
    self.type = src["type"]
    self._extra = None if len(src) == 4 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "content",
        "is_error",
        "tool_use_id",
        "type",
    )
)
_text_block = deferred(globals(), "_text_block", "text_block", "_decode")


def _shape_1(v: Any) -> Any:
    if v.__class__ is list:
        return [_text_block(x) for x in v]
    if v.__class__ is dict:
        raise TypeError
    return v
