# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.vaults.credentials`: The credentials in a vault.

The functions say what a call would do, and do nothing; the methods of `claude.vaults.credentials` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from ..models.managed_agents_credential import ManagedAgentsCredential
    from ..models.managed_agents_credential_create_auth_param import ManagedAgentsCredentialCreateAuthParam
    from ..models.managed_agents_credential_page import ManagedAgentsCredentialPage
    from ..models.managed_agents_credential_update_auth_param import ManagedAgentsCredentialUpdateAuthParam
    from ..models.managed_agents_credential_validation import ManagedAgentsCredentialValidation
    from ..models.managed_agents_deleted_credential import ManagedAgentsDeletedCredential

PATH = "vaults.credentials"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "archive": ("archive_vault_credential", "call"),
    "create": ("create_vault_credential", "call"),
    "delete": ("delete_vault_credential", "call"),
    "list": ("list_vault_credentials", "pages"),
    "mcp_oauth_validate": ("validate_vault_credential", "call"),
    "retrieve": ("retrieve_vault_credential", "call"),
    "update": ("update_vault_credential", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def archive_vault_credential(
    vault_id: str, credential_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[ManagedAgentsCredential]:
    """Archive a credential.

    For good: the secret is wiped out, the rest can still be read. The vault can then have another credential for
    the same server or variable.

    Args:
        vault_id: The vault's id, `vlt_...`.
        credential_id: The credential's id, `vcrd_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "vaults_credentials.archive_vault_credential",
        options,
        path=(vault_id, credential_id),
        arguments={"anthropic_workspace_id": workspace_id},
    )


def create_vault_credential(
    vault_id: str,
    *,
    auth: ManagedAgentsCredentialCreateAuthParam | Mapping[str, Any],
    display_name: str | None | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[ManagedAgentsCredential]:
    """Put a credential into a vault.

    A vault has one credential for each MCP server or environment variable, and at most 20 in all. What was put in
    as a secret is never shown again.

    Args:
        vault_id: The vault's id, `vlt_...`.
        auth: What a credential opens, and with which secret.
        display_name: The name people see.
        metadata: Your own notes. Keys of up to 64 characters.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "vaults_credentials.create_vault_credential",
        options,
        path=(vault_id,),
        arguments={"anthropic_workspace_id": workspace_id},
        body={"auth": auth, "display_name": display_name, "metadata": metadata},
    )


def delete_vault_credential(
    vault_id: str, credential_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[ManagedAgentsDeletedCredential]:
    """Delete a credential.

    For good. Sessions that run lose it, too.

    Args:
        vault_id: The vault's id, `vlt_...`.
        credential_id: The credential's id, `vcrd_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "vaults_credentials.delete_vault_credential",
        options,
        path=(vault_id, credential_id),
        arguments={"anthropic_workspace_id": workspace_id},
    )


def list_vault_credentials(
    vault_id: str,
    *,
    include_archived: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[ManagedAgentsCredentialPage, ManagedAgentsCredential]:
    """List the credentials of a vault.

    Without their secrets.

    Args:
        vault_id: The vault's id, `vlt_...`.
        include_archived: Whether archived ones are listed, too. Server default: false.
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedPages(
        "vaults_credentials.list_vault_credentials",
        options,
        path=(vault_id,),
        arguments={
            "include_archived": include_archived,
            "limit": limit,
            "page": page,
            "anthropic_workspace_id": workspace_id,
        },
        style="cursor",
    )


def validate_vault_credential(
    vault_id: str, credential_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[ManagedAgentsCredentialValidation]:
    """Try out an OAuth credential.

    Speaks to the MCP server with the token. If that is turned down with 401, tries to get a new one. Only for
    `mcp_oauth`.

    Args:
        vault_id: The vault's id, `vlt_...`.
        credential_id: The credential's id, `vcrd_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "vaults_credentials.validate_vault_credential",
        options,
        path=(vault_id, credential_id),
        arguments={"anthropic_workspace_id": workspace_id},
    )


def retrieve_vault_credential(
    vault_id: str, credential_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[ManagedAgentsCredential]:
    """Look at one credential.

    Without its secrets.

    Args:
        vault_id: The vault's id, `vlt_...`.
        credential_id: The credential's id, `vcrd_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "vaults_credentials.retrieve_vault_credential",
        options,
        path=(vault_id, credential_id),
        arguments={"anthropic_workspace_id": workspace_id},
    )


def update_vault_credential(
    vault_id: str,
    credential_id: str,
    *,
    auth: ManagedAgentsCredentialUpdateAuthParam | Mapping[str, Any] | Unset = UNSET,
    display_name: str | None | Unset = UNSET,
    metadata: Mapping[str, str | None] | None | Unset = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[ManagedAgentsCredential]:
    """Change a credential.

    What the request leaves out stays as it is. The kind of credential, its MCP server and the name of its
    variable cannot change. Sessions that run get the new secret.

    Args:
        vault_id: The vault's id, `vlt_...`.
        credential_id: The credential's id, `vcrd_...`.
        auth: Other secrets or settings of a credential.
        display_name: The name people see.
        metadata: Notes to set, each by its key; null removes one.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "vaults_credentials.update_vault_credential",
        options,
        path=(vault_id, credential_id),
        arguments={"anthropic_workspace_id": workspace_id},
        body={"auth": auth, "display_name": display_name, "metadata": metadata},
    )
