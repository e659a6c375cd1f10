# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsMemoryStoreArchivedDeploymentPausedReasonErrorObject of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsMemoryStoreArchivedDeploymentPausedReasonErrorObject(ModelBase):
    """One of the memory stores is archived."""

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsMemoryStoreArchivedDeploymentPausedReasonErrorObject"

    type: Literal["memory_store_archived_error"] = "memory_store_archived_error"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
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


def decode(value: Any) -> ManagedAgentsMemoryStoreArchivedDeploymentPausedReasonErrorObject:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsMemoryStoreArchivedDeploymentPausedReasonErrorObject = entry(
        _decode, value, "/components/schemas/ManagedAgentsMemoryStoreArchivedDeploymentPausedReasonErrorObject"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsMemoryStoreArchivedDeploymentPausedReasonErrorObject) -> Any:
    v: Any
    self = _new(cls)
    self.type = src["type"]
    self._extra = None if len(src) == 1 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(("type",))
