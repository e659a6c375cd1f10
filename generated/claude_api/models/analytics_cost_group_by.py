# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsCostGroupBy of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class AnalyticsCostGroupBy:
    """What a cost report can be split by.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    ACTOR: Final = "actor"
    ACTOR_TYPE: Final = "actor_type"
    AGENT_ID: Final = "agent_id"
    API_KEY_ID: Final = "api_key_id"
    CLAUDE_TAG_CATEGORY: Final = "claude_tag_category"
    CLAUDE_TAG_USER_ID: Final = "claude_tag_user_id"
    CONTEXT_WINDOW: Final = "context_window"
    COST_TYPE: Final = "cost_type"
    DEPLOYMENT_ID: Final = "deployment_id"
    ENVIRONMENT_ID: Final = "environment_id"
    INFERENCE_GEO: Final = "inference_geo"
    MODEL: Final = "model"
    ORGANIZATION_ID: Final = "organization_id"
    PRODUCT: Final = "product"
    RBAC_GROUP_ID: Final = "rbac_group_id"
    SERVICE_TIER: Final = "service_tier"
    SESSION_ID: Final = "session_id"
    SLACK_CHANNEL_ID: Final = "slack_channel_id"
    SPEED: Final = "speed"
    TOKEN_TYPE: Final = "token_type"
    USER_PROFILE_ID: Final = "user_profile_id"
    WORKSPACE_ID: Final = "workspace_id"


AnalyticsCostGroupByValue: TypeAlias = (
    Literal[
        "actor",
        "actor_type",
        "agent_id",
        "api_key_id",
        "claude_tag_category",
        "claude_tag_user_id",
        "context_window",
        "cost_type",
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
        "token_type",
        "user_profile_id",
        "workspace_id",
    ]
    | str
)
"""What a field of this kind holds: one of the known values, or any other text."""
