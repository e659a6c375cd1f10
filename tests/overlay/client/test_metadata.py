"""Response metadata and rate limits, from headers."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest

from claude_overlay.client.metadata import RateLimits, RateLimitWindow, ResponseMetadata, known, read_metadata
from claude_overlay.errors import status_error

FIELDS = {
    "Request-Id": "req_1",
    "anthropic-organization-id": "org_1",
    "anthropic-ratelimit-requests-limit": "50",
    "anthropic-ratelimit-requests-remaining": "49",
    "anthropic-ratelimit-requests-reset": "2026-11-22T03:00:00Z",
    "Anthropic-Ratelimit-Input-Tokens-Remaining": "7",
    "anthropic-ratelimit-output-tokens-limit": "many",
    "anthropic-ratelimit-output-tokens-reset": "soon",
    "anthropic-ratelimit-unified-status": "allowed",
}


def test_metadata_of_a_response() -> None:
    """Status, request id, organization and headers are taken over; look-ups ignore case."""
    metadata = read_metadata(SimpleNamespace(status_code=200, headers=FIELDS))

    assert (metadata.status, metadata.request_id, metadata.organization_id) == (200, "req_1", "org_1")
    assert metadata.headers["REQUEST-ID"] == "req_1"
    assert metadata.rate_limits.requests.remaining == 49


def test_metadata_without_headers() -> None:
    """What is absent is None."""
    metadata = read_metadata(SimpleNamespace(status_code=500, headers={}))

    assert (metadata.request_id, metadata.organization_id) == (None, None)
    assert metadata.rate_limits.tokens == RateLimitWindow()


def test_rate_limits_are_numbers_and_moments() -> None:
    """Counts are integers, resets are datetimes, unreadable and absent ones are None, others are kept."""
    limits = RateLimits.from_headers(FIELDS)

    assert limits.requests == RateLimitWindow(limit=50, remaining=49, reset=datetime(2026, 11, 22, 3, tzinfo=UTC))
    assert limits.input_tokens == RateLimitWindow(remaining=7)
    assert limits.output_tokens == RateLimitWindow()
    assert limits.other == {"unified-status": "allowed"}


def test_known_metadata() -> None:
    """Metadata that must be there is an assertion, not a guess."""
    with pytest.raises(AssertionError):
        known(None)


def test_an_error_has_the_same_metadata() -> None:
    """A refusal tells its rate limits as a success does; the request id may be the body's."""
    body = b'{"type":"error","error":{"type":"rate_limit_error","message":"slow down"},"request_id":"req_body"}'
    headers = {name: value for name, value in FIELDS.items() if name != "Request-Id"}
    error = status_error(status=429, headers=headers, content=body)

    metadata = ResponseMetadata.of(error)

    assert (metadata.status, metadata.request_id, metadata.organization_id) == (429, "req_body", "org_1")
    assert metadata.rate_limits == RateLimits.from_headers(FIELDS)
    assert ResponseMetadata.of(pickle.loads(pickle.dumps(error))) == metadata  # noqa: S301 - our own pickle
