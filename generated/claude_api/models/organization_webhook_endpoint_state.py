# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""OrganizationWebhookEndpointState of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class OrganizationWebhookEndpointState:
    """Whether an endpoint gets deliveries.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    DISABLED: Final = "disabled"
    ENABLED: Final = "enabled"


OrganizationWebhookEndpointStateValue: TypeAlias = Literal["disabled", "enabled"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
