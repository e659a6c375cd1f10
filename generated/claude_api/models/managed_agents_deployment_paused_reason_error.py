# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsDeploymentPausedReasonError of the API description: objects told apart by `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .managed_agents_agent_archived_deployment_paused_reason_error_object import (
        ManagedAgentsAgentArchivedDeploymentPausedReasonErrorObject,
    )
    from .managed_agents_environment_archived_deployment_paused_reason_error_object import (
        ManagedAgentsEnvironmentArchivedDeploymentPausedReasonErrorObject,
    )
    from .managed_agents_environment_not_found_deployment_paused_reason_error_object import (
        ManagedAgentsEnvironmentNotFoundDeploymentPausedReasonErrorObject,
    )
    from .managed_agents_file_not_found_deployment_paused_reason_error_object import (
        ManagedAgentsFileNotFoundDeploymentPausedReasonErrorObject,
    )
    from .managed_agents_mcp_egress_blocked_deployment_paused_reason_error_object import (
        ManagedAgentsMCPEgressBlockedDeploymentPausedReasonErrorObject,
    )
    from .managed_agents_memory_store_archived_deployment_paused_reason_error_object import (
        ManagedAgentsMemoryStoreArchivedDeploymentPausedReasonErrorObject,
    )
    from .managed_agents_organization_disabled_deployment_paused_reason_error_object import (
        ManagedAgentsOrganizationDisabledDeploymentPausedReasonErrorObject,
    )
    from .managed_agents_self_hosted_resources_unsupported_deployment_paused_reason_error_object import (
        ManagedAgentsSelfHostedResourcesUnsupportedDeploymentPausedReasonErrorObject,
    )
    from .managed_agents_session_resource_not_found_deployment_paused_reason_error_object import (
        ManagedAgentsSessionResourceNotFoundDeploymentPausedReasonErrorObject,
    )
    from .managed_agents_skill_not_found_deployment_paused_reason_error_object import (
        ManagedAgentsSkillNotFoundDeploymentPausedReasonErrorObject,
    )
    from .managed_agents_unknown_deployment_paused_reason_error_object import (
        ManagedAgentsUnknownDeploymentPausedReasonErrorObject,
    )
    from .managed_agents_vault_archived_deployment_paused_reason_error_object import (
        ManagedAgentsVaultArchivedDeploymentPausedReasonErrorObject,
    )
    from .managed_agents_vault_not_found_deployment_paused_reason_error_object import (
        ManagedAgentsVaultNotFoundDeploymentPausedReasonErrorObject,
    )
    from .managed_agents_workspace_archived_deployment_paused_reason_error_object import (
        ManagedAgentsWorkspaceArchivedDeploymentPausedReasonErrorObject,
    )

    ManagedAgentsDeploymentPausedReasonError: TypeAlias = (
        ManagedAgentsEnvironmentArchivedDeploymentPausedReasonErrorObject
        | ManagedAgentsAgentArchivedDeploymentPausedReasonErrorObject
        | ManagedAgentsEnvironmentNotFoundDeploymentPausedReasonErrorObject
        | ManagedAgentsVaultNotFoundDeploymentPausedReasonErrorObject
        | ManagedAgentsFileNotFoundDeploymentPausedReasonErrorObject
        | ManagedAgentsSessionResourceNotFoundDeploymentPausedReasonErrorObject
        | ManagedAgentsWorkspaceArchivedDeploymentPausedReasonErrorObject
        | ManagedAgentsOrganizationDisabledDeploymentPausedReasonErrorObject
        | ManagedAgentsMemoryStoreArchivedDeploymentPausedReasonErrorObject
        | ManagedAgentsSkillNotFoundDeploymentPausedReasonErrorObject
        | ManagedAgentsVaultArchivedDeploymentPausedReasonErrorObject
        | ManagedAgentsUnknownDeploymentPausedReasonErrorObject
        | ManagedAgentsSelfHostedResourcesUnsupportedDeploymentPausedReasonErrorObject
        | ManagedAgentsMCPEgressBlockedDeploymentPausedReasonErrorObject
        | "UnknownManagedAgentsDeploymentPausedReasonError"
    )
    """Why a run failed, and the deployment was paused."""


class UnknownManagedAgentsDeploymentPausedReasonError(Unknown):
    """A member of ManagedAgentsDeploymentPausedReasonError whose `type` this version does not know; `raw` holds all of it."""

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


def decode(value: Any) -> ManagedAgentsDeploymentPausedReasonError:
    """Decode a JSON value by its `type`; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsDeploymentPausedReasonError = entry(
        _decode, value, "/components/schemas/ManagedAgentsDeploymentPausedReasonError"
    )
    return made


_TABLE = tag_table(
    {
        "environment_archived_error": "managed_agents_environment_archived_deployment_paused_reason_error_object",
        "agent_archived_error": "managed_agents_agent_archived_deployment_paused_reason_error_object",
        "environment_not_found_error": "managed_agents_environment_not_found_deployment_paused_reason_error_object",
        "vault_not_found_error": "managed_agents_vault_not_found_deployment_paused_reason_error_object",
        "file_not_found_error": "managed_agents_file_not_found_deployment_paused_reason_error_object",
        "session_resource_not_found_error": "managed_agents_session_resource_not_found_deployment_paused_reason_error_object",
        "workspace_archived_error": "managed_agents_workspace_archived_deployment_paused_reason_error_object",
        "organization_disabled_error": "managed_agents_organization_disabled_deployment_paused_reason_error_object",
        "memory_store_archived_error": "managed_agents_memory_store_archived_deployment_paused_reason_error_object",
        "skill_not_found_error": "managed_agents_skill_not_found_deployment_paused_reason_error_object",
        "vault_archived_error": "managed_agents_vault_archived_deployment_paused_reason_error_object",
        "unknown_error": "managed_agents_unknown_deployment_paused_reason_error_object",
        "self_hosted_resources_unsupported_error": "managed_agents_self_hosted_resources_unsupported_deployment_paused_reason_error_object",
        "mcp_egress_blocked_error": "managed_agents_mcp_egress_blocked_deployment_paused_reason_error_object",
    }
)


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["type"]]
    except KeyError:
        decoder = unlisted(value.get("type"), UnknownManagedAgentsDeploymentPausedReasonError)
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
            "ManagedAgentsDeploymentPausedReasonError",
            (
                "ManagedAgentsEnvironmentArchivedDeploymentPausedReasonErrorObject",
                "ManagedAgentsAgentArchivedDeploymentPausedReasonErrorObject",
                "ManagedAgentsEnvironmentNotFoundDeploymentPausedReasonErrorObject",
                "ManagedAgentsVaultNotFoundDeploymentPausedReasonErrorObject",
                "ManagedAgentsFileNotFoundDeploymentPausedReasonErrorObject",
                "ManagedAgentsSessionResourceNotFoundDeploymentPausedReasonErrorObject",
                "ManagedAgentsWorkspaceArchivedDeploymentPausedReasonErrorObject",
                "ManagedAgentsOrganizationDisabledDeploymentPausedReasonErrorObject",
                "ManagedAgentsMemoryStoreArchivedDeploymentPausedReasonErrorObject",
                "ManagedAgentsSkillNotFoundDeploymentPausedReasonErrorObject",
                "ManagedAgentsVaultArchivedDeploymentPausedReasonErrorObject",
                "ManagedAgentsUnknownDeploymentPausedReasonErrorObject",
                "ManagedAgentsSelfHostedResourcesUnsupportedDeploymentPausedReasonErrorObject",
                "ManagedAgentsMCPEgressBlockedDeploymentPausedReasonErrorObject",
            ),
        )
