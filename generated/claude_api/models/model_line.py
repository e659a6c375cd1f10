# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ModelLine of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class ModelLine:
    """The family of models a model belongs to. More may come.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    HAIKU: Final = "haiku"
    SONNET: Final = "sonnet"
    OPUS: Final = "opus"
    FABLE: Final = "fable"
    MYTHOS: Final = "mythos"


ModelLineValue: TypeAlias = Literal["haiku", "sonnet", "opus", "fable", "mythos"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
