# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ResponseToolRemovalBlock of the API description."""

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
    from .tool_removal_target import ToolRemovalTarget


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ResponseToolRemovalBlock(ModelBase):
    """The summed-up range took a tool away. Send it back unchanged.

    Attributes:
        tool: The tool or MCP toolset that was taken away.
    """

    _schema: ClassVar[str] = "/components/schemas/ResponseToolRemovalBlock"

    tool: ToolRemovalTarget
    type: Literal["tool_removal"] = "tool_removal"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "tool": v if (v := self.tool).__class__ in _PLAIN else _encode(v),
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


def decode(value: Any) -> ResponseToolRemovalBlock:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ResponseToolRemovalBlock = entry(_decode, value, "/components/schemas/ResponseToolRemovalBlock")
    return made


def _decode(src: Any, cls: Any = ResponseToolRemovalBlock) -> Any:
    v: Any
    self = _new(cls)
    self.tool = _tool_removal_target(src["tool"])
    self.type = src["type"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "tool",
        "type",
    )
)
_tool_removal_target = deferred(globals(), "_tool_removal_target", "tool_removal_target", "_decode")
