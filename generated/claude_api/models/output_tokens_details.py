# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""OutputTokensDetails of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class OutputTokensDetails(ModelBase):
    """What output tokens were spent on.

    Attributes:
        thinking_tokens: Output tokens spent on thinking, as the model thought it, not as the reply sums it up.
            Never more than `output_tokens`; may be off by a few.
    """

    _schema: ClassVar[str] = "/components/schemas/OutputTokensDetails"

    thinking_tokens: int
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "thinking_tokens": self.thinking_tokens,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> OutputTokensDetails:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: OutputTokensDetails = entry(_decode, value, "/components/schemas/OutputTokensDetails")
    return made


def _decode(src: Any, cls: Any = OutputTokensDetails) -> Any:
    v: Any
    self = _new(cls)
    self.thinking_tokens = src["thinking_tokens"]
    self._extra = None if len(src) == 1 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(("thinking_tokens",))
