# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsSessionUpdatedEvent of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .managed_agents_budget_limit import ManagedAgentsBudgetLimit
    from .managed_agents_session_agent import ManagedAgentsSessionAgent


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsSessionUpdatedEvent(ModelBase):
    """The session was changed. Has only what has changed; it counts from the next turn on.

    Attributes:
        id: The event's id, `sevt_...`.
        processed_at: When it happened.
        agent: The session's agent as it is now, all of it. Only if its tools or MCP servers have changed.
        budget: The budget as it is now, null if it was lifted. Only if it has changed.
        metadata: All notes as they are now. Missing if they have not changed, and if none are left.
        title: The new title. Only if it has changed.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsSessionUpdatedEvent"

    id: str
    processed_at: datetime.datetime
    type: Literal["session.updated"] = "session.updated"
    agent: ManagedAgentsSessionAgent | None | Unset = UNSET
    budget: ManagedAgentsBudgetLimit | None | Unset = UNSET
    metadata: dict[str, str] | None | Unset = UNSET
    title: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "processed_at": _encode(self.processed_at),
            "type": self.type,
        }
        if (v := self.agent) is not UNSET:
            d["agent"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.budget) is not UNSET:
            d["budget"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.metadata) is not UNSET:
            d["metadata"] = v
        if (v := self.title) is not UNSET:
            d["title"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsSessionUpdatedEvent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsSessionUpdatedEvent = entry(
        _decode, value, "/components/schemas/ManagedAgentsSessionUpdatedEvent"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsSessionUpdatedEvent) -> Any:
    v: Any
    n = 7
    self = _new(cls)
    self.id = src["id"]
    self.processed_at = _timestamp(src["processed_at"])
    self.type = src["type"]
    if "agent" in src:
        v = src["agent"]
        self.agent = None if v is None else _managed_agents_session_agent(v)
    else:
        self.agent = UNSET
        n -= 1
    if "budget" in src:
        v = src["budget"]
        self.budget = None if v is None else _managed_agents_budget_limit(v)
    else:
        self.budget = UNSET
        n -= 1
    if "metadata" in src:
        v = src["metadata"]
        if v is not None and v.__class__ is not dict:
            raise TypeError
        self.metadata = v
    else:
        self.metadata = UNSET
        n -= 1
    if "title" in src:
        self.title = src["title"]
    else:
        self.title = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "processed_at",
        "type",
        "agent",
        "budget",
        "metadata",
        "title",
    )
)
_managed_agents_budget_limit = deferred(
    globals(), "_managed_agents_budget_limit", "managed_agents_budget_limit", "_decode"
)
_managed_agents_session_agent = deferred(
    globals(), "_managed_agents_session_agent", "managed_agents_session_agent", "_decode"
)
