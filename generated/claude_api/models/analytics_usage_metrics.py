# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsUsageMetrics of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .analytics_server_tool_use import AnalyticsServerToolUse
    from .cache_creation import CacheCreation


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AnalyticsUsageMetrics(ModelBase):
    """What was used.

    Attributes:
        cache_creation: Tokens of the prompts that went into the cache.
        cache_read_input_tokens: Tokens of the prompts that came from the cache.
        output_tokens: Tokens that the model wrote.
        server_tool_use: What the server's tools did.
        total_tokens: All tokens together.
        uncached_input_tokens: Tokens of the prompts without those in `cache_creation` and
            `cache_read_input_tokens`.
        requests: How many requests; for code execution, which has no product, how many runs.
    """

    _schema: ClassVar[str] = "/components/schemas/AnalyticsUsageMetrics"

    cache_creation: CacheCreation
    cache_read_input_tokens: int
    output_tokens: int
    server_tool_use: AnalyticsServerToolUse
    total_tokens: int
    uncached_input_tokens: int
    requests: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "cache_creation": v if (v := self.cache_creation).__class__ in _PLAIN else _encode(v),
            "cache_read_input_tokens": self.cache_read_input_tokens,
            "output_tokens": self.output_tokens,
            "server_tool_use": v if (v := self.server_tool_use).__class__ in _PLAIN else _encode(v),
            "total_tokens": self.total_tokens,
            "uncached_input_tokens": self.uncached_input_tokens,
        }
        if (v := self.requests) is not UNSET:
            d["requests"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> AnalyticsUsageMetrics:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AnalyticsUsageMetrics = entry(_decode, value, "/components/schemas/AnalyticsUsageMetrics")
    return made


def _decode(src: Any, cls: Any = AnalyticsUsageMetrics) -> Any:
    v: Any
    n = 7
    self = _new(cls)
    self.cache_creation = _cache_creation(src["cache_creation"])
    self.cache_read_input_tokens = src["cache_read_input_tokens"]
    self.output_tokens = src["output_tokens"]
    self.server_tool_use = _analytics_server_tool_use(src["server_tool_use"])
    self.total_tokens = src["total_tokens"]
    self.uncached_input_tokens = src["uncached_input_tokens"]
    if "requests" in src:
        self.requests = src["requests"]
    else:
        self.requests = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "cache_creation",
        "cache_read_input_tokens",
        "output_tokens",
        "server_tool_use",
        "total_tokens",
        "uncached_input_tokens",
        "requests",
    )
)
_analytics_server_tool_use = deferred(globals(), "_analytics_server_tool_use", "analytics_server_tool_use", "_decode")
_cache_creation = deferred(globals(), "_cache_creation", "cache_creation", "_decode")
