# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ToolSearchToolSearchResultBlock of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import many as _many

if TYPE_CHECKING:
    from .tool_reference_block import ToolReferenceBlock


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ToolSearchToolSearchResultBlock(ModelBase):
    """Tools that a search found. From here on the model can call them.

    Attributes:
        tool_references: The tools found, best first. Empty when none fits.
    """

    _schema: ClassVar[str] = "/components/schemas/ToolSearchToolSearchResultBlock"

    tool_references: list[ToolReferenceBlock]
    type: Literal["tool_search_tool_search_result"] = "tool_search_tool_search_result"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "tool_references": _many(self.tool_references),
            "type": self.type,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ToolSearchToolSearchResultBlock:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ToolSearchToolSearchResultBlock = entry(_decode, value, "/components/schemas/ToolSearchToolSearchResultBlock")
    return made


def _decode(src: Any, cls: Any = ToolSearchToolSearchResultBlock) -> Any:
    v: Any
    self = _new(cls)
    v = src["tool_references"]
    if v.__class__ is not list:
        raise TypeError
    self.tool_references = [_tool_reference_block(x) for x in v]
    self.type = src["type"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "tool_references",
        "type",
    )
)
_tool_reference_block = deferred(globals(), "_tool_reference_block", "tool_reference_block", "_decode")
