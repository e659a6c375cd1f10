# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ToolChangeToolDefinition of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode

if TYPE_CHECKING:
    from .tool_union_param import ToolUnionParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ToolChangeToolDefinition(ModelBase):
    """A tool in full, as it was sent.

    Attributes:
        definition: The definition, as in `tools` but without `cache_control`.
    """

    _schema: ClassVar[str] = "/components/schemas/ToolChangeToolDefinition"

    definition: ToolUnionParam
    type: Literal["tool_definition"] = "tool_definition"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "definition": v if (v := self.definition).__class__ in _PLAIN else _encode(v),
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


def decode(value: Any) -> ToolChangeToolDefinition:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ToolChangeToolDefinition = entry(_decode, value, "/components/schemas/ToolChangeToolDefinition")
    return made


def _decode(src: Any, cls: Any = ToolChangeToolDefinition) -> Any:
    v: Any
    self = _new(cls)
    self.definition = _tool_union_param(src["definition"])
    self.type = src["type"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "definition",
        "type",
    )
)
_tool_union_param = deferred(globals(), "_tool_union_param", "tool_union_param", "_decode")
