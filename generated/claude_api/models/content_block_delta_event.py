# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ContentBlockDeltaEvent of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode

if TYPE_CHECKING:
    from .content_block_delta import ContentBlockDelta


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ContentBlockDeltaEvent(ModelBase):
    """Sent while a block is open, to add to it.

    Attributes:
        delta: What to add, by the kind of block.
        index: Which block of the message's `content`, from 0.
    """

    _schema: ClassVar[str] = "/components/schemas/ContentBlockDeltaEvent"

    delta: ContentBlockDelta
    index: int
    type: Literal["content_block_delta"] = "content_block_delta"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "delta": v if (v := self.delta).__class__ in _PLAIN else _encode(v),
            "index": self.index,
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


def decode(value: Any) -> ContentBlockDeltaEvent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ContentBlockDeltaEvent = entry(_decode, value, "/components/schemas/ContentBlockDeltaEvent")
    return made


def _decode(src: Any, cls: Any = ContentBlockDeltaEvent) -> Any:
    v: Any
    self = _new(cls)
    self.delta = _content_block_delta(src["delta"])
    self.index = src["index"]
    self.type = src["type"]
    self._extra = None if len(src) == 3 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "delta",
        "index",
        "type",
    )
)
_content_block_delta = deferred(globals(), "_content_block_delta", "content_block_delta", "_decode")
