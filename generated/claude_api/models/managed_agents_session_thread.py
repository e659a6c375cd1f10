# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsSessionThread of the API description."""

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
    from .managed_agents_session_thread_agent_union import ManagedAgentsSessionThreadAgentUnion
    from .managed_agents_session_thread_stats import ManagedAgentsSessionThreadStats
    from .managed_agents_session_thread_status import ManagedAgentsSessionThreadStatusValue
    from .managed_agents_session_thread_usage import ManagedAgentsSessionThreadUsage


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsSessionThread(ModelBase):
    """One line of work in a session. There is a primary one, and one for each agent it gives work to.

    Attributes:
        id: The thread's id, `sthr_...`.
        agent: The agent as it was when the thread began.
        created_at: When the thread began.
        session_id: The id of its session, `sesn_...`.
        status: What it is doing.
        updated_at: When the thread last changed.
        archived_at: When it was archived; null if it was not.
        parent_thread_id: The id of the thread that has started it; null for the primary one.
        stats: How long it took; null before its status first changes.
        usage: What it used up; null until it is idle for the first time.
        workflow_run_id: The id of the workflow run that has started it, `wrun_...`; null if none has.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsSessionThread"

    id: str
    agent: ManagedAgentsSessionThreadAgentUnion
    created_at: datetime.datetime
    session_id: str
    status: ManagedAgentsSessionThreadStatusValue
    type: Literal["session_thread"] = "session_thread"
    updated_at: datetime.datetime
    archived_at: datetime.datetime | None | Unset = UNSET
    parent_thread_id: str | None | Unset = UNSET
    stats: ManagedAgentsSessionThreadStats | None | Unset = UNSET
    usage: ManagedAgentsSessionThreadUsage | None | Unset = UNSET
    workflow_run_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "agent": v if (v := self.agent).__class__ in _PLAIN else _encode(v),
            "created_at": _encode(self.created_at),
            "session_id": self.session_id,
            "status": self.status,
            "type": self.type,
            "updated_at": _encode(self.updated_at),
        }
        if (v := self.archived_at) is not UNSET:
            d["archived_at"] = _encode(v)
        if (v := self.parent_thread_id) is not UNSET:
            d["parent_thread_id"] = v
        if (v := self.stats) is not UNSET:
            d["stats"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.usage) is not UNSET:
            d["usage"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.workflow_run_id) is not UNSET:
            d["workflow_run_id"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsSessionThread:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsSessionThread = entry(_decode, value, "/components/schemas/ManagedAgentsSessionThread")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsSessionThread) -> Any:
    v: Any
    n = 12
    self = _new(cls)
    self.id = src["id"]
    self.agent = _managed_agents_session_thread_agent_union(src["agent"])
    self.created_at = _timestamp(src["created_at"])
    self.session_id = src["session_id"]
    self.status = src["status"]
    self.type = src["type"]
    self.updated_at = _timestamp(src["updated_at"])
    if "archived_at" in src:
        v = src["archived_at"]
        self.archived_at = None if v is None else _timestamp(v)
    else:
        self.archived_at = UNSET
        n -= 1
    if "parent_thread_id" in src:
        self.parent_thread_id = src["parent_thread_id"]
    else:
        self.parent_thread_id = UNSET
        n -= 1
    if "stats" in src:
        v = src["stats"]
        self.stats = None if v is None else _managed_agents_session_thread_stats(v)
    else:
        self.stats = UNSET
        n -= 1
    if "usage" in src:
        v = src["usage"]
        self.usage = None if v is None else _managed_agents_session_thread_usage(v)
    else:
        self.usage = UNSET
        n -= 1
    if "workflow_run_id" in src:
        self.workflow_run_id = src["workflow_run_id"]
    else:
        self.workflow_run_id = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "agent",
        "created_at",
        "session_id",
        "status",
        "type",
        "updated_at",
        "archived_at",
        "parent_thread_id",
        "stats",
        "usage",
        "workflow_run_id",
    )
)
_managed_agents_session_thread_agent_union = deferred(
    globals(), "_managed_agents_session_thread_agent_union", "managed_agents_session_thread_agent_union", "_decode"
)
_managed_agents_session_thread_stats = deferred(
    globals(), "_managed_agents_session_thread_stats", "managed_agents_session_thread_stats", "_decode"
)
_managed_agents_session_thread_usage = deferred(
    globals(), "_managed_agents_session_thread_usage", "managed_agents_session_thread_usage", "_decode"
)
