# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsMemoryView of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class ManagedAgentsMemoryView:
    """Whether answers hold the texts of memories, `full`, or not, `basic`.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    BASIC: Final = "basic"
    FULL: Final = "full"


ManagedAgentsMemoryViewValue: TypeAlias = Literal["basic", "full"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
