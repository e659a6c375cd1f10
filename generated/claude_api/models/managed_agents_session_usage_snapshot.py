# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsSessionUsageSnapshot of the API description."""

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
    from .managed_agents_cache_creation_usage import ManagedAgentsCacheCreationUsage
    from .managed_agents_server_tool_usage import ManagedAgentsServerToolUsage
    from .monetary_amount import MonetaryAmount


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsSessionUsageSnapshot(ModelBase):
    """What a session used up until a moment, over all turns.

    Attributes:
        active_seconds: For how many seconds any thread was running; threads side by side count once. This is the
            time that is paid for.
        cache_creation: Tokens written to the prompt cache, by how long they are kept.
        cache_read_input_tokens: Tokens read from the prompt cache.
        input_tokens: Input tokens, those of the cache apart.
        list_cost: What all this costs at list prices.
        output_tokens: Tokens the models have written.
        server_tool_use: How often tools were run by the server.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsSessionUsageSnapshot"

    active_seconds: float | None | Unset = UNSET
    cache_creation: ManagedAgentsCacheCreationUsage | None | Unset = UNSET
    cache_read_input_tokens: int | None | Unset = UNSET
    input_tokens: int | None | Unset = UNSET
    list_cost: MonetaryAmount | None | Unset = UNSET
    output_tokens: int | None | Unset = UNSET
    server_tool_use: ManagedAgentsServerToolUsage | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.active_seconds) is not UNSET:
            d["active_seconds"] = v
        if (v := self.cache_creation) is not UNSET:
            d["cache_creation"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.cache_read_input_tokens) is not UNSET:
            d["cache_read_input_tokens"] = v
        if (v := self.input_tokens) is not UNSET:
            d["input_tokens"] = v
        if (v := self.list_cost) is not UNSET:
            d["list_cost"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.output_tokens) is not UNSET:
            d["output_tokens"] = v
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


def decode(value: Any) -> ManagedAgentsSessionUsageSnapshot:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsSessionUsageSnapshot = entry(
        _decode, value, "/components/schemas/ManagedAgentsSessionUsageSnapshot"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsSessionUsageSnapshot) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 7
    self = _new(cls)
    if "active_seconds" in src:
        self.active_seconds = src["active_seconds"]
    else:
        self.active_seconds = UNSET
        n -= 1
    if "cache_creation" in src:
        v = src["cache_creation"]
        self.cache_creation = None if v is None else _managed_agents_cache_creation_usage(v)
    else:
        self.cache_creation = UNSET
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
    if "list_cost" in src:
        v = src["list_cost"]
        self.list_cost = None if v is None else _monetary_amount(v)
    else:
        self.list_cost = UNSET
        n -= 1
    if "output_tokens" in src:
        self.output_tokens = src["output_tokens"]
    else:
        self.output_tokens = UNSET
        n -= 1
    if "server_tool_use" in src:
        v = src["server_tool_use"]
        self.server_tool_use = None if v is None else _managed_agents_server_tool_usage(v)
    else:
        self.server_tool_use = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "active_seconds",
        "cache_creation",
        "cache_read_input_tokens",
        "input_tokens",
        "list_cost",
        "output_tokens",
        "server_tool_use",
    )
)
_managed_agents_cache_creation_usage = deferred(
    globals(), "_managed_agents_cache_creation_usage", "managed_agents_cache_creation_usage", "_decode"
)
_managed_agents_server_tool_usage = deferred(
    globals(), "_managed_agents_server_tool_usage", "managed_agents_server_tool_usage", "_decode"
)
_monetary_amount = deferred(globals(), "_monetary_amount", "monetary_amount", "_decode")
