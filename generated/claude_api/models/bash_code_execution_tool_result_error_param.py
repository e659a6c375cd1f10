# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""BashCodeExecutionToolResultErrorParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry

if TYPE_CHECKING:
    from .bash_code_execution_tool_result_error_code import BashCodeExecutionToolResultErrorCodeValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class BashCodeExecutionToolResultErrorParam(ModelBase):
    """A command that could not be run.

    Attributes:
        error_code: Why not.
    """

    _schema: ClassVar[str] = "/components/schemas/BashCodeExecutionToolResultErrorParam"

    error_code: BashCodeExecutionToolResultErrorCodeValue
    type: Literal["bash_code_execution_tool_result_error"] = "bash_code_execution_tool_result_error"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "error_code": self.error_code,
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


def decode(value: Any) -> BashCodeExecutionToolResultErrorParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: BashCodeExecutionToolResultErrorParam = entry(
        _decode, value, "/components/schemas/BashCodeExecutionToolResultErrorParam"
    )
    return made


def _decode(src: Any, cls: Any = BashCodeExecutionToolResultErrorParam) -> Any:
    v: Any
    self = _new(cls)
    self.error_code = src["error_code"]
    self.type = src["type"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "error_code",
        "type",
    )
)
