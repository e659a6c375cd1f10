# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""TextEditorCodeExecutionToolResultBlock of the API description."""

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
    from .text_editor_code_execution_tool_result_block_content import TextEditorCodeExecutionToolResultBlockContent


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class TextEditorCodeExecutionToolResultBlock(ModelBase):
    """The result of viewing or editing a file in the code execution tool.

    Attributes:
        content: What the editor gave back, or why it failed.
        tool_use_id: The `id` of the `server_tool_use` block this answers.
    """

    _schema: ClassVar[str] = "/components/schemas/TextEditorCodeExecutionToolResultBlock"

    content: TextEditorCodeExecutionToolResultBlockContent
    tool_use_id: str
    type: Literal["text_editor_code_execution_tool_result"] = "text_editor_code_execution_tool_result"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "content": v if (v := self.content).__class__ in _PLAIN else _encode(v),
            "tool_use_id": self.tool_use_id,
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


def decode(value: Any) -> TextEditorCodeExecutionToolResultBlock:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: TextEditorCodeExecutionToolResultBlock = entry(
        _decode, value, "/components/schemas/TextEditorCodeExecutionToolResultBlock"
    )
    return made


def _decode(src: Any, cls: Any = TextEditorCodeExecutionToolResultBlock) -> Any:
    v: Any
    self = _new(cls)
    self.content = _text_editor_code_execution_tool_result_block_content(src["content"])
    self.tool_use_id = src["tool_use_id"]
    self.type = src["type"]
    self._extra = None if len(src) == 3 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "content",
        "tool_use_id",
        "type",
    )
)
_text_editor_code_execution_tool_result_block_content = deferred(
    globals(),
    "_text_editor_code_execution_tool_result_block_content",
    "text_editor_code_execution_tool_result_block_content",
    "_decode",
)
