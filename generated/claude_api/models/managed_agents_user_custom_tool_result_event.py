# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsUserCustomToolResultEvent of the API description."""

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
    from .managed_agents_tool_result_content import ManagedAgentsToolResultContent


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsUserCustomToolResultEvent(ModelBase):
    """What a tool of yours has given.

    Attributes:
        id: The event's id, `sevt_...`.
        custom_tool_use_id: The call it answers, the id of an `agent.custom_tool_use`.
        content: What the tool has given.
        is_error: Whether the tool has failed.
        processed_at: When it was handled; null while it waits.
        session_thread_id: The thread that the server has passed it on to. Missing if that is the primary one.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsUserCustomToolResultEvent"

    id: str
    custom_tool_use_id: str
    type: Literal["user.custom_tool_result"] = "user.custom_tool_result"
    content: list[ManagedAgentsToolResultContent] | None | Unset = UNSET
    is_error: bool | None | Unset = UNSET
    processed_at: datetime.datetime | None | Unset = UNSET
    session_thread_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "custom_tool_use_id": self.custom_tool_use_id,
            "type": self.type,
        }
        if (v := self.content) is not UNSET:
            d["content"] = _many(v)
        if (v := self.is_error) is not UNSET:
            d["is_error"] = v
        if (v := self.processed_at) is not UNSET:
            d["processed_at"] = _encode(v)
        if (v := self.session_thread_id) is not UNSET:
            d["session_thread_id"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsUserCustomToolResultEvent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsUserCustomToolResultEvent = entry(
        _decode, value, "/components/schemas/ManagedAgentsUserCustomToolResultEvent"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsUserCustomToolResultEvent) -> Any:
    v: Any
    n = 7
    self = _new(cls)
    self.id = src["id"]
    self.custom_tool_use_id = src["custom_tool_use_id"]
    self.type = src["type"]
    if "content" in src:
        v = src["content"]
        self.content = None if v is None else _managed_agents_tool_result_content_list(v)
    else:
        self.content = UNSET
        n -= 1
    if "is_error" in src:
        self.is_error = src["is_error"]
    else:
        self.is_error = UNSET
        n -= 1
    if "processed_at" in src:
        v = src["processed_at"]
        self.processed_at = None if v is None else _timestamp(v)
    else:
        self.processed_at = UNSET
        n -= 1
    if "session_thread_id" in src:
        self.session_thread_id = src["session_thread_id"]
    else:
        self.session_thread_id = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "custom_tool_use_id",
        "type",
        "content",
        "is_error",
        "processed_at",
        "session_thread_id",
    )
)
_managed_agents_tool_result_content_list = deferred(
    globals(), "_managed_agents_tool_result_content_list", "managed_agents_tool_result_content", "_decode_list"
)
