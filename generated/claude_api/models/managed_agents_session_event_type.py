# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsSessionEventType of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class ManagedAgentsSessionEventType:
    """A type of event, as in an event's `type`. `session.deleted` cannot be asked for.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    USER_MESSAGE: Final = "user.message"
    USER_INTERRUPT: Final = "user.interrupt"
    USER_TOOL_CONFIRMATION: Final = "user.tool_confirmation"
    USER_CUSTOM_TOOL_RESULT: Final = "user.custom_tool_result"
    AGENT_CUSTOM_TOOL_USE: Final = "agent.custom_tool_use"
    AGENT_MESSAGE: Final = "agent.message"
    AGENT_THINKING: Final = "agent.thinking"
    AGENT_MCP_TOOL_USE: Final = "agent.mcp_tool_use"
    AGENT_MCP_TOOL_RESULT: Final = "agent.mcp_tool_result"
    AGENT_TOOL_USE: Final = "agent.tool_use"
    AGENT_TOOL_RESULT: Final = "agent.tool_result"
    AGENT_THREAD_MESSAGE_RECEIVED: Final = "agent.thread_message_received"
    AGENT_THREAD_MESSAGE_SENT: Final = "agent.thread_message_sent"
    AGENT_THREAD_CONTEXT_COMPACTED: Final = "agent.thread_context_compacted"
    SESSION_ERROR: Final = "session.error"
    SESSION_STATUS_RESCHEDULED: Final = "session.status_rescheduled"
    SESSION_STATUS_RUNNING: Final = "session.status_running"
    SESSION_STATUS_IDLE: Final = "session.status_idle"
    SESSION_STATUS_TERMINATED: Final = "session.status_terminated"
    SESSION_THREAD_CREATED: Final = "session.thread_created"
    SPAN_OUTCOME_EVALUATION_START: Final = "span.outcome_evaluation_start"
    SPAN_OUTCOME_EVALUATION_END: Final = "span.outcome_evaluation_end"
    SPAN_MODEL_REQUEST_START: Final = "span.model_request_start"
    SPAN_MODEL_REQUEST_END: Final = "span.model_request_end"
    SPAN_OUTCOME_EVALUATION_ONGOING: Final = "span.outcome_evaluation_ongoing"
    USER_DEFINE_OUTCOME: Final = "user.define_outcome"
    SESSION_THREAD_STATUS_RUNNING: Final = "session.thread_status_running"
    SESSION_THREAD_STATUS_IDLE: Final = "session.thread_status_idle"
    SESSION_THREAD_STATUS_TERMINATED: Final = "session.thread_status_terminated"
    USER_TOOL_RESULT: Final = "user.tool_result"
    SESSION_THREAD_STATUS_RESCHEDULED: Final = "session.thread_status_rescheduled"
    SESSION_UPDATED: Final = "session.updated"
    SYSTEM_MESSAGE: Final = "system.message"
    SESSION_USAGE: Final = "session.usage"
    WORKFLOW_RUN_CREATED: Final = "workflow_run.created"
    WORKFLOW_RUN_STATUS_RUNNING: Final = "workflow_run.status_running"
    WORKFLOW_RUN_STATUS_IDLE: Final = "workflow_run.status_idle"
    WORKFLOW_RUN_STATUS_ENDED: Final = "workflow_run.status_ended"
    WORKFLOW_RUN_ERROR: Final = "workflow_run.error"
    WORKFLOW_RUN_PHASE_STARTED: Final = "workflow_run.phase_started"
    WORKFLOW_RUN_PHASE_ENDED: Final = "workflow_run.phase_ended"


ManagedAgentsSessionEventTypeValue: TypeAlias = (
    Literal[
        "user.message",
        "user.interrupt",
        "user.tool_confirmation",
        "user.custom_tool_result",
        "agent.custom_tool_use",
        "agent.message",
        "agent.thinking",
        "agent.mcp_tool_use",
        "agent.mcp_tool_result",
        "agent.tool_use",
        "agent.tool_result",
        "agent.thread_message_received",
        "agent.thread_message_sent",
        "agent.thread_context_compacted",
        "session.error",
        "session.status_rescheduled",
        "session.status_running",
        "session.status_idle",
        "session.status_terminated",
        "session.thread_created",
        "span.outcome_evaluation_start",
        "span.outcome_evaluation_end",
        "span.model_request_start",
        "span.model_request_end",
        "span.outcome_evaluation_ongoing",
        "user.define_outcome",
        "session.thread_status_running",
        "session.thread_status_idle",
        "session.thread_status_terminated",
        "user.tool_result",
        "session.thread_status_rescheduled",
        "session.updated",
        "system.message",
        "session.usage",
        "workflow_run.created",
        "workflow_run.status_running",
        "workflow_run.status_idle",
        "workflow_run.status_ended",
        "workflow_run.error",
        "workflow_run.phase_started",
        "workflow_run.phase_ended",
    ]
    | str
)
"""What a field of this kind holds: one of the known values, or any other text."""
