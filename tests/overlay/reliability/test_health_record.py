"""What calls and probes make of one endpoint, and when it is forgotten."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.overlay.reliability import sample_verdicts as verdicts
from tests.overlay.reliability.sample_verdicts import OK

from claude_overlay.reliability.health import HealthCheck, ProbeResult
from claude_overlay.reliability.health_record import HealthRecord

if TYPE_CHECKING:
    from claude_overlay.reliability.verdict import Verdict


def record(**thresholds: object) -> HealthRecord:
    """Make an empty record."""
    return HealthRecord(HealthCheck(**thresholds))  # type: ignore[arg-type]


GOOD = ProbeResult(endpoint="a", method="models", reachable=True, status=200, latency=0.1)
SLOW = replace(GOOD, latency=2.0)
BAD = replace(GOOD, reachable=False, status=None, error="APITimeoutError")
UNASKED = replace(GOOD, reachable=None, status=None, error="APITimeoutError")


def states(health: HealthRecord, *results: ProbeResult) -> list[str]:
    """Give the state after each of these probes, a second apart."""
    seen = []
    for second, result in enumerate(results):
        health.probe(result, float(second))
        seen.append(health.state(float(second)))
    return seen


def test_nothing_is_known_of_a_new_one() -> None:
    """Neither healthy nor not."""
    assert record().state(0.0) == "unknown"


def test_a_good_call_makes_it_healthy_until_it_is_forgotten() -> None:
    """After the window nothing is known again."""
    health = record(window=60.0)
    health.record(OK, 0.2, 0.0)

    assert health.state(59.9) == "healthy"
    assert health.state(60.0) == "unknown"


def test_too_many_failures_degrade_it() -> None:
    """Below 80 % success of at least five calls; a call alone says little."""
    health = record()
    for _ in range(4):
        health.record(verdicts.FAILED, 0.1, 0.0)
    assert health.state(0.0) == "healthy"

    health.record(verdicts.FAILED, 0.1, 0.0)
    assert health.state(0.0) == "degraded"


def test_one_failure_in_five_is_still_well() -> None:
    """The ratio must be below the threshold."""
    health = record()
    for _ in range(4):
        health.record(OK, 0.1, 0.0)
    health.record(verdicts.FAILED, 0.1, 0.0)
    assert health.state(0.0) == "healthy"

    health.record(verdicts.FAILED, 0.1, 0.0)
    assert health.state(0.0) == "degraded"


def test_slow_calls_degrade_it_only_if_asked() -> None:
    """A long generation answers late by nature, so there is no threshold by default."""
    plain, strict = record(), record(degraded_call_latency=2.0)
    for health in (plain, strict):
        for _ in range(5):
            health.record(OK, 30.0, 0.0)

    assert plain.state(0.0) == "healthy"
    assert strict.state(0.0) == "degraded"
    for _ in range(20):
        strict.record(OK, 0.1, 0.0)
    assert strict.state(0.0) == "healthy"


@pytest.mark.parametrize(("verdict", "failed", "calls", "failures", "consecutive"), [
    (OK, False, 3, 2, 0),
    (verdicts.REQUEST, False, 3, 2, 0), (verdicts.CREDENTIAL, False, 3, 2, 0), (verdicts.SPENT, False, 3, 2, 0),
    (verdicts.THROTTLED, False, 3, 2, 0), (verdicts.TOO_EARLY, False, 3, 2, 0),
    (verdicts.OVERLOADED, False, 3, 3, 2),
    (verdicts.FAILED, True, 3, 3, 3), (verdicts.UNAVAILABLE, True, 3, 3, 3), (verdicts.NOT_CONNECTED, True, 3, 3, 3),
    (verdicts.NO_ANSWER, True, 3, 3, 3), (verdicts.BROKEN, True, 3, 3, 3), (verdicts.BROKEN_ANSWER, True, 3, 3, 3),
    (verdicts.NO_FREE_CONNECTION, False, 2, 2, 2), (verdicts.NOT_TRUSTED, False, 2, 2, 2),
    (verdicts.LOCAL, False, 2, 2, 2), (verdicts.CLOSED, False, 2, 2, 2),
], ids=lambda value: getattr(value, "kind", None))  # fmt: skip
def test_what_counts_as_a_failure_of_the_endpoint(
    verdict: Verdict,
    failed: bool,  # noqa: FBT001
    calls: int,
    failures: int,
    consecutive: int,
) -> None:
    """An answer ends a run of failures, a model's overload does not prolong it; what never came there is nothing."""
    health = record()
    health.record(verdicts.FAILED, None, 0.0)
    health.record(verdicts.FAILED, None, 0.0)

    assert health.record(verdict, None, 0.0) is failed
    shown = health.snapshot("a", 0.0)
    assert (shown.calls, shown.failures, shown.consecutive_failures) == (calls, failures, consecutive)


