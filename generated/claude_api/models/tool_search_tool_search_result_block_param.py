# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ToolSearchToolSearchResultBlockParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import many as _many

if TYPE_CHECKING:
    from .tool_reference_block_param import ToolReferenceBlockParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ToolSearchToolSearchResultBlockParam(ModelBase):
    """The tools that a search found.

    Attributes:
        tool_references: Each by name. The model can use them from here on.
    """

    _schema: ClassVar[str] = "/components/schemas/ToolSearchToolSearchResultBlockParam"

    tool_references: Sequence[ToolReferenceBlockParam | Mapping[str, Any]]
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


def decode(value: Any) -> ToolSearchToolSearchResultBlockParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ToolSearchToolSearchResultBlockParam = entry(
        _decode, value, "/components/schemas/ToolSearchToolSearchResultBlockParam"
    )
    return made


def _decode(src: Any, cls: Any = ToolSearchToolSearchResultBlockParam) -> Any:
    v: Any
    self = _new(cls)
    v = src["tool_references"]
    if v.__class__ is not list:
        raise TypeError
    self.tool_references = [_tool_reference_block_param(x) for x in v]
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
_tool_reference_block_param = deferred(
    globals(), "_tool_reference_block_param", "tool_reference_block_param", "_decode"
)
