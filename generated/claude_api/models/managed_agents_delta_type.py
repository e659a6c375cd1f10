# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsDeltaType of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class ManagedAgentsDeltaType:
    """The types of event that can be shown while they are being made.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    AGENT_MESSAGE: Final = "agent.message"
    AGENT_THINKING: Final = "agent.thinking"


ManagedAgentsDeltaTypeValue: TypeAlias = Literal["agent.message", "agent.thinking"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
