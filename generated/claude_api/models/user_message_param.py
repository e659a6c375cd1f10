# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""UserMessageParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import encode as _encode

if TYPE_CHECKING:
    from .content_block_param import ContentBlockParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class UserMessageParam(ModelBase):
    """A turn of the user. Results of the caller's tools go here too.

    Attributes:
        content: What the user says. A text stands for one text block.
    """

    _schema: ClassVar[str] = "/components/schemas/UserMessageParam"

    content: str | Sequence[ContentBlockParam | Mapping[str, Any]]
    role: Literal["user"] = "user"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "content": _encode(self.content),
            "role": self.role,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> UserMessageParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: UserMessageParam = entry(_decode, value, "/components/schemas/UserMessageParam")
    return made


def _decode(src: Any, cls: Any = UserMessageParam) -> Any:
    v: Any
    self = _new(cls)
    self.content = _shape_1(src["content"])
    self.role = src["role"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "content",
        "role",
    )
)
_content_block_param_list = deferred(globals(), "_content_block_param_list", "content_block_param", "_decode_list")


def _shape_1(v: Any) -> Any:
    if v.__class__ is list:
        return _content_block_param_list(v)
    if v.__class__ is dict:
        raise TypeError
    return v
