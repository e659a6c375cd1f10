# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsWebSearchToolConfigParams of the API description."""

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
    from .managed_agents_permission_policy_param import ManagedAgentsPermissionPolicyParam
    from .managed_agents_user_location_param import ManagedAgentsUserLocationParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsWebSearchToolConfigParams(ModelBase):
    """How to set up `web_search`, which searches the web.

    Attributes:
        allowed_domains: Find only pages of these domains and those below them, such as `docs.example.com`: host
            names without scheme or port, with a path if need be. Not together with `blocked_domains`.
        blocked_domains: Find no pages of these domains and those below them, such as `ads.example.com`: host
            names without scheme or port, with a path if need be. Not together with `allowed_domains`.
        enabled: Whether the agent can use it. Without it, as `default_config` has it.
        permission_policy: Whether its calls need a yes first. Without it, as `default_config` has it.
        user_location: Roughly where the user is, so that hits can fit the place.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsWebSearchToolConfigParams"

    name: Literal["web_search"] = "web_search"
    allowed_domains: Sequence[str] | Unset = UNSET
    blocked_domains: Sequence[str] | Unset = UNSET
    enabled: bool | None | Unset = UNSET
    permission_policy: ManagedAgentsPermissionPolicyParam | Mapping[str, Any] | None | Unset = UNSET
    type: Literal["web_search"] | Unset = UNSET
    user_location: ManagedAgentsUserLocationParam | Mapping[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "name": self.name,
        }
        if (v := self.allowed_domains) is not UNSET:
            d["allowed_domains"] = v
        if (v := self.blocked_domains) is not UNSET:
            d["blocked_domains"] = v
        if (v := self.enabled) is not UNSET:
            d["enabled"] = v
        if (v := self.permission_policy) is not UNSET:
            d["permission_policy"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.type) is not UNSET:
            d["type"] = v
        if (v := self.user_location) is not UNSET:
            d["user_location"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsWebSearchToolConfigParams:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsWebSearchToolConfigParams = entry(
        _decode, value, "/components/schemas/ManagedAgentsWebSearchToolConfigParams"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsWebSearchToolConfigParams) -> Any:
    v: Any
    n = 7
    self = _new(cls)
    self.name = src["name"]
    if "allowed_domains" in src:
        v = src["allowed_domains"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.allowed_domains = v
    else:
        self.allowed_domains = UNSET
        n -= 1
    if "blocked_domains" in src:
        v = src["blocked_domains"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.blocked_domains = v
    else:
        self.blocked_domains = UNSET
        n -= 1
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
    if "user_location" in src:
        v = src["user_location"]
        self.user_location = None if v is None else _managed_agents_user_location_param(v)
    else:
        self.user_location = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "name",
        "allowed_domains",
        "blocked_domains",
        "enabled",
        "permission_policy",
        "type",
        "user_location",
    )
)
_managed_agents_permission_policy_param = deferred(
    globals(), "_managed_agents_permission_policy_param", "managed_agents_permission_policy_param", "_decode"
)
_managed_agents_user_location_param = deferred(
    globals(), "_managed_agents_user_location_param", "managed_agents_user_location_param", "_decode"
)
