"""The tool loop without any I/O: what it asks for, in which order, and what it leaves behind however it ends."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from tests.overlay.tools.scripted_run import QUESTION, Log, answer, call, carry_out, new_state, text

from claude_overlay import errors
from claude_overlay.costs.bill import Cost, CostPart
from claude_overlay.errors import tool_runs
from claude_overlay.tools.approval import Approve, ApproveWith, Deny, Stop, Substitute
from claude_overlay.tools.cancel import CancelToken
from claude_overlay.tools.limits import Limits
from claude_overlay.tools.loop import Ask, Begin, Collect, LoopOptions, Tell, run_loop, step
from claude_overlay.tools.record import interrupted_run
from claude_overlay.tools.result import ToolError

CALLS: list[str] = []


def weather(city: str) -> str:
    """Tell the weather."""
    CALLS.append(city)
    return f"18 degrees in {city}"


def broken(city: str) -> str:
    """Fail."""
    CALLS.append(city)
    message = f"no boats in {city}"
    raise ValueError(message)


@pytest.fixture(autouse=True)
def _no_calls() -> None:
    CALLS.clear()


@pytest.fixture
def priced(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make an output token cost one cent for every model but those that are called unknown."""

    def cost(usage: dict[str, Any], *, model: str, table: Any = None) -> Cost:
        if "unknown" in model:
            return Cost(unknown=(f"the price of {model}",), model=model)
        part = CostPart(kind="output", model=model, units=usage["output_tokens"], usd_per_unit=Decimal("0.01"))
        return Cost(parts=(part,), model=model)

    monkeypatch.setattr("claude_overlay.tools.limits.cost", cost)


def results_of(message: dict[str, Any]) -> list[dict[str, Any]]:
    """Give the tool results of a user message."""
    assert message["role"] == "user"
    return message["content"]


def assert_valid(messages: list[dict[str, Any]]) -> None:
    """Check the API's rule: every tool_use is answered in the very next message, in order, and nothing else is."""
    asked: list[str] = []
    for message in messages:
        blocks = message["content"] if isinstance(message["content"], list) else []
        answered = [block["tool_use_id"] for block in blocks if block["type"] == "tool_result"]
        assert answered == asked
        asked = [block["id"] for block in blocks if block["type"] == "tool_use"]
        assert blocks or isinstance(message["content"], str)
    assert asked == []


def test_an_answer_without_calls_is_one_turn() -> None:
    """One request, one answer, and the run is over, for the reason the model gave."""
    state = new_state(weather)

    log = carry_out(state, [answer(text("Sunny."))])

    assert log.requests == [
        {"model": "claude-test", "max_tokens": 100, "tools": state.registry.definitions(), "messages": [QUESTION]}
    ]
    assert state.conversation == [QUESTION, {"role": "assistant", "content": [text("Sunny.")]}]
    assert (state.ended, state.iterations, len(state.turns)) == ("end_turn", 1, 1)
    assert log.kinds == ["turn_start", "turn_end"]


def test_calls_are_answered_in_their_order_whichever_ends_first() -> None:
    """Two calls run at once; the results go back in one message, in the order of the calls."""
    state = new_state(weather)
    asked = answer(text("I look."), call("weather", "a", city="Oslo"), call("weather", "b", city="Rome"))

    log = carry_out(state, [asked, answer(text("Both 18."))], at_once=8, last_first=True)

    assert log.most_at_once == 2
    assert [event.outcome.call.id for event in log.events if event.type == "tool_result"] == ["b", "a"]
    assert state.conversation[1] == {"role": "assistant", "content": asked["content"]}
    assert [(block["tool_use_id"], block["content"]) for block in results_of(state.conversation[2])] == [
        ("a", "18 degrees in Oslo"),
        ("b", "18 degrees in Rome"),
    ]
    assert log.requests[1]["messages"] == state.conversation[:3]
    assert [outcome.how for outcome in state.turns[0].outcomes] == ["ran", "ran"]


