# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsCostReportTimeBucketPage of the API description."""

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
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .analytics_cost_report_time_bucket import AnalyticsCostReportTimeBucket


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AnalyticsCostReportTimeBucketPage(ModelBase):
    """One page of buckets.

    Attributes:
        data: The buckets of this page.
        data_refreshed_at: When the data behind this report was last brought up to date.
        has_more: Whether there is another page.
        next_page: Give it as `page` for the next page; null on the last one.
    """

    _schema: ClassVar[str] = "/components/schemas/AnalyticsCostReportTimeBucketPage"

    data: list[AnalyticsCostReportTimeBucket]
    data_refreshed_at: datetime.datetime | None | Unset = UNSET
    has_more: bool | Unset = UNSET
    next_page: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "data": _many(self.data),
        }
        if (v := self.data_refreshed_at) is not UNSET:
            d["data_refreshed_at"] = _encode(v)
        if (v := self.has_more) is not UNSET:
            d["has_more"] = v
        if (v := self.next_page) is not UNSET:
            d["next_page"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> AnalyticsCostReportTimeBucketPage:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AnalyticsCostReportTimeBucketPage = entry(
        _decode, value, "/components/schemas/AnalyticsCostReportTimeBucketPage"
    )
    return made


def _decode(src: Any, cls: Any = AnalyticsCostReportTimeBucketPage) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    v = src["data"]
    if v.__class__ is not list:
        raise TypeError
    self.data = [_analytics_cost_report_time_bucket(x) for x in v]
    if "data_refreshed_at" in src:
        v = src["data_refreshed_at"]
        self.data_refreshed_at = None if v is None else _timestamp(v)
    else:
        self.data_refreshed_at = UNSET
        n -= 1
    if "has_more" in src:
        self.has_more = src["has_more"]
    else:
        self.has_more = UNSET
        n -= 1
    if "next_page" in src:
        self.next_page = src["next_page"]
    else:
        self.next_page = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "data",
        "data_refreshed_at",
        "has_more",
        "next_page",
    )
)
_analytics_cost_report_time_bucket = deferred(
    globals(), "_analytics_cost_report_time_bucket", "analytics_cost_report_time_bucket", "_decode"
)
