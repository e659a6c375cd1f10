# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsUserActivity of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import date as _date
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .analytics_chat_cowork_unified_metrics import AnalyticsChatCoworkUnifiedMetrics
    from .analytics_chat_metrics import AnalyticsChatMetrics
    from .analytics_claude_code_metrics import AnalyticsClaudeCodeMetrics
    from .analytics_claude_tag_metrics import AnalyticsClaudeTagMetrics
    from .analytics_cowork_metrics import AnalyticsCoworkMetrics
    from .analytics_design_metrics import AnalyticsDesignMetrics
    from .analytics_office_metrics import AnalyticsOfficeMetrics
    from .analytics_science_metrics import AnalyticsScienceMetrics
    from .analytics_user import AnalyticsUser


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AnalyticsUserActivity(ModelBase):
    """What a member, or a group of members, did on a day or in a range.

    Attributes:
        chat_metrics: What was done in claude.ai.
        claude_code_metrics: What was done in Claude Code.
        cowork_metrics: What was done in Cowork.
        design_metrics: What was done in Claude Design.
        office_metrics: What was done with Claude in Office.
        science_metrics: What was done in Claude Science.
        web_search_count: How many web searches there were.
        distinct_user_count: How many people the row is about, each counted once; null unless split by group.
        user: The member; null if the row is about several.
        chat_cowork_unified_metrics: What was done in Chat and Cowork unified, which is claude.ai with Cowork's
            features; absent where the organization cannot have it.
        claude_tag_metrics: What was done with Claude Tag in Slack, as far as the user has connected a Claude
            account; absent where there are no reports on it.
        last_activity_date: The last day (UTC) of the range on which the member, or anyone in the group, did
            something that counts and matches the filters; absent where the organization does not have it.
        rbac_group_id: The group, `rbac_group_...`; only if split by it.
        rbac_group_name: The group's name, if split by it; null where the group is gone or its name cannot be
            told.
    """

    _schema: ClassVar[str] = "/components/schemas/AnalyticsUserActivity"

    chat_metrics: AnalyticsChatMetrics
    claude_code_metrics: AnalyticsClaudeCodeMetrics
    cowork_metrics: AnalyticsCoworkMetrics
    design_metrics: AnalyticsDesignMetrics
    office_metrics: AnalyticsOfficeMetrics
    science_metrics: AnalyticsScienceMetrics
    web_search_count: int
    distinct_user_count: int | None | Unset = UNSET
    user: AnalyticsUser | None | Unset = UNSET
    chat_cowork_unified_metrics: AnalyticsChatCoworkUnifiedMetrics | None | Unset = UNSET
    claude_tag_metrics: AnalyticsClaudeTagMetrics | None | Unset = UNSET
    last_activity_date: datetime.date | None | Unset = UNSET
    rbac_group_id: str | None | Unset = UNSET
    rbac_group_name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "chat_metrics": v if (v := self.chat_metrics).__class__ in _PLAIN else _encode(v),
            "claude_code_metrics": v if (v := self.claude_code_metrics).__class__ in _PLAIN else _encode(v),
            "cowork_metrics": v if (v := self.cowork_metrics).__class__ in _PLAIN else _encode(v),
            "design_metrics": v if (v := self.design_metrics).__class__ in _PLAIN else _encode(v),
            "office_metrics": v if (v := self.office_metrics).__class__ in _PLAIN else _encode(v),
            "science_metrics": v if (v := self.science_metrics).__class__ in _PLAIN else _encode(v),
            "web_search_count": self.web_search_count,
        }
        if (v := self.distinct_user_count) is not UNSET:
            d["distinct_user_count"] = v
        if (v := self.user) is not UNSET:
            d["user"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.chat_cowork_unified_metrics) is not UNSET:
            d["chat_cowork_unified_metrics"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.claude_tag_metrics) is not UNSET:
            d["claude_tag_metrics"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.last_activity_date) is not UNSET:
            d["last_activity_date"] = _encode(v)
        if (v := self.rbac_group_id) is not UNSET:
            d["rbac_group_id"] = v
        if (v := self.rbac_group_name) is not UNSET:
            d["rbac_group_name"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> AnalyticsUserActivity:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AnalyticsUserActivity = entry(_decode, value, "/components/schemas/AnalyticsUserActivity")
    return made


def _decode(src: Any, cls: Any = AnalyticsUserActivity) -> Any:
    v: Any
    n = 14
    self = _new(cls)
    self.chat_metrics = _analytics_chat_metrics(src["chat_metrics"])
    self.claude_code_metrics = _analytics_claude_code_metrics(src["claude_code_metrics"])
    self.cowork_metrics = _analytics_cowork_metrics(src["cowork_metrics"])
    self.design_metrics = _analytics_design_metrics(src["design_metrics"])
    self.office_metrics = _analytics_office_metrics(src["office_metrics"])
    self.science_metrics = _analytics_science_metrics(src["science_metrics"])
    self.web_search_count = src["web_search_count"]
    if "distinct_user_count" in src:
        self.distinct_user_count = src["distinct_user_count"]
    else:
        self.distinct_user_count = UNSET
        n -= 1
    if "user" in src:
        v = src["user"]
        self.user = None if v is None else _analytics_user(v)
    else:
        self.user = UNSET
        n -= 1
    if "chat_cowork_unified_metrics" in src:
        v = src["chat_cowork_unified_metrics"]
        self.chat_cowork_unified_metrics = None if v is None else _analytics_chat_cowork_unified_metrics(v)
    else:
        self.chat_cowork_unified_metrics = UNSET
        n -= 1
    if "claude_tag_metrics" in src:
        v = src["claude_tag_metrics"]
        self.claude_tag_metrics = None if v is None else _analytics_claude_tag_metrics(v)
    else:
        self.claude_tag_metrics = UNSET
        n -= 1
    if "last_activity_date" in src:
        v = src["last_activity_date"]
        self.last_activity_date = None if v is None else _date(v)
    else:
        self.last_activity_date = UNSET
        n -= 1
    if "rbac_group_id" in src:
        self.rbac_group_id = src["rbac_group_id"]
    else:
        self.rbac_group_id = UNSET
        n -= 1
    if "rbac_group_name" in src:
        self.rbac_group_name = src["rbac_group_name"]
    else:
        self.rbac_group_name = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "chat_metrics",
        "claude_code_metrics",
        "cowork_metrics",
        "design_metrics",
        "office_metrics",
        "science_metrics",
        "web_search_count",
        "distinct_user_count",
        "user",
        "chat_cowork_unified_metrics",
        "claude_tag_metrics",
        "last_activity_date",
        "rbac_group_id",
        "rbac_group_name",
    )
)
_analytics_chat_cowork_unified_metrics = deferred(
    globals(), "_analytics_chat_cowork_unified_metrics", "analytics_chat_cowork_unified_metrics", "_decode"
)
_analytics_chat_metrics = deferred(globals(), "_analytics_chat_metrics", "analytics_chat_metrics", "_decode")
_analytics_claude_code_metrics = deferred(
    globals(), "_analytics_claude_code_metrics", "analytics_claude_code_metrics", "_decode"
)
_analytics_claude_tag_metrics = deferred(
    globals(), "_analytics_claude_tag_metrics", "analytics_claude_tag_metrics", "_decode"
)
_analytics_cowork_metrics = deferred(globals(), "_analytics_cowork_metrics", "analytics_cowork_metrics", "_decode")
_analytics_design_metrics = deferred(globals(), "_analytics_design_metrics", "analytics_design_metrics", "_decode")
_analytics_office_metrics = deferred(globals(), "_analytics_office_metrics", "analytics_office_metrics", "_decode")
_analytics_science_metrics = deferred(globals(), "_analytics_science_metrics", "analytics_science_metrics", "_decode")
_analytics_user = deferred(globals(), "_analytics_user", "analytics_user", "_decode")