@pytest.mark.parametrize("at_once", [1, 2, 3])
def test_no_more_run_at_once_than_allowed(at_once: int) -> None:
    """The bound holds, and everything is run all the same."""
    calls = [call("weather", f"c{number}", city=str(number)) for number in range(5)]
    state = new_state(weather)

    log = carry_out(state, [answer(*calls), answer(text("."))], at_once=at_once)

    assert log.most_at_once == at_once
    assert CALLS == ["0", "1", "2", "3", "4"]


def test_what_goes_wrong_with_a_tool_is_told_to_the_model() -> None:
    """An exception, a wrong input and an unknown name are error results; the function sees no wrong input."""
    state = new_state(weather, broken)
    asked = answer(
        call("broken", "a", city="Oslo"),
        call("weather", "b", town="Oslo"),
        call("nothing", "c"),
    )

    carry_out(state, [asked, answer(text("Sorry."))], at_once=8)

    results = results_of(state.conversation[2])
    assert [block["is_error"] for block in results] == [True] * 3
    assert "no boats in Oslo" in str(results[0]["content"])
    assert "town" in str(results[1]["content"])
    assert "There is no tool 'nothing'" in results[2]["content"]
    assert [outcome.how for outcome in state.turns[0].outcomes] == ["failed", "invalid", "unknown_tool"]
    assert isinstance(state.turns[0].outcomes[0].error, ValueError)
    assert CALLS == ["Oslo"]


def test_an_input_that_is_no_json_never_reaches_the_function() -> None:
    """A stream that allows invalid input may end with half an input: the model is shown it, nobody is asked."""
    state = new_state(weather)
    asked = answer(text("I look."), call("weather", "a", city="Os"), call("weather", "b", city="Rome"))

    carry_out(state, [{**asked, "broken": {1: '{"city": "Os'}}, answer(text("."))])

    results = results_of(state.conversation[2])
    assert results[0]["is_error"] is True
    assert results[0]["content"].endswith('It was: {"city": "Os')
    assert (CALLS, [outcome.how for outcome in state.turns[0].outcomes]) == (["Rome"], ["invalid", "ran"])


def test_a_tool_error_has_content_of_its_choice() -> None:
    """`ToolError` decides what the model sees."""

    def picky() -> str:
        """Refuse."""
        raise ToolError("Ask me tomorrow.")

    state = new_state(picky)
    carry_out(state, [answer(call("picky")), answer(text("."))])

    (result,) = results_of(state.conversation[2])
    assert (result["content"], result["is_error"]) == ("Ask me tomorrow.", True)


def test_a_result_without_a_json_form_does_not_end_the_run() -> None:
    """What cannot be shown to the model becomes an error result that says so."""

    def odd() -> object:
        """Give something odd."""
        return object()

    state = new_state(odd)
    carry_out(state, [answer(call("odd")), answer(text("."))])

    (outcome,) = state.turns[0].outcomes
    assert (outcome.how, outcome.is_error) == ("failed", True)
    assert state.ended == "end_turn"


def test_a_tools_exception_ends_the_run_when_asked() -> None:
    """With tool_errors="raise" it comes out unchanged, with the conversation; the failed call has its result."""
    state = new_state(weather, broken)
    asked = answer(call("broken", "a", city="Oslo"), call("weather", "b", city="Rome"))

    with pytest.raises(ValueError, match="no boats") as caught:
        carry_out(state, [asked], tool_errors="raise")

    record = interrupted_run(caught.value)
    assert record is not None
    assert_valid(record.messages)
    assert "no boats" in str(record.messages[-1]["content"][0]["content"])
    assert "Not executed" in record.messages[-1]["content"][1]["content"]
    carry_out(state, [answer(text("Done."))])
    assert CALLS == ["Oslo", "Rome"]


