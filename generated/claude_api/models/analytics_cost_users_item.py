# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsCostUsersItem of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .allowed_inference_geo import AllowedInferenceGeoValue
    from .analytics_claude_tag_category import AnalyticsClaudeTagCategoryValue
    from .analytics_context_window import AnalyticsContextWindowValue
    from .analytics_cost_type import AnalyticsCostTypeValue
    from .analytics_speed import AnalyticsSpeedValue
    from .analytics_token_type import AnalyticsTokenTypeValue
    from .analytics_user_actor import AnalyticsUserActor


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AnalyticsCostUsersItem(ModelBase):
    """What a user cost.

    Attributes:
        actor: The user.
        amount: What it cost, in cents with decimals, as text; after discounts, before credits.
        currency: The currency; so far always `USD`.
        list_amount: What it would have cost without discounts, in cents with decimals, as text.
        claude_tag_category: Why Claude Tag was at work; null for all that is not Claude Tag, or not split by it.
        claude_tag_user_id: The Slack user, like `U0123ABCDEF`, for whom Claude Tag was at work; null if it was
            for nobody in particular, is not Claude Tag, or not split by it.
        context_window: How long the prompts were; null where that means nothing (code execution), or not split by
            it.
        cost_type: The kind of cost; null for all kinds together.
        ending_at: When the row's bucket ends; null without `bucket_width`.
        inference_geo: Where the model ran; null where that is not known, or not split by it.
        model: The model; null where there is none (code execution), or not split by it.
        product: The product, by the names of the `products[]` filter, or `cc_security_autopatch` (work of Claude
            Security), or `other`; null where it is not known, or not split by it.
        rbac_group_id: The group, `rbac_group_...`; null for users in none on that day (UTC), or if not split by
            it. Who is in several groups counts in each, so that the rows may add up to more than there was.
        requests: How many requests; for code execution, which has no product, how many runs. Null if split by
            `cost_type` or `token_type`.
        slack_channel_id: The Slack channel it came from; null where there is none or it was not recorded, or not
            split by it.
        speed: The speed; null if not split by it.
        starting_at: When the row's bucket begins; null without `bucket_width`.
        token_type: The kind of token; null for other costs, or if not split by it.
    """

    _schema: ClassVar[str] = "/components/schemas/AnalyticsCostUsersItem"

    actor: AnalyticsUserActor
    amount: str
    currency: str
    list_amount: str
    claude_tag_category: AnalyticsClaudeTagCategoryValue | None | Unset = UNSET
    claude_tag_user_id: str | None | Unset = UNSET
    context_window: AnalyticsContextWindowValue | None | Unset = UNSET
    cost_type: AnalyticsCostTypeValue | None | Unset = UNSET
    ending_at: datetime.datetime | None | Unset = UNSET
    inference_geo: AllowedInferenceGeoValue | None | Unset = UNSET
    model: str | None | Unset = UNSET
    product: str | None | Unset = UNSET
    rbac_group_id: str | None | Unset = UNSET
    requests: int | None | Unset = UNSET
    slack_channel_id: str | None | Unset = UNSET
    speed: AnalyticsSpeedValue | None | Unset = UNSET
    starting_at: datetime.datetime | None | Unset = UNSET
    token_type: AnalyticsTokenTypeValue | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "actor": v if (v := self.actor).__class__ in _PLAIN else _encode(v),
            "amount": self.amount,
            "currency": self.currency,
            "list_amount": self.list_amount,
        }
        if (v := self.claude_tag_category) is not UNSET:
            d["claude_tag_category"] = v
        if (v := self.claude_tag_user_id) is not UNSET:
            d["claude_tag_user_id"] = v
        if (v := self.context_window) is not UNSET:
            d["context_window"] = v
        if (v := self.cost_type) is not UNSET:
            d["cost_type"] = v
        if (v := self.ending_at) is not UNSET:
            d["ending_at"] = _encode(v)
        if (v := self.inference_geo) is not UNSET:
            d["inference_geo"] = v
        if (v := self.model) is not UNSET:
            d["model"] = v
        if (v := self.product) is not UNSET:
            d["product"] = v
        if (v := self.rbac_group_id) is not UNSET:
            d["rbac_group_id"] = v
        if (v := self.requests) is not UNSET:
            d["requests"] = v
        if (v := self.slack_channel_id) is not UNSET:
            d["slack_channel_id"] = v
        if (v := self.speed) is not UNSET:
            d["speed"] = v
        if (v := self.starting_at) is not UNSET:
            d["starting_at"] = _encode(v)
        if (v := self.token_type) is not UNSET:
            d["token_type"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> AnalyticsCostUsersItem:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AnalyticsCostUsersItem = entry(_decode, value, "/components/schemas/AnalyticsCostUsersItem")
    return made


def _decode(src: Any, cls: Any = AnalyticsCostUsersItem) -> Any:
    v: Any
    n = 18
    self = _new(cls)
    self.actor = _analytics_user_actor(src["actor"])
    self.amount = src["amount"]
    self.currency = src["currency"]
    self.list_amount = src["list_amount"]
    if "claude_tag_category" in src:
        self.claude_tag_category = src["claude_tag_category"]
    else:
        self.claude_tag_category = UNSET
        n -= 1
    if "claude_tag_user_id" in src:
        self.claude_tag_user_id = src["claude_tag_user_id"]
    else:
        self.claude_tag_user_id = UNSET
        n -= 1
    if "context_window" in src:
        self.context_window = src["context_window"]
    else:
        self.context_window = UNSET
        n -= 1
    if "cost_type" in src:
        self.cost_type = src["cost_type"]
    else:
        self.cost_type = UNSET
        n -= 1
    if "ending_at" in src:
        v = src["ending_at"]
        self.ending_at = None if v is None else _timestamp(v)
    else:
        self.ending_at = UNSET
        n -= 1
    if "inference_geo" in src:
        self.inference_geo = src["inference_geo"]
    else:
        self.inference_geo = UNSET
        n -= 1
    if "model" in src:
        self.model = src["model"]
    else:
        self.model = UNSET
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
    if "requests" in src:
        self.requests = src["requests"]
    else:
        self.requests = UNSET
        n -= 1
    if "slack_channel_id" in src:
        self.slack_channel_id = src["slack_channel_id"]
    else:
        self.slack_channel_id = UNSET
        n -= 1
    if "speed" in src:
        self.speed = src["speed"]
    else:
        self.speed = UNSET
        n -= 1
    if "starting_at" in src:
        v = src["starting_at"]
        self.starting_at = None if v is None else _timestamp(v)
    else:
        self.starting_at = UNSET
        n -= 1
    if "token_type" in src:
        self.token_type = src["token_type"]
    else:
        self.token_type = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "actor",
        "amount",
        "currency",
        "list_amount",
        "claude_tag_category",
        "claude_tag_user_id",
        "context_window",
        "cost_type",
        "ending_at",
        "inference_geo",
        "model",
        "product",
        "rbac_group_id",
        "requests",
        "slack_channel_id",
        "speed",
        "starting_at",
        "token_type",
    )
)
_analytics_user_actor = deferred(globals(), "_analytics_user_actor", "analytics_user_actor", "_decode")
