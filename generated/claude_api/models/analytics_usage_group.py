# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsUsageGroup of the API description."""

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
    from .allowed_inference_geo import AllowedInferenceGeoValue
    from .analytics_actor import AnalyticsActor
    from .analytics_actor_type import AnalyticsActorTypeValue
    from .analytics_claude_tag_category import AnalyticsClaudeTagCategoryValue
    from .analytics_context_window import AnalyticsContextWindowValue
    from .analytics_service_tier import AnalyticsServiceTierValue
    from .analytics_speed import AnalyticsSpeedValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AnalyticsUsageGroup(ModelBase):
    """What a row is about; all is null that the report is not split by.

    Attributes:
        actor: Whom it is put down to: the user if there is one, or else a service account, a federated identity,
            a key, in this order. Null if not split by it, if there is nobody, and where the reader may not see
            who it was.
        actor_type: What kind of identity that is; null if there is nobody, or not split by it.
        agent_id: The agent of the session, `agent_...`; null outside of sessions, or if not split by it.
        api_key_id: The key it was asked with, `apikey_...`; null without a key, or if not split by it.
        claude_tag_category: Why Claude Tag was at work; null for all that is not Claude Tag, or not split by it.
        claude_tag_user_id: The Slack user, like `U0123ABCDEF`, for whom Claude Tag was at work; null if it was
            for nobody in particular, is not Claude Tag, or not split by it.
        context_window: How long the prompts were; null where that means nothing (code execution), or not split by
            it.
        deployment_id: The deployment that started the session; null where none did, or if not split by it.
        environment_id: The session's environment, `env_...`; null outside of sessions, or if not split by it.
        inference_geo: Where the model ran; null where that is not known, or not split by it.
        model: The model; null where there is none (code execution), or not split by it.
        organization_id: The child organization's UUID, in reports of a parent organization; null if not split by
            it.
        product: The product, by the names of the `products[]` filter, or `cc_security_autopatch` (work of Claude
            Security), or `other`; null where it is not known, or not split by it.
        rbac_group_id: The group, `rbac_group_...`; null for users in none on that day (UTC), or if not split by
            it. Who is in several groups counts in each, so that the rows may add up to more than there was.
        service_tier: The service tier; null without one (code execution, Claude Enterprise), or if not split by
            it.
        session_id: The session, `sesn_...`; null outside of sessions, or if not split by it.
        slack_channel_id: The Slack channel it came from; null where there is none or it was not recorded, or not
            split by it.
        speed: The speed; null if not split by it.
        user_profile_id: The user profile, `uprof_...`; null without one, or if not split by it.
        workspace_id: The workspace, `wrkspc_...`, the default one included; null in Claude Enterprise, or if not
            split by it.
    """

    _schema: ClassVar[str] = "/components/schemas/AnalyticsUsageGroup"

    actor: AnalyticsActor | None | Unset = UNSET
    actor_type: AnalyticsActorTypeValue | None | Unset = UNSET
    agent_id: str | None | Unset = UNSET
    api_key_id: str | None | Unset = UNSET
    claude_tag_category: AnalyticsClaudeTagCategoryValue | None | Unset = UNSET
    claude_tag_user_id: str | None | Unset = UNSET
    context_window: AnalyticsContextWindowValue | None | Unset = UNSET
    deployment_id: str | None | Unset = UNSET
    environment_id: str | None | Unset = UNSET
    inference_geo: AllowedInferenceGeoValue | None | Unset = UNSET
    model: str | None | Unset = UNSET
    organization_id: str | None | Unset = UNSET
    product: str | None | Unset = UNSET
    rbac_group_id: str | None | Unset = UNSET
    service_tier: AnalyticsServiceTierValue | None | Unset = UNSET
    session_id: str | None | Unset = UNSET
    slack_channel_id: str | None | Unset = UNSET
    speed: AnalyticsSpeedValue | None | Unset = UNSET
    user_profile_id: str | None | Unset = UNSET
    workspace_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.actor) is not UNSET:
            d["actor"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.actor_type) is not UNSET:
            d["actor_type"] = v
        if (v := self.agent_id) is not UNSET:
            d["agent_id"] = v
        if (v := self.api_key_id) is not UNSET:
            d["api_key_id"] = v
        if (v := self.claude_tag_category) is not UNSET:
            d["claude_tag_category"] = v
        if (v := self.claude_tag_user_id) is not UNSET:
            d["claude_tag_user_id"] = v
        if (v := self.context_window) is not UNSET:
            d["context_window"] = v
        if (v := self.deployment_id) is not UNSET:
            d["deployment_id"] = v
        if (v := self.environment_id) is not UNSET:
            d["environment_id"] = v
        if (v := self.inference_geo) is not UNSET:
            d["inference_geo"] = v
        if (v := self.model) is not UNSET:
            d["model"] = v
        if (v := self.organization_id) is not UNSET:
            d["organization_id"] = v
        if (v := self.product) is not UNSET:
            d["product"] = v
        if (v := self.rbac_group_id) is not UNSET:
            d["rbac_group_id"] = v
        if (v := self.service_tier) is not UNSET:
            d["service_tier"] = v
        if (v := self.session_id) is not UNSET:
            d["session_id"] = v
        if (v := self.slack_channel_id) is not UNSET:
            d["slack_channel_id"] = v
        if (v := self.speed) is not UNSET:
            d["speed"] = v
        if (v := self.user_profile_id) is not UNSET:
            d["user_profile_id"] = v
        if (v := self.workspace_id) is not UNSET:
            d["workspace_id"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> AnalyticsUsageGroup:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AnalyticsUsageGroup = entry(_decode, value, "/components/schemas/AnalyticsUsageGroup")
    return made


def _decode(src: Any, cls: Any = AnalyticsUsageGroup) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 20
    self = _new(cls)
    if "actor" in src:
        v = src["actor"]
        self.actor = None if v is None else _analytics_actor(v)
    else:
        self.actor = UNSET
        n -= 1
    if "actor_type" in src:
        self.actor_type = src["actor_type"]
    else:
        self.actor_type = UNSET
        n -= 1
    if "agent_id" in src:
        self.agent_id = src["agent_id"]
    else:
        self.agent_id = UNSET
        n -= 1
    if "api_key_id" in src:
        self.api_key_id = src["api_key_id"]
    else:
        self.api_key_id = UNSET
        n -= 1
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
    if "deployment_id" in src:
        self.deployment_id = src["deployment_id"]
    else:
        self.deployment_id = UNSET
        n -= 1
    if "environment_id" in src:
        self.environment_id = src["environment_id"]
    else:
        self.environment_id = UNSET
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
    if "organization_id" in src:
        self.organization_id = src["organization_id"]
    else:
        self.organization_id = UNSET
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
    if "service_tier" in src:
        self.service_tier = src["service_tier"]
    else:
        self.service_tier = UNSET
        n -= 1
    if "session_id" in src:
        self.session_id = src["session_id"]
    else:
        self.session_id = UNSET
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
    if "user_profile_id" in src:
        self.user_profile_id = src["user_profile_id"]
    else:
        self.user_profile_id = UNSET
        n -= 1
    if "workspace_id" in src:
        self.workspace_id = src["workspace_id"]
    else:
        self.workspace_id = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "actor",
        "actor_type",
        "agent_id",
        "api_key_id",
        "claude_tag_category",
        "claude_tag_user_id",
        "context_window",
        "deployment_id",
        "environment_id",
        "inference_geo",
        "model",
        "organization_id",
        "product",
        "rbac_group_id",
        "service_tier",
        "session_id",
        "slack_channel_id",
        "speed",
        "user_profile_id",
        "workspace_id",
    )
)
_analytics_actor = deferred(globals(), "_analytics_actor", "analytics_actor", "_decode")
