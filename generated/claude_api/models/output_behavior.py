# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""OutputBehavior of the API description: objects told apart by `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .output_behavior_create_new import OutputBehaviorCreateNew
    from .output_behavior_update_existing import OutputBehaviorUpdateExisting

    OutputBehavior: TypeAlias = OutputBehaviorCreateNew | OutputBehaviorUpdateExisting | "UnknownOutputBehavior"
    """Where a dream writes."""


class UnknownOutputBehavior(Unknown):
    """A member of OutputBehavior whose `type` this version does not know; `raw` holds all of it."""

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


def decode(value: Any) -> OutputBehavior:
    """Decode a JSON value by its `type`; raises `DecodeError` with the path of what is wrong."""
    made: OutputBehavior = entry(_decode, value, "/components/schemas/OutputBehavior")
    return made


_TABLE = tag_table(
    {
        "create_new": "output_behavior_create_new",
        "update_existing": "output_behavior_update_existing",
    }
)


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["type"]]
    except KeyError:
        decoder = unlisted(value.get("type"), UnknownOutputBehavior)
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
            "OutputBehavior",
            (
                "OutputBehaviorCreateNew",
                "OutputBehaviorUpdateExisting",
            ),
        )
