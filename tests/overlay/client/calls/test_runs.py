"""The arguments of a tool run: what is refused, what goes into each request, what a resumed run takes along."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import pytest
from tests.overlay.tools.scripted_run import QUESTION, answer, call, carry_out, text

from claude_overlay import Claude
from claude_overlay.client.calls import runs
from claude_overlay.client.calls.runs import run_tools, run_tools_streamed
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.tools.cancel import CancelToken
from claude_overlay.tools.checkpoint import write_checkpoint
from claude_overlay.tools.function import tool
from claude_overlay.tools.registry import ToolRegistry

FIELDS: dict[str, Any] = {"model": "m", "max_tokens": 9, "messages": [QUESTION]}


def weather(city: str) -> str:
    """Tell the weather."""
    return city


async def later() -> str:
    """Tell later."""
    return "later"


def body(plan: Any) -> Any:
    """Give the body of the next request."""
    return json.loads(plan.call(plan.state.request()).request["content"])


def test_fields_go_out_as_given() -> None:
    """Every field, in every request; options are the request's own."""
    plan = run_tools(**FIELDS, system="s", thinking={"type": "adaptive"}, betas=["b-1"], tools=[weather], timeout=3)

    request = plan.call(plan.state.request()).request

    assert json.loads(request["content"]) == {
        **FIELDS,
        "system": "s",
        "thinking": {"type": "adaptive"},
        "tools": plan.state.registry.definitions(),
    }
    assert request["headers"]["anthropic-beta"] == "b-1"
    assert request["timeout"].read == 3


def test_tools_of_all_kinds_keep_their_order() -> None:
    """Functions, server tools and a registry of one's own; without any, no `tools` are sent."""
    search = {"type": "web_search_20250305", "name": "web_search"}

    assert [tool["name"] for tool in body(run_tools(**FIELDS, tools=[search, weather]))["tools"]] == [
        "web_search",
        "weather",
    ]
    assert [tool["name"] for tool in body(run_tools(**FIELDS, tools=ToolRegistry([weather])))["tools"]] == ["weather"]
    assert "tools" not in body(run_tools(**FIELDS))


def test_what_the_caller_changes_later_does_not_reach_the_run() -> None:
    """The request is a copy from the start."""
    messages = [dict(QUESTION)]
    plan = run_tools(**{**FIELDS, "messages": messages})

    messages[0]["content"] = "changed"

    assert plan.state.conversation == [QUESTION]


def test_the_typed_fields_are_those_of_create() -> None:
    """`RunFields` is written by hand: a field that the description gains must be added."""
    module = ast.parse(Path(runs.__file__).read_text(encoding="utf-8"))
    (fields,) = (node for node in ast.walk(module) if isinstance(node, ast.ClassDef) and node.name == "RunFields")

    assert {node.target.id for node in fields.body if isinstance(node, ast.AnnAssign)} == runs.FIELDS


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"mesages": []}, "mesages"),
        ({"stream": True}, "run_stream"),
        ({"thread": {"type": "create"}}, "thread"),
        ({"compaction": {"type": "summarize"}}, "context_management"),
        ({"extra_body": {"messages": []}}, "extra_body"),
        ({"max_iterations": 0}, "max_iterations"),
        ({"max_usd": -1}, "max_usd"),
        ({"parallel": 0}, "parallel"),
        ({"parallel": "yes"}, "parallel"),
        ({"approve": True}, "approve must be a function"),
        ({"cancel": "token"}, "CancelToken"),
        ({"tool_errors": "ignore"}, "tool_errors"),
        ({"unfinished": "retry"}, "unfinished"),
        ({"messages": "Hi"}, "messages"),
        ({"messages": None}, "messages"),
        ({"messages": [object()]}, "JSON"),
        ({"idle_timeout": 3}, "idle_timeout"),
        ({"resume": {}}, "checkpoint"),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, dict) else "",
)
def test_what_is_refused_before_anything_is_sent(arguments: dict[str, Any], words: str) -> None:
    """Each wrong argument by its name, with what to do."""
    given: Any = {**FIELDS, **arguments}
    if "resume" in arguments:
        del given["messages"]

    with pytest.raises(InvalidArgumentError, match=words):
        run_tools(**given)


@pytest.mark.parametrize("missing", ["model", "max_tokens", "messages"])
def test_what_is_needed(missing: str) -> None:
    """A run needs what create needs."""
    given: Any = {name: value for name, value in FIELDS.items() if name != missing}

    with pytest.raises(InvalidArgumentError, match=missing):
        run_tools(**given)