def test_pause_turn_is_continued() -> None:
    """A paused answer is sent back as it is, and its calls are not run."""
    paused = answer({"type": "server_tool_use", "id": "srv_1", "name": "web_search", "input": {}}, text("Searching"))
    paused["stop_reason"] = "pause_turn"
    state = new_state(weather)

    log = carry_out(state, [paused, answer(text("Found."))])

    assert log.requests[1]["messages"] == [QUESTION, {"role": "assistant", "content": paused["content"]}]
    assert [message["role"] for message in state.conversation] == ["user", "assistant", "assistant"]
    assert [turn.message.stop_reason for turn in state.turns] == ["pause_turn", "end_turn"]


def test_a_compaction_is_kept_and_continued() -> None:
    """The block goes back as it came, unknown members too, and the model goes on."""
    block = {"type": "compaction", "content": "Summary.", "future": 1}
    state = new_state(weather)

    log = carry_out(state, [answer(block, stop_reason="compaction"), answer(text("On."))])

    assert log.requests[1]["messages"][1]["content"] == [block]


def test_a_mixed_turn_keeps_every_block() -> None:
    """Thinking, server tools with their results and unknown blocks stand where they stood; only own calls are run."""
    content = [
        {"type": "thinking", "thinking": "Hm.", "signature": "c2ln"},
        {"type": "server_tool_use", "id": "srv_1", "name": "web_search", "input": {"query": "x"}},
        {"type": "web_search_tool_result", "tool_use_id": "srv_1", "content": []},
        {"type": "tomorrow", "x": 1},
        call("weather", "a", city="Oslo"),
    ]
    state = new_state({"type": "web_search_20250305", "name": "web_search"}, weather)

    log = carry_out(state, [answer(*content, stop_reason="tool_use"), answer(text("."))])

    assert log.requests[1]["messages"][1]["content"] == content
    assert [block["tool_use_id"] for block in results_of(state.conversation[2])] == ["a"]
    assert [tool["name"] for tool in log.requests[1]["tools"]] == ["web_search", "weather"]


def test_a_refusal_ends_the_run_visibly() -> None:
    """`ended` says refusal; the refused turn is apart from the conversation, its calls are not run."""
    refused = answer(text("I would"), call("weather", city="Oslo"), stop_reason="refusal")
    state = new_state(weather)

    carry_out(state, [refused])

    assert state.ended == "refusal"
    assert state.conversation == [QUESTION]
    assert state.message is not None
    assert state.message.text == "I would"
    assert CALLS == []


@pytest.mark.parametrize("reason", ["max_tokens", "model_context_window_exceeded", "end_turn", "tomorrow"])
def test_calls_of_an_answer_that_waits_for_nothing_are_not_run(reason: str) -> None:
    """A call in an answer that was cut off may not be whole: it is answered with an error, and the run ends so."""
    state = new_state(weather)

    carry_out(state, [answer(text("Let me"), call("weather"), stop_reason=reason)])

    assert (state.ended, CALLS) == (reason, [])
    assert_valid(state.conversation)
    (result,) = results_of(state.conversation[-1])
    assert result["is_error"] is True
    assert reason in result["content"]


def test_an_empty_answer_is_no_message() -> None:
    """The API refuses empty messages that are not the last; the answer is in `message` only."""
    state = new_state(weather)

    carry_out(state, [answer(call("weather", city="Oslo")), answer()])

    assert [message["role"] for message in state.conversation] == ["user", "assistant", "user"]
    assert state.ended == "end_turn"


def test_a_container_is_named_from_then_on() -> None:
    """The next request goes on in the container of the answer, with the skills it was asked for."""
    made = {"id": "container_1", "expires_at": "2026-11-22T10:00:00Z"}
    state = new_state(weather, container={"skills": [{"type": "anthropic", "skill_id": "pdf"}]})

    log = carry_out(state, [answer(call("weather", city="Oslo"), container=made), answer(text("."))])

    assert log.requests[0]["container"] == {"skills": [{"type": "anthropic", "skill_id": "pdf"}]}
    assert log.requests[1]["container"] == {**log.requests[0]["container"], "id": "container_1"}


