# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CodeExecutionToolResultBlockContent of the API description: objects told apart by `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .code_execution_result_block import CodeExecutionResultBlock
    from .code_execution_tool_result_error_object import CodeExecutionToolResultErrorObject
    from .encrypted_code_execution_result_block import EncryptedCodeExecutionResultBlock

    CodeExecutionToolResultBlockContent: TypeAlias = (
        CodeExecutionToolResultErrorObject
        | CodeExecutionResultBlock
        | EncryptedCodeExecutionResultBlock
        | "UnknownCodeExecutionToolResultBlockContent"
    )
    """What running code gave back."""


class UnknownCodeExecutionToolResultBlockContent(Unknown):
    """A member of CodeExecutionToolResultBlockContent whose `type` this version does not know; `raw` holds all of it."""

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


def decode(value: Any) -> CodeExecutionToolResultBlockContent:
    """Decode a JSON value by its `type`; raises `DecodeError` with the path of what is wrong."""
    made: CodeExecutionToolResultBlockContent = entry(
        _decode, value, "/components/schemas/CodeExecutionToolResultBlockContent"
    )
    return made


_TABLE = tag_table(
    {
        "code_execution_tool_result_error": "code_execution_tool_result_error_object",
        "code_execution_result": "code_execution_result_block",
        "encrypted_code_execution_result": "encrypted_code_execution_result_block",
    }
)


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["type"]]
    except KeyError:
        decoder = unlisted(value.get("type"), UnknownCodeExecutionToolResultBlockContent)
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
            "CodeExecutionToolResultBlockContent",
            (
                "CodeExecutionToolResultErrorObject",
                "CodeExecutionResultBlock",
                "EncryptedCodeExecutionResultBlock",
            ),
        )
