"""Where the HTTP client comes from: the caller's own, or one made at the first request.

Decides what counts as an HTTP client and of which kind, how ours is made (no environment, no redirects, one TLS context
a process, none for plain http), and who may share one: never two processes, and never two event loops. Loads no HTTP
library before one is needed. Shared by a client and its `with_options` copies; only the client that made it closes it,
and the caller's own is never closed here.
"""

from __future__ import annotations

import inspect
import os
import threading
from abc import ABC, abstractmethod
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, Protocol, TypeVar, runtime_checkable
from weakref import WeakKeyDictionary, WeakSet, ref

from claude_overlay.client.closing import Closing, sever
from claude_overlay.errors import ClaudeError, ConfigurationError

if TYPE_CHECKING:
    import asyncio
    import ssl
    from collections.abc import AsyncGenerator, Callable, Mapping

__all__ = [
    "POOL_LIMITS", "BaseSource", "DualHTTPClient", "HTTPSource", "Lifeline", "LoopSource", "choose_client", "habits",
    "tls_context",
]  # fmt: skip

Kind = Literal["sync", "async"]
H = TypeVar("H")

# On connections. None on their number: a pool that makes callers wait is a policy nobody asked for.
POOL_LIMITS: Final[dict[str, Any]] = {
    "max_connections": None,
    "max_keepalive_connections": 100,
    "keepalive_expiry": 5.0,
}

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


class BaseSource(ABC, Generic[H]):
    """What both sources share: the caller's client, the switch that closes, one state for each process.

    A child process that inherits a source gets a state of its own at its first request. The parent's is kept and
    not touched: closing or collecting it in the child would write into connections that are the parent's.
    """

    def __init__(self, given: H | None, make: Callable[[], H]) -> None:
        self._given = given
        self._make = make
        self._user: int | None = None
        self._shown = False
        self.closing = Closing()

    def get(self) -> H:
        """Give the HTTP client to use here and now.

        Raises:
            ClientClosedError: The client that owns it was closed.
            ConfigurationError: It is the caller's own, and belongs to another process.
        """
        self.closing.check()
        if self._given is None:
            return self._ours(os.getpid())
        process = os.getpid()
        if self._user is None:
            self._user = process
        elif self._user != process:
            message = (
                f"this http_client was used in process {self._user} and has its connections; a child process needs one "
                "of its own: make the client after the fork, or give no http_client, then each process gets one"
            )
            raise ConfigurationError(message)
        return self._given

    def show(self) -> H:
        """Give the HTTP client to a caller, who may change what it adds to requests.

        Raises:
            ClientClosedError: As `get`.
            ConfigurationError: As `get`.
        """
        self._shown = True
        return self.get()

    @property
    def is_unseen(self) -> bool:
        """Whether the HTTP client is ours and adds nothing to requests, as no caller ever had it in his hands."""
        return self._given is None and not self._shown

    def explain(self, error: Exception) -> ClaudeError | None:
        """Give the error that says what to do, where the HTTP library only says what it cannot."""
        cause = error if isinstance(error, RuntimeError) else error.__cause__
        if not isinstance(cause, RuntimeError):
            return None
        if "loop" in str(cause):
            return ConfigurationError(
                "this connection belongs to another event loop. A stream is read in the loop that opened it, and a "
                "caller's own http_client serves the loop it was first used in; give no http_client, and AsyncClaude "
                f"keeps one for each loop, or make one in each loop ({cause})"
            )
        if self._given is not None and getattr(self._given, "is_closed", False) is True:
            return ConfigurationError("the http_client that was given is closed")
        return None

    def extensions(self) -> dict[str, Any]:
        """Give what each request carries for the HTTP library itself."""
        return {}

    @abstractmethod
    def retire(self) -> Any:
        """Refuse further use and end every wait; give what has to be closed now, if we made it."""

    @abstractmethod
    def _ours(self, process: int) -> H:
        """Give the HTTP client that we make, here and now."""


