# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsStreamSessionEvents of the API description: objects told apart by `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .managed_agents_agent_custom_tool_use_event import ManagedAgentsAgentCustomToolUseEvent
    from .managed_agents_agent_mcp_tool_result_event import ManagedAgentsAgentMCPToolResultEvent
    from .managed_agents_agent_mcp_tool_use_event import ManagedAgentsAgentMCPToolUseEvent
    from .managed_agents_agent_message_event import ManagedAgentsAgentMessageEvent
    from .managed_agents_agent_thinking_event import ManagedAgentsAgentThinkingEvent
    from .managed_agents_agent_thread_context_compacted_event import ManagedAgentsAgentThreadContextCompactedEvent
    from .managed_agents_agent_thread_message_received_event import ManagedAgentsAgentThreadMessageReceivedEvent
    from .managed_agents_agent_thread_message_sent_event import ManagedAgentsAgentThreadMessageSentEvent
    from .managed_agents_agent_tool_result_event import ManagedAgentsAgentToolResultEvent
    from .managed_agents_agent_tool_use_event import ManagedAgentsAgentToolUseEvent
    from .managed_agents_delta_event import ManagedAgentsDeltaEvent
    from .managed_agents_session_deleted_event import ManagedAgentsSessionDeletedEvent
    from .managed_agents_session_error_event import ManagedAgentsSessionErrorEvent
    from .managed_agents_session_status_idle_event import ManagedAgentsSessionStatusIdleEvent
    from .managed_agents_session_status_rescheduled_event import ManagedAgentsSessionStatusRescheduledEvent
    from .managed_agents_session_status_running_event import ManagedAgentsSessionStatusRunningEvent
    from .managed_agents_session_status_terminated_event import ManagedAgentsSessionStatusTerminatedEvent
    from .managed_agents_session_thread_created_event import ManagedAgentsSessionThreadCreatedEvent
    from .managed_agents_session_thread_status_idle_event import ManagedAgentsSessionThreadStatusIdleEvent
    from .managed_agents_session_thread_status_rescheduled_event import ManagedAgentsSessionThreadStatusRescheduledEvent
    from .managed_agents_session_thread_status_running_event import ManagedAgentsSessionThreadStatusRunningEvent
    from .managed_agents_session_thread_status_terminated_event import ManagedAgentsSessionThreadStatusTerminatedEvent
    from .managed_agents_session_updated_event import ManagedAgentsSessionUpdatedEvent
    from .managed_agents_session_usage_event import ManagedAgentsSessionUsageEvent
    from .managed_agents_span_model_request_end_event import ManagedAgentsSpanModelRequestEndEvent
    from .managed_agents_span_model_request_start_event import ManagedAgentsSpanModelRequestStartEvent
    from .managed_agents_span_outcome_evaluation_end_event import ManagedAgentsSpanOutcomeEvaluationEndEvent
    from .managed_agents_span_outcome_evaluation_ongoing_event import ManagedAgentsSpanOutcomeEvaluationOngoingEvent
    from .managed_agents_span_outcome_evaluation_start_event import ManagedAgentsSpanOutcomeEvaluationStartEvent
    from .managed_agents_start_event import ManagedAgentsStartEvent
    from .managed_agents_system_message_event import ManagedAgentsSystemMessageEvent
    from .managed_agents_user_custom_tool_result_event import ManagedAgentsUserCustomToolResultEvent
    from .managed_agents_user_define_outcome_event import ManagedAgentsUserDefineOutcomeEvent
    from .managed_agents_user_interrupt_event import ManagedAgentsUserInterruptEvent
    from .managed_agents_user_message_event import ManagedAgentsUserMessageEvent
    from .managed_agents_user_tool_confirmation_event import ManagedAgentsUserToolConfirmationEvent
    from .managed_agents_user_tool_result_event import ManagedAgentsUserToolResultEvent
    from .managed_agents_workflow_run_created_event import ManagedAgentsWorkflowRunCreatedEvent
    from .managed_agents_workflow_run_error_event import ManagedAgentsWorkflowRunErrorEvent
    from .managed_agents_workflow_run_phase_ended_event import ManagedAgentsWorkflowRunPhaseEndedEvent
    from .managed_agents_workflow_run_phase_started_event import ManagedAgentsWorkflowRunPhaseStartedEvent
    from .managed_agents_workflow_run_status_ended_event import ManagedAgentsWorkflowRunStatusEndedEvent
    from .managed_agents_workflow_run_status_idle_event import ManagedAgentsWorkflowRunStatusIdleEvent
    from .managed_agents_workflow_run_status_running_event import ManagedAgentsWorkflowRunStatusRunningEvent

    ManagedAgentsStreamSessionEvents: TypeAlias = (
        ManagedAgentsUserMessageEvent
        | ManagedAgentsUserInterruptEvent
        | ManagedAgentsUserToolConfirmationEvent
        | ManagedAgentsUserCustomToolResultEvent
        | ManagedAgentsAgentCustomToolUseEvent
        | ManagedAgentsAgentMessageEvent
        | ManagedAgentsAgentThinkingEvent
        | ManagedAgentsAgentMCPToolUseEvent
        | ManagedAgentsAgentMCPToolResultEvent
        | ManagedAgentsAgentToolUseEvent
        | ManagedAgentsAgentToolResultEvent
        | ManagedAgentsAgentThreadMessageReceivedEvent
        | ManagedAgentsAgentThreadMessageSentEvent
        | ManagedAgentsAgentThreadContextCompactedEvent
        | ManagedAgentsSessionErrorEvent
        | ManagedAgentsSessionStatusRescheduledEvent
        | ManagedAgentsSessionStatusRunningEvent
        | ManagedAgentsSessionStatusIdleEvent
        | ManagedAgentsSessionStatusTerminatedEvent
        | ManagedAgentsSessionThreadCreatedEvent
        | ManagedAgentsSpanOutcomeEvaluationStartEvent
        | ManagedAgentsSpanOutcomeEvaluationEndEvent
        | ManagedAgentsSpanModelRequestStartEvent
        | ManagedAgentsSpanModelRequestEndEvent
        | ManagedAgentsSpanOutcomeEvaluationOngoingEvent
        | ManagedAgentsUserDefineOutcomeEvent
        | ManagedAgentsSessionDeletedEvent
        | ManagedAgentsSessionThreadStatusRunningEvent
        | ManagedAgentsSessionThreadStatusIdleEvent
        | ManagedAgentsSessionThreadStatusTerminatedEvent
        | ManagedAgentsUserToolResultEvent
        | ManagedAgentsSessionThreadStatusRescheduledEvent
        | ManagedAgentsSessionUpdatedEvent
        | ManagedAgentsStartEvent
        | ManagedAgentsDeltaEvent
        | ManagedAgentsSystemMessageEvent
        | ManagedAgentsSessionUsageEvent
        | ManagedAgentsWorkflowRunCreatedEvent
        | ManagedAgentsWorkflowRunStatusEndedEvent
        | ManagedAgentsWorkflowRunPhaseStartedEvent
        | ManagedAgentsWorkflowRunPhaseEndedEvent
        | ManagedAgentsWorkflowRunStatusRunningEvent
        | ManagedAgentsWorkflowRunStatusIdleEvent
        | ManagedAgentsWorkflowRunErrorEvent
        | "UnknownManagedAgentsStreamSessionEvents"
    )
    """The data of one server-sent event: something that was said to the session or happened in it, or, if it was asked for, a piece of an event on its way. More types may come; pass over those you do not know."""


