# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ContextManagementEditParam of the API description: objects told apart by `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .clear_thinking_20251015_edit_param import ClearThinking20251015EditParam
    from .clear_tool_uses_20250919_edit_param import ClearToolUses20250919EditParam
    from .compact_20260112_edit_param import Compact20260112EditParam

    ContextManagementEditParam: TypeAlias = (
        ClearToolUses20250919EditParam
        | ClearThinking20251015EditParam
        | Compact20260112EditParam
        | "UnknownContextManagementEditParam"
    )
    """One way to trim a conversation."""


class UnknownContextManagementEditParam(Unknown):
    """A member of ContextManagementEditParam whose `type` this version does not know; `raw` holds all of it."""

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


def decode(value: Any) -> ContextManagementEditParam:
    """Decode a JSON value by its `type`; raises `DecodeError` with the path of what is wrong."""
    made: ContextManagementEditParam = entry(_decode, value, "/components/schemas/ContextManagementEditParam")
    return made


_TABLE = tag_table(
    {
        "clear_tool_uses_20250919": "clear_tool_uses_20250919_edit_param",
        "clear_thinking_20251015": "clear_thinking_20251015_edit_param",
        "compact_20260112": "compact_20260112_edit_param",
    }
)


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["type"]]
    except KeyError:
        decoder = unlisted(value.get("type"), UnknownContextManagementEditParam)
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
            "ContextManagementEditParam",
            (
                "ClearToolUses20250919EditParam",
                "ClearThinking20251015EditParam",
                "Compact20260112EditParam",
            ),
        )
