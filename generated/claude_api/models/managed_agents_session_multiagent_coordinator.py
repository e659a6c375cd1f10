# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsSessionMultiagentCoordinator of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import many as _many

if TYPE_CHECKING:
    from .managed_agents_session_multiagent_coordinator_agent import ManagedAgentsSessionMultiagentCoordinatorAgent


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsSessionMultiagentCoordinator(ModelBase):
    """The agent gives work to agents of a list. The older form.

    Attributes:
        agents: Those agents, with everything spelt out.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsSessionMultiagentCoordinator"

    agents: list[ManagedAgentsSessionMultiagentCoordinatorAgent]
    type: Literal["coordinator"] = "coordinator"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "agents": _many(self.agents),
            "type": self.type,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsSessionMultiagentCoordinator:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsSessionMultiagentCoordinator = entry(
        _decode, value, "/components/schemas/ManagedAgentsSessionMultiagentCoordinator"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsSessionMultiagentCoordinator) -> Any:
    v: Any
    self = _new(cls)
    self.agents = _managed_agents_session_multiagent_coordinator_agent_list(src["agents"])
    self.type = src["type"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "agents",
        "type",
    )
)
_managed_agents_session_multiagent_coordinator_agent_list = deferred(
    globals(),
    "_managed_agents_session_multiagent_coordinator_agent_list",
    "managed_agents_session_multiagent_coordinator_agent",
    "_decode_list",
)
