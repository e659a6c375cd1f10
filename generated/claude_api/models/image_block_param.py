# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ImageBlockParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .cache_control_ephemeral_param import CacheControlEphemeralParam
    from .image_source_param import ImageSourceParam
    from .image_transformations_param import ImageTransformationsParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ImageBlockParam(ModelBase):
    """A picture.

    Attributes:
        source: Where the picture comes from.
        cache_control: Ends a cached prefix at this block.
        transformations: What the server may do to the picture before the model sees it. Absent and `{}` mean the
            defaults.
    """

    _schema: ClassVar[str] = "/components/schemas/ImageBlockParam"

    source: ImageSourceParam | Mapping[str, Any]
    type: Literal["image"] = "image"
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | Unset = UNSET
    transformations: ImageTransformationsParam | Mapping[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "source": v if (v := self.source).__class__ in _PLAIN else _encode(v),
            "type": self.type,
        }
        if (v := self.cache_control) is not UNSET:
            d["cache_control"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.transformations) is not UNSET:
            d["transformations"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ImageBlockParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ImageBlockParam = entry(_decode, value, "/components/schemas/ImageBlockParam")
    return made


def _decode(src: Any, cls: Any = ImageBlockParam) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.source = _image_source_param(src["source"])
    self.type = src["type"]
    if "cache_control" in src:
        v = src["cache_control"]
        self.cache_control = None if v is None else _cache_control_ephemeral_param(v)
    else:
        self.cache_control = UNSET
        n -= 1
    if "transformations" in src:
        v = src["transformations"]
        self.transformations = None if v is None else _image_transformations_param(v)
    else:
        self.transformations = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "source",
        "type",
        "cache_control",
        "transformations",
    )
)
_cache_control_ephemeral_param = deferred(
    globals(), "_cache_control_ephemeral_param", "cache_control_ephemeral_param", "_decode"
)
_image_source_param = deferred(globals(), "_image_source_param", "image_source_param", "_decode")
_image_transformations_param = deferred(
    globals(), "_image_transformations_param", "image_transformations_param", "_decode"
)
