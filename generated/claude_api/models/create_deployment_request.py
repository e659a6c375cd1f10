# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CreateDeploymentRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import many as _many
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .managed_agents_agent_params import ManagedAgentsAgentParams
    from .managed_agents_budget_limit_param import ManagedAgentsBudgetLimitParam
    from .managed_agents_deployment_initial_event_params import ManagedAgentsDeploymentInitialEventParams
    from .managed_agents_resource_param import ManagedAgentsResourceParam
    from .managed_agents_schedule_params import ManagedAgentsScheduleParams


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CreateDeploymentRequest(ModelBase):
    """The new deployment.

    Attributes:
        agent: The agent, which must not be archived. Its id alone stands for the version that is the newest now.
        environment_id: The environment that its sessions work in, `env_...`.
        initial_events: The events that each session begins with.
        name: The name people see.
        budget: What each session may cost at most; there is no limit without. Refused if the agent's model has no
            public list price. The models of its other agents are looked at again before each session.
        description: What the deployment is for.
        metadata: Your own notes. Keys of up to 64 characters.
        resources: Repositories, files and memory stores to mount into the container of each session.
        schedule: When it is to run by itself. Without it, only on call.
        vault_ids: Vaults with credentials for its sessions, `vlt_...`.
    """

    _schema: ClassVar[str] = "/components/schemas/CreateDeploymentRequest"

    agent: ManagedAgentsAgentParams | Mapping[str, Any] | str
    environment_id: str
    initial_events: Sequence[ManagedAgentsDeploymentInitialEventParams | Mapping[str, Any]]
    name: str
    budget: ManagedAgentsBudgetLimitParam | Mapping[str, Any] | None | Unset = UNSET
    description: str | None | Unset = UNSET
    metadata: Mapping[str, str] | Unset = UNSET
    resources: Sequence[ManagedAgentsResourceParam | Mapping[str, Any]] | Unset = UNSET
    schedule: ManagedAgentsScheduleParams | Mapping[str, Any] | None | Unset = UNSET
    vault_ids: Sequence[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "agent": _encode(self.agent),
            "environment_id": self.environment_id,
            "initial_events": _many(self.initial_events),
            "name": self.name,
        }
        if (v := self.budget) is not UNSET:
            d["budget"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.description) is not UNSET:
            d["description"] = v
        if (v := self.metadata) is not UNSET:
            d["metadata"] = v
        if (v := self.resources) is not UNSET:
            d["resources"] = _many(v)
        if (v := self.schedule) is not UNSET:
            d["schedule"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.vault_ids) is not UNSET:
            d["vault_ids"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> CreateDeploymentRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CreateDeploymentRequest = entry(_decode, value, "/components/schemas/CreateDeploymentRequest")
    return made


def _decode(src: Any, cls: Any = CreateDeploymentRequest) -> Any:
    v: Any
    n = 10
    self = _new(cls)
    self.agent = _shape_1(src["agent"])
    self.environment_id = src["environment_id"]
    self.initial_events = _managed_agents_deployment_initial_event_params_list(src["initial_events"])
    self.name = src["name"]
    if "budget" in src:
        v = src["budget"]
        self.budget = None if v is None else _managed_agents_budget_limit_param(v)
    else:
        self.budget = UNSET
        n -= 1
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        n -= 1
    if "metadata" in src:
        v = src["metadata"]
        if v is not None and v.__class__ is not dict:
            raise TypeError
        self.metadata = v
    else:
        self.metadata = UNSET
        n -= 1
    if "resources" in src:
        v = src["resources"]
        self.resources = None if v is None else _managed_agents_resource_param_list(v)
    else:
        self.resources = UNSET
        n -= 1
    if "schedule" in src:
        v = src["schedule"]
        self.schedule = None if v is None else _managed_agents_schedule_params(v)
    else:
        self.schedule = UNSET
        n -= 1
    if "vault_ids" in src:
        v = src["vault_ids"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.vault_ids = v
    else:
        self.vault_ids = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "agent",
        "environment_id",
        "initial_events",
        "name",
        "budget",
        "description",
        "metadata",
        "resources",
        "schedule",
        "vault_ids",
    )
)
_managed_agents_agent_params = deferred(
    globals(), "_managed_agents_agent_params", "managed_agents_agent_params", "_decode"
)
_managed_agents_budget_limit_param = deferred(
    globals(), "_managed_agents_budget_limit_param", "managed_agents_budget_limit_param", "_decode"
)
_managed_agents_deployment_initial_event_params_list = deferred(
    globals(),
    "_managed_agents_deployment_initial_event_params_list",
    "managed_agents_deployment_initial_event_params",
    "_decode_list",
)
_managed_agents_resource_param_list = deferred(
    globals(), "_managed_agents_resource_param_list", "managed_agents_resource_param", "_decode_list"
)
_managed_agents_schedule_params = deferred(
    globals(), "_managed_agents_schedule_params", "managed_agents_schedule_params", "_decode"
)


def _shape_1(v: Any) -> Any:
    if v.__class__ is list:
        raise TypeError
    if v.__class__ is dict:
        return _managed_agents_agent_params(v)
    return v
