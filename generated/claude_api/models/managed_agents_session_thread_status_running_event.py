# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsSessionThreadStatusRunningEvent of the API description."""

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
class ManagedAgentsSessionThreadStatusRunningEvent(ModelBase):
    """A thread is at work. In its own events, and in those of the primary thread.

    Attributes:
        id: The event's id, `sevt_...`.
        agent_name: The name of the agent that works in it.
        processed_at: When it happened.
        session_thread_id: The thread's id, `sthr_...`.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsSessionThreadStatusRunningEvent"

    id: str
    agent_name: str
    processed_at: datetime.datetime
    session_thread_id: str
    type: Literal["session.thread_status_running"] = "session.thread_status_running"
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
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsSessionThreadStatusRunningEvent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsSessionThreadStatusRunningEvent = entry(
        _decode, value, "/components/schemas/ManagedAgentsSessionThreadStatusRunningEvent"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsSessionThreadStatusRunningEvent) -> Any:
    v: Any
    self = _new(cls)
    self.id = src["id"]
    self.agent_name = src["agent_name"]
    self.processed_at = _timestamp(src["processed_at"])
    self.session_thread_id = src["session_thread_id"]
    self.type = src["type"]
    self._extra = None if len(src) == 5 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "agent_name",
        "processed_at",
        "session_thread_id",
        "type",
    )
)
