# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.dreams` of `AsyncClaude`. For type checkers; at run time the tables of the planning modules serve."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claude_overlay.client.aio.connection import AsyncConnection
    from claude_overlay.client.aio.operations import AsyncCallMethod, AsyncListMethod
    from claude_overlay.client.areas import Area, as_call, as_pages

    from .. import dreams

    class Dreams(Area):
        """`claude.dreams`: Jobs that put the memories of past sessions in order."""

        def __init__(self, connection: AsyncConnection) -> None:
            self.archive = AsyncCallMethod(connection, as_call(dreams.archive_dream))
            self.cancel = AsyncCallMethod(connection, as_call(dreams.cancel_dream))
            self.create = AsyncCallMethod(connection, as_call(dreams.create_dream))
            self.list = AsyncListMethod(connection, as_pages(dreams.list_dreams))
            self.retrieve = AsyncCallMethod(connection, as_call(dreams.retrieve_dream))
