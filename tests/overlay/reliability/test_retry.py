"""Waits between attempts: their growth, their chance, the server's wishes; and what a policy accepts."""

from __future__ import annotations

import math
import pickle
import typing
from dataclasses import FrozenInstanceError, replace
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.overlay.reliability.thorough import FACTOR

from claude_overlay.errors import APIConnectionError, BulkheadFull, InvalidArgumentError, status_error
from claude_overlay.reliability.facts import CallFacts, Reply
from claude_overlay.reliability.retry import Backoff, RetryPolicy
from claude_overlay.reliability.verdict import OK, Verdict, judge_error, judge_reply


def answered(status: int, content: bytes = b"", headers: Any = ()) -> Verdict:
    """Judge an answer with these headers, repetitions included."""
    error = status_error(status=status, headers=headers, content=content)
    return judge_reply(Reply(status=status, headers=error.headers, error=error))


FAILED = answered(500)
BUSY = answered(529)
ADMIN = CallFacts(operation="o", method="POST", path="/", resend="unsafe")
MESSAGE = replace(ADMIN, resend="duplicable")


def waits(policy: RetryPolicy, count: int, chance: float = 0.0, verdict: Verdict = FAILED) -> list[float | None]:
    """Give the first waits of a call."""
    backoff = policy.begin()
    return [backoff.next_delay(verdict, chance) for _ in range(count)]


@pytest.mark.parametrize(
    ("curve", "expected"),
    [
        ("exponential", [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]),
        ("linear", [0.5, 1.0, 1.5, 2.0, 2.5, 3.0]),
        ("fixed", [0.5, 0.5, 0.5, 0.5, 0.5, 0.5]),
    ],
)
def test_waits_grow_as_declared(curve: Any, expected: list[float]) -> None:
    """Without jitter, chance has no say, and the cap holds."""
    policy = RetryPolicy(backoff=curve, jitter="none")

    assert waits(policy, 6) == waits(policy, 6, 0.99) == expected


@pytest.mark.parametrize(
    ("jitter", "chance", "expected"),
    [
        ("full", 0.0, [0.0, 0.0, 0.0]),
        ("full", 0.5, [0.25, 0.5, 1.0]),
        ("equal", 0.0, [0.25, 0.5, 1.0]),
        ("equal", 0.5, [0.375, 0.75, 1.5]),
        ("decorrelated", 0.0, [0.5, 0.5, 0.5]),
        ("decorrelated", 0.5, [1.0, 1.75, 2.875]),
    ],
)
def test_chance_shortens_waits_as_declared(jitter: Any, chance: float, expected: list[float]) -> None:
    """Exact values for both ends and the middle of chance."""
    assert waits(RetryPolicy(jitter=jitter), 3, chance) == expected


@pytest.mark.parametrize("curve", ["exponential", "linear", "fixed"])
def test_too_much_work_waits_longer(curve: Any) -> None:
    """After 429 and 529 the base is `throttle_initial_backoff`, also in the middle of a call."""
    policy = RetryPolicy(backoff=curve, jitter="none", throttle_initial_backoff=2.0)
    backoff = policy.begin()

    assert waits(policy, 1, verdict=BUSY) == waits(policy, 1, verdict=answered(429)) == [2.0]
    assert backoff.next_delay(FAILED, 0.0) == 0.5
    assert backoff.next_delay(BUSY, 0.0) == (2.0 if curve == "fixed" else 4.0)


def test_the_cap_holds_for_the_base_too() -> None:
    """A `throttle_initial_backoff` above `max_backoff` is cut to it."""
    policy = RetryPolicy(initial_backoff=0.1, max_backoff=0.5, jitter="none")

    assert waits(policy, 2, verdict=BUSY) == [0.5, 0.5]


@pytest.mark.parametrize("jitter", ["none", "full", "equal", "decorrelated"])
@pytest.mark.parametrize("multiplier", [1.0, 1e300])
def test_long_calls_stay_at_the_cap(jitter: Any, multiplier: float) -> None:
    """Thousands of waits, a multiplier beyond all floats: never above the cap, never an overflow."""
    policy = RetryPolicy(jitter=jitter, multiplier=multiplier, max_attempts=10_000)

    assert all(0 <= (wait or 0.0) <= 8.0 for wait in waits(policy, 3_000, 0.999999))
    assert waits(replace(policy, initial_backoff=0.0), 3, 0.5) == [0.0, 0.0, 0.0]


