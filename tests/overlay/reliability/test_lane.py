"""The axes together: all or nothing, exact in any window, taken out of the line without a trace, lowered by answers."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.overlay.reliability.thorough import thorough

from claude_overlay.reliability.adaptive import Adaptive
from claude_overlay.reliability.lane import MOST_DRAINED, MOST_REMEMBERED, Blocked, Lane, Limits
from claude_overlay.reliability.rate_headers import Advice, Window, read_advice
from claude_overlay.reliability.reservation import Reservation
from claude_overlay.reliability.turn import Turn

NONE = (None, None, None)
FOREVER = 10**9


def lane(*rates: float | None, burst: float = 1, adaptive: Adaptive | None = None, now: float = 0) -> Lane:
    """Make a lane with these rates a second."""
    return Lane(Turn(), Limits((*rates, *NONE)[:3], burst, adaptive), now)


def reserve(one: Lane, *cost: float, now: float = 0, most: float = FOREVER, generates: bool = True) -> Reservation:
    """Reserve what must be granted."""
    made = one.reserve((*cost, 0, 0, 0)[:3], now, most, generates)
    assert isinstance(made, Reservation)
    return made


def said(status: int = 200, *, throttled: bool = False, retry_after: float | None = None, **windows: Window) -> Advice:
    """Make an answer's advice; windows by name of the axis."""
    names = {"requests": 0, "input_tokens": 1, "output_tokens": 2}
    return Advice(status, throttled, retry_after, {names[name]: window for name, window in windows.items()})


# ---- windows, exactly ------------------------------------------------------------------------------------------

RATES = st.one_of(st.none(), st.fractions(min_value=Fraction(1, 4), max_value=8, max_denominator=4))
STEPS = st.lists(
    st.tuples(
        st.fractions(min_value=0, max_value=3, max_denominator=2),
        st.tuples(st.integers(0, 1), st.integers(0, 9), st.integers(0, 9)),
        st.booleans(),
        st.integers(0, 4),  # 1: the newest is given back; 2: the oldest in line; 3: one in the middle
    ),
    max_size=24,
)