class _Pool(Generic[H]):
    """The blocking HTTP client of one process and the connections it has opened."""

    __slots__ = ("_closing", "_connections", "client", "lock")

    def __init__(self, closing: Closing) -> None:
        self._closing = closing
        self.lock = threading.Lock()
        self.client: H | None = None
        self._connections: WeakSet[Any] = WeakSet()

    def trace(self, event: str, details: Mapping[str, Any]) -> None:
        """Note each connection that is opened; called by the HTTP library (its request extension "trace").

        A request that is being sent has its connection: it is told no more of that one, which spares eight calls.
        """
        if event == "http11.send_request_headers.started":
            extensions = getattr(details.get("request"), "extensions", {})
            if extensions.get("trace") == self.trace:  # not one that a recorder put in its place
                del extensions["trace"]
        elif event.endswith(("connect_tcp.complete", "start_tls.complete")):
            connection = details["return_value"]
            with self.lock:
                self._connections.add(connection)
            if self._closing.is_closed:  # meanwhile
                sever(connection)

    def sever(self) -> None:
        """Shut all connections down, so that no thread stays in a read."""
        with self.lock:
            connections = list(self._connections)
        for connection in connections:
            sever(connection)


class HTTPSource(BaseSource[H]):
    """One blocking HTTP client: given, or made once a process when first asked for, from any thread."""

    def __init__(self, given: H | None, make: Callable[[], H]) -> None:
        super().__init__(given, make)
        self._pools: dict[int, _Pool[H]] = {}

    def extensions(self) -> dict[str, Any]:
        """Have the HTTP library tell which connections it opens, when it is ours to close them."""
        return {} if self._given is not None else {"trace": self._pool(os.getpid()).trace}

    def retire(self) -> H | None:
        """Refuse further use and end every wait; give the HTTP client that now has to be closed, if we made one."""
        self.closing.close()
        pool = self._pools.get(os.getpid())
        if pool is None:
            return None
        with pool.lock:
            made, pool.client = pool.client, None
        pool.sever()
        return made

    def _ours(self, process: int) -> H:
        pool = self._pool(process)
        made = pool.client
        if made is None:
            with pool.lock:
                self.closing.check()
                made = pool.client
                if made is None:
                    made = pool.client = self._make()
        return made

    def _pool(self, process: int) -> _Pool[H]:
        # setdefault is atomic: two threads of a new process get the same one.
        return self._pools.get(process) or self._pools.setdefault(process, _Pool(self.closing))


class Lifeline(Generic[H]):
    """The HTTP client of one event loop, closed in that loop at the latest when the loop shuts down.

    It hangs on an asynchronous generator that is suspended: `asyncio.run` and `asyncio.Runner` end those before they
    close their loop, and a loop ends those that are collected. So no task and no thread is needed, and no connection is
    left to a loop that is gone.
    """

    __slots__ = ("__weakref__", "_closer", "_guard", "client")

    def __init__(self, client: H) -> None:
        self.client = client
        self._closer: asyncio.Task[None] | None = None
        guard = _guard(client, ref(self))
        with suppress(StopIteration):
            # Runs it to its `yield`, at once: nothing is awaited before.
            guard.__anext__().send(None)
        self._guard: AsyncGenerator[None] | None = guard

    async def aclose(self) -> None:
        """Close the client. To be awaited in its loop."""
        if self._guard is not None:
            await self._guard.aclose()

    def forget(self) -> None:
        """Let go of the generator that has ended: it holds on to its loop."""
        self._guard = None

    def close_soon(self) -> None:
        """Close the client in a task of its loop. To be called in its loop."""
        import asyncio  # noqa: PLC0415 - in a loop it is loaded

        self._closer = asyncio.ensure_future(self._close())

    async def _close(self) -> None:
        # Not the guard: were this task cancelled, the loop's shutdown would have nothing left to end.
        await self.client.aclose()  # type: ignore[attr-defined]  # an HTTP client


