# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""SendSessionEventsRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import many as _many

if TYPE_CHECKING:
    from .managed_agents_event_params import ManagedAgentsEventParams


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class SendSessionEventsRequest(ModelBase):
    """The events.

    Attributes:
        events: The events, to be handled in this order.
    """

    _schema: ClassVar[str] = "/components/schemas/SendSessionEventsRequest"

    events: Sequence[ManagedAgentsEventParams | Mapping[str, Any]]
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "events": _many(self.events),
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> SendSessionEventsRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: SendSessionEventsRequest = entry(_decode, value, "/components/schemas/SendSessionEventsRequest")
    return made


def _decode(src: Any, cls: Any = SendSessionEventsRequest) -> Any:
    v: Any
    self = _new(cls)
    self.events = _managed_agents_event_params_list(src["events"])
    self._extra = None if len(src) == 1 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(("events",))
_managed_agents_event_params_list = deferred(
    globals(), "_managed_agents_event_params_list", "managed_agents_event_params", "_decode_list"
)
