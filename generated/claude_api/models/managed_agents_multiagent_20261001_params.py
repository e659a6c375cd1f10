# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsMultiagent20261001Params of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .managed_agents_multiagent_advisor_params import ManagedAgentsMultiagentAdvisorParams
    from .managed_agents_multiagent_subagents_params import ManagedAgentsMultiagentSubagentsParams
    from .managed_agents_multiagent_workflows_params import ManagedAgentsMultiagentWorkflowsParams


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsMultiagent20261001Params(ModelBase):
    """Whether the agent can ask for advice, start threads, and start workflow runs. An update is merged into what
    the agent has of the same type, on every level. What is left out stays; null sets the default, also in a new
    agent, so that `"workflows": null` turns them on. An object of another `type` than the one it meets takes its
    place, and starts from the defaults. Lists are replaced as a whole. Every object in the request has a `type`,
    and the `model` of an advisor is never left out; the rest is checked after the merge.

    Attributes:
        advisor: The model that the primary thread can ask for advice. Without it, there is none.
        subagents: The agents it can start threads with. Without it, threads can be started.
        workflows: The agents its workflow runs can use. Without it, runs can be started.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsMultiagent20261001Params"

    type: Literal["multiagent_20261001"] = "multiagent_20261001"
    advisor: ManagedAgentsMultiagentAdvisorParams | Mapping[str, Any] | None | Unset = UNSET
    subagents: ManagedAgentsMultiagentSubagentsParams | Mapping[str, Any] | None | Unset = UNSET
    workflows: ManagedAgentsMultiagentWorkflowsParams | Mapping[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
        }
        if (v := self.advisor) is not UNSET:
            d["advisor"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.subagents) is not UNSET:
            d["subagents"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.workflows) is not UNSET:
            d["workflows"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsMultiagent20261001Params:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsMultiagent20261001Params = entry(
        _decode, value, "/components/schemas/ManagedAgentsMultiagent20261001Params"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsMultiagent20261001Params) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.type = src["type"]
    if "advisor" in src:
        v = src["advisor"]
        self.advisor = None if v is None else _managed_agents_multiagent_advisor_params(v)
    else:
        self.advisor = UNSET
        n -= 1
    if "subagents" in src:
        v = src["subagents"]
        self.subagents = None if v is None else _managed_agents_multiagent_subagents_params(v)
    else:
        self.subagents = UNSET
        n -= 1
    if "workflows" in src:
        v = src["workflows"]
        self.workflows = None if v is None else _managed_agents_multiagent_workflows_params(v)
    else:
        self.workflows = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "advisor",
        "subagents",
        "workflows",
    )
)
_managed_agents_multiagent_advisor_params = deferred(
    globals(), "_managed_agents_multiagent_advisor_params", "managed_agents_multiagent_advisor_params", "_decode"
)
_managed_agents_multiagent_subagents_params = deferred(
    globals(), "_managed_agents_multiagent_subagents_params", "managed_agents_multiagent_subagents_params", "_decode"
)
_managed_agents_multiagent_workflows_params = deferred(
    globals(), "_managed_agents_multiagent_workflows_params", "managed_agents_multiagent_workflows_params", "_decode"
)
