# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsWorkflowRunError of the API description: objects told apart by `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .managed_agents_max_workflow_runs_workflow_run_error_object import (
        ManagedAgentsMaxWorkflowRunsWorkflowRunErrorObject,
    )
    from .managed_agents_program_workflow_run_error_object import ManagedAgentsProgramWorkflowRunErrorObject
    from .managed_agents_thread_limit_workflow_run_error_object import ManagedAgentsThreadLimitWorkflowRunErrorObject
    from .managed_agents_timeout_workflow_run_error_object import ManagedAgentsTimeoutWorkflowRunErrorObject
    from .managed_agents_unknown_workflow_run_error_object import ManagedAgentsUnknownWorkflowRunErrorObject

    ManagedAgentsWorkflowRunError: TypeAlias = (
        ManagedAgentsTimeoutWorkflowRunErrorObject
        | ManagedAgentsProgramWorkflowRunErrorObject
        | ManagedAgentsUnknownWorkflowRunErrorObject
        | ManagedAgentsThreadLimitWorkflowRunErrorObject
        | ManagedAgentsMaxWorkflowRunsWorkflowRunErrorObject
        | "UnknownManagedAgentsWorkflowRunError"
    )
    """What stopped a workflow run, or kept it from being started."""


class UnknownManagedAgentsWorkflowRunError(Unknown):
    """A member of ManagedAgentsWorkflowRunError whose `type` this version does not know; `raw` holds all of it."""

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


def decode(value: Any) -> ManagedAgentsWorkflowRunError:
    """Decode a JSON value by its `type`; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsWorkflowRunError = entry(_decode, value, "/components/schemas/ManagedAgentsWorkflowRunError")
    return made


_TABLE = tag_table(
    {
        "timeout_error": "managed_agents_timeout_workflow_run_error_object",
        "program_error": "managed_agents_program_workflow_run_error_object",
        "unknown_error": "managed_agents_unknown_workflow_run_error_object",
        "thread_limit_error": "managed_agents_thread_limit_workflow_run_error_object",
        "max_workflow_runs_error": "managed_agents_max_workflow_runs_workflow_run_error_object",
    }
)


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["type"]]
    except KeyError:
        decoder = unlisted(value.get("type"), UnknownManagedAgentsWorkflowRunError)
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
            "ManagedAgentsWorkflowRunError",
            (
                "ManagedAgentsTimeoutWorkflowRunErrorObject",
                "ManagedAgentsProgramWorkflowRunErrorObject",
                "ManagedAgentsUnknownWorkflowRunErrorObject",
                "ManagedAgentsThreadLimitWorkflowRunErrorObject",
                "ManagedAgentsMaxWorkflowRunsWorkflowRunErrorObject",
            ),
        )
