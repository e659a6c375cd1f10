# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""EncryptedCodeExecutionResultBlock of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import many as _many

if TYPE_CHECKING:
    from .code_execution_output_block import CodeExecutionOutputBlock


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class EncryptedCodeExecutionResultBlock(ModelBase):
    """Code that ran, with its standard output encrypted. Code that used web search gives this instead of
    `code_execution_result`.

    Attributes:
        content: The files it made.
        encrypted_stdout: What the program wrote to standard output, encrypted. Send it back unchanged.
        return_code: Exit code of the program; 0 is success.
        stderr: What the program wrote to standard error.
    """

    _schema: ClassVar[str] = "/components/schemas/EncryptedCodeExecutionResultBlock"

    content: list[CodeExecutionOutputBlock]
    encrypted_stdout: str
    return_code: int
    stderr: str
    type: Literal["encrypted_code_execution_result"] = "encrypted_code_execution_result"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "content": _many(self.content),
            "encrypted_stdout": self.encrypted_stdout,
            "return_code": self.return_code,
            "stderr": self.stderr,
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


def decode(value: Any) -> EncryptedCodeExecutionResultBlock:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: EncryptedCodeExecutionResultBlock = entry(
        _decode, value, "/components/schemas/EncryptedCodeExecutionResultBlock"
    )
    return made


def _decode(src: Any, cls: Any = EncryptedCodeExecutionResultBlock) -> Any:
    v: Any
    self = _new(cls)
    v = src["content"]
    if v.__class__ is not list:
        raise TypeError
    self.content = [_code_execution_output_block(x) for x in v]
    self.encrypted_stdout = src["encrypted_stdout"]
    self.return_code = src["return_code"]
    self.stderr = src["stderr"]
    self.type = src["type"]
    self._extra = None if len(src) == 5 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "content",
        "encrypted_stdout",
        "return_code",
        "stderr",
        "type",
    )
)
_code_execution_output_block = deferred(
    globals(), "_code_execution_output_block", "code_execution_output_block", "_decode"
)
