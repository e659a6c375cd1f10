# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsTriggerType of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class ManagedAgentsTriggerType:
    """How a run began: by the `schedule`, or by a call (`manual`).

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    SCHEDULE: Final = "schedule"
    MANUAL: Final = "manual"


ManagedAgentsTriggerTypeValue: TypeAlias = Literal["schedule", "manual"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
