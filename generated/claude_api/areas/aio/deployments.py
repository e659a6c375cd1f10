# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.deployments` of `AsyncClaude`. For type checkers; at run time the tables of the planning modules serve."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claude_overlay.client.aio.connection import AsyncConnection
    from claude_overlay.client.aio.operations import AsyncCallMethod, AsyncListMethod
    from claude_overlay.client.areas import Area, as_call, as_pages

    from .. import deployments

    class Deployments(Area):
        """`claude.deployments`: Agents that begin work by themselves, by the clock or when told to."""

        def __init__(self, connection: AsyncConnection) -> None:
            self.archive = AsyncCallMethod(connection, as_call(deployments.archive_deployment))
            self.create = AsyncCallMethod(connection, as_call(deployments.create_deployment))
            self.list = AsyncListMethod(connection, as_pages(deployments.list_deployments))
            self.pause = AsyncCallMethod(connection, as_call(deployments.pause_deployment))
            self.retrieve = AsyncCallMethod(connection, as_call(deployments.retrieve_deployment))
            self.run = AsyncCallMethod(connection, as_call(deployments.run_deployment))
            self.unpause = AsyncCallMethod(connection, as_call(deployments.unpause_deployment))
            self.update = AsyncCallMethod(connection, as_call(deployments.update_deployment))