def test_a_streamed_run_takes_the_options_of_streams() -> None:
    """They are checked at once, and go into the plan of each answer."""
    plan = run_tools_streamed(**FIELDS, idle_timeout=3, on_text=print)

    stream = plan.stream_plan(plan.state.request())

    assert (stream.idle_timeout, stream.callbacks.on_text) == (3, print)
    assert json.loads(stream.call.request["content"])["stream"] is True
    with pytest.raises(InvalidArgumentError, match="idle_timeout"):
        run_tools_streamed(**FIELDS, idle_timeout=-1)


def test_how_many_tools_run_at_once() -> None:
    """True is bounded, a number is a bound, False is the caller's own thread."""
    found = {value: run_tools(**FIELDS, parallel=value) for value in (True, 3)}
    alone = run_tools(**FIELDS, parallel=False)

    assert [(plan.options.at_once, plan.inline) for plan in found.values()] == [(8, False), (3, False)]
    assert (alone.options.at_once, alone.inline) == (1, True)


def test_a_run_has_a_token_of_its_own() -> None:
    """The caller's ends it; its own ends nothing else."""
    token = CancelToken()
    plan = run_tools(**FIELDS, cancel=token)

    token.cancel()

    assert plan.options.cancel.cancelled
    assert plan.options.cancel is not token


def test_coroutine_functions_are_found() -> None:
    """A blocking run refuses them, a tool by its name and a hook by the argument."""
    with pytest.raises(InvalidArgumentError, match="the tool 'later'"):
        run_tools(**FIELDS, tools=[later]).refuse_coroutines()
    with pytest.raises(InvalidArgumentError, match="on_turn"):
        run_tools(**FIELDS, on_turn=later).refuse_coroutines()
    run_tools(**FIELDS, tools=[weather], on_turn=print).refuse_coroutines()


def interrupted(**arguments: Any) -> Any:
    """Give the checkpoint of a run that was interrupted after its first turn, through JSON."""
    plan = run_tools(**FIELDS, tools=[weather], **arguments)
    with pytest.raises(KeyboardInterrupt) as caught:
        carry_out(plan.state, [answer(call("weather", city="Oslo")), KeyboardInterrupt()])
    error: Any = caught.value
    return json.loads(json.dumps(error.checkpoint))


def test_a_resumed_run_sends_what_the_interrupted_one_would_have_sent() -> None:
    """Fields, betas and messages are those of the checkpoint."""
    checkpoint = interrupted(system="s", betas=["b-1"], extra_body={"future": 1})

    plan = run_tools(resume=checkpoint, tools=[weather])

    request = plan.call(plan.state.request()).request
    sent = json.loads(request["content"])
    assert {name: sent[name] for name in ("model", "max_tokens", "system", "future")} == {
        "model": "m",
        "max_tokens": 9,
        "system": "s",
        "future": 1,
    }
    assert len(sent["messages"]) == 3
    assert request["headers"]["anthropic-beta"] == "b-1"


def test_a_resumed_run_may_change_fields() -> None:
    """What is given wins; messages cannot be given."""
    checkpoint = interrupted()

    assert body(run_tools(resume=checkpoint, tools=[weather], max_tokens=99))["max_tokens"] == 99
    with pytest.raises(InvalidArgumentError, match="leave `messages` out"):
        run_tools(resume=checkpoint, tools=[weather], messages=[])


def test_a_resumed_run_needs_its_functions() -> None:
    """Without them every call would fail; one that had none needs none."""
    with pytest.raises(InvalidArgumentError, match="functions for weather"):
        run_tools(resume=interrupted())

    plan = run_tools(**FIELDS, tools=[{"type": "web_search_20250305", "name": "web_search"}])
    carry_out(plan.state, [answer(text("."))])
    again = run_tools(resume=write_checkpoint(plan.state))
    assert [tool["name"] for tool in again.state.fields["tools"]] == ["web_search"]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("max_iteration", r"messages.run\(...\) has no argument 'max_iteration'; did you mean 'max_iterations'\?"),
        ("output_type", "output_format"),
        ("zebra", r"no argument 'zebra'\. A field that this version does not know"),
    ],
)
def test_an_unknown_argument_is_told_by_its_name(name: str, told: str) -> None:
    """With the run's own arguments in mind, and before its value is looked at."""
    given: Any = {**FIELDS, name: int}

    with pytest.raises(InvalidArgumentError, match=told):
        run_tools(**given)


def test_the_request_that_a_run_begins_with() -> None:
    """It can be shown before anything is sent: `messages.run.dry_run(...)`."""
    claude = Claude("sk-ant-test")

    shown = claude.messages.run.dry_run(**FIELDS, tools=[weather], system="s")
    streamed = claude.messages.run_stream.dry_run(**FIELDS, tools=[weather])

    assert shown.url.endswith("/v1/messages")
    assert json.loads(shown.body) == {**FIELDS, "system": "s", "tools": [tool(weather).definition]}
    assert json.loads(streamed.body)["stream"] is True
