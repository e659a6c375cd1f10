# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsSendSessionEvents of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import many as _many
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .managed_agents_send_session_events_data import ManagedAgentsSendSessionEventsData


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsSendSessionEvents(ModelBase):
    """The events that were taken.

    Attributes:
        data: The events, each with its id.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsSendSessionEvents"

    data: list[ManagedAgentsSendSessionEventsData] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.data) is not UNSET:
            d["data"] = _many(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsSendSessionEvents:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsSendSessionEvents = entry(_decode, value, "/components/schemas/ManagedAgentsSendSessionEvents")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsSendSessionEvents) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 1
    self = _new(cls)
    if "data" in src:
        v = src["data"]
        self.data = None if v is None else _managed_agents_send_session_events_data_list(v)
    else:
        self.data = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(("data",))
_managed_agents_send_session_events_data_list = deferred(
    globals(),
    "_managed_agents_send_session_events_data_list",
    "managed_agents_send_session_events_data",
    "_decode_list",
)
