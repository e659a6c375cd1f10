# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""TelemetryDestinationContentMode of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class TelemetryDestinationContentMode:
    """What spans hold, `metadata_only` or also the `content`: prompts and answers, what tools are given and give.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    METADATA_ONLY: Final = "metadata_only"
    CONTENT: Final = "content"


TelemetryDestinationContentModeValue: TypeAlias = Literal["metadata_only", "content"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
