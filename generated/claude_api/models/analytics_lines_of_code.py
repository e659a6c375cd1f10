# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsLinesOfCode of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AnalyticsLinesOfCode(ModelBase):
    """How many lines of code Claude Code has changed.

    Attributes:
        added_count: How many were added.
        removed_count: How many were removed.
    """

    _schema: ClassVar[str] = "/components/schemas/AnalyticsLinesOfCode"

    added_count: int
    removed_count: int
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "added_count": self.added_count,
            "removed_count": self.removed_count,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> AnalyticsLinesOfCode:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AnalyticsLinesOfCode = entry(_decode, value, "/components/schemas/AnalyticsLinesOfCode")
    return made


def _decode(src: Any, cls: Any = AnalyticsLinesOfCode) -> Any:
    v: Any
    self = _new(cls)
    self.added_count = src["added_count"]
    self.removed_count = src["removed_count"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "added_count",
        "removed_count",
    )
)
