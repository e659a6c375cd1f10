# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsMultiagentWorkflowsEnabledParams of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .managed_agents_multiagent_inline_agents_params import ManagedAgentsMultiagentInlineAgentsParams
    from .managed_agents_multiagent_predefined_agent_params import ManagedAgentsMultiagentPredefinedAgentParams


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsMultiagentWorkflowsEnabledParams(ModelBase):
    """Workflow runs can be started. The agent writes a program for each, its plan; that can use saved agents, and
    make up agents that are saved nowhere. At least one of both must be possible.

    Attributes:
        inline_agents: Whether a plan can make up agents. Without it, it can.
        predefined_agents: The saved agents: ids for the newest version, objects for a certain one, `self` for the
            agent itself. Threads and workflow runs have a list each, and know nothing of the other's.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsMultiagentWorkflowsEnabledParams"

    type: Literal["enabled"] = "enabled"
    inline_agents: ManagedAgentsMultiagentInlineAgentsParams | Mapping[str, Any] | None | Unset = UNSET
    predefined_agents: (
        Sequence[ManagedAgentsMultiagentPredefinedAgentParams | Mapping[str, Any] | str] | None | Unset
    ) = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
        }
        if (v := self.inline_agents) is not UNSET:
            d["inline_agents"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.predefined_agents) is not UNSET:
            d["predefined_agents"] = _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsMultiagentWorkflowsEnabledParams:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsMultiagentWorkflowsEnabledParams = entry(
        _decode, value, "/components/schemas/ManagedAgentsMultiagentWorkflowsEnabledParams"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsMultiagentWorkflowsEnabledParams) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.type = src["type"]
    if "inline_agents" in src:
        v = src["inline_agents"]
        self.inline_agents = None if v is None else _managed_agents_multiagent_inline_agents_params(v)
    else:
        self.inline_agents = UNSET
        n -= 1
    if "predefined_agents" in src:
        v = src["predefined_agents"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.predefined_agents = None if v is None else [_shape_1(x) for x in v]
    else:
        self.predefined_agents = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "inline_agents",
        "predefined_agents",
    )
)
_managed_agents_multiagent_inline_agents_params = deferred(
    globals(),
    "_managed_agents_multiagent_inline_agents_params",
    "managed_agents_multiagent_inline_agents_params",
    "_decode",
)
_managed_agents_multiagent_predefined_agent_params = deferred(
    globals(),
    "_managed_agents_multiagent_predefined_agent_params",
    "managed_agents_multiagent_predefined_agent_params",
    "_decode",
)


def _shape_1(v: Any) -> Any:
    if v.__class__ is list:
        raise TypeError
    if v.__class__ is dict:
        return _managed_agents_multiagent_predefined_agent_params(v)
    return v
