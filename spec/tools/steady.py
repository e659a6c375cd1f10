"""A running steady: the stricter of the two mock servers. See `mock_server`; used by `judge` and `every_operation`.

Decides that steady refuses what is not as described and reads array and object parameters in brackets. A request that
fits no member of a union is ambiguous to it: it answers 200, and only a header and its exit code tell.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, Any

from tools import official_sdk
from tools.mock_server import MockServer, serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["Steady", "running"]

_START_SECONDS = 90.0


class Steady(MockServer):
    """One server. `base_url`: where it is."""

    def __init__(self, description: Path, said: IO[str]) -> None:
        brackets = [
            f"--validator-{place}-{kind}-format=brackets" for place in ("query", "form") for kind in ("array", "object")
        ]
        options = ["--no-color", "--log=false", "--fail-on-ambiguous", *brackets, str(description)]

        def command(port: int) -> list[str]:
            return [str(official_sdk.steady()), "--host", "127.0.0.1", "-p", str(port), *options]

        super().__init__(command, said, name="steady", seconds=_START_SECONDS)

    def stop(self) -> tuple[int, str]:
        """End it as its users do. Give its exit code, 0 unless it saw something ambiguous, and its summary."""
        code, heard = super().stop()
        return code, heard[max(heard.find("Session:"), 0) :]


@contextmanager
def running(document: dict[str, Any]) -> Iterator[Steady]:
    """Serve a document on a free port of the loopback. Ended by its process ids, in whatever way the block is left.

    Raises:
        RuntimeError: it did not start.
    """
    with serving(document, Steady, "/_x-steady/health") as server:
        yield server
