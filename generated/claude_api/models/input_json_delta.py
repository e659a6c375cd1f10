# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""InputJSONDelta of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class InputJSONDelta(ModelBase):
    """More input for a `tool_use`, `server_tool_use` or `mcp_tool_use` block.

    Attributes:
        partial_json: A piece of JSON text. Joined, the pieces of a block are its `input`; no piece, or only empty
            ones, means an empty object.
    """

    _schema: ClassVar[str] = "/components/schemas/InputJSONDelta"

    partial_json: str
    type: Literal["input_json_delta"] = "input_json_delta"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "partial_json": self.partial_json,
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


def decode(value: Any) -> InputJSONDelta:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: InputJSONDelta = entry(_decode, value, "/components/schemas/InputJSONDelta")
    return made


def _decode(src: Any, cls: Any = InputJSONDelta) -> Any:
    v: Any
    self = _new(cls)
    self.partial_json = src["partial_json"]
    self.type = src["type"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "partial_json",
        "type",
    )
)
