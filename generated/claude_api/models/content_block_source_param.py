# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ContentBlockSourceParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import encode as _encode

if TYPE_CHECKING:
    from .content_block_source_content_param import ContentBlockSourceContentParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ContentBlockSourceParam(ModelBase):
    """A document made of blocks. A block is the least that can be cited.

    Attributes:
        content: The blocks. A text stands for one text block.
    """

    _schema: ClassVar[str] = "/components/schemas/ContentBlockSourceParam"

    content: str | Sequence[ContentBlockSourceContentParam | Mapping[str, Any]]
    type: Literal["content"] = "content"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "content": _encode(self.content),
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


def decode(value: Any) -> ContentBlockSourceParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ContentBlockSourceParam = entry(_decode, value, "/components/schemas/ContentBlockSourceParam")
    return made


def _decode(src: Any, cls: Any = ContentBlockSourceParam) -> Any:
    v: Any
    self = _new(cls)
    self.content = _shape_1(src["content"])
    self.type = src["type"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "content",
        "type",
    )
)
_content_block_source_content_param_list = deferred(
    globals(), "_content_block_source_content_param_list", "content_block_source_content_param", "_decode_list"
)


def _shape_1(v: Any) -> Any:
    if v.__class__ is list:
        return _content_block_source_content_param_list(v)
    if v.__class__ is dict:
        raise TypeError
    return v
