# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsAgentThreadMessageReceivedEvent of the API description."""

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
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .managed_agents_user_message_content import ManagedAgentsUserMessageContent


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsAgentThreadMessageReceivedEvent(ModelBase):
    """A thread got a message from another thread. In the events of the one that got it.

    Attributes:
        id: The event's id, `sevt_...`.
        content: The message.
        from_session_thread_id: The id of the sending thread, `sthr_...`.
        processed_at: When it happened.
        from_agent_name: The name of the agent that sent it. Missing if that was the primary one.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsAgentThreadMessageReceivedEvent"

    id: str
    content: list[ManagedAgentsUserMessageContent]
    from_session_thread_id: str
    processed_at: datetime.datetime
    type: Literal["agent.thread_message_received"] = "agent.thread_message_received"
    from_agent_name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "content": _many(self.content),
            "from_session_thread_id": self.from_session_thread_id,
            "processed_at": _encode(self.processed_at),
            "type": self.type,
        }
        if (v := self.from_agent_name) is not UNSET:
            d["from_agent_name"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsAgentThreadMessageReceivedEvent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsAgentThreadMessageReceivedEvent = entry(
        _decode, value, "/components/schemas/ManagedAgentsAgentThreadMessageReceivedEvent"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsAgentThreadMessageReceivedEvent) -> Any:
    v: Any
    n = 6
    self = _new(cls)
    self.id = src["id"]
    self.content = _managed_agents_user_message_content_list(src["content"])
    self.from_session_thread_id = src["from_session_thread_id"]
    self.processed_at = _timestamp(src["processed_at"])
    self.type = src["type"]
    if "from_agent_name" in src:
        self.from_agent_name = src["from_agent_name"]
    else:
        self.from_agent_name = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "content",
        "from_session_thread_id",
        "processed_at",
        "type",
        "from_agent_name",
    )
)
_managed_agents_user_message_content_list = deferred(
    globals(), "_managed_agents_user_message_content_list", "managed_agents_user_message_content", "_decode_list"
)
