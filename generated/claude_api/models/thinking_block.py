# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ThinkingBlock of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ThinkingBlock(ModelBase):
    """What the model thought before it answered. With tools in use, send it back unchanged, signature included.

    Attributes:
        thinking: The thinking, or a summary of it. Empty when the request asked to leave it out.
        signature: Proves that the block is the model's own. Opaque. A stream brings it just before the block
            ends, so a block that has just begun may lack it.
    """

    _schema: ClassVar[str] = "/components/schemas/ThinkingBlock"

    thinking: str
    type: Literal["thinking"] = "thinking"
    signature: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "thinking": self.thinking,
            "type": self.type,
        }
        if (v := self.signature) is not UNSET:
            d["signature"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ThinkingBlock:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ThinkingBlock = entry(_decode, value, "/components/schemas/ThinkingBlock")
    return made


def _decode(src: Any, cls: Any = ThinkingBlock) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.thinking = src["thinking"]
    self.type = src["type"]
    if "signature" in src:
        self.signature = src["signature"]
    else:
        self.signature = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "thinking",
        "type",
        "signature",
    )
)
