# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsScheduleTriggerContext of the API description."""

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
class ManagedAgentsScheduleTriggerContext(ModelBase):
    """Its time had come.

    Attributes:
        scheduled_at: The time the schedule names; the run begins a little later. There is at most one run for it
            in a deployment.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsScheduleTriggerContext"

    scheduled_at: datetime.datetime
    type: Literal["schedule"] = "schedule"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "scheduled_at": _encode(self.scheduled_at),
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


def decode(value: Any) -> ManagedAgentsScheduleTriggerContext:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsScheduleTriggerContext = entry(
        _decode, value, "/components/schemas/ManagedAgentsScheduleTriggerContext"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsScheduleTriggerContext) -> Any:
    v: Any
    self = _new(cls)
    self.scheduled_at = _timestamp(src["scheduled_at"])
    self.type = src["type"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "scheduled_at",
        "type",
    )
)
