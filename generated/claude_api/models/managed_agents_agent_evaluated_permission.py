# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsAgentEvaluatedPermission of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class ManagedAgentsAgentEvaluatedPermission:
    """Whether a tool may run. `ask` waits for a `user.tool_confirmation`.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    ALLOW: Final = "allow"
    ASK: Final = "ask"
    DENY: Final = "deny"


ManagedAgentsAgentEvaluatedPermissionValue: TypeAlias = Literal["allow", "ask", "deny"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
