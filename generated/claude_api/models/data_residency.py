# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""DataResidency of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from .._model import encode as _encode

if TYPE_CHECKING:
    from .allowed_inference_geo import AllowedInferenceGeoValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class DataResidency(ModelBase):
    """Where data is kept and models run.

    Attributes:
        allowed_inference_geos: Where models may run; `unrestricted` is anywhere.
        default_inference_geo: Where models run if a request does not say.
    """

    _schema: ClassVar[str] = "/components/schemas/DataResidency"

    allowed_inference_geos: list[AllowedInferenceGeoValue] | Literal["unrestricted"]
    default_inference_geo: AllowedInferenceGeoValue
    workspace_geo: Literal["us"] = "us"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "allowed_inference_geos": _encode(self.allowed_inference_geos),
            "default_inference_geo": self.default_inference_geo,
            "workspace_geo": self.workspace_geo,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> DataResidency:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: DataResidency = entry(_decode, value, "/components/schemas/DataResidency")
    return made


def _decode(src: Any, cls: Any = DataResidency) -> Any:
    v: Any
    self = _new(cls)
    self.allowed_inference_geos = _shape_1(src["allowed_inference_geos"])
    self.default_inference_geo = src["default_inference_geo"]
    self.workspace_geo = src["workspace_geo"]
    self._extra = None if len(src) == 3 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "allowed_inference_geos",
        "default_inference_geo",
        "workspace_geo",
    )
)


def _shape_1(v: Any) -> Any:
    if v.__class__ is list:
        return v
    if v.__class__ is dict:
        raise TypeError
    return v
