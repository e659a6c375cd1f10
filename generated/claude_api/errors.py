# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Errors of the API, with a class for each error type of the description (`x-exceptions`).

    ClaudeError
    ├── InvalidArgumentError   bad input, nothing was sent
    ├── DecodeError            the response is not what the description says
    └── APIStatusError         any status but 2xx
        ├── BadRequestError, ... one class for each error type

Decides which class a failed response becomes: its body's error type, else its status. All errors pickle, and none
holds a request, a request header or a key.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any

from .types import Headers

KEPT_BODY = 65536
"""Bytes of a body which a `DecodeError` keeps."""


class ClaudeError(Exception):
    """Root of every error of this library.

    Attributes:
        attempts: what was sent for the call that failed, one record each, oldest first; empty unless something above
            the generated client sends more than one request a call, and says so here.
        retry_suppressed: why it was not sent again; None when nothing was there to send it again.
    """

    attempts: tuple[Any, ...] = ()
    retry_suppressed: str | None = None

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), self.args, self.__dict__.copy())


def _restored(cls: type[ClaudeError], args: tuple[Any, ...], state: dict[str, Any]) -> ClaudeError:
    """An error as it was, without running a constructor that may want other arguments."""
    made: ClaudeError = cls.__new__(cls, *args)
    made.args = args
    made.__dict__.update(state)
    return made


class InvalidArgumentError(ClaudeError, ValueError):
    """An argument which cannot be sent. Nothing has been sent."""


