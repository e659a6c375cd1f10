# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CreateOrganizationTelemetryDestinationRequest of the API description."""

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
    from .telemetry_destination_traces_params import TelemetryDestinationTracesParams
    from .telemetry_destination_workspaces_params import TelemetryDestinationWorkspacesParams


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CreateOrganizationTelemetryDestinationRequest(ModelBase):
    """The new destination.

    Attributes:
        endpoint_url: The collector's address: `https`, a host name and no IP address, port 443, without query,
            fragment and user. It may have a path, but not `/v1/traces`, which is added.
        workspaces: Which workspaces it covers.
        display_name: What people see.
        headers: What is sent along with every delivery, as `authorization`. Secrets that nothing shows again.
            Names of up to 128 characters, different also in lower case; values in printable ASCII without spaces
            around them; 16384 bytes in all. Refused are names such as `host`, `cookie`, `user-agent`, and those
            that begin with `anthropic-`, `content-`, `proxy-` or `x-forwarded-`.
        traces: Which traces it gets. Without it, all of them, without content.
    """

    _schema: ClassVar[str] = "/components/schemas/CreateOrganizationTelemetryDestinationRequest"

    endpoint_url: str
    workspaces: TelemetryDestinationWorkspacesParams | Mapping[str, Any]
    display_name: str | None | Unset = UNSET
    headers: Mapping[str, str] | Unset = UNSET
    traces: TelemetryDestinationTracesParams | Mapping[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "endpoint_url": self.endpoint_url,
            "workspaces": v if (v := self.workspaces).__class__ in _PLAIN else _encode(v),
        }
        if (v := self.display_name) is not UNSET:
            d["display_name"] = v
        if (v := self.headers) is not UNSET:
            d["headers"] = v
        if (v := self.traces) is not UNSET:
            d["traces"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> CreateOrganizationTelemetryDestinationRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CreateOrganizationTelemetryDestinationRequest = entry(
        _decode, value, "/components/schemas/CreateOrganizationTelemetryDestinationRequest"
    )
    return made


def _decode(src: Any, cls: Any = CreateOrganizationTelemetryDestinationRequest) -> Any:
    v: Any
    n = 5
    self = _new(cls)
    self.endpoint_url = src["endpoint_url"]
    self.workspaces = _telemetry_destination_workspaces_params(src["workspaces"])
    if "display_name" in src:
        self.display_name = src["display_name"]
    else:
        self.display_name = UNSET
        n -= 1
    if "headers" in src:
        v = src["headers"]
        if v is not None and v.__class__ is not dict:
            raise TypeError
        self.headers = v
    else:
        self.headers = UNSET
        n -= 1
    if "traces" in src:
        v = src["traces"]
        self.traces = None if v is None else _telemetry_destination_traces_params(v)
    else:
        self.traces = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "endpoint_url",
        "workspaces",
        "display_name",
        "headers",
        "traces",
    )
)
_telemetry_destination_traces_params = deferred(
    globals(), "_telemetry_destination_traces_params", "telemetry_destination_traces_params", "_decode"
)
_telemetry_destination_workspaces_params = deferred(
    globals(), "_telemetry_destination_workspaces_params", "telemetry_destination_workspaces_params", "_decode"
)
