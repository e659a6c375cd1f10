"""The memory of answers: what it keeps, for how long, and what makes room."""

from __future__ import annotations

import pickle
import threading
from collections import OrderedDict
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.reliability.cache import Cached, CacheMetrics, CacheState, ResponseCache


def entry(size: int = 1, stored: float = 0.0, operation: str = "create_message", model: str | None = None) -> Cached:
    """Make an answer."""
    return Cached(value=object(), size=size, stored=stored, operation=operation, model=model)


def test_the_policy_is_a_value() -> None:
    """It compares, hashes and pickles; its defaults are the documented ones."""
    policy = ResponseCache()

    assert policy == ResponseCache(max_entries=1000, ttl=300.0, max_bytes=64 * 1024 * 1024)
    assert {policy: 1}[ResponseCache()] == 1
    assert pickle.loads(pickle.dumps(policy)) == policy  # noqa: S301 - our own pickle


@pytest.mark.parametrize(
    ("field", "value"),
    [("max_entries", 0), ("max_entries", 1.5), ("max_entries", True), ("ttl", 0), ("ttl", float("nan")), ("ttl", "9"),
     ("max_bytes", 0), ("messages", 1), ("token_counts", None), ("reads", "yes")],
)  # fmt: skip
def test_wrong_values_are_refused(field: str, value: Any) -> None:
    """The error names the field and the value."""
    with pytest.raises(InvalidArgumentError, match=field):
        ResponseCache(**{field: value})


def test_an_answer_is_good_for_its_time() -> None:
    """Up to ttl, not from then on; what is too old is gone."""
    cache = CacheState(ResponseCache(ttl=10.0))
    kept = entry(stored=5.0)
    cache.put(b"k", kept)

    assert cache.get(b"k", 14.9) is kept
    assert cache.get(b"k", 15.0) is None
    assert cache.get(b"k", 5.0) is None
    assert cache.metrics == CacheMetrics(hits=1, misses=2, stores=1)


def test_the_least_recently_used_makes_room() -> None:
    """Being asked for counts as being used."""
    cache = CacheState(ResponseCache(max_entries=2))
    cache.put(b"a", entry())
    cache.put(b"b", entry())
    cache.get(b"a", 0.0)
    cache.put(b"c", entry())

    assert [key for key in (b"a", b"b", b"c") if cache.get(key, 0.0)] == [b"a", b"c"]
    assert cache.metrics.evictions == 1


def test_bytes_are_bounded() -> None:
    """Several small answers go for a large one; one that never fits is not kept, and drops what it would replace."""
    cache = CacheState(ResponseCache(max_bytes=10))
    for key in (b"a", b"b", b"c"):
        cache.put(key, entry(size=3))
    cache.put(b"d", entry(size=6))
    assert [key for key in (b"a", b"b", b"c", b"d") if cache.get(key, 0.0)] == [b"c", b"d"]

    cache.put(b"d", entry(size=11))

    assert cache.get(b"d", 0.0) is None
    assert (cache.metrics.bytes, cache.metrics.evictions) == (3, 2)


def test_answers_can_be_dropped() -> None:
    """By operation, by model, by both, or all."""
    cache = CacheState(ResponseCache())
    for number, (operation, model) in enumerate([("create_message", "m"), ("create_message", "n"), ("count", "m")]):
        cache.put(bytes([number]), entry(operation=operation, model=model))

    assert cache.invalidate(operation="create_message", model="m") == 1
    assert cache.invalidate(model="other") == 0
    assert cache.invalidate(operation="create_message") == 1
    assert cache.clear() == 1
    assert (cache.metrics.entries, cache.metrics.bytes) == (0, 0)


def test_another_policy_takes_effect_at_once() -> None:
    """A smaller one makes room, and a shorter life ends what is too old."""
    cache = CacheState(ResponseCache())
    for key in (b"a", b"b", b"c"):
        cache.put(key, entry())

    cache.reconfigure(ResponseCache(max_entries=1, ttl=5.0))

    assert cache.policy.ttl == 5.0
    assert (cache.metrics.entries, cache.metrics.evictions) == (1, 2)
    assert cache.get(b"c", 4.0) is not None
    assert cache.get(b"c", 5.0) is None


def test_many_threads_share_it() -> None:
    """Nothing is lost or counted twice."""
    cache = CacheState(ResponseCache(max_entries=8))

    def work(mine: int) -> None:
        for turn in range(500):
            key = bytes([mine, turn % 16])
            if cache.get(key, 0.0) is None:
                cache.put(key, entry(size=2))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    metrics = cache.metrics
    assert metrics.hits + metrics.misses == 4000
    assert metrics.stores == metrics.misses
    assert metrics.entries == 8
    assert metrics.bytes == 16
    assert metrics.evictions == metrics.stores - 8


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["put", "get", "later"]), st.integers(0, 5), st.integers(1, 6)), max_size=60))
def test_it_does_what_a_plain_list_would(steps: list[tuple[str, int, int]]) -> None:
    """Against a model that keeps a list in the order of use: same answers, same bytes, never over a bound."""
    cache, model, now = (
        CacheState(ResponseCache(max_entries=3, max_bytes=12, ttl=10.0)),
        OrderedDict[int, Cached](),
        0.0,
    )
    for what, key, number in steps:
        if what == "later":
            now += number
        elif what == "put":
            kept = entry(size=number * 3, stored=now)
            cache.put(bytes([key]), kept)
            model.pop(key, None)
            if kept.size <= 12:
                model[key] = kept
            while len(model) > 3 or sum(one.size for one in model.values()) > 12:
                model.popitem(last=False)
        else:
            if key in model and now - model[key].stored >= 10.0:
                del model[key]
            expected = model.get(key)
            if expected is not None:
                model.move_to_end(key)
            assert cache.get(bytes([key]), now) is expected
        assert cache.metrics.bytes == sum(one.size for one in model.values())
        assert cache.metrics.entries == len(model)
