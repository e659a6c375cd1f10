# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsCredentialValidationStatus of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class ManagedAgentsCredentialValidationStatus:
    """Whether a credential is good: `valid` is, `invalid` is not, with `unknown` it could not be told.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    VALID: Final = "valid"
    INVALID: Final = "invalid"
    UNKNOWN: Final = "unknown"


ManagedAgentsCredentialValidationStatusValue: TypeAlias = Literal["valid", "invalid", "unknown"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
