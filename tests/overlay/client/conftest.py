"""Both shells behind one face, so that a test is written once and runs blocking and awaited, over httpx2 and httpx."""

from __future__ import annotations

import asyncio
import inspect
import socket
import threading
from typing import TYPE_CHECKING, Any

import pytest

from claude_overlay import AsyncClaude, Claude
from claude_overlay.testing import ManualClock, ScriptedTransport

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

KEY = "sk-ant-test-THIS-MUST-NOT-SHOW"


class Awaited:
    """An object of the asynchronous shell, driven as if it blocked: coroutines run to their end at once."""

    def __init__(self, target: Any, loop: asyncio.AbstractEventLoop) -> None:
        self._target = target
        self._loop = loop

    def _face(self, value: Any) -> Any:
        if inspect.isawaitable(value):
            return self._face(self._loop.run_until_complete(_awaited(value)))
        if isinstance(value, tuple) and hasattr(value, "_fields"):
            return type(value)(*(self._face(part) for part in value))
        if hasattr(value, "__aiter__") or type(value).__module__.startswith("claude_overlay.client.aio"):
            return Awaited(value, self._loop)
        if inspect.ismethod(value) and type(value.__self__).__module__.startswith("claude_overlay.client."):
            return Awaited(value, self._loop)
        return value

    def __getattr__(self, name: str) -> Any:
        return self._face(getattr(self._target, name))

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Call it, and run what it gives to its end."""
        return self._face(self._target(*args, **kwargs))

    def __iter__(self) -> Iterator[Any]:
        return iter(_Items(self._target.__aiter__(), self._loop))

    def __next__(self) -> Any:
        return next(_Items(self._target, self._loop))

    def __enter__(self) -> Any:
        return self._face(self._target.__aenter__())

    def __exit__(self, *details: object) -> None:
        self._loop.run_until_complete(self._target.__aexit__(*details))

    def __repr__(self) -> str:
        return repr(self._target)


class _Items:
    def __init__(self, source: Any, loop: asyncio.AbstractEventLoop) -> None:
        self._source = source
        self._loop = loop

    def __iter__(self) -> _Items:
        return self

    def __next__(self) -> Any:
        try:
            return self._loop.run_until_complete(_awaited(self._source.__anext__()))
        except StopAsyncIteration:
            raise StopIteration from None


async def _awaited(value: Any) -> Any:
    return await value


class Shell:
    """Makes clients of one kind over one HTTP library."""

    def __init__(self, kind: str, library: Any, loop: asyncio.AbstractEventLoop | None) -> None:
        self.kind = kind
        self.library = library
        self.loop = loop
        self.clock = ManualClock()

    def script(self, *steps: Any) -> ScriptedTransport:
        """Make a transport over this shell's HTTP library."""
        return ScriptedTransport(steps, library=self.library)

    def over(self, transport: Any, **settings: Any) -> Any:
        """Make a client over a transport, or over ours when it is None."""
        key = settings.pop("api_key", KEY)
        settings.setdefault("clock", self.clock)
        if self.loop is None:
            return Claude(key, http_client=transport, **settings)
        return Awaited(AsyncClaude(key, http_client=transport, **settings), self.loop)

    def claude(self, *steps: Any, **settings: Any) -> tuple[Any, ScriptedTransport]:
        """Make a client over a script."""
        transport = self.script(*steps)
        return self.over(transport, **settings), transport

    def settle(self) -> None:
        """Let the event loop do what a collected object has asked of it."""
        if self.loop is not None:
            for _ in range(3):
                self.loop.run_until_complete(asyncio.sleep(0))


@pytest.fixture(params=["sync-httpx2", "sync-httpx", "aio-httpx2", "aio-httpx"])
def shell(request: pytest.FixtureRequest) -> Iterator[Shell]:
    """Give each shell over each HTTP library in turn."""
    kind, library = request.param.split("-")
    if kind == "sync":
        yield Shell(kind, library, None)
        return
    loop = asyncio.new_event_loop()
    yield Shell(kind, library, loop)
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()


@pytest.fixture
def refuse_to_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make every real wait a failure."""

    def refuse(seconds: float) -> None:
        message = f"a real wait of {seconds} s"
        raise AssertionError(message)

    monkeypatch.setattr("time.sleep", refuse)


@pytest.fixture
def message() -> Callable[..., dict[str, Any]]:
    """Give a maker of messages as the API answers them."""

    def make(text: str = "Hello, world", **changes: Any) -> dict[str, Any]:
        return {
            "id": "msg_1",
            "type": "message",
            "role": "assistant",
            "model": "claude-test",
            "content": [{"type": "text", "text": text}],
            "stop_reason": "end_turn",
            "stop_sequence": None,
            "usage": {"input_tokens": 3, "output_tokens": 5},
            **changes,
        }

    return make


class RawServer:
    """A server on loopback that reads one request a connection and answers with raw bytes, whole or broken."""

    def __init__(self, *answers: bytes) -> None:
        self._answers = list(answers)
        self.requests: list[bytes] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    @property
    def base_url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def _run(self) -> None:
        for answer in self._answers:
            connection, _ = self._listener.accept()
            with connection:
                connection.settimeout(120)
                self.requests.append(_read_request(connection))
                connection.sendall(answer)
        self._listener.close()

    def close(self) -> None:
        """Wait for the last answer to be given."""
        self._thread.join(120)
        self._listener.close()


def _read_request(connection: socket.socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data:
        data += connection.recv(65536)
    head, _, body = data.partition(b"\r\n\r\n")
    length = next((int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")), 0)
    while len(body) < length:
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


@pytest.fixture
def raw_server() -> Iterator[Callable[..., RawServer]]:
    """Give a maker of raw servers, closed at the end."""
    servers: list[RawServer] = []

    def make(*answers: bytes) -> RawServer:
        servers.append(RawServer(*answers))
        return servers[-1]

    yield make
    for server in servers:
        server.close()
