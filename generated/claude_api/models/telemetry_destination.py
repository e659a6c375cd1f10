# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""TelemetryDestination of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .telemetry_destination_delivery_health import TelemetryDestinationDeliveryHealth
    from .telemetry_destination_state import TelemetryDestinationState
    from .telemetry_destination_traces import TelemetryDestinationTraces
    from .telemetry_destination_workspaces import TelemetryDestinationWorkspaces


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class TelemetryDestination(ModelBase):
    """A collector that gets the spans of some or all workspaces, by OTLP over HTTP.

    Attributes:
        id: The telemetry destination's id, `tdst_...`.
        created_at: When the telemetry destination was made.
        delivery_health: How the latest deliveries went.
        endpoint_url: The collector's address as it was given. Traces go to `/v1/traces` below it, or to
            `traces.endpoint_url`.
        header_names: The names of the headers that are sent along. Nothing shows their values.
        state: Whether anything is sent.
        traces: What is sent.
        updated_at: When its settings or state last changed. Deliveries do not count, nor single workspaces on its
            list.
        workspaces: Which workspaces it covers.
        display_name: What people see; null if it has no name.
    """

    _schema: ClassVar[str] = "/components/schemas/TelemetryDestination"

    id: str
    created_at: datetime.datetime
    delivery_health: TelemetryDestinationDeliveryHealth
    endpoint_url: str
    header_names: list[str]
    state: TelemetryDestinationState
    traces: TelemetryDestinationTraces
    type: Literal["telemetry_destination"] = "telemetry_destination"
    updated_at: datetime.datetime
    workspaces: TelemetryDestinationWorkspaces
    display_name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "created_at": _encode(self.created_at),
            "delivery_health": v if (v := self.delivery_health).__class__ in _PLAIN else _encode(v),
            "endpoint_url": self.endpoint_url,
            "header_names": self.header_names,
            "state": v if (v := self.state).__class__ in _PLAIN else _encode(v),
            "traces": v if (v := self.traces).__class__ in _PLAIN else _encode(v),
            "type": self.type,
            "updated_at": _encode(self.updated_at),
            "workspaces": v if (v := self.workspaces).__class__ in _PLAIN else _encode(v),
        }
        if (v := self.display_name) is not UNSET:
            d["display_name"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> TelemetryDestination:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: TelemetryDestination = entry(_decode, value, "/components/schemas/TelemetryDestination")
    return made


def _decode(src: Any, cls: Any = TelemetryDestination) -> Any:
    v: Any
    n = 11
    self = _new(cls)
    self.id = src["id"]
    self.created_at = _timestamp(src["created_at"])
    self.delivery_health = _telemetry_destination_delivery_health(src["delivery_health"])
    self.endpoint_url = src["endpoint_url"]
    v = src["header_names"]
    if v.__class__ is not list:
        raise TypeError
    self.header_names = v
    self.state = _telemetry_destination_state(src["state"])
    self.traces = _telemetry_destination_traces(src["traces"])
    self.type = src["type"]
    self.updated_at = _timestamp(src["updated_at"])
    self.workspaces = _telemetry_destination_workspaces(src["workspaces"])
    if "display_name" in src:
        self.display_name = src["display_name"]
    else:
        self.display_name = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "created_at",
        "delivery_health",
        "endpoint_url",
        "header_names",
        "state",
        "traces",
        "type",
        "updated_at",
        "workspaces",
        "display_name",
    )
)
_telemetry_destination_delivery_health = deferred(
    globals(), "_telemetry_destination_delivery_health", "telemetry_destination_delivery_health", "_decode"
)
_telemetry_destination_state = deferred(
    globals(), "_telemetry_destination_state", "telemetry_destination_state", "_decode"
)
_telemetry_destination_traces = deferred(
    globals(), "_telemetry_destination_traces", "telemetry_destination_traces", "_decode"
)
_telemetry_destination_workspaces = deferred(
    globals(), "_telemetry_destination_workspaces", "telemetry_destination_workspaces", "_decode"
)
