# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.agents` of `AsyncClaude`. For type checkers; at run time the tables of the planning modules serve."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claude_overlay.client.aio.connection import AsyncConnection
    from claude_overlay.client.aio.operations import AsyncCallMethod, AsyncListMethod
    from claude_overlay.client.areas import Area, as_call, as_pages

    from .. import agents, agents_versions

    class AgentsVersions(Area):
        """`claude.agents.versions`: The versions an agent has had."""

        def __init__(self, connection: AsyncConnection) -> None:
            self.list = AsyncListMethod(connection, as_pages(agents_versions.list_agent_versions))

    class Agents(Area):
        """`claude.agents`: Agents, that is a model with instructions, tools and skills under one name."""

        def __init__(self, connection: AsyncConnection) -> None:
            self.archive = AsyncCallMethod(connection, as_call(agents.archive_agent))
            self.create = AsyncCallMethod(connection, as_call(agents.create_agent))
            self.list = AsyncListMethod(connection, as_pages(agents.list_agents))
            self.retrieve = AsyncCallMethod(connection, as_call(agents.retrieve_agent))
            self.update = AsyncCallMethod(connection, as_call(agents.update_agent))
            self.versions = AgentsVersions(connection)
