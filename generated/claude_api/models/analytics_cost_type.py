# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsCostType of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class AnalyticsCostType:
    """A kind of cost, as the older reports name it.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    CODE_EXECUTION: Final = "code_execution"
    TOKENS: Final = "tokens"
    WEB_SEARCH: Final = "web_search"


AnalyticsCostTypeValue: TypeAlias = Literal["code_execution", "tokens", "web_search"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
