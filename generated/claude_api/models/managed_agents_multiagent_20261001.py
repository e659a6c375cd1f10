# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsMultiagent20261001 of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode

if TYPE_CHECKING:
    from .managed_agents_multiagent_advisor import ManagedAgentsMultiagentAdvisor
    from .managed_agents_multiagent_subagents import ManagedAgentsMultiagentSubagents
    from .managed_agents_multiagent_workflows import ManagedAgentsMultiagentWorkflows


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsMultiagent20261001(ModelBase):
    """Whether the agent can ask for advice, start threads, and start workflow runs.

    Attributes:
        advisor: The model that the primary thread can ask for advice.
        subagents: The agents it can start threads with.
        workflows: The agents its workflow runs can use.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsMultiagent20261001"

    advisor: ManagedAgentsMultiagentAdvisor
    subagents: ManagedAgentsMultiagentSubagents
    type: Literal["multiagent_20261001"] = "multiagent_20261001"
    workflows: ManagedAgentsMultiagentWorkflows
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "advisor": v if (v := self.advisor).__class__ in _PLAIN else _encode(v),
            "subagents": v if (v := self.subagents).__class__ in _PLAIN else _encode(v),
            "type": self.type,
            "workflows": v if (v := self.workflows).__class__ in _PLAIN else _encode(v),
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsMultiagent20261001:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsMultiagent20261001 = entry(_decode, value, "/components/schemas/ManagedAgentsMultiagent20261001")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsMultiagent20261001) -> Any:
    v: Any
    self = _new(cls)
    self.advisor = _managed_agents_multiagent_advisor(src["advisor"])
    self.subagents = _managed_agents_multiagent_subagents(src["subagents"])
    self.type = src["type"]
    self.workflows = _managed_agents_multiagent_workflows(src["workflows"])
    self._extra = None if len(src) == 4 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "advisor",
        "subagents",
        "type",
        "workflows",
    )
)
_managed_agents_multiagent_advisor = deferred(
    globals(), "_managed_agents_multiagent_advisor", "managed_agents_multiagent_advisor", "_decode"
)
_managed_agents_multiagent_subagents = deferred(
    globals(), "_managed_agents_multiagent_subagents", "managed_agents_multiagent_subagents", "_decode"
)
_managed_agents_multiagent_workflows = deferred(
    globals(), "_managed_agents_multiagent_workflows", "managed_agents_multiagent_workflows", "_decode"
)
