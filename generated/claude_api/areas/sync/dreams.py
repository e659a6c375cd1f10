# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.dreams` of `Claude`. For type checkers; at run time the tables of the planning modules serve."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claude_overlay.client.areas import Area, as_call, as_pages
    from claude_overlay.client.sync.connection import SyncConnection
    from claude_overlay.client.sync.operations import CallMethod, ListMethod

    from .. import dreams

    class Dreams(Area):
        """`claude.dreams`: Jobs that put the memories of past sessions in order."""

        def __init__(self, connection: SyncConnection) -> None:
            self.archive = CallMethod(connection, as_call(dreams.archive_dream))
            self.cancel = CallMethod(connection, as_call(dreams.cancel_dream))
            self.create = CallMethod(connection, as_call(dreams.create_dream))
            self.list = ListMethod(connection, as_pages(dreams.list_dreams))
            self.retrieve = CallMethod(connection, as_call(dreams.retrieve_dream))
