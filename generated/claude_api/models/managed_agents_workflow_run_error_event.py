# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsWorkflowRunErrorEvent of the API description."""

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
    from .managed_agents_workflow_run_error import ManagedAgentsWorkflowRunError


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsWorkflowRunErrorEvent(ModelBase):
    """There was an error in a workflow run, or one because of which there is no run. If the run ends by it, this
    comes before `workflow_run.status_ended`, which has the same error.

    Attributes:
        id: The event's id, `sevt_...`.
        error: What went wrong.
        processed_at: When it happened.
        workflow_run_id: The run's id, `wrun_...`; null if there is no run because of the error.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsWorkflowRunErrorEvent"

    id: str
    error: ManagedAgentsWorkflowRunError
    processed_at: datetime.datetime
    type: Literal["workflow_run.error"] = "workflow_run.error"
    workflow_run_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "error": v if (v := self.error).__class__ in _PLAIN else _encode(v),
            "processed_at": _encode(self.processed_at),
            "type": self.type,
        }
        if (v := self.workflow_run_id) is not UNSET:
            d["workflow_run_id"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsWorkflowRunErrorEvent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsWorkflowRunErrorEvent = entry(
        _decode, value, "/components/schemas/ManagedAgentsWorkflowRunErrorEvent"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsWorkflowRunErrorEvent) -> Any:
    v: Any
    n = 5
    self = _new(cls)
    self.id = src["id"]
    self.error = _managed_agents_workflow_run_error(src["error"])
    self.processed_at = _timestamp(src["processed_at"])
    self.type = src["type"]
    if "workflow_run_id" in src:
        self.workflow_run_id = src["workflow_run_id"]
    else:
        self.workflow_run_id = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "error",
        "processed_at",
        "type",
        "workflow_run_id",
    )
)
_managed_agents_workflow_run_error = deferred(
    globals(), "_managed_agents_workflow_run_error", "managed_agents_workflow_run_error", "_decode"
)
