# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Usage of the API description."""

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
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .cache_creation import CacheCreation
    from .fallback_credit_usage import FallbackCreditUsage
    from .iteration_usage import IterationUsage
    from .output_tokens_details import OutputTokensDetails
    from .server_tool_usage import ServerToolUsage
    from .speed import SpeedValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class Usage(ModelBase):
    """What a request used. The counts include what the API puts around the content, so they do not match the visible
    text exactly. All input is `input_tokens` + `cache_creation_input_tokens` + `cache_read_input_tokens`.

    Attributes:
        input_tokens: Input tokens neither read from the cache nor written to it.
        output_tokens: Tokens generated, thinking included.
        cache_creation: `cache_creation_input_tokens`, split by how long the cache entries live.
        cache_creation_input_tokens: Input tokens written to the prompt cache.
        cache_read_input_tokens: Input tokens read from the prompt cache.
        fallback_credit: What became of the request's `fallback_credit_token`. Absent without one, and in batches.
            Needs beta fallback-credit-2026-07-01.
        inference_geo: The region the model ran in.
        iterations: The same by model run, in order; a request makes several when the server runs tools, compacts,
            asks the advisor or falls back. The last `message` entry tells how full the context window is; a
            `compaction` entry does not, and is not part of the sums above.
        output_tokens_details: What the output tokens were spent on.
        server_tool_use: How often tools on the server were used.
        service_tier: The service tier that served the request.
        speed: The speed the request was served at.
    """

    _schema: ClassVar[str] = "/components/schemas/Usage"

    input_tokens: int
    output_tokens: int
    cache_creation: CacheCreation | None | Unset = UNSET
    cache_creation_input_tokens: int | None | Unset = UNSET
    cache_read_input_tokens: int | None | Unset = UNSET
    fallback_credit: FallbackCreditUsage | None | Unset = UNSET
    inference_geo: str | None | Unset = UNSET
    iterations: list[IterationUsage] | None | Unset = UNSET
    output_tokens_details: OutputTokensDetails | None | Unset = UNSET
    server_tool_use: ServerToolUsage | None | Unset = UNSET
    service_tier: Literal["standard", "priority", "batch"] | str | None | Unset = UNSET
    speed: SpeedValue | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "input_tokens": self.input_tokens,
            "output_tokens": self.output_tokens,
        }
        if (v := self.cache_creation) is not UNSET:
            d["cache_creation"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.cache_creation_input_tokens) is not UNSET:
            d["cache_creation_input_tokens"] = v
        if (v := self.cache_read_input_tokens) is not UNSET:
            d["cache_read_input_tokens"] = v
        if (v := self.fallback_credit) is not UNSET:
            d["fallback_credit"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.inference_geo) is not UNSET:
            d["inference_geo"] = v
        if (v := self.iterations) is not UNSET:
            d["iterations"] = _many(v)
        if (v := self.output_tokens_details) is not UNSET:
            d["output_tokens_details"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.server_tool_use) is not UNSET:
            d["server_tool_use"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.service_tier) is not UNSET:
            d["service_tier"] = v
        if (v := self.speed) is not UNSET:
            d["speed"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> Usage:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: Usage = entry(_decode, value, "/components/schemas/Usage")
    return made


def _decode(src: Any, cls: Any = Usage) -> Any:
    v: Any
    n = 8
    self = _new(cls)
    self.input_tokens = src["input_tokens"]
    self.output_tokens = src["output_tokens"]
    if "cache_creation" in src:
        v = src["cache_creation"]
        self.cache_creation = None if v is None else _cache_creation(v)
    else:
        self.cache_creation = UNSET
        n -= 1
    if "cache_creation_input_tokens" in src:
        self.cache_creation_input_tokens = src["cache_creation_input_tokens"]
    else:
        self.cache_creation_input_tokens = UNSET
        n -= 1
    if "cache_read_input_tokens" in src:
        self.cache_read_input_tokens = src["cache_read_input_tokens"]
    else:
        self.cache_read_input_tokens = UNSET
        n -= 1
    if "inference_geo" in src:
        self.inference_geo = src["inference_geo"]
    else:
        self.inference_geo = UNSET
        n -= 1
    if "output_tokens_details" in src:
        v = src["output_tokens_details"]
        self.output_tokens_details = None if v is None else _output_tokens_details(v)
    else:
        self.output_tokens_details = UNSET
        n -= 1
    if "service_tier" in src:
        self.service_tier = src["service_tier"]
    else:
        self.service_tier = UNSET
        n -= 1
    if len(src) == n:  # nothing is left; most answers have none of these
        self.fallback_credit = self.iterations = self.server_tool_use = self.speed = UNSET
        self._extra = None
        return self
    n += 4
    if "fallback_credit" in src:
        v = src["fallback_credit"]
        self.fallback_credit = None if v is None else _fallback_credit_usage(v)
    else:
        self.fallback_credit = UNSET
        n -= 1
    if "iterations" in src:
        v = src["iterations"]
        self.iterations = None if v is None else _iteration_usage_list(v)
    else:
        self.iterations = UNSET
        n -= 1
    if "server_tool_use" in src:
        v = src["server_tool_use"]
        self.server_tool_use = None if v is None else _server_tool_usage(v)
    else:
        self.server_tool_use = UNSET
        n -= 1
    if "speed" in src:
        self.speed = src["speed"]
    else:
        self.speed = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "input_tokens",
        "output_tokens",
        "cache_creation",
        "cache_creation_input_tokens",
        "cache_read_input_tokens",
        "fallback_credit",
        "inference_geo",
        "iterations",
        "output_tokens_details",
        "server_tool_use",
        "service_tier",
        "speed",
    )
)
_cache_creation = deferred(globals(), "_cache_creation", "cache_creation", "_decode")
_fallback_credit_usage = deferred(globals(), "_fallback_credit_usage", "fallback_credit_usage", "_decode")
_iteration_usage_list = deferred(globals(), "_iteration_usage_list", "iteration_usage", "_decode_list")
_output_tokens_details = deferred(globals(), "_output_tokens_details", "output_tokens_details", "_decode")
_server_tool_usage = deferred(globals(), "_server_tool_usage", "server_tool_usage", "_decode")
