# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AllowedInferenceGeo of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class AllowedInferenceGeo:
    """Where models run; `global` is anywhere.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    GLOBAL: Final = "global"
    US: Final = "us"


AllowedInferenceGeoValue: TypeAlias = Literal["global", "us"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
