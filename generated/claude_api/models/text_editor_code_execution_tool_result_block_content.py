# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""TextEditorCodeExecutionToolResultBlockContent of the API description: objects told apart by `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .text_editor_code_execution_create_result_block import TextEditorCodeExecutionCreateResultBlock
    from .text_editor_code_execution_str_replace_result_block import TextEditorCodeExecutionStrReplaceResultBlock
    from .text_editor_code_execution_tool_result_error_object import TextEditorCodeExecutionToolResultErrorObject
    from .text_editor_code_execution_view_result_block import TextEditorCodeExecutionViewResultBlock

    TextEditorCodeExecutionToolResultBlockContent: TypeAlias = (
        TextEditorCodeExecutionToolResultErrorObject
        | TextEditorCodeExecutionViewResultBlock
        | TextEditorCodeExecutionCreateResultBlock
        | TextEditorCodeExecutionStrReplaceResultBlock
        | "UnknownTextEditorCodeExecutionToolResultBlockContent"
    )
    """What the file editor gave back; each command has its own shape."""


class UnknownTextEditorCodeExecutionToolResultBlockContent(Unknown):
    """A member of TextEditorCodeExecutionToolResultBlockContent whose `type` this version does not know; `raw` holds all of it."""

    __slots__ = ()
    _tag_name = "type"

    if TYPE_CHECKING:
        # For checkers alone, a literal no member has: so `x.type == "..."` narrows to the one member that has it.
        @property
        def type(self) -> Literal["(unknown)"]: ...
    else:

        @property
        def type(self):
            """The unknown tag, or None."""
            return self.tag


def decode(value: Any) -> TextEditorCodeExecutionToolResultBlockContent:
    """Decode a JSON value by its `type`; raises `DecodeError` with the path of what is wrong."""
    made: TextEditorCodeExecutionToolResultBlockContent = entry(
        _decode, value, "/components/schemas/TextEditorCodeExecutionToolResultBlockContent"
    )
    return made


_TABLE = tag_table(
    {
        "text_editor_code_execution_tool_result_error": "text_editor_code_execution_tool_result_error_object",
        "text_editor_code_execution_view_result": "text_editor_code_execution_view_result_block",
        "text_editor_code_execution_create_result": "text_editor_code_execution_create_result_block",
        "text_editor_code_execution_str_replace_result": "text_editor_code_execution_str_replace_result_block",
    }
)


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["type"]]
    except KeyError:
        decoder = unlisted(value.get("type"), UnknownTextEditorCodeExecutionToolResultBlockContent)
    return decoder(value)


def _decode_list(values: Any) -> Any:
    if values.__class__ is not list:
        raise TypeError
    made: list[Any] = []
    try:
        for x in values:
            made.append(_TABLE[x["type"]](x))
    except KeyError:
        if values[len(made)].get("type") in _TABLE:
            raise
        made += map(_decode, values[len(made) :])
    return made


if not TYPE_CHECKING:

    def __getattr__(name):
        return union_of(
            globals(),
            name,
            "TextEditorCodeExecutionToolResultBlockContent",
            (
                "TextEditorCodeExecutionToolResultErrorObject",
                "TextEditorCodeExecutionViewResultBlock",
                "TextEditorCodeExecutionCreateResultBlock",
                "TextEditorCodeExecutionStrReplaceResultBlock",
            ),
        )
