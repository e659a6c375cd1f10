# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsWorkflowRunStatusEndedEvent of the API description."""

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

if TYPE_CHECKING:
    from .managed_agents_workflow_run_result import ManagedAgentsWorkflowRunResult


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsWorkflowRunStatusEndedEvent(ModelBase):
    """A workflow run has ended. The last event of the run.

    Attributes:
        id: The event's id, `sevt_...`.
        processed_at: When it happened.
        result: How it ended.
        workflow_run_id: The run's id, `wrun_...`, the same in all its events.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsWorkflowRunStatusEndedEvent"

    id: str
    processed_at: datetime.datetime
    result: ManagedAgentsWorkflowRunResult
    type: Literal["workflow_run.status_ended"] = "workflow_run.status_ended"
    workflow_run_id: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "processed_at": _encode(self.processed_at),
            "result": v if (v := self.result).__class__ in _PLAIN else _encode(v),
            "type": self.type,
            "workflow_run_id": self.workflow_run_id,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsWorkflowRunStatusEndedEvent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsWorkflowRunStatusEndedEvent = entry(
        _decode, value, "/components/schemas/ManagedAgentsWorkflowRunStatusEndedEvent"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsWorkflowRunStatusEndedEvent) -> Any:
    v: Any
    self = _new(cls)
    self.id = src["id"]
    self.processed_at = _timestamp(src["processed_at"])
    self.result = _managed_agents_workflow_run_result(src["result"])
    self.type = src["type"]
    self.workflow_run_id = src["workflow_run_id"]
    self._extra = None if len(src) == 5 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "processed_at",
        "result",
        "type",
        "workflow_run_id",
    )
)
_managed_agents_workflow_run_result = deferred(
    globals(), "_managed_agents_workflow_run_result", "managed_agents_workflow_run_result", "_decode"
)
