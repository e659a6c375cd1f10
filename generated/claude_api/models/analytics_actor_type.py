# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsActorType of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class AnalyticsActorType:
    """The kinds of identity that usage is put down to; the `type` of an `AnalyticsActor`.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    API_ACTOR: Final = "api_actor"
    FEDERATED_ACTOR: Final = "federated_actor"
    SERVICE_ACCOUNT_ACTOR: Final = "service_account_actor"
    USER_ACTOR: Final = "user_actor"


AnalyticsActorTypeValue: TypeAlias = (
    Literal["api_actor", "federated_actor", "service_account_actor", "user_actor"] | str
)
"""What a field of this kind holds: one of the known values, or any other text."""
