# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsUsageReportTimeBucket of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import many as _many
from .._model import timestamp as _timestamp

if TYPE_CHECKING:
    from .analytics_usage_bucketed_result import AnalyticsUsageBucketedResult


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AnalyticsUsageReportTimeBucket(ModelBase):
    """What was used in a bucket of time.

    Attributes:
        ending_at: When the bucket ends; that moment is not included.
        results: The bucket's rows; one, or one for each group, or none if there is nothing to tell.
        starting_at: When the bucket begins.
    """

    _schema: ClassVar[str] = "/components/schemas/AnalyticsUsageReportTimeBucket"

    ending_at: datetime.datetime
    results: list[AnalyticsUsageBucketedResult]
    starting_at: datetime.datetime
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "ending_at": _encode(self.ending_at),
            "results": _many(self.results),
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


def decode(value: Any) -> AnalyticsUsageReportTimeBucket:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AnalyticsUsageReportTimeBucket = entry(_decode, value, "/components/schemas/AnalyticsUsageReportTimeBucket")
    return made


def _decode(src: Any, cls: Any = AnalyticsUsageReportTimeBucket) -> Any:
    v: Any
    self = _new(cls)
    self.ending_at = _timestamp(src["ending_at"])
    v = src["results"]
    if v.__class__ is not list:
        raise TypeError
    self.results = [_analytics_usage_bucketed_result(x) for x in v]
    self.starting_at = _timestamp(src["starting_at"])
    self._extra = None if len(src) == 3 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "ending_at",
        "results",
        "starting_at",
    )
)
_analytics_usage_bucketed_result = deferred(
    globals(), "_analytics_usage_bucketed_result", "analytics_usage_bucketed_result", "_decode"
)
