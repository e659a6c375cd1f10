# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ThinkingBlockParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ThinkingBlockParam(ModelBase):
    """Thinking of an earlier reply. Send it back unchanged and in its place; a changed block is refused with 400.

    Attributes:
        signature: Proof that the block is genuine, unchanged. It carries the thinking even where the text is
            empty.
        thinking: The text as it came, perhaps empty.
    """

    _schema: ClassVar[str] = "/components/schemas/ThinkingBlockParam"

    signature: str
    thinking: str
    type: Literal["thinking"] = "thinking"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "signature": self.signature,
            "thinking": self.thinking,
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


def decode(value: Any) -> ThinkingBlockParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ThinkingBlockParam = entry(_decode, value, "/components/schemas/ThinkingBlockParam")
    return made


def _decode(src: Any, cls: Any = ThinkingBlockParam) -> Any:
    v: Any
    self = _new(cls)
    self.signature = src["signature"]
    self.thinking = src["thinking"]
    self.type = src["type"]
    self._extra = None if len(src) == 3 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "signature",
        "thinking",
        "type",
    )
)
