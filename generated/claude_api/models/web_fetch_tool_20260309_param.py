# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""WebFetchTool20260309Param of the API description."""

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
    from .citations_config_param import CitationsConfigParam
    from .web_fetch_url_sources_param import WebFetchURLSourcesParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class WebFetchTool20260309Param(ModelBase):
    """As `web_fetch_20260209`, with the choice to pass by the cache.

    Attributes:
        name: The name the model calls the tool by. Fixed for this tool.
        allowed_callers: Who may call the tool: the model itself (`direct`), programs it writes for a code
            execution tool, or both.
        allowed_domains: Pages are fetched from these domains only.
        blocked_domains: Pages are never fetched from these domains.
        cache_control: Ends a cacheable prompt prefix at this tool.
        citations: Whether the reply cites fetched documents. Off unless enabled.
        defer_loading: Leave the tool out of the prompt until a tool search finds it.
        max_content_tokens: About how many tokens of page text may enter the context. Does not hold for binary
            content such as PDFs.
        max_uses: How many times the model may use the tool within one request. No limit unless given.
        strict: Make sure that calls name a given tool and that their input fits its schema.
        url_sources: Where a URL must have come up before it may be fetched. Every source counts unless given.
        use_cache: Whether a stored copy of the page may be used. Turn it off only for pages that change fast, or
            when the user asks for fresh content.
    """

    _schema: ClassVar[str] = "/components/schemas/WebFetchTool20260309Param"

    name: Literal["web_fetch"] = "web_fetch"
    type: Literal["web_fetch_20260309"] = "web_fetch_20260309"
    allowed_callers: list[AllowedCallerValue] | Unset = UNSET
    allowed_domains: list[str] | None | Unset = UNSET
    blocked_domains: list[str] | None | Unset = UNSET
    cache_control: CacheControlEphemeralParam | None | Unset = UNSET
    citations: CitationsConfigParam | None | Unset = UNSET
    defer_loading: bool | Unset = UNSET
    max_content_tokens: int | None | Unset = UNSET
    max_uses: int | None | Unset = UNSET
    strict: bool | Unset = UNSET
    url_sources: WebFetchURLSourcesParam | None | Unset = UNSET
    use_cache: bool | Unset = UNSET
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
        if (v := self.citations) is not UNSET:
            d["citations"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.defer_loading) is not UNSET:
            d["defer_loading"] = v
        if (v := self.max_content_tokens) is not UNSET:
            d["max_content_tokens"] = v
        if (v := self.max_uses) is not UNSET:
            d["max_uses"] = v
        if (v := self.strict) is not UNSET:
            d["strict"] = v
        if (v := self.url_sources) is not UNSET:
            d["url_sources"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.use_cache) is not UNSET:
            d["use_cache"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> WebFetchTool20260309Param:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: WebFetchTool20260309Param = entry(_decode, value, "/components/schemas/WebFetchTool20260309Param")
    return made


def _decode(src: Any, cls: Any = WebFetchTool20260309Param) -> Any:
    v: Any
    n = 13
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
    if "citations" in src:
        v = src["citations"]
        self.citations = None if v is None else _citations_config_param(v)
    else:
        self.citations = UNSET
        n -= 1
    if "defer_loading" in src:
        self.defer_loading = src["defer_loading"]
    else:
        self.defer_loading = UNSET
        n -= 1
    if "max_content_tokens" in src:
        self.max_content_tokens = src["max_content_tokens"]
    else:
        self.max_content_tokens = UNSET
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
    if "url_sources" in src:
        v = src["url_sources"]
        self.url_sources = None if v is None else _web_fetch_url_sources_param(v)
    else:
        self.url_sources = UNSET
        n -= 1
    if "use_cache" in src:
        self.use_cache = src["use_cache"]
    else:
        self.use_cache = UNSET
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
        "citations",
        "defer_loading",
        "max_content_tokens",
        "max_uses",
        "strict",
        "url_sources",
        "use_cache",
    )
)
_cache_control_ephemeral_param = deferred(
    globals(), "_cache_control_ephemeral_param", "cache_control_ephemeral_param", "_decode"
)
_citations_config_param = deferred(globals(), "_citations_config_param", "citations_config_param", "_decode")
_web_fetch_url_sources_param = deferred(
    globals(), "_web_fetch_url_sources_param", "web_fetch_url_sources_param", "_decode"
)
