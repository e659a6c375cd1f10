# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsSendSessionEventsData of the API description: objects told apart by `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .managed_agents_system_message_event import ManagedAgentsSystemMessageEvent
    from .managed_agents_user_custom_tool_result_event import ManagedAgentsUserCustomToolResultEvent
    from .managed_agents_user_define_outcome_event import ManagedAgentsUserDefineOutcomeEvent
    from .managed_agents_user_interrupt_event import ManagedAgentsUserInterruptEvent
    from .managed_agents_user_message_event import ManagedAgentsUserMessageEvent
    from .managed_agents_user_tool_confirmation_event import ManagedAgentsUserToolConfirmationEvent
    from .managed_agents_user_tool_result_event import ManagedAgentsUserToolResultEvent

    ManagedAgentsSendSessionEventsData: TypeAlias = (
        ManagedAgentsUserMessageEvent
        | ManagedAgentsUserInterruptEvent
        | ManagedAgentsUserToolConfirmationEvent
        | ManagedAgentsUserCustomToolResultEvent
        | ManagedAgentsUserDefineOutcomeEvent
        | ManagedAgentsUserToolResultEvent
        | ManagedAgentsSystemMessageEvent
        | "UnknownManagedAgentsSendSessionEventsData"
    )
    """An event that was sent to the session."""


class UnknownManagedAgentsSendSessionEventsData(Unknown):
    """A member of ManagedAgentsSendSessionEventsData whose `type` this version does not know; `raw` holds all of it."""

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


def decode(value: Any) -> ManagedAgentsSendSessionEventsData:
    """Decode a JSON value by its `type`; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsSendSessionEventsData = entry(
        _decode, value, "/components/schemas/ManagedAgentsSendSessionEventsData"
    )
    return made


_TABLE = tag_table(
    {
        "user.message": "managed_agents_user_message_event",
        "user.interrupt": "managed_agents_user_interrupt_event",
        "user.tool_confirmation": "managed_agents_user_tool_confirmation_event",
        "user.custom_tool_result": "managed_agents_user_custom_tool_result_event",
        "user.define_outcome": "managed_agents_user_define_outcome_event",
        "user.tool_result": "managed_agents_user_tool_result_event",
        "system.message": "managed_agents_system_message_event",
    }
)


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["type"]]
    except KeyError:
        decoder = unlisted(value.get("type"), UnknownManagedAgentsSendSessionEventsData)
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
            "ManagedAgentsSendSessionEventsData",
            (
                "ManagedAgentsUserMessageEvent",
                "ManagedAgentsUserInterruptEvent",
                "ManagedAgentsUserToolConfirmationEvent",
                "ManagedAgentsUserCustomToolResultEvent",
                "ManagedAgentsUserDefineOutcomeEvent",
                "ManagedAgentsUserToolResultEvent",
                "ManagedAgentsSystemMessageEvent",
            ),
        )
