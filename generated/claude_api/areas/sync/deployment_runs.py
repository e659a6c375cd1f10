# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.deployment_runs` of `Claude`. For type checkers; at run time the tables of the planning modules serve."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claude_overlay.client.areas import Area, as_call, as_pages
    from claude_overlay.client.sync.connection import SyncConnection
    from claude_overlay.client.sync.operations import CallMethod, ListMethod

    from .. import deployment_runs

    class DeploymentRuns(Area):
        """`claude.deployment_runs`: What the runs of deployments came to."""

        def __init__(self, connection: SyncConnection) -> None:
            self.list = ListMethod(connection, as_pages(deployment_runs.list_deployment_runs))
            self.retrieve = CallMethod(connection, as_call(deployment_runs.retrieve_deployment_run))
