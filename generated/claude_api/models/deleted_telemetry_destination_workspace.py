# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""DeletedTelemetryDestinationWorkspace of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class DeletedTelemetryDestinationWorkspace(ModelBase):
    """Says that a workspace was taken off a list.

    Attributes:
        telemetry_destination_id: The telemetry destination's id, `tdst_...`.
        workspace_id: The workspace's id, `wrkspc_...`.
    """

    _schema: ClassVar[str] = "/components/schemas/DeletedTelemetryDestinationWorkspace"

    telemetry_destination_id: str
    type: Literal["telemetry_destination_workspace_deleted"] = "telemetry_destination_workspace_deleted"
    workspace_id: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
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


def decode(value: Any) -> DeletedTelemetryDestinationWorkspace:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: DeletedTelemetryDestinationWorkspace = entry(
        _decode, value, "/components/schemas/DeletedTelemetryDestinationWorkspace"
    )
    return made


def _decode(src: Any, cls: Any = DeletedTelemetryDestinationWorkspace) -> Any:
    v: Any
    self = _new(cls)
    self.telemetry_destination_id = src["telemetry_destination_id"]
    self.type = src["type"]
    self.workspace_id = src["workspace_id"]
    self._extra = None if len(src) == 3 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "telemetry_destination_id",
        "type",
        "workspace_id",
    )
)
