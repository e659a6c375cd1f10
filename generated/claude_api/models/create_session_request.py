# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CreateSessionRequest of the API description."""

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
    from .managed_agents_budget_limit_param import ManagedAgentsBudgetLimitParam
    from .managed_agents_resource_param import ManagedAgentsResourceParam
    from .session_create_agent_param import SessionCreateAgentParam
    from .session_create_initial_event_param import SessionCreateInitialEventParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CreateSessionRequest(ModelBase):
    """The agent, where it works, and what it gets.

    Attributes:
        agent: The agent: its id for the newest version, or an object that names a version or sets other values
            for this session alone.
        environment_id: The environment to work in, `env_...`.
        budget: What the session may cost at most; it has no limit without. Refused with the reason
            `model_not_budgetable` if any model it could run has no public list price.
        initial_events: The first events, handled in this order. Only `user.message` and `user.define_outcome`.
        metadata: Your own notes. Keys of up to 64 characters.
        resources: Files, repositories and memory stores to mount into the container.
        title: What people see.
        vault_ids: Vaults with credentials that its tools may use, `vlt_...`.
    """

    _schema: ClassVar[str] = "/components/schemas/CreateSessionRequest"

    agent: SessionCreateAgentParam | Mapping[str, Any] | str
    environment_id: str
    budget: ManagedAgentsBudgetLimitParam | Mapping[str, Any] | Unset = UNSET
    initial_events: Sequence[SessionCreateInitialEventParam | Mapping[str, Any]] | Unset = UNSET
    metadata: Mapping[str, str] | Unset = UNSET
    resources: Sequence[ManagedAgentsResourceParam | Mapping[str, Any]] | Unset = UNSET
    title: str | None | Unset = UNSET
    vault_ids: Sequence[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "agent": _encode(self.agent),
            "environment_id": self.environment_id,
        }
        if (v := self.budget) is not UNSET:
            d["budget"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.initial_events) is not UNSET:
            d["initial_events"] = _many(v)
        if (v := self.metadata) is not UNSET:
            d["metadata"] = v
        if (v := self.resources) is not UNSET:
            d["resources"] = _many(v)
        if (v := self.title) is not UNSET:
            d["title"] = v
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


def decode(value: Any) -> CreateSessionRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CreateSessionRequest = entry(_decode, value, "/components/schemas/CreateSessionRequest")
    return made


def _decode(src: Any, cls: Any = CreateSessionRequest) -> Any:
    v: Any
    n = 8
    self = _new(cls)
    self.agent = _shape_1(src["agent"])
    self.environment_id = src["environment_id"]
    if "budget" in src:
        v = src["budget"]
        self.budget = None if v is None else _managed_agents_budget_limit_param(v)
    else:
        self.budget = UNSET
        n -= 1
    if "initial_events" in src:
        v = src["initial_events"]
        self.initial_events = None if v is None else _session_create_initial_event_param_list(v)
    else:
        self.initial_events = UNSET
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
    if "title" in src:
        self.title = src["title"]
    else:
        self.title = UNSET
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
        "budget",
        "initial_events",
        "metadata",
        "resources",
        "title",
        "vault_ids",
    )
)
_managed_agents_budget_limit_param = deferred(
    globals(), "_managed_agents_budget_limit_param", "managed_agents_budget_limit_param", "_decode"
)
_managed_agents_resource_param_list = deferred(
    globals(), "_managed_agents_resource_param_list", "managed_agents_resource_param", "_decode_list"
)
_session_create_agent_param = deferred(
    globals(), "_session_create_agent_param", "session_create_agent_param", "_decode"
)
_session_create_initial_event_param_list = deferred(
    globals(), "_session_create_initial_event_param_list", "session_create_initial_event_param", "_decode_list"
)


def _shape_1(v: Any) -> Any:
    if v.__class__ is list:
        raise TypeError
    if v.__class__ is dict:
        return _session_create_agent_param(v)
    return v
