"""Every policy and every value: taken, or refused as an argument, in a message of a few lines."""

from __future__ import annotations

import enum
import weakref
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claude_overlay.errors import ConfigurationError, InvalidArgumentError
from claude_overlay.reliability.adaptive import Adaptive
from claude_overlay.reliability.breaker import CircuitBreaker
from claude_overlay.reliability.configuration_shapes import RESILIENCE, Shape, options_of
from claude_overlay.reliability.failover import Endpoint, Failover
from claude_overlay.reliability.health import HealthCheck
from claude_overlay.reliability.limit import RateLimit
from claude_overlay.reliability.quota import Price, Quota
from claude_overlay.reliability.resilience import Resilience
from claude_overlay.reliability.retry import RetryPolicy

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_OF_A_MESSAGE = 400
NEEDED: dict[Any, dict[str, Any]] = {
    Endpoint: {"base_url": "https://a.example"},
    Failover: {"endpoints": [Endpoint(base_url="https://a.example")]},
    Price: {"input": 1, "output": 1, "cache_write": 1, "cache_read": 1},
    RateLimit: {"requests_per_minute": 60},
}


def refuse(*_: object) -> NoReturn:
    """Do as an object does that is not to be looked at."""
    raise RuntimeError("do not look")


class Hidden:
    """It cannot be shown, compared, counted, called or gone through."""

    __repr__ = __str__ = __format__ = __eq__ = __hash__ = __bool__ = __len__ = __iter__ = __call__ = refuse
    __lt__ = __le__ = __gt__ = __ge__ = __float__ = __int__ = __index__ = __contains__ = __getitem__ = refuse


class HiddenInt(int):
    """A number that cannot be shown or compared."""

    __repr__ = __str__ = __format__ = __lt__ = __le__ = __gt__ = __ge__ = __float__ = refuse


class HiddenFloat(float):
    """The same with a fraction."""

    __repr__ = __str__ = __format__ = __lt__ = __le__ = __gt__ = __ge__ = __float__ = refuse


class HiddenText(str):
    """A text that cannot be shown or compared."""

    __slots__ = ()
    __repr__ = __str__ = __format__ = __eq__ = refuse
    __hash__ = str.__hash__


class Unloaded:
    """What stands for something that is not there: it does not even tell its class."""

    @property  # type: ignore[misc]
    def __class__(self) -> Any:
        refuse()


class Word(str, enum.Enum):  # noqa: UP042 - people still write it so
    """Words as an enumeration."""

    TIME = "time"
    COUNT = "count"
    FULL = "full"
    DOLLARS = "1.5"


class Number(int, enum.Enum):
    """Numbers as one. Formatted, it is no number."""

    NONE = 0
    ONE = 1
    MANY = 61


class Rank(enum.IntEnum):
    """The same, formatted as a number."""

    ONE = 1
    MANY = 60


class Gone:
    """Nobody keeps it."""


def nested(depth: int) -> list[Any]:
    """A list in a list in a list."""
    found: list[Any] = []
    for _ in range(depth):
        found = [found]
    return found


CIRCLE: list[Any] = []
CIRCLE.append(CIRCLE)
LONG = "x" * 1_000_000
ODD = [
    10**5000, -(10**5000), 10**400, 10**309, float("nan"), float("inf"), 1e308, 5e-324, -0.0, True, False, None,
    Decimal("sNaN"), Decimal("Infinity"), Decimal("1e-7"), Decimal(10) ** 999, Fraction(1, 3), 1j,
    b"1", "", " ", "none", LONG, "\ud800", "1" * 5000, f"/{LONG}", "/ " * 500_000,
    f"https://b.example/{LONG}", f"https://b.example?{LONG}", "http://[", "https://b.example:" + "9" * 5000,
    [], {}, (), [10**5000], ["m", 10**5000], {"m": 10**5000}, {10**5000: 1}, [LONG], [float("nan")], iter([10**5000]),
    range(2, 10**12), range(-1, 10**12), nested(100_000), CIRCLE, int, object(),
    {"m": Quota(usd_per_day=1)}, {LONG: Quota(usd_per_day=1)}, {"m": Quota(on_alert=print)},
    Hidden, Hidden(), [Hidden()], {"m": Hidden()}, Unloaded(), [Unloaded()], {"m": Unloaded()}, weakref.proxy(Gone()),
    HiddenInt(1), HiddenInt(10**5000), HiddenFloat(0.5), HiddenFloat("nan"), [HiddenFloat(0.5)], HiddenText("full"),
    HiddenText("1.5"), *Word, *Number, *Rank,
]  # fmt: skip


