# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsOfficeProductMetrics of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AnalyticsOfficeProductMetrics(ModelBase):
    """What was done with Claude in one program of Office. Over a range of days what is counted once (`distinct_...`)
    is an estimate, within about 2 %, and on rows of several members it may be null.

    Attributes:
        connectors_used_count: How often connectors were called.
        message_count: How many messages were sent.
        skills_used_count: How often skills were used.
        distinct_connectors_used_count: How many different connectors were called.
        distinct_session_count: How many sessions there were.
        distinct_skills_used_count: How many different skills were used.
    """

    _schema: ClassVar[str] = "/components/schemas/AnalyticsOfficeProductMetrics"

    connectors_used_count: int
    message_count: int
    skills_used_count: int
    distinct_connectors_used_count: int | None | Unset = UNSET
    distinct_session_count: int | None | Unset = UNSET
    distinct_skills_used_count: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "connectors_used_count": self.connectors_used_count,
            "message_count": self.message_count,
            "skills_used_count": self.skills_used_count,
        }
        if (v := self.distinct_connectors_used_count) is not UNSET:
            d["distinct_connectors_used_count"] = v
        if (v := self.distinct_session_count) is not UNSET:
            d["distinct_session_count"] = v
        if (v := self.distinct_skills_used_count) is not UNSET:
            d["distinct_skills_used_count"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> AnalyticsOfficeProductMetrics:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AnalyticsOfficeProductMetrics = entry(_decode, value, "/components/schemas/AnalyticsOfficeProductMetrics")
    return made


def _decode(src: Any, cls: Any = AnalyticsOfficeProductMetrics) -> Any:
    v: Any
    n = 6
    self = _new(cls)
    self.connectors_used_count = src["connectors_used_count"]
    self.message_count = src["message_count"]
    self.skills_used_count = src["skills_used_count"]
    if "distinct_connectors_used_count" in src:
        self.distinct_connectors_used_count = src["distinct_connectors_used_count"]
    else:
        self.distinct_connectors_used_count = UNSET
        n -= 1
    if "distinct_session_count" in src:
        self.distinct_session_count = src["distinct_session_count"]
    else:
        self.distinct_session_count = UNSET
        n -= 1
    if "distinct_skills_used_count" in src:
        self.distinct_skills_used_count = src["distinct_skills_used_count"]
    else:
        self.distinct_skills_used_count = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "connectors_used_count",
        "message_count",
        "skills_used_count",
        "distinct_connectors_used_count",
        "distinct_session_count",
        "distinct_skills_used_count",
    )
)
