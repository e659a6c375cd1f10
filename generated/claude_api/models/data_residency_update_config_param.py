# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""DataResidencyUpdateConfigParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .allowed_inference_geo import AllowedInferenceGeoValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class DataResidencyUpdateConfigParam(ModelBase):
    """Where models are to run.

    Attributes:
        allowed_inference_geos: Where models may run; `unrestricted` is anywhere.
        default_inference_geo: Where models run if a request does not say; one of those allowed.
    """

    _schema: ClassVar[str] = "/components/schemas/DataResidencyUpdateConfigParam"

    allowed_inference_geos: Sequence[AllowedInferenceGeoValue] | Literal["unrestricted"] | None | Unset = UNSET
    default_inference_geo: AllowedInferenceGeoValue | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.allowed_inference_geos) is not UNSET:
            d["allowed_inference_geos"] = _encode(v)
        if (v := self.default_inference_geo) is not UNSET:
            d["default_inference_geo"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> DataResidencyUpdateConfigParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: DataResidencyUpdateConfigParam = entry(_decode, value, "/components/schemas/DataResidencyUpdateConfigParam")
    return made


def _decode(src: Any, cls: Any = DataResidencyUpdateConfigParam) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 2
    self = _new(cls)
    if "allowed_inference_geos" in src:
        v = src["allowed_inference_geos"]
        self.allowed_inference_geos = None if v is None else _shape_1(v)
    else:
        self.allowed_inference_geos = UNSET
        n -= 1
    if "default_inference_geo" in src:
        self.default_inference_geo = src["default_inference_geo"]
    else:
        self.default_inference_geo = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "allowed_inference_geos",
        "default_inference_geo",
    )
)


def _shape_1(v: Any) -> Any:
    if v.__class__ is list:
        return v
    if v.__class__ is dict:
        raise TypeError
    return v
