# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""TelemetryDestinationDeliveryHealth of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class TelemetryDestinationDeliveryHealth(ModelBase):
    """How the latest deliveries to a destination went. May lag behind; no change of settings clears it.

    Attributes:
        last_error: What went wrong last time something did, such as `timeout`, `TLS failure` or `HTTP error
            (status 503)`; null if nothing ever has. `invalid address` is a host that is unknown or not public. A
            later success does not clear it.
        last_error_at: When that was; null if never.
        last_success_at: When a delivery last arrived; null if none ever has.
    """

    _schema: ClassVar[str] = "/components/schemas/TelemetryDestinationDeliveryHealth"

    last_error: str | None | Unset = UNSET
    last_error_at: datetime.datetime | None | Unset = UNSET
    last_success_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.last_error) is not UNSET:
            d["last_error"] = v
        if (v := self.last_error_at) is not UNSET:
            d["last_error_at"] = _encode(v)
        if (v := self.last_success_at) is not UNSET:
            d["last_success_at"] = _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> TelemetryDestinationDeliveryHealth:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: TelemetryDestinationDeliveryHealth = entry(
        _decode, value, "/components/schemas/TelemetryDestinationDeliveryHealth"
    )
    return made


def _decode(src: Any, cls: Any = TelemetryDestinationDeliveryHealth) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 3
    self = _new(cls)
    if "last_error" in src:
        self.last_error = src["last_error"]
    else:
        self.last_error = UNSET
        n -= 1
    if "last_error_at" in src:
        v = src["last_error_at"]
        self.last_error_at = None if v is None else _timestamp(v)
    else:
        self.last_error_at = UNSET
        n -= 1
    if "last_success_at" in src:
        v = src["last_success_at"]
        self.last_success_at = None if v is None else _timestamp(v)
    else:
        self.last_success_at = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "last_error",
        "last_error_at",
        "last_success_at",
    )
)
