# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsDeploymentStatus of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class ManagedAgentsDeploymentStatus:
    """Whether a deployment starts sessions by its schedule (`active`) or rests (`paused`).

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    ACTIVE: Final = "active"
    PAUSED: Final = "paused"


ManagedAgentsDeploymentStatusValue: TypeAlias = Literal["active", "paused"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
