# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.deployments` of `Claude`. For type checkers; at run time the tables of the planning modules serve."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claude_overlay.client.areas import Area, as_call, as_pages
    from claude_overlay.client.sync.connection import SyncConnection
    from claude_overlay.client.sync.operations import CallMethod, ListMethod

    from .. import deployments

    class Deployments(Area):
        """`claude.deployments`: Agents that begin work by themselves, by the clock or when told to."""

        def __init__(self, connection: SyncConnection) -> None:
            self.archive = CallMethod(connection, as_call(deployments.archive_deployment))
            self.create = CallMethod(connection, as_call(deployments.create_deployment))
            self.list = ListMethod(connection, as_pages(deployments.list_deployments))
            self.pause = CallMethod(connection, as_call(deployments.pause_deployment))
            self.retrieve = CallMethod(connection, as_call(deployments.retrieve_deployment))
            self.run = CallMethod(connection, as_call(deployments.run_deployment))
            self.unpause = CallMethod(connection, as_call(deployments.unpause_deployment))
            self.update = CallMethod(connection, as_call(deployments.update_deployment))
