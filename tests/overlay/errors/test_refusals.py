"""Refusals by the caller's own policies."""

from __future__ import annotations

import pytest

from claude_overlay import errors
from claude_overlay.errors import refusals

CLASSES = [getattr(refusals, name) for name in refusals.__all__]


@pytest.mark.parametrize("kind", CLASSES)
def test_a_refusal_says_when_to_come_back(kind: type[errors.LocalRefusalError]) -> None:
    """Every refusal is caught as one, has its words, and knows `retry_after` only if it was told."""
    told, untold = kind("why", retry_after=2.5), kind("why")

    assert isinstance(told, errors.LocalRefusalError)
    assert (str(told), told.message, told.retry_after) == ("why", "why", 2.5)
    assert untold.retry_after is None


@pytest.mark.parametrize("kind", CLASSES)
def test_a_refusal_is_no_answer_and_no_failure_of_the_network(kind: type[errors.LocalRefusalError]) -> None:
    """`except APIStatusError` and `except APIConnectionError` do not catch what was never sent."""
    assert not issubclass(kind, errors.APIStatusError | errors.APIConnectionError)


def test_only_the_deadline_is_a_timeout() -> None:
    """`except TimeoutError` catches the deadline, and no other refusal."""
    assert [kind for kind in CLASSES if issubclass(kind, TimeoutError)] == [errors.DeadlineExceeded]


@pytest.mark.parametrize(
    ("error", "name", "value"),
    [
        (errors.CircuitOpenError("m", endpoint="eu"), "endpoint", "eu"),
        (errors.CircuitOpenError("m", model="claude"), "model", "claude"),
        (errors.RateLimitExceeded("m", axis="requests"), "axis", "requests"),
        (errors.QuotaExceeded("m", dimension="usd"), "dimension", "usd"),
        (errors.QuotaExceeded("m", period="day"), "period", "day"),
        (errors.QuotaExceeded("m", model="claude"), "model", "claude"),
        (errors.QuotaExceeded("m", limit=5), "limit", 5),
        (errors.QuotaExceeded("m", used=4), "used", 4),
        (errors.DeadlineExceeded("m", deadline=30.0), "deadline", 30.0),
        (errors.NoEndpointAvailable("m", tried=("a", "b")), "tried", ("a", "b")),
    ],
)
def test_what_ran_out_is_told(error: errors.LocalRefusalError, name: str, value: object) -> None:
    """Each class has its own attributes; what is not known is None, or empty."""
    assert getattr(error, name) == value
    assert getattr(type(error)("m"), name) in (None, ())
