"""One credential for all who need it, fetched by one of them, and renewed before it ends.

Decides when a credential is fetched: at the first use, early in the last fifth of its life (at most two minutes before
its end; who comes then is served with the old one), or now, in the last twentieth (at most half a minute), after its
end, and when the server refused it. One fetch at a time, whoever asks, threads and event loops alike; it runs in a
thread of its own, so that no caller who leaves ends it for the others. A fetch that fails is told to those who waited,
and is tried anew by the next. Serves a forked child with a state of its own.
"""

from __future__ import annotations

import copy
import os
import threading
import time
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeVar

from claude_overlay.errors import ClaudeError, InvalidArgumentError
from claude_overlay.errors.signing import CredentialError

if TYPE_CHECKING:
    from collections.abc import Callable

    from claude_overlay.platforms.tokens import CredentialProvider

__all__ = ["CredentialCache"]

# Of a credential's life: the share, and the most seconds, that are left when it is renewed early, and at once.
EARLY: Final = (0.2, 120.0)
LATE: Final = (0.05, 30.0)
# Seconds between two early tries that fail: the old one is still good.
EARLY_PAUSE: Final = 5.0
# Seconds for which a credential that was fetched because another was refused is kept although it is refused, too.
REFUSED_PAUSE: Final = 60.0


class Expiring(Protocol):
    """What may end."""

    @property
    def expires_at(self) -> float | None:
        """When it ends, in POSIX seconds; None: it does not."""
        ...


T = TypeVar("T", bound=Expiring)


class _State(Generic[T]):
    """What one process has."""

    __slots__ = ("early_at", "failed_at", "flight", "held", "late_at", "lock", "refused_at")

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.held: T | None = None
        self.early_at: float | None = None
        self.late_at: float | None = None
        self.flight: Future[T] | None = None
        self.failed_at = float("-inf")
        self.refused_at = float("-inf")


class CredentialCache(Generic[T]):
    """Holds what a provider gives.

    Share one among clients that have the same provider. It is a provider itself.

    Args:
        provider: Where credentials come from: `get()`, and perhaps `is_current()`.
        now: POSIX seconds. Default: the machine's.
        check: Turns what the provider gave into what is held, or raises CredentialError. Default: as it is.

    Raises:
        InvalidArgumentError: `provider` has no `get`.
    """

    def __init__(
        self,
        provider: CredentialProvider[T],
        *,
        now: Callable[[], float] = time.time,
        check: Callable[[Any], T] | None = None,
    ) -> None:
        if not callable(getattr(provider, "get", None)):
            message = f"a credential provider has a method get(), which {type(provider).__name__} has not"
            raise InvalidArgumentError(message)
        self._provider = provider
        self._is_current: Callable[[], bool] | None = getattr(provider, "is_current", None)
        self._now = now
        self._check = check
        self._states: dict[int, _State[T]] = {}

    def get(self) -> T:
        """Give a credential that is good; wait for it if need be.

        Raises:
            CredentialError: There is none to be had.
        """
        found = self.obtain()
        return found.result() if isinstance(found, Future) else found

    def obtain(self) -> T | Future[T]:
        """Give a credential that is good, or what will have one. Never blocks."""
        state = self._state()
        now = self._now()
        with state.lock:
            held = state.held
            if held is not None and self._is_good(state, now):
                if state.early_at is None or now < state.early_at or now - state.failed_at < EARLY_PAUSE:
                    return held
                if state.flight is None:
                    self._depart(state)
                return held
            if state.flight is None:
                self._depart(state)
            flight = state.flight
            assert flight is not None  # noqa: S101 - made above
        return _branch(flight)

    def invalidate(self, credential: T) -> bool:
        """Let go of a credential that the server refused; the next who asks gets another.

        Not of one that has been replaced meanwhile. And not of the second in a row within a minute: what was fetched
        anew and is refused as well will not get better by fetching.

        Returns:
            Whether it was let go.
        """
        state = self._state()
        now = self._now()
        with state.lock:
            if state.held is not credential or now - state.refused_at < REFUSED_PAUSE:
                return False
            state.held = None
            state.refused_at = now
            return True

    def _state(self) -> _State[T]:
        # setdefault is atomic: two threads of a new process get the same one.
        process = os.getpid()
        return self._states.get(process) or self._states.setdefault(process, _State())

    def _is_good(self, state: _State[T], now: float) -> bool:
        if state.late_at is not None and now >= state.late_at:
            return False
        return self._is_current is None or self._is_current()

    def _depart(self, state: _State[T]) -> None:
        """Begin a fetch; the state's lock is held."""
        flight: Future[T] = Future()
        flight.set_running_or_notify_cancel()  # from here on nobody can cancel it
        state.flight = flight
        try:
            threading.Thread(target=self._fetch, args=(state, flight), name="claude-credential", daemon=True).start()
        except RuntimeError as error:  # no thread to be had, or the interpreter is ending
            state.flight = None
            message = f"a credential could not be fetched: {error}"
            raise CredentialError(message) from None

    def _fetch(self, state: _State[T], flight: Future[T]) -> None:
        try:
            given: Any = self._provider.get()
            fresh: T = given if self._check is None else self._check(given)
            self._land(state, fresh)
        except ClaudeError as error:
            self._fail(state, flight, error)
        except BaseException as error:  # noqa: BLE001 - those who wait must hear of it, whatever it is
            # Its text may hold what the provider asked with.
            failure = CredentialError(f"{type(self._provider).__name__} could not get a credential ({_name_of(error)})")
            failure.__cause__ = error
            self._fail(state, flight, failure)
        else:
            flight.set_result(fresh)

    def _land(self, state: _State[T], fresh: T) -> None:
        now, end = self._now(), fresh.expires_at
        with state.lock:
            state.held, state.flight = fresh, None
            state.early_at, state.late_at = (None, None) if end is None else _times(now, end)

    def _fail(self, state: _State[T], flight: Future[T], error: ClaudeError) -> None:
        with state.lock:
            state.flight = None
            state.failed_at = self._now()
        flight.set_exception(error)

    def __repr__(self) -> str:
        return f"CredentialCache({self._provider!r})"


def _times(now: float, end: float) -> tuple[float, float]:
    """Give when a credential is to be renewed early, and when at once."""
    life = max(0.0, end - now)
    early, late = (end - min(most, share * life) for share, most in (EARLY, LATE))
    return early, late


def _branch(flight: Future[T]) -> Future[T]:
    """Give a future of one caller's own: an error is raised by each as an object of its own."""
    mine: Future[T] = Future()
    mine.set_running_or_notify_cancel()

    def settle(ended: Future[T]) -> None:
        error = ended.exception()
        if error is None:
            mine.set_result(ended.result())
        else:
            twin = copy.copy(error)
            twin.__cause__ = error.__cause__
            mine.set_exception(twin)

    flight.add_done_callback(settle)
    return mine


def _name_of(error: BaseException) -> str:
    kind = type(error)
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
