"""A running mock server that knows nothing but a description: started, awaited, ended. It judges nothing.

Decides that a server writes to a file (what it says of every request would fill a pipe that nobody reads, and then it
stops answering) and that all its processes end with it. `steady` and `prism` say which program, with which options.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["MockServer", "serving"]

_STOP_SECONDS = 30.0


class MockServer:
    """One server. `base_url`: where it is. `command` makes its command line of a port."""

    def __init__(self, command: Callable[[int], list[str]], said: IO[str], *, name: str, seconds: float) -> None:
        self._said = said
        self._name = name
        self._seconds = seconds
        port = _free_port()
        self.base_url = f"http://127.0.0.1:{port}"
        # A group of its own: the programs are wrappers of node's, and what they start must end too.
        self._process = subprocess.Popen(  # noqa: S603 (a fixed command)
            command(port), stdout=said, stderr=subprocess.STDOUT, start_new_session=True
        )

    def await_health(self, path: str) -> None:
        """Wait until it answers a GET of `path`, no matter with what status.

        Raises:
            RuntimeError: it ended, or did not answer in time; with what it said.
        """
        deadline = time.monotonic() + self._seconds
        while time.monotonic() < deadline and self._process.poll() is None:
            try:
                with urllib.request.urlopen(f"{self.base_url}{path}", timeout=30):  # noqa: S310 (http)
                    return
            except urllib.error.HTTPError:
                return
            except (urllib.error.URLError, OSError):
                time.sleep(0.1)
        how = f"it never became healthy in {self._seconds:.0f} s" if self._process.poll() is None else "it ended"
        raise RuntimeError(f"{self._name} did not start, {how}: {self.heard()[-2000:]}")

    def stop(self) -> tuple[int, str]:
        """End it as its users do. Give its exit code and what it has said."""
        self._process.send_signal(signal.SIGTERM)
        code = self._process.wait(timeout=_STOP_SECONDS)
        return code, self.heard()

    def kill(self) -> None:
        """End it and all it has started, in any case."""
        with suppress(ProcessLookupError, PermissionError):  # all of them have ended
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait(timeout=_STOP_SECONDS)

    def heard(self) -> str:
        """What it has said so far."""
        self._said.seek(0)
        return self._said.read()


Server = TypeVar("Server", bound=MockServer)


@contextmanager
def serving(document: dict[str, Any], start: Callable[[Path, IO[str]], Server], health: str) -> Iterator[Server]:
    """Serve a document on a free port of the loopback. Ended by its process ids, in whatever way the block is left.

    Raises:
        RuntimeError: it did not start.
    """
    with tempfile.TemporaryDirectory(prefix="mock-server-") as folder:
        description = Path(folder) / "openapi.json"
        description.write_text(json.dumps(document), encoding="utf-8")
        with (Path(folder) / "said.txt").open("w+", encoding="utf-8") as said:
            server = start(description, said)
            try:
                server.await_health(health)
                yield server
            finally:
                server.kill()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
