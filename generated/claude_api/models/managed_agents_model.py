# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsModel of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class ManagedAgentsModel:
    """A model that agents can work with.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    CLAUDE_FABLE_5_2: Final = "claude-fable-5-2"
    CLAUDE_HAIKU_5_5: Final = "claude-haiku-5-5"
    CLAUDE_SONNET_5_5: Final = "claude-sonnet-5-5"
    CLAUDE_OPUS_5_5: Final = "claude-opus-5-5"
    CLAUDE_FABLE_5_1: Final = "claude-fable-5-1"
    CLAUDE_SONNET_5: Final = "claude-sonnet-5"
    CLAUDE_FABLE_5: Final = "claude-fable-5"
    CLAUDE_OPUS_5: Final = "claude-opus-5"
    CLAUDE_OPUS_4_8: Final = "claude-opus-4-8"
    CLAUDE_OPUS_4_7: Final = "claude-opus-4-7"
    CLAUDE_OPUS_4_6: Final = "claude-opus-4-6"
    CLAUDE_SONNET_4_6: Final = "claude-sonnet-4-6"
    CLAUDE_HAIKU_4_5: Final = "claude-haiku-4-5"
    CLAUDE_HAIKU_4_5_20251001: Final = "claude-haiku-4-5-20251001"
    CLAUDE_OPUS_4_5: Final = "claude-opus-4-5"
    CLAUDE_OPUS_4_5_20251101: Final = "claude-opus-4-5-20251101"
    CLAUDE_SONNET_4_5: Final = "claude-sonnet-4-5"
    CLAUDE_SONNET_4_5_20250929: Final = "claude-sonnet-4-5-20250929"


ManagedAgentsModelValue: TypeAlias = (
    Literal[
        "claude-fable-5-2",
        "claude-haiku-5-5",
        "claude-sonnet-5-5",
        "claude-opus-5-5",
        "claude-fable-5-1",
        "claude-sonnet-5",
        "claude-fable-5",
        "claude-opus-5",
        "claude-opus-4-8",
        "claude-opus-4-7",
        "claude-opus-4-6",
        "claude-sonnet-4-6",
        "claude-haiku-4-5",
        "claude-haiku-4-5-20251001",
        "claude-opus-4-5",
        "claude-opus-4-5-20251101",
        "claude-sonnet-4-5",
        "claude-sonnet-4-5-20250929",
    ]
    | str
)
"""What a field of this kind holds: one of the known values, or any other text."""
