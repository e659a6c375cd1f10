# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""UpdateOrganizationTelemetryDestinationRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .telemetry_destination_state_params import TelemetryDestinationStateParams
    from .telemetry_destination_traces_params import TelemetryDestinationTracesParams
    from .telemetry_destination_workspaces_params import TelemetryDestinationWorkspacesParams


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class UpdateOrganizationTelemetryDestinationRequest(ModelBase):
    """What is to change; what is absent stays.

    Attributes:
        display_name: What people see; null for no name.
        endpoint_url: The collector's address, by the rules for new ones. Another host or port removes all
            headers, so send them, too, and `traces.endpoint_url` (or null) if there is one.
        headers: Headers to set, each by its name in upper or lower case; null removes one. To set any, send
            `endpoint_url`, too, even if it stays. The limits are those for new destinations; a value that was
            stored earlier counts as 4096 bytes.
        state: Whether anything is sent from now on.
        traces: Which traces it gets; null for the defaults.
        workspaces: Which workspaces it covers. Refused while its list has more than 750, if the type or the list
            is to change; take some off first.
    """

    _schema: ClassVar[str] = "/components/schemas/UpdateOrganizationTelemetryDestinationRequest"

    display_name: str | None | Unset = UNSET
    endpoint_url: str | Unset = UNSET
    headers: Mapping[str, str | None] | None | Unset = UNSET
    state: TelemetryDestinationStateParams | Mapping[str, Any] | Unset = UNSET
    traces: TelemetryDestinationTracesParams | Mapping[str, Any] | None | Unset = UNSET
    workspaces: TelemetryDestinationWorkspacesParams | Mapping[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.display_name) is not UNSET:
            d["display_name"] = v
        if (v := self.endpoint_url) is not UNSET:
            d["endpoint_url"] = v
        if (v := self.headers) is not UNSET:
            d["headers"] = v
        if (v := self.state) is not UNSET:
            d["state"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.traces) is not UNSET:
            d["traces"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.workspaces) is not UNSET:
            d["workspaces"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> UpdateOrganizationTelemetryDestinationRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: UpdateOrganizationTelemetryDestinationRequest = entry(
        _decode, value, "/components/schemas/UpdateOrganizationTelemetryDestinationRequest"
    )
    return made


def _decode(src: Any, cls: Any = UpdateOrganizationTelemetryDestinationRequest) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 6
    self = _new(cls)
    if "display_name" in src:
        self.display_name = src["display_name"]
    else:
        self.display_name = UNSET
        n -= 1
    if "endpoint_url" in src:
        self.endpoint_url = src["endpoint_url"]
    else:
        self.endpoint_url = UNSET
        n -= 1
    if "headers" in src:
        v = src["headers"]
        if v is not None and v.__class__ is not dict:
            raise TypeError
        self.headers = v
    else:
        self.headers = UNSET
        n -= 1
    if "state" in src:
        v = src["state"]
        self.state = None if v is None else _telemetry_destination_state_params(v)
    else:
        self.state = UNSET
        n -= 1
    if "traces" in src:
        v = src["traces"]
        self.traces = None if v is None else _telemetry_destination_traces_params(v)
    else:
        self.traces = UNSET
        n -= 1
    if "workspaces" in src:
        v = src["workspaces"]
        self.workspaces = None if v is None else _telemetry_destination_workspaces_params(v)
    else:
        self.workspaces = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "display_name",
        "endpoint_url",
        "headers",
        "state",
        "traces",
        "workspaces",
    )
)
_telemetry_destination_state_params = deferred(
    globals(), "_telemetry_destination_state_params", "telemetry_destination_state_params", "_decode"
)
_telemetry_destination_traces_params = deferred(
    globals(), "_telemetry_destination_traces_params", "telemetry_destination_traces_params", "_decode"
)
_telemetry_destination_workspaces_params = deferred(
    globals(), "_telemetry_destination_workspaces_params", "telemetry_destination_workspaces_params", "_decode"
)
