# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsSessionStopReason of the API description: objects told apart by `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .managed_agents_session_budget_reached import ManagedAgentsSessionBudgetReached
    from .managed_agents_session_end_turn import ManagedAgentsSessionEndTurn
    from .managed_agents_session_refusal import ManagedAgentsSessionRefusal
    from .managed_agents_session_requires_action import ManagedAgentsSessionRequiresAction
    from .managed_agents_session_retries_exhausted import ManagedAgentsSessionRetriesExhausted

    ManagedAgentsSessionStopReason: TypeAlias = (
        ManagedAgentsSessionEndTurn
        | ManagedAgentsSessionRequiresAction
        | ManagedAgentsSessionRetriesExhausted
        | ManagedAgentsSessionBudgetReached
        | ManagedAgentsSessionRefusal
        | "UnknownManagedAgentsSessionStopReason"
    )
    """Why a session or a thread has stopped."""


class UnknownManagedAgentsSessionStopReason(Unknown):
    """A member of ManagedAgentsSessionStopReason whose `type` this version does not know; `raw` holds all of it."""

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


def decode(value: Any) -> ManagedAgentsSessionStopReason:
    """Decode a JSON value by its `type`; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsSessionStopReason = entry(_decode, value, "/components/schemas/ManagedAgentsSessionStopReason")
    return made


_TABLE = tag_table(
    {
        "end_turn": "managed_agents_session_end_turn",
        "requires_action": "managed_agents_session_requires_action",
        "retries_exhausted": "managed_agents_session_retries_exhausted",
        "budget_reached": "managed_agents_session_budget_reached",
        "refusal": "managed_agents_session_refusal",
    }
)


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["type"]]
    except KeyError:
        decoder = unlisted(value.get("type"), UnknownManagedAgentsSessionStopReason)
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
            "ManagedAgentsSessionStopReason",
            (
                "ManagedAgentsSessionEndTurn",
                "ManagedAgentsSessionRequiresAction",
                "ManagedAgentsSessionRetriesExhausted",
                "ManagedAgentsSessionBudgetReached",
                "ManagedAgentsSessionRefusal",
            ),
        )
