# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""TelemetryDestinationStateDisabled of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode

if TYPE_CHECKING:
    from .telemetry_destination_disabled_reason import TelemetryDestinationDisabledReason


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class TelemetryDestinationStateDisabled(ModelBase):
    """Nothing is sent. Spans of this time are not sent later.

    Attributes:
        reason: How it came to that.
    """

    _schema: ClassVar[str] = "/components/schemas/TelemetryDestinationStateDisabled"

    reason: TelemetryDestinationDisabledReason
    type: Literal["disabled"] = "disabled"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "reason": v if (v := self.reason).__class__ in _PLAIN else _encode(v),
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


def decode(value: Any) -> TelemetryDestinationStateDisabled:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: TelemetryDestinationStateDisabled = entry(
        _decode, value, "/components/schemas/TelemetryDestinationStateDisabled"
    )
    return made


def _decode(src: Any, cls: Any = TelemetryDestinationStateDisabled) -> Any:
    v: Any
    self = _new(cls)
    self.reason = _telemetry_destination_disabled_reason(src["reason"])
    self.type = src["type"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "reason",
        "type",
    )
)
_telemetry_destination_disabled_reason = deferred(
    globals(), "_telemetry_destination_disabled_reason", "telemetry_destination_disabled_reason", "_decode"
)
