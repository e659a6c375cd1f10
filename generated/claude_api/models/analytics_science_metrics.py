# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsScienceMetrics of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AnalyticsScienceMetrics(ModelBase):
    """What was done in Claude Science. Over a range of days `distinct_session_count` is an estimate, within about 2
    %, and on rows of several members it may be null.

    Attributes:
        delegation_count: How often work was handed to a specialist agent.
        message_count: How many messages were sent.
        remote_compute_job_count: How many jobs were started on other machines.
        skills_used_count: How often skills were used.
        distinct_session_count: How many sessions there were.
    """

    _schema: ClassVar[str] = "/components/schemas/AnalyticsScienceMetrics"

    delegation_count: int
    message_count: int
    remote_compute_job_count: int
    skills_used_count: int
    distinct_session_count: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "delegation_count": self.delegation_count,
            "message_count": self.message_count,
            "remote_compute_job_count": self.remote_compute_job_count,
            "skills_used_count": self.skills_used_count,
        }
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


def decode(value: Any) -> AnalyticsScienceMetrics:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AnalyticsScienceMetrics = entry(_decode, value, "/components/schemas/AnalyticsScienceMetrics")
    return made


def _decode(src: Any, cls: Any = AnalyticsScienceMetrics) -> Any:
    v: Any
    n = 5
    self = _new(cls)
    self.delegation_count = src["delegation_count"]
    self.message_count = src["message_count"]
    self.remote_compute_job_count = src["remote_compute_job_count"]
    self.skills_used_count = src["skills_used_count"]
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
        "delegation_count",
        "message_count",
        "remote_compute_job_count",
        "skills_used_count",
        "distinct_session_count",
    )
)
