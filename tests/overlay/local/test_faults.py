"""Fault texts and the plan, without a server."""

from __future__ import annotations

import pytest

from claude_overlay.local.faults import FaultPlan, parse


def test_several_faults_in_one_text():
    """Commas separate faults; blanks around them do not matter."""
    first, second = parse(" delay:0.5 , cut:12 ")

    assert (first.kind, first.seconds) == ("delay", 0.5)
    assert (second.kind, second.number) == ("cut", 12)


def test_nothing_is_no_fault():
    """An empty text holds no fault."""
    assert parse("") == ()
    assert parse(" , ") == ()


@pytest.mark.parametrize(
    "text",
    [
        "status",
        "status:abc",
        "status:99",
        "status:1000",
        "status:529:1:2",
        "delay",
        "delay:-1",
        "delay:nan",
        "delay:inf",
        "cut",
        "cut:x",
        "cut:-1",
        "cut:1:2",
        "split:1",
        "error-event:nope",
        "error-event:api_error:x",
        "first-error-event:api_error:1",
        "html:1:2",
    ],
)
def test_wrong_arguments_are_refused_with_the_right_form(text):
    """A fault with arguments it does not take is refused, and the message shows its form."""
    with pytest.raises(ValueError, match=f"not of the form {text.partition(':')[0]}"):
        parse(text)


def test_unknown_names_are_refused_with_the_list():
    """An unknown name is refused with all known forms."""
    with pytest.raises(ValueError, match=r"unknown fault 'nope'; known: status:CODE"):
        parse("nope:1")


def test_plan_keeps_order_and_counts():
    """The first rule that fits is used up before the next one."""
    plan = FaultPlan()
    plan.add("cut:1", times=2)
    plan.add("cut:2", times=None, path="/v1/messages*")

    taken = [plan.take("GET", "/v1/messages/batches") for _ in range(4)]

    assert [fault.text for (fault,) in taken] == ["cut:1", "cut:1", "cut:2", "cut:2"]
    assert plan.take("GET", "/v1/models") == ()
    assert plan.pending == 1
    plan.clear()
    assert plan.take("GET", "/v1/messages") == ()


def test_plan_refuses_nonsense():
    """An unknown fault or a count below one is refused when it is planned, not when it should strike."""
    plan = FaultPlan()
    with pytest.raises(ValueError, match="unknown fault"):
        plan.add("nope")
    with pytest.raises(ValueError, match="at least 1"):
        plan.add("split", times=0)
