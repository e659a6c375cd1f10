# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ContextManagementResponse of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import many as _many

if TYPE_CHECKING:
    from .applied_context_management_edit import AppliedContextManagementEdit


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ContextManagementResponse(ModelBase):
    """What was edited in the context before the model read it.

    Attributes:
        applied_edits: The edits that changed something, in order.
    """

    _schema: ClassVar[str] = "/components/schemas/ContextManagementResponse"

    applied_edits: list[AppliedContextManagementEdit]
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "applied_edits": _many(self.applied_edits),
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ContextManagementResponse:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ContextManagementResponse = entry(_decode, value, "/components/schemas/ContextManagementResponse")
    return made


def _decode(src: Any, cls: Any = ContextManagementResponse) -> Any:
    v: Any
    self = _new(cls)
    self.applied_edits = _applied_context_management_edit_list(src["applied_edits"])
    self._extra = None if len(src) == 1 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(("applied_edits",))
_applied_context_management_edit_list = deferred(
    globals(), "_applied_context_management_edit_list", "applied_context_management_edit", "_decode_list"
)
