# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.environments` of `Claude`. For type checkers; at run time the tables of the planning modules serve."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claude_overlay.client.areas import Area, as_call, as_pages
    from claude_overlay.client.sync.connection import SyncConnection
    from claude_overlay.client.sync.operations import CallMethod, ListMethod

    from .. import environments, environments_work

    class EnvironmentsWork(Area):
        """`claude.environments.work`: The work that waits for machines of your own."""

        def __init__(self, connection: SyncConnection) -> None:
            self.ack = CallMethod(connection, as_call(environments_work.ack_environment_work))
            self.heartbeat = CallMethod(connection, as_call(environments_work.heartbeat_environment_work))
            self.list = ListMethod(connection, as_pages(environments_work.list_environment_work))
            self.poll = CallMethod(connection, as_call(environments_work.poll_environment_work))
            self.retrieve = CallMethod(connection, as_call(environments_work.retrieve_environment_work))
            self.stats = CallMethod(connection, as_call(environments_work.stats_environment_work))
            self.stop = CallMethod(connection, as_call(environments_work.stop_environment_work))
            self.update = CallMethod(connection, as_call(environments_work.update_environment_work))

    class Environments(Area):
        """`claude.environments`: Where sessions run, and with what."""

        def __init__(self, connection: SyncConnection) -> None:
            self.archive = CallMethod(connection, as_call(environments.archive_environment))
            self.create = CallMethod(connection, as_call(environments.create_environment))
            self.delete = CallMethod(connection, as_call(environments.delete_environment))
            self.list = ListMethod(connection, as_pages(environments.list_environments))
            self.retrieve = CallMethod(connection, as_call(environments.retrieve_environment))
            self.update = CallMethod(connection, as_call(environments.update_environment))
            self.work = EnvironmentsWork(connection)
