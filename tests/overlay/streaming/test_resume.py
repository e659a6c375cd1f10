"""Going on with an interrupted answer."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from tests.overlay.streaming.sample_stream import RICH, begin, change, delta, encode, end, start, stop, text, tool

from claude_overlay.errors import InvalidArgumentError, StreamError, StreamTruncatedError
from claude_overlay.streaming import MessageStreamDecoder, NotResumable, ResumePlan, plan_resume
from claude_overlay.streaming.resume import REASONS

REQUEST: dict[str, Any] = {
    "model": "claude-test",
    "max_tokens": 100,
    "messages": [{"role": "user", "content": "Tell me all"}],
    "tools": [{"name": "look_up"}],
}


def cut(*events: dict[str, Any]) -> StreamError:
    """Give the error of a stream that breaks off after these events."""
    decoder = MessageStreamDecoder("req_1")
    with pytest.raises(StreamError) as caught:  # noqa: PT012 - the fault may come while reading or at the end
        list(decoder.feed(encode(list(events))))
        decoder.close()
    return caught.value


def planned(interrupted: Any, **settings: Any) -> ResumePlan:
    """Plan, and insist that there is a way on."""
    plan = plan_resume(interrupted, REQUEST, **settings)
    assert isinstance(plan, ResumePlan), plan
    return plan


def refused(interrupted: Any, **settings: Any) -> str:
    """Plan, and insist that there is none; give the reason."""
    plan = plan_resume(interrupted, REQUEST, **settings)
    assert isinstance(plan, NotResumable), plan
    assert plan.explanation
    assert "{" not in plan.explanation
    return plan.reason


def test_text_goes_on() -> None:
    """The text stays as the assistant's, without white space at its end; a user message asks for the rest."""
    plan = planned(cut(start(), begin(0, {"type": "text", "text": ""}), delta(0, "text_delta", text="Once upon \n")))

    *before, kept, asked = plan.request["messages"]
    assert before == REQUEST["messages"]
    assert kept == {"role": "assistant", "content": [{"type": "text", "text": "Once upon"}]}
    assert asked["role"] == "user"
    assert "interrupted" in asked["content"]
    assert "Once upon\n" in asked["content"]
    assert (plan.text, plan.dropped) == ("Once upon", ())
    assert {name: plan.request[name] for name in ("model", "max_tokens", "tools")} == {
        name: REQUEST[name] for name in ("model", "max_tokens", "tools")
    }


def test_the_request_is_not_changed() -> None:
    """The plan has a request of its own."""
    before = copy.deepcopy(REQUEST)

    planned(cut(start(), *text(0, "a")))

    assert before == REQUEST


def test_a_long_answer_is_quoted_by_its_end() -> None:
    """The user message repeats the end alone; the whole stands before it."""
    plan = planned(cut(start(), *text(0, "x" * 5000, "the end")))

    kept, asked = plan.request["messages"][-2:]
    assert kept["content"][0]["text"] == "x" * 5000 + "the end"
    assert "…" + "x" * 193 + "the end" in asked["content"]
    assert len(asked["content"]) < 400


def test_whole_blocks_are_kept_and_cut_ones_dropped() -> None:
    """Whole thinking stays with its signature; thinking and tool calls that were cut are left out, and named."""
    upto = next(at for at, event in enumerate(RICH) if event.get("index") == 3) + 2
    plan = planned(cut(*RICH[:upto]))

    content = plan.request["messages"][-2]["content"]
    assert [block["type"] for block in content] == ["thinking", "redacted_thinking", "text"]
    assert content[0]["signature"] == "c2ln"
    assert len(content[2]["citations"]) == 2
    assert [(gone.position, gone.type, gone.why) for gone in plan.dropped] == [(3, "tool_use", "it was cut")]


def test_cut_thinking_after_text() -> None:
    """Thinking has no part that can be sent back."""
    thinking = begin(1, {"type": "thinking", "thinking": "", "signature": ""})
    plan = planned(cut(start(), *text(0, "a"), thinking, delta(1, "thinking_delta", thinking="hm")))

    assert [block["type"] for block in plan.request["messages"][-2]["content"]] == ["text"]
    assert [gone.type for gone in plan.dropped] == ["thinking"]


