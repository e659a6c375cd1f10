# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.vaults` of `Claude`. For type checkers; at run time the tables of the planning modules serve."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claude_overlay.client.areas import Area, as_call, as_pages
    from claude_overlay.client.sync.connection import SyncConnection
    from claude_overlay.client.sync.operations import CallMethod, ListMethod

    from .. import vaults, vaults_credentials

    class VaultsCredentials(Area):
        """`claude.vaults.credentials`: The credentials in a vault."""

        def __init__(self, connection: SyncConnection) -> None:
            self.archive = CallMethod(connection, as_call(vaults_credentials.archive_vault_credential))
            self.create = CallMethod(connection, as_call(vaults_credentials.create_vault_credential))
            self.delete = CallMethod(connection, as_call(vaults_credentials.delete_vault_credential))
            self.list = ListMethod(connection, as_pages(vaults_credentials.list_vault_credentials))
            self.mcp_oauth_validate = CallMethod(connection, as_call(vaults_credentials.validate_vault_credential))
            self.retrieve = CallMethod(connection, as_call(vaults_credentials.retrieve_vault_credential))
            self.update = CallMethod(connection, as_call(vaults_credentials.update_vault_credential))

    class Vaults(Area):
        """`claude.vaults`: Places for credentials that sessions use."""

        def __init__(self, connection: SyncConnection) -> None:
            self.archive = CallMethod(connection, as_call(vaults.archive_vault))
            self.create = CallMethod(connection, as_call(vaults.create_vault))
            self.delete = CallMethod(connection, as_call(vaults.delete_vault))
            self.list = ListMethod(connection, as_pages(vaults.list_vaults))
            self.retrieve = CallMethod(connection, as_call(vaults.retrieve_vault))
            self.update = CallMethod(connection, as_call(vaults.update_vault))
            self.credentials = VaultsCredentials(connection)
