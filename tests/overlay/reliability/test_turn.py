"""`reliability.turn`: a token that one thread at a time has."""

from __future__ import annotations

import threading
from collections import deque

import pytest

from claude_overlay.reliability import turn as module
from claude_overlay.reliability.turn import TRIES, Turn


class Busy(deque[None]):
    """A token that is taken for some more tries, which are counted."""

    def __init__(self, tries: int) -> None:
        super().__init__((None,))
        self.left = tries
        self.asked = 0

    def pop(self) -> None:
        """Give it, if it is free by now."""
        self.asked += 1
        if self.asked <= self.left:
            raise IndexError
        super().pop()


class Interrupted(Busy):
    """A token at whose taking an interrupt comes: behind it, as interrupts come between two instructions."""

    def pop(self) -> None:
        """Give it, and raise."""
        super().pop()
        raise KeyboardInterrupt


class Exhausted(Busy):
    """A token that is asked for at the end of the stack."""

    def pop(self) -> None:
        """Raise what the interpreter raises in place of a call."""
        raise RecursionError


def take(turn: Turn) -> None:
    """Take a token as it is spelt out where every call comes by."""
    try:
        turn.free.pop()
    except BaseException as missed:  # noqa: BLE001 - as there
        turn.missed(missed)


def test_it_is_free_before_and_after() -> None:
    """The token is there, is not while somebody has it, and is there again, also after an exception."""
    turn = Turn()
    with turn:
        assert not turn.free
    assert len(turn.free) == 1
    with pytest.raises(ZeroDivisionError), turn:
        raise ZeroDivisionError
    assert len(turn.free) == 1


@pytest.mark.parametrize("tries", [0, 1, 5, TRIES + 3])
def test_it_is_asked_for_until_it_is_free(tries: int) -> None:
    """As long as it is taken it is tried again, however long, and no more once it was got."""
    turn = Turn()
    turn.free = busy = Busy(tries)
    take(turn)
    assert (busy.asked, len(busy)) == (tries + 1, 0)


def test_nobody_has_got_what_is_never_let_go() -> None:
    """What threads wait for between two tries is still taken after they have: else the next would not wait."""
    turn = Turn()
    turn.free = Busy(5)
    take(turn)
    assert module._NEVER.locked()


@pytest.mark.parametrize("tries", [0, 2])
def test_an_interrupt_does_not_lose_it(tries: int) -> None:
    """What is raised where the token is taken goes through, at the first try or later, and the token is back."""
    turn = Turn()
    turn.free = Interrupted(tries)
    with pytest.raises(KeyboardInterrupt):
        take(turn)
    assert len(turn.free) == 1
    with pytest.raises(KeyboardInterrupt), turn:
        pytest.fail("it was not taken")
    assert len(turn.free) == 1


def test_where_no_call_is_possible_any_more_none_comes_back() -> None:
    """At the end of the stack the token is not even asked for, so there are never two."""
    turn = Turn()
    turn.free = Exhausted(0)
    with pytest.raises(RecursionError):
        take(turn)
    with pytest.raises(RecursionError), turn:
        pytest.fail("it was not taken")
    assert len(turn.free) == 1


def test_one_at_a_time() -> None:
    """Threads that take it do each thing under it alone, and none is left out."""
    turn, inside, most, done = Turn(), [0], [0], [0]

    def work() -> None:
        for number in range(500):
            if number % 2:
                take(turn)
            else:
                turn.__enter__()
            inside[0] += 1
            most[0] = max(most[0], inside[0])
            done[0] += 1
            inside[0] -= 1
            turn.free.append(None)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (most, done, len(turn.free)) == ([1], [8 * 500], 1)
