# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsWorkflowRunPhaseEndedEvent of the API description."""

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
class ManagedAgentsWorkflowRunPhaseEndedEvent(ModelBase):
    """A workflow run has left a phase of its plan, or has ended in it. Comes once for every
    `workflow_run.phase_started`, and says nothing about whether the phase's work is done.

    Attributes:
        id: The event's id, `sevt_...`.
        phase_started_id: The id of the event with which the phase began.
        processed_at: When it happened.
        workflow_run_id: The run's id, `wrun_...`, the same in all its events.
        workflow_run_phase_id: The phase's id, `wrph_...`, one of the `phases` the run was made with.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsWorkflowRunPhaseEndedEvent"

    id: str
    phase_started_id: str
    processed_at: datetime.datetime
    type: Literal["workflow_run.phase_ended"] = "workflow_run.phase_ended"
    workflow_run_id: str
    workflow_run_phase_id: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "phase_started_id": self.phase_started_id,
            "processed_at": _encode(self.processed_at),
            "type": self.type,
            "workflow_run_id": self.workflow_run_id,
            "workflow_run_phase_id": self.workflow_run_phase_id,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsWorkflowRunPhaseEndedEvent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsWorkflowRunPhaseEndedEvent = entry(
        _decode, value, "/components/schemas/ManagedAgentsWorkflowRunPhaseEndedEvent"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsWorkflowRunPhaseEndedEvent) -> Any:
    v: Any
    self = _new(cls)
    self.id = src["id"]
    self.phase_started_id = src["phase_started_id"]
    self.processed_at = _timestamp(src["processed_at"])
    self.type = src["type"]
    self.workflow_run_id = src["workflow_run_id"]
    self.workflow_run_phase_id = src["workflow_run_phase_id"]
    self._extra = None if len(src) == 6 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "phase_started_id",
        "processed_at",
        "type",
        "workflow_run_id",
        "workflow_run_phase_id",
    )
)
