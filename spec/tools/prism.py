"""A running prism: the second mock server, for what steady does not look at. See `mock_server`; used by `judge`.

Decides that prism answers every violation with an error. It looks at credentials and ranges, and knows no remarks:
what it dislikes it refuses. Unknown query parameters it does not see; that is steady's part.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, Any

from tools import official_sdk
from tools.mock_server import MockServer, serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["Prism", "running"]

# It takes the whole description apart before it answers: a minute on an idle machine.
_START_SECONDS = 900.0


class Prism(MockServer):
    """One server. `base_url`: where it is."""

    def __init__(self, description: Path, said: IO[str]) -> None:
        def command(port: int) -> list[str]:
            program = str(official_sdk.prism())
            return [program, "mock", "-h", "127.0.0.1", "-p", str(port), "--errors", "-v", "warn", str(description)]

        super().__init__(command, said, name="prism", seconds=_START_SECONDS)


@contextmanager
def running(document: dict[str, Any]) -> Iterator[Prism]:
    """Serve a document on a free port of the loopback. Ended by its process ids, in whatever way the block is left.

    Raises:
        RuntimeError: it did not start.
    """
    with serving(document, Prism, "/") as server:
        yield server
