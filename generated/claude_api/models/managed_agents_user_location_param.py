# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsUserLocationParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsUserLocationParam(ModelBase):
    """Roughly where the user is.

    Attributes:
        city: The city.
        country: Two-letter country code (ISO 3166-1), in capitals.
        region: The region or state.
        timezone: Time zone name of the IANA database, such as `Europe/Zurich`.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsUserLocationParam"

    type: Literal["approximate"] = "approximate"
    city: str | None | Unset = UNSET
    country: str | None | Unset = UNSET
    region: str | None | Unset = UNSET
    timezone: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
        }
        if (v := self.city) is not UNSET:
            d["city"] = v
        if (v := self.country) is not UNSET:
            d["country"] = v
        if (v := self.region) is not UNSET:
            d["region"] = v
        if (v := self.timezone) is not UNSET:
            d["timezone"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsUserLocationParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsUserLocationParam = entry(_decode, value, "/components/schemas/ManagedAgentsUserLocationParam")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsUserLocationParam) -> Any:
    v: Any
    n = 5
    self = _new(cls)
    self.type = src["type"]
    if "city" in src:
        self.city = src["city"]
    else:
        self.city = UNSET
        n -= 1
    if "country" in src:
        self.country = src["country"]
    else:
        self.country = UNSET
        n -= 1
    if "region" in src:
        self.region = src["region"]
    else:
        self.region = UNSET
        n -= 1
    if "timezone" in src:
        self.timezone = src["timezone"]
    else:
        self.timezone = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "city",
        "country",
        "region",
        "timezone",
    )
)
