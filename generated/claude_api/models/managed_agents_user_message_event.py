# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsUserMessageEvent of the API description."""

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
class ManagedAgentsUserMessageEvent(ModelBase):
    """Something you said to the agent.

    Attributes:
        id: The event's id, `sevt_...`.
        content: What you said.
        processed_at: When it was handled; null while it waits.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsUserMessageEvent"

    id: str
    content: list[ManagedAgentsUserMessageContent]
    type: Literal["user.message"] = "user.message"
    processed_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "content": _many(self.content),
            "type": self.type,
        }
        if (v := self.processed_at) is not UNSET:
            d["processed_at"] = _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsUserMessageEvent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsUserMessageEvent = entry(_decode, value, "/components/schemas/ManagedAgentsUserMessageEvent")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsUserMessageEvent) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.id = src["id"]
    self.content = _managed_agents_user_message_content_list(src["content"])
    self.type = src["type"]
    if "processed_at" in src:
        v = src["processed_at"]
        self.processed_at = None if v is None else _timestamp(v)
    else:
        self.processed_at = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "content",
        "type",
        "processed_at",
    )
)
_managed_agents_user_message_content_list = deferred(
    globals(), "_managed_agents_user_message_content_list", "managed_agents_user_message_content", "_decode_list"
)
