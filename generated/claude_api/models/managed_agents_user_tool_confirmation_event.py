# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsUserToolConfirmationEvent of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsUserToolConfirmationEvent(ModelBase):
    """You have said whether a tool may run.

    Attributes:
        id: The event's id, `sevt_...`.
        result: Whether it may.
        tool_use_id: The call it is about, the id of an `agent.tool_use` or `agent.mcp_tool_use`.
        deny_message: Why not. Only with `deny`.
        processed_at: When it was handled; null while it waits.
        session_thread_id: The thread that the server has passed it on to. Missing if that is the primary one.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsUserToolConfirmationEvent"

    id: str
    result: Literal["allow", "deny"] | str
    tool_use_id: str
    type: Literal["user.tool_confirmation"] = "user.tool_confirmation"
    deny_message: str | None | Unset = UNSET
    processed_at: datetime.datetime | None | Unset = UNSET
    session_thread_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "result": self.result,
            "tool_use_id": self.tool_use_id,
            "type": self.type,
        }
        if (v := self.deny_message) is not UNSET:
            d["deny_message"] = v
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


def decode(value: Any) -> ManagedAgentsUserToolConfirmationEvent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsUserToolConfirmationEvent = entry(
        _decode, value, "/components/schemas/ManagedAgentsUserToolConfirmationEvent"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsUserToolConfirmationEvent) -> Any:
    v: Any
    n = 7
    self = _new(cls)
    self.id = src["id"]
    self.result = src["result"]
    self.tool_use_id = src["tool_use_id"]
    self.type = src["type"]
    if "deny_message" in src:
        self.deny_message = src["deny_message"]
    else:
        self.deny_message = UNSET
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
        "result",
        "tool_use_id",
        "type",
        "deny_message",
        "processed_at",
        "session_thread_id",
    )
)
