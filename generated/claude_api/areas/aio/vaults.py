# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.vaults` of `AsyncClaude`. For type checkers; at run time the tables of the planning modules serve."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claude_overlay.client.aio.connection import AsyncConnection
    from claude_overlay.client.aio.operations import AsyncCallMethod, AsyncListMethod
    from claude_overlay.client.areas import Area, as_call, as_pages

    from .. import vaults, vaults_credentials

    class VaultsCredentials(Area):
        """`claude.vaults.credentials`: The credentials in a vault."""

        def __init__(self, connection: AsyncConnection) -> None:
            self.archive = AsyncCallMethod(connection, as_call(vaults_credentials.archive_vault_credential))
            self.create = AsyncCallMethod(connection, as_call(vaults_credentials.create_vault_credential))
            self.delete = AsyncCallMethod(connection, as_call(vaults_credentials.delete_vault_credential))
            self.list = AsyncListMethod(connection, as_pages(vaults_credentials.list_vault_credentials))
            self.mcp_oauth_validate = AsyncCallMethod(connection, as_call(vaults_credentials.validate_vault_credential))
            self.retrieve = AsyncCallMethod(connection, as_call(vaults_credentials.retrieve_vault_credential))
            self.update = AsyncCallMethod(connection, as_call(vaults_credentials.update_vault_credential))

    class Vaults(Area):
        """`claude.vaults`: Places for credentials that sessions use."""

        def __init__(self, connection: AsyncConnection) -> None:
            self.archive = AsyncCallMethod(connection, as_call(vaults.archive_vault))
            self.create = AsyncCallMethod(connection, as_call(vaults.create_vault))
            self.delete = AsyncCallMethod(connection, as_call(vaults.delete_vault))
            self.list = AsyncListMethod(connection, as_pages(vaults.list_vaults))
            self.retrieve = AsyncCallMethod(connection, as_call(vaults.retrieve_vault))
            self.update = AsyncCallMethod(connection, as_call(vaults.update_vault))
            self.credentials = VaultsCredentials(connection)