class DecodeError(ClaudeError):
    """A response, or a value, which is not what the description says.

    Attributes:
        message: what is wrong.
        path: where in the value: `content[0].text`; empty for the value itself.
        body: the start of the response body, at most 64 KiB; None outside a response.
        status: the response's status, None outside a response.
        request_id: the response's request id, None when there is none.
    """

    def __init__(
        self,
        message: str,
        *,
        path: str = "",
        body: bytes | None = None,
        status: int | None = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message, self.path, self.status, self.request_id = message, path, status, request_id
        self.body = None if body is None else bytes(body[:KEPT_BODY])

    def __str__(self) -> str:
        text = f"{self.path}: {self.message}" if self.path else self.message
        notes = [f"status {self.status}"] if self.status is not None else []
        notes += [f"request id {self.request_id}"] if self.request_id else []
        return f"{text} ({', '.join(notes)})" if notes else text


class APIStatusError(ClaudeError):
    """A response with another status than 2xx.

    Attributes:
        status: the HTTP status.
        type: the API's error type (`rate_limit_error`), None when the body has none.
        error_code: the finer code some errors carry in `error.details.error_code`.
        message: the API's message, else the start of the body.
        request_id: header `request-id`, else the body's.
        retry_after: seconds the server asks to wait, from `retry-after-ms` or `retry-after`; None without them.
        is_retryable: what `x-should-retry` says, else true for 408, 409, 429 and 5xx; never for a spent limit.
        body: the parsed JSON, else the text, None when empty.
        headers: the response's headers, looked up without regard to case.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int,
        type: str | None = None,
        error_code: str | None = None,
        request_id: str | None = None,
        retry_after: float | None = None,
        is_retryable: bool = False,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.message, self.status, self.type, self.error_code = message, status, type, error_code
        self.request_id, self.retry_after, self.is_retryable = request_id, retry_after, is_retryable
        self.body = body
        self.headers: Mapping[str, str] = Headers({} if headers is None else headers)

    def __str__(self) -> str:
        kind = f" {self.type}" if self.type else ""
        tail = f" (request id {self.request_id})" if self.request_id else ""
        return f"{self.status}{kind}: {self.message}{tail}"


class BadRequestError(APIStatusError):
    """Status 400: The request is malformed, breaks a rule, or names something that is not allowed."""


class AuthenticationError(APIStatusError):
    """Status 401: No usable credential came with the request."""


class BillingError(APIStatusError):
    """Status 402: The account cannot be billed for the request."""


class PermissionDeniedError(APIStatusError):
    """Status 403: The credential is valid but may not do this."""


class NotFoundError(APIStatusError):
    """Status 404: There is no such path or object, or the credential cannot see it."""


class RequestTimeoutError(APIStatusError):
    """Status 408: The server gave up waiting for the request."""


class ConflictError(APIStatusError):
    """Status 409: The request contradicts the present state of what it names."""


class PreconditionFailedError(APIStatusError):
    """Status 412: A condition that the request set does not hold."""


class RequestTooLargeError(APIStatusError):
    """Status 413: The request body is larger than the server takes."""


class UnprocessableEntityError(APIStatusError):
    """Status 422: The request was understood but cannot be worked on."""


class RateLimitError(APIStatusError):
    """Status 429: A rate or spending limit has been reached."""


class InternalServerError(APIStatusError):
    """Status 500: Something failed inside the server."""


class ServiceUnavailableError(APIStatusError):
    """Status 503: The service cannot answer for the moment."""


class GatewayTimeoutError(APIStatusError):
    """Status 504: The server did not finish in time."""


class OverloadedError(APIStatusError):
    """Status 529: The service has more work than it can take on."""


_BY_TYPE: dict[str, type[APIStatusError]] = {
    "invalid_request_error": BadRequestError,
    "authentication_error": AuthenticationError,
    "billing_error": BillingError,
    "permission_error": PermissionDeniedError,
    "not_found_error": NotFoundError,
    "conflict_error": ConflictError,
    "memory_precondition_failed_error": ConflictError,
    "memory_path_conflict_error": ConflictError,
    "request_too_large": RequestTooLargeError,
    "rate_limit_error": RateLimitError,
    "api_error": InternalServerError,
    "timeout_error": GatewayTimeoutError,
    "overloaded_error": OverloadedError,
}
_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    402: BillingError,
    403: PermissionDeniedError,
    404: NotFoundError,
    408: RequestTimeoutError,
    409: ConflictError,
    412: PreconditionFailedError,
    413: RequestTooLargeError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    500: InternalServerError,
    503: ServiceUnavailableError,
    504: GatewayTimeoutError,
    529: OverloadedError,
}


def class_for(type: str | None, status: int) -> type[APIStatusError]:
    """The class of an error: by its type, else by its status, else the general one of 4xx or 5xx."""
    if type is not None and type in _BY_TYPE:
        return _BY_TYPE[type]
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    return _BY_STATUS.get(500, APIStatusError) if 500 <= status <= 599 else APIStatusError


def error_for(type: str | None, *, status: int = 0, message: str = "", **attributes: Any) -> APIStatusError:
    """An error of the class for `type`, for errors which come without a response of their own (batch results)."""
    return class_for(type, status)(message or type or "error", status=status, type=type, **attributes)


def status_error(*, status: int, headers: Any, content: bytes) -> APIStatusError:
    """The error for a failed response: never raises, whatever the body is."""
    received = headers if isinstance(headers, Headers) else Headers(headers)
    body = _body(content)
    error = body.get("error") if isinstance(body, dict) else None
    error = error if isinstance(error, dict) else {}
    kind = error.get("type") if isinstance(error.get("type"), str) else None
    details = error.get("details")
    code = details.get("error_code") if isinstance(details, dict) else None
    text = error.get("message")
    if not isinstance(text, str):
        text = _start(body, status)
    in_body = body.get("request_id") if isinstance(body, dict) else None
    return class_for(kind, status)(
        text,
        status=status,
        type=kind,
        error_code=code if isinstance(code, str) else None,
        request_id=received.get("request-id") or (in_body if isinstance(in_body, str) else None),
        retry_after=retry_after(received),
        is_retryable=_is_retryable(status, received, code),
        body=body,
        headers=received,
    )


def _body(content: bytes) -> Any:
    if not content:
        return None
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return content.decode("utf-8", "replace")


def _start(body: Any, status: int) -> str:
    """A message for a body without one: its start, else a plain sentence."""
    text = body if isinstance(body, str) else "" if body is None else json.dumps(body)
    text = " ".join(text.split())
    return text if 0 < len(text) <= 200 else f"{text[:200]}..." if text else f"status {status} without a body"


def _is_retryable(status: int, headers: Mapping[str, str], code: Any) -> bool:
    if isinstance(code, str) and code.endswith("spend_limit_reached"):
        return False  # waiting does not help, whatever the header says
    said = headers.get("x-should-retry", "").strip().lower()
    if said in ("true", "false"):
        return said == "true"
    return status in (408, 409, 429) or status >= 500


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds to wait before another try, never negative; None when the response does not say or not readably."""
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    text = headers.get("retry-after")
    seconds = _number(text)
    return seconds if seconds is not None or text is None else _until(text, headers.get("date"))


def _number(text: str | None) -> float | None:
    """A decimal of plain digits. `float` alone would also take `1_000`, `1e3`, `nan` and the digits of other scripts."""
    if text is None or not re.fullmatch(r"[0-9]+(\.[0-9]+)?", text.strip()):
        return None
    value = float(text)
    return value if value < float("inf") else None


def _until(text: str, now: str | None) -> float | None:
    """Seconds from the response's `date` header to an HTTP date: the server's two clocks, never ours."""
    until, since = _date(text), _date(now)
    return None if until is None or since is None else max(0.0, (until - since).total_seconds())


def _date(text: str | None) -> datetime | None:
    """A date in one of the three forms of RFC 9110, section 5.6.7, all of them in GMT."""
    if text is None or not re.fullmatch(_HTTP_DATE, text.strip()):
        return None
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(text).replace(tzinfo=timezone.utc)
    except ValueError:
        return None


_HTTP_DATE = (
    "[A-Z][a-z]{2}, [0-9]{1,2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT"
    "|[A-Z][a-z]+, [0-9]{2}-[A-Z][a-z]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT"
    "|[A-Z][a-z]{2} [A-Z][a-z]{2} [ 0-9][0-9] [0-9]{2}:[0-9]{2}:[0-9]{2} [0-9]{4}"
)
