# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsSessionRefusalStopDetails of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsSessionRefusalStopDetails(ModelBase):
    """Why a reply was refused.

    Attributes:
        category: The kind of content it was refused for; null if it has no name. There may be new ones.
        explanation: The reason in words for people; null if there are none. Not for programs, as the words
            change.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsSessionRefusalStopDetails"

    type: Literal["refusal"] = "refusal"
    category: Literal["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"] | str | None | Unset = (
        UNSET
    )
    explanation: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
        }
        if (v := self.category) is not UNSET:
            d["category"] = v
        if (v := self.explanation) is not UNSET:
            d["explanation"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsSessionRefusalStopDetails:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsSessionRefusalStopDetails = entry(
        _decode, value, "/components/schemas/ManagedAgentsSessionRefusalStopDetails"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsSessionRefusalStopDetails) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.type = src["type"]
    if "category" in src:
        self.category = src["category"]
    else:
        self.category = UNSET
        n -= 1
    if "explanation" in src:
        self.explanation = src["explanation"]
    else:
        self.explanation = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "category",
        "explanation",
    )
)
