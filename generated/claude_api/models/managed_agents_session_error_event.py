# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsSessionErrorEvent of the API description."""

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
    from .managed_agents_session_error_event_error import ManagedAgentsSessionErrorEventError


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsSessionErrorEvent(ModelBase):
    """Something went wrong in the session. `error.retry_status` says what happens next.

    Attributes:
        id: The event's id, `sevt_...`.
        error: What went wrong.
        processed_at: When it went wrong.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsSessionErrorEvent"

    id: str
    error: ManagedAgentsSessionErrorEventError
    processed_at: datetime.datetime
    type: Literal["session.error"] = "session.error"
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
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsSessionErrorEvent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsSessionErrorEvent = entry(_decode, value, "/components/schemas/ManagedAgentsSessionErrorEvent")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsSessionErrorEvent) -> Any:
    v: Any
    self = _new(cls)
    self.id = src["id"]
    self.error = _managed_agents_session_error_event_error(src["error"])
    self.processed_at = _timestamp(src["processed_at"])
    self.type = src["type"]
    self._extra = None if len(src) == 4 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "error",
        "processed_at",
        "type",
    )
)
_managed_agents_session_error_event_error = deferred(
    globals(), "_managed_agents_session_error_event_error", "managed_agents_session_error_event_error", "_decode"
)
