# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsSingleDayActivitySummary of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AnalyticsSingleDayActivitySummary(ModelBase):
    """How many people were active up to a day. Counts of single products are absent where the organization does not
    have them; a group's entry has null for what belongs to the whole organization.

    Attributes:
        cowork_daily_active_user_count: Users of Cowork on that day.
        cowork_monthly_active_user_count: Users of Cowork in the 30 days up to it.
        cowork_weekly_active_user_count: Users of Cowork in the 7 days up to it.
        daily_active_user_count: How many users made the model work on that day.
        ending_at: When the day ends, midnight UTC.
        monthly_active_user_count: How many users made the model work in the 30 days up to it.
        starting_at: When the day begins, midnight UTC.
        weekly_active_user_count: How many users made the model work in the 7 days up to it.
        assigned_seat_count: How many seats have a member; null for a group.
        daily_adoption_rate: What part of the assigned seats was active on that day, in percent; null for a group.
        monthly_adoption_rate: What part of the assigned seats was active in the 30 days up to it, in percent;
            null for a group.
        pending_invite_count: How many invites are open; null for a group.
        weekly_adoption_rate: What part of the assigned seats was active in the 7 days up to it, in percent; null
            for a group.
        chat_cowork_unified_daily_active_user_count: Users of the unified Chat and Cowork on that day.
        chat_cowork_unified_monthly_active_user_count: Users of the unified Chat and Cowork in the 28 days up to
            it; for a group in the 30 days.
        chat_cowork_unified_weekly_active_user_count: Users of the unified Chat and Cowork in the 7 days up to it.
        chat_daily_active_user_count: Users of claude.ai on that day.
        chat_monthly_active_user_count: Users of claude.ai in the 30 days up to it.
        chat_weekly_active_user_count: Users of claude.ai in the 7 days up to it.
        claude_code_daily_active_user_count: Users of Claude Code on that day.
        claude_code_monthly_active_user_count: Users of Claude Code in the 30 days up to it.
        claude_code_weekly_active_user_count: Users of Claude Code in the 7 days up to it.
        claude_design_daily_active_user_count: Users of Claude Design on that day.
        claude_design_monthly_active_user_count: Users of Claude Design in the 30 days up to it.
        claude_design_weekly_active_user_count: Users of Claude Design in the 7 days up to it.
        claude_tag_daily_active_user_count: Slack users of Claude Tag on that day. Those without a Claude account
            count, too, so that there may be more than seats. Null for a group, and where it was not measured or
            cannot be read.
        claude_tag_monthly_active_user_count: Slack users of Claude Tag in the 28 days up to it. Those without a
            Claude account count, too, so that there may be more than seats. Null for a group, and where it was
            not measured or cannot be read.
        claude_tag_weekly_active_user_count: Slack users of Claude Tag in the 7 days up to it. Those without a
            Claude account count, too, so that there may be more than seats. Null for a group, and where it was
            not measured or cannot be read.
        office_agent_daily_active_user_count: Users of Claude in Office on that day.
        office_agent_monthly_active_user_count: Users of Claude in Office in the 30 days up to it.
        office_agent_weekly_active_user_count: Users of Claude in Office in the 7 days up to it.
        science_daily_active_user_count: Users of Claude Science on that day.
        science_entitled_user_count: How many users have a seat with Claude Science, whether it is turned on in
            the organization or not; null for a group.
        science_monthly_active_user_count: Users of Claude Science in the 30 days up to it.
        science_weekly_active_user_count: Users of Claude Science in the 7 days up to it.
    """

    _schema: ClassVar[str] = "/components/schemas/AnalyticsSingleDayActivitySummary"

    cowork_daily_active_user_count: int
    cowork_monthly_active_user_count: int
    cowork_weekly_active_user_count: int
    daily_active_user_count: int
    ending_at: datetime.datetime
    monthly_active_user_count: int
    starting_at: datetime.datetime
    weekly_active_user_count: int
    assigned_seat_count: int | None | Unset = UNSET
    daily_adoption_rate: float | None | Unset = UNSET
    monthly_adoption_rate: float | None | Unset = UNSET
    pending_invite_count: int | None | Unset = UNSET
    weekly_adoption_rate: float | None | Unset = UNSET
    chat_cowork_unified_daily_active_user_count: int | None | Unset = UNSET
    chat_cowork_unified_monthly_active_user_count: int | None | Unset = UNSET
    chat_cowork_unified_weekly_active_user_count: int | None | Unset = UNSET
    chat_daily_active_user_count: int | None | Unset = UNSET
    chat_monthly_active_user_count: int | None | Unset = UNSET
    chat_weekly_active_user_count: int | None | Unset = UNSET
    claude_code_daily_active_user_count: int | None | Unset = UNSET
    claude_code_monthly_active_user_count: int | None | Unset = UNSET
    claude_code_weekly_active_user_count: int | None | Unset = UNSET
    claude_design_daily_active_user_count: int | None | Unset = UNSET
    claude_design_monthly_active_user_count: int | None | Unset = UNSET
    claude_design_weekly_active_user_count: int | None | Unset = UNSET
    claude_tag_daily_active_user_count: int | None | Unset = UNSET
    claude_tag_monthly_active_user_count: int | None | Unset = UNSET
    claude_tag_weekly_active_user_count: int | None | Unset = UNSET
    office_agent_daily_active_user_count: int | None | Unset = UNSET
    office_agent_monthly_active_user_count: int | None | Unset = UNSET
    office_agent_weekly_active_user_count: int | None | Unset = UNSET
    science_daily_active_user_count: int | None | Unset = UNSET
    science_entitled_user_count: int | None | Unset = UNSET
    science_monthly_active_user_count: int | None | Unset = UNSET
    science_weekly_active_user_count: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "cowork_daily_active_user_count": self.cowork_daily_active_user_count,
            "cowork_monthly_active_user_count": self.cowork_monthly_active_user_count,
            "cowork_weekly_active_user_count": self.cowork_weekly_active_user_count,
            "daily_active_user_count": self.daily_active_user_count,
            "ending_at": _encode(self.ending_at),
            "monthly_active_user_count": self.monthly_active_user_count,
            "starting_at": _encode(self.starting_at),
            "weekly_active_user_count": self.weekly_active_user_count,
        }
        if (v := self.assigned_seat_count) is not UNSET:
            d["assigned_seat_count"] = v
        if (v := self.daily_adoption_rate) is not UNSET:
            d["daily_adoption_rate"] = v
        if (v := self.monthly_adoption_rate) is not UNSET:
            d["monthly_adoption_rate"] = v
        if (v := self.pending_invite_count) is not UNSET:
            d["pending_invite_count"] = v
        if (v := self.weekly_adoption_rate) is not UNSET:
            d["weekly_adoption_rate"] = v
        if (v := self.chat_cowork_unified_daily_active_user_count) is not UNSET:
            d["chat_cowork_unified_daily_active_user_count"] = v
        if (v := self.chat_cowork_unified_monthly_active_user_count) is not UNSET:
            d["chat_cowork_unified_monthly_active_user_count"] = v
        if (v := self.chat_cowork_unified_weekly_active_user_count) is not UNSET:
            d["chat_cowork_unified_weekly_active_user_count"] = v
        if (v := self.chat_daily_active_user_count) is not UNSET:
            d["chat_daily_active_user_count"] = v
        if (v := self.chat_monthly_active_user_count) is not UNSET:
            d["chat_monthly_active_user_count"] = v
        if (v := self.chat_weekly_active_user_count) is not UNSET:
            d["chat_weekly_active_user_count"] = v
        if (v := self.claude_code_daily_active_user_count) is not UNSET:
            d["claude_code_daily_active_user_count"] = v
        if (v := self.claude_code_monthly_active_user_count) is not UNSET:
            d["claude_code_monthly_active_user_count"] = v
        if (v := self.claude_code_weekly_active_user_count) is not UNSET:
            d["claude_code_weekly_active_user_count"] = v
        if (v := self.claude_design_daily_active_user_count) is not UNSET:
            d["claude_design_daily_active_user_count"] = v
        if (v := self.claude_design_monthly_active_user_count) is not UNSET:
            d["claude_design_monthly_active_user_count"] = v
        if (v := self.claude_design_weekly_active_user_count) is not UNSET:
            d["claude_design_weekly_active_user_count"] = v
        if (v := self.claude_tag_daily_active_user_count) is not UNSET:
            d["claude_tag_daily_active_user_count"] = v
        if (v := self.claude_tag_monthly_active_user_count) is not UNSET:
            d["claude_tag_monthly_active_user_count"] = v
        if (v := self.claude_tag_weekly_active_user_count) is not UNSET:
            d["claude_tag_weekly_active_user_count"] = v
        if (v := self.office_agent_daily_active_user_count) is not UNSET:
            d["office_agent_daily_active_user_count"] = v
        if (v := self.office_agent_monthly_active_user_count) is not UNSET:
            d["office_agent_monthly_active_user_count"] = v
        if (v := self.office_agent_weekly_active_user_count) is not UNSET:
            d["office_agent_weekly_active_user_count"] = v
        if (v := self.science_daily_active_user_count) is not UNSET:
            d["science_daily_active_user_count"] = v
        if (v := self.science_entitled_user_count) is not UNSET:
            d["science_entitled_user_count"] = v
        if (v := self.science_monthly_active_user_count) is not UNSET:
            d["science_monthly_active_user_count"] = v
        if (v := self.science_weekly_active_user_count) is not UNSET:
            d["science_weekly_active_user_count"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> AnalyticsSingleDayActivitySummary:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AnalyticsSingleDayActivitySummary = entry(
        _decode, value, "/components/schemas/AnalyticsSingleDayActivitySummary"
    )
    return made


def _decode(src: Any, cls: Any = AnalyticsSingleDayActivitySummary) -> Any:
    v: Any
    n = 35
    self = _new(cls)
    self.cowork_daily_active_user_count = src["cowork_daily_active_user_count"]
    self.cowork_monthly_active_user_count = src["cowork_monthly_active_user_count"]
    self.cowork_weekly_active_user_count = src["cowork_weekly_active_user_count"]
    self.daily_active_user_count = src["daily_active_user_count"]
    self.ending_at = _timestamp(src["ending_at"])
    self.monthly_active_user_count = src["monthly_active_user_count"]
    self.starting_at = _timestamp(src["starting_at"])
    self.weekly_active_user_count = src["weekly_active_user_count"]
    if "assigned_seat_count" in src:
        self.assigned_seat_count = src["assigned_seat_count"]
    else:
        self.assigned_seat_count = UNSET
        n -= 1
    if "daily_adoption_rate" in src:
        self.daily_adoption_rate = src["daily_adoption_rate"]
    else:
        self.daily_adoption_rate = UNSET
        n -= 1
    if "monthly_adoption_rate" in src:
        self.monthly_adoption_rate = src["monthly_adoption_rate"]
    else:
        self.monthly_adoption_rate = UNSET
        n -= 1
    if "pending_invite_count" in src:
        self.pending_invite_count = src["pending_invite_count"]
    else:
        self.pending_invite_count = UNSET
        n -= 1
    if "weekly_adoption_rate" in src:
        self.weekly_adoption_rate = src["weekly_adoption_rate"]
    else:
        self.weekly_adoption_rate = UNSET
        n -= 1
    if "chat_cowork_unified_daily_active_user_count" in src:
        self.chat_cowork_unified_daily_active_user_count = src["chat_cowork_unified_daily_active_user_count"]
    else:
        self.chat_cowork_unified_daily_active_user_count = UNSET
        n -= 1
    if "chat_cowork_unified_monthly_active_user_count" in src:
        self.chat_cowork_unified_monthly_active_user_count = src["chat_cowork_unified_monthly_active_user_count"]
    else:
        self.chat_cowork_unified_monthly_active_user_count = UNSET
        n -= 1
    if "chat_cowork_unified_weekly_active_user_count" in src:
        self.chat_cowork_unified_weekly_active_user_count = src["chat_cowork_unified_weekly_active_user_count"]
    else:
        self.chat_cowork_unified_weekly_active_user_count = UNSET
        n -= 1
    if "chat_daily_active_user_count" in src:
        self.chat_daily_active_user_count = src["chat_daily_active_user_count"]
    else:
        self.chat_daily_active_user_count = UNSET
        n -= 1
    if "chat_monthly_active_user_count" in src:
        self.chat_monthly_active_user_count = src["chat_monthly_active_user_count"]
    else:
        self.chat_monthly_active_user_count = UNSET
        n -= 1
    if "chat_weekly_active_user_count" in src:
        self.chat_weekly_active_user_count = src["chat_weekly_active_user_count"]
    else:
        self.chat_weekly_active_user_count = UNSET
        n -= 1
    if "claude_code_daily_active_user_count" in src:
        self.claude_code_daily_active_user_count = src["claude_code_daily_active_user_count"]
    else:
        self.claude_code_daily_active_user_count = UNSET
        n -= 1
    if "claude_code_monthly_active_user_count" in src:
        self.claude_code_monthly_active_user_count = src["claude_code_monthly_active_user_count"]
    else:
        self.claude_code_monthly_active_user_count = UNSET
        n -= 1
    if "claude_code_weekly_active_user_count" in src:
        self.claude_code_weekly_active_user_count = src["claude_code_weekly_active_user_count"]
    else:
        self.claude_code_weekly_active_user_count = UNSET
        n -= 1
    if "claude_design_daily_active_user_count" in src:
        self.claude_design_daily_active_user_count = src["claude_design_daily_active_user_count"]
    else:
        self.claude_design_daily_active_user_count = UNSET
        n -= 1
    if "claude_design_monthly_active_user_count" in src:
        self.claude_design_monthly_active_user_count = src["claude_design_monthly_active_user_count"]
    else:
        self.claude_design_monthly_active_user_count = UNSET
        n -= 1
    if "claude_design_weekly_active_user_count" in src:
        self.claude_design_weekly_active_user_count = src["claude_design_weekly_active_user_count"]
    else:
        self.claude_design_weekly_active_user_count = UNSET
        n -= 1
    if "claude_tag_daily_active_user_count" in src:
        self.claude_tag_daily_active_user_count = src["claude_tag_daily_active_user_count"]
    else:
        self.claude_tag_daily_active_user_count = UNSET
        n -= 1
    if "claude_tag_monthly_active_user_count" in src:
        self.claude_tag_monthly_active_user_count = src["claude_tag_monthly_active_user_count"]
    else:
        self.claude_tag_monthly_active_user_count = UNSET
        n -= 1
    if "claude_tag_weekly_active_user_count" in src:
        self.claude_tag_weekly_active_user_count = src["claude_tag_weekly_active_user_count"]
    else:
        self.claude_tag_weekly_active_user_count = UNSET
        n -= 1
    if "office_agent_daily_active_user_count" in src:
        self.office_agent_daily_active_user_count = src["office_agent_daily_active_user_count"]
    else:
        self.office_agent_daily_active_user_count = UNSET
        n -= 1
    if "office_agent_monthly_active_user_count" in src:
        self.office_agent_monthly_active_user_count = src["office_agent_monthly_active_user_count"]
    else:
        self.office_agent_monthly_active_user_count = UNSET
        n -= 1
    if "office_agent_weekly_active_user_count" in src:
        self.office_agent_weekly_active_user_count = src["office_agent_weekly_active_user_count"]
    else:
        self.office_agent_weekly_active_user_count = UNSET
        n -= 1
    if "science_daily_active_user_count" in src:
        self.science_daily_active_user_count = src["science_daily_active_user_count"]
    else:
        self.science_daily_active_user_count = UNSET
        n -= 1
    if "science_entitled_user_count" in src:
        self.science_entitled_user_count = src["science_entitled_user_count"]
    else:
        self.science_entitled_user_count = UNSET
        n -= 1
    if "science_monthly_active_user_count" in src:
        self.science_monthly_active_user_count = src["science_monthly_active_user_count"]
    else:
        self.science_monthly_active_user_count = UNSET
        n -= 1
    if "science_weekly_active_user_count" in src:
        self.science_weekly_active_user_count = src["science_weekly_active_user_count"]
    else:
        self.science_weekly_active_user_count = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "cowork_daily_active_user_count",
        "cowork_monthly_active_user_count",
        "cowork_weekly_active_user_count",
        "daily_active_user_count",
        "ending_at",
        "monthly_active_user_count",
        "starting_at",
        "weekly_active_user_count",
        "assigned_seat_count",
        "daily_adoption_rate",
        "monthly_adoption_rate",
        "pending_invite_count",
        "weekly_adoption_rate",
        "chat_cowork_unified_daily_active_user_count",
        "chat_cowork_unified_monthly_active_user_count",
        "chat_cowork_unified_weekly_active_user_count",
        "chat_daily_active_user_count",
        "chat_monthly_active_user_count",
        "chat_weekly_active_user_count",
        "claude_code_daily_active_user_count",
        "claude_code_monthly_active_user_count",
        "claude_code_weekly_active_user_count",
        "claude_design_daily_active_user_count",
        "claude_design_monthly_active_user_count",
        "claude_design_weekly_active_user_count",
        "claude_tag_daily_active_user_count",
        "claude_tag_monthly_active_user_count",
        "claude_tag_weekly_active_user_count",
        "office_agent_daily_active_user_count",
        "office_agent_monthly_active_user_count",
        "office_agent_weekly_active_user_count",
        "science_daily_active_user_count",
        "science_entitled_user_count",
        "science_monthly_active_user_count",
        "science_weekly_active_user_count",
    )
)
