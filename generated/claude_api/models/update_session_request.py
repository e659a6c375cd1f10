# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""UpdateSessionRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .managed_agents_budget_limit_param import ManagedAgentsBudgetLimitParam
    from .managed_agents_session_agent_update_param import ManagedAgentsSessionAgentUpdateParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class UpdateSessionRequest(ModelBase):
    """What is to change; what is absent stays.

    Attributes:
        agent: Other tools or MCP servers, from the next turn on. Not while the session runs.
        budget: Another budget, or null to lift it; in every status but `terminated`. A session that began without
            one, or has lost it, gets none (`budget_create_only`). It must be above what was spent
            (`budget_not_raised`), and every model needs a public list price (`model_not_budgetable`).
        metadata: Notes to set, each by its key; null removes one.
        title: What people see.
        vault_ids: Not taken yet; a request that has it is refused.
    """

    _schema: ClassVar[str] = "/components/schemas/UpdateSessionRequest"

    agent: ManagedAgentsSessionAgentUpdateParam | Mapping[str, Any] | Unset = UNSET
    budget: ManagedAgentsBudgetLimitParam | Mapping[str, Any] | None | Unset = UNSET
    metadata: Mapping[str, str | None] | None | Unset = UNSET
    title: str | None | Unset = UNSET
    vault_ids: Sequence[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.agent) is not UNSET:
            d["agent"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.budget) is not UNSET:
            d["budget"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.metadata) is not UNSET:
            d["metadata"] = v
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


def decode(value: Any) -> UpdateSessionRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: UpdateSessionRequest = entry(_decode, value, "/components/schemas/UpdateSessionRequest")
    return made


def _decode(src: Any, cls: Any = UpdateSessionRequest) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 5
    self = _new(cls)
    if "agent" in src:
        v = src["agent"]
        self.agent = None if v is None else _managed_agents_session_agent_update_param(v)
    else:
        self.agent = UNSET
        n -= 1
    if "budget" in src:
        v = src["budget"]
        self.budget = None if v is None else _managed_agents_budget_limit_param(v)
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
        "budget",
        "metadata",
        "title",
        "vault_ids",
    )
)
_managed_agents_budget_limit_param = deferred(
    globals(), "_managed_agents_budget_limit_param", "managed_agents_budget_limit_param", "_decode"
)
_managed_agents_session_agent_update_param = deferred(
    globals(), "_managed_agents_session_agent_update_param", "managed_agents_session_agent_update_param", "_decode"
)
