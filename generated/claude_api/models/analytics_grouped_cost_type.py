# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsGroupedCostType of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class AnalyticsGroupedCostType:
    """A kind of cost. `session_usage` is the time of Managed Agents' sessions.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    CODE_EXECUTION: Final = "code_execution"
    SESSION_USAGE: Final = "session_usage"
    TOKENS: Final = "tokens"
    WEB_SEARCH: Final = "web_search"


AnalyticsGroupedCostTypeValue: TypeAlias = Literal["code_execution", "session_usage", "tokens", "web_search"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
