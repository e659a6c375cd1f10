# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""DreamStatus of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class DreamStatus:
    """Where a dream is on its way; nothing follows after `completed`, `failed` or `canceled`.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    PENDING: Final = "pending"
    RUNNING: Final = "running"
    COMPLETED: Final = "completed"
    FAILED: Final = "failed"
    CANCELED: Final = "canceled"


DreamStatusValue: TypeAlias = Literal["pending", "running", "completed", "failed", "canceled"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
