# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CodeExecutionResultBlockParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import many as _many
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .code_execution_output_block_param import CodeExecutionOutputBlockParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CodeExecutionResultBlockParam(ModelBase):
    """Output and exit code of code that ran.

    Attributes:
        content: Files that the code left.
        return_code: The exit code; 0 is success.
        abort_reason: Why the run was cut short, if it was. Not in the official types; servers send it and clients
            echo it.
    """

    _schema: ClassVar[str] = "/components/schemas/CodeExecutionResultBlockParam"

    content: Sequence[CodeExecutionOutputBlockParam | Mapping[str, Any]]
    return_code: int
    stderr: str
    stdout: str
    type: Literal["code_execution_result"] = "code_execution_result"
    abort_reason: str | None | Unset = UNSET
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
        if (v := self.abort_reason) is not UNSET:
            d["abort_reason"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> CodeExecutionResultBlockParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CodeExecutionResultBlockParam = entry(_decode, value, "/components/schemas/CodeExecutionResultBlockParam")
    return made


def _decode(src: Any, cls: Any = CodeExecutionResultBlockParam) -> Any:
    v: Any
    n = 6
    self = _new(cls)
    v = src["content"]
    if v.__class__ is not list:
        raise TypeError
    self.content = [_code_execution_output_block_param(x) for x in v]
    self.return_code = src["return_code"]
    self.stderr = src["stderr"]
    self.stdout = src["stdout"]
    self.type = src["type"]
    if "abort_reason" in src:
        self.abort_reason = src["abort_reason"]
    else:
        self.abort_reason = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "content",
        "return_code",
        "stderr",
        "stdout",
        "type",
        "abort_reason",
    )
)
_code_execution_output_block_param = deferred(
    globals(), "_code_execution_output_block_param", "code_execution_output_block_param", "_decode"
)
