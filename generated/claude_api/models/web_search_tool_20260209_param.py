# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""WebSearchTool20260209Param of the API description."""

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
    from .allowed_caller import AllowedCallerValue
    from .cache_control_ephemeral_param import CacheControlEphemeralParam
    from .user_location_param import UserLocationParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class WebSearchTool20260209Param(ModelBase):
    """As `web_search_20250305`; code on the server can also sift the results before the model reads them.

    Attributes:
        name: The name the model calls the tool by. Fixed for this tool.
        allowed_callers: Who may call the tool: the model itself (`direct`), programs it writes for a code
            execution tool, or both.
        allowed_domains: Search results come from these domains only. Not together with `blocked_domains`.
        blocked_domains: Search results never come from these domains. Not together with `allowed_domains`.
        cache_control: Ends a cacheable prompt prefix at this tool.
        defer_loading: Leave the tool out of the prompt until a tool search finds it.
        max_uses: How many times the model may use the tool within one request. No limit unless given.
        strict: Make sure that calls name a given tool and that their input fits its schema.
        user_location: Where the user is, roughly, so that results can fit the place.
    """

    _schema: ClassVar[str] = "/components/schemas/WebSearchTool20260209Param"

    name: Literal["web_search"] = "web_search"
    type: Literal["web_search_20260209"] = "web_search_20260209"
    allowed_callers: list[AllowedCallerValue] | Unset = UNSET
    allowed_domains: list[str] | None | Unset = UNSET
    blocked_domains: list[str] | None | Unset = UNSET
    cache_control: CacheControlEphemeralParam | None | Unset = UNSET
    defer_loading: bool | Unset = UNSET
    max_uses: int | None | Unset = UNSET
    strict: bool | Unset = UNSET
    user_location: UserLocationParam | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "name": self.name,
            "type": self.type,
        }
        if (v := self.allowed_callers) is not UNSET:
            d["allowed_callers"] = v
        if (v := self.allowed_domains) is not UNSET:
            d["allowed_domains"] = v
        if (v := self.blocked_domains) is not UNSET:
            d["blocked_domains"] = v
        if (v := self.cache_control) is not UNSET:
            d["cache_control"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.defer_loading) is not UNSET:
            d["defer_loading"] = v
        if (v := self.max_uses) is not UNSET:
            d["max_uses"] = v
        if (v := self.strict) is not UNSET:
            d["strict"] = v
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


def decode(value: Any) -> WebSearchTool20260209Param:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: WebSearchTool20260209Param = entry(_decode, value, "/components/schemas/WebSearchTool20260209Param")
    return made


def _decode(src: Any, cls: Any = WebSearchTool20260209Param) -> Any:
    v: Any
    n = 10
    self = _new(cls)
    self.name = src["name"]
    self.type = src["type"]
    if "allowed_callers" in src:
        v = src["allowed_callers"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.allowed_callers = v
    else:
        self.allowed_callers = UNSET
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
    if "cache_control" in src:
        v = src["cache_control"]
        self.cache_control = None if v is None else _cache_control_ephemeral_param(v)
    else:
        self.cache_control = UNSET
        n -= 1
    if "defer_loading" in src:
        self.defer_loading = src["defer_loading"]
    else:
        self.defer_loading = UNSET
        n -= 1
    if "max_uses" in src:
        self.max_uses = src["max_uses"]
    else:
        self.max_uses = UNSET
        n -= 1
    if "strict" in src:
        self.strict = src["strict"]
    else:
        self.strict = UNSET
        n -= 1
    if "user_location" in src:
        v = src["user_location"]
        self.user_location = None if v is None else _user_location_param(v)
    else:
        self.user_location = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "name",
        "type",
        "allowed_callers",
        "allowed_domains",
        "blocked_domains",
        "cache_control",
        "defer_loading",
        "max_uses",
        "strict",
        "user_location",
    )
)
_cache_control_ephemeral_param = deferred(
    globals(), "_cache_control_ephemeral_param", "cache_control_ephemeral_param", "_decode"
)
_user_location_param = deferred(globals(), "_user_location_param", "user_location_param", "_decode")
