# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CompactionIterationUsage of the API description."""

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


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CompactionIterationUsage(ModelBase):
    """The run that summed up the conversation. Its tokens are not part of the sums in `usage`, and do not tell how
    long the conversation was.

    Attributes:
        cache_creation_input_tokens: Input tokens written to the prompt cache.
        cache_read_input_tokens: Input tokens read from the prompt cache.
        input_tokens: Input tokens neither read from the cache nor written to it.
        output_tokens: Tokens generated, thinking included.
        cache_creation: `cache_creation_input_tokens`, split by how long the cache entries live.
    """

    _schema: ClassVar[str] = "/components/schemas/CompactionIterationUsage"

    cache_creation_input_tokens: int
    cache_read_input_tokens: int
    input_tokens: int
    output_tokens: int
    type: Literal["compaction"] = "compaction"
    cache_creation: CacheCreation | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "cache_creation_input_tokens": self.cache_creation_input_tokens,
            "cache_read_input_tokens": self.cache_read_input_tokens,
            "input_tokens": self.input_tokens,
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


def decode(value: Any) -> CompactionIterationUsage:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CompactionIterationUsage = entry(_decode, value, "/components/schemas/CompactionIterationUsage")
    return made


def _decode(src: Any, cls: Any = CompactionIterationUsage) -> Any:
    v: Any
    n = 6
    self = _new(cls)
    self.cache_creation_input_tokens = src["cache_creation_input_tokens"]
    self.cache_read_input_tokens = src["cache_read_input_tokens"]
    self.input_tokens = src["input_tokens"]
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
        "output_tokens",
        "type",
        "cache_creation",
    )
)
_cache_creation = deferred(globals(), "_cache_creation", "cache_creation", "_decode")
