# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""UserProfileEnforcementActionReason of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class UserProfileEnforcementActionReason:
    """Why Anthropic acts against somebody.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    UNSUPPORTED_REGION: Final = "unsupported_region"
    FRAUD_OR_ABUSE: Final = "fraud_or_abuse"
    HIGH_HARM: Final = "high_harm"
    USAGE_POLICY_VIOLATION: Final = "usage_policy_violation"
    ACCOUNT_COMPROMISE: Final = "account_compromise"
    UNSPECIFIED: Final = "unspecified"


UserProfileEnforcementActionReasonValue: TypeAlias = (
    Literal[
        "unsupported_region",
        "fraud_or_abuse",
        "high_harm",
        "usage_policy_violation",
        "account_compromise",
        "unspecified",
    ]
    | str
)
"""What a field of this kind holds: one of the known values, or any other text."""