def kolmogorov(draws: list[float], low: float, high: float) -> float:
    """The statistic of Kolmogorov and Smirnov against an even distribution, times the root of the number of draws."""
    width, count = high - low, len(draws)
    places = sorted((draw - low) / width for draw in draws)
    distance = max(max((at + 1) / count - place, place - at / count) for at, place in enumerate(places))
    return distance * math.sqrt(count)


@pytest.mark.parametrize(
    ("jitter", "number", "low", "high"),
    [
        ("full", 1, 0.0, 0.5),
        ("full", 3, 0.0, 2.0),
        ("full", 7, 0.0, 8.0),
        ("equal", 1, 0.25, 0.5),
        ("equal", 3, 1.0, 2.0),
        ("decorrelated", 1, 0.5, 1.5),
        ("decorrelated", 2, 0.5, 3.0),
        ("decorrelated", 6, 0.5, 8.0),
    ],
)
def test_waits_are_drawn_evenly_from_the_declared_range(jitter: Any, number: int, low: float, high: float) -> None:
    """20,000 draws of a wait (those before it at middle chance) differ from the declared range by chance only."""
    policy, random = RetryPolicy(jitter=jitter), Random(20261122)  # noqa: S311 - jitter is no secret
    draws = []
    for _ in range(20_000 * FACTOR):
        backoff = policy.begin()
        for _ in range(number - 1):
            backoff.next_delay(FAILED, 0.5)
        draws.append(backoff.next_delay(FAILED, random.random()) or 0.0)

    assert low <= min(draws)
    assert max(draws) <= high
    assert kolmogorov(draws, low, high) < 1.628, "p < 0.01"


def wave(jitter: Any) -> list[int]:
    """1,000 clients fail together and send again twice: how many do so in each tenth of a second."""
    random, bins = Random(7), [0] * 200  # noqa: S311 - jitter is no secret
    for _ in range(1_000):
        backoff, at = RetryPolicy(jitter=jitter).begin(), 0.0
        for _ in range(2):
            at += backoff.next_delay(FAILED, random.random()) or 0.0
            bins[int(at * 10)] += 1
    return bins[: max(place for place, count in enumerate(bins) if count) + 1]


def test_a_thousand_clients_do_not_come_back_together() -> None:
    """With full jitter the busiest tenth of a second has at most three times the mean; without jitter, everybody."""
    full = wave("full")

    assert max(full) <= 3.0 * sum(full) / len(full)
    assert max(wave("decorrelated")) <= max(full)
    assert max(wave("equal")) <= 500
    assert max(wave("none")) == 1_000


