"""Checkpoints that somebody has edited: told as damaged, or harmless; never a run that sends what the API refuses."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.overlay.tools.scripted_run import answer, call, carry_out, new_state, text
from tests.overlay.tools.test_loop import assert_valid

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.tools.checkpoint import fields_of, options_of, read_checkpoint
from claude_overlay.tools.integrity import require_whole
from claude_overlay.tools.limits import Limits

TWO_CALLS = answer(text("I look."), call("weather", "a", city="Oslo"), call("weather", "b", city="Rome"))
LAST = answer(text("Both 18."))
GONE = object()


def weather(city: str) -> str:
    """Tell the weather."""
    return f"18 degrees in {city}"


def points_of_a_run() -> list[Any]:
    """Give every checkpoint of a run, as JSON."""
    points: list[str] = []
    state = new_state(weather)
    state.asks_approval = True
    options: Any = {"approve": lambda asked: True, "on_checkpoint": lambda point: points.append(json.dumps(point))}
    carry_out(state, [TWO_CALLS, LAST], **options)
    return [json.loads(point) for point in points]


def places(node: Any, place: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Give every place in a checkpoint, but those within the caller's own messages."""
    if place[:1] == ("messages",):
        return [place]
    inner = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    return [*([place] if place else []), *(found for key, item in inner for found in places(item, (*place, key)))]


POINTS = points_of_a_run()
PLACES = [(number, place) for number, point in enumerate(POINTS) for place in places(point)]
JUNK = [None, 5, "x", [], {}, [5], {"a": 1}, True, -1, GONE]


def edited(number: int, place: tuple[Any, ...], value: Any) -> Any:
    """Give a checkpoint with another value at a place."""
    point = copy.deepcopy(POINTS[number])
    node = point
    for key in place[:-1]:
        node = node[key]
    if value is GONE:
        del node[place[-1]]
    else:
        node[place[-1]] = value
    return point


def go_on(point: Any) -> Any:
    """Carry a run on from a checkpoint; give its conversation."""
    state = read_checkpoint(
        point,
        fields=fields_of(point),
        options=options_of(point),
        registry=new_state(weather).registry,
        limits=Limits(max_iterations=None),
        asks_approval=True,
    )
    carry_out(state, [LAST, LAST], approve=lambda asked: True)
    return state.conversation


@settings(max_examples=300)
@given(st.sampled_from(PLACES), st.sampled_from(JUNK))
def test_no_edit_leads_to_what_the_api_refuses(where: Any, value: Any) -> None:
    """Each place of each checkpoint, replaced or taken out: an error that says so, or a valid conversation."""
    try:
        conversation = go_on(edited(*where, value))
    except InvalidArgumentError:
        return
    except KeyError as error:  # a request without a model: `messages.run` refuses it before the run is made
        assert error.args == ("model",)  # noqa: PT017 - which error it is decides
        return
    assert_valid(conversation)


def test_every_checkpoint_of_a_run_is_whole() -> None:
    """What the run itself gives out is never refused."""
    assert len(POINTS) == 7
    for point in POINTS:
        require_whole(point)


@pytest.mark.parametrize(
    ("number", "place", "value", "told"),
    [
        (0, ("calls", 1, "progress"), "ready", r"calls\[1\] has no progress"),
        (2, ("calls", 0, "result", "tool_use_id"), "z", r"calls\[0\] is done and has no result of its own"),
        (2, ("calls", 0, "how"), [], r"calls\[0\] is done and has no result of its own"),
        (0, ("calls",), [], "'calls' are not those of the answer"),
        (0, ("results_are_entered",), True, "does not end with the answer"),
        (0, ("messages",), [], "does not end with the answer"),
        (0, ("answer",), None, "no answer they stand in"),
        (0, ("functions",), [5], "'functions' is missing, or is no list of names"),
        (0, ("usage", 0, "usage"), None, r"usage\[0\] is no entry"),
        (0, ("messages", 0), "Hi", r"messages\[0\] is no message"),
    ],
)
def test_what_is_damaged_is_named(number: int, place: Any, value: Any, told: str) -> None:
    """With the way out."""
    with pytest.raises(InvalidArgumentError, match=rf"the checkpoint is damaged: .*{told}.*; take one that"):
        require_whole(edited(number, place, value))