def policies(shape: Shape) -> Iterator[Any]:
    """Give every policy of the tree of policies."""
    yield shape.make
    for part in shape.parts.values():
        for below in part.shapes.values():
            yield from policies(below)


POLICIES = sorted(set(policies(RESILIENCE)), key=lambda policy: str(policy.__name__))
FIELDS = [(policy, field) for policy in POLICIES for field in options_of(policy)]
# What holds a key is asked for it, and what it raises then goes to the caller, as a vault's error should.
ASKED = {"api_key", "auth_token"}


class Odd(NamedTuple):
    """One of `ODD`, for Hypothesis, which shows what it draws."""

    place: int


plain = st.one_of(
    st.integers(), st.floats(), st.decimals(), st.text(max_size=8), st.booleans(), st.none(),
    st.integers(0, len(ODD) - 1).map(Odd),
)  # fmt: skip
values = st.one_of(plain, st.lists(plain, max_size=3), st.dictionaries(st.text(max_size=3), plain, max_size=2))


def real(drawn: Any) -> Any:
    """Put the odd values in their places."""
    if isinstance(drawn, Odd):
        return ODD[drawn.place]
    if isinstance(drawn, list):
        return [real(item) for item in drawn]
    return {key: real(item) for key, item in drawn.items()} if isinstance(drawn, dict) else drawn


def look(policy: Any, given: dict[str, Any]) -> None:
    """Make a policy; a refusal is an error of ours, and short."""
    try:
        policy(**{**NEEDED.get(policy, {}), **given})
    except InvalidArgumentError as error:
        told = str(error)
    except ConfigurationError as error:
        assert policy is Resilience, "policies that do not fit together"
        told = str(error)
    except (RuntimeError, ReferenceError):
        assert not ASKED.isdisjoint(given)
        return
    else:
        return
    assert len(told) <= MOST_OF_A_MESSAGE


@pytest.mark.parametrize(("policy", "field"), FIELDS, ids=lambda given: getattr(given, "__name__", given))
def test_an_odd_value_is_taken_or_refused(policy: Any, field: str) -> None:
    """Numbers without end, texts without end, values that cannot be shown: never another error than ours."""
    for value in ODD:
        look(policy, {field: value})


@given(st.data())
@settings(max_examples=300)
def test_any_values_together_are_taken_or_refused(data: st.DataObject) -> None:
    """The fields of a policy are also held against each other, and the message then names both."""
    policy = data.draw(st.sampled_from(POLICIES))
    fields = st.sampled_from(list(options_of(policy)))
    look(policy, real(data.draw(st.dictionaries(fields, values, min_size=1, max_size=4))))


@pytest.mark.parametrize(("policy", "given"), [
    (RetryPolicy, {"max_backoff": Number.MANY, "initial_backoff": 99}),
    (Failover, {"ejection_time": Number.MANY, "max_ejection_time": 1}),
    (CircuitBreaker, {"open_for": Number.MANY, "max_open_for": 1}),
    (CircuitBreaker, {"minimum_calls": 10**5000, "window_type": "count"}),
    (HealthCheck, {"timeout": Number.MANY, "unhealthy_latency": 99}),
    (HealthCheck, {"degraded_latency": Number.MANY, "unhealthy_latency": 1, "timeout": 99}),
    (RateLimit, {"adaptive": [10**5000]}),
    (Quota, {"per_model": {"m": Quota(usd_per_day=1), "x" * 1_000_000: Quota()}}),
    (Resilience, {"breaker": CircuitBreaker(slow_call_duration=Number.MANY), "attempt_timeout": Number.ONE}),
], ids=lambda given: getattr(given, "__name__", ""))  # fmt: skip
def test_a_value_within_its_bounds_can_be_told_as_the_bound_of_another(policy: Any, given: dict[str, Any]) -> None:
    """An enumeration of numbers is a number, though it does not print as one; a count that is not to be printed."""
    with pytest.raises((InvalidArgumentError, ConfigurationError)):
        policy(**{**NEEDED.get(policy, {}), **given})
    look(policy, given)


def test_every_policy_is_looked_at() -> None:
    """The tree of the configuration holds them all, also those that are a part of another."""
    assert {Adaptive, Endpoint, Price, Quota, Resilience} < set(POLICIES)
    assert len(POLICIES) == 14


@pytest.mark.parametrize(("policy", "field"), FIELDS, ids=lambda given: getattr(given, "__name__", given))
def test_a_policy_can_be_shown(policy: Any, field: str) -> None:
    """What was taken can be printed: no number is taken that has too many digits for that."""
    for digits in (15, 100, 308, 400, 5000):
        try:
            made = policy(**{**NEEDED.get(policy, {}), field: 10**digits})
        except (InvalidArgumentError, ConfigurationError):
            continue
        assert repr(made)