NOW = "Tue, 01 Jan 2030 00:00:10 GMT"
# Headers of the answer, and the seconds it asks for; None: no hint.
HINTS: list[tuple[str, dict[str, str], float | None]] = [
    ("no header", {}, None),
    ("int", {"retry-after": "7"}, 7.0),
    ("zero", {"retry-after": "0"}, 0.0),
    ("float", {"retry-after": "1.5"}, 1.5),
    ("small float", {"retry-after": "0.001"}, 0.001),
    ("leading zeros", {"retry-after": "007"}, 7.0),
    ("spaces", {"retry-after": " 7 "}, 7.0),
    ("tab", {"retry-after": "7\t"}, 7.0),
    ("header in capitals", {"Retry-After": "7"}, 7.0),
    ("a minute", {"retry-after": "60"}, 60.0),
    ("above a minute", {"retry-after": "61"}, 61.0),
    ("milliseconds", {"retry-after-ms": "250"}, 0.25),
    ("fractions of milliseconds", {"retry-after-ms": "1.5"}, 0.0015),
    ("milliseconds go first", {"retry-after-ms": "250", "retry-after": "7"}, 0.25),
    ("zero milliseconds go first", {"retry-after-ms": "0", "retry-after": "7"}, 0.0),
    ("unreadable milliseconds", {"retry-after-ms": "soon", "retry-after": "7"}, 7.0),
    ("negative milliseconds", {"retry-after-ms": "-1", "retry-after": "7"}, 7.0),
    ("infinite milliseconds", {"retry-after-ms": "inf", "retry-after": "7"}, 7.0),
    ("negative", {"retry-after": "-3"}, None),
    ("minus zero", {"retry-after": "-0"}, None),
    ("plus", {"retry-after": "+5"}, None),
    ("nan", {"retry-after": "NaN"}, None),
    ("inf", {"retry-after": "inf"}, None),
    ("infinity", {"retry-after": "Infinity"}, None),
    ("1e400", {"retry-after": "1e400"}, None),
    ("exponent", {"retry-after": "1e3"}, None),
    ("underscore", {"retry-after": "1_000"}, None),
    ("hexadecimal", {"retry-after": "0x10"}, None),
    ("digits of another script", {"retry-after": "\u0661\u0662"}, None),
    ("unit", {"retry-after": "5s"}, None),
    ("word", {"retry-after": "soon"}, None),
    ("empty", {"retry-after": ""}, None),
    ("blank", {"retry-after": "   "}, None),
    ("two numbers", {"retry-after": "5, 7"}, None),
    ("two lines", {"retry-after": "5\n7"}, None),
    ("400 digits", {"retry-after": "9" * 400}, None),
    ("ten million digits", {"retry-after": "9" * 10_000_000}, None),
    ("ten million letters", {"retry-after": "x" * 10_000_000}, None),
    ("fifty days", {"retry-after": "4294967.295"}, 4294967.295),
    ("three thousand years", {"retry-after": "99999999999"}, 99999999999.0),
    ("IMF-fixdate", {"retry-after": "Tue, 01 Jan 2030 00:00:30 GMT", "date": NOW}, 20.0),
    ("RFC 850", {"retry-after": "Tuesday, 01-Jan-30 00:00:30 GMT", "date": NOW}, 20.0),
    ("asctime", {"retry-after": "Tue Jan  1 00:00:30 2030", "date": NOW}, 20.0),
    ("date of now", {"retry-after": NOW, "date": NOW}, 0.0),
    ("date of the past", {"retry-after": "Tue, 01 Jan 2030 00:00:00 GMT", "date": NOW}, 0.0),
    ("leap day", {"retry-after": "Thu, 29 Feb 2024 00:00:00 GMT", "date": "Wed, 28 Feb 2024 23:59:50 GMT"}, 10.0),
    (
        "a server whose clock is ten years off",
        {"retry-after": "Sun, 01 Jan 2040 00:00:12 GMT", "date": "Sun, 01 Jan 2040 00:00:10 GMT"},
        2.0,
    ),
    ("date in asctime on both", {"retry-after": "Tue Jan  1 00:00:30 2030", "date": "Tue Jan  1 00:00:10 2030"}, 20.0),
    ("date without a Date", {"retry-after": "Tue, 01 Jan 2030 00:00:30 GMT"}, None),
    ("date with a broken Date", {"retry-after": "Tue, 01 Jan 2030 00:00:30 GMT", "date": "now"}, None),
    ("two dates", {"retry-after": f"{NOW}, {NOW}", "date": NOW}, None),
    ("day that is none", {"retry-after": "Tue, 31 Feb 2030 00:00:30 GMT", "date": NOW}, None),
    ("hour that is none", {"retry-after": "Tue, 01 Jan 2030 25:00:30 GMT", "date": NOW}, None),
    ("month that is none", {"retry-after": "Tue, 01 Xyz 2030 00:00:30 GMT", "date": NOW}, None),
    ("year beyond all", {"retry-after": "Tue, 01 Jan 99999999999999999999 00:00:00 GMT", "date": NOW}, None),
    ("zone beyond all", {"retry-after": "Tue, 01 Jan 2030 00:00:00 +99999999999999999999", "date": NOW}, None),
    ("another zone", {"retry-after": "Tue, 01 Jan 2030 00:00:30 +0100", "date": NOW}, None),
    ("ISO 8601", {"retry-after": "2030-01-01T00:00:30Z", "date": NOW}, None),
    ("half a date", {"retry-after": "Tue, 01 Jan 2030", "date": NOW}, None),
]


