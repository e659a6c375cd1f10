# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ThinkingDisplay of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class ThinkingDisplay:
    """`summarized` gives the thinking as text. `omitted` gives empty text; the signature alone carries it to the next turn. `updates` gives the notes written between tool calls and leaves the rest empty.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    SUMMARIZED: Final = "summarized"
    OMITTED: Final = "omitted"
    UPDATES: Final = "updates"


ThinkingDisplayValue: TypeAlias = Literal["summarized", "omitted", "updates"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
