# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.environments` of `AsyncClaude`. For type checkers; at run time the tables of the planning modules serve."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claude_overlay.client.aio.connection import AsyncConnection
    from claude_overlay.client.aio.operations import AsyncCallMethod, AsyncListMethod
    from claude_overlay.client.areas import Area, as_call, as_pages

    from .. import environments, environments_work

    class EnvironmentsWork(Area):
        """`claude.environments.work`: The work that waits for machines of your own."""

        def __init__(self, connection: AsyncConnection) -> None:
            self.ack = AsyncCallMethod(connection, as_call(environments_work.ack_environment_work))
            self.heartbeat = AsyncCallMethod(connection, as_call(environments_work.heartbeat_environment_work))
            self.list = AsyncListMethod(connection, as_pages(environments_work.list_environment_work))
            self.poll = AsyncCallMethod(connection, as_call(environments_work.poll_environment_work))
            self.retrieve = AsyncCallMethod(connection, as_call(environments_work.retrieve_environment_work))
            self.stats = AsyncCallMethod(connection, as_call(environments_work.stats_environment_work))
            self.stop = AsyncCallMethod(connection, as_call(environments_work.stop_environment_work))
            self.update = AsyncCallMethod(connection, as_call(environments_work.update_environment_work))

    class Environments(Area):
        """`claude.environments`: Where sessions run, and with what."""

        def __init__(self, connection: AsyncConnection) -> None:
            self.archive = AsyncCallMethod(connection, as_call(environments.archive_environment))
            self.create = AsyncCallMethod(connection, as_call(environments.create_environment))
            self.delete = AsyncCallMethod(connection, as_call(environments.delete_environment))
            self.list = AsyncListMethod(connection, as_pages(environments.list_environments))
            self.retrieve = AsyncCallMethod(connection, as_call(environments.retrieve_environment))
            self.update = AsyncCallMethod(connection, as_call(environments.update_environment))
            self.work = EnvironmentsWork(connection)
