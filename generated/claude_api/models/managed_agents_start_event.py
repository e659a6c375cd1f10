# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsStartEvent of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode

if TYPE_CHECKING:
    from .managed_agents_start_event_preview import ManagedAgentsStartEventPreview


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsStartEvent(ModelBase):
    """An event is being made, and pieces of it may follow. It ends with the event of the same id, or, if the request
    to the model breaks off, with `span.model_request_end`. Only in streams with `event_deltas`, never in lists.

    Attributes:
        event: The type and id that the event will have. `agent.message` is shown piece by piece, `agent.thinking`
            is not.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsStartEvent"

    event: ManagedAgentsStartEventPreview
    type: Literal["event_start"] = "event_start"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "event": v if (v := self.event).__class__ in _PLAIN else _encode(v),
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


def decode(value: Any) -> ManagedAgentsStartEvent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsStartEvent = entry(_decode, value, "/components/schemas/ManagedAgentsStartEvent")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsStartEvent) -> Any:
    v: Any
    self = _new(cls)
    self.event = _managed_agents_start_event_preview(src["event"])
    self.type = src["type"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "event",
        "type",
    )
)
_managed_agents_start_event_preview = deferred(
    globals(), "_managed_agents_start_event_preview", "managed_agents_start_event_preview", "_decode"
)
