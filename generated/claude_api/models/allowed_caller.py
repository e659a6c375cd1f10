# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AllowedCaller of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class AllowedCaller:
    """A caller of a tool. - `direct`: the model itself. - `code_execution_...`: code that runs in that version of the code execution tool (programmatic tool calling).

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    DIRECT: Final = "direct"
    CODE_EXECUTION_20250825: Final = "code_execution_20250825"
    CODE_EXECUTION_20260120: Final = "code_execution_20260120"
    CODE_EXECUTION_20260521: Final = "code_execution_20260521"


AllowedCallerValue: TypeAlias = (
    Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str
)
"""What a field of this kind holds: one of the known values, or any other text."""
