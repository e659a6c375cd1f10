"""Equal policies of a family find one state."""

from __future__ import annotations

import threading

from claude_overlay.reliability.shelf import Shelf


def test_what_was_added_is_found_under_its_key() -> None:
    """By equality; nothing under another."""
    shelf, state = Shelf(), object()

    assert shelf.find(("limit", 1)) is None
    assert shelf.add(("limit", 1), state) is state
    assert shelf.find(("limit", 1.0)) is state
    assert shelf.find(("limit", 2)) is None


def test_who_comes_second_gets_the_first_ones() -> None:
    """Two threads that make the same state at once go on with one."""
    shelf, first = Shelf(), object()
    shelf.add("key", first)

    assert shelf.add("key", object()) is first


def test_a_state_is_under_one_key() -> None:
    """It goes by other policies now, so under the old ones it is found no more; what was there gives way."""
    shelf, state, other = Shelf(), object(), object()
    shelf.add("old", state)
    shelf.add("new", other)
    shelf.put("new", state)

    assert shelf.find("old") is None
    assert shelf.find("new") is state


def test_what_was_not_asked_for_longest_is_dropped() -> None:
    """A look counts as a use."""
    shelf, states = Shelf(most=2), [object() for _ in range(3)]
    for number in range(2):
        shelf.add(number, states[number])
    assert shelf.find(0) is states[0]
    shelf.add(2, states[2])

    assert [shelf.find(number) for number in range(3)] == [states[0], None, states[2]]


def test_what_has_no_hash_is_not_kept() -> None:
    """Its owner has it to himself."""
    shelf, state = Shelf(), object()
    key = ("limit", [])

    assert shelf.add(key, state) is state  # type: ignore[arg-type]
    assert shelf.find(key) is None  # type: ignore[arg-type]
    shelf.add("old", state)
    shelf.put(key, state)  # type: ignore[arg-type]
    assert shelf.find("old") is None


def test_it_begins_empty_in_a_child() -> None:
    """With a free lock, whoever held it."""
    shelf = Shelf()
    shelf.add("key", object())
    with shelf._lock:
        shelf.renew()

    assert shelf.find("key") is None


def test_threads_that_add_at_once_get_one_state() -> None:
    """Eight of them, under the same keys."""
    shelf, barrier = Shelf(), threading.Barrier(8)
    got: list[list[object]] = []

    def work() -> None:
        barrier.wait(120)
        got.append([shelf.add(number, object()) for number in range(100)])

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)

    assert len(got) == 8
    assert all(one == got[0] for one in got)
