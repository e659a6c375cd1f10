# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""MessageParam of the API description: objects told apart by `role`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .assistant_message_param import AssistantMessageParam
    from .system_message_param import SystemMessageParam
    from .user_message_param import UserMessageParam

    MessageParam: TypeAlias = UserMessageParam | AssistantMessageParam | SystemMessageParam | "UnknownMessageParam"
    """One turn of a conversation."""


class UnknownMessageParam(Unknown):
    """A member of MessageParam whose `role` this version does not know; `raw` holds all of it."""

    __slots__ = ()
    _tag_name = "role"

    if TYPE_CHECKING:
        # For checkers alone, a literal no member has: so `x.role == "..."` narrows to the one member that has it.
        @property
        def role(self) -> Literal["(unknown)"]: ...
    else:

        @property
        def role(self):
            """The unknown tag, or None."""
            return self.tag


def decode(value: Any) -> MessageParam:
    """Decode a JSON value by its `role`; raises `DecodeError` with the path of what is wrong."""
    made: MessageParam = entry(_decode, value, "/components/schemas/MessageParam")
    return made


_TABLE = tag_table(
    {
        "user": "user_message_param",
        "assistant": "assistant_message_param",
        "system": "system_message_param",
    }
)


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["role"]]
    except KeyError:
        decoder = unlisted(value.get("role"), UnknownMessageParam)
    return decoder(value)


def _decode_list(values: Any) -> Any:
    if values.__class__ is not list:
        raise TypeError
    made: list[Any] = []
    try:
        for x in values:
            made.append(_TABLE[x["role"]](x))
    except KeyError:
        if values[len(made)].get("role") in _TABLE:
            raise
        made += map(_decode, values[len(made) :])
    return made


if not TYPE_CHECKING:

    def __getattr__(name):
        return union_of(
            globals(),
            name,
            "MessageParam",
            (
                "UserMessageParam",
                "AssistantMessageParam",
                "SystemMessageParam",
            ),
        )
