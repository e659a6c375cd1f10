# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Speed of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class Speed:
    """How fast tokens are produced. `fast` costs more and exists for some models only.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    STANDARD: Final = "standard"
    FAST: Final = "fast"


SpeedValue: TypeAlias = Literal["standard", "fast"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
