# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsUsageItem of the API description."""

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
    from .analytics_usage_group import AnalyticsUsageGroup
    from .analytics_usage_metrics import AnalyticsUsageMetrics


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AnalyticsUsageItem(ModelBase):
    """What was used, of one combination of what the report is split by.

    Attributes:
        ending_at: When the row's bucket ends, or the range, rounded down to the hour; that moment is not
            included.
        group: What the row is about.
        starting_at: When the row's bucket begins, or the range, rounded down to the hour.
        usage: What was used.
    """

    _schema: ClassVar[str] = "/components/schemas/AnalyticsUsageItem"

    ending_at: datetime.datetime
    group: AnalyticsUsageGroup
    starting_at: datetime.datetime
    usage: AnalyticsUsageMetrics
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "ending_at": _encode(self.ending_at),
            "group": v if (v := self.group).__class__ in _PLAIN else _encode(v),
            "starting_at": _encode(self.starting_at),
            "usage": v if (v := self.usage).__class__ in _PLAIN else _encode(v),
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> AnalyticsUsageItem:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AnalyticsUsageItem = entry(_decode, value, "/components/schemas/AnalyticsUsageItem")
    return made


def _decode(src: Any, cls: Any = AnalyticsUsageItem) -> Any:
    v: Any
    self = _new(cls)
    self.ending_at = _timestamp(src["ending_at"])
    self.group = _analytics_usage_group(src["group"])
    self.starting_at = _timestamp(src["starting_at"])
    self.usage = _analytics_usage_metrics(src["usage"])
    self._extra = None if len(src) == 4 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "ending_at",
        "group",
        "starting_at",
        "usage",
    )
)
_analytics_usage_group = deferred(globals(), "_analytics_usage_group", "analytics_usage_group", "_decode")
_analytics_usage_metrics = deferred(globals(), "_analytics_usage_metrics", "analytics_usage_metrics", "_decode")
