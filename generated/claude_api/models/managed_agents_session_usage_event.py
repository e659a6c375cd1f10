# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsSessionUsageEvent of the API description."""

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
    from .managed_agents_session_usage_snapshot import ManagedAgentsSessionUsageSnapshot


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsSessionUsageEvent(ModelBase):
    """What the session used up so far. Comes now and then.

    Attributes:
        id: The event's id, `sevt_...`.
        processed_at: When it happened.
        usage: What it used up until this moment.
        budget: The budget at this moment; null if there is none.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsSessionUsageEvent"

    id: str
    processed_at: datetime.datetime
    type: Literal["session.usage"] = "session.usage"
    usage: ManagedAgentsSessionUsageSnapshot
    budget: ManagedAgentsBudgetLimit | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "processed_at": _encode(self.processed_at),
            "type": self.type,
            "usage": v if (v := self.usage).__class__ in _PLAIN else _encode(v),
        }
        if (v := self.budget) is not UNSET:
            d["budget"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsSessionUsageEvent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsSessionUsageEvent = entry(_decode, value, "/components/schemas/ManagedAgentsSessionUsageEvent")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsSessionUsageEvent) -> Any:
    v: Any
    n = 5
    self = _new(cls)
    self.id = src["id"]
    self.processed_at = _timestamp(src["processed_at"])
    self.type = src["type"]
    self.usage = _managed_agents_session_usage_snapshot(src["usage"])
    if "budget" in src:
        v = src["budget"]
        self.budget = None if v is None else _managed_agents_budget_limit(v)
    else:
        self.budget = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "processed_at",
        "type",
        "usage",
        "budget",
    )
)
_managed_agents_budget_limit = deferred(
    globals(), "_managed_agents_budget_limit", "managed_agents_budget_limit", "_decode"
)
_managed_agents_session_usage_snapshot = deferred(
    globals(), "_managed_agents_session_usage_snapshot", "managed_agents_session_usage_snapshot", "_decode"
)
