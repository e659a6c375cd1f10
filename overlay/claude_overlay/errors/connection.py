"""Errors of the way there and back: what cannot be built, is closed, does not connect, or takes too long."""

from __future__ import annotations

from typing import Any, Literal

from claude_api.errors import ClaudeError

__all__ = [
    "APIConnectionError",
    "APITimeoutError",
    "BatchWaitTimeoutError",
    "ClientClosedError",
    "ConfigurationError",
    "Phase",
]

Phase = Literal["connect", "write", "read", "pool"]


class ConfigurationError(ClaudeError):
    """The client cannot be built from what it was given. Nothing was sent.

    Attributes:
        message: what is missing or wrong, in words; never the value of a key.
    """

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class ClientClosedError(ClaudeError):
    """The client was closed: before this call, or while it was waiting.

    A stream that was open ends with `StreamTruncatedError`, which has what arrived, and has this as its `__cause__`.

    Attributes:
        message: what happened, in words.
        request_id: the `request-id` of the response that was being read; None when none had begun.
    """

    def __init__(self, message: str = "this client is closed", *, request_id: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.request_id = request_id


class APIConnectionError(ClaudeError):
    """No usable answer: the connection could not be made, or broke.

    The transport's exception is the `__cause__`. Whether the server saw the request is known only by `phase`:
    after "connect" and "pool" it did not; after "write" and "read" it may have.

    Attributes:
        message: what happened, in words.
        phase: "connect", "write", "read" or "pool"; None when the transport does not tell.
        request_id: the `request-id` of the response that broke off; None when none had begun.
    """

    def __init__(
        self,
        message: str = "the connection to the API failed",
        *,
        phase: Phase | None = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.phase: Phase | None = phase
        self.request_id = request_id


class APITimeoutError(APIConnectionError, TimeoutError):
    """A time limit passed before the answer was complete. `phase` tells which limit."""

    def __init__(
        self,
        message: str = "the request timed out",
        *,
        phase: Phase | None = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__(message, phase=phase, request_id=request_id)


class BatchWaitTimeoutError(APITimeoutError):
    """The batch had not ended when the time given to `wait_for` was over. The batch itself goes on.

    Attributes:
        batch: the batch as last seen; None when no answer came in time.
    """

    def __init__(self, message: str, *, batch: Any = None) -> None:
        super().__init__(message)
        self.batch = batch
