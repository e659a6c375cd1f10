"""The token that cancels runs."""

from __future__ import annotations

import threading

import pytest

from claude_overlay.errors.tool_runs import ToolRunCancelledError
from claude_overlay.tools.cancel import CancelToken


def test_a_token_stays_cancelled_and_says_why() -> None:
    """The first reason stands; before it, `check` does nothing."""
    token = CancelToken()
    token.check()
    assert (token.cancelled, token.reason, repr(token)) == (False, None, "<CancelToken not cancelled>")

    token.cancel("enough")
    token.cancel("later")

    assert (token.cancelled, token.reason, repr(token)) == (True, "enough", "<CancelToken cancelled>")
    with pytest.raises(ToolRunCancelledError, match="cancelled: enough") as caught:
        token.check()
    assert caught.value.reason == "enough"


def test_a_reason_is_not_needed() -> None:
    """Without one, the message names none."""
    token = CancelToken()
    token.cancel()

    assert str(token.error()) == "the tool run was cancelled"


def test_a_wait_is_woken_from_another_thread() -> None:
    """`cancel` wakes every wait that goes on, once, and none that is over."""
    token = CancelToken()
    woken = threading.Event()
    late: list[str] = []
    with token.waking(lambda: late.append("over")):
        pass

    with token.waking(woken.set):
        thread = threading.Thread(target=token.cancel)
        thread.start()
        assert woken.wait(120)
        thread.join()

    assert late == []


def test_a_wait_that_begins_too_late_is_woken_at_once() -> None:
    """There is no moment between the look and the wait in which a cancellation is lost."""
    token = CancelToken()
    token.cancel()
    woken: list[str] = []

    with token.waking(lambda: woken.append("now")):
        assert woken == ["now"]


def test_a_wait_that_cannot_be_woken_keeps_no_other_asleep() -> None:
    """An event loop that is closed refuses to be called; the others are woken all the same."""
    token = CancelToken()
    woken: list[str] = []

    def closed() -> None:
        raise RuntimeError

    with token.waking(closed), token.waking(lambda: woken.append("other")):
        token.cancel()

    assert woken == ["other"]


def test_a_parent_cancels_its_children_and_not_the_other_way() -> None:
    """A run has a token of its own under the caller's: the caller's ends all, its own ends one."""
    parent = CancelToken()
    one, other = CancelToken(parent), CancelToken(parent)
    woken: list[str] = []

    one.cancel("mine")
    assert (one.reason, other.cancelled, parent.cancelled) == ("mine", False, False)
    with other.waking(lambda: woken.append("other")):
        parent.cancel("all")

    assert (other.cancelled, other.reason, woken) == (True, "all", ["other"])
    fresh = CancelToken()
    with CancelToken(fresh).waking(lambda: woken.append("over")):
        pass
    fresh.cancel()
    assert woken == ["other"]
    with CancelToken(parent).waking(lambda: woken.append("late")):
        assert woken == ["other", "late"]
