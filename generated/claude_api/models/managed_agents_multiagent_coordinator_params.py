# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsMultiagentCoordinatorParams of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import encode as _encode

if TYPE_CHECKING:
    from .managed_agents_multiagent_roster_entry_params import ManagedAgentsMultiagentRosterEntryParams


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsMultiagentCoordinatorParams(ModelBase):
    """The agent gives work to agents of a list and starts a thread for each piece. The older form; better use
    `multiagent_20261001`.

    Attributes:
        agents: Those agents, each once: ids for the newest version, objects for a certain one, `self` for the
            agent's own copies, and at most one `advisor`. They must not be archived nor have a `multiagent` of
            their own.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsMultiagentCoordinatorParams"

    agents: Sequence[ManagedAgentsMultiagentRosterEntryParams | Mapping[str, Any] | str]
    type: Literal["coordinator"] = "coordinator"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "agents": _encode(self.agents),
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


def decode(value: Any) -> ManagedAgentsMultiagentCoordinatorParams:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsMultiagentCoordinatorParams = entry(
        _decode, value, "/components/schemas/ManagedAgentsMultiagentCoordinatorParams"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsMultiagentCoordinatorParams) -> Any:
    v: Any
    self = _new(cls)
    v = src["agents"]
    if v.__class__ is not list:
        raise TypeError
    self.agents = [_shape_1(x) for x in v]
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
_managed_agents_multiagent_roster_entry_params = deferred(
    globals(),
    "_managed_agents_multiagent_roster_entry_params",
    "managed_agents_multiagent_roster_entry_params",
    "_decode",
)


def _shape_1(v: Any) -> Any:
    if v.__class__ is list:
        raise TypeError
    if v.__class__ is dict:
        return _managed_agents_multiagent_roster_entry_params(v)
    return v
