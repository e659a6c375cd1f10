# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsDeployment of the API description."""

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
    from .managed_agents_agent_reference import ManagedAgentsAgentReference
    from .managed_agents_budget_limit import ManagedAgentsBudgetLimit
    from .managed_agents_deployment_initial_event import ManagedAgentsDeploymentInitialEvent
    from .managed_agents_deployment_paused_reason import ManagedAgentsDeploymentPausedReason
    from .managed_agents_deployment_status import ManagedAgentsDeploymentStatusValue
    from .managed_agents_schedule import ManagedAgentsSchedule
    from .managed_agents_session_resource_config import ManagedAgentsSessionResourceConfig


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsDeployment(ModelBase):
    """An agent with all it needs to work by itself, and when it does.

    Attributes:
        id: The deployment's id, `depl_...`.
        agent: The agent, in a certain version.
        created_at: When the deployment was made.
        environment_id: The id of the environment that its sessions work in, `env_...`.
        initial_events: The events that each session begins with.
        metadata: Your own notes.
        name: The name people see.
        resources: What is mounted into the container of each session. Tokens are left out.
        status: Whether it is active. Archived ones are, too, but have `archived_at`.
        updated_at: When the deployment last changed.
        vault_ids: The ids of the vaults with credentials for its sessions, `vlt_...`.
        archived_at: When it was archived; null if it was not.
        description: What the deployment is for; null if nothing was said.
        paused_reason: Why it is paused; null if it is not.
        schedule: When it runs by itself; null if only on call.
        budget: What each session may cost at most; null if there is no such limit.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsDeployment"

    id: str
    agent: ManagedAgentsAgentReference
    created_at: datetime.datetime
    environment_id: str
    initial_events: list[ManagedAgentsDeploymentInitialEvent]
    metadata: dict[str, str]
    name: str
    resources: list[ManagedAgentsSessionResourceConfig]
    status: ManagedAgentsDeploymentStatusValue
    type: Literal["deployment"] = "deployment"
    updated_at: datetime.datetime
    vault_ids: list[str]
    archived_at: datetime.datetime | None | Unset = UNSET
    description: str | None | Unset = UNSET
    paused_reason: ManagedAgentsDeploymentPausedReason | None | Unset = UNSET
    schedule: ManagedAgentsSchedule | None | Unset = UNSET
    budget: ManagedAgentsBudgetLimit | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "agent": v if (v := self.agent).__class__ in _PLAIN else _encode(v),
            "created_at": _encode(self.created_at),
            "environment_id": self.environment_id,
            "initial_events": _many(self.initial_events),
            "metadata": self.metadata,
            "name": self.name,
            "resources": _many(self.resources),
            "status": self.status,
            "type": self.type,
            "updated_at": _encode(self.updated_at),
            "vault_ids": self.vault_ids,
        }
        if (v := self.archived_at) is not UNSET:
            d["archived_at"] = _encode(v)
        if (v := self.description) is not UNSET:
            d["description"] = v
        if (v := self.paused_reason) is not UNSET:
            d["paused_reason"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.schedule) is not UNSET:
            d["schedule"] = v if v.__class__ in _PLAIN else _encode(v)
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


def decode(value: Any) -> ManagedAgentsDeployment:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsDeployment = entry(_decode, value, "/components/schemas/ManagedAgentsDeployment")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsDeployment) -> Any:
    v: Any
    n = 17
    self = _new(cls)
    self.id = src["id"]
    self.agent = _managed_agents_agent_reference(src["agent"])
    self.created_at = _timestamp(src["created_at"])
    self.environment_id = src["environment_id"]
    self.initial_events = _managed_agents_deployment_initial_event_list(src["initial_events"])
    v = src["metadata"]
    if v.__class__ is not dict:
        raise TypeError
    self.metadata = v
    self.name = src["name"]
    self.resources = _managed_agents_session_resource_config_list(src["resources"])
    self.status = src["status"]
    self.type = src["type"]
    self.updated_at = _timestamp(src["updated_at"])
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
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        n -= 1
    if "paused_reason" in src:
        v = src["paused_reason"]
        self.paused_reason = None if v is None else _managed_agents_deployment_paused_reason(v)
    else:
        self.paused_reason = UNSET
        n -= 1
    if "schedule" in src:
        v = src["schedule"]
        self.schedule = None if v is None else _managed_agents_schedule(v)
    else:
        self.schedule = UNSET
        n -= 1
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
        "agent",
        "created_at",
        "environment_id",
        "initial_events",
        "metadata",
        "name",
        "resources",
        "status",
        "type",
        "updated_at",
        "vault_ids",
        "archived_at",
        "description",
        "paused_reason",
        "schedule",
        "budget",
    )
)
_managed_agents_agent_reference = deferred(
    globals(), "_managed_agents_agent_reference", "managed_agents_agent_reference", "_decode"
)
_managed_agents_budget_limit = deferred(
    globals(), "_managed_agents_budget_limit", "managed_agents_budget_limit", "_decode"
)
_managed_agents_deployment_initial_event_list = deferred(
    globals(),
    "_managed_agents_deployment_initial_event_list",
    "managed_agents_deployment_initial_event",
    "_decode_list",
)
_managed_agents_deployment_paused_reason = deferred(
    globals(), "_managed_agents_deployment_paused_reason", "managed_agents_deployment_paused_reason", "_decode"
)
_managed_agents_schedule = deferred(globals(), "_managed_agents_schedule", "managed_agents_schedule", "_decode")
_managed_agents_session_resource_config_list = deferred(
    globals(), "_managed_agents_session_resource_config_list", "managed_agents_session_resource_config", "_decode_list"
)