@pytest.mark.parametrize("status", [429, 529, 503, 500])
@pytest.mark.parametrize(("headers", "hint"), [case[1:] for case in HINTS], ids=[case[0] for case in HINTS])
def test_what_the_server_asks_for(headers: dict[str, str], hint: float | None, status: int) -> None:
    """From the header to the wait: the hint and up to a tenth more, nothing above the cap, else the usual wait."""
    verdict = answered(status, headers=headers)
    policy = RetryPolicy(jitter="equal")
    shortest, longest = (policy.begin().next_delay(verdict, chance) for chance in (0.0, 0.999999))

    assert verdict.retry_after == hint
    if hint is None:
        assert longest == pytest.approx(1.0 if verdict.throttled else 0.5, rel=1e-5)
    elif hint > 60.0:
        assert shortest is longest is None
    else:
        assert shortest == hint
        assert longest == pytest.approx(min(hint * 1.1, 60.0), rel=1e-5)
        assert hint <= (longest or 0.0) <= 60.0


@pytest.mark.parametrize("chance", [0.0, 0.5, 0.999999])
def test_without_jitter_a_hint_is_waited_exactly(chance: float) -> None:
    """Chance has no say at all, so the same failures give the same waits; with any jitter it spreads a fleet."""
    hinted = answered(429, headers={"retry-after": "2"})

    assert RetryPolicy(jitter="none").begin().next_delay(hinted, chance) == 2.0
    for jitter in ("full", "equal", "decorrelated"):
        assert RetryPolicy(jitter=jitter).begin().next_delay(hinted, chance) == pytest.approx(2.0 + 0.2 * chance)


@pytest.mark.parametrize(
    ("pairs", "hint"),
    [
        ([("retry-after", "5"), ("retry-after", "5")], None),
        ([("retry-after", "5"), ("Retry-After", "7")], None),
        ([("retry-after-ms", "5"), ("retry-after-ms", "5"), ("retry-after", "7")], 7.0),
        ([("retry-after", NOW), ("retry-after", NOW), ("date", NOW)], None),
        ([("retry-after", "Tue, 01 Jan 2030 00:00:30 GMT"), ("date", NOW), ("date", NOW)], None),
    ],
)
def test_a_header_that_comes_twice_is_no_hint(pairs: list[tuple[str, str]], hint: float | None) -> None:
    """Which one holds nobody knows, even if they agree."""
    assert answered(429, headers=pairs).retry_after == hint


@settings(deadline=None)
@given(
    value=st.one_of(
        st.text(max_size=40), st.from_regex(r"[A-Z][a-z]{2}, \d+ [A-Z][a-z]{2} \d+ \d+:\d+:\d+ [A-Z+\-\d]+")
    ),
    date=st.one_of(st.just(NOW), st.text(max_size=40)),
    milliseconds=st.one_of(st.none(), st.text(max_size=20), st.floats().map(str)),
)
def test_no_header_breaks_the_error(value: str, date: str, milliseconds: str | None) -> None:
    """Whatever the headers hold, there is an error, with a hint that is finite and not negative, or none."""
    headers = {"retry-after": value, "date": date} | ({} if milliseconds is None else {"retry-after-ms": milliseconds})
    hint = answered(429, headers=headers).retry_after

    assert hint is None or 0.0 <= hint < math.inf


def test_after_a_hint_waits_start_again() -> None:
    """The server's wait is a new beginning: the next wait without one is the first again, whatever came before."""
    hinted = answered(529, headers={"retry-after": "3"})
    for jitter in ("none", "decorrelated"):
        backoff = RetryPolicy(jitter=jitter).begin()
        first = backoff.next_delay(FAILED, 0.5)
        second = backoff.next_delay(FAILED, 0.5)
        assert backoff.next_delay(hinted, 0.0) == 3.0

        assert [backoff.next_delay(FAILED, 0.5) for _ in range(2)] == [first, second]
        assert second > first  # type: ignore[operator]


