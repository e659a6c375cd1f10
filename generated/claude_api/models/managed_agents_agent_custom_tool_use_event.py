# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsAgentCustomToolUseEvent of the API description."""

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
class ManagedAgentsAgentCustomToolUseEvent(ModelBase):
    """The agent calls a tool of yours. The session waits, idle, for a `user.custom_tool_result`; it may be sent
    before `session.status_idle` comes.

    Attributes:
        id: The event's id, `sevt_...`.
        input: What the tool is given.
        name: The tool's name.
        processed_at: When it happened.
        session_thread_id: The thread that made the call, where the primary one only passes on what another does.
            For your information; the answer need not repeat it.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsAgentCustomToolUseEvent"

    id: str
    input: dict[str, Any]
    name: str
    processed_at: datetime.datetime
    type: Literal["agent.custom_tool_use"] = "agent.custom_tool_use"
    session_thread_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "input": self.input,
            "name": self.name,
            "processed_at": _encode(self.processed_at),
            "type": self.type,
        }
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


def decode(value: Any) -> ManagedAgentsAgentCustomToolUseEvent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsAgentCustomToolUseEvent = entry(
        _decode, value, "/components/schemas/ManagedAgentsAgentCustomToolUseEvent"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsAgentCustomToolUseEvent) -> Any:
    v: Any
    n = 6
    self = _new(cls)
    self.id = src["id"]
    v = src["input"]
    if v.__class__ is not dict:
        raise TypeError
    self.input = v
    self.name = src["name"]
    self.processed_at = _timestamp(src["processed_at"])
    self.type = src["type"]
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
        "input",
        "name",
        "processed_at",
        "type",
        "session_thread_id",
    )
)
