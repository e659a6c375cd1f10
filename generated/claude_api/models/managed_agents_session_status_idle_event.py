# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsSessionStatusIdleEvent of the API description."""

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
    from .managed_agents_session_refusal_stop_details import ManagedAgentsSessionRefusalStopDetails
    from .managed_agents_session_stop_reason import ManagedAgentsSessionStopReason


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsSessionStatusIdleEvent(ModelBase):
    """The session has stopped and waits for events.

    Attributes:
        id: The event's id, `sevt_...`.
        processed_at: When it happened.
        stop_reason: Why it has stopped.
        stop_details: More about why; null if there is no more to say.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsSessionStatusIdleEvent"

    id: str
    processed_at: datetime.datetime
    stop_reason: ManagedAgentsSessionStopReason
    type: Literal["session.status_idle"] = "session.status_idle"
    stop_details: ManagedAgentsSessionRefusalStopDetails | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "processed_at": _encode(self.processed_at),
            "stop_reason": v if (v := self.stop_reason).__class__ in _PLAIN else _encode(v),
            "type": self.type,
        }
        if (v := self.stop_details) is not UNSET:
            d["stop_details"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsSessionStatusIdleEvent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsSessionStatusIdleEvent = entry(
        _decode, value, "/components/schemas/ManagedAgentsSessionStatusIdleEvent"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsSessionStatusIdleEvent) -> Any:
    v: Any
    n = 5
    self = _new(cls)
    self.id = src["id"]
    self.processed_at = _timestamp(src["processed_at"])
    self.stop_reason = _managed_agents_session_stop_reason(src["stop_reason"])
    self.type = src["type"]
    if "stop_details" in src:
        v = src["stop_details"]
        self.stop_details = None if v is None else _managed_agents_session_refusal_stop_details(v)
    else:
        self.stop_details = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "processed_at",
        "stop_reason",
        "type",
        "stop_details",
    )
)
_managed_agents_session_refusal_stop_details = deferred(
    globals(), "_managed_agents_session_refusal_stop_details", "managed_agents_session_refusal_stop_details", "_decode"
)
_managed_agents_session_stop_reason = deferred(
    globals(), "_managed_agents_session_stop_reason", "managed_agents_session_stop_reason", "_decode"
)
