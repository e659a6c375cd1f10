# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsCostItem of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp

if TYPE_CHECKING:
    from .analytics_cost_group import AnalyticsCostGroup
    from .analytics_cost_metrics import AnalyticsCostMetrics


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AnalyticsCostItem(ModelBase):
    """What one combination of what the report is split by did cost.

    Attributes:
        cost: What it cost.
        ending_at: When the row's bucket ends, or the range, rounded down to the hour; that moment is not
            included.
        group: What the row is about.
        starting_at: When the row's bucket begins, or the range, rounded down to the hour.
    """

    _schema: ClassVar[str] = "/components/schemas/AnalyticsCostItem"

    cost: AnalyticsCostMetrics
    ending_at: datetime.datetime
    group: AnalyticsCostGroup
    starting_at: datetime.datetime
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "cost": v if (v := self.cost).__class__ in _PLAIN else _encode(v),
            "ending_at": _encode(self.ending_at),
            "group": v if (v := self.group).__class__ in _PLAIN else _encode(v),
            "starting_at": _encode(self.starting_at),
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> AnalyticsCostItem:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AnalyticsCostItem = entry(_decode, value, "/components/schemas/AnalyticsCostItem")
    return made


def _decode(src: Any, cls: Any = AnalyticsCostItem) -> Any:
    v: Any
    self = _new(cls)
    self.cost = _analytics_cost_metrics(src["cost"])
    self.ending_at = _timestamp(src["ending_at"])
    self.group = _analytics_cost_group(src["group"])
    self.starting_at = _timestamp(src["starting_at"])
    self._extra = None if len(src) == 4 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "cost",
        "ending_at",
        "group",
        "starting_at",
    )
)
_analytics_cost_group = deferred(globals(), "_analytics_cost_group", "analytics_cost_group", "_decode")
_analytics_cost_metrics = deferred(globals(), "_analytics_cost_metrics", "analytics_cost_metrics", "_decode")
