# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""InputTransformationReason of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class InputTransformationReason:
    """The binding check a thinking block failed. Of several, the first in the order organization, end user, model, prefix. - `model_binding_mismatch`: it is from a model whose thinking the requested one may not read. - `prefix_binding_mismatch`: what precedes it now is not what preceded it when it was written. - `organization_binding_mismatch`: it is from another organization. - `end_user_binding_mismatch`: it is from a conversation with another end user.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    MODEL_BINDING_MISMATCH: Final = "model_binding_mismatch"
    PREFIX_BINDING_MISMATCH: Final = "prefix_binding_mismatch"
    ORGANIZATION_BINDING_MISMATCH: Final = "organization_binding_mismatch"
    END_USER_BINDING_MISMATCH: Final = "end_user_binding_mismatch"


InputTransformationReasonValue: TypeAlias = (
    Literal[
        "model_binding_mismatch",
        "prefix_binding_mismatch",
        "organization_binding_mismatch",
        "end_user_binding_mismatch",
    ]
    | str
)
"""What a field of this kind holds: one of the known values, or any other text."""
