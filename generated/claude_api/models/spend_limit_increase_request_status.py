# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""SpendLimitIncreaseRequestStatus of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class SpendLimitIncreaseRequestStatus:
    """What became of a request.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    APPROVED: Final = "approved"
    DENIED: Final = "denied"
    PENDING: Final = "pending"


SpendLimitIncreaseRequestStatusValue: TypeAlias = Literal["approved", "denied", "pending"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
