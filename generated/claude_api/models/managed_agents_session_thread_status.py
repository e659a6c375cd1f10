# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsSessionThreadStatus of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class ManagedAgentsSessionThreadStatus:
    """What a thread is doing: `running` is at work, `idle` waits for input, `rescheduling` tries again after an error, `terminated` takes no more input.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    RUNNING: Final = "running"
    IDLE: Final = "idle"
    RESCHEDULING: Final = "rescheduling"
    TERMINATED: Final = "terminated"


ManagedAgentsSessionThreadStatusValue: TypeAlias = Literal["running", "idle", "rescheduling", "terminated"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
