"""The refusal: one way for any part of the stand-in server to answer with an error of the real shape.

Decides the error body and which error type belongs to which status. Does not decide when to refuse:
validation, the operations and the faults raise or build refusals; `app` turns them into responses.
"""

from __future__ import annotations

from typing import Any

# Error types as the API names them, by status (the description's `x-exceptions` table says the same).
TYPE_BY_STATUS = {
    400: "invalid_request_error",
    401: "authentication_error",
    402: "billing_error",
    403: "permission_error",
    404: "not_found_error",
    409: "conflict_error",
    413: "request_too_large",
    429: "rate_limit_error",
    500: "api_error",
    504: "timeout_error",
    529: "overloaded_error",
}
STATUS_BY_TYPE = {name: status for status, name in TYPE_BY_STATUS.items()}


def error_type(status: int) -> str:
    """The error type sent with a status; unknown ones fall into the family's general type."""
    known = TYPE_BY_STATUS.get(status)
    if known is not None:
        return known
    return "invalid_request_error" if status < 500 else "api_error"  # noqa: PLR2004 - where server errors begin


class RefusedError(Exception):
    """An answer with an error status.

    Args:
        status: HTTP status, 400 or above.
        message: What was wrong, for the person who reads it.
        type: The error type; by default the one that belongs to the status.
        headers: Extra response headers (`allow`, `retry-after`).
        details: What the error carries for machines, its `error_code` first.
    """

    def __init__(
        self,
        status: int,
        message: str,
        *,
        type: str | None = None,  # noqa: A002 - its name on the wire
        headers: dict[str, str] | None = None,
        details: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.type = type or error_type(status)
        self.headers = headers or {}
        self.details = details

    def error(self) -> dict[str, Any]:
        """The inner error object: `{"type": ..., "message": ...}`, with `details` where there are some."""
        error: dict[str, Any] = {"type": self.type, "message": self.message}
        if self.details is not None:
            error["details"] = self.details
        return error

    def body(self, request_id: str | None) -> dict[str, Any]:
        """The whole body; errored batch results nest the same shape, with `request_id` null."""
        return {"type": "error", "error": self.error(), "request_id": request_id}
