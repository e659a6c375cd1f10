# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsDeploymentRunError of the API description: objects told apart by `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .managed_agents_agent_archived_run_error_object import ManagedAgentsAgentArchivedRunErrorObject
    from .managed_agents_environment_archived_run_error_object import ManagedAgentsEnvironmentArchivedRunErrorObject
    from .managed_agents_environment_not_found_run_error_object import ManagedAgentsEnvironmentNotFoundRunErrorObject
    from .managed_agents_file_not_found_run_error_object import ManagedAgentsFileNotFoundRunErrorObject
    from .managed_agents_mcp_egress_blocked_run_error_object import ManagedAgentsMCPEgressBlockedRunErrorObject
    from .managed_agents_memory_store_archived_run_error_object import ManagedAgentsMemoryStoreArchivedRunErrorObject
    from .managed_agents_organization_disabled_run_error_object import ManagedAgentsOrganizationDisabledRunErrorObject
    from .managed_agents_self_hosted_resources_unsupported_run_error_object import (
        ManagedAgentsSelfHostedResourcesUnsupportedRunErrorObject,
    )
    from .managed_agents_session_creation_rejected_run_error_object import (
        ManagedAgentsSessionCreationRejectedRunErrorObject,
    )
    from .managed_agents_session_rate_limited_run_error_object import ManagedAgentsSessionRateLimitedRunErrorObject
    from .managed_agents_session_resource_not_found_run_error_object import (
        ManagedAgentsSessionResourceNotFoundRunErrorObject,
    )
    from .managed_agents_skill_not_found_run_error_object import ManagedAgentsSkillNotFoundRunErrorObject
    from .managed_agents_unknown_run_error_object import ManagedAgentsUnknownRunErrorObject
    from .managed_agents_vault_archived_run_error_object import ManagedAgentsVaultArchivedRunErrorObject
    from .managed_agents_vault_not_found_run_error_object import ManagedAgentsVaultNotFoundRunErrorObject
    from .managed_agents_workspace_archived_run_error_object import ManagedAgentsWorkspaceArchivedRunErrorObject

    ManagedAgentsDeploymentRunError: TypeAlias = (
        ManagedAgentsEnvironmentArchivedRunErrorObject
        | ManagedAgentsAgentArchivedRunErrorObject
        | ManagedAgentsEnvironmentNotFoundRunErrorObject
        | ManagedAgentsVaultNotFoundRunErrorObject
        | ManagedAgentsVaultArchivedRunErrorObject
        | ManagedAgentsFileNotFoundRunErrorObject
        | ManagedAgentsMemoryStoreArchivedRunErrorObject
        | ManagedAgentsSkillNotFoundRunErrorObject
        | ManagedAgentsSessionResourceNotFoundRunErrorObject
        | ManagedAgentsWorkspaceArchivedRunErrorObject
        | ManagedAgentsOrganizationDisabledRunErrorObject
        | ManagedAgentsSessionRateLimitedRunErrorObject
        | ManagedAgentsSessionCreationRejectedRunErrorObject
        | ManagedAgentsUnknownRunErrorObject
        | ManagedAgentsSelfHostedResourcesUnsupportedRunErrorObject
        | ManagedAgentsMCPEgressBlockedRunErrorObject
        | "UnknownManagedAgentsDeploymentRunError"
    )
    """Why a run has started no session."""


class UnknownManagedAgentsDeploymentRunError(Unknown):
    """A member of ManagedAgentsDeploymentRunError whose `type` this version does not know; `raw` holds all of it."""

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


def decode(value: Any) -> ManagedAgentsDeploymentRunError:
    """Decode a JSON value by its `type`; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsDeploymentRunError = entry(_decode, value, "/components/schemas/ManagedAgentsDeploymentRunError")
    return made


_TABLE = tag_table(
    {
        "environment_archived_error": "managed_agents_environment_archived_run_error_object",
        "agent_archived_error": "managed_agents_agent_archived_run_error_object",
        "environment_not_found_error": "managed_agents_environment_not_found_run_error_object",
        "vault_not_found_error": "managed_agents_vault_not_found_run_error_object",
        "vault_archived_error": "managed_agents_vault_archived_run_error_object",
        "file_not_found_error": "managed_agents_file_not_found_run_error_object",
        "memory_store_archived_error": "managed_agents_memory_store_archived_run_error_object",
        "skill_not_found_error": "managed_agents_skill_not_found_run_error_object",
        "session_resource_not_found_error": "managed_agents_session_resource_not_found_run_error_object",
        "workspace_archived_error": "managed_agents_workspace_archived_run_error_object",
        "organization_disabled_error": "managed_agents_organization_disabled_run_error_object",
        "session_rate_limited_error": "managed_agents_session_rate_limited_run_error_object",
        "session_creation_rejected_error": "managed_agents_session_creation_rejected_run_error_object",
        "unknown_error": "managed_agents_unknown_run_error_object",
        "self_hosted_resources_unsupported_error": "managed_agents_self_hosted_resources_unsupported_run_error_object",
        "mcp_egress_blocked_error": "managed_agents_mcp_egress_blocked_run_error_object",
    }
)


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["type"]]
    except KeyError:
        decoder = unlisted(value.get("type"), UnknownManagedAgentsDeploymentRunError)
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
            "ManagedAgentsDeploymentRunError",
            (
                "ManagedAgentsEnvironmentArchivedRunErrorObject",
                "ManagedAgentsAgentArchivedRunErrorObject",
                "ManagedAgentsEnvironmentNotFoundRunErrorObject",
                "ManagedAgentsVaultNotFoundRunErrorObject",
                "ManagedAgentsVaultArchivedRunErrorObject",
                "ManagedAgentsFileNotFoundRunErrorObject",
                "ManagedAgentsMemoryStoreArchivedRunErrorObject",
                "ManagedAgentsSkillNotFoundRunErrorObject",
                "ManagedAgentsSessionResourceNotFoundRunErrorObject",
                "ManagedAgentsWorkspaceArchivedRunErrorObject",
                "ManagedAgentsOrganizationDisabledRunErrorObject",
                "ManagedAgentsSessionRateLimitedRunErrorObject",
                "ManagedAgentsSessionCreationRejectedRunErrorObject",
                "ManagedAgentsUnknownRunErrorObject",
                "ManagedAgentsSelfHostedResourcesUnsupportedRunErrorObject",
                "ManagedAgentsMCPEgressBlockedRunErrorObject",
            ),
        )
