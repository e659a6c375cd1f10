# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ThinkingDelta of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ThinkingDelta(ModelBase):
    """More thinking for a `thinking` block.

    Attributes:
        thinking: Thinking to append.
        estimated_tokens: A rough number of thinking tokens since the last such event, for showing progress while
            the thinking itself is left out; add them up. Null when there is nothing to tell. Not for billing.
            Needs beta thinking-token-count-2026-05-13.
    """

    _schema: ClassVar[str] = "/components/schemas/ThinkingDelta"

    thinking: str
    type: Literal["thinking_delta"] = "thinking_delta"
    estimated_tokens: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "thinking": self.thinking,
            "type": self.type,
        }
        if (v := self.estimated_tokens) is not UNSET:
            d["estimated_tokens"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ThinkingDelta:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ThinkingDelta = entry(_decode, value, "/components/schemas/ThinkingDelta")
    return made


def _decode(src: Any, cls: Any = ThinkingDelta) -> Any:
    v: Any
    n = 2
    self = _new(cls)
    self.thinking = src["thinking"]
    self.type = src["type"]
    if len(src) == n:  # nothing is left; most answers have none of these
        self.estimated_tokens = UNSET
        self._extra = None
        return self
    n += 1
    if "estimated_tokens" in src:
        self.estimated_tokens = src["estimated_tokens"]
    else:
        self.estimated_tokens = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "thinking",
        "type",
        "estimated_tokens",
    )
)
