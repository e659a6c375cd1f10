# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CacheMissMessagesChanged of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CacheMissMessagesChanged(ModelBase):
    """A message that the earlier request had differs. Messages added at the end do not count.

    Attributes:
        cache_missed_input_tokens: About how many input tokens would have come from the cache without the change.
    """

    _schema: ClassVar[str] = "/components/schemas/CacheMissMessagesChanged"

    cache_missed_input_tokens: int
    type: Literal["messages_changed"] = "messages_changed"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "cache_missed_input_tokens": self.cache_missed_input_tokens,
            "type": self.type,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> CacheMissMessagesChanged:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CacheMissMessagesChanged = entry(_decode, value, "/components/schemas/CacheMissMessagesChanged")
    return made


def _decode(src: Any, cls: Any = CacheMissMessagesChanged) -> Any:
    v: Any
    self = _new(cls)
    self.cache_missed_input_tokens = src["cache_missed_input_tokens"]
    self.type = src["type"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "cache_missed_input_tokens",
        "type",
    )
)
