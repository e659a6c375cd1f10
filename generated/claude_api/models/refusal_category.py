# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""RefusalCategory of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class RefusalCategory:
    """A policy area a refusal belongs to. Harmless work can be caught too. - `cyber`: attacks on computers and networks. - `bio`: biological harm. - `frontier_llm`: building competing language models. - `reasoning_extraction`: getting the model to write out its inner reasoning as text. - `general_harms`: other harm.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    CYBER: Final = "cyber"
    BIO: Final = "bio"
    FRONTIER_LLM: Final = "frontier_llm"
    REASONING_EXTRACTION: Final = "reasoning_extraction"
    GENERAL_HARMS: Final = "general_harms"


RefusalCategoryValue: TypeAlias = Literal["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
