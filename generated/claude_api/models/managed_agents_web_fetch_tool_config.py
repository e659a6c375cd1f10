# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsWebFetchToolConfig of the API description."""

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
    from .managed_agents_web_fetch_url_sources import ManagedAgentsWebFetchURLSources


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsWebFetchToolConfig(ModelBase):
    """How `web_fetch` is set up, which reads web pages.

    Attributes:
        enabled: Whether the agent can use it.
        permission_policy: Whether its calls need a yes first.
        url_sources: Where an address must have come up before it may be fetched; null if anywhere will do.
        allowed_domains: Only pages of these domains and those below them are fetched; null if it is not narrowed
            so.
        blocked_domains: Pages of these domains and those below them are never fetched; null if there are none.
        max_content_tokens: How many tokens of a page's text the agent gets at most; null if there is no such
            limit. PDFs and the like are not counted.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsWebFetchToolConfig"

    enabled: bool
    name: Literal["web_fetch"] = "web_fetch"
    permission_policy: ManagedAgentsPermissionPolicy
    type: Literal["web_fetch"] = "web_fetch"
    url_sources: ManagedAgentsWebFetchURLSources | None | Unset = UNSET
    allowed_domains: list[str] | None | Unset = UNSET
    blocked_domains: list[str] | None | Unset = UNSET
    max_content_tokens: int | None | Unset = UNSET
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
        if (v := self.url_sources) is not UNSET:
            d["url_sources"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.allowed_domains) is not UNSET:
            d["allowed_domains"] = v
        if (v := self.blocked_domains) is not UNSET:
            d["blocked_domains"] = v
        if (v := self.max_content_tokens) is not UNSET:
            d["max_content_tokens"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsWebFetchToolConfig:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsWebFetchToolConfig = entry(_decode, value, "/components/schemas/ManagedAgentsWebFetchToolConfig")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsWebFetchToolConfig) -> Any:
    v: Any
    n = 8
    self = _new(cls)
    self.enabled = src["enabled"]
    self.name = src["name"]
    self.permission_policy = _managed_agents_permission_policy(src["permission_policy"])
    self.type = src["type"]
    if "url_sources" in src:
        v = src["url_sources"]
        self.url_sources = None if v is None else _managed_agents_web_fetch_url_sources(v)
    else:
        self.url_sources = UNSET
        n -= 1
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
    if "max_content_tokens" in src:
        self.max_content_tokens = src["max_content_tokens"]
    else:
        self.max_content_tokens = UNSET
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
        "url_sources",
        "allowed_domains",
        "blocked_domains",
        "max_content_tokens",
    )
)
_managed_agents_permission_policy = deferred(
    globals(), "_managed_agents_permission_policy", "managed_agents_permission_policy", "_decode"
)
_managed_agents_web_fetch_url_sources = deferred(
    globals(), "_managed_agents_web_fetch_url_sources", "managed_agents_web_fetch_url_sources", "_decode"
)
