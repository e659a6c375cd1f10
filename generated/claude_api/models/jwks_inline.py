# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""JWKSInline of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from .._model import encode as _encode


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class JWKSInline(ModelBase):
    """Given here.

    Attributes:
        keys: The keys, each a JSON Web Key.
    """

    _schema: ClassVar[str] = "/components/schemas/JWKSInline"

    keys: list[dict[str, Any]]
    type: Literal["inline"] = "inline"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "keys": _encode(self.keys),
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


def decode(value: Any) -> JWKSInline:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: JWKSInline = entry(_decode, value, "/components/schemas/JWKSInline")
    return made


def _decode(src: Any, cls: Any = JWKSInline) -> Any:
    v: Any
    self = _new(cls)
    v = src["keys"]
    if v.__class__ is not list:
        raise TypeError
    self.keys = [_shape_1(x) for x in v]
    self.type = src["type"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "keys",
        "type",
    )
)


def _shape_1(v: Any) -> Any:
    if v.__class__ is dict:
        return v
    raise TypeError
