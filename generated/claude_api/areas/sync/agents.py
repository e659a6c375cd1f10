# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.agents` of `Claude`. For type checkers; at run time the tables of the planning modules serve."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claude_overlay.client.areas import Area, as_call, as_pages
    from claude_overlay.client.sync.connection import SyncConnection
    from claude_overlay.client.sync.operations import CallMethod, ListMethod

    from .. import agents, agents_versions

    class AgentsVersions(Area):
        """`claude.agents.versions`: The versions an agent has had."""

        def __init__(self, connection: SyncConnection) -> None:
            self.list = ListMethod(connection, as_pages(agents_versions.list_agent_versions))

    class Agents(Area):
        """`claude.agents`: Agents, that is a model with instructions, tools and skills under one name."""

        def __init__(self, connection: SyncConnection) -> None:
            self.archive = CallMethod(connection, as_call(agents.archive_agent))
            self.create = CallMethod(connection, as_call(agents.create_agent))
            self.list = ListMethod(connection, as_pages(agents.list_agents))
            self.retrieve = CallMethod(connection, as_call(agents.retrieve_agent))
            self.update = CallMethod(connection, as_call(agents.update_agent))
            self.versions = AgentsVersions(connection)
