# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ThreadUnsupportedFeatureName of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class ThreadUnsupportedFeatureName:
    """A request field or organization setting that threads do not go with.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    CACHE_CONTROL: Final = "cache_control"
    CONTEXT_MANAGEMENT: Final = "context_management"
    FALLBACKS: Final = "fallbacks"
    HIPAA: Final = "hipaa"
    INFERENCE_HOOKS: Final = "inference_hooks"
    THINKING: Final = "thinking"


ThreadUnsupportedFeatureNameValue: TypeAlias = (
    Literal["cache_control", "context_management", "fallbacks", "hipaa", "inference_hooks", "thinking"] | str
)
"""What a field of this kind holds: one of the known values, or any other text."""
