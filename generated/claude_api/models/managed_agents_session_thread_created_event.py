# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsSessionThreadCreatedEvent of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsSessionThreadCreatedEvent(ModelBase):
    """A thread was made. In the events of the thread that has started it.

    Attributes:
        id: The event's id, `sevt_...`.
        agent_name: The name of the agent that works in it.
        processed_at: When it happened.
        session_thread_id: The thread's id, `sthr_...`.
        workflow_run_id: The id of the workflow run that has started it, `wrun_...`; null if none has.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsSessionThreadCreatedEvent"

    id: str
    agent_name: str
    processed_at: datetime.datetime
    session_thread_id: str
    type: Literal["session.thread_created"] = "session.thread_created"
    workflow_run_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "agent_name": self.agent_name,
            "processed_at": _encode(self.processed_at),
            "session_thread_id": self.session_thread_id,
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


def decode(value: Any) -> ManagedAgentsSessionThreadCreatedEvent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsSessionThreadCreatedEvent = entry(
        _decode, value, "/components/schemas/ManagedAgentsSessionThreadCreatedEvent"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsSessionThreadCreatedEvent) -> Any:
    v: Any
    n = 6
    self = _new(cls)
    self.id = src["id"]
    self.agent_name = src["agent_name"]
    self.processed_at = _timestamp(src["processed_at"])
    self.session_thread_id = src["session_thread_id"]
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
        "agent_name",
        "processed_at",
        "session_thread_id",
        "type",
        "workflow_run_id",
    )
)
