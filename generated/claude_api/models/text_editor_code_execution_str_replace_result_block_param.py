# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""TextEditorCodeExecutionStrReplaceResultBlockParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class TextEditorCodeExecutionStrReplaceResultBlockParam(ModelBase):
    """What a replace command changed.

    Attributes:
        lines: The changed lines as a diff, each with its sign.
        new_lines: How many lines the place has now.
        new_start: Number of the first of them.
        old_lines: How many lines the place had before.
        old_start: Number of the first of them.
    """

    _schema: ClassVar[str] = "/components/schemas/TextEditorCodeExecutionStrReplaceResultBlockParam"

    type: Literal["text_editor_code_execution_str_replace_result"] = "text_editor_code_execution_str_replace_result"
    lines: Sequence[str] | None | Unset = UNSET
    new_lines: int | None | Unset = UNSET
    new_start: int | None | Unset = UNSET
    old_lines: int | None | Unset = UNSET
    old_start: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
        }
        if (v := self.lines) is not UNSET:
            d["lines"] = v
        if (v := self.new_lines) is not UNSET:
            d["new_lines"] = v
        if (v := self.new_start) is not UNSET:
            d["new_start"] = v
        if (v := self.old_lines) is not UNSET:
            d["old_lines"] = v
        if (v := self.old_start) is not UNSET:
            d["old_start"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> TextEditorCodeExecutionStrReplaceResultBlockParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: TextEditorCodeExecutionStrReplaceResultBlockParam = entry(
        _decode, value, "/components/schemas/TextEditorCodeExecutionStrReplaceResultBlockParam"
    )
    return made


def _decode(src: Any, cls: Any = TextEditorCodeExecutionStrReplaceResultBlockParam) -> Any:
    v: Any
    n = 6
    self = _new(cls)
    self.type = src["type"]
    if "lines" in src:
        v = src["lines"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.lines = v
    else:
        self.lines = UNSET
        n -= 1
    if "new_lines" in src:
        self.new_lines = src["new_lines"]
    else:
        self.new_lines = UNSET
        n -= 1
    if "new_start" in src:
        self.new_start = src["new_start"]
    else:
        self.new_start = UNSET
        n -= 1
    if "old_lines" in src:
        self.old_lines = src["old_lines"]
    else:
        self.old_lines = UNSET
        n -= 1
    if "old_start" in src:
        self.old_start = src["old_start"]
    else:
        self.old_start = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "lines",
        "new_lines",
        "new_start",
        "old_lines",
        "old_start",
    )
)
