# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""WebhookEventData of the API description: objects told apart by `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .webhook_agent_archived_event_data import WebhookAgentArchivedEventData
    from .webhook_agent_created_event_data import WebhookAgentCreatedEventData
    from .webhook_agent_deleted_event_data import WebhookAgentDeletedEventData
    from .webhook_agent_updated_event_data import WebhookAgentUpdatedEventData
    from .webhook_deployment_archived_event_data import WebhookDeploymentArchivedEventData
    from .webhook_deployment_created_event_data import WebhookDeploymentCreatedEventData
    from .webhook_deployment_deleted_event_data import WebhookDeploymentDeletedEventData
    from .webhook_deployment_paused_event_data import WebhookDeploymentPausedEventData
    from .webhook_deployment_run_failed_event_data import WebhookDeploymentRunFailedEventData
    from .webhook_deployment_run_started_event_data import WebhookDeploymentRunStartedEventData
    from .webhook_deployment_run_succeeded_event_data import WebhookDeploymentRunSucceededEventData
    from .webhook_deployment_unpaused_event_data import WebhookDeploymentUnpausedEventData
    from .webhook_deployment_updated_event_data import WebhookDeploymentUpdatedEventData
    from .webhook_environment_archived_event_data import WebhookEnvironmentArchivedEventData
    from .webhook_environment_created_event_data import WebhookEnvironmentCreatedEventData
    from .webhook_environment_deleted_event_data import WebhookEnvironmentDeletedEventData
    from .webhook_environment_updated_event_data import WebhookEnvironmentUpdatedEventData
    from .webhook_external_key_failed_event_data import WebhookExternalKeyFailedEventData
    from .webhook_external_key_recovered_event_data import WebhookExternalKeyRecoveredEventData
    from .webhook_memory_store_archived_event_data import WebhookMemoryStoreArchivedEventData
    from .webhook_memory_store_created_event_data import WebhookMemoryStoreCreatedEventData
    from .webhook_memory_store_deleted_event_data import WebhookMemoryStoreDeletedEventData
    from .webhook_session_archived_event_data import WebhookSessionArchivedEventData
    from .webhook_session_budget_reached_event_data import WebhookSessionBudgetReachedEventData
    from .webhook_session_created_event_data import WebhookSessionCreatedEventData
    from .webhook_session_deleted_event_data import WebhookSessionDeletedEventData
    from .webhook_session_idled_event_data import WebhookSessionIdledEventData
    from .webhook_session_outcome_evaluation_ended_event_data import WebhookSessionOutcomeEvaluationEndedEventData
    from .webhook_session_pending_event_data import WebhookSessionPendingEventData
    from .webhook_session_requires_action_event_data import WebhookSessionRequiresActionEventData
    from .webhook_session_running_event_data import WebhookSessionRunningEventData
    from .webhook_session_status_idled_event_data import WebhookSessionStatusIdledEventData
    from .webhook_session_status_rescheduled_event_data import WebhookSessionStatusRescheduledEventData
    from .webhook_session_status_run_started_event_data import WebhookSessionStatusRunStartedEventData
    from .webhook_session_status_terminated_event_data import WebhookSessionStatusTerminatedEventData
    from .webhook_session_thread_created_event_data import WebhookSessionThreadCreatedEventData
    from .webhook_session_thread_idled_event_data import WebhookSessionThreadIdledEventData
    from .webhook_session_thread_terminated_event_data import WebhookSessionThreadTerminatedEventData
    from .webhook_session_updated_event_data import WebhookSessionUpdatedEventData
    from .webhook_user_profile_enforcement_action_opened_event_data import (
        WebhookUserProfileEnforcementActionOpenedEventData,
    )
    from .webhook_user_profile_enforcement_action_resolved_event_data import (
        WebhookUserProfileEnforcementActionResolvedEventData,
    )
    from .webhook_user_profile_program_status_updated_event_data import WebhookUserProfileProgramStatusUpdatedEventData
    from .webhook_vault_archived_event_data import WebhookVaultArchivedEventData
    from .webhook_vault_created_event_data import WebhookVaultCreatedEventData
    from .webhook_vault_credential_archived_event_data import WebhookVaultCredentialArchivedEventData
    from .webhook_vault_credential_created_event_data import WebhookVaultCredentialCreatedEventData
    from .webhook_vault_credential_deleted_event_data import WebhookVaultCredentialDeletedEventData
    from .webhook_vault_credential_refresh_failed_event_data import WebhookVaultCredentialRefreshFailedEventData
    from .webhook_vault_deleted_event_data import WebhookVaultDeletedEventData

    WebhookEventData: TypeAlias = (
        WebhookAgentCreatedEventData
        | WebhookAgentUpdatedEventData
        | WebhookAgentArchivedEventData
        | WebhookAgentDeletedEventData
        | WebhookDeploymentCreatedEventData
        | WebhookDeploymentUpdatedEventData
        | WebhookDeploymentPausedEventData
        | WebhookDeploymentUnpausedEventData
        | WebhookDeploymentArchivedEventData
        | WebhookDeploymentDeletedEventData
        | WebhookDeploymentRunStartedEventData
        | WebhookDeploymentRunSucceededEventData
        | WebhookDeploymentRunFailedEventData
        | WebhookEnvironmentCreatedEventData
        | WebhookEnvironmentUpdatedEventData
        | WebhookEnvironmentArchivedEventData
        | WebhookEnvironmentDeletedEventData
        | WebhookExternalKeyFailedEventData
        | WebhookExternalKeyRecoveredEventData
        | WebhookMemoryStoreCreatedEventData
        | WebhookMemoryStoreArchivedEventData
        | WebhookMemoryStoreDeletedEventData
        | WebhookSessionCreatedEventData
        | WebhookSessionUpdatedEventData
        | WebhookSessionPendingEventData
        | WebhookSessionRunningEventData
        | WebhookSessionIdledEventData
        | WebhookSessionRequiresActionEventData
        | WebhookSessionBudgetReachedEventData
        | WebhookSessionOutcomeEvaluationEndedEventData
        | WebhookSessionStatusRunStartedEventData
        | WebhookSessionStatusIdledEventData
        | WebhookSessionStatusRescheduledEventData
        | WebhookSessionStatusTerminatedEventData
        | WebhookSessionArchivedEventData
        | WebhookSessionDeletedEventData
        | WebhookSessionThreadCreatedEventData
        | WebhookSessionThreadIdledEventData
        | WebhookSessionThreadTerminatedEventData
        | WebhookUserProfileEnforcementActionOpenedEventData
        | WebhookUserProfileEnforcementActionResolvedEventData
        | WebhookUserProfileProgramStatusUpdatedEventData
        | WebhookVaultCreatedEventData
        | WebhookVaultArchivedEventData
        | WebhookVaultDeletedEventData
        | WebhookVaultCredentialCreatedEventData
        | WebhookVaultCredentialRefreshFailedEventData
        | WebhookVaultCredentialArchivedEventData
        | WebhookVaultCredentialDeletedEventData
        | "UnknownWebhookEventData"
    )
    """What happened, by `type`, and the thing it happened to."""


