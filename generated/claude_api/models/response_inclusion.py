# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ResponseInclusion of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class ResponseInclusion:
    """What a response holds of a search or fetch whose result was used up by finished code in the same turn. - `full`: the call and its whole result. This is the default. - `excluded`: neither the `server_tool_use` block nor its result. Results of direct calls, and of code that paused before its end, are always returned in full: the next request has to carry them.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    FULL: Final = "full"
    EXCLUDED: Final = "excluded"


ResponseInclusionValue: TypeAlias = Literal["full", "excluded"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
