# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ToolSearchToolResultErrorParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .tool_search_tool_result_error_code import ToolSearchToolResultErrorCodeValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ToolSearchToolResultErrorParam(ModelBase):
    """A search for tools that failed.

    Attributes:
        error_code: Why it failed.
        error_message: The same in words.
    """

    _schema: ClassVar[str] = "/components/schemas/ToolSearchToolResultErrorParam"

    error_code: ToolSearchToolResultErrorCodeValue
    type: Literal["tool_search_tool_result_error"] = "tool_search_tool_result_error"
    error_message: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "error_code": self.error_code,
            "type": self.type,
        }
        if (v := self.error_message) is not UNSET:
            d["error_message"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ToolSearchToolResultErrorParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ToolSearchToolResultErrorParam = entry(_decode, value, "/components/schemas/ToolSearchToolResultErrorParam")
    return made


def _decode(src: Any, cls: Any = ToolSearchToolResultErrorParam) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.error_code = src["error_code"]
    self.type = src["type"]
    if "error_message" in src:
        self.error_message = src["error_message"]
    else:
        self.error_message = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "error_code",
        "type",
        "error_message",
    )
)