def test_tools_of_the_server_need_their_result() -> None:
    """A call and its result stay together when both are whole; a call without result is dropped."""
    result = {"type": "web_search_tool_result", "tool_use_id": "toolu_1", "content": []}
    events = [
        start(), *text(0, "a"), *tool(1, "{}", kind="server_tool_use"), begin(2, result), end(2), *text(3, "b"),
        *tool(4, "{}", kind="server_tool_use"),
    ]  # fmt: skip

    plan = planned(cut(*events))

    kinds = [block["type"] for block in plan.request["messages"][-2]["content"]]
    assert kinds == ["text", "server_tool_use", "web_search_tool_result", "text"]
    assert [(gone.position, gone.type) for gone in plan.dropped] == [(4, "server_tool_use")]


def test_a_result_that_was_cut_takes_its_call_along() -> None:
    """Neither is of use without the other."""
    result = {"type": "web_search_tool_result", "tool_use_id": "toolu_1", "content": []}
    events = [start(), *text(0, "a"), *tool(1, "{}", kind="server_tool_use"), begin(2, result)]

    assert [gone.position for gone in planned(cut(*events)).dropped] == [1, 2]


def test_empty_text_and_unknown_blocks_are_left_out() -> None:
    """The API takes no empty text, and it is not known what becomes of an unknown block; blank text at the end goes."""
    events = [
        start(), *text(0), begin(1, {"type": "tomorrow", "x": 1}), end(1), *text(2, "a"), *text(3, " \n"), *text(4),
    ]  # fmt: skip

    plan = planned(cut(*events))

    assert plan.request["messages"][-2]["content"] == [{"type": "text", "text": "a"}]
    assert [gone.position for gone in plan.dropped] == [0, 1, 4]


@pytest.mark.parametrize(
    ("interrupted", "reason"),
    [
        (None, "nothing_arrived"),
        (StreamTruncatedError("no bytes"), "nothing_arrived"),
        (cut(start()), "nothing_arrived"),
        (cut(start(), *text(0, " \n")), "no_text"),
        (cut(start(), *tool(0, '{"a": 1}')[:2]), "no_text"),
        (cut(start(), *text(0, "a"), change("end_turn")), "complete"),
        (cut(start(), *text(0, "a"), *tool(1, '{"a": 1}')), "tool_use"),
        (cut(start(), *text(0, "a"), *tool(1, '{"a": 1}'), *text(2, "b")), "tool_use"),
    ],
)
def test_when_there_is_no_way_on(interrupted: Any, reason: str) -> None:
    """Each case says why, and what to do instead."""
    assert refused(interrupted) == reason
    assert reason in REASONS


def test_tool_calls_that_were_not_run() -> None:
    """The caller can say that no tool was run; then the calls are left out."""
    interrupted = cut(start(), *text(0, "a"), *tool(1, '{"a": 1}'))

    plan = planned(interrupted, drop_tool_calls=True)

    assert [(gone.position, gone.why) for gone in plan.dropped] == [(1, "drop_tool_calls")]


def test_a_bare_snapshot() -> None:
    """Of a snapshot its last block is taken for cut; for a tool call that is not certain enough."""
    whole = cut(start(), *text(0, "a"), *text(1, "b ")).snapshot
    tool_last = cut(start(), *text(0, "a"), *tool(1, '{"a": 1}')).snapshot

    assert planned(whole).text == "ab"
    assert refused(tool_last) == "unknown_tool_use"
    assert refused(tool_last, incomplete_blocks={}) == "tool_use"
    assert planned(tool_last, incomplete_blocks={1: ""}).text == "a"
    assert planned(tool_last, drop_tool_calls=True).text == "a"


def test_a_whole_message_with_broken_tool_input() -> None:
    """A stream that failed at its end for its tool input can go on from the text before it."""
    interrupted = cut(start(), *text(0, "a"), *tool(1, '{"a": '), change("tool_use"), stop())

    assert planned(interrupted).text == "a"


