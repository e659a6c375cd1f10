"""The policy of a circuit breaker: what it may be, and that it is a value."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from typing import Any

import pytest

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.reliability.breaker import CircuitBreaker

REFUSED: list[dict[str, Any]] = [
    {name: value}
    for name, values in {
        "failure_rate_threshold": (0, -0.1, 1.01, "0.5", True, None, float("nan")),
        "slow_call_duration": (0, -1, float("inf"), "60"),
        "slow_call_rate_threshold": (0, 1.5, None),
        "minimum_calls": (0, -1, 1.5, True, "10"),
        "window": (0, -1, float("inf"), None, 0.0001),
        "window_type": ("days", None, 1),
        "open_for": (0, -5, float("nan")),
        "open_multiplier": (0.99, -2, None),
        "max_open_for": (4.99, float("inf"), None),
        "half_open_permits": (0, 2.0, True),
        "permit_lease": (0, None),
        "scope": ("model", None, ["client"]),
        "count_throttling": (1, None, "yes"),
        "mode": ("some", None),
    }.items()
    for value in values
]


@pytest.mark.parametrize("values", REFUSED, ids=str)
def test_a_value_out_of_bounds_is_refused_by_name(values: dict[str, Any]) -> None:
    """The message names the field and the value."""
    name, value = next(iter(values.items()))

    with pytest.raises(InvalidArgumentError, match=name) as caught:
        CircuitBreaker(**values)
    assert repr(value) in str(caught.value)


@pytest.mark.parametrize("window", [9, 10.5, 1_000_001])
def test_a_window_of_calls_must_be_able_to_open(window: float) -> None:
    """It is a whole number of calls, holds at least `minimum_calls`, and takes no more than a megabyte."""
    with pytest.raises(InvalidArgumentError, match="window must be a whole number of calls"):
        CircuitBreaker(window=window, window_type="count", minimum_calls=10)

    CircuitBreaker(window=10, window_type="count", minimum_calls=10)


def test_the_limits_of_each_bound_are_allowed() -> None:
    """The bounds themselves are values: rates of 1, a multiplier of 1, no slow calls at all."""
    CircuitBreaker(
        failure_rate_threshold=1, slow_call_rate_threshold=1, slow_call_duration=None, minimum_calls=1, window=0.001,
        open_for=60, open_multiplier=1, max_open_for=60, half_open_permits=1, permit_lease=0.1, mode="retries_only",
    )  # fmt: skip


def test_it_is_a_value() -> None:
    """Equal by its values, hashable, frozen, picklable, and replaced by a changed copy."""
    policy = CircuitBreaker(open_for=3)

    assert policy == CircuitBreaker(open_for=3) != CircuitBreaker()
    assert {policy: 1}[pickle.loads(pickle.dumps(policy))] == 1  # noqa: S301 - our own bytes
    assert copy.deepcopy(policy) == policy
    assert dataclasses.replace(policy, open_for=5) == CircuitBreaker()
    with pytest.raises(dataclasses.FrozenInstanceError):
        policy.open_for = 4  # type: ignore[misc]


def test_the_defaults() -> None:
    """The published values, which people rely on without writing them down."""
    assert dataclasses.asdict(CircuitBreaker()) == {
        "failure_rate_threshold": 0.5,
        "slow_call_duration": 60.0,
        "slow_call_rate_threshold": 0.8,
        "minimum_calls": 10,
        "window": 30.0,
        "window_type": "time",
        "open_for": 5.0,
        "open_multiplier": 2.0,
        "max_open_for": 60.0,
        "half_open_permits": 3,
        "permit_lease": 30.0,
        "scope": "endpoint_model",
        "count_throttling": False,
        "mode": "all",
    }
