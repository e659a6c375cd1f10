# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.vaults`: Places for credentials that sessions use.

The functions say what a call would do, and do nothing; the methods of `claude.vaults` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from ..models.managed_agents_deleted_vault import ManagedAgentsDeletedVault
    from ..models.managed_agents_vault import ManagedAgentsVault
    from ..models.managed_agents_vault_page import ManagedAgentsVaultPage

PATH = "vaults"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "archive": ("archive_vault", "call"),
    "create": ("create_vault", "call"),
    "delete": ("delete_vault", "call"),
    "list": ("list_vaults", "pages"),
    "retrieve": ("retrieve_vault", "call"),
    "update": ("update_vault", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {
    "credentials": "vaults_credentials",
}


def archive_vault(
    vault_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[ManagedAgentsVault]:
    """Archive a vault.

    For good: its credentials are archived, too, and their secrets are wiped out. What it was called and held can
    still be read.

    Args:
        vault_id: The vault's id, `vlt_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "vaults.archive_vault", options, path=(vault_id,), arguments={"anthropic_workspace_id": workspace_id}
    )


def create_vault(
    *,
    display_name: str,
    metadata: Mapping[str, str] | Unset = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[ManagedAgentsVault]:
    """Make a vault.

    It is empty at first. Whoever has a key to the workspace can give it to sessions.

    Args:
        display_name: The name people see.
        metadata: Your own notes. Keys of up to 64 characters.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "vaults.create_vault",
        options,
        arguments={"anthropic_workspace_id": workspace_id},
        body={"display_name": display_name, "metadata": metadata},
    )


def delete_vault(
    vault_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[ManagedAgentsDeletedVault]:
    """Delete a vault.

    For good, with all its credentials.

    Args:
        vault_id: The vault's id, `vlt_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "vaults.delete_vault", options, path=(vault_id,), arguments={"anthropic_workspace_id": workspace_id}
    )


def list_vaults(
    *,
    include_archived: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[ManagedAgentsVaultPage, ManagedAgentsVault]:
    """List the vaults.

    Args:
        include_archived: Whether archived ones are listed, too. Server default: false.
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedPages(
        "vaults.list_vaults",
        options,
        arguments={
            "include_archived": include_archived,
            "limit": limit,
            "page": page,
            "anthropic_workspace_id": workspace_id,
        },
        style="cursor",
    )


def retrieve_vault(
    vault_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[ManagedAgentsVault]:
    """Look at one vault.

    Args:
        vault_id: The vault's id, `vlt_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "vaults.retrieve_vault", options, path=(vault_id,), arguments={"anthropic_workspace_id": workspace_id}
    )


def update_vault(
    vault_id: str,
    *,
    display_name: str | None | Unset = UNSET,
    metadata: Mapping[str, str | None] | None | Unset = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[ManagedAgentsVault]:
    """Change a vault.

    What the request leaves out stays as it is.

    Args:
        vault_id: The vault's id, `vlt_...`.
        display_name: The name people see.
        metadata: Notes to set, each by its key; null removes one.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "vaults.update_vault",
        options,
        path=(vault_id,),
        arguments={"anthropic_workspace_id": workspace_id},
        body={"display_name": display_name, "metadata": metadata},
    )
