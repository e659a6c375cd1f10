# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""UserProfileExternalUserEntityType of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class UserProfileExternalUserEntityType:
    """What somebody is, a person or an organization of some kind.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    INDIVIDUAL: Final = "individual"
    BUSINESS: Final = "business"
    NON_PROFIT: Final = "non_profit"
    GOVERNMENT: Final = "government"


UserProfileExternalUserEntityTypeValue: TypeAlias = Literal["individual", "business", "non_profit", "government"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
