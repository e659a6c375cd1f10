# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsWorkflowRunCreatedEvent of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import many as _many
from .._model import timestamp as _timestamp
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .managed_agents_workflow_run_phase import ManagedAgentsWorkflowRunPhase


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsWorkflowRunCreatedEvent(ModelBase):
    """The agent has started a workflow run, work in the background. The first event of the run.

    Attributes:
        id: The event's id, `sevt_...`.
        name: The run's name, given by the agent or else by the server.
        phases: The phases of its plan in their order. May be empty.
        processed_at: When it happened.
        workflow_run_id: The run's id, `wrun_...`, the same in all its events.
        description: What the agent said about the run; null if nothing.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsWorkflowRunCreatedEvent"

    id: str
    name: str
    phases: list[ManagedAgentsWorkflowRunPhase]
    processed_at: datetime.datetime
    type: Literal["workflow_run.created"] = "workflow_run.created"
    workflow_run_id: str
    description: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "phases": _many(self.phases),
            "processed_at": _encode(self.processed_at),
            "type": self.type,
            "workflow_run_id": self.workflow_run_id,
        }
        if (v := self.description) is not UNSET:
            d["description"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsWorkflowRunCreatedEvent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsWorkflowRunCreatedEvent = entry(
        _decode, value, "/components/schemas/ManagedAgentsWorkflowRunCreatedEvent"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsWorkflowRunCreatedEvent) -> Any:
    v: Any
    n = 7
    self = _new(cls)
    self.id = src["id"]
    self.name = src["name"]
    v = src["phases"]
    if v.__class__ is not list:
        raise TypeError
    self.phases = [_managed_agents_workflow_run_phase(x) for x in v]
    self.processed_at = _timestamp(src["processed_at"])
    self.type = src["type"]
    self.workflow_run_id = src["workflow_run_id"]
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "name",
        "phases",
        "processed_at",
        "type",
        "workflow_run_id",
        "description",
    )
)
_managed_agents_workflow_run_phase = deferred(
    globals(), "_managed_agents_workflow_run_phase", "managed_agents_workflow_run_phase", "_decode"
)
