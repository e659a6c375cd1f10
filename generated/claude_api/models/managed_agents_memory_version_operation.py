# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsMemoryVersionOperation of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class ManagedAgentsMemoryVersionOperation:
    """What was done to a memory.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    CREATED: Final = "created"
    MODIFIED: Final = "modified"
    DELETED: Final = "deleted"


ManagedAgentsMemoryVersionOperationValue: TypeAlias = Literal["created", "modified", "deleted"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
