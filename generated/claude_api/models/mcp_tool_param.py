# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""MCPToolParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class MCPToolParam(ModelBase):
    """A tool in the words of its MCP server.

    Attributes:
        input_schema: The JSON Schema of the tool's input, as the server gives it.
        name: The tool's name on its server, without the server's name before it.
        description: What the tool does, in the server's words.
    """

    _schema: ClassVar[str] = "/components/schemas/MCPToolParam"

    input_schema: dict[str, Any]
    name: str
    description: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "input_schema": self.input_schema,
            "name": self.name,
        }
        if (v := self.description) is not UNSET:
            d["description"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> MCPToolParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: MCPToolParam = entry(_decode, value, "/components/schemas/MCPToolParam")
    return made


def _decode(src: Any, cls: Any = MCPToolParam) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    v = src["input_schema"]
    if v.__class__ is not dict:
        raise TypeError
    self.input_schema = v
    self.name = src["name"]
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "input_schema",
        "name",
        "description",
    )
)
