# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""DreamUsage of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class DreamUsage(ModelBase):
    """How many tokens went into a dream until now, none while it is `pending`. Final with `completed` and `failed`.

    Attributes:
        cache_creation_input_tokens: Tokens read and put into the cache.
        cache_read_input_tokens: Tokens taken from the cache.
        input_tokens: Tokens read without the cache.
        output_tokens: Tokens written.
    """

    _schema: ClassVar[str] = "/components/schemas/DreamUsage"

    cache_creation_input_tokens: int
    cache_read_input_tokens: int
    input_tokens: int
    output_tokens: int
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
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> DreamUsage:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: DreamUsage = entry(_decode, value, "/components/schemas/DreamUsage")
    return made


def _decode(src: Any, cls: Any = DreamUsage) -> Any:
    v: Any
    self = _new(cls)
    self.cache_creation_input_tokens = src["cache_creation_input_tokens"]
    self.cache_read_input_tokens = src["cache_read_input_tokens"]
    self.input_tokens = src["input_tokens"]
    self.output_tokens = src["output_tokens"]
    self._extra = None if len(src) == 4 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "cache_creation_input_tokens",
        "cache_read_input_tokens",
        "input_tokens",
        "output_tokens",
    )
)
