# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsWebFetchURLSourceShorthand of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class ManagedAgentsWebFetchURLSourceShorthand:
    """Short for an object with this `type`.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    ALL: Final = "all"
    NONE: Final = "none"


ManagedAgentsWebFetchURLSourceShorthandValue: TypeAlias = Literal["all", "none"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
