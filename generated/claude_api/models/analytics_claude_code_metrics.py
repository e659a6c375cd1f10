# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsClaudeCodeMetrics of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode

if TYPE_CHECKING:
    from .analytics_core_code_metrics import AnalyticsCoreCodeMetrics
    from .analytics_tool_actions import AnalyticsToolActions


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AnalyticsClaudeCodeMetrics(ModelBase):
    """What was done in Claude Code.

    Attributes:
        core_metrics: Sessions, commits and the like.
        tool_actions: How often changes of files were accepted or rejected, by tool.
    """

    _schema: ClassVar[str] = "/components/schemas/AnalyticsClaudeCodeMetrics"

    core_metrics: AnalyticsCoreCodeMetrics
    tool_actions: AnalyticsToolActions
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "core_metrics": v if (v := self.core_metrics).__class__ in _PLAIN else _encode(v),
            "tool_actions": v if (v := self.tool_actions).__class__ in _PLAIN else _encode(v),
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> AnalyticsClaudeCodeMetrics:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AnalyticsClaudeCodeMetrics = entry(_decode, value, "/components/schemas/AnalyticsClaudeCodeMetrics")
    return made


def _decode(src: Any, cls: Any = AnalyticsClaudeCodeMetrics) -> Any:
    v: Any
    self = _new(cls)
    self.core_metrics = _analytics_core_code_metrics(src["core_metrics"])
    self.tool_actions = _analytics_tool_actions(src["tool_actions"])
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "core_metrics",
        "tool_actions",
    )
)
_analytics_core_code_metrics = deferred(
    globals(), "_analytics_core_code_metrics", "analytics_core_code_metrics", "_decode"
)
_analytics_tool_actions = deferred(globals(), "_analytics_tool_actions", "analytics_tool_actions", "_decode")