def test_the_last_failure_is_kept() -> None:
    """Its kind, and whether it was an answer."""
    health = record()
    health.record(verdicts.FAILED, None, 0.0)
    assert (health.last_kind, health.last_answered) == ("server", True)

    health.record(verdicts.NO_ANSWER, None, 0.0)
    health.record(OK, None, 0.0)
    assert (health.last_kind, health.last_answered) == ("timeout", False)


def test_three_bad_probes_in_a_row_and_two_good_ones() -> None:
    """One good probe in between begins the count anew, both ways."""
    assert states(record(), GOOD, BAD, BAD, GOOD, BAD, BAD, BAD, GOOD, BAD, GOOD, GOOD) == [
        "healthy", "healthy", "healthy", "healthy", "healthy", "healthy", "unhealthy",
        "unhealthy", "unhealthy", "unhealthy", "healthy",
    ]  # fmt: skip


def test_nobody_is_unhealthy_before_enough_probes_say_so() -> None:
    """From the unknown, too."""
    assert states(record(), BAD, BAD, BAD) == ["unknown", "unknown", "unhealthy"]
    assert states(record(), GOOD) == ["healthy"]


def test_a_run_leads_only_as_far_as_all_of_it_agree() -> None:
    """Bad, slow, bad: three worse ones, so degraded; unhealthy needs three bad ones after that."""
    assert states(record(), GOOD, BAD, SLOW, BAD, BAD, BAD, BAD) == [
        "healthy", "healthy", "healthy", "degraded", "degraded", "degraded", "unhealthy",
    ]  # fmt: skip
    assert states(record(), BAD, BAD, BAD, GOOD, SLOW, GOOD, GOOD) == [
        "unknown", "unknown", "unhealthy", "unhealthy", "degraded", "degraded", "healthy",
    ]  # fmt: skip


def test_a_probe_that_could_not_be_made_says_nothing() -> None:
    """No free connection here is no sickness there."""
    health = record(unhealthy_after=1)

    assert states(health, GOOD, UNASKED, UNASKED) == ["healthy"] * 3
    assert health.snapshot("a", 2.0).probes == 1


def test_probes_are_trusted_for_three_intervals() -> None:
    """A monitor that was stopped leaves nobody unhealthy for ever."""
    health = record(interval=10.0, unhealthy_after=1)
    health.probe(BAD, 0.0)

    assert health.state(30.0) == "unhealthy"
    assert health.state(30.1) == "unknown"
    health.probe(GOOD, 31.0)
    assert health.state(31.0) == "healthy"


def test_probes_outweigh_good_calls_but_not_their_absence() -> None:
    """Unhealthy by probes is unhealthy; degraded by calls stays so under good probes."""
    health = record(unhealthy_after=1)
    health.record(OK, 0.1, 0.0)
    health.probe(BAD, 0.0)
    assert health.state(0.0) == "unhealthy"

    other = record()
    other.probe(GOOD, 0.0)
    for _ in range(5):
        other.record(verdicts.FAILED, None, 0.0)
    assert other.state(0.0) == "degraded"