def test_a_member_of_a_toolset_is_no_tool_of_the_same_name() -> None:
    """The call is not given to a function that only shares the name; its result repeats the toolset."""
    state = new_state(weather)
    member = {**call("weather", city="Oslo"), "toolset_name": "browser"}

    carry_out(state, [answer(member), answer(text("."))])

    (result,) = results_of(state.conversation[2])
    assert (result["toolset_name"], result["is_error"], CALLS) == ("browser", True, [])


DECISIONS = {
    "a": Approve(),
    "b": ApproveWith({"city": "Bergen"}),
    "c": Substitute({"degrees": 3}),
    "d": Deny("Not today."),
    "e": True,
    "f": False,
    "g": ApproveWith({"town": "x"}),
}


def test_the_five_decisions() -> None:
    """Each call is asked about, in order, before any is run; each decision does what it says."""
    seen: list[tuple[str, list[str]]] = []

    def approve(asked: Any) -> Any:
        seen.append((asked.id, list(CALLS)))
        return DECISIONS[asked.id]

    state = new_state(weather)
    asked = answer(*(call("weather", name, city=f"city {name}") for name in DECISIONS))

    log = carry_out(state, [asked, answer(text("."))], approve=approve)

    finished = [event.outcome.call.id for event in log.events if event.type == "tool_result"]
    assert finished == ["c", "d", "f", "g", "a", "b", "e"]
    assert seen == [(name, []) for name in DECISIONS]
    assert CALLS == ["city a", "Bergen", "city e"]
    outcomes = state.turns[0].outcomes
    assert [outcome.how for outcome in outcomes] == [
        "ran", "ran", "substituted", "denied", "ran", "denied", "invalid",
    ]  # fmt: skip
    assert json.loads(outcomes[2].result["content"]) == {"degrees": 3}
    assert (outcomes[3].result["content"], outcomes[3].is_error) == ("Not today.", True)
    assert outcomes[2].is_error is False
    assert state.conversation[1]["content"][1]["input"] == {"city": "city b"}


def test_stop_runs_nothing_of_the_answer() -> None:
    """No call of that answer is run, and the conversation is whole and valid."""
    state = new_state(weather)
    asked = answer(call("weather", "a", city="Oslo"), call("weather", "b", city="Rome"))

    with pytest.raises(tool_runs.ToolRunStoppedError) as caught:
        carry_out(state, [asked], approve=lambda asked: Stop("too hot") if asked.id == "b" else True)

    assert (caught.value.tool, caught.value.reason, CALLS) == ("weather", "too hot", [])
    assert_valid(caught.value.messages)
    assert all("Not executed" in block["content"] for block in caught.value.messages[-1]["content"])


def test_nobody_is_asked_about_what_cannot_be_run() -> None:
    """A wrong input is told to the model without an approval; a call without a function can be substituted."""
    asked_about: list[str] = []

    def approve(asked: Any) -> Any:
        asked_about.append(asked.name)
        assert asked.tool is None
        return Substitute("42")

    state = new_state(weather, {"name": "elsewhere", "input_schema": {"type": "object"}})
    carry_out(state, [answer(call("weather", "a"), call("elsewhere", "b")), answer(text("."))], approve=approve)

    assert asked_about == ["elsewhere"]
    assert [block["content"] for block in results_of(state.conversation[2])][1] == "42"


def test_an_approval_that_answers_nothing_approves_nothing() -> None:
    """A forgotten return is an error of the caller's, and the conversation is not lost."""
    state = new_state(weather)

    with pytest.raises(errors.InvalidArgumentError, match="approve") as caught:
        carry_out(state, [answer(call("weather", city="Oslo"))], approve=lambda _: None)

    assert CALLS == []
    assert interrupted_run(caught.value) is not None


