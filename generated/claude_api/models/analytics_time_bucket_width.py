# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsTimeBucketWidth of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class AnalyticsTimeBucketWidth:
    """How long a bucket is; a day, an hour or a minute.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    V1D: Final = "1d"
    V1H: Final = "1h"
    V1M: Final = "1m"


AnalyticsTimeBucketWidthValue: TypeAlias = Literal["1d", "1h", "1m"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
