# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CacheCreation of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CacheCreation(ModelBase):
    """Input tokens written to the prompt cache, by lifetime of the entry.

    Attributes:
        ephemeral_1h_input_tokens: Tokens in entries that live an hour.
        ephemeral_5m_input_tokens: Tokens in entries that live five minutes.
    """

    _schema: ClassVar[str] = "/components/schemas/CacheCreation"

    ephemeral_1h_input_tokens: int
    ephemeral_5m_input_tokens: int
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "ephemeral_1h_input_tokens": self.ephemeral_1h_input_tokens,
            "ephemeral_5m_input_tokens": self.ephemeral_5m_input_tokens,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> CacheCreation:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CacheCreation = entry(_decode, value, "/components/schemas/CacheCreation")
    return made


def _decode(src: Any, cls: Any = CacheCreation) -> Any:
    v: Any
    self = _new(cls)
    self.ephemeral_1h_input_tokens = src["ephemeral_1h_input_tokens"]
    self.ephemeral_5m_input_tokens = src["ephemeral_5m_input_tokens"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "ephemeral_1h_input_tokens",
        "ephemeral_5m_input_tokens",
    )
)