class _Loops(Generic[H]):
    """The asynchronous HTTP clients of one process."""

    __slots__ = ("lifelines", "lock")

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.lifelines: WeakKeyDictionary[Any, Lifeline[H]] = WeakKeyDictionary()


class LoopSource(BaseSource[H]):
    """One asynchronous HTTP client for each event loop, made when first asked for in it; or the caller's own."""

    def __init__(self, given: H | None, make: Callable[[], H]) -> None:
        super().__init__(given, make)
        self._states: dict[int, _Loops[H]] = {}

    def retire(self) -> Lifeline[H] | None:
        """Refuse further use and end every wait; give what has to be closed in this loop.

        Clients of other loops are closed by those: soon where the loop is running, at its shutdown otherwise.
        """
        self.closing.close()
        state = self._states.get(os.getpid())
        if state is None:
            return None
        here = _running_loop()
        with state.lock:
            for loop in [loop for loop in state.lifelines if loop.is_closed()]:
                del state.lifelines[loop]
            mine = state.lifelines.pop(here, None)
            others = list(state.lifelines.items())
        for loop, lifeline in others:
            with suppress(RuntimeError):  # it was closed just now
                loop.call_soon_threadsafe(lifeline.close_soon)
        return mine

    def _ours(self, process: int) -> H:
        loop = _running_loop()
        state = self._states.get(process) or self._states.setdefault(process, _Loops())
        with state.lock:
            self.closing.check()
            lifeline = state.lifelines.get(loop)
            if lifeline is None or getattr(lifeline.client, "is_closed", False):
                for gone in [other for other in state.lifelines if other.is_closed()]:
                    del state.lifelines[gone]
                lifeline = state.lifelines[loop] = Lifeline(self._make())
        return lifeline.client


def _running_loop() -> Any:
    import asyncio  # noqa: PLC0415 - in a loop it is loaded; importing the client does not

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        message = "an asynchronous HTTP client belongs to an event loop: ask for it in a coroutine that asyncio runs"
        raise ConfigurationError(message) from None


async def _guard(client: Any, lifeline: ref[Lifeline[Any]]) -> AsyncGenerator[None]:
    try:
        yield
    finally:
        await client.aclose()
        held = lifeline()
        if held is not None:
            held.forget()


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


def habits() -> dict[str, Any]:
    """Give the arguments of our HTTP clients: no environment variable is read, no redirect followed, no cookie kept.

    A cookie of one response would change the next request, also that of a copy.
    """
    from http.cookiejar import CookieJar, DefaultCookiePolicy  # noqa: PLC0415 - as httpx2, which loads it

    cookies = CookieJar(DefaultCookiePolicy(allowed_domains=()))
    return {"trust_env": False, "follow_redirects": False, "cookies": cookies}


def tls_context(*, https: bool) -> ssl.SSLContext:
    """Give the process's TLS context; for plain http an empty one, which would trust nobody.

    It trusts the authorities of `certifi`. The defaults of OpenSSL, and `ssl.create_default_context`, read environment
    variables (SSL_CERT_FILE, SSL_CERT_DIR, SSLKEYLOGFILE). Who needs other authorities gives an http_client.
    """
    global _tls_context  # noqa: PLW0603 - loading the trust store costs ~20 ms; once a process is enough
    import ssl  # noqa: PLC0415 - as httpx2

    if https and _tls_context is not None:
        return _tls_context
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # checks host names, demands certificates, TLS 1.2 at least
    if https:
        import certifi  # noqa: PLC0415 - as above

        context.load_verify_locations(cafile=certifi.where())
        # No lock, which a fork could leave locked for ever: at worst two threads load it, and one is kept.
        _tls_context = context
    return context


def _kind_of(candidate: Any) -> Kind | None:
    """Tell the kind by what `send` is, so that subclasses and look-alikes of either library work."""
    needed = [getattr(candidate, name, None) for name in ("request", "build_request", "send")]
    if inspect.isclass(candidate) or not all(callable(method) for method in needed):
        return None
    return "async" if inspect.iscoroutinefunction(candidate.send) else "sync"
