# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""BillTo of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class BillTo:
    """`self` is the caller's own organization. `user_profile` is the customer behind the profile in `anthropic-user-profile-id`; where that customer cannot be billed the request is refused, never billed to the caller.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    SELF: Final = "self"
    USER_PROFILE: Final = "user_profile"


BillToValue: TypeAlias = Literal["self", "user_profile"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
