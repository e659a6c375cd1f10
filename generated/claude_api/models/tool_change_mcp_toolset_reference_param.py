# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ToolChangeMCPToolsetReferenceParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ToolChangeMCPToolsetReferenceParam(ModelBase):
    """All tools of an MCP server.

    Attributes:
        server_name: The server's name in `mcp_servers`.
    """

    _schema: ClassVar[str] = "/components/schemas/ToolChangeMCPToolsetReferenceParam"

    server_name: str
    type: Literal["mcp_toolset_reference"] = "mcp_toolset_reference"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
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


def decode(value: Any) -> ToolChangeMCPToolsetReferenceParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ToolChangeMCPToolsetReferenceParam = entry(
        _decode, value, "/components/schemas/ToolChangeMCPToolsetReferenceParam"
    )
    return made


def _decode(src: Any, cls: Any = ToolChangeMCPToolsetReferenceParam) -> Any:
    v: Any
    self = _new(cls)
    self.server_name = src["server_name"]
    self.type = src["type"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "server_name",
        "type",
    )
)
