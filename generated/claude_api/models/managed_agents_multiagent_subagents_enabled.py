# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsMultiagentSubagentsEnabled of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import many as _many

if TYPE_CHECKING:
    from .managed_agents_agent_reference import ManagedAgentsAgentReference
    from .managed_agents_multiagent_inline_agents import ManagedAgentsMultiagentInlineAgents


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsMultiagentSubagentsEnabled(ModelBase):
    """Threads can be started.

    Attributes:
        inline_agents: Whether it can make up agents for them that are saved nowhere.
        predefined_agents: The saved agents it can start them with, each in a certain version.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsMultiagentSubagentsEnabled"

    inline_agents: ManagedAgentsMultiagentInlineAgents
    predefined_agents: list[ManagedAgentsAgentReference]
    type: Literal["enabled"] = "enabled"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "inline_agents": v if (v := self.inline_agents).__class__ in _PLAIN else _encode(v),
            "predefined_agents": _many(self.predefined_agents),
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


def decode(value: Any) -> ManagedAgentsMultiagentSubagentsEnabled:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsMultiagentSubagentsEnabled = entry(
        _decode, value, "/components/schemas/ManagedAgentsMultiagentSubagentsEnabled"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsMultiagentSubagentsEnabled) -> Any:
    v: Any
    self = _new(cls)
    self.inline_agents = _managed_agents_multiagent_inline_agents(src["inline_agents"])
    v = src["predefined_agents"]
    if v.__class__ is not list:
        raise TypeError
    self.predefined_agents = [_managed_agents_agent_reference(x) for x in v]
    self.type = src["type"]
    self._extra = None if len(src) == 3 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "inline_agents",
        "predefined_agents",
        "type",
    )
)
_managed_agents_agent_reference = deferred(
    globals(), "_managed_agents_agent_reference", "managed_agents_agent_reference", "_decode"
)
_managed_agents_multiagent_inline_agents = deferred(
    globals(), "_managed_agents_multiagent_inline_agents", "managed_agents_multiagent_inline_agents", "_decode"
)
