# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsProductFilter of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class AnalyticsProductFilter:
    """A product, as the older reports name it. `claude-tag` is Claude in Slack; `chat_cowork_unified` is chat with Cowork's features in it, and is refused where the organization cannot have it.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    CHAT: Final = "chat"
    CHAT_COWORK_UNIFIED: Final = "chat_cowork_unified"
    CLAUDE_TAG: Final = "claude-tag"
    CLAUDE_CODE: Final = "claude_code"
    CLAUDE_DESIGN: Final = "claude_design"
    CLAUDE_IN_CHROME: Final = "claude_in_chrome"
    COWORK: Final = "cowork"
    OFFICE_AGENT: Final = "office_agent"


AnalyticsProductFilterValue: TypeAlias = (
    Literal[
        "chat",
        "chat_cowork_unified",
        "claude-tag",
        "claude_code",
        "claude_design",
        "claude_in_chrome",
        "cowork",
        "office_agent",
    ]
    | str
)
"""What a field of this kind holds: one of the known values, or any other text."""
