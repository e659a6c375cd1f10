"""What is known of a tool run at any moment."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from tests.overlay.tools.scripted_run import QUESTION, answer, call, carry_out, text

from claude_overlay.client.calls.runs import run_tools, run_tools_streamed
from claude_overlay.client.tool_run import BaseToolRun
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.errors.tool_runs import ToolRunCancelledError
from claude_overlay.tools.turns import TurnStarted

FIELDS: dict[str, Any] = {"model": "m", "max_tokens": 9, "messages": [QUESTION]}


def weather(city: str) -> str:
    """Tell the weather."""
    return city


def test_a_run_that_has_not_begun() -> None:
    """The conversation is what was given; there is no answer, and asking for it says so."""
    run = BaseToolRun(run_tools(**FIELDS))

    assert (run.messages, run.turns, run.iterations) == ([QUESTION], (), 0)
    assert (run.ended, run.stop_reason, run.usage.output_tokens, run.cost.usd) == (None, None, 0, Decimal(0))
    assert repr(run) == "<BaseToolRun of m: 0 answers, not over>"
    with pytest.raises(InvalidArgumentError, match="no answer yet"):
        _ = run.message


def test_a_run_in_the_middle() -> None:
    """Between two steps everything can be read; the checkpoint is JSON."""
    plan = run_tools(**FIELDS, tools=[weather])
    run = BaseToolRun(plan)
    with pytest.raises(KeyboardInterrupt):
        carry_out(plan.state, [answer(text("I look."), call("weather", city="Oslo")), KeyboardInterrupt()])

    assert (run.message.text, run.ended, run.stop_reason, run.iterations) == ("I look.", None, "tool_use", 1)
    assert [turn.number for turn in run.turns] == [1]
    assert json.loads(json.dumps(run.checkpoint))["messages"] == run.messages


def test_cancelling() -> None:
    """It is the run's token that is cancelled."""
    plan = run_tools(**FIELDS)
    BaseToolRun(plan).cancel("enough")

    with pytest.raises(ToolRunCancelledError, match="enough"):
        carry_out(plan.state, cancel=plan.options.cancel)


def test_text_of_events() -> None:
    """In a streamed run it is in the deltas, else in the turns."""
    plan = run_tools(**FIELDS)
    log = carry_out(plan.state, [answer(text("Hi."))])
    whole = BaseToolRun(plan)
    streamed = BaseToolRun(run_tools_streamed(**FIELDS))

    assert "".join(whole._text(event) for event in log.events) == "Hi."
    assert [streamed._text(event) for event in [*log.events, TurnStarted(1)]] == ["", "", ""]
