# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""TextEditorCodeExecutionViewResultBlock of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class TextEditorCodeExecutionViewResultBlock(ModelBase):
    """A file, or a part of one, that was viewed.

    Attributes:
        content: The content, as the editor shows it.
        file_type: What kind of file it is.
        num_lines: How many lines are shown. Null for other than text.
        start_line: Number of the first line shown. Null for other than text.
        total_lines: How many lines the file has. Null for other than text.
    """

    _schema: ClassVar[str] = "/components/schemas/TextEditorCodeExecutionViewResultBlock"

    content: str
    file_type: Literal["text", "image", "pdf"] | str
    type: Literal["text_editor_code_execution_view_result"] = "text_editor_code_execution_view_result"
    num_lines: int | None | Unset = UNSET
    start_line: int | None | Unset = UNSET
    total_lines: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "content": self.content,
            "file_type": self.file_type,
            "type": self.type,
        }
        if (v := self.num_lines) is not UNSET:
            d["num_lines"] = v
        if (v := self.start_line) is not UNSET:
            d["start_line"] = v
        if (v := self.total_lines) is not UNSET:
            d["total_lines"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> TextEditorCodeExecutionViewResultBlock:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: TextEditorCodeExecutionViewResultBlock = entry(
        _decode, value, "/components/schemas/TextEditorCodeExecutionViewResultBlock"
    )
    return made


def _decode(src: Any, cls: Any = TextEditorCodeExecutionViewResultBlock) -> Any:
    v: Any
    n = 6
    self = _new(cls)
    self.content = src["content"]
    self.file_type = src["file_type"]
    self.type = src["type"]
    if "num_lines" in src:
        self.num_lines = src["num_lines"]
    else:
        self.num_lines = UNSET
        n -= 1
    if "start_line" in src:
        self.start_line = src["start_line"]
    else:
        self.start_line = UNSET
        n -= 1
    if "total_lines" in src:
        self.total_lines = src["total_lines"]
    else:
        self.total_lines = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "content",
        "file_type",
        "type",
        "num_lines",
        "start_line",
        "total_lines",
    )
)
