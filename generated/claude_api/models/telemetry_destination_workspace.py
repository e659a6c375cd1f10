# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""TelemetryDestinationWorkspace of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class TelemetryDestinationWorkspace(ModelBase):
    """A workspace on the list of a destination, to be included or excluded.

    Attributes:
        created_at: When it came onto the list.
        telemetry_destination_id: The telemetry destination's id, `tdst_...`.
        workspace_id: The workspace's id, `wrkspc_...`.
    """

    _schema: ClassVar[str] = "/components/schemas/TelemetryDestinationWorkspace"

    created_at: datetime.datetime
    telemetry_destination_id: str
    type: Literal["telemetry_destination_workspace"] = "telemetry_destination_workspace"
    workspace_id: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "created_at": _encode(self.created_at),
            "telemetry_destination_id": self.telemetry_destination_id,
            "type": self.type,
            "workspace_id": self.workspace_id,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> TelemetryDestinationWorkspace:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: TelemetryDestinationWorkspace = entry(_decode, value, "/components/schemas/TelemetryDestinationWorkspace")
    return made


def _decode(src: Any, cls: Any = TelemetryDestinationWorkspace) -> Any:
    v: Any
    self = _new(cls)
    self.created_at = _timestamp(src["created_at"])
    self.telemetry_destination_id = src["telemetry_destination_id"]
    self.type = src["type"]
    self.workspace_id = src["workspace_id"]
    self._extra = None if len(src) == 4 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "created_at",
        "telemetry_destination_id",
        "type",
        "workspace_id",
    )
)
