# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsWebSearchToolConfig of the API description."""

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
    from .managed_agents_permission_policy import ManagedAgentsPermissionPolicy
    from .managed_agents_user_location import ManagedAgentsUserLocation


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsWebSearchToolConfig(ModelBase):
    """How `web_search` is set up, which searches the web.

    Attributes:
        enabled: Whether the agent can use it.
        permission_policy: Whether its calls need a yes first.
        allowed_domains: Only hits of these domains and those below them; null if it is not narrowed so.
        blocked_domains: No hits of these domains and those below them; null if there are none.
        user_location: Roughly where the user is, so that hits can fit the place; null if that is not known.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsWebSearchToolConfig"

    enabled: bool
    name: Literal["web_search"] = "web_search"
    permission_policy: ManagedAgentsPermissionPolicy
    type: Literal["web_search"] = "web_search"
    allowed_domains: list[str] | None | Unset = UNSET
    blocked_domains: list[str] | None | Unset = UNSET
    user_location: ManagedAgentsUserLocation | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "enabled": self.enabled,
            "name": self.name,
            "permission_policy": v if (v := self.permission_policy).__class__ in _PLAIN else _encode(v),
            "type": self.type,
        }
        if (v := self.allowed_domains) is not UNSET:
            d["allowed_domains"] = v
        if (v := self.blocked_domains) is not UNSET:
            d["blocked_domains"] = v
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


def decode(value: Any) -> ManagedAgentsWebSearchToolConfig:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsWebSearchToolConfig = entry(
        _decode, value, "/components/schemas/ManagedAgentsWebSearchToolConfig"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsWebSearchToolConfig) -> Any:
    v: Any
    n = 7
    self = _new(cls)
    self.enabled = src["enabled"]
    self.name = src["name"]
    self.permission_policy = _managed_agents_permission_policy(src["permission_policy"])
    self.type = src["type"]
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
    if "user_location" in src:
        v = src["user_location"]
        self.user_location = None if v is None else _managed_agents_user_location(v)
    else:
        self.user_location = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "enabled",
        "name",
        "permission_policy",
        "type",
        "allowed_domains",
        "blocked_domains",
        "user_location",
    )
)
_managed_agents_permission_policy = deferred(
    globals(), "_managed_agents_permission_policy", "managed_agents_permission_policy", "_decode"
)
_managed_agents_user_location = deferred(
    globals(), "_managed_agents_user_location", "managed_agents_user_location", "_decode"
)
