# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""EffortLevel of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class EffortLevel:
    """How much work the model puts into a reply. More is more thorough, slower and takes more tokens. Not every model knows every level.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    LOW: Final = "low"
    MEDIUM: Final = "medium"
    HIGH: Final = "high"
    XHIGH: Final = "xhigh"
    MAX: Final = "max"


EffortLevelValue: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
