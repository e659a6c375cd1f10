# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AdvisorTool20260301Param of the API description."""

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
    from .model import ModelValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AdvisorTool20260301Param(ModelBase):
    """Lets the model ask a stronger model for advice while it works. The server runs the advisor over the
    conversation so far. Needs beta advisor-tool-2026-03-01.

    Attributes:
        model: The model that gives the advice.
        name: The name the model calls the tool by. Fixed for this tool.
        allowed_callers: Who may call the tool: the model itself (`direct`), programs it writes for a code
            execution tool, or both.
        cache_control: Ends a cacheable prompt prefix at this tool.
        caching: Caches the advisor's own prompt for the given time, so that later calls in the conversation read
            it from the cache. Not cached unless given.
        defer_loading: Leave the tool out of the prompt until a tool search finds it.
        max_tokens: How many tokens, thinking included, one piece of advice may take. The advisor is told what is
            left of it; advice cut short has `stop_reason` `max_tokens`. Unless given, the advisor model's own
            limit holds.
        max_uses: How many times the model may use the tool within one request. No limit unless given.
        strict: Make sure that calls name a given tool and that their input fits its schema.
    """

    _schema: ClassVar[str] = "/components/schemas/AdvisorTool20260301Param"

    model: ModelValue
    name: Literal["advisor"] = "advisor"
    type: Literal["advisor_20260301"] = "advisor_20260301"
    allowed_callers: list[AllowedCallerValue] | Unset = UNSET
    cache_control: CacheControlEphemeralParam | None | Unset = UNSET
    caching: CacheControlEphemeralParam | None | Unset = UNSET
    defer_loading: bool | Unset = UNSET
    max_tokens: int | None | Unset = UNSET
    max_uses: int | None | Unset = UNSET
    strict: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "model": self.model,
            "name": self.name,
            "type": self.type,
        }
        if (v := self.allowed_callers) is not UNSET:
            d["allowed_callers"] = v
        if (v := self.cache_control) is not UNSET:
            d["cache_control"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.caching) is not UNSET:
            d["caching"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.defer_loading) is not UNSET:
            d["defer_loading"] = v
        if (v := self.max_tokens) is not UNSET:
            d["max_tokens"] = v
        if (v := self.max_uses) is not UNSET:
            d["max_uses"] = v
        if (v := self.strict) is not UNSET:
            d["strict"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> AdvisorTool20260301Param:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AdvisorTool20260301Param = entry(_decode, value, "/components/schemas/AdvisorTool20260301Param")
    return made


def _decode(src: Any, cls: Any = AdvisorTool20260301Param) -> Any:
    v: Any
    n = 10
    self = _new(cls)
    self.model = src["model"]
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
    if "cache_control" in src:
        v = src["cache_control"]
        self.cache_control = None if v is None else _cache_control_ephemeral_param(v)
    else:
        self.cache_control = UNSET
        n -= 1
    if "caching" in src:
        v = src["caching"]
        self.caching = None if v is None else _cache_control_ephemeral_param(v)
    else:
        self.caching = UNSET
        n -= 1
    if "defer_loading" in src:
        self.defer_loading = src["defer_loading"]
    else:
        self.defer_loading = UNSET
        n -= 1
    if "max_tokens" in src:
        self.max_tokens = src["max_tokens"]
    else:
        self.max_tokens = UNSET
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
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "model",
        "name",
        "type",
        "allowed_callers",
        "cache_control",
        "caching",
        "defer_loading",
        "max_tokens",
        "max_uses",
        "strict",
    )
)
_cache_control_ephemeral_param = deferred(
    globals(), "_cache_control_ephemeral_param", "cache_control_ephemeral_param", "_decode"
)
