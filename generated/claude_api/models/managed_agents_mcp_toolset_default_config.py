# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsMCPToolsetDefaultConfig of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode

if TYPE_CHECKING:
    from .managed_agents_permission_policy import ManagedAgentsPermissionPolicy


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsMCPToolsetDefaultConfig(ModelBase):
    """What holds for the tools of an MCP server that have no settings of their own.

    Attributes:
        enabled: Whether the agent can use them.
        permission_policy: Whether their calls need a yes first.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsMCPToolsetDefaultConfig"

    enabled: bool
    permission_policy: ManagedAgentsPermissionPolicy
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "enabled": self.enabled,
            "permission_policy": v if (v := self.permission_policy).__class__ in _PLAIN else _encode(v),
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsMCPToolsetDefaultConfig:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsMCPToolsetDefaultConfig = entry(
        _decode, value, "/components/schemas/ManagedAgentsMCPToolsetDefaultConfig"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsMCPToolsetDefaultConfig) -> Any:
    v: Any
    self = _new(cls)
    self.enabled = src["enabled"]
    self.permission_policy = _managed_agents_permission_policy(src["permission_policy"])
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "enabled",
        "permission_policy",
    )
)
_managed_agents_permission_policy = deferred(
    globals(), "_managed_agents_permission_policy", "managed_agents_permission_policy", "_decode"
)
