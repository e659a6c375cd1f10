# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsToolActionCounts of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AnalyticsToolActionCounts(ModelBase):
    """How often a tool's proposals were accepted or rejected.

    Attributes:
        accepted_count: How often they were accepted.
        rejected_count: How often they were rejected.
    """

    _schema: ClassVar[str] = "/components/schemas/AnalyticsToolActionCounts"

    accepted_count: int
    rejected_count: int
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "accepted_count": self.accepted_count,
            "rejected_count": self.rejected_count,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> AnalyticsToolActionCounts:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AnalyticsToolActionCounts = entry(_decode, value, "/components/schemas/AnalyticsToolActionCounts")
    return made


def _decode(src: Any, cls: Any = AnalyticsToolActionCounts) -> Any:
    v: Any
    self = _new(cls)
    self.accepted_count = src["accepted_count"]
    self.rejected_count = src["rejected_count"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "accepted_count",
        "rejected_count",
    )
)
