"""Which results a sliding window still counts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from tests.overlay.reliability.thorough import thorough

from claude_overlay.reliability.breaker import CircuitBreaker
from claude_overlay.reliability.window import BUCKETS, CountWindow, TimeWindow, Window, make_window

RESULTS = st.lists(st.tuples(st.booleans(), st.booleans(), st.integers(0, 60)), max_size=60)


def sums(window: Window) -> tuple[int, int, int]:
    """Give the three sums."""
    return window.calls, window.failures, window.slow


@thorough(30)
@given(RESULTS, st.integers(1, 8))
def test_a_window_by_count_holds_exactly_the_last_results(results: list[tuple[bool, bool, int]], size: int) -> None:
    """After every result, the sums are those of the last `size`, however old they are."""
    window = CountWindow(size)
    for number, (failed, slow, now) in enumerate(results, 1):
        window.add(failed, slow, now)
        window.expire(1e9)

        last = results[max(0, number - size) : number]
        assert sums(window) == (len(last), sum(f for f, _, _ in last), sum(s for _, s, _ in last))


@thorough(30)
@given(RESULTS)
def test_a_window_by_time_forgets_whole_buckets(steps: list[tuple[bool, bool, int]]) -> None:
    """A result counts until the tenth bucket after its own begins, and no longer."""
    window = TimeWindow(10.0)
    now, seen = 0.0, list[tuple[int, bool, bool]]()
    for failed, slow, quarters in steps:
        now += quarters / 4
        window.add(failed, slow, now)
        seen.append((int(now), failed, slow))

        last = [one for one in seen if int(now) - one[0] < BUCKETS]
        assert sums(window) == (len(last), sum(f for _, f, _ in last), sum(s for _, _, s in last))


def test_a_window_by_time_empties_without_new_results() -> None:
    """`expire` alone forgets: at the end of the window nothing is left, also after a very long time."""
    window = TimeWindow(10.0)
    window.add(True, True, 0.5)
    window.add(False, False, 5.0)

    window.expire(9.99)
    assert sums(window) == (2, 1, 1)
    window.expire(10.0)
    assert sums(window) == (1, 0, 0)
    window.expire(1e12)
    assert sums(window) == (0, 0, 0)


def test_a_result_from_behind_goes_to_the_newest_bucket() -> None:
    """Threads overtake each other: a result that comes with an earlier time is counted, and takes nothing back."""
    window = TimeWindow(10.0)
    window.add(False, False, 25.0)
    window.add(True, False, 3.0)
    window.expire(3.0)

    assert sums(window) == (2, 1, 0)
    window.expire(34.9)
    assert sums(window) == (2, 1, 0)
    window.expire(35.0)
    assert sums(window) == (0, 0, 0)


def test_the_policy_chooses_the_window() -> None:
    """`window_type` says which, `window` how long."""
    by_time, by_count = CircuitBreaker(window=20), CircuitBreaker(window=20, window_type="count")

    assert isinstance(make_window(by_time), TimeWindow)
    window = make_window(by_count)
    for _ in range(21):
        window.add(True, False, 0.0)
    assert sums(window) == (20, 20, 0)
