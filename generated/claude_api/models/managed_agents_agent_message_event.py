# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsAgentMessageEvent of the API description."""

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

if TYPE_CHECKING:
    from .managed_agents_agent_message_event_content import ManagedAgentsAgentMessageEventContent


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsAgentMessageEvent(ModelBase):
    """Something the agent says.

    Attributes:
        id: The event's id, `sevt_...`.
        content: What it says.
        processed_at: When it happened.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsAgentMessageEvent"

    id: str
    content: list[ManagedAgentsAgentMessageEventContent]
    processed_at: datetime.datetime
    type: Literal["agent.message"] = "agent.message"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "content": _many(self.content),
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


def decode(value: Any) -> ManagedAgentsAgentMessageEvent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsAgentMessageEvent = entry(_decode, value, "/components/schemas/ManagedAgentsAgentMessageEvent")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsAgentMessageEvent) -> Any:
    v: Any
    self = _new(cls)
    self.id = src["id"]
    self.content = _managed_agents_agent_message_event_content_list(src["content"])
    self.processed_at = _timestamp(src["processed_at"])
    self.type = src["type"]
    self._extra = None if len(src) == 4 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "content",
        "processed_at",
        "type",
    )
)
_managed_agents_agent_message_event_content_list = deferred(
    globals(),
    "_managed_agents_agent_message_event_content_list",
    "managed_agents_agent_message_event_content",
    "_decode_list",
)
