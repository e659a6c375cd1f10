# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsSpanModelUsage of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsSpanModelUsage(ModelBase):
    """The tokens of a request to a model.

    Attributes:
        cache_creation_input_tokens: Tokens written to the prompt cache.
        cache_read_input_tokens: Tokens read from the prompt cache.
        input_tokens: Input tokens, those of the cache apart.
        output_tokens: Tokens the model has written.
        speed: How fast the model was run, as in `usage.speed` of a message. Only with the beta feature for fast
            mode.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsSpanModelUsage"

    cache_creation_input_tokens: int
    cache_read_input_tokens: int
    input_tokens: int
    output_tokens: int
    speed: Literal["standard", "fast"] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "cache_creation_input_tokens": self.cache_creation_input_tokens,
            "cache_read_input_tokens": self.cache_read_input_tokens,
            "input_tokens": self.input_tokens,
            "output_tokens": self.output_tokens,
        }
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


def decode(value: Any) -> ManagedAgentsSpanModelUsage:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsSpanModelUsage = entry(_decode, value, "/components/schemas/ManagedAgentsSpanModelUsage")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsSpanModelUsage) -> Any:
    v: Any
    n = 5
    self = _new(cls)
    self.cache_creation_input_tokens = src["cache_creation_input_tokens"]
    self.cache_read_input_tokens = src["cache_read_input_tokens"]
    self.input_tokens = src["input_tokens"]
    self.output_tokens = src["output_tokens"]
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
        "cache_creation_input_tokens",
        "cache_read_input_tokens",
        "input_tokens",
        "output_tokens",
        "speed",
    )
)
