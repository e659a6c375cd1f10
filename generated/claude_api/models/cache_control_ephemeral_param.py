# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CacheControlEphemeralParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CacheControlEphemeralParam(ModelBase):
    """Marks the end of a prompt prefix that should be cached.

    Attributes:
        ttl: How long the cached prefix lives, five minutes or one hour. Server default: "5m".
    """

    _schema: ClassVar[str] = "/components/schemas/CacheControlEphemeralParam"

    type: Literal["ephemeral"] = "ephemeral"
    ttl: Literal["5m", "1h"] | str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
        }
        if (v := self.ttl) is not UNSET:
            d["ttl"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> CacheControlEphemeralParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CacheControlEphemeralParam = entry(_decode, value, "/components/schemas/CacheControlEphemeralParam")
    return made


def _decode(src: Any, cls: Any = CacheControlEphemeralParam) -> Any:
    v: Any
    n = 2
    self = _new(cls)
    self.type = src["type"]
    if "ttl" in src:
        self.ttl = src["ttl"]
    else:
        self.ttl = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "ttl",
    )
)