def test_a_refused_hint_changes_nothing() -> None:
    """A wait that is too long is not taken; its caller may still ask for another."""
    backoff = RetryPolicy(jitter="none", max_retry_after=5.0).begin()

    assert backoff.next_delay(FAILED, 0.0) == 0.5
    assert backoff.next_delay(answered(429, headers={"retry-after": "5.001"}), 0.0) is None
    assert backoff.next_delay(FAILED, 0.0) == 1.0
    assert backoff.next_delay(answered(429, headers={"retry-after": "5"}), 0.9) == 5.0


POLICIES = st.tuples(st.floats(0, 100), st.floats(0, 1e6)).flatmap(
    lambda bounds: st.builds(
        RetryPolicy,
        backoff=st.sampled_from(["exponential", "linear", "fixed"]),
        jitter=st.sampled_from(["none", "full", "equal", "decorrelated"]),
        initial_backoff=st.just(bounds[0]),
        max_backoff=st.just(sum(bounds)),
        multiplier=st.floats(1, 1e300),
        throttle_initial_backoff=st.floats(0, 1e6),
        max_retry_after=st.floats(0, 1e6),
    )
)
FAILURES = st.tuples(st.sampled_from([FAILED, BUSY]), st.none() | st.floats(0, 2e6), st.floats(0, 1, exclude_max=True))


@settings(deadline=None)
@given(policy=POLICIES, script=st.lists(FAILURES))
def test_no_wait_is_above_its_cap(policy: RetryPolicy, script: list[tuple[Verdict, float | None, float]]) -> None:
    """For any policy and course of failures: own waits up to `max_backoff`, the server's from the hint to its cap."""
    backoff = policy.begin()
    for verdict, hint, chance in script:
        wait = backoff.next_delay(replace(verdict, retry_after=hint), chance)
        if hint is None:
            assert wait is not None
            assert 0.0 <= wait <= policy.max_backoff
        elif hint > policy.max_retry_after:
            assert wait is None
        else:
            assert wait is not None
            assert hint <= wait <= policy.max_retry_after


def test_a_policy_objects_as_the_table_does() -> None:
    """Without a hook: what mends nothing, what cannot be sent, what may be done twice."""
    policy = RetryPolicy()
    doubtful = judge_error(APIConnectionError(phase="read"))

    assert policy.objection(FAILED, MESSAGE) is None
    assert policy.objection(FAILED, ADMIN) == "ambiguous"
    assert policy.objection(doubtful, MESSAGE) == "ambiguous"
    assert RetryPolicy(resend_ambiguous="duplicable").objection(doubtful, MESSAGE) is None
    assert policy.objection(answered(400), MESSAGE) == "verdict"
    assert policy.objection(FAILED, replace(MESSAGE, replayable=False)) == "replay"
    assert policy.objection(OK, MESSAGE) == "verdict"


@pytest.mark.parametrize(
    ("answer", "verdict", "expected"),
    [
        (True, answered(404), None),
        (True, answered(402), None),
        (True, answered(409), None),
        (False, answered(529), "verdict"),
        (None, answered(529), None),
        (None, answered(404), "verdict"),
        (True, judge_error(APIConnectionError(phase="read")), "ambiguous"),
        (True, judge_error(BulkheadFull("b")), "verdict"),
        (True, judge_error(ValueError()), "verdict"),
        (True, OK, "verdict"),
    ],
)
def test_the_caller_may_decide(answer: bool | None, verdict: Verdict, expected: str | None) -> None:  # noqa: FBT001
    """`retry_on` overrides the verdict both ways, but neither the doubt nor what was no failure of the server's."""
    asked: list[Verdict] = []

    def retry_on(seen: Verdict) -> bool | None:
        asked.append(seen)
        return answer

    policy = RetryPolicy(retry_on=retry_on)

    assert policy.objection(verdict, MESSAGE) == expected
    assert asked == ([] if verdict.kind in ("ok", "local") else [verdict])


async def never_awaited(*_: object) -> None:
    """A function whose result nobody would await."""


