# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsChatMetrics of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AnalyticsChatMetrics(ModelBase):
    """What was done in claude.ai. Over a range of days what is counted once (`distinct_...`) is an estimate, within
    about 2 %, and on rows of several members it may be null; what was made is counted exactly.

    Attributes:
        connectors_used_count: How often connectors were called.
        distinct_artifacts_created_count: How many artifacts were made.
        distinct_projects_created_count: How many projects were made.
        message_count: How many messages were sent.
        shared_conversations_viewed_count: How often shared conversations of projects were opened.
        thinking_message_count: How many messages made the model think at length.
        distinct_connectors_used_count: How many different connectors were called, as far as they are known; calls
            in organizations that keep no data do not count.
        distinct_conversation_count: How many conversations there were.
        distinct_files_uploaded_count: How many files were uploaded.
        distinct_projects_used_count: How many projects were used.
        distinct_shared_artifacts_viewed_count: How many shared artifacts were looked at.
        distinct_skills_used_count: How many different skills were used.
    """

    _schema: ClassVar[str] = "/components/schemas/AnalyticsChatMetrics"

    connectors_used_count: int
    distinct_artifacts_created_count: int
    distinct_projects_created_count: int
    message_count: int
    shared_conversations_viewed_count: int
    thinking_message_count: int
    distinct_connectors_used_count: int | None | Unset = UNSET
    distinct_conversation_count: int | None | Unset = UNSET
    distinct_files_uploaded_count: int | None | Unset = UNSET
    distinct_projects_used_count: int | None | Unset = UNSET
    distinct_shared_artifacts_viewed_count: int | None | Unset = UNSET
    distinct_skills_used_count: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "connectors_used_count": self.connectors_used_count,
            "distinct_artifacts_created_count": self.distinct_artifacts_created_count,
            "distinct_projects_created_count": self.distinct_projects_created_count,
            "message_count": self.message_count,
            "shared_conversations_viewed_count": self.shared_conversations_viewed_count,
            "thinking_message_count": self.thinking_message_count,
        }
        if (v := self.distinct_connectors_used_count) is not UNSET:
            d["distinct_connectors_used_count"] = v
        if (v := self.distinct_conversation_count) is not UNSET:
            d["distinct_conversation_count"] = v
        if (v := self.distinct_files_uploaded_count) is not UNSET:
            d["distinct_files_uploaded_count"] = v
        if (v := self.distinct_projects_used_count) is not UNSET:
            d["distinct_projects_used_count"] = v
        if (v := self.distinct_shared_artifacts_viewed_count) is not UNSET:
            d["distinct_shared_artifacts_viewed_count"] = v
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


def decode(value: Any) -> AnalyticsChatMetrics:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AnalyticsChatMetrics = entry(_decode, value, "/components/schemas/AnalyticsChatMetrics")
    return made


def _decode(src: Any, cls: Any = AnalyticsChatMetrics) -> Any:
    v: Any
    n = 12
    self = _new(cls)
    self.connectors_used_count = src["connectors_used_count"]
    self.distinct_artifacts_created_count = src["distinct_artifacts_created_count"]
    self.distinct_projects_created_count = src["distinct_projects_created_count"]
    self.message_count = src["message_count"]
    self.shared_conversations_viewed_count = src["shared_conversations_viewed_count"]
    self.thinking_message_count = src["thinking_message_count"]
    if "distinct_connectors_used_count" in src:
        self.distinct_connectors_used_count = src["distinct_connectors_used_count"]
    else:
        self.distinct_connectors_used_count = UNSET
        n -= 1
    if "distinct_conversation_count" in src:
        self.distinct_conversation_count = src["distinct_conversation_count"]
    else:
        self.distinct_conversation_count = UNSET
        n -= 1
    if "distinct_files_uploaded_count" in src:
        self.distinct_files_uploaded_count = src["distinct_files_uploaded_count"]
    else:
        self.distinct_files_uploaded_count = UNSET
        n -= 1
    if "distinct_projects_used_count" in src:
        self.distinct_projects_used_count = src["distinct_projects_used_count"]
    else:
        self.distinct_projects_used_count = UNSET
        n -= 1
    if "distinct_shared_artifacts_viewed_count" in src:
        self.distinct_shared_artifacts_viewed_count = src["distinct_shared_artifacts_viewed_count"]
    else:
        self.distinct_shared_artifacts_viewed_count = UNSET
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
        "distinct_artifacts_created_count",
        "distinct_projects_created_count",
        "message_count",
        "shared_conversations_viewed_count",
        "thinking_message_count",
        "distinct_connectors_used_count",
        "distinct_conversation_count",
        "distinct_files_uploaded_count",
        "distinct_projects_used_count",
        "distinct_shared_artifacts_viewed_count",
        "distinct_skills_used_count",
    )
)
