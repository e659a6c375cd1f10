# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsDesignMetrics of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AnalyticsDesignMetrics(ModelBase):
    """What was done in Claude Design. Over a range of days what is counted once (`distinct_...`) is an estimate,
    within about 2 %, and on rows of several members it may be null; what was made is counted exactly.

    Attributes:
        distinct_projects_created_count: How many projects were made.
        message_count: How many messages were sent.
        distinct_projects_used_count: How many projects were worked in.
        distinct_session_count: How many sessions there were.
    """

    _schema: ClassVar[str] = "/components/schemas/AnalyticsDesignMetrics"

    distinct_projects_created_count: int
    message_count: int
    distinct_projects_used_count: int | None | Unset = UNSET
    distinct_session_count: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "distinct_projects_created_count": self.distinct_projects_created_count,
            "message_count": self.message_count,
        }
        if (v := self.distinct_projects_used_count) is not UNSET:
            d["distinct_projects_used_count"] = v
        if (v := self.distinct_session_count) is not UNSET:
            d["distinct_session_count"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> AnalyticsDesignMetrics:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AnalyticsDesignMetrics = entry(_decode, value, "/components/schemas/AnalyticsDesignMetrics")
    return made


def _decode(src: Any, cls: Any = AnalyticsDesignMetrics) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.distinct_projects_created_count = src["distinct_projects_created_count"]
    self.message_count = src["message_count"]
    if "distinct_projects_used_count" in src:
        self.distinct_projects_used_count = src["distinct_projects_used_count"]
    else:
        self.distinct_projects_used_count = UNSET
        n -= 1
    if "distinct_session_count" in src:
        self.distinct_session_count = src["distinct_session_count"]
    else:
        self.distinct_session_count = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "distinct_projects_created_count",
        "message_count",
        "distinct_projects_used_count",
        "distinct_session_count",
    )
)
