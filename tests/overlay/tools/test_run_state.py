"""The state of a run: what enters the conversation, and that it can be sent at any moment."""

from __future__ import annotations

import copy
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from tests.overlay.tools.scripted_run import QUESTION, answer, call, new_state, text
from tests.overlay.tools.test_loop import assert_valid

from claude_api.models import Message


def weather(city: str) -> str:
    """Tell the weather."""
    return city


def take(state: Any, said: dict[str, Any]) -> None:
    """Enter an answer."""
    state.take(Message.from_dict(said), "req_1")


def test_an_answer_enters_as_it_came() -> None:
    """Members that nobody knows are in the conversation too, in their order."""
    block = {**call("weather", city="Oslo"), "caller": {"type": "direct"}, "future": {"x": [1]}}
    state = new_state(weather)

    take(state, answer(block))

    assert state.conversation == [QUESTION, {"role": "assistant", "content": [block]}]
    assert [each.call.tool is not None for each in state.pending] == [True]


def test_the_request_is_made_anew_each_time() -> None:
    """Fields and options as given, the conversation as it is; changing the request changes nothing of the run."""
    state = new_state(weather, system="Be brief.")
    state.options = {"betas": ["x"], "timeout": 5}

    request = state.request()
    request["messages"].append("x")
    request["system"] = "Be long."

    assert state.request() == {
        "model": "claude-test",
        "max_tokens": 100,
        "tools": state.registry.definitions(),
        "system": "Be brief.",
        "messages": [QUESTION],
        "betas": ["x"],
        "timeout": 5,
    }


def test_a_container_given_as_text_is_named_by_its_id() -> None:
    """Without skills the id alone is sent; until there is one, nothing is added."""
    state = new_state()
    assert "container" not in state.request()

    take(state, answer(text("."), container={"id": "container_1", "expires_at": "2026-11-22T10:00:00Z"}))

    assert state.request()["container"] == "container_1"
    take(state, answer(text("."), container=None))
    assert state.request()["container"] == "container_1"


def test_a_fallback_credit_goes_with_the_first_request_only() -> None:
    """The API takes the token for the body it was given for, and refuses it with a longer conversation."""
    state = new_state(fallback_credit_token="fct_1")
    assert state.request()["fallback_credit_token"] == "fct_1"

    take(state, answer(text(".")))

    assert "fallback_credit_token" not in state.request()


def test_models_that_may_answer() -> None:
    """The model asked for, and the fallbacks that are named."""
    assert new_state(fallbacks=[{"model": "b"}, {}]).models == ["claude-test", "b"]
    assert new_state(fallbacks="default").models == ["claude-test"]


def test_valid_messages_do_not_change_the_run() -> None:
    """The stand-ins for missing results are in what is given out, not in the conversation."""
    state = new_state(weather)
    take(state, answer(call("weather", city="Oslo")))
    before = copy.deepcopy(state.conversation)

    given_out = state.valid_messages()

    assert_valid(given_out)
    assert state.conversation == before
    assert len(given_out) == len(before) + 1


@given(st.lists(st.sampled_from(["waiting", "approved", "begun", "done"]), min_size=1, max_size=6))
def test_the_conversation_is_valid_in_every_state(progress: list[Any]) -> None:
    """However far each call is, it is answered, in order; what may have taken effect is told from what did not."""
    state = new_state(weather)
    take(state, answer(*(call("weather", f"c{number}") for number in range(len(progress)))))
    for each, how in zip(state.pending, progress, strict=True):
        each.progress = how
        if how == "done":
            from claude_overlay.tools.turns import ToolOutcome  # noqa: PLC0415 - used here alone

            result = {"type": "tool_result", "tool_use_id": each.call.id, "content": "done"}
            each.outcome = ToolOutcome(call=each.call, result=result, how="ran")

    messages = state.valid_messages()

    assert_valid(messages)
    words = {"waiting": "Not executed", "approved": "Not executed", "begun": "may have taken effect", "done": "done"}
    for block, how in zip(messages[-1]["content"], progress, strict=True):
        assert words[how] in block["content"]


def test_the_record_is_a_picture() -> None:
    """What the run does later does not change it."""
    state = new_state(weather)
    record = state.record({})

    take(state, answer(text(".")))

    assert (record.messages, record.iterations, record.message) == ([QUESTION], 0, None)
    assert state.record({}).iterations == 1
