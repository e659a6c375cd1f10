# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsCoworkMetrics of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AnalyticsCoworkMetrics(ModelBase):
    """What was done in Cowork. Over a range of days what is counted once (`distinct_...`) is an estimate, within
    about 2 %, and on rows of several members it may be null; what was made is counted exactly.

    Attributes:
        action_count: How many actions the tools have completed.
        artifacts_created_count: How many artifacts were made, each counted once when first saved; from 2026-08-17
            on.
        connectors_used_count: How often connectors were called.
        dispatch_turn_count: How many turns of background agents (Dispatch) were completed.
        message_count: How many messages were sent.
        skills_used_count: How often skills were used.
        distinct_connectors_used_count: How many different connectors were called.
        distinct_plugins_used_count: How many different plugins were used; null where the organization does not
            have this count.
        distinct_session_count: How many sessions there were.
        distinct_skills_used_count: How many different skills were used.
        edit_tool_count: How often the Edit tool succeeded; null where the organization does not have this count.
        file_edit_count: How often one of the tools that change files (Edit, MultiEdit, Write, NotebookEdit)
            succeeded; null where the organization does not have this count.
        multi_edit_tool_count: How often the MultiEdit tool succeeded; null where the organization does not have
            this count.
        notebook_edit_tool_count: How often the NotebookEdit tool succeeded; null where the organization does not
            have this count.
        plugins_used_count: How often plugins were used; null where the organization does not have this count.
        sessions_with_file_edits_count: In how many sessions files were changed; null where the organization does
            not have this count. An estimate over a range of days.
        write_tool_count: How often the Write tool succeeded; null where the organization does not have this
            count.
    """

    _schema: ClassVar[str] = "/components/schemas/AnalyticsCoworkMetrics"

    action_count: int
    artifacts_created_count: int
    connectors_used_count: int
    dispatch_turn_count: int
    message_count: int
    skills_used_count: int
    distinct_connectors_used_count: int | None | Unset = UNSET
    distinct_plugins_used_count: int | None | Unset = UNSET
    distinct_session_count: int | None | Unset = UNSET
    distinct_skills_used_count: int | None | Unset = UNSET
    edit_tool_count: int | None | Unset = UNSET
    file_edit_count: int | None | Unset = UNSET
    multi_edit_tool_count: int | None | Unset = UNSET
    notebook_edit_tool_count: int | None | Unset = UNSET
    plugins_used_count: int | None | Unset = UNSET
    sessions_with_file_edits_count: int | None | Unset = UNSET
    write_tool_count: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "action_count": self.action_count,
            "artifacts_created_count": self.artifacts_created_count,
            "connectors_used_count": self.connectors_used_count,
            "dispatch_turn_count": self.dispatch_turn_count,
            "message_count": self.message_count,
            "skills_used_count": self.skills_used_count,
        }
        if (v := self.distinct_connectors_used_count) is not UNSET:
            d["distinct_connectors_used_count"] = v
        if (v := self.distinct_plugins_used_count) is not UNSET:
            d["distinct_plugins_used_count"] = v
        if (v := self.distinct_session_count) is not UNSET:
            d["distinct_session_count"] = v
        if (v := self.distinct_skills_used_count) is not UNSET:
            d["distinct_skills_used_count"] = v
        if (v := self.edit_tool_count) is not UNSET:
            d["edit_tool_count"] = v
        if (v := self.file_edit_count) is not UNSET:
            d["file_edit_count"] = v
        if (v := self.multi_edit_tool_count) is not UNSET:
            d["multi_edit_tool_count"] = v
        if (v := self.notebook_edit_tool_count) is not UNSET:
            d["notebook_edit_tool_count"] = v
        if (v := self.plugins_used_count) is not UNSET:
            d["plugins_used_count"] = v
        if (v := self.sessions_with_file_edits_count) is not UNSET:
            d["sessions_with_file_edits_count"] = v
        if (v := self.write_tool_count) is not UNSET:
            d["write_tool_count"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> AnalyticsCoworkMetrics:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AnalyticsCoworkMetrics = entry(_decode, value, "/components/schemas/AnalyticsCoworkMetrics")
    return made


def _decode(src: Any, cls: Any = AnalyticsCoworkMetrics) -> Any:
    v: Any
    n = 17
    self = _new(cls)
    self.action_count = src["action_count"]
    self.artifacts_created_count = src["artifacts_created_count"]
    self.connectors_used_count = src["connectors_used_count"]
    self.dispatch_turn_count = src["dispatch_turn_count"]
    self.message_count = src["message_count"]
    self.skills_used_count = src["skills_used_count"]
    if "distinct_connectors_used_count" in src:
        self.distinct_connectors_used_count = src["distinct_connectors_used_count"]
    else:
        self.distinct_connectors_used_count = UNSET
        n -= 1
    if "distinct_plugins_used_count" in src:
        self.distinct_plugins_used_count = src["distinct_plugins_used_count"]
    else:
        self.distinct_plugins_used_count = UNSET
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
    if "edit_tool_count" in src:
        self.edit_tool_count = src["edit_tool_count"]
    else:
        self.edit_tool_count = UNSET
        n -= 1
    if "file_edit_count" in src:
        self.file_edit_count = src["file_edit_count"]
    else:
        self.file_edit_count = UNSET
        n -= 1
    if "multi_edit_tool_count" in src:
        self.multi_edit_tool_count = src["multi_edit_tool_count"]
    else:
        self.multi_edit_tool_count = UNSET
        n -= 1
    if "notebook_edit_tool_count" in src:
        self.notebook_edit_tool_count = src["notebook_edit_tool_count"]
    else:
        self.notebook_edit_tool_count = UNSET
        n -= 1
    if "plugins_used_count" in src:
        self.plugins_used_count = src["plugins_used_count"]
    else:
        self.plugins_used_count = UNSET
        n -= 1
    if "sessions_with_file_edits_count" in src:
        self.sessions_with_file_edits_count = src["sessions_with_file_edits_count"]
    else:
        self.sessions_with_file_edits_count = UNSET
        n -= 1
    if "write_tool_count" in src:
        self.write_tool_count = src["write_tool_count"]
    else:
        self.write_tool_count = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "action_count",
        "artifacts_created_count",
        "connectors_used_count",
        "dispatch_turn_count",
        "message_count",
        "skills_used_count",
        "distinct_connectors_used_count",
        "distinct_plugins_used_count",
        "distinct_session_count",
        "distinct_skills_used_count",
        "edit_tool_count",
        "file_edit_count",
        "multi_edit_tool_count",
        "notebook_edit_tool_count",
        "plugins_used_count",
        "sessions_with_file_edits_count",
        "write_tool_count",
    )
)
