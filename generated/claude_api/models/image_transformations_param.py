# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ImageTransformationsParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ImageTransformationsParam(ModelBase):
    """What the server may do to a picture.

    Attributes:
        oversized_image: What happens to a picture larger than the model takes. `downsize` makes it smaller
            without a word. `error` refuses the request with 400 and names the largest size that fits. Server
            default: "downsize".
    """

    _schema: ClassVar[str] = "/components/schemas/ImageTransformationsParam"

    oversized_image: Literal["downsize", "error"] | str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.oversized_image) is not UNSET:
            d["oversized_image"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ImageTransformationsParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ImageTransformationsParam = entry(_decode, value, "/components/schemas/ImageTransformationsParam")
    return made


def _decode(src: Any, cls: Any = ImageTransformationsParam) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 1
    self = _new(cls)
    if "oversized_image" in src:
        self.oversized_image = src["oversized_image"]
    else:
        self.oversized_image = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(("oversized_image",))
