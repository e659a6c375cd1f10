# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsCoreCodeMetrics of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .analytics_lines_of_code import AnalyticsLinesOfCode


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AnalyticsCoreCodeMetrics(ModelBase):
    """Sessions, commits and the like in Claude Code.

    Attributes:
        artifacts_created_count: How many artifacts were made, each counted once when first saved; from 2026-08-17
            on.
        commit_count: How many commits were made.
        lines_of_code: How many lines were added and removed.
        pull_request_count: How many pull requests were opened.
        distinct_session_count: How many sessions there were; over a range, one that goes on past midnight (UTC)
            counts twice.
    """

    _schema: ClassVar[str] = "/components/schemas/AnalyticsCoreCodeMetrics"

    artifacts_created_count: int
    commit_count: int
    lines_of_code: AnalyticsLinesOfCode
    pull_request_count: int
    distinct_session_count: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "artifacts_created_count": self.artifacts_created_count,
            "commit_count": self.commit_count,
            "lines_of_code": v if (v := self.lines_of_code).__class__ in _PLAIN else _encode(v),
            "pull_request_count": self.pull_request_count,
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


def decode(value: Any) -> AnalyticsCoreCodeMetrics:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AnalyticsCoreCodeMetrics = entry(_decode, value, "/components/schemas/AnalyticsCoreCodeMetrics")
    return made


def _decode(src: Any, cls: Any = AnalyticsCoreCodeMetrics) -> Any:
    v: Any
    n = 5
    self = _new(cls)
    self.artifacts_created_count = src["artifacts_created_count"]
    self.commit_count = src["commit_count"]
    self.lines_of_code = _analytics_lines_of_code(src["lines_of_code"])
    self.pull_request_count = src["pull_request_count"]
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
        "artifacts_created_count",
        "commit_count",
        "lines_of_code",
        "pull_request_count",
        "distinct_session_count",
    )
)
_analytics_lines_of_code = deferred(globals(), "_analytics_lines_of_code", "analytics_lines_of_code", "_decode")
