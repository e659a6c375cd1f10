# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ToolChoiceParam of the API description: objects told apart by `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .tool_choice_any_param import ToolChoiceAnyParam
    from .tool_choice_auto_param import ToolChoiceAutoParam
    from .tool_choice_none_param import ToolChoiceNoneParam
    from .tool_choice_tool_param import ToolChoiceToolParam

    ToolChoiceParam: TypeAlias = (
        ToolChoiceAutoParam | ToolChoiceAnyParam | ToolChoiceToolParam | ToolChoiceNoneParam | "UnknownToolChoiceParam"
    )
    """Whether and how the model uses the tools it is given."""


class UnknownToolChoiceParam(Unknown):
    """A member of ToolChoiceParam whose `type` this version does not know; `raw` holds all of it."""

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


def decode(value: Any) -> ToolChoiceParam:
    """Decode a JSON value by its `type`; raises `DecodeError` with the path of what is wrong."""
    made: ToolChoiceParam = entry(_decode, value, "/components/schemas/ToolChoiceParam")
    return made


_TABLE = tag_table(
    {
        "auto": "tool_choice_auto_param",
        "any": "tool_choice_any_param",
        "tool": "tool_choice_tool_param",
        "none": "tool_choice_none_param",
    }
)


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["type"]]
    except KeyError:
        decoder = unlisted(value.get("type"), UnknownToolChoiceParam)
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
            "ToolChoiceParam",
            (
                "ToolChoiceAutoParam",
                "ToolChoiceAnyParam",
                "ToolChoiceToolParam",
                "ToolChoiceNoneParam",
            ),
        )
