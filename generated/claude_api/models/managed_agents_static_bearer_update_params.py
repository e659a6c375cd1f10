# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsStaticBearerUpdateParams of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsStaticBearerUpdateParams(ModelBase):
    """What is to change about a token that stays the same.

    Attributes:
        token: Another token. A secret; no answer ever holds it.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsStaticBearerUpdateParams"

    type: Literal["static_bearer"] = "static_bearer"
    token: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
        }
        if (v := self.token) is not UNSET:
            d["token"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsStaticBearerUpdateParams:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsStaticBearerUpdateParams = entry(
        _decode, value, "/components/schemas/ManagedAgentsStaticBearerUpdateParams"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsStaticBearerUpdateParams) -> Any:
    v: Any
    n = 2
    self = _new(cls)
    self.type = src["type"]
    if "token" in src:
        self.token = src["token"]
    else:
        self.token = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "token",
    )
)
