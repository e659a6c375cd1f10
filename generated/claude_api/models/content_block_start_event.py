# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ContentBlockStartEvent of the API description."""

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
    from .content_block import ContentBlock


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ContentBlockStartEvent(ModelBase):
    """Sent when a block begins, before its deltas. The block before it has ended.

    Attributes:
        content_block: The block at its start, with what deltas will bring still empty. Blocks without deltas,
            such as results of server tools, come whole.
        index: Which block of the message's `content`, from 0.
    """

    _schema: ClassVar[str] = "/components/schemas/ContentBlockStartEvent"

    content_block: ContentBlock
    index: int
    type: Literal["content_block_start"] = "content_block_start"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "content_block": v if (v := self.content_block).__class__ in _PLAIN else _encode(v),
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


def decode(value: Any) -> ContentBlockStartEvent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ContentBlockStartEvent = entry(_decode, value, "/components/schemas/ContentBlockStartEvent")
    return made


def _decode(src: Any, cls: Any = ContentBlockStartEvent) -> Any:
    v: Any
    self = _new(cls)
    self.content_block = _content_block(src["content_block"])
    self.index = src["index"]
    self.type = src["type"]
    self._extra = None if len(src) == 3 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "content_block",
        "index",
        "type",
    )
)
_content_block = deferred(globals(), "_content_block", "content_block", "_decode")
