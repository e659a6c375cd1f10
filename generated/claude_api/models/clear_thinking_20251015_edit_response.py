# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ClearThinking20251015EditResponse of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ClearThinking20251015EditResponse(ModelBase):
    """Old thinking was cleared.

    Attributes:
        cleared_input_tokens: How many input tokens this took out of the prompt.
        cleared_thinking_turns: How many turns lost their thinking.
    """

    _schema: ClassVar[str] = "/components/schemas/ClearThinking20251015EditResponse"

    cleared_input_tokens: int
    cleared_thinking_turns: int
    type: Literal["clear_thinking_20251015"] = "clear_thinking_20251015"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "cleared_input_tokens": self.cleared_input_tokens,
            "cleared_thinking_turns": self.cleared_thinking_turns,
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


def decode(value: Any) -> ClearThinking20251015EditResponse:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ClearThinking20251015EditResponse = entry(
        _decode, value, "/components/schemas/ClearThinking20251015EditResponse"
    )
    return made


def _decode(src: Any, cls: Any = ClearThinking20251015EditResponse) -> Any:
    v: Any
    self = _new(cls)
    self.cleared_input_tokens = src["cleared_input_tokens"]
    self.cleared_thinking_turns = src["cleared_thinking_turns"]
    self.type = src["type"]
    self._extra = None if len(src) == 3 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "cleared_input_tokens",
        "cleared_thinking_turns",
        "type",
    )
)