def test_the_limit_of_requests() -> None:
    """The model wants more than it may: its last calls are not run, everything is there, and it can go on."""
    state = new_state(weather, limits=Limits(max_iterations=2))
    asked = [answer(call("weather", "a", city="Oslo")), answer(call("weather", "b", city="Rome"))]

    with pytest.raises(tool_runs.ToolRunIterationsError) as caught:
        carry_out(state, asked)

    assert (caught.value.max_iterations, CALLS) == (2, ["Oslo"])
    assert_valid(caught.value.messages)
    assert len(caught.value.messages) == 5
    assert caught.value.usage is not None
    assert caught.value.usage.output_tokens == 10
    state.limits = Limits(max_iterations=3)
    carry_out(state, [answer(text("Both 18."))])
    assert (CALLS, state.ended) == (["Oslo", "Rome"], "end_turn")


def test_the_last_allowed_answer_is_no_error() -> None:
    """A run that is done with its last request has kept the limit."""
    state = new_state(weather, limits=Limits(max_iterations=1))

    carry_out(state, [answer(text("."))])

    assert state.ended == "end_turn"


@pytest.mark.usefixtures("priced")
def test_the_limit_of_dollars() -> None:
    """Looked at after each answer: at the limit nothing more is run or sent, and the error says what was spent."""
    state = new_state(weather, limits=Limits(max_usd=Decimal("0.10")))
    asked = [answer(call("weather", "a", city="Oslo")), answer(call("weather", "b", city="Rome"))]

    with pytest.raises(tool_runs.ToolRunBudgetError) as caught:
        carry_out(state, asked)

    assert (caught.value.spent, caught.value.max_usd, CALLS) == (Decimal("0.10"), Decimal("0.10"), ["Oslo"])
    assert caught.value.cost is not None
    assert caught.value.cost.usd == Decimal("0.10")
    assert_valid(caught.value.messages)


@pytest.mark.usefixtures("priced")
def test_the_answer_that_ends_the_run_may_go_over() -> None:
    """What is paid is given: a run that is over is no error, whatever it cost."""
    state = new_state(weather, limits=Limits(max_usd=Decimal("0.01")))

    carry_out(state, [answer(text("."))])

    assert state.cost.usd == Decimal("0.05")


@pytest.mark.usefixtures("priced")
@pytest.mark.parametrize("fields", [{"model": "claude-unknown"}, {"fallbacks": [{"model": "claude-unknown"}]}])
def test_an_unknown_price_is_an_error_before_anything_is_sent(fields: dict[str, Any]) -> None:
    """With a limit in dollars a model without a price, also as a fallback, is refused, and never counts as 0."""
    log = Log()

    with pytest.raises(tool_runs.UnknownPriceError) as caught:
        carry_out(new_state(limits=Limits(max_usd=Decimal(1)), **fields), log=log)

    assert (caught.value.model, log.requests) == ("claude-unknown", [])
    carry_out(new_state(**fields), [answer(text("."))])


@pytest.mark.usefixtures("priced")
def test_an_answer_of_an_unknown_price_does_not_go_on() -> None:
    """Another model answered, without a price: the run ends before it spends more than anyone can tell."""
    state = new_state(weather, limits=Limits(max_usd=Decimal(1)))

    with pytest.raises(tool_runs.UnknownPriceError) as caught:
        carry_out(state, [answer(call("weather", city="Oslo"), model="unknown-9")])

    assert (caught.value.model, CALLS) == ("unknown-9", [])
    assert caught.value.cost is not None
    assert caught.value.cost.usd is None


def test_a_token_is_looked_at_before_each_step() -> None:
    """Cancelled while the model answered: the answer is kept, its tools are not run, nothing more is sent."""
    token = CancelToken()
    state = new_state(weather)

    with pytest.raises(tool_runs.ToolRunCancelledError) as caught:
        carry_out(
            state, [answer(call("weather", city="Oslo"))], cancel=token, on_checkpoint=lambda _: token.cancel("enough")
        )

    assert (caught.value.reason, CALLS) == ("enough", [])
    assert_valid(caught.value.messages)
    assert len(caught.value.messages) == 3
    with pytest.raises(tool_runs.ToolRunCancelledError):
        carry_out(new_state(), cancel=token)


