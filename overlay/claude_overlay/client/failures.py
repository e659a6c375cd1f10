"""One table from the HTTP library's exceptions to ours.

Decides what a failure below HTTP is called: a timeout (and of which phase), a broken connection, an unreadable body, a
request that cannot be sent.
Works on class names, because the library the caller uses (httpx2 or httpx) may be either, and neither may be loaded.
Called by both connections around every touch of the network. Does not decide what is retried.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from claude_overlay.errors import (
    APIConnectionError,
    APITimeoutError,
    ClaudeError,
    ConfigurationError,
    DecodeError,
    InvalidArgumentError,
    Phase,
)

if TYPE_CHECKING:
    from types import TracebackType

__all__ = ["Translating", "transport_error"]

# Whose exceptions these are: the two HTTP libraries and what they stand on.
TRANSPORT_PACKAGES: Final = frozenset({
    "anyio", "h11", "h2", "httpcore", "httpcore2", "httpx", "httpx2", "ssl", "zlib",
})  # fmt: skip
# What was being done, where the class tells. After "connect" and "pool" the server has seen nothing.
PHASES: dict[str, Phase] = {
    "ConnectTimeout": "connect",
    "ConnectError": "connect",
    "PoolTimeout": "pool",
    "WriteTimeout": "write",
    "WriteError": "write",
    "ReadTimeout": "read",
    "ReadError": "read",
    "RemoteProtocolError": "read",
}
# Their own text is safe to repeat: it comes from the operating system or the TLS library, not from the request.
SPEAKING: Final = frozenset({"NetworkError", "ProxyError", "OSError", "RemoteProtocolError"})


def transport_error(error: Exception, *, target: str, request_id: str | None = None) -> ClaudeError | None:
    """Translate `error`, or give None when it is not the HTTP library's (a bug, or the caller's own hook).

    Args:
        error: What was raised while the request was sent or the response was read.
        target: Origin of the server, for the message.
        request_id: The server's id of the request, once its response has begun.
    """
    if isinstance(error, ClaudeError):
        return None
    names = {cls.__name__ for cls in type(error).__mro__ if cls.__module__.partition(".")[0] in TRANSPORT_PACKAGES}
    if isinstance(error, OSError):
        names.add("TimeoutError" if isinstance(error, TimeoutError) else "OSError")
    if not names and not _is_dead_loop(error):
        return None
    return _translate(error, names, target, request_id)


class Translating:
    """Context manager around every touch of the HTTP library: what it raises comes out as ours, cause chained.

    The cause keeps its class and text and loses its frames: their local variables hold the request's headers, and a
    reporter that prints locals would print the key.

    Args:
        target: Origin of the server.
        head: The `client.answer.Head` of the response, once that has begun. It is looked at only when something fails.
    """

    __slots__ = ("_head", "_target")

    def __init__(self, target: str, head: Any = None) -> None:
        self._target = target
        self._head = head

    def reading(self, head: Any) -> Translating:
        """Give the same for the reading of a response that has begun."""
        return Translating(self._target, head)

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if isinstance(error, Exception):
            request_id = None if self._head is None else self._head.request_id
            target = f"{self._target} (request {request_id})" if request_id else self._target
            translated = transport_error(error, target=target, request_id=request_id)
            if translated is not None:
                _drop_frames(error)
                raise translated from error


def _drop_frames(error: BaseException) -> None:
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        link.__traceback__ = None
        link = link.__cause__ or link.__context__


def _translate(error: Exception, names: set[str], target: str, request_id: str | None) -> ClaudeError:
    phase: Phase | None = next((known for name, known in PHASES.items() if name in names), None)
    if names & {"TimeoutException", "TimeoutError"}:
        during = f"the {phase} timeout" if phase else "a timeout"
        return APITimeoutError(f"{during} expired while talking to {target}", phase=phase, request_id=request_id)
    if "LocalProtocolError" in names:
        # What it refuses it may quote, and that may be a key.
        return InvalidArgumentError(f"the HTTP library refused to send this request to {target}: it is no valid HTTP")
    if names & {"UnsupportedProtocol", "InvalidURL"}:
        return ConfigurationError(f"the HTTP library refused the address of {target}: {type(error).__name__}")
    if "DecodingError" in names or type(error).__module__ == "zlib":
        return DecodeError(f"the compressed body from {target} could not be unpacked", request_id=request_id)
    told = f": {error}" if (names & SPEAKING or _is_dead_loop(error)) and str(error) else ""
    message = f"the connection to {target} failed ({type(error).__name__}{told})"
    return APIConnectionError(message, phase=phase, request_id=request_id)


def _is_dead_loop(error: Exception) -> bool:
    """Tell asyncio's complaint about a connection that belongs to a closed event loop."""
    return isinstance(error, RuntimeError) and "loop" in str(error) and "closed" in str(error)
