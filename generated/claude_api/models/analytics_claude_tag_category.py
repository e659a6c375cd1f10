# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsClaudeTagCategory of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class AnalyticsClaudeTagCategory:
    """Why Claude Tag was at work in Slack: `engaged` when somebody addressed it, `proactive` when nobody did, `scheduled` for routines, `monitoring` for a channel it was to watch, `dm` for direct messages. More may come.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    DM: Final = "dm"
    ENGAGED: Final = "engaged"
    MONITORING: Final = "monitoring"
    PROACTIVE: Final = "proactive"
    SCHEDULED: Final = "scheduled"


AnalyticsClaudeTagCategoryValue: TypeAlias = Literal["dm", "engaged", "monitoring", "proactive", "scheduled"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