def test_what_the_hook_raises_is_the_callers() -> None:
    """It is not swallowed: a broken hook must not silently become a policy."""

    def retry_on(seen: Verdict) -> bool | None:
        raise RuntimeError(seen.kind)

    with pytest.raises(RuntimeError, match="server"):
        RetryPolicy(retry_on=retry_on).objection(FAILED, MESSAGE)


@pytest.mark.parametrize("answer", ["no", 0.0, 0, 1, [], object()])
def test_the_hook_says_yes_no_or_nothing(answer: Any) -> None:
    """Anything else is a mistake, not a yes: a word is true, whatever it says."""
    policy = RetryPolicy(retry_on=lambda verdict: answer)
    with pytest.raises(InvalidArgumentError, match="retry_on must give True, False or None, not"):
        policy.objection(FAILED, MESSAGE)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"max_attempts": 0}, "max_attempts must be a whole number of at least 1"),
        ({"max_attempts": 2.0}, "max_attempts"),
        ({"max_attempts": True}, "max_attempts"),
        ({"backoff": "quadratic"}, 'backoff must be one of "exponential", "linear", "fixed"'),
        ({"jitter": None}, "jitter must be one of"),
        ({"resend_ambiguous": True}, "resend_ambiguous must be one of"),
        ({"initial_backoff": -0.1}, "initial_backoff must be a number of at least 0 and at most 8"),
        ({"initial_backoff": 9}, "initial_backoff must be a number of at least 0 and at most 8"),
        ({"initial_backoff": "1"}, "initial_backoff"),
        ({"max_backoff": math.inf}, "max_backoff"),
        ({"max_backoff": math.nan}, "max_backoff"),
        ({"multiplier": 0.5}, "multiplier must be a number of at least 1"),
        ({"throttle_initial_backoff": -1}, "throttle_initial_backoff"),
        ({"max_retry_after": None}, "max_retry_after"),
        ({"retry_on": never_awaited}, "retry_on must be a plain function"),
        ({"retry_on": "always"}, "retry_on must be a function or None"),
    ],
)
def test_a_policy_that_makes_no_sense_is_refused(changes: dict[str, Any], words: str) -> None:
    """The message names the policy, the field, the value and what is allowed."""
    with pytest.raises(InvalidArgumentError, match=words) as caught:
        RetryPolicy(**changes)
    assert str(caught.value).startswith(f"RetryPolicy({next(iter(changes))}=")


def test_a_policy_is_a_value() -> None:
    """Equal, hashable, pickled, replaced with validation, never changed; its types can be read by a program."""
    policy = RetryPolicy(max_attempts=5, jitter="equal")

    assert pickle.loads(pickle.dumps(policy)) == policy  # noqa: S301 - our own bytes
    assert {policy, RetryPolicy(max_attempts=5, jitter="equal")} == {policy}
    assert replace(policy, max_attempts=2) != policy
    assert set(typing.get_type_hints(RetryPolicy)) == set(RetryPolicy.__dataclass_fields__)
    with pytest.raises(InvalidArgumentError):
        replace(policy, max_attempts=0)
    with pytest.raises(FrozenInstanceError):
        policy.max_attempts = 7  # type: ignore[misc]
    assert not hasattr(policy, "__dict__")
    with pytest.raises(TypeError):
        RetryPolicy(3)  # type: ignore[misc]


def test_defaults() -> None:
    """Those of the documentation."""
    assert RetryPolicy() == RetryPolicy(
        max_attempts=3,
        backoff="exponential",
        initial_backoff=0.5,
        max_backoff=8.0,
        multiplier=2.0,
        jitter="full",
        throttle_initial_backoff=1.0,
        max_retry_after=60.0,
        resend_ambiguous="never",
        retry_on=None,
    )


def test_calls_do_not_share_their_waits() -> None:
    """Each call begins anew."""
    policy = RetryPolicy(jitter="none")
    first = policy.begin()
    first.next_delay(FAILED, 0.0)

    assert isinstance(first, Backoff)
    assert policy.begin().next_delay(FAILED, 0.0) == 0.5
    assert first.next_delay(FAILED, 0.0) == 1.0
