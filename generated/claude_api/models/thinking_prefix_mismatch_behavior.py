# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ThinkingPrefixMismatchBehavior of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class ThinkingPrefixMismatchBehavior:
    """`error` refuses the request with 400. `drop_block` leaves the block out and lists it in the reply's `input_transformations`.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    ERROR: Final = "error"
    DROP_BLOCK: Final = "drop_block"


ThinkingPrefixMismatchBehaviorValue: TypeAlias = Literal["error", "drop_block"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
