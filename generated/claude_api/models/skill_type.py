# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""SkillType of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class SkillType:
    """Whether a skill comes from Anthropic or is the organization's own.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    ANTHROPIC: Final = "anthropic"
    CUSTOM: Final = "custom"


SkillTypeValue: TypeAlias = Literal["anthropic", "custom"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
