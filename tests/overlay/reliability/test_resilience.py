"""All policies in one value: checked, compared, told, and never with a secret."""

from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError, fields, replace
from typing import Any

import pytest
from tests.overlay.reliability.play import failover

from claude_overlay.errors import ConfigurationError, InvalidArgumentError
from claude_overlay.reliability.breaker import CircuitBreaker
from claude_overlay.reliability.budget import RetryBudget, RetryQuota
from claude_overlay.reliability.bulkhead import Bulkhead
from claude_overlay.reliability.cache import ResponseCache
from claude_overlay.reliability.failover import Endpoint, Failover
from claude_overlay.reliability.health import HealthCheck
from claude_overlay.reliability.limit import RateLimit
from claude_overlay.reliability.quota import Quota
from claude_overlay.reliability.resilience import ORDER, Resilience
from claude_overlay.reliability.retry import RetryPolicy

EVERYTHING: dict[str, Any] = {
    "deadline": 60.0,
    "attempt_timeout": 20.0,
    "retry": RetryPolicy(),
    "budget": RetryBudget(),
    "breaker": CircuitBreaker(),
    "limit": RateLimit(requests_per_minute=60),
    "bulkhead": Bulkhead(),
    "failover": failover(2),
    "health": HealthCheck(),
    "quota": Quota(usd_per_day="1.50"),
    "cache": ResponseCache(),
    "hooks": (print,),
}


def test_everything_is_off() -> None:
    """An empty value has no policy, and nothing to tell."""
    assert Resilience().describe() == ()
    assert all(not getattr(Resilience(), field.name) for field in fields(Resilience))


def test_it_is_a_value() -> None:
    """Frozen, keyword-only, equal and hashed by its fields, replaceable, without room for more."""
    one, other = Resilience(**EVERYTHING), Resilience(**EVERYTHING)
    assert one == other
    assert hash(one) == hash(other)
    assert replace(one, deadline=5.0) != one
    assert replace(one, deadline=5.0).retry is one.retry
    with pytest.raises(FrozenInstanceError):
        one.deadline = 1.0  # type: ignore[misc]
    with pytest.raises((AttributeError, TypeError)):
        one.dead_line = 1.0  # type: ignore[attr-defined]
    with pytest.raises(TypeError):
        Resilience(60.0)  # type: ignore[misc]


def test_it_is_pickled_without_keys() -> None:
    """What holds no key goes to another process and is equal there."""
    policies = {name: value for name, value in EVERYTHING.items() if name not in ("failover", "health")}
    one = Resilience(**policies)

    assert pickle.loads(pickle.dumps(one)) == one  # noqa: S301 - our own


@pytest.mark.parametrize("name", ["deadline", "attempt_timeout"])
@pytest.mark.parametrize("wrong", [0, -1.0, float("nan"), float("inf"), True, "60", b"1", [1]])
def test_durations_are_finite_numbers_above_zero(name: str, wrong: Any) -> None:
    """The message names the field, the value and what is allowed."""
    with pytest.raises(InvalidArgumentError, match=rf"{name}.*a number above 0"):
        Resilience(**{name: wrong})


@pytest.mark.parametrize("name", [name for name in EVERYTHING if name not in ("deadline", "attempt_timeout", "hooks")])
@pytest.mark.parametrize("wrong", ["x", 1, {"api_key": "hush"}, object(), True])
def test_each_policy_has_its_class(name: str, wrong: Any) -> None:
    """The message names the field and the class; it does not repeat a value that may hold a key."""
    with pytest.raises(InvalidArgumentError, match=rf"{name} must be a \w+") as raised:
        Resilience(**{name: wrong})
    assert "hush" not in str(raised.value)


def test_the_class_instead_of_a_value() -> None:
    """A common slip is told as what it is."""
    with pytest.raises(InvalidArgumentError, match="not the class RetryPolicy itself"):
        Resilience(retry=RetryPolicy)  # type: ignore[arg-type]


def test_both_budgets_will_do() -> None:
    """By ratio, or by the quota of another field's clients."""
    for budget in (RetryBudget(), RetryQuota()):
        assert Resilience(retry=RetryPolicy(), budget=budget).budget is budget


def test_a_hook_that_nobody_would_await_is_refused() -> None:
    """Its events would be lost without a word; the message names it."""

    async def later(event: object) -> None: ...

    with pytest.raises(InvalidArgumentError, match=r"hooks must be plain functions, and .*later is async"):
        Resilience(hooks=[print, later])


def test_hooks_become_a_tuple() -> None:
    """Any iterable of functions; a list is read at once, so what happens to it later does not matter."""
    hooks = [print]
    one = Resilience(hooks=hooks)
    hooks.append(repr)  # type: ignore[arg-type]

    assert one.hooks == (print,)
    assert hash(one) == hash(Resilience(hooks=iter([print])))


@pytest.mark.parametrize("wrong", [print, "print", {"a": print}, [print, 1], 5, None])
def test_hooks_are_functions(wrong: Any) -> None:
    """One function alone is refused, too: it is not known what it would iterate to."""
    with pytest.raises(InvalidArgumentError, match="hook"):
        Resilience(hooks=wrong)


MISFITS: list[tuple[dict[str, Any], str]] = [
    ({"budget": RetryBudget()}, "give retry="),
    ({"health": HealthCheck()}, "give failover="),
    ({"breaker": CircuitBreaker(slow_call_duration=20.0), "attempt_timeout": 20.0}, "Make slow_call_duration shorter"),
    ({"breaker": CircuitBreaker(slow_call_duration=90.0), "attempt_timeout": 20.0}, "Make slow_call_duration shorter"),
]


@pytest.mark.parametrize(("policies", "advice"), MISFITS)
def test_policies_that_do_not_fit_are_refused_with_advice(policies: dict[str, Any], advice: str) -> None:
    """One that makes another pointless is a mistake, and the message says what to do."""
    with pytest.raises(ConfigurationError, match=advice):
        Resilience(**policies)


def test_the_default_of_slow_calls_under_a_short_timeout_is_no_mistake() -> None:
    """The example of the design: nobody chose the 60 seconds. Nor is None one."""
    for breaker in (CircuitBreaker(), CircuitBreaker(slow_call_duration=None), CircuitBreaker(slow_call_duration=19.0)):
        assert Resilience(attempt_timeout=20.0, breaker=breaker).breaker is breaker


def test_a_description_is_in_the_order_of_a_call() -> None:
    """Outer to inner, with all values; functions by their names."""
    told = Resilience(**EVERYTHING).describe()

    assert [name for name, _ in told] == list(ORDER)
    assert dict(told)["deadline"] == 60.0
    assert dict(told)["retry"]["max_attempts"] == 3
    assert dict(told)["hooks"] == ("print",)
    assert dict(told)["failover"]["endpoints"][0]["name"] == "a"
    assert set(ORDER) == {field.name for field in fields(Resilience)}


def test_no_secret_is_printed_or_told() -> None:
    """Neither by `repr` nor by `describe`."""
    endpoint = Endpoint(base_url="https://a.example", api_key="hush-hush")
    other = Endpoint(base_url="https://b.example", auth_token="hush-token")
    one = Resilience(failover=Failover([endpoint, other]))

    for text in (repr(one), str(one), repr(one.describe()), f"{one}"):
        assert "hush" not in text
