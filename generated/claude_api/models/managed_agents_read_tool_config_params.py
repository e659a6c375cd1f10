# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsReadToolConfigParams of the API description."""

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
    from .managed_agents_permission_policy_param import ManagedAgentsPermissionPolicyParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsReadToolConfigParams(ModelBase):
    """How to set up `read`, which reads files.

    Attributes:
        enabled: Whether the agent can use it. Without it, as `default_config` has it.
        permission_policy: Whether its calls need a yes first. Without it, as `default_config` has it.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsReadToolConfigParams"

    name: Literal["read"] = "read"
    enabled: bool | None | Unset = UNSET
    permission_policy: ManagedAgentsPermissionPolicyParam | Mapping[str, Any] | None | Unset = UNSET
    type: Literal["read"] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "name": self.name,
        }
        if (v := self.enabled) is not UNSET:
            d["enabled"] = v
        if (v := self.permission_policy) is not UNSET:
            d["permission_policy"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.type) is not UNSET:
            d["type"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsReadToolConfigParams:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsReadToolConfigParams = entry(
        _decode, value, "/components/schemas/ManagedAgentsReadToolConfigParams"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsReadToolConfigParams) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.name = src["name"]
    if "enabled" in src:
        self.enabled = src["enabled"]
    else:
        self.enabled = UNSET
        n -= 1
    if "permission_policy" in src:
        v = src["permission_policy"]
        self.permission_policy = None if v is None else _managed_agents_permission_policy_param(v)
    else:
        self.permission_policy = UNSET
        n -= 1
    if "type" in src:
        self.type = src["type"]
    else:
        self.type = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "name",
        "enabled",
        "permission_policy",
        "type",
    )
)
_managed_agents_permission_policy_param = deferred(
    globals(), "_managed_agents_permission_policy_param", "managed_agents_permission_policy_param", "_decode"
)
