"""The plan of a comparison, and what is read off it."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from claude_api.models import Message
from claude_overlay.client.calls.comparison import Comparison, Contender, compare_models
from claude_overlay.client.metadata import ResponseMetadata, WithResponse
from claude_overlay.content import user
from claude_overlay.costs.bill import Cost, CostPart
from claude_overlay.errors import InvalidArgumentError, OverloadedError

REQUEST: dict[str, Any] = {"max_tokens": 10, "messages": [user("q")]}


def test_a_call_for_each_model() -> None:
    """The same request but for the model and what is said to differ; one model may stand there twice."""
    plan = compare_models(models=["a", "b", "a"], overrides={"b": {"max_tokens": 5}}, **REQUEST)

    assert [(call.fields or {})["model"] for call in plan.calls] == ["a", "b", "a"]
    assert [(call.fields or {})["max_tokens"] for call in plan.calls] == [10, 5, 10]
    assert plan.call is plan.calls[0]
    assert compare_models(models="a", **REQUEST).models == ("a",)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"models": []}, "at least one"),
        ({"models": ["a", ""]}, "at least one"),
        ({"models": ["a"], "model": "b"}, "models="),
        ({"models": ["a"], "max_concurrent": 0}, "max_concurrent"),
        ({"models": ["a"], "max_concurrent": True}, "max_concurrent"),
        ({"models": ["a"], "overrides": {"b": {}}}, "'b'"),
        ({"models": ["a"], "max_token": 3}, "max_tokens"),
        ({"models": ["a"], "stream": True}, "stream"),
    ],
)
def test_mistakes_are_refused_before_anything_is_sent(arguments: dict[str, Any], words: str) -> None:
    """Those of the comparison and those of the request."""
    with pytest.raises(InvalidArgumentError, match=words):
        compare_models(**{**REQUEST, **arguments})


def contender(model: str, *, latency: float = 1.0, usd: str | None = None) -> Contender:
    """Make one that answered."""
    message: Any = Message.from_dict({
        "id": "m", "type": "message", "role": "assistant", "model": model, "content": [],
        "usage": {"input_tokens": 1, "output_tokens": 1},
    })  # fmt: skip
    part = None if usd is None else CostPart(kind="input", units=1, usd_per_unit=Decimal(usd))
    bill = Cost(parts=(part,)) if part else Cost(unknown=("no price",))
    return Contender(model=model, message=message, latency=latency, cost=bill)


def test_what_is_read_off() -> None:
    """Fastest and cheapest of those that answered; an unknown price wins nothing, and makes the sum unknown."""
    slow, quick = contender("slow", latency=2.0, usd="1"), contender("quick", latency=0.5, usd="3")
    failed = Contender(model="down", error=OverloadedError("busy", status=529), latency=0.1)
    unpriced = contender("new", latency=1.0)
    both = Comparison(contenders=(failed, slow, quick))

    assert (both.fastest, both.cheapest, both.failed, both.answered) == (quick, slow, (failed,), (slow, quick))
    assert both.cost.usd == Decimal(4)
    assert both["slow"] is slow
    assert (failed.usage, slow.usage is not None) == (None, True)
    assert Comparison(contenders=(unpriced, slow)).cheapest is slow
    assert Comparison(contenders=(unpriced, slow)).cost.usd is None
    with pytest.raises(KeyError):
        both["none"]


def test_of_none_that_answered_there_is_no_best() -> None:
    """Nothing is invented."""
    none = Comparison(contenders=(Contender(model="a", error=ValueError()),))

    assert (none.fastest, none.cheapest, none.answered, none.cost.usd) == (None, None, (), Decimal(0))


def test_an_outcome_has_what_came_of_the_call() -> None:
    """Answer, metadata and cost, or the error; the time in any case."""
    plan = compare_models(models=["claude-opus-4-1"], **REQUEST)
    message: Any = contender("claude-opus-4-1").message
    metadata = ResponseMetadata.of(OverloadedError("busy", status=529))
    error = ValueError()

    won = plan.outcome(0, WithResponse(message, metadata), None, 2.0)

    assert (won.message, won.metadata, won.error, won.latency) == (message, metadata, None, 2.0)
    assert won.cost is not None
    assert won.cost.usd is not None
    assert plan.outcome(0, None, error, 1.0) == Contender(model="claude-opus-4-1", error=error, latency=1.0)
