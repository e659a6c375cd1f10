# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""TelemetryDestinationTestResponse of the API description."""

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
    from .telemetry_destination_test_result import TelemetryDestinationTestResult


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class TelemetryDestinationTestResponse(ModelBase):
    """What came of the test.

    Attributes:
        result: Whether the span arrived.
    """

    _schema: ClassVar[str] = "/components/schemas/TelemetryDestinationTestResponse"

    result: TelemetryDestinationTestResult
    type: Literal["telemetry_destination_test"] = "telemetry_destination_test"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "result": v if (v := self.result).__class__ in _PLAIN else _encode(v),
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


def decode(value: Any) -> TelemetryDestinationTestResponse:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: TelemetryDestinationTestResponse = entry(
        _decode, value, "/components/schemas/TelemetryDestinationTestResponse"
    )
    return made


def _decode(src: Any, cls: Any = TelemetryDestinationTestResponse) -> Any:
    v: Any
    self = _new(cls)
    self.result = _telemetry_destination_test_result(src["result"])
    self.type = src["type"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "result",
        "type",
    )
)
_telemetry_destination_test_result = deferred(
    globals(), "_telemetry_destination_test_result", "telemetry_destination_test_result", "_decode"
)
