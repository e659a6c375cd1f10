# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""FallbackMessageIterationUsage of the API description."""

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
    from .cache_creation import CacheCreation
    from .model import ModelValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class FallbackMessageIterationUsage(ModelBase):
    """The run of a fallback model that completed the reply; it stands in place of the last `message` entry. When
    there is one, a fallback model served the request.

    Attributes:
        cache_creation_input_tokens: Input tokens written to the prompt cache.
        cache_read_input_tokens: Input tokens read from the prompt cache.
        input_tokens: Input tokens neither read from the cache nor written to it.
        model: The fallback model.
        output_tokens: Tokens generated, thinking included.
        cache_creation: `cache_creation_input_tokens`, split by how long the cache entries live.
    """

    _schema: ClassVar[str] = "/components/schemas/FallbackMessageIterationUsage"

    cache_creation_input_tokens: int
    cache_read_input_tokens: int
    input_tokens: int
    model: ModelValue
    output_tokens: int
    type: Literal["fallback_message"] = "fallback_message"
    cache_creation: CacheCreation | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "cache_creation_input_tokens": self.cache_creation_input_tokens,
            "cache_read_input_tokens": self.cache_read_input_tokens,
            "input_tokens": self.input_tokens,
            "model": self.model,
            "output_tokens": self.output_tokens,
            "type": self.type,
        }
        if (v := self.cache_creation) is not UNSET:
            d["cache_creation"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> FallbackMessageIterationUsage:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: FallbackMessageIterationUsage = entry(_decode, value, "/components/schemas/FallbackMessageIterationUsage")
    return made


def _decode(src: Any, cls: Any = FallbackMessageIterationUsage) -> Any:
    v: Any
    n = 7
    self = _new(cls)
    self.cache_creation_input_tokens = src["cache_creation_input_tokens"]
    self.cache_read_input_tokens = src["cache_read_input_tokens"]
    self.input_tokens = src["input_tokens"]
    self.model = src["model"]
    self.output_tokens = src["output_tokens"]
    self.type = src["type"]
    if "cache_creation" in src:
        v = src["cache_creation"]
        self.cache_creation = None if v is None else _cache_creation(v)
    else:
        self.cache_creation = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "cache_creation_input_tokens",
        "cache_read_input_tokens",
        "input_tokens",
        "model",
        "output_tokens",
        "type",
        "cache_creation",
    )
)
_cache_creation = deferred(globals(), "_cache_creation", "cache_creation", "_decode")
