# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsSession of the API description."""

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
from .._model import many as _many
from .._model import timestamp as _timestamp
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .managed_agents_budget_limit import ManagedAgentsBudgetLimit
    from .managed_agents_outcome_evaluation_resource import ManagedAgentsOutcomeEvaluationResource
    from .managed_agents_session_agent import ManagedAgentsSessionAgent
    from .managed_agents_session_resource import ManagedAgentsSessionResource
    from .managed_agents_session_stats import ManagedAgentsSessionStats
    from .managed_agents_session_usage import ManagedAgentsSessionUsage


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsSession(ModelBase):
    """An agent at work in an environment, with all that was said and done.

    Attributes:
        id: The session's id, `sesn_...`.
        agent: The agent as it was when the session began, with the changes made to the session since.
        created_at: When the session was made.
        environment_id: The id of the environment whose container the agent works in, `env_...`.
        metadata: Your own notes.
        outcome_evaluations: How far each outcome is, one for every `user.define_outcome` the session got.
        resources: What is mounted into the container.
        stats: How long the session took.
        status: `idle` waits for events, as every session does at first; `running` is at work; `rescheduling`
            tries again by itself after an error that should pass; `terminated` has ended, by an error or because
            it was done.
        updated_at: When the session last changed.
        usage: What the session used up in all.
        vault_ids: The ids of the vaults with credentials for its tools, `vlt_...`.
        archived_at: When it was archived; null if it was not.
        budget: What the session may cost at most; null if there is no such limit.
        title: What people see; null if it has no title.
        deployment_id: The id of the deployment that has started it, `depl_...`; null if none has.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsSession"

    id: str
    agent: ManagedAgentsSessionAgent
    created_at: datetime.datetime
    environment_id: str
    metadata: dict[str, str]
    outcome_evaluations: list[ManagedAgentsOutcomeEvaluationResource]
    resources: list[ManagedAgentsSessionResource]
    stats: ManagedAgentsSessionStats
    status: Literal["rescheduling", "running", "idle", "terminated"] | str
    type: Literal["session"] = "session"
    updated_at: datetime.datetime
    usage: ManagedAgentsSessionUsage
    vault_ids: list[str]
    archived_at: datetime.datetime | None | Unset = UNSET
    budget: ManagedAgentsBudgetLimit | None | Unset = UNSET
    title: str | None | Unset = UNSET
    deployment_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "agent": v if (v := self.agent).__class__ in _PLAIN else _encode(v),
            "created_at": _encode(self.created_at),
            "environment_id": self.environment_id,
            "metadata": self.metadata,
            "outcome_evaluations": _many(self.outcome_evaluations),
            "resources": _many(self.resources),
            "stats": v if (v := self.stats).__class__ in _PLAIN else _encode(v),
            "status": self.status,
            "type": self.type,
            "updated_at": _encode(self.updated_at),
            "usage": v if (v := self.usage).__class__ in _PLAIN else _encode(v),
            "vault_ids": self.vault_ids,
        }
        if (v := self.archived_at) is not UNSET:
            d["archived_at"] = _encode(v)
        if (v := self.budget) is not UNSET:
            d["budget"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.title) is not UNSET:
            d["title"] = v
        if (v := self.deployment_id) is not UNSET:
            d["deployment_id"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsSession:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsSession = entry(_decode, value, "/components/schemas/ManagedAgentsSession")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsSession) -> Any:
    v: Any
    n = 17
    self = _new(cls)
    self.id = src["id"]
    self.agent = _managed_agents_session_agent(src["agent"])
    self.created_at = _timestamp(src["created_at"])
    self.environment_id = src["environment_id"]
    v = src["metadata"]
    if v.__class__ is not dict:
        raise TypeError
    self.metadata = v
    v = src["outcome_evaluations"]
    if v.__class__ is not list:
        raise TypeError
    self.outcome_evaluations = [_managed_agents_outcome_evaluation_resource(x) for x in v]
    self.resources = _managed_agents_session_resource_list(src["resources"])
    self.stats = _managed_agents_session_stats(src["stats"])
    self.status = src["status"]
    self.type = src["type"]
    self.updated_at = _timestamp(src["updated_at"])
    self.usage = _managed_agents_session_usage(src["usage"])
    v = src["vault_ids"]
    if v.__class__ is not list:
        raise TypeError
    self.vault_ids = v
    if "archived_at" in src:
        v = src["archived_at"]
        self.archived_at = None if v is None else _timestamp(v)
    else:
        self.archived_at = UNSET
        n -= 1
    if "budget" in src:
        v = src["budget"]
        self.budget = None if v is None else _managed_agents_budget_limit(v)
    else:
        self.budget = UNSET
        n -= 1
    if "title" in src:
        self.title = src["title"]
    else:
        self.title = UNSET
        n -= 1
    if "deployment_id" in src:
        self.deployment_id = src["deployment_id"]
    else:
        self.deployment_id = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "agent",
        "created_at",
        "environment_id",
        "metadata",
        "outcome_evaluations",
        "resources",
        "stats",
        "status",
        "type",
        "updated_at",
        "usage",
        "vault_ids",
        "archived_at",
        "budget",
        "title",
        "deployment_id",
    )
)
_managed_agents_budget_limit = deferred(
    globals(), "_managed_agents_budget_limit", "managed_agents_budget_limit", "_decode"
)
_managed_agents_outcome_evaluation_resource = deferred(
    globals(), "_managed_agents_outcome_evaluation_resource", "managed_agents_outcome_evaluation_resource", "_decode"
)
_managed_agents_session_agent = deferred(
    globals(), "_managed_agents_session_agent", "managed_agents_session_agent", "_decode"
)
_managed_agents_session_resource_list = deferred(
    globals(), "_managed_agents_session_resource_list", "managed_agents_session_resource", "_decode_list"
)
_managed_agents_session_stats = deferred(
    globals(), "_managed_agents_session_stats", "managed_agents_session_stats", "_decode"
)
_managed_agents_session_usage = deferred(
    globals(), "_managed_agents_session_usage", "managed_agents_session_usage", "_decode"
)
