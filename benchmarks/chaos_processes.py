"""The server processes of `chaos.py`: started, killed with -9 and started again, stopped and continued."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterator

__all__ = ["NAMES", "Deed", "Process", "files", "running", "torment"]

NAMES = ("A", "B", "C")
SERVER = Path(__file__).resolve().parent / "chaos_server.py"


class Process:
    """One server process; killed, started again, stopped and continued."""

    def __init__(self, folder: str, name: str, seed: int, faults: str) -> None:
        self.name = name
        self.port = free_port()
        self.base_url = f"http://127.0.0.1:{self.port}"
        self.stopped: list[tuple[str, float, float]] = []
        self._folder, self._seed, self._faults = folder, seed, faults
        self._count = 0
        self.start()

    def start(self) -> None:
        """Start it, with a log of its own."""
        named = f"{self.name}{self._count}"
        self._count += 1
        path = Path(self._folder, named)
        command = [sys.executable, str(SERVER), str(path), named, str(self.port)]
        command += [f"{self._seed}/{named}", self._faults]
        with Path(f"{path}.errors").open("wb") as errors:
            self._process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors)
        if self._process.stdout is None or self._process.stdout.readline() != b"ready\n":
            raise RuntimeError(Path(f"{path}.errors").read_text(encoding="utf-8"))

    def send(self, number: int) -> None:
        """Send a signal."""
        self._process.send_signal(number)

    def halt(self, seconds: float, over: threading.Event) -> None:
        """Stop it for a while."""
        at = time.monotonic()
        self.send(signal.SIGSTOP)
        over.wait(seconds)
        self.send(signal.SIGCONT)
        self.stopped.append((self.name, at, time.monotonic()))

    def kill(self) -> None:
        """Kill it with -9."""
        self._process.kill()
        self._process.wait()
        if self._process.stdout:
            self._process.stdout.close()

    def log(self) -> Iterator[dict[str, Any]]:
        """Give all that was written down; the last line may be half."""
        for path in Path(self._folder).glob(f"{self.name}[0-9]*"):
            if path.suffix != ".errors":
                for line in path.read_text(encoding="utf-8").splitlines():
                    with contextlib.suppress(json.JSONDecodeError):
                        yield json.loads(line)

    def complaints(self) -> list[str]:
        """Give what a server said on standard error: a bug of the benchmark's own."""
        texts = [path.read_text(encoding="utf-8") for path in Path(self._folder).glob(f"{self.name}*.errors")]
        return [text for text in texts if "Traceback" in text]


def free_port() -> int:
    """Give a port below those that outgoing connections use: one of these could meet itself there, listener or not."""
    chance = random.SystemRandom()
    while True:
        port = chance.randrange(15000, 30000)
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port


@dataclasses.dataclass(frozen=True, slots=True)
class Deed:
    """What was done to a server, and when it was over."""

    kind: str
    server: str
    at: float
    until: float


def torment(servers: list[Process], seed: int, over: threading.Event, deeds: list[Deed], *, hold: float) -> None:
    """Kill and stop servers until it is over; leave all of them running. Each time for `hold` seconds or less."""
    chance = random.Random(f"{seed}/torment")  # noqa: S311 - weather is no secret
    while not over.wait(0.5 + 3.0 * chance.random()):
        server = chance.choice(servers)
        seconds, at = hold * (0.1 + 0.9 * chance.random()), time.monotonic()
        kind = chance.choice(("stop", "kill"))
        if kind == "stop":
            server.halt(seconds, over)
        else:
            server.kill()
            over.wait(seconds)
            server.start()
        deeds.append(Deed(kind, server.name, at, time.monotonic()))


@contextlib.contextmanager
def running(seed: int, faults: str) -> Iterator[list[Process]]:
    """Run three servers."""
    with tempfile.TemporaryDirectory() as folder:
        servers: list[Process] = []
        try:
            servers += [Process(folder, name, seed, faults) for name in NAMES]
            yield servers
        finally:
            for server in servers:
                server.kill()


def files() -> int:
    """Count the open files of this process."""
    return len(os.listdir("/proc/self/fd")) if Path("/proc/self/fd").exists() else 0  # noqa: PTH208