def test_the_snapshot_has_it_all() -> None:
    """Counts, latencies of the window, the fading average, and the last probe."""
    health = record()
    health.flights.extend([None, None])
    for latency in (0.1, 0.3, None):
        health.record(OK, latency, 1.0)
    health.record(verdicts.NO_ANSWER, None, 1.0)
    health.probe(replace(BAD, latency=5.0), 2.0)
    health.probe(GOOD, 3.0)
    shown = health.snapshot("a", 3.0, ejected_for=4.0, ejections=2, is_ejected=True)

    assert (shown.name, shown.state, shown.ejected_for, shown.ejections, shown.in_flight) == (
        "a",
        "unhealthy",
        4.0,
        2,
        2,
    )
    assert (shown.calls, shown.failures, shown.consecutive_failures, shown.last_error) == (4, 1, 1, "timeout")
    assert shown.latency == pytest.approx(0.14)
    assert shown.latency_average == pytest.approx(0.2)
    assert (shown.latency_min, shown.latency_max, shown.timed_calls) == (0.1, 0.3, 2)
    assert (shown.probes, shown.probe_failures, shown.probe_latency, shown.probe_status) == (2, 1, 0.1, 200)
    assert shown.availability == pytest.approx(4 / 6)


def test_old_calls_leave_the_snapshot() -> None:
    """Bucket by bucket; the fading average goes with the last of them."""
    health = record(window=10.0)
    health.record(OK, 1.0, 0.5)
    health.record(verdicts.FAILED, 3.0, 5.5)

    assert [health.snapshot("a", now).calls for now in (9.9, 10.0, 15.9)] == [2, 1, 0]
    assert health.snapshot("a", 15.9).latency is None
    assert health.snapshot("a", 15.9).latency_max is None


def test_forgetting_calls_leaves_the_probes() -> None:
    """A readmitted endpoint begins anew, and is not taken for healthy while probes say otherwise."""
    health = record(unhealthy_after=1)
    for _ in range(5):
        health.record(verdicts.FAILED, 0.1, 0.0)
    health.probe(BAD, 0.0)
    health.forget_calls()
    shown = health.snapshot("a", 0.0)

    assert (shown.calls, shown.consecutive_failures, shown.latency, shown.state) == (0, 0, None, "unhealthy")


def test_other_thresholds_hold_at_once() -> None:
    """What was seen stays, unless the window is another."""
    health = record()
    health.record(verdicts.FAILED, None, 0.0)
    health.reconfigure(HealthCheck(minimum_calls=1))
    assert health.state(0.0) == "degraded"

    health.reconfigure(HealthCheck(minimum_calls=1, window=30.0))
    assert health.state(0.0) == "unknown"


def test_it_is_spotless_without_failures_probes_and_thresholds() -> None:
    """Then neither time nor a success can change its rank."""
    health = record()
    assert health.is_spotless(0.0)
    health.record(verdicts.FAILED, None, 0.0)
    assert not health.is_spotless(0.0)
    assert health.is_spotless(60.0)
    assert not record(degraded_call_latency=1.0).is_spotless(0.0)

    probed = record(unhealthy_after=1)
    probed.probe(GOOD, 0.0)
    assert probed.is_spotless(0.0)
    probed.probe(BAD, 1.0)
    assert not probed.is_spotless(1.0)


@given(st.lists(st.tuples(st.floats(0, 15), st.booleans(), st.floats(0.001, 9) | st.none()), max_size=60))
def test_the_window_agrees_with_a_list_of_all_calls(script: list[tuple[float, bool, float | None]]) -> None:
    """Counts, failures and latencies are those of the calls in the last ten buckets."""
    health, now, kept = record(window=10.0), 100.0, []
    for step, fails, latency in script:
        now += step
        health.record(verdicts.FAILED if fails else OK, latency, now)
        kept.append((now, fails, latency))
    alive = [one for one in kept if one[0] // 1.0 > now // 1.0 - 10]
    timed = [latency for _, _, latency in alive if latency is not None]
    shown = health.snapshot("a", now)

    assert shown.calls == len(alive)
    assert shown.failures == sum(fails for _, fails, _ in alive)
    assert shown.timed_calls == len(timed)
    assert shown.latency_min == min(timed, default=None)
    assert shown.latency_max == max(timed, default=None)
    if timed:
        assert shown.latency_average == pytest.approx(sum(timed) / len(timed))


@given(st.lists(st.floats(0, 100), max_size=30))
def test_a_clock_that_overtakes_itself_does_no_harm(moments: list[float]) -> None:
    """Threads hand in their times in any order; counts never go below nothing."""
    health = record(window=10.0)
    for moment in moments:
        health.record(verdicts.FAILED, 0.1, moment)
        shown = health.snapshot("a", moment)
        assert 1 <= shown.failures <= shown.calls <= len(moments)
