# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ToolChoiceAutoParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ToolChoiceAutoParam(ModelBase):
    """The model decides. The default when there are tools.

    Attributes:
        disable_parallel_tool_use: At most one tool call in the reply. Server default: false.
    """

    _schema: ClassVar[str] = "/components/schemas/ToolChoiceAutoParam"

    type: Literal["auto"] = "auto"
    disable_parallel_tool_use: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
        }
        if (v := self.disable_parallel_tool_use) is not UNSET:
            d["disable_parallel_tool_use"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ToolChoiceAutoParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ToolChoiceAutoParam = entry(_decode, value, "/components/schemas/ToolChoiceAutoParam")
    return made


def _decode(src: Any, cls: Any = ToolChoiceAutoParam) -> Any:
    v: Any
    n = 2
    self = _new(cls)
    self.type = src["type"]
    if "disable_parallel_tool_use" in src:
        self.disable_parallel_tool_use = src["disable_parallel_tool_use"]
    else:
        self.disable_parallel_tool_use = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "disable_parallel_tool_use",
    )
)
