"""What a response tells besides its value: status, request id, organization, rate limits, headers.

Decides how headers become a value object; nothing about what to do with it. Called by the shells for
`with_response(...)` and by users for an error: `ResponseMetadata.of(error)`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeVar

from claude_api.types import Headers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from claude_overlay.errors import APIStatusError
    from claude_overlay.reliability.facts import AttemptRecord

__all__ = ["RateLimitWindow", "RateLimits", "ResponseMetadata", "WithResponse", "known", "read_metadata"]

T = TypeVar("T")

REQUEST_ID_HEADER: Final = "request-id"
ORGANIZATION_HEADER: Final = "anthropic-organization-id"
RATE_LIMIT_PREFIX: Final = "anthropic-ratelimit-"


@dataclass(frozen=True, slots=True, kw_only=True)
class RateLimitWindow:
    """One limit of the organization: how much, how much is left, when it is whole again.

    Each is None where the server did not say, or said something unreadable.
    """

    limit: int | None = None
    remaining: int | None = None
    reset: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RateLimits:
    """The `anthropic-ratelimit-*` headers of one response.

    Source: the API's rate-limit page: `<prefix><name>-limit`, `-remaining`, and `-reset` (RFC 3339).
    `other` holds the headers of that prefix that are none of these, by name without the prefix.
    """

    requests: RateLimitWindow
    tokens: RateLimitWindow
    input_tokens: RateLimitWindow
    output_tokens: RateLimitWindow
    other: Mapping[str, str]

    @classmethod
    def from_headers(cls, headers: Mapping[str, str]) -> RateLimits:
        """Read the rate limits from the headers of a response or of an error."""
        left = {
            name.lower().removeprefix(RATE_LIMIT_PREFIX): value
            for name, value in headers.items()
            if name.lower().startswith(RATE_LIMIT_PREFIX)
        }
        return cls(
            requests=_window(left, "requests"),
            tokens=_window(left, "tokens"),
            input_tokens=_window(left, "input-tokens"),
            output_tokens=_window(left, "output-tokens"),
            other=left,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseMetadata:
    """What came with a value: everything but the body.

    Attributes:
        status: HTTP status.
        request_id: The server's id of the request, when it sent one.
        organization_id: The organization the credential belongs to, when the server said so.
        headers: All headers, looked up without regard to case.
        attempts: Every attempt of the call, the failed ones too; empty for a client without `resilience`.
    """

    status: int
    request_id: str | None
    organization_id: str | None
    headers: Mapping[str, str]
    attempts: tuple[AttemptRecord, ...] = ()

    @classmethod
    def of(cls, error: APIStatusError) -> ResponseMetadata:
        """Describe the response that an error stands for, the same as for a success.

        `ResponseMetadata.of(error).rate_limits` tells what is left of each limit after a refusal.
        """
        metadata = read_metadata(_Head(error.status, error.headers or {}, getattr(error, "attempts", ())))
        return metadata if error.request_id is None else replace(metadata, request_id=error.request_id)

    @property
    def rate_limits(self) -> RateLimits:
        """The rate-limit headers, read on demand."""
        return RateLimits.from_headers(self.headers)


class _Head(NamedTuple):
    """What of a response is described here."""

    status_code: int
    headers: Mapping[str, str]
    attempts: tuple[AttemptRecord, ...] = ()


class WithResponse(NamedTuple, Generic[T]):
    """A value and what came with it: `value, metadata = claude.messages.create.with_response(...)`."""

    value: T
    metadata: ResponseMetadata


def read_metadata(response: Any) -> ResponseMetadata:
    """Describe anything with `status_code` and `headers`. Copies, so that nothing of the HTTP library stays."""
    headers = Headers(response.headers)
    return ResponseMetadata(
        status=int(response.status_code),
        request_id=headers.get(REQUEST_ID_HEADER),
        organization_id=headers.get(ORGANIZATION_HEADER),
        headers=headers,
        attempts=getattr(response, "attempts", ()),
    )


def known(metadata: ResponseMetadata | None) -> ResponseMetadata:
    """Give metadata that must be there: a response came, or an error was raised."""
    assert metadata is not None  # noqa: S101 - see above
    return metadata


def _window(headers: dict[str, str], name: str) -> RateLimitWindow:
    """Take one limit's three headers out of `headers`."""
    return RateLimitWindow(
        limit=_integer(headers.pop(f"{name}-limit", None)),
        remaining=_integer(headers.pop(f"{name}-remaining", None)),
        reset=_moment(headers.pop(f"{name}-reset", None)),
    )


def _integer(text: str | None) -> int | None:
    try:
        return None if text is None else int(text)
    except ValueError:
        return None


def _moment(text: str | None) -> datetime | None:
    try:
        return None if text is None else datetime.fromisoformat(text)
    except ValueError:
        return None
