# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsSkillActivity of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .analytics_skill_chat_cowork_unified_metrics import AnalyticsSkillChatCoworkUnifiedMetrics
    from .analytics_skill_chat_metrics import AnalyticsSkillChatMetrics
    from .analytics_skill_claude_code_metrics import AnalyticsSkillClaudeCodeMetrics
    from .analytics_skill_cowork_metrics import AnalyticsSkillCoworkMetrics
    from .analytics_skill_office_metrics import AnalyticsSkillOfficeMetrics


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AnalyticsSkillActivity(ModelBase):
    """How much a skill was used, on a day or in a range.

    Attributes:
        chat_metrics: How it was used in claude.ai.
        claude_code_metrics: How it was used in Claude Code.
        cowork_metrics: How it was used in Cowork.
        distinct_user_count: How many people used it; over a range each counts once.
        office_metrics: How it was used with Claude in Office.
        skill_name: The skill's name, or a mere id; see `skill_display_name`.
        attributed_list_price: What the requests with this skill are worth by the price list, in cents with
            decimals, as text; whether they were paid for or covered by a seat. Without discounts, so no bill will
            show it; it is the price of the whole requests, not what the skill has added. claude.ai gives nothing
            to it. Null where nothing can be put down to skills, where the organization has no reports on
            spending, and for `office_agent` before 2026-06-18.
        currency: The currency of both amounts, `USD`; null if both are.
        enable_count: How many accounts turned it on in claude.ai on that day. Null over a range, if split or
            filtered by user, group or product, and where the organization does not have this count.
        estimated_overage_spend: What use beyond the seats' allowance was spent on this skill, in cents with
            decimals, as text; after discounts, before credits. An estimate (for claude.ai by the share of
            messages) of the whole requests, not of what the skill has added. "0" if there was none; null where
            the organization has no reports on spending, and for `office_agent` before 2026-06-18. Split or
            filtered rows may add up to less.
        invocation_count: How often it was used; null where the organization does not have this count.
        share_status: Whom it is shared with in claude.ai; null for skills that were used elsewhere only, and
            where it is not told.
        skill_display_name: What people see, where `skill_name` is a mere id. Known for skills that the
            organization or its plugins share, and for members' own ones as far as Claude Code or Cowork has told
            it; `Unknown skill` for the row `unknown`. Null for the rest.
        chat_cowork_unified_metrics: How it was used in Chat and Cowork unified, which is claude.ai with Cowork's
            features; absent where the organization cannot have it.
        product: The product, `chat`, `cowork`, `chat_cowork_unified`, `claude_code` or `office_agent`; only if
            split by it.
        rbac_group_id: The group, `rbac_group_...`; only if split by it.
        rbac_group_name: The group's name, if split by it; null where the group is gone or its name cannot be
            told.
        user_id: The user, `user_...`; only if split by it.
    """

    _schema: ClassVar[str] = "/components/schemas/AnalyticsSkillActivity"

    chat_metrics: AnalyticsSkillChatMetrics
    claude_code_metrics: AnalyticsSkillClaudeCodeMetrics
    cowork_metrics: AnalyticsSkillCoworkMetrics
    distinct_user_count: int
    office_metrics: AnalyticsSkillOfficeMetrics
    skill_name: str
    attributed_list_price: str | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    enable_count: int | None | Unset = UNSET
    estimated_overage_spend: str | None | Unset = UNSET
    invocation_count: int | None | Unset = UNSET
    share_status: Literal["organization", "private", "public"] | str | None | Unset = UNSET
    skill_display_name: str | None | Unset = UNSET
    chat_cowork_unified_metrics: AnalyticsSkillChatCoworkUnifiedMetrics | None | Unset = UNSET
    product: str | None | Unset = UNSET
    rbac_group_id: str | None | Unset = UNSET
    rbac_group_name: str | None | Unset = UNSET
    user_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "chat_metrics": v if (v := self.chat_metrics).__class__ in _PLAIN else _encode(v),
            "claude_code_metrics": v if (v := self.claude_code_metrics).__class__ in _PLAIN else _encode(v),
            "cowork_metrics": v if (v := self.cowork_metrics).__class__ in _PLAIN else _encode(v),
            "distinct_user_count": self.distinct_user_count,
            "office_metrics": v if (v := self.office_metrics).__class__ in _PLAIN else _encode(v),
            "skill_name": self.skill_name,
        }
        if (v := self.attributed_list_price) is not UNSET:
            d["attributed_list_price"] = v
        if (v := self.currency) is not UNSET:
            d["currency"] = v
        if (v := self.enable_count) is not UNSET:
            d["enable_count"] = v
        if (v := self.estimated_overage_spend) is not UNSET:
            d["estimated_overage_spend"] = v
        if (v := self.invocation_count) is not UNSET:
            d["invocation_count"] = v
        if (v := self.share_status) is not UNSET:
            d["share_status"] = v
        if (v := self.skill_display_name) is not UNSET:
            d["skill_display_name"] = v
        if (v := self.chat_cowork_unified_metrics) is not UNSET:
            d["chat_cowork_unified_metrics"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.product) is not UNSET:
            d["product"] = v
        if (v := self.rbac_group_id) is not UNSET:
            d["rbac_group_id"] = v
        if (v := self.rbac_group_name) is not UNSET:
            d["rbac_group_name"] = v
        if (v := self.user_id) is not UNSET:
            d["user_id"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> AnalyticsSkillActivity:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AnalyticsSkillActivity = entry(_decode, value, "/components/schemas/AnalyticsSkillActivity")
    return made


def _decode(src: Any, cls: Any = AnalyticsSkillActivity) -> Any:
    v: Any
    n = 18
    self = _new(cls)
    self.chat_metrics = _analytics_skill_chat_metrics(src["chat_metrics"])
    self.claude_code_metrics = _analytics_skill_claude_code_metrics(src["claude_code_metrics"])
    self.cowork_metrics = _analytics_skill_cowork_metrics(src["cowork_metrics"])
    self.distinct_user_count = src["distinct_user_count"]
    self.office_metrics = _analytics_skill_office_metrics(src["office_metrics"])
    self.skill_name = src["skill_name"]
    if "attributed_list_price" in src:
        self.attributed_list_price = src["attributed_list_price"]
    else:
        self.attributed_list_price = UNSET
        n -= 1
    if "currency" in src:
        self.currency = src["currency"]
    else:
        self.currency = UNSET
        n -= 1
    if "enable_count" in src:
        self.enable_count = src["enable_count"]
    else:
        self.enable_count = UNSET
        n -= 1
    if "estimated_overage_spend" in src:
        self.estimated_overage_spend = src["estimated_overage_spend"]
    else:
        self.estimated_overage_spend = UNSET
        n -= 1
    if "invocation_count" in src:
        self.invocation_count = src["invocation_count"]
    else:
        self.invocation_count = UNSET
        n -= 1
    if "share_status" in src:
        self.share_status = src["share_status"]
    else:
        self.share_status = UNSET
        n -= 1
    if "skill_display_name" in src:
        self.skill_display_name = src["skill_display_name"]
    else:
        self.skill_display_name = UNSET
        n -= 1
    if "chat_cowork_unified_metrics" in src:
        v = src["chat_cowork_unified_metrics"]
        self.chat_cowork_unified_metrics = None if v is None else _analytics_skill_chat_cowork_unified_metrics(v)
    else:
        self.chat_cowork_unified_metrics = UNSET
        n -= 1
    if "product" in src:
        self.product = src["product"]
    else:
        self.product = UNSET
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
    if "user_id" in src:
        self.user_id = src["user_id"]
    else:
        self.user_id = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "chat_metrics",
        "claude_code_metrics",
        "cowork_metrics",
        "distinct_user_count",
        "office_metrics",
        "skill_name",
        "attributed_list_price",
        "currency",
        "enable_count",
        "estimated_overage_spend",
        "invocation_count",
        "share_status",
        "skill_display_name",
        "chat_cowork_unified_metrics",
        "product",
        "rbac_group_id",
        "rbac_group_name",
        "user_id",
    )
)
_analytics_skill_chat_cowork_unified_metrics = deferred(
    globals(), "_analytics_skill_chat_cowork_unified_metrics", "analytics_skill_chat_cowork_unified_metrics", "_decode"
)
_analytics_skill_chat_metrics = deferred(
    globals(), "_analytics_skill_chat_metrics", "analytics_skill_chat_metrics", "_decode"
)
_analytics_skill_claude_code_metrics = deferred(
    globals(), "_analytics_skill_claude_code_metrics", "analytics_skill_claude_code_metrics", "_decode"
)
_analytics_skill_cowork_metrics = deferred(
    globals(), "_analytics_skill_cowork_metrics", "analytics_skill_cowork_metrics", "_decode"
)
_analytics_skill_office_metrics = deferred(
    globals(), "_analytics_skill_office_metrics", "analytics_skill_office_metrics", "_decode"
)