class UnknownWebhookEventData(Unknown):
    """A member of WebhookEventData whose `type` this version does not know; `raw` holds all of it."""

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


def decode(value: Any) -> WebhookEventData:
    """Decode a JSON value by its `type`; raises `DecodeError` with the path of what is wrong."""
    made: WebhookEventData = entry(_decode, value, "/components/schemas/WebhookEventData")
    return made


_TABLE = tag_table(
    {
        "agent.created": "webhook_agent_created_event_data",
        "agent.updated": "webhook_agent_updated_event_data",
        "agent.archived": "webhook_agent_archived_event_data",
        "agent.deleted": "webhook_agent_deleted_event_data",
        "deployment.created": "webhook_deployment_created_event_data",
        "deployment.updated": "webhook_deployment_updated_event_data",
        "deployment.paused": "webhook_deployment_paused_event_data",
        "deployment.unpaused": "webhook_deployment_unpaused_event_data",
        "deployment.archived": "webhook_deployment_archived_event_data",
        "deployment.deleted": "webhook_deployment_deleted_event_data",
        "deployment_run.started": "webhook_deployment_run_started_event_data",
        "deployment_run.succeeded": "webhook_deployment_run_succeeded_event_data",
        "deployment_run.failed": "webhook_deployment_run_failed_event_data",
        "environment.created": "webhook_environment_created_event_data",
        "environment.updated": "webhook_environment_updated_event_data",
        "environment.archived": "webhook_environment_archived_event_data",
        "environment.deleted": "webhook_environment_deleted_event_data",
        "external_key.failed": "webhook_external_key_failed_event_data",
        "external_key.recovered": "webhook_external_key_recovered_event_data",
        "memory_store.created": "webhook_memory_store_created_event_data",
        "memory_store.archived": "webhook_memory_store_archived_event_data",
        "memory_store.deleted": "webhook_memory_store_deleted_event_data",
        "session.created": "webhook_session_created_event_data",
        "session.updated": "webhook_session_updated_event_data",
        "session.pending": "webhook_session_pending_event_data",
        "session.running": "webhook_session_running_event_data",
        "session.idled": "webhook_session_idled_event_data",
        "session.requires_action": "webhook_session_requires_action_event_data",
        "session.budget_reached": "webhook_session_budget_reached_event_data",
        "session.outcome_evaluation_ended": "webhook_session_outcome_evaluation_ended_event_data",
        "session.status_run_started": "webhook_session_status_run_started_event_data",
        "session.status_idled": "webhook_session_status_idled_event_data",
        "session.status_rescheduled": "webhook_session_status_rescheduled_event_data",
        "session.status_terminated": "webhook_session_status_terminated_event_data",
        "session.archived": "webhook_session_archived_event_data",
        "session.deleted": "webhook_session_deleted_event_data",
        "session.thread_created": "webhook_session_thread_created_event_data",
        "session.thread_idled": "webhook_session_thread_idled_event_data",
        "session.thread_terminated": "webhook_session_thread_terminated_event_data",
        "user_profile.enforcement_action_opened": "webhook_user_profile_enforcement_action_opened_event_data",
        "user_profile.enforcement_action_resolved": "webhook_user_profile_enforcement_action_resolved_event_data",
        "user_profile.program_status_updated": "webhook_user_profile_program_status_updated_event_data",
        "vault.created": "webhook_vault_created_event_data",
        "vault.archived": "webhook_vault_archived_event_data",
        "vault.deleted": "webhook_vault_deleted_event_data",
        "vault_credential.created": "webhook_vault_credential_created_event_data",
        "vault_credential.refresh_failed": "webhook_vault_credential_refresh_failed_event_data",
        "vault_credential.archived": "webhook_vault_credential_archived_event_data",
        "vault_credential.deleted": "webhook_vault_credential_deleted_event_data",
    }
)


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["type"]]
    except KeyError:
        decoder = unlisted(value.get("type"), UnknownWebhookEventData)
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
            "WebhookEventData",
            (
                "WebhookAgentCreatedEventData",
                "WebhookAgentUpdatedEventData",
                "WebhookAgentArchivedEventData",
                "WebhookAgentDeletedEventData",
                "WebhookDeploymentCreatedEventData",
                "WebhookDeploymentUpdatedEventData",
                "WebhookDeploymentPausedEventData",
                "WebhookDeploymentUnpausedEventData",
                "WebhookDeploymentArchivedEventData",
                "WebhookDeploymentDeletedEventData",
                "WebhookDeploymentRunStartedEventData",
                "WebhookDeploymentRunSucceededEventData",
                "WebhookDeploymentRunFailedEventData",
                "WebhookEnvironmentCreatedEventData",
                "WebhookEnvironmentUpdatedEventData",
                "WebhookEnvironmentArchivedEventData",
                "WebhookEnvironmentDeletedEventData",
                "WebhookExternalKeyFailedEventData",
                "WebhookExternalKeyRecoveredEventData",
                "WebhookMemoryStoreCreatedEventData",
                "WebhookMemoryStoreArchivedEventData",
                "WebhookMemoryStoreDeletedEventData",
                "WebhookSessionCreatedEventData",
                "WebhookSessionUpdatedEventData",
                "WebhookSessionPendingEventData",
                "WebhookSessionRunningEventData",
                "WebhookSessionIdledEventData",
                "WebhookSessionRequiresActionEventData",
                "WebhookSessionBudgetReachedEventData",
                "WebhookSessionOutcomeEvaluationEndedEventData",
                "WebhookSessionStatusRunStartedEventData",
                "WebhookSessionStatusIdledEventData",
                "WebhookSessionStatusRescheduledEventData",
                "WebhookSessionStatusTerminatedEventData",
                "WebhookSessionArchivedEventData",
                "WebhookSessionDeletedEventData",
                "WebhookSessionThreadCreatedEventData",
                "WebhookSessionThreadIdledEventData",
                "WebhookSessionThreadTerminatedEventData",
                "WebhookUserProfileEnforcementActionOpenedEventData",
                "WebhookUserProfileEnforcementActionResolvedEventData",
                "WebhookUserProfileProgramStatusUpdatedEventData",
                "WebhookVaultCreatedEventData",
                "WebhookVaultArchivedEventData",
                "WebhookVaultDeletedEventData",
                "WebhookVaultCredentialCreatedEventData",
                "WebhookVaultCredentialRefreshFailedEventData",
                "WebhookVaultCredentialArchivedEventData",
                "WebhookVaultCredentialDeletedEventData",
            ),
        )
