# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""BashCodeExecutionResultBlockParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import many as _many

if TYPE_CHECKING:
    from .bash_code_execution_output_block_param import BashCodeExecutionOutputBlockParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class BashCodeExecutionResultBlockParam(ModelBase):
    """Output and exit code of a command that ran.

    Attributes:
        content: Files that the command left.
        return_code: The exit code; 0 is success.
    """

    _schema: ClassVar[str] = "/components/schemas/BashCodeExecutionResultBlockParam"

    content: Sequence[BashCodeExecutionOutputBlockParam | Mapping[str, Any]]
    return_code: int
    stderr: str
    stdout: str
    type: Literal["bash_code_execution_result"] = "bash_code_execution_result"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "content": _many(self.content),
            "return_code": self.return_code,
            "stderr": self.stderr,
            "stdout": self.stdout,
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


def decode(value: Any) -> BashCodeExecutionResultBlockParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: BashCodeExecutionResultBlockParam = entry(
        _decode, value, "/components/schemas/BashCodeExecutionResultBlockParam"
    )
    return made


def _decode(src: Any, cls: Any = BashCodeExecutionResultBlockParam) -> Any:
    v: Any
    self = _new(cls)
    v = src["content"]
    if v.__class__ is not list:
        raise TypeError
    self.content = [_bash_code_execution_output_block_param(x) for x in v]
    self.return_code = src["return_code"]
    self.stderr = src["stderr"]
    self.stdout = src["stdout"]
    self.type = src["type"]
    self._extra = None if len(src) == 5 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "content",
        "return_code",
        "stderr",
        "stdout",
        "type",
    )
)
_bash_code_execution_output_block_param = deferred(
    globals(), "_bash_code_execution_output_block_param", "bash_code_execution_output_block_param", "_decode"
)