class UnknownManagedAgentsStreamSessionEvents(Unknown):
    """A member of ManagedAgentsStreamSessionEvents whose `type` this version does not know; `raw` holds all of it."""

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


def decode(value: Any) -> ManagedAgentsStreamSessionEvents:
    """Decode a JSON value by its `type`; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsStreamSessionEvents = entry(
        _decode, value, "/components/schemas/ManagedAgentsStreamSessionEvents"
    )
    return made


_TABLE = tag_table(
    {
        "user.message": "managed_agents_user_message_event",
        "user.interrupt": "managed_agents_user_interrupt_event",
        "user.tool_confirmation": "managed_agents_user_tool_confirmation_event",
        "user.custom_tool_result": "managed_agents_user_custom_tool_result_event",
        "agent.custom_tool_use": "managed_agents_agent_custom_tool_use_event",
        "agent.message": "managed_agents_agent_message_event",
        "agent.thinking": "managed_agents_agent_thinking_event",
        "agent.mcp_tool_use": "managed_agents_agent_mcp_tool_use_event",
        "agent.mcp_tool_result": "managed_agents_agent_mcp_tool_result_event",
        "agent.tool_use": "managed_agents_agent_tool_use_event",
        "agent.tool_result": "managed_agents_agent_tool_result_event",
        "agent.thread_message_received": "managed_agents_agent_thread_message_received_event",
        "agent.thread_message_sent": "managed_agents_agent_thread_message_sent_event",
        "agent.thread_context_compacted": "managed_agents_agent_thread_context_compacted_event",
        "session.error": "managed_agents_session_error_event",
        "session.status_rescheduled": "managed_agents_session_status_rescheduled_event",
        "session.status_running": "managed_agents_session_status_running_event",
        "session.status_idle": "managed_agents_session_status_idle_event",
        "session.status_terminated": "managed_agents_session_status_terminated_event",
        "session.thread_created": "managed_agents_session_thread_created_event",
        "span.outcome_evaluation_start": "managed_agents_span_outcome_evaluation_start_event",
        "span.outcome_evaluation_end": "managed_agents_span_outcome_evaluation_end_event",
        "span.model_request_start": "managed_agents_span_model_request_start_event",
        "span.model_request_end": "managed_agents_span_model_request_end_event",
        "span.outcome_evaluation_ongoing": "managed_agents_span_outcome_evaluation_ongoing_event",
        "user.define_outcome": "managed_agents_user_define_outcome_event",
        "session.deleted": "managed_agents_session_deleted_event",
        "session.thread_status_running": "managed_agents_session_thread_status_running_event",
        "session.thread_status_idle": "managed_agents_session_thread_status_idle_event",
        "session.thread_status_terminated": "managed_agents_session_thread_status_terminated_event",
        "user.tool_result": "managed_agents_user_tool_result_event",
        "session.thread_status_rescheduled": "managed_agents_session_thread_status_rescheduled_event",
        "session.updated": "managed_agents_session_updated_event",
        "event_start": "managed_agents_start_event",
        "event_delta": "managed_agents_delta_event",
        "system.message": "managed_agents_system_message_event",
        "session.usage": "managed_agents_session_usage_event",
        "workflow_run.created": "managed_agents_workflow_run_created_event",
        "workflow_run.status_ended": "managed_agents_workflow_run_status_ended_event",
        "workflow_run.phase_started": "managed_agents_workflow_run_phase_started_event",
        "workflow_run.phase_ended": "managed_agents_workflow_run_phase_ended_event",
        "workflow_run.status_running": "managed_agents_workflow_run_status_running_event",
        "workflow_run.status_idle": "managed_agents_workflow_run_status_idle_event",
        "workflow_run.error": "managed_agents_workflow_run_error_event",
    }
)


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["type"]]
    except KeyError:
        decoder = unlisted(value.get("type"), UnknownManagedAgentsStreamSessionEvents)
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
            "ManagedAgentsStreamSessionEvents",
            (
                "ManagedAgentsUserMessageEvent",
                "ManagedAgentsUserInterruptEvent",
                "ManagedAgentsUserToolConfirmationEvent",
                "ManagedAgentsUserCustomToolResultEvent",
                "ManagedAgentsAgentCustomToolUseEvent",
                "ManagedAgentsAgentMessageEvent",
                "ManagedAgentsAgentThinkingEvent",
                "ManagedAgentsAgentMCPToolUseEvent",
                "ManagedAgentsAgentMCPToolResultEvent",
                "ManagedAgentsAgentToolUseEvent",
                "ManagedAgentsAgentToolResultEvent",
                "ManagedAgentsAgentThreadMessageReceivedEvent",
                "ManagedAgentsAgentThreadMessageSentEvent",
                "ManagedAgentsAgentThreadContextCompactedEvent",
                "ManagedAgentsSessionErrorEvent",
                "ManagedAgentsSessionStatusRescheduledEvent",
                "ManagedAgentsSessionStatusRunningEvent",
                "ManagedAgentsSessionStatusIdleEvent",
                "ManagedAgentsSessionStatusTerminatedEvent",
                "ManagedAgentsSessionThreadCreatedEvent",
                "ManagedAgentsSpanOutcomeEvaluationStartEvent",
                "ManagedAgentsSpanOutcomeEvaluationEndEvent",
                "ManagedAgentsSpanModelRequestStartEvent",
                "ManagedAgentsSpanModelRequestEndEvent",
                "ManagedAgentsSpanOutcomeEvaluationOngoingEvent",
                "ManagedAgentsUserDefineOutcomeEvent",
                "ManagedAgentsSessionDeletedEvent",
                "ManagedAgentsSessionThreadStatusRunningEvent",
                "ManagedAgentsSessionThreadStatusIdleEvent",
                "ManagedAgentsSessionThreadStatusTerminatedEvent",
                "ManagedAgentsUserToolResultEvent",
                "ManagedAgentsSessionThreadStatusRescheduledEvent",
                "ManagedAgentsSessionUpdatedEvent",
                "ManagedAgentsStartEvent",
                "ManagedAgentsDeltaEvent",
                "ManagedAgentsSystemMessageEvent",
                "ManagedAgentsSessionUsageEvent",
                "ManagedAgentsWorkflowRunCreatedEvent",
                "ManagedAgentsWorkflowRunStatusEndedEvent",
                "ManagedAgentsWorkflowRunPhaseStartedEvent",
                "ManagedAgentsWorkflowRunPhaseEndedEvent",
                "ManagedAgentsWorkflowRunStatusRunningEvent",
                "ManagedAgentsWorkflowRunStatusIdleEvent",
                "ManagedAgentsWorkflowRunErrorEvent",
            ),
        )
