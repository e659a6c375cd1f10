# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsAgentAutoEvaluatedPermission of the API description: objects told apart by `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .managed_agents_agent_auto_evaluated_permission_allow import ManagedAgentsAgentAutoEvaluatedPermissionAllow
    from .managed_agents_agent_auto_evaluated_permission_ask import ManagedAgentsAgentAutoEvaluatedPermissionAsk
    from .managed_agents_agent_auto_evaluated_permission_deny import ManagedAgentsAgentAutoEvaluatedPermissionDeny

    ManagedAgentsAgentAutoEvaluatedPermission: TypeAlias = (
        ManagedAgentsAgentAutoEvaluatedPermissionAllow
        | ManagedAgentsAgentAutoEvaluatedPermissionAsk
        | ManagedAgentsAgentAutoEvaluatedPermissionDeny
        | "UnknownManagedAgentsAgentAutoEvaluatedPermission"
    )
    """What the server decided about one call of a tool."""


class UnknownManagedAgentsAgentAutoEvaluatedPermission(Unknown):
    """A member of ManagedAgentsAgentAutoEvaluatedPermission whose `type` this version does not know; `raw` holds all of it."""

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


def decode(value: Any) -> ManagedAgentsAgentAutoEvaluatedPermission:
    """Decode a JSON value by its `type`; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsAgentAutoEvaluatedPermission = entry(
        _decode, value, "/components/schemas/ManagedAgentsAgentAutoEvaluatedPermission"
    )
    return made


_TABLE = tag_table(
    {
        "allow": "managed_agents_agent_auto_evaluated_permission_allow",
        "ask": "managed_agents_agent_auto_evaluated_permission_ask",
        "deny": "managed_agents_agent_auto_evaluated_permission_deny",
    }
)


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["type"]]
    except KeyError:
        decoder = unlisted(value.get("type"), UnknownManagedAgentsAgentAutoEvaluatedPermission)
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
            "ManagedAgentsAgentAutoEvaluatedPermission",
            (
                "ManagedAgentsAgentAutoEvaluatedPermissionAllow",
                "ManagedAgentsAgentAutoEvaluatedPermissionAsk",
                "ManagedAgentsAgentAutoEvaluatedPermissionDeny",
            ),
        )
