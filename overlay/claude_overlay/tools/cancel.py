"""The token that cancels a tool run, from any thread.

Decides nothing about what a cancelled run leaves behind; `loop` does. Both shells ask it, and are woken by it.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Self

from claude_overlay.errors.tool_runs import ToolRunCancelledError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

__all__ = ["CancelToken"]


class CancelToken:
    """Cancels the runs it was given to: `claude.messages.run(..., cancel=token)`, then `token.cancel()` anywhere.

    One token may serve many runs. It stays cancelled. A tool that takes long can look at `cancelled` itself.

    Args:
        parent: A token whose cancelling cancels this one too.
    """

    def __init__(self, parent: CancelToken | None = None) -> None:
        self._parent = parent
        self._lock = threading.Lock()
        self._cancelled = False
        self._reason: str | None = None
        self._wakes: dict[object, Callable[[], object]] = {}

    @property
    def cancelled(self) -> bool:
        """Whether `cancel()` was called, here or on the parent."""
        return self._cancelled or (self._parent is not None and self._parent.cancelled)

    @property
    def reason(self) -> str | None:
        """The reason given; None when there is none."""
        if self._cancelled or self._parent is None:
            return self._reason
        return self._parent.reason

    def cancel(self, reason: str | None = None) -> None:
        """Cancel, from any thread. A second time does nothing.

        Args:
            reason: Why; the error and the conversation tell it.
        """
        with self._lock:
            if self._cancelled:
                return
            self._reason = reason
            self._cancelled = True
            wakes = list(self._wakes.values())
        for wake in wakes:
            with suppress(RuntimeError):  # of an event loop that is closed by now: nobody waits in it
                wake()

    def check(self) -> None:
        """Raise if cancelled.

        Raises:
            ToolRunCancelledError: It is.
        """
        if self.cancelled:
            raise self.error()

    def error(self) -> ToolRunCancelledError:
        """Give the error to be raised."""
        reason = self.reason
        message = "the tool run was cancelled" if reason is None else f"the tool run was cancelled: {reason}"
        return ToolRunCancelledError(message, reason=reason)

    def waking(self, wake: Callable[[], object]) -> Waking:
        """Give the context manager to put around a wait: cancelling calls `wake`, at once if it has happened.

        Args:
            wake: Ends the wait, from any thread.
        """
        return Waking(self, wake)

    def _add(self, key: object, wake: Callable[[], object]) -> None:
        if self._parent is not None:
            self._parent._add(key, wake)  # noqa: SLF001 - a token too
        with self._lock:
            late = self._cancelled
            if not late:
                self._wakes[key] = wake
        if late:
            wake()

    def _remove(self, key: object) -> None:
        if self._parent is not None:
            self._parent._remove(key)  # noqa: SLF001 - a token too
        with self._lock:
            self._wakes.pop(key, None)

    def __repr__(self) -> str:
        return f"<CancelToken {'cancelled' if self.cancelled else 'not cancelled'}>"


class Waking:
    """Around one wait: what wakes it when the token is cancelled."""

    __slots__ = ("_key", "_token", "_wake")

    def __init__(self, token: CancelToken, wake: Callable[[], object]) -> None:
        self._token = token
        self._wake = wake
        self._key = object()

    def __enter__(self) -> Self:
        self._token._add(self._key, self._wake)  # noqa: SLF001 - the two are one
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._token._remove(self._key)  # noqa: SLF001 - the two are one
