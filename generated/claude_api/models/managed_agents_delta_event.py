# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsDeltaEvent of the API description."""

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
    from .managed_agents_delta_content import ManagedAgentsDeltaContent


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsDeltaEvent(ModelBase):
    """A piece of an event that is being made. Pieces may be missing; the event itself, if it comes, is whole. Only
    in streams with `event_deltas`, never in lists.

    Attributes:
        delta: The piece.
        event_id: The id that the event will have, as in its `event_start`.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsDeltaEvent"

    delta: ManagedAgentsDeltaContent
    event_id: str
    type: Literal["event_delta"] = "event_delta"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "delta": v if (v := self.delta).__class__ in _PLAIN else _encode(v),
            "event_id": self.event_id,
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


def decode(value: Any) -> ManagedAgentsDeltaEvent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsDeltaEvent = entry(_decode, value, "/components/schemas/ManagedAgentsDeltaEvent")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsDeltaEvent) -> Any:
    v: Any
    self = _new(cls)
    self.delta = _managed_agents_delta_content(src["delta"])
    self.event_id = src["event_id"]
    self.type = src["type"]
    self._extra = None if len(src) == 3 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "delta",
        "event_id",
        "type",
    )
)
_managed_agents_delta_content = deferred(
    globals(), "_managed_agents_delta_content", "managed_agents_delta_content", "_decode"
)
