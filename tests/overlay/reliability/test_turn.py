"""`reliability.turn`: getting at a lock that somebody has."""

from __future__ import annotations

import threading

from claude_overlay.reliability import turn
from claude_overlay.reliability.turn import TRIES, wait_turn


class Busy:
    """A lock that is taken for some more tries; notes how it was asked."""

    def __init__(self, tries: int) -> None:
        self.tries = tries
        self.asked: list[bool] = []

    def acquire(self, blocking: bool = True) -> bool:  # noqa: FBT001, FBT002 - the signature of a lock
        """Give it, if whoever asks waits, or if it is free by now."""
        self.asked.append(blocking)
        self.tries -= 1
        return blocking or self.tries < 0


def test_a_lock_is_asked_for_until_it_is_free() -> None:
    """As long as it is taken it is tried again without waiting for it, and no more once it was got."""
    lock = Busy(3)
    wait_turn(lock)  # type: ignore[arg-type]  # stands in for a lock
    assert lock.asked == [False] * 4


def test_in_the_end_it_is_waited_for() -> None:
    """A lock that stays taken is waited for, so that nobody tries for ever."""
    lock = Busy(10 * TRIES)
    wait_turn(lock)  # type: ignore[arg-type]  # as above
    assert lock.asked == [False] * TRIES + [True]


def test_nobody_has_got_what_is_never_let_go() -> None:
    """What threads wait for between two tries is still taken after they have: else the next would not wait."""
    wait_turn(Busy(5))  # type: ignore[arg-type]  # as above
    assert turn._NEVER.locked()


def test_one_at_a_time() -> None:
    """Threads that take a lock so do each thing under it alone, and none is left out."""
    lock, inside, most, done = threading.Lock(), [0], [0], [0]

    def work() -> None:
        for _ in range(500):
            if not lock.acquire(blocking=False):
                wait_turn(lock)
            inside[0] += 1
            most[0] = max(most[0], inside[0])
            done[0] += 1
            inside[0] -= 1
            lock.release()

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (most, done, lock.locked()) == ([1], [8 * 500], False)