def test_plans_are_values() -> None:
    """A plan cannot be changed, and is equal to another of the same case."""
    interrupted = cut(start(), *text(0, "a"), begin(1, {"type": "thinking", "thinking": "", "signature": ""}))
    plan = planned(interrupted)

    assert plan == planned(interrupted)
    for value, name in ((plan, "text"), (plan.dropped[0], "why"), (plan_resume(None, REQUEST), "reason")):
        with pytest.raises(AttributeError):
            setattr(value, name, "changed")


@pytest.mark.parametrize("request_", [{}, {"messages": None}, {"messages": "Hi"}])
def test_a_request_without_messages(request_: dict[str, Any]) -> None:
    """There is nothing to go on with."""
    with pytest.raises(InvalidArgumentError, match="messages"):
        plan_resume(cut(start(), *text(0, "a")), request_)


TOOL = cut(start(), *text(0, "a"), *tool(1, '{"a": 1}'))


@pytest.mark.parametrize(
    ("interrupted", "explanation"),
    [
        (None, "nothing of the answer had arrived; send the same request again"),
        (
            cut(start(), *text(0, " ")),
            "no text had arrived, and thinking or tool calls cannot be continued; send the same request again",
        ),
        (
            cut(start(), *text(0, "a"), change("max_tokens")),
            "the answer is whole: the model had stopped (max_tokens), and the snapshot can be used as it is",
        ),
        (
            TOOL,
            (
                "the model has called the tool 'look_up': it goes on when it is given the tool_result; if the tool "
                "was not run, drop_tool_calls=True goes on from the text before"
            ),
        ),
        (
            TOOL.snapshot,
            (
                "the answer ends with a call of the tool 'look_up' that may be whole or cut; give the StreamError "
                "instead of its snapshot, or incomplete_blocks"
            ),
        ),
    ],
)
def test_why_there_is_no_way_on(interrupted: Any, explanation: str) -> None:
    """The explanation names the stop reason or the tool, and says what to do."""
    plan = plan_resume(interrupted, REQUEST)
    assert isinstance(plan, NotResumable)
    assert plan.explanation == explanation


@pytest.mark.parametrize(
    ("events", "why"),
    [
        (text(1), "it is empty"),
        ([begin(1, {"type": "tomorrow"}), end(1)], "it is not known to be accepted back"),
        (tool(1, "{}", kind="server_tool_use"), "the call and its result are not both whole"),
        ([begin(1, {"type": "redacted_thinking", "data": "x"})], "it was cut"),
        (tool(1, "{")[:2], "it was cut"),
    ],
)
def test_why_a_block_is_dropped(events: list[dict[str, Any]], why: str) -> None:
    """Each dropped block says why, in a few words."""
    plan = planned(cut(start(), *text(0, "a"), *events))
    assert [gone.why for gone in plan.dropped] == [why]


@pytest.mark.parametrize("length", [199, 200, 201])
def test_what_the_model_is_asked(length: int) -> None:
    """The instruction, word for word: up to 200 characters are quoted whole, of more the last 200."""
    plan = planned(cut(start(), *text(0, "y" + "x" * (length - 1))))
    quoted = "y" + "x" * (length - 1) if length <= 200 else "…" + "x" * 200
    assert plan.request["messages"][-1] == {
        "role": "user",
        "content": f"Your previous response was interrupted and ended with:\n\n{quoted}\n\n"
        "Continue exactly where it broke off, without repeating any of it.",
    }


def test_messages_may_be_a_tuple() -> None:
    """Any sequence of messages will do; the refusal of anything else says what is missing."""
    plan = plan_resume(cut(start(), *text(0, "a")), {"messages": ({"role": "user", "content": "Hi"},)})
    assert isinstance(plan, ResumePlan)
    assert [turn["role"] for turn in plan.request["messages"]] == ["user", "assistant", "user"]
    with pytest.raises(InvalidArgumentError) as caught:
        plan_resume(None, {})
    assert str(caught.value) == "the request to be resumed has no list of messages"
