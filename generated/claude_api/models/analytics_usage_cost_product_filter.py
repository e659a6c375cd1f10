# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsUsageCostProductFilter of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class AnalyticsUsageCostProductFilter:
    """A product. `claude_tag` is Claude in Slack; `chat_cowork_unified` is chat with Cowork's features in it, and is refused where the organization cannot have it.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    CHAT: Final = "chat"
    CHAT_COWORK_UNIFIED: Final = "chat_cowork_unified"
    CLAUDE_CODE: Final = "claude_code"
    CLAUDE_CONSOLE: Final = "claude_console"
    CLAUDE_DESIGN: Final = "claude_design"
    CLAUDE_IN_CHROME: Final = "claude_in_chrome"
    CLAUDE_TAG: Final = "claude_tag"
    COWORK: Final = "cowork"
    MANAGED_AGENTS_API: Final = "managed_agents_api"
    MESSAGE_BATCHES_API: Final = "message_batches_api"
    MESSAGES_API: Final = "messages_api"
    OFFICE_AGENT: Final = "office_agent"


AnalyticsUsageCostProductFilterValue: TypeAlias = (
    Literal[
        "chat",
        "chat_cowork_unified",
        "claude_code",
        "claude_console",
        "claude_design",
        "claude_in_chrome",
        "claude_tag",
        "cowork",
        "managed_agents_api",
        "message_batches_api",
        "messages_api",
        "office_agent",
    ]
    | str
)
"""What a field of this kind holds: one of the known values, or any other text."""
