"""An HTTP client that answers by script: replies in order, faults where the script has one, every request recorded.

Give it as `http_client=` to `Claude` or `AsyncClaude`. Under it the real HTTP library does its work, so headers,
multipart bodies, compression and exceptions are the library's own; only the network is not there.
"""

from __future__ import annotations

import json as json_module
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Final, Literal, TypeAlias

from claude_overlay.errors import InvalidArgumentError

__all__ = ["Fault", "RecordedRequest", "Reply", "ScriptedTransport", "fault", "reply"]

Library: TypeAlias = Literal["httpx2", "httpx"]
FAULTS: Final = frozenset({
    "ConnectError", "ConnectTimeout", "PoolTimeout", "ReadError", "ReadTimeout", "RemoteProtocolError", "WriteError",
    "WriteTimeout",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fault:
    """A failure of the network: the name of the HTTP library's exception, like "ReadTimeout"."""

    name: str


Chunk: TypeAlias = bytes | Fault | BaseException


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """One response. `chunks` are given out one by one; a `Fault` or an exception among them breaks the body off."""

    status: int = 200
    headers: Sequence[tuple[str, str]] = ()
    chunks: Sequence[Chunk] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedRequest:
    """One request as it went out. `repr` leaves out the headers: one of them is the credential."""

    method: str
    url: str
    headers: Mapping[str, str] = field(repr=False)
    content: bytes
    timeout: Mapping[str, float | None]

    @property
    def json(self) -> Any:
        """The body, parsed."""
        return json_module.loads(self.content)


# A reply, a fault before any response, or a function from the request to one of them.
Step: TypeAlias = Reply | Fault | Callable[[RecordedRequest], Reply | Fault]


def reply(
    status: int = 200,
    *,
    json: Any = None,
    body: bytes | str | None = None,
    chunks: Iterable[Chunk] | None = None,
    headers: Mapping[str, str] | None = None,
) -> Reply:
    """Make a response.

    Args:
        status: Its status.
        json: A body of JSON; sets the content type.
        body: A body as it is.
        chunks: A body in pieces, with a `Fault` where it breaks off, or an exception (`KeyboardInterrupt()`) that is
            raised as it is. No `content-length` is sent with it.
        headers: Its headers. A request id is added unless given.
    """
    if sum(part is not None for part in (json, body, chunks)) > 1:
        raise InvalidArgumentError("a reply has one body: json, body or chunks")
    fields = {"request-id": "req_scripted", **(headers or {})}
    if chunks is not None:
        return Reply(status=status, headers=tuple(fields.items()), chunks=tuple(chunks))
    if json is not None:
        body = json_module.dumps(json).encode()
        fields = {"content-type": "application/json", **fields}
    content = body.encode() if isinstance(body, str) else body or b""
    fields = {"content-length": str(len(content)), **fields}
    return Reply(status=status, headers=tuple(fields.items()), chunks=(content,) if content else ())


def fault(name: str) -> Fault:
    """Make a failure of the network.

    Args:
        name: The exception of the HTTP library: ConnectError, ConnectTimeout, PoolTimeout, ReadError, ReadTimeout,
            RemoteProtocolError, WriteError or WriteTimeout.
    """
    if name not in FAULTS:
        message = f"fault() takes one of {', '.join(sorted(FAULTS))}, not {name!r}"
        raise InvalidArgumentError(message)
    return Fault(name)


class ScriptedTransport:
    """Answers requests by a script. Serves `Claude` and `AsyncClaude`, also both at once.

    Args:
        script: Replies, faults, or functions from the request to one of them; used one a request, in order.
        library: The HTTP library to work under.

    Attributes:
        requests: Every request, in order.
        open_bodies: Response bodies handed out and not yet closed.
    """

    def __init__(self, script: Iterable[Step] = (), *, library: Library = "httpx2") -> None:
        self._script = list(script)
        self._library = library
        self.requests: list[RecordedRequest] = []
        self.open_bodies = 0

    def add(self, *steps: Step) -> None:
        """Append to the script."""
        self._script.extend(steps)

    @property
    def remaining(self) -> int:
        """Steps of the script that were not used yet."""
        return len(self._script)

    def sync_client(self) -> Any:
        """Give a blocking HTTP client over this script."""
        library = import_module(self._library)
        return library.Client(transport=_sync_transport(library, self), trust_env=False)

    def async_client(self) -> Any:
        """Give an asynchronous HTTP client over this script."""
        library = import_module(self._library)
        return library.AsyncClient(transport=_async_transport(library, self), trust_env=False)

    def answer(self, request: Any, content: bytes, library: Any) -> Reply:
        """Record one request of the HTTP library, and give the reply that is next in the script."""
        recorded = RecordedRequest(
            method=request.method,
            url=str(request.url),
            headers=dict(request.headers.items()),
            content=content,
            timeout=dict(request.extensions.get("timeout") or {}),
        )
        self.requests.append(recorded)
        if not self._script:
            message = f"the script has no step for request {len(self.requests)}: {request.method} {request.url}"
            raise AssertionError(message)
        step = self._script.pop(0)
        if not isinstance(step, Reply | Fault):
            step = step(recorded)
        if isinstance(step, Fault):
            raise exception_for(library, step)
        return step


def exception_for(library: Any, step: Fault) -> Exception:
    """Make the HTTP library's exception for a fault."""
    error: Exception = getattr(library, step.name)(f"scripted {step.name}")
    return error


def content_of(library: Any, chunk: Chunk) -> bytes:
    """Give the bytes of a chunk, or raise what it stands for."""
    if isinstance(chunk, BaseException):
        raise chunk
    if isinstance(chunk, Fault):
        raise exception_for(library, chunk)
    return chunk


def _sync_transport(library: Any, script: ScriptedTransport) -> Any:
    class Body(library.SyncByteStream):  # type: ignore[misc]  # the library is chosen at run time
        def __init__(self, chunks: Sequence[Chunk]) -> None:
            self._chunks = chunks
            self._open = True
            script.open_bodies += 1

        def __iter__(self) -> Any:
            for chunk in self._chunks:
                yield content_of(library, chunk)

        def close(self) -> None:
            script.open_bodies -= self._open
            self._open = False

    class Transport(library.BaseTransport):  # type: ignore[misc]  # the library is chosen at run time
        def handle_request(self, request: Any) -> Any:
            step = script.answer(request, request.read(), library)
            return library.Response(step.status, headers=list(step.headers), stream=Body(step.chunks))

    return Transport()


def _async_transport(library: Any, script: ScriptedTransport) -> Any:
    class Body(library.AsyncByteStream):  # type: ignore[misc]  # the library is chosen at run time
        def __init__(self, chunks: Sequence[Chunk]) -> None:
            self._chunks = chunks
            self._open = True
            script.open_bodies += 1

        async def __aiter__(self) -> Any:
            for chunk in self._chunks:
                yield content_of(library, chunk)

        async def aclose(self) -> None:
            script.open_bodies -= self._open
            self._open = False

    class Transport(library.AsyncBaseTransport):  # type: ignore[misc]  # the library is chosen at run time
        async def handle_async_request(self, request: Any) -> Any:
            step = script.answer(request, await request.aread(), library)
            return library.Response(step.status, headers=list(step.headers), stream=Body(step.chunks))

    return Transport()
