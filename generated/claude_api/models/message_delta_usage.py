# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""MessageDeltaUsage of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import many as _many
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .fallback_credit_usage import FallbackCreditUsage
    from .iteration_usage import IterationUsage
    from .output_tokens_details import OutputTokensDetails
    from .server_tool_usage import ServerToolUsage


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class MessageDeltaUsage(ModelBase):
    """What the request has used so far. A count that is absent or null keeps its value from `message_start`.

    Attributes:
        output_tokens: Tokens generated, so far.
        cache_creation_input_tokens: Input tokens written to the prompt cache, so far.
        cache_read_input_tokens: Input tokens read from the prompt cache, so far.
        fallback_credit: What became of the request's `fallback_credit_token`. Needs beta fallback-
            credit-2026-07-01.
        input_tokens: Input tokens neither read from the cache nor written to it, so far.
        iterations: Usage by model run, as in `Usage.iterations`.
        output_tokens_details: What the output tokens were spent on.
        server_tool_use: How often tools on the server were used, so far.
    """

    _schema: ClassVar[str] = "/components/schemas/MessageDeltaUsage"

    output_tokens: int
    cache_creation_input_tokens: int | None | Unset = UNSET
    cache_read_input_tokens: int | None | Unset = UNSET
    fallback_credit: FallbackCreditUsage | None | Unset = UNSET
    input_tokens: int | None | Unset = UNSET
    iterations: list[IterationUsage] | None | Unset = UNSET
    output_tokens_details: OutputTokensDetails | None | Unset = UNSET
    server_tool_use: ServerToolUsage | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "output_tokens": self.output_tokens,
        }
        if (v := self.cache_creation_input_tokens) is not UNSET:
            d["cache_creation_input_tokens"] = v
        if (v := self.cache_read_input_tokens) is not UNSET:
            d["cache_read_input_tokens"] = v
        if (v := self.fallback_credit) is not UNSET:
            d["fallback_credit"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.input_tokens) is not UNSET:
            d["input_tokens"] = v
        if (v := self.iterations) is not UNSET:
            d["iterations"] = _many(v)
        if (v := self.output_tokens_details) is not UNSET:
            d["output_tokens_details"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.server_tool_use) is not UNSET:
            d["server_tool_use"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> MessageDeltaUsage:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: MessageDeltaUsage = entry(_decode, value, "/components/schemas/MessageDeltaUsage")
    return made


def _decode(src: Any, cls: Any = MessageDeltaUsage) -> Any:
    v: Any
    n = 5
    self = _new(cls)
    self.output_tokens = src["output_tokens"]
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
    if "input_tokens" in src:
        self.input_tokens = src["input_tokens"]
    else:
        self.input_tokens = UNSET
        n -= 1
    if "output_tokens_details" in src:
        v = src["output_tokens_details"]
        self.output_tokens_details = None if v is None else _output_tokens_details(v)
    else:
        self.output_tokens_details = UNSET
        n -= 1
    if len(src) == n:  # nothing is left; most answers have none of these
        self.fallback_credit = self.iterations = self.server_tool_use = UNSET
        self._extra = None
        return self
    n += 3
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
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "output_tokens",
        "cache_creation_input_tokens",
        "cache_read_input_tokens",
        "fallback_credit",
        "input_tokens",
        "iterations",
        "output_tokens_details",
        "server_tool_use",
    )
)
_fallback_credit_usage = deferred(globals(), "_fallback_credit_usage", "fallback_credit_usage", "_decode")
_iteration_usage_list = deferred(globals(), "_iteration_usage_list", "iteration_usage", "_decode_list")
_output_tokens_details = deferred(globals(), "_output_tokens_details", "output_tokens_details", "_decode")
_server_tool_usage = deferred(globals(), "_server_tool_usage", "server_tool_usage", "_decode")
