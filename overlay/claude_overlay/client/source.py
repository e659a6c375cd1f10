"""Where the HTTP client comes from: the caller's own, or one made at the first request.

Decides what counts as an HTTP client and of which kind, and how ours is made: no environment, no redirects, one TLS
context a process, none for plain http. Loads no HTTP library before one is needed. Shared by a client and its
`with_options` copies; only the client that made it closes it, and the caller's own is never closed here.
"""

from __future__ import annotations

import inspect
import threading
from typing import TYPE_CHECKING, Any, Generic, Literal, Protocol, TypeVar, runtime_checkable

from claude_overlay.errors import ConfigurationError

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

__all__ = ["DualHTTPClient", "HTTPSource", "choose_client", "make_async_client", "make_sync_client"]

Kind = Literal["sync", "async"]
H = TypeVar("H")

_tls_lock = threading.Lock()
_tls_context: ssl.SSLContext | None = None


@runtime_checkable
class DualHTTPClient(Protocol):
    """Something that serves both kinds of client, such as `claude_overlay.testing.ScriptedTransport`."""

    def sync_client(self) -> Any:
        """Give an `httpx2.Client` or `httpx.Client`."""
        ...

    def async_client(self) -> Any:
        """Give an `httpx2.AsyncClient` or `httpx.AsyncClient`."""
        ...


class HTTPSource(Generic[H]):
    """One HTTP client: given, or made once when first asked for, from any thread."""

    __slots__ = ("_closed", "_given", "_lock", "_made", "_make")

    def __init__(self, given: H | None, make: Callable[[], H]) -> None:
        self._given = given
        self._make = make
        self._made: H | None = None
        self._closed = False
        self._lock = threading.Lock()

    def get(self) -> H:
        """Give the HTTP client.

        Raises:
            ConfigurationError: The client that owns it was closed.
        """
        if self._closed:
            raise ConfigurationError("this client is closed")
        if self._given is not None:
            return self._given
        if self._made is None:
            with self._lock:
                if self._made is None:
                    self._made = self._make()
        return self._made

    def retire(self) -> H | None:
        """Refuse further use; give the HTTP client that now has to be closed, if we made one."""
        with self._lock:
            self._closed = True
            made, self._made = self._made, None
        return made


def choose_client(given: Any, wanted: Kind) -> Any:
    """Check a caller's HTTP client against the kind that is needed.

    Raises:
        ConfigurationError: It is of the other kind, or no HTTP client.
    """
    if given is None:
        return None
    if isinstance(given, DualHTTPClient) and not inspect.isclass(given):
        return given.sync_client() if wanted == "sync" else given.async_client()
    kind = _kind_of(given)
    if kind is None:
        message = f"http_client must be an httpx2 or httpx client, not {type(given).__name__}"
        raise ConfigurationError(message)
    if kind != wanted:
        fits = "Claude takes a Client" if wanted == "sync" else "AsyncClaude takes an AsyncClient"
        message = f"http_client is {'an asynchronous' if kind == 'async' else 'a blocking'} one; {fits}"
        raise ConfigurationError(message)
    return given


def make_sync_client(*, https: bool) -> Any:
    """Make the blocking HTTP client: reads no environment variable, follows no redirect."""
    import httpx2  # noqa: PLC0415 - loaded by the first request, not by importing the client

    return httpx2.Client(verify=_tls(https=https), trust_env=False, follow_redirects=False, limits=_limits(httpx2))


def make_async_client(*, https: bool) -> Any:
    """Make the asynchronous HTTP client: reads no environment variable, follows no redirect."""
    import httpx2  # noqa: PLC0415 - loaded by the first request, not by importing the client

    return httpx2.AsyncClient(verify=_tls(https=https), trust_env=False, follow_redirects=False, limits=_limits(httpx2))


def _kind_of(candidate: Any) -> Kind | None:
    """Tell the kind by what `send` is, so that subclasses and look-alikes of either library work."""
    needed = [getattr(candidate, name, None) for name in ("request", "build_request", "send")]
    if inspect.isclass(candidate) or not all(callable(method) for method in needed):
        return None
    return "async" if inspect.iscoroutinefunction(candidate.send) else "sync"


def _limits(library: Any) -> Any:
    """Set no limit on connections: a pool that makes callers wait is a policy nobody asked for."""
    return library.Limits(max_connections=None, max_keepalive_connections=100, keepalive_expiry=5.0)


def _tls(*, https: bool) -> ssl.SSLContext:
    """Give the process's TLS context; for plain http an empty one, which would trust nobody."""
    global _tls_context  # noqa: PLW0603 - loading the trust store costs ~20 ms; once a process is enough
    import ssl  # noqa: PLC0415 - as httpx2

    if not https:
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    with _tls_lock:
        if _tls_context is None:
            import httpx2  # noqa: PLC0415 - as above

            _tls_context = httpx2.create_ssl_context(trust_env=False)
        return _tls_context
