# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ModelLifecycle of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class ModelLifecycle:
    """`active` models are open to all; `deprecated` ones still answer those who use them already; `retired` ones answer nobody.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    ACTIVE: Final = "active"
    DEPRECATED: Final = "deprecated"
    RETIRED: Final = "retired"


ModelLifecycleValue: TypeAlias = Literal["active", "deprecated", "retired"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
