"""News reach the hooks in order, outside the lock, whatever the hooks do."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from claude_overlay.reliability.outbox import Outbox, held_back, is_held_back


def test_news_are_delivered_once_and_in_order() -> None:
    """Every hook gets all the news put in, in their order; a second delivery has nothing."""
    first, second = list[tuple[int, str]](), list[tuple[int, str]]()
    outbox = Outbox[int, str]([lambda *news: first.append(news), lambda *news: second.append(news)])
    for number in range(5):
        outbox.put(number, "x")

    outbox.deliver()
    outbox.deliver()

    assert first == second == [(number, "x") for number in range(5)]


def test_nothing_is_kept_when_nobody_listens() -> None:
    """A hook that comes later does not hear what was before it."""
    hooks, heard = list[Callable[[int], object]](), list[int]()
    outbox = Outbox[int](hooks)
    outbox.put(1)
    hooks.append(heard.append)
    outbox.put(2)

    outbox.deliver()

    assert heard == [2]


def test_what_a_hook_raises_is_counted_and_goes_no_further() -> None:
    """The other hooks and the other news are not touched by it."""
    heard = list[int]()

    def broken(number: int) -> None:
        raise ValueError(number)

    outbox = Outbox[int]([broken, heard.append])
    outbox.put(1)
    outbox.put(2)
    outbox.deliver()

    assert (heard, outbox.failures) == ([1, 2], 2)


def test_a_hook_may_make_news_itself() -> None:
    """News made while news are delivered come after them, and are delivered by the same call."""
    heard = list[int]()

    def echo(number: int) -> None:
        heard.append(number)
        if number < 3:
            outbox.put(number + 1)
            outbox.deliver()
            assert heard[-1] == number  # not told within the telling

    outbox = Outbox[int]([echo])
    outbox.put(1)
    outbox.deliver()

    assert heard == [1, 2, 3]


def test_a_slow_hook_holds_up_no_other_thread() -> None:
    """A thread that finds another delivering goes on at once; the other delivers its news too, in order."""
    entered, go_on = threading.Event(), threading.Event()
    heard = list[int]()

    def slow(number: int) -> None:
        heard.append(number)
        entered.set()
        assert go_on.wait(120)

    outbox = Outbox[int]([slow])
    outbox.put(1)
    thread = threading.Thread(target=outbox.deliver)
    thread.start()
    assert entered.wait(120)
    outbox.put(2)
    outbox.deliver()

    assert heard == [1]
    go_on.set()
    thread.join(120)
    assert heard == [1, 2]


def test_many_threads_keep_the_order_of_a_lock() -> None:
    """What was put in order under a lock is heard in that order, and nothing is lost."""
    lock, heard, count = threading.Lock(), list[int](), [0]
    outbox = Outbox[int]([heard.append])
    barrier = threading.Barrier(8)

    def work() -> None:
        barrier.wait(120)
        for _ in range(500):
            with lock:
                count[0] += 1
                outbox.put(count[0])
            outbox.deliver()

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)

    assert heard == list(range(1, 4001))


def test_held_back_news_are_told_at_the_end() -> None:
    """Of several outboxes, in the order of their first delivery, and each piece once."""
    heard = list[str]()
    one, two = Outbox[str]([heard.append]), Outbox[str]([heard.append])
    with held_back():
        assert is_held_back()
        for outbox, news in ((two, "a"), (one, "b"), (two, "c")):
            outbox.put(news)
            outbox.deliver()
        with held_back():
            one.put("d")
            one.deliver()
        assert heard == [], "a block within a block ends with the outer one"

    assert heard == ["a", "c", "b", "d"]
    assert not is_held_back()


def test_held_back_news_are_told_when_the_block_fails() -> None:
    """What happened has happened."""
    heard = list[int]()
    outbox = Outbox[int]([heard.append])

    def fail() -> None:
        with held_back():
            outbox.put(1)
            outbox.deliver()
            raise KeyError

    with pytest.raises(KeyError):
        fail()

    assert heard == [1]
    assert not is_held_back()


def test_news_are_held_back_in_their_own_thread_alone() -> None:
    """Another thread holds no lock, so it tells what it has."""
    heard = list[int]()
    outbox = Outbox[int]([heard.append])

    def work() -> None:
        outbox.put(1)
        outbox.deliver()

    with held_back():
        thread = threading.Thread(target=work)
        thread.start()
        thread.join(120)
        assert heard == [1]


def test_a_hook_told_at_the_end_may_hold_back_again() -> None:
    """The block is over by then."""
    heard = list[int]()

    def hook(number: int) -> None:
        with held_back():
            if number < 3:
                outbox.put(number + 1)
                outbox.deliver()
            heard.append(number)

    outbox = Outbox[int]([hook])
    with held_back():
        outbox.put(1)
        outbox.deliver()

    assert heard == [1, 2, 3]
