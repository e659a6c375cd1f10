# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsToolActions of the API description."""

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
    from .analytics_tool_action_counts import AnalyticsToolActionCounts


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AnalyticsToolActions(ModelBase):
    """How often changes of files were accepted or rejected, by tool.

    Attributes:
        edit_tool: Of the Edit tool.
        multi_edit_tool: Of the MultiEdit tool.
        notebook_edit_tool: Of the NotebookEdit tool.
        write_tool: Of the Write tool.
    """

    _schema: ClassVar[str] = "/components/schemas/AnalyticsToolActions"

    edit_tool: AnalyticsToolActionCounts
    multi_edit_tool: AnalyticsToolActionCounts
    notebook_edit_tool: AnalyticsToolActionCounts
    write_tool: AnalyticsToolActionCounts
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "edit_tool": v if (v := self.edit_tool).__class__ in _PLAIN else _encode(v),
            "multi_edit_tool": v if (v := self.multi_edit_tool).__class__ in _PLAIN else _encode(v),
            "notebook_edit_tool": v if (v := self.notebook_edit_tool).__class__ in _PLAIN else _encode(v),
            "write_tool": v if (v := self.write_tool).__class__ in _PLAIN else _encode(v),
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> AnalyticsToolActions:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AnalyticsToolActions = entry(_decode, value, "/components/schemas/AnalyticsToolActions")
    return made


def _decode(src: Any, cls: Any = AnalyticsToolActions) -> Any:
    v: Any
    self = _new(cls)
    self.edit_tool = _analytics_tool_action_counts(src["edit_tool"])
    self.multi_edit_tool = _analytics_tool_action_counts(src["multi_edit_tool"])
    self.notebook_edit_tool = _analytics_tool_action_counts(src["notebook_edit_tool"])
    self.write_tool = _analytics_tool_action_counts(src["write_tool"])
    self._extra = None if len(src) == 4 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "edit_tool",
        "multi_edit_tool",
        "notebook_edit_tool",
        "write_tool",
    )
)
_analytics_tool_action_counts = deferred(
    globals(), "_analytics_tool_action_counts", "analytics_tool_action_counts", "_decode"
)
