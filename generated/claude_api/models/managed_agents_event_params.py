# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsEventParams of the API description: objects told apart by `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .managed_agents_system_message_event_params import ManagedAgentsSystemMessageEventParams
    from .managed_agents_user_custom_tool_result_event_params import ManagedAgentsUserCustomToolResultEventParams
    from .managed_agents_user_define_outcome_event_params import ManagedAgentsUserDefineOutcomeEventParams
    from .managed_agents_user_interrupt_event_params import ManagedAgentsUserInterruptEventParams
    from .managed_agents_user_message_event_params import ManagedAgentsUserMessageEventParams
    from .managed_agents_user_tool_confirmation_event_params import ManagedAgentsUserToolConfirmationEventParams
    from .managed_agents_user_tool_result_event_params import ManagedAgentsUserToolResultEventParams

    ManagedAgentsEventParams: TypeAlias = (
        ManagedAgentsUserMessageEventParams
        | ManagedAgentsUserInterruptEventParams
        | ManagedAgentsUserToolConfirmationEventParams
        | ManagedAgentsUserCustomToolResultEventParams
        | ManagedAgentsUserDefineOutcomeEventParams
        | ManagedAgentsUserToolResultEventParams
        | ManagedAgentsSystemMessageEventParams
        | "UnknownManagedAgentsEventParams"
    )
    """An event to send to a session."""


class UnknownManagedAgentsEventParams(Unknown):
    """A member of ManagedAgentsEventParams whose `type` this version does not know; `raw` holds all of it."""

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


def decode(value: Any) -> ManagedAgentsEventParams:
    """Decode a JSON value by its `type`; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsEventParams = entry(_decode, value, "/components/schemas/ManagedAgentsEventParams")
    return made


_TABLE = tag_table(
    {
        "user.message": "managed_agents_user_message_event_params",
        "user.interrupt": "managed_agents_user_interrupt_event_params",
        "user.tool_confirmation": "managed_agents_user_tool_confirmation_event_params",
        "user.custom_tool_result": "managed_agents_user_custom_tool_result_event_params",
        "user.define_outcome": "managed_agents_user_define_outcome_event_params",
        "user.tool_result": "managed_agents_user_tool_result_event_params",
        "system.message": "managed_agents_system_message_event_params",
    }
)


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["type"]]
    except KeyError:
        decoder = unlisted(value.get("type"), UnknownManagedAgentsEventParams)
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
            "ManagedAgentsEventParams",
            (
                "ManagedAgentsUserMessageEventParams",
                "ManagedAgentsUserInterruptEventParams",
                "ManagedAgentsUserToolConfirmationEventParams",
                "ManagedAgentsUserCustomToolResultEventParams",
                "ManagedAgentsUserDefineOutcomeEventParams",
                "ManagedAgentsUserToolResultEventParams",
                "ManagedAgentsSystemMessageEventParams",
            ),
        )
