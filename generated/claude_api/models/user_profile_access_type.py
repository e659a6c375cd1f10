# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""UserProfileAccessType of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class UserProfileAccessType:
    """What a platform does with the API, `application` for people who use its own product, `passthrough` for companies to which it resells.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    APPLICATION: Final = "application"
    PASSTHROUGH: Final = "passthrough"


UserProfileAccessTypeValue: TypeAlias = Literal["application", "passthrough"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