@thorough(24)
@given(rates=st.tuples(RATES, RATES, RATES), burst=st.fractions(Fraction(1, 2), 4, max_denominator=2), steps=STEPS)
def test_every_axis_holds_in_every_window_whoever_leaves_the_line(rates, burst, steps) -> None:
    """Whatever mixture of costs comes, waits and leaves: no axis lets more than burst + rate*w depart in a window."""
    one, now, made = lane(*rates, burst=burst), Fraction(0), []
    for gap, cost, generates, leaves in steps:
        now += gap
        made.append(reserve(one, *cost, now=now, generates=generates))
        in_line = [r for r in made if r.at > now]
        if leaves and in_line:
            leaver = (in_line[-1], in_line[0], in_line[len(in_line) // 2], in_line[0])[leaves - 1]
            one.give_back(leaver, now)
            made.remove(leaver)

    departures = sorted(made, key=lambda r: r.at)
    for axis, rate in enumerate(rates):
        for first, begin in enumerate(departures if rate is not None else ()):
            total = largest = Fraction(0)
            for r in departures[first:]:
                total, largest = total + r.cost[axis], max(largest, Fraction(r.cost[axis]))
                assert total <= max(rate * burst, largest) + rate * (r.at - begin.at)


@thorough(24)
@given(
    rates=st.tuples(RATES, RATES, RATES),
    before=st.lists(st.tuples(st.integers(0, 1), st.integers(0, 9), st.integers(0, 9)), max_size=5),
    gone=st.lists(st.tuples(st.integers(0, 1), st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=9),
    order=st.randoms(use_true_random=False),
)
def test_who_leaves_the_line_leaves_no_trace(rates, before, gone, order) -> None:
    """A crowd that reserves and leaves again, in any order: the next one departs as if it had never been there."""
    crowded, quiet = lane(*rates), lane(*rates)
    for cost in before:
        reserve(crowded, *cost)
        reserve(quiet, *cost)
    crowd = [reserve(crowded, *cost) for cost in gone]
    at_once = [one for one in crowd if one.at <= 0]
    order.shuffle(crowd)
    for one in crowd:
        crowded.give_back(one, 0)

    if not at_once:  # who could go at once is not in line: giving back is then a credit like any other
        assert reserve(crowded, 1, 3, 3).at == reserve(quiet, 1, 3, 3).at


@pytest.mark.parametrize("used", [(1, 5, 90), (1, 400, 10), (1, 60, 60)], ids=["less", "more", "as guessed"])
@pytest.mark.parametrize("remaining", [5_000, 30], ids=["enough", "little"])
def test_what_was_learnt_meanwhile_stays_when_who_waits_leaves(used, remaining: int) -> None:
    """A settlement between coming and leaving, and an answer after it, count as if nobody had been in line."""
    ends = []
    for crowd in (0, 1, 5):
        one = lane(1_000.0, 100.0, 100.0)
        sent = reserve(one, 1, 60, 60)
        waiting = [reserve(one, 1, 90, 20) for _ in range(crowd)]
        one.settle(sent, used, 0.25)
        sent.settle(None, 0.25)
        for each in waiting:
            each.refund(0.25)
        one.learn(said(input_tokens=Window(60_000, remaining)), (0, 0, 0), 0.25)
        ends.append([one.level(axis, 0.25) for axis in range(3)])

    assert ends[1] == pytest.approx(ends[0], abs=1e-6)
    assert ends[2] == pytest.approx(ends[0], abs=1e-6)


def test_a_thousand_who_leave_are_taken_out_once() -> None:
    """All of a full line leaves; the next one goes at once, on every axis."""
    one = lane(10.0, 100.0, 100.0)
    reserve(one, 1, 100, 0)
    crowd = [reserve(one, 1, 100, 0) for _ in range(1_000)]
    assert crowd[-1].wait == pytest.approx(1_000)
    for each in crowd:
        each.refund(0.5)

    assert reserve(one, 1, 50, 0, now=0.5).wait == pytest.approx(0)
    assert one.level(0, 0.5) == pytest.approx(9)


# ---- all or nothing, first come, first served ------------------------------------------------------------------


def test_the_slowest_axis_decides_and_all_are_charged_at_that_time() -> None:
    """A call that waits 9 s for tokens takes its request slot then, not now: no herd later."""
    one = lane(1.0, 10.0)
    reserve(one, 1, 10)
    waits = [reserve(one, 1, 90), *(reserve(one, 1, 0.001) for _ in range(3))]

    assert waits[0].wait == pytest.approx(1), "90 is more than the burst: the bucket must be full"
    assert [r.wait for r in waits[1:]] == pytest.approx([9.0001, 10.0001, 11.0001], abs=0.01)


def test_nothing_is_taken_when_one_axis_refuses() -> None:
    """Refused on tokens: neither a request nor a token is gone."""
    one = lane(10.0, 10.0, 10.0)
    reserve(one, 1, 10)
    levels = [one.level(axis, 0) for axis in range(3)]
    blocked = one.reserve((1, 5, 0), 0, 0.2, True)

    assert blocked == Blocked("input_tokens", 0.5, 10.0)
    assert [one.level(axis, 0) for axis in range(3)] == levels


def test_a_call_that_does_not_generate_does_not_wait_for_tokens() -> None:
    """Listing models passes by those who wait for tokens, within the burst; a generation that costs none does not."""
    one = lane(10.0, 10.0, burst=5)
    reserve(one, 1, 50)
    assert reserve(one, 1, 10).wait == pytest.approx(1)

    assert reserve(one, 1, 0, generates=False).wait == 0
    assert reserve(one, 1, 0, generates=True).wait == pytest.approx(1)


def test_output_is_waited_for_when_it_is_owed() -> None:
    """Nothing was reserved for output; what the first call produced, the second has to wait for."""
    one = lane(None, None, 10.0)
    first = reserve(one, 1, 0, 0)
    assert first.wait == 0
    one.settle(first, (1, 0, 110), 5.0)

    assert one.level(2, 5.0) == -100
    assert reserve(one, 1, 0, 0, now=5.0).wait == pytest.approx(10)
    assert reserve(one, 1, 0, 0, now=5.0, generates=False).wait == 0


def test_an_axis_without_a_limit_is_never_waited_for() -> None:
    """Costs on it are free."""
    one = lane(None, 5.0)
    assert [reserve(one, 10**9, 0, 10**9).wait for _ in range(3)] == [0, 0, 0]
    assert one.level(0, 0) is None


# ---- answers ---------------------------------------------------------------------------------------------------


def test_remaining_lowers_a_level_and_never_raises_it() -> None:
    """The server's word counts downwards, less what it may not have counted yet."""
    one = lane(100.0)
    answered, under_way = reserve(one, 1), reserve(one, 1)
    answered.observe(
        {"anthropic-ratelimit-requests-limit": "6000", "anthropic-ratelimit-requests-remaining": "50"},
        200,
        throttled=False,
        now=0.0,
    )
    assert one.level(0, 0.0) == pytest.approx(49), "the other call is under way"
    assert under_way.state == 0

    one.learn(said(requests=Window(6_000, 90)), (0, 0, 0), 0.0)
    assert one.level(0, 0.0) == pytest.approx(49)


def test_who_was_sent_long_ago_is_in_the_servers_count() -> None:
    """After five seconds a call without an answer is not taken off a second time; one in line still is."""
    one = lane(100.0, 10.0)
    reserve(one, 30)
    reserve(one, 1, 10)
    reserve(one, 7, 10)  # waits a second
    one.learn(said(requests=Window(6_000, 60)), (0, 0, 0), 4.0)
    assert one.level(0, 4.0) == pytest.approx(60 - 30 - 1 - 7)
    one.learn(said(requests=Window(6_000, 60)), (0, 0, 0), 5.5)
    assert one.level(0, 5.5) == pytest.approx(60 - 7)


def test_a_lower_limit_is_learnt_and_a_higher_one_is_not() -> None:
    """The rate follows the server's limit downwards, and back up to what is configured."""
    one = lane(10.0)
    waits = []
    for limit in (60, 6_000, 120):
        one.learn(said(requests=Window(limit=limit)), (0, 0, 0), 0.0)
        late = lane(10.0)
        late.learn(said(requests=Window(limit=limit)), (0, 0, 0), 0.0)
        for _ in range(10):
            reserve(late, 1)
        first, second = reserve(late, 1), reserve(late, 1)
        waits.append(second.at - first.at)

    assert waits == pytest.approx([1, 0.1, 0.5])


def test_an_axis_that_is_not_configured_is_not_learnt() -> None:
    """No limit asked for, none put on."""
    one = lane(10.0)
    one.learn(said(input_tokens=Window(limit=1, remaining=0)), (0, 0, 0), 0.0)
    assert reserve(one, 1, 10**6).wait == 0


def test_a_429_stops_the_line_until_the_server_wants_to_be_asked() -> None:
    """Who waits is put off by as long as the line stops, in order; then the bucket is empty. Who has gone has gone."""
    one = lane(1.0)
    gone, second, third = (reserve(one, 1) for _ in range(3))
    gone.observe({"retry-after": "10"}, 429, throttled=True, now=0.5)

    assert [r.remaining(0.5) for r in (second, third)] == pytest.approx([10.5, 11.5])
    assert reserve(one, 1, now=0.5).wait == pytest.approx(12.5)
    late = lane(1.0)
    late.learn(said(429, throttled=True, retry_after=10.0), (0, 0, 0), 0.0)
    assert reserve(late, 1).wait == pytest.approx(11), "empty at 10, one at 11"


def test_a_second_429_adds_only_what_is_longer() -> None:
    """Ten refusals at once stop the line once; a later, longer one prolongs it."""
    one = lane(1.0)
    _, second = reserve(one, 1), reserve(one, 1)
    for _ in range(10):
        one.learn(said(429, throttled=True, retry_after=10.0), (0, 0, 0), 0.0)
    assert second.remaining(0.0) == pytest.approx(11)
    one.learn(said(429, throttled=True, retry_after=10.0), (0, 0, 0), 5.0)
    assert second.remaining(5.0) == pytest.approx(11)
    one.learn(said(429, throttled=True, retry_after=1.0), (0, 0, 0), 5.0)
    assert second.remaining(5.0) == pytest.approx(11)


@pytest.mark.parametrize(
    ("advice", "wait"),
    [
        (said(429, throttled=True), 1.0),  # nothing said: an empty bucket
        (said(429, throttled=True, requests=Window(limit=60, remaining=0, reset=60.0)), 1.0),  # one of sixty in 60 s
        (said(429, throttled=True, requests=Window(limit=60, remaining=5, reset=60.0)), 1.0),  # that did not run out
        (said(529, throttled=True), 0.0),  # not our limit
        (said(529, throttled=True, retry_after=3.0), 3.0),  # the refused call itself may go then
        (said(429, throttled=True, retry_after=1e9), MOST_DRAINED),
        (said(429, throttled=False, retry_after=9.0), 0.0),  # a spend limit: waiting does not help
        (said(503, throttled=False), 0.0),
    ],
)
def test_what_a_refusal_means(advice: Advice, wait: float) -> None:
    """How long the next one waits after a refusal."""
    one = lane(1.0)
    one.learn(advice, (1, 0, 0), 0.0)
    assert reserve(one, 1).wait == pytest.approx(wait)


def test_after_a_stop_one_call_is_free_and_the_next_ones_wait() -> None:
    """A refusal with a time and with headers: at its end the refused call goes, not a whole burst."""
    one = lane(1.0, 10.0, burst=10)
    windows = {"requests": Window(limit=60, remaining=0, reset=60.0)}
    one.learn(said(429, throttled=True, retry_after=7.0, **windows), (1, 25, 0), 0.0)
    assert [reserve(one, 1, 25).wait for _ in range(3)] == pytest.approx([7.0, 9.5, 12.0])


def test_a_usage_beyond_belief_stops_nobody_for_ever() -> None:
    """A debt by usage is an hour at most; what waits longer than that for other reasons stays as it is."""
    one = lane(None, None, 1.0)
    one.settle(reserve(one, 0, 0, 1), (0, 0, 2**64), 0.0)
    assert one.level(2, 0.0) == pytest.approx(1.0 - MOST_DRAINED)
    assert reserve(one, 0, 0, 5_000).wait == pytest.approx(MOST_DRAINED)
    one.settle(reserve(one, 0, 0, 1), (0, 0, 2**64), 0.0)
    assert one.level(2, 0.0) == pytest.approx(1.0 - MOST_DRAINED - 5_001)


HEADERS = st.fixed_dictionaries(
    {},
    optional={
        f"anthropic-ratelimit-{axis}-{what}": st.sampled_from(["600", "1200", "0", "5", "40", "5000", "junk", "²"])
        for axis in ("requests", "input-tokens", "output-tokens")
        for what in ("limit", "remaining")
    },
)


@thorough(60)
@given(
    first=HEADERS,
    then=HEADERS,
    costs=st.lists(st.tuples(st.integers(0, 2), st.integers(0, 30), st.integers(0, 30)), max_size=6),
    answered=st.integers(0, 6),
)
def test_an_answer_without_news_changes_nothing(first, then, costs, answered) -> None:
    """What `has_news` passes over would have set no rate and lowered no level, whoever is under way."""
    one = lane(10.0, 20.0, 20.0, burst=2)
    one.learn(read_advice(first, 200, False, one.axes), (1, 0, 0), 0.0)
    made = [reserve(one, *cost) for cost in costs]
    for reservation in made[:answered]:
        reservation.settle(None, 0.0)
    if one.has_news(then) or "anthropic-ratelimit-requests-limit" not in then:
        return
    before = [one.level(axis, 0.0) for axis in range(3)]
    later = [one.level(axis, 1.0) for axis in range(3)]
    one.learn(read_advice(then, 200, False, one.axes), (1, 0, 0), 0.0)
    assert [one.level(axis, 0.0) for axis in range(3)] == before
    assert [one.level(axis, 1.0) for axis in range(3)] == later


def test_news_are_a_limit_that_changed_and_little_that_is_left() -> None:
    """Known limits with enough left are no news; another limit, too little, an unreadable count, and 429s are."""
    one = lane(10.0, burst=2)
    told = {"anthropic-ratelimit-requests-limit": "300", "anthropic-ratelimit-requests-remaining": "299"}
    assert not one.has_news({})
    assert one.has_news(told)
    one.learn(read_advice(told, 200, False, one.axes), (1, 0, 0), 0.0)
    assert not one.has_news(told)
    assert one.has_news({**told, "anthropic-ratelimit-requests-limit": "200"})
    assert one.has_news({**told, "anthropic-ratelimit-requests-remaining": "9"})
    assert one.has_news({**told, "anthropic-ratelimit-requests-remaining": "many"})
    made = [reserve(one, 40) for _ in range(8)]
    assert one.has_news(told), "299 may be gone already with those who are under way"
    assert made[0].wait == 0


def test_refunds_after_a_429_are_credits() -> None:
    """Who was in line before the line was stopped and leaves after it gives back what he took."""
    one = lane(1.0)
    _, second = reserve(one, 1), reserve(one, 1)
    one.learn(said(429, throttled=True, retry_after=10.0), (0, 0, 0), 0.0)
    second.refund(0.0)
    assert reserve(one, 1).wait == pytest.approx(11)


# ---- changes ---------------------------------------------------------------------------------------------------


def test_a_new_axis_owes_nothing_and_credits_nothing_to_calls_before_it() -> None:
    """A call from before a limit is charged to it by what it really used, once."""
    one = lane(10.0)
    call = reserve(one, 1, 500)
    one.reconfigure(Limits((10.0, 100.0, None), 1), 0.0)
    assert one.level(1, 0.0) == 100
    one.settle(call, (1, 30, 0), 0.0)
    assert one.level(1, 0.0) == 70
    one.settle(call, (1, 20, 0), 0.0)
    assert one.level(1, 0.0) == 80
    one.reconfigure(Limits((None, None, 5.0), 1), 0.0)
    assert (one.level(0, 0.0), one.level(1, 0.0), one.level(2, 0.0)) == (None, None, 5)


def test_a_change_between_reserving_and_settling_charges_only_the_difference() -> None:
    """What was reserved before a change of rate is known after it."""
    one = lane(10.0, 100.0, 100.0)
    call, unsent = reserve(one, 1, 50, 0), reserve(one, 1, 20, 0)
    one.reconfigure(Limits((20.0, 100.0, 100.0), 1), 0.0)
    one.reconfigure(Limits((20.0, 100.0, 90.0), 1), 0.0)
    one.settle(call, (1, 60, 0), 0.0)
    assert one.level(1, 0.0) == pytest.approx(20)
    unsent.refund(0.0)
    assert one.level(1, 0.0) == pytest.approx(40)


def test_a_slower_rate_leaves_those_in_line_their_times() -> None:
    """Who has reserved goes when he was told; who comes after waits at the new rate."""
    one = lane(10.0)
    for _ in range(10):
        reserve(one, 1)
    promised = reserve(one, 1)
    one.reconfigure(Limits((1.0, None, None), 1), 0.0)

    assert promised.remaining(0.0) == pytest.approx(0.1)
    assert reserve(one, 1).wait == pytest.approx(2)
    promised.refund(0.0)
    assert reserve(one, 1).wait == pytest.approx(2), "who leaves gives back what he took"


def test_adaptive_limits_requests_from_the_first_refusal_on() -> None:
    """Free at first; after a 529 the requests have a rate, and it comes and goes with the policy."""
    one = lane(adaptive=Adaptive())
    for number in range(100):
        reserve(one, 1, now=number / 10)
        one.learn(said(), (1, 0, 0), number / 10)
    assert one.level(0, 10.0) is None
    one.learn(said(529, throttled=True), (1, 0, 0), 10.0)
    assert one.level(0, 10.0) == pytest.approx(7, rel=0.1), "beta times the ten a second that were measured"
    one.reconfigure(Limits(NONE, 1, Adaptive(beta=0.5)), 10.0)
    assert one.level(0, 10.0) is not None
    one.reconfigure(Limits(NONE, 1), 10.0)
    assert one.level(0, 10.0) is None


def test_adaptive_never_exceeds_what_is_configured() -> None:
    """The curve may point as high as it likes."""
    one = lane(5.0, adaptive=Adaptive())
    one.learn(said(529, throttled=True), (1, 0, 0), 0.0)
    for number in range(1_000):
        one.learn(said(), (1, 0, 0), number / 50)
    assert one.level(0, 1_000.0) == 5


def test_memory_is_bounded() -> None:
    """Calls that were sent and are never heard of again are forgotten; those in line are not."""
    one = lane(1_000.0)
    for number in range(20_000):
        reserve(one, 1, now=number / 1_000)
    assert len(one._recent) <= 4 * MOST_REMEMBERED
    idle = lane(1.0)
    assert idle.is_idle(0)
    reserve(idle, 1)
    assert not idle.is_idle(0.5)
    assert idle.is_idle(1)
