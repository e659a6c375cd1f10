"""A run as JSON, and back: from any moment it goes on as if nothing had happened."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.overlay.tools.scripted_run import Log, answer, call, carry_out, new_state, text

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.tools.approval import ApproveWith
from claude_overlay.tools.checkpoint import fields_of, options_of, read_checkpoint, write_checkpoint
from claude_overlay.tools.limits import Limits

CALLS: list[str] = []


def weather(city: str) -> str:
    """Tell the weather."""
    CALLS.append(city)
    return f"18 degrees in {city}"


SCRIPT = [
    answer(text("I look."), call("weather", "a", city="Oslo"), call("weather", "b", city="Rome")),
    answer(call("weather", "c", city="Bern"), container={"id": "container_1", "expires_at": "2026-11-22T10:00:00Z"}),
    answer(text("All 18.")),
]


def read(checkpoint: Any, *tools: Any, asks_approval: bool = True) -> Any:
    """Restore a run after a way through JSON."""
    checkpoint = json.loads(json.dumps(checkpoint))
    return read_checkpoint(
        checkpoint,
        fields=fields_of(checkpoint),
        options={"extra_headers": {}, **options_of(checkpoint)},
        registry=new_state(*tools).registry,
        limits=Limits(),
        asks_approval=asks_approval,
    )


def approve(asked: Any) -> Any:
    """Give one call another input."""
    return ApproveWith({"city": "Bergen"}) if asked.id == "b" else True


def whole_run() -> tuple[Any, list[Any]]:
    """Carry a run out; give its state and every checkpoint on the way, as JSON."""
    CALLS.clear()
    state = new_state(weather, system="Be brief.")
    state.asks_approval = True
    points: list[str] = []
    carry_out(state, SCRIPT, approve=approve, on_checkpoint=lambda point: points.append(json.dumps(point)))
    return state, [json.loads(point) for point in points]


WHOLE, POINTS = whole_run()
WHOLE_CALLS = list(CALLS)


@given(st.integers(0, len(POINTS) - 1))
def test_a_run_goes_on_from_every_checkpoint(number: int) -> None:
    """The conversation, the sum and the requests are those of a run that was never interrupted.

    A finished call is never run again. One that had been begun is not either: the model is told that its end is not
    known, which is the only difference there may be.
    """
    CALLS.clear()
    point = POINTS[number]
    state = read(point, weather)
    finished = {each["id"] for each in point["calls"] if each["progress"] == "done"}

    carry_out(state, SCRIPT[len(point["usage"]) :], approve=approve, unfinished="repeat")

    assert state.conversation == WHOLE.conversation
    assert state.ledger.usage == WHOLE.ledger.usage
    assert (state.ended, state.container, state.iterations) == ("end_turn", "container_1", 3)
    assert WHOLE_CALLS[len(WHOLE_CALLS) - len(CALLS) :] == CALLS
    assert not finished or len(CALLS) < len(WHOLE_CALLS)


@given(st.integers(0, len(POINTS) - 1))
def test_nothing_is_run_twice_unless_asked(number: int) -> None:
    """Over the interrupted run and the resumed one, no call is run twice."""
    point = POINTS[number]
    before = {each["id"] for each in point["calls"] if each["progress"] in {"begun", "done"}}
    state = read(point, weather)
    log = Log()

    carry_out(state, SCRIPT[len(point["usage"]) :], log=log, approve=approve)

    started = {event.call.id for event in log.events if event.type == "tool_start"}
    assert started & before == set()


def test_what_a_checkpoint_holds() -> None:
    """Plain JSON; no header, no timeout, no function; the message of the open turn, so that hooks get it."""
    state = new_state(weather)
    state.options = {"betas": ["x"], "timeout": 5, "extra_headers": {"x-secret": "s3cret"}}
    with pytest.raises(KeyboardInterrupt):
        carry_out(state, [SCRIPT[0], KeyboardInterrupt()])

    checkpoint = write_checkpoint(state)

    assert "s3cret" not in json.dumps(checkpoint)
    assert options_of(checkpoint) == {"betas": ["x"]}
    assert checkpoint["functions"] == ["weather"]
    restored = read(checkpoint, weather)
    assert restored.message == state.message
    assert (restored.request_id, restored.open_turn) == ("req_1", False)


@pytest.mark.parametrize("entered", [False, True])
def test_a_resumed_turn_is_told_with_its_message(*, entered: bool) -> None:
    """`on_turn` of the turn that was open gets the answer, its outcomes and its number, at its last moment too."""
    (point, *_) = [
        point
        for point in POINTS
        if point["calls"] and point["calls"][-1]["progress"] == "done" and point["results_are_entered"] == entered
    ]
    turns: list[Any] = []

    carry_out(read(point, weather), SCRIPT[1:], approve=approve, on_turn=turns.append)

    assert [turn.number for turn in turns] == [1, 2, 3]
    assert turns[0].message.text == "I look."
    assert [outcome.call.id for outcome in turns[0].outcomes] == ["a", "b"]


def test_an_approval_is_not_forgotten() -> None:
    """A run whose calls waited for the caller's word is not resumed without it."""
    with pytest.raises(InvalidArgumentError, match="give approve again"):
        read(POINTS[0], weather, asks_approval=False)
    assert read(POINTS[0], weather).asks_approval is True


def test_headers_that_were_not_written_down_are_asked_for() -> None:
    """Without them the requests would be others; an empty mapping says that there shall be none."""
    state = new_state(weather)
    state.options = {"extra_headers": {"x-tenant": "7"}}
    checkpoint = write_checkpoint(state)
    given: Any = {"fields": fields_of(checkpoint), "registry": state.registry}
    given |= {"limits": Limits(), "asks_approval": False}

    with pytest.raises(InvalidArgumentError, match="extra_headers"):
        read_checkpoint(checkpoint, options={}, **given)
    assert read_checkpoint(checkpoint, options={"extra_headers": {}}, **given).conversation == state.conversation


def test_a_run_that_is_over_stays_over() -> None:
    """Resuming it sends nothing."""
    log = Log()

    carry_out(read(write_checkpoint(WHOLE), weather), log=log)

    assert (log.requests, log.kinds) == ([], [])


def test_a_function_that_is_missing_is_named() -> None:
    """Calls would be answered with "no such tool": refused instead."""
    with pytest.raises(InvalidArgumentError, match=r"functions for weather"):
        read(POINTS[0])


@pytest.mark.parametrize("value", [None, [], "x", {}, {"kind": "other"}])
def test_what_is_no_checkpoint(value: Any) -> None:
    """Refused, with where checkpoints come from."""
    with pytest.raises(InvalidArgumentError, match="checkpoint"):
        fields_of(value)


@pytest.mark.parametrize(
    "change",
    [
        {"version": 2},
        {"messages": None},
        {"usage": [{}]},
        {"calls": [{"id": "nobody", "progress": "done"}]},
        {"answer": {"type": "message"}},
        {"answer": None},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_damaged_checkpoint_is_refused(change: dict[str, Any]) -> None:
    """What is wrong is an error of ours, whatever it is, and nothing is sent."""
    point = next(point for point in POINTS if point["calls"])

    with pytest.raises(InvalidArgumentError, match="checkpoint"):
        read({**point, **change}, weather)
