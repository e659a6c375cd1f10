"""Every recorded error response gives the right error class, type and request id."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from claude_overlay import errors

if TYPE_CHECKING:
    from collections.abc import Callable

Records = dict[str, dict[str, Any]]


def test_every_error_response_gives_its_error(
    traffic: Records,
    expected_errors: Records,
    report: Callable[[str], None],
) -> None:
    """The class by name, the API's error type and the request id are those of the official SDK.

    One difference: where the response has no `request-id` header, the SDK has no request id; we take the body's.
    """
    counts: Counter[str] = Counter()
    wrong, from_body = [], 0
    for record_id, expected in expected_errors.items():
        record = traffic[record_id]
        error = errors.status_error(
            status=record["status"],
            headers=record["response_headers"],
            content=record["response_body"].encode(),
        )
        found = (type(error).__name__, error.type, error.request_id, error.status)
        counts[found[0]] += 1
        request_id = expected["request_id"]
        if request_id is None and isinstance(error.body, dict):
            request_id = error.body.get("request_id")
            from_body += request_id is not None
        if found != (expected["exception"], expected["error_type"], request_id, expected["status"]):
            wrong.append((record_id, found))
    report(f"{sum(counts.values())} responses: {dict(counts)}; {from_body} request ids from the body alone")
    assert wrong == []
    assert len(counts) > 0


def test_no_error_response_is_left_out(traffic: Records, expected_errors: Records) -> None:
    """The table of expected errors covers every recorded status from 400 on."""
    assert {record["id"] for record in traffic.values() if record["status"] >= 400} == set(expected_errors)


def test_a_server_that_says_not_to_retry_is_believed(traffic: Records, expected_errors: Records) -> None:
    """`x-should-retry` wins over the status, both ways."""
    said = {"true": True, "false": False}
    checked = 0
    for record_id in expected_errors:
        record = traffic[record_id]
        word = record["response_headers"].get("x-should-retry")
        if word in said:
            error = errors.status_error(status=record["status"], headers=record["response_headers"], content=b"")
            assert error.is_retryable is said[word]
            checked += 1
    assert checked > 0
