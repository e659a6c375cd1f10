# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ClearToolUses20250919EditResponse of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ClearToolUses20250919EditResponse(ModelBase):
    """Old tool results were cleared.

    Attributes:
        cleared_input_tokens: How many input tokens this took out of the prompt.
        cleared_tool_uses: How many tool uses were cleared.
    """

    _schema: ClassVar[str] = "/components/schemas/ClearToolUses20250919EditResponse"

    cleared_input_tokens: int
    cleared_tool_uses: int
    type: Literal["clear_tool_uses_20250919"] = "clear_tool_uses_20250919"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "cleared_input_tokens": self.cleared_input_tokens,
            "cleared_tool_uses": self.cleared_tool_uses,
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


def decode(value: Any) -> ClearToolUses20250919EditResponse:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ClearToolUses20250919EditResponse = entry(
        _decode, value, "/components/schemas/ClearToolUses20250919EditResponse"
    )
    return made


def _decode(src: Any, cls: Any = ClearToolUses20250919EditResponse) -> Any:
    v: Any
    self = _new(cls)
    self.cleared_input_tokens = src["cleared_input_tokens"]
    self.cleared_tool_uses = src["cleared_tool_uses"]
    self.type = src["type"]
    self._extra = None if len(src) == 3 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "cleared_input_tokens",
        "cleared_tool_uses",
        "type",
    )
)