def test_a_request_that_fails_keeps_its_class_and_brings_the_conversation() -> None:
    """`except RateLimitError` works as it does for create; the error has messages, checkpoint, usage and cost."""
    state = new_state(weather)
    failure = errors.error_for("rate_limit_error", status=429, message="slow")

    with pytest.raises(errors.RateLimitError) as caught:
        carry_out(state, [answer(call("weather", city="Oslo")), failure])

    error: Any = caught.value
    assert error is failure
    assert_valid(error.messages)
    assert error.messages[-1]["content"][0]["content"] == "18 degrees in Oslo"
    assert (error.usage.output_tokens, error.cost, error.run.iterations) == (5, state.cost, 1)
    carry_out(state, [answer(text("18."))])
    assert (state.ended, CALLS) == ("end_turn", ["Oslo"])


@pytest.mark.parametrize("where", [Ask, Begin, Collect, Tell])
def test_an_interruption_anywhere_loses_nothing(where: type) -> None:
    """KeyboardInterrupt has the record; the run goes on in place, and a call that was begun is not run twice."""
    state = new_state(weather)
    asked = answer(call("weather", "a", city="Oslo"))

    with pytest.raises(KeyboardInterrupt) as caught:
        carry_out(state, [asked], fail_at=where, on_checkpoint=lambda _: None)

    record = interrupted_run(caught.value)
    assert record is not None
    assert_valid(record.messages)
    json.dumps(record.checkpoint)
    carry_out(state, [asked, answer(text("."))] if state.message is None else [answer(text("."))])
    assert len(CALLS) == (0 if where in (Begin, Collect) else 1)
    assert_valid(state.conversation)


def test_a_call_that_was_begun_is_run_again_only_when_asked() -> None:
    """By default the model is told that the outcome is not known; unfinished="repeat" runs it again."""
    for unfinished, calls in (("report", []), ("repeat", ["Oslo"])):
        CALLS.clear()
        state = new_state(weather)
        with pytest.raises(KeyboardInterrupt):
            carry_out(state, [answer(call("weather", city="Oslo"))], fail_at=Collect)

        carry_out(state, [answer(text("."))], unfinished=unfinished)

        (outcome,) = state.turns[0].outcomes
        assert (calls, outcome.how) == (CALLS, "unfinished" if unfinished == "report" else "ran")
        assert outcome.is_error == (unfinished == "report")


def test_hooks_come_in_order() -> None:
    """A checkpoint after each answer, before tools begin, after each result; the turn when its results are in."""
    told: list[Any] = []
    state = new_state(weather)
    asked = answer(call("weather", "a", city="Oslo"), call("weather", "b", city="Rome"))

    carry_out(
        state,
        [asked, answer(text("."))],
        at_once=2,
        on_checkpoint=lambda point: told.append([each["progress"] for each in point["calls"]]),
        on_turn=lambda turn: told.append((turn.number, turn.message.stop_reason, turn.request_id)),
    )

    assert told == [
        ["waiting", "waiting"],
        ["begun", "begun"],
        ["done", "begun"],
        ["done", "done"],
        ["done", "done"],
        (1, "tool_use", "req_1"),
        [],
        (2, "end_turn", "req_2"),
    ]


def test_a_hook_that_fails_ends_the_run_with_its_own_exception() -> None:
    """What a hook raises comes out unchanged, with the conversation; the turn is not told twice."""
    state = new_state(weather)

    def on_turn(turn: Any) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError) as caught:
        carry_out(state, [answer(call("weather", city="Oslo"))], on_turn=on_turn)

    record = interrupted_run(caught.value)
    assert record is not None
    assert len(record.messages) == 3
    carry_out(state, [answer(text("."))])
    assert [turn.number for turn in state.turns] == [1, 2]


def test_a_loop_that_is_dropped_says_nothing() -> None:
    """Closing the generator is no error, and leaves the state where it was."""
    state = new_state(weather)
    loop = run_loop(state, LoopOptions(cancel=CancelToken()))
    step(loop.send, None)

    loop.close()

    assert (state.ended, state.conversation) == (None, [QUESTION])
