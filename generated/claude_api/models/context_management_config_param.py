# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ContextManagementConfigParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import many as _many
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .context_management_edit_param import ContextManagementEditParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ContextManagementConfigParam(ModelBase):
    """How the server trims a conversation that grows long.

    Attributes:
        edits: What to do. Among several, the clearing of thinking must stand first.
    """

    _schema: ClassVar[str] = "/components/schemas/ContextManagementConfigParam"

    edits: Sequence[ContextManagementEditParam | Mapping[str, Any]] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.edits) is not UNSET:
            d["edits"] = _many(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ContextManagementConfigParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ContextManagementConfigParam = entry(_decode, value, "/components/schemas/ContextManagementConfigParam")
    return made


def _decode(src: Any, cls: Any = ContextManagementConfigParam) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 1
    self = _new(cls)
    if "edits" in src:
        v = src["edits"]
        self.edits = None if v is None else _context_management_edit_param_list(v)
    else:
        self.edits = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(("edits",))
_context_management_edit_param_list = deferred(
    globals(), "_context_management_edit_param_list", "context_management_edit_param", "_decode_list"
)
