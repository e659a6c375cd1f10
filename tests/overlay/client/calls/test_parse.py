"""The requests of parse and parse_stream: where the schema goes, and what may not say otherwise."""

from __future__ import annotations

from typing import Any

import pytest
from tests.overlay.structured.answers import Order

from claude_api.models import OutputConfigParam
from claude_overlay import InvalidArgumentError
from claude_overlay.client.calls.parse import parse_message, parse_stream
from claude_overlay.structured import output_format

ARGUMENTS: dict[str, Any] = {"model": "m", "max_tokens": 8, "messages": [], "output_type": Order}
PLANS = pytest.mark.parametrize("plan", [parse_message, parse_stream])


def body_of(plan: Any, **changes: Any) -> dict[str, Any]:
    """Give the body that is sent."""
    made = plan(**{**ARGUMENTS, **changes})
    fields = made.call.fields
    assert made.output.name == "Order"
    return dict(fields)


@PLANS
def test_the_schema_is_the_format(plan: Any) -> None:
    """`output_type` itself is not sent; the rest is the request of `create`."""
    body = body_of(plan)

    assert body.pop("output_config") == {"format": output_format(Order)}
    assert body.pop("stream", None) is (True if plan is parse_stream else None)
    assert body == {"model": "m", "max_tokens": 8, "messages": []}


@PLANS
@pytest.mark.parametrize(
    "config", [{"effort": "low"}, {"effort": "low", "format": None}, OutputConfigParam(effort="low")]
)
def test_what_else_the_output_config_holds_stays(plan: Any, config: Any) -> None:
    """As a mapping or as a model, which are not changed."""
    before = dict(config) if isinstance(config, dict) else config.to_dict()

    assert body_of(plan, output_config=config)["output_config"] == {"effort": "low", "format": output_format(Order)}
    assert (dict(config) if isinstance(config, dict) else config.to_dict()) == before


@PLANS
@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ({"output_config": {"format": {"type": "json_schema", "schema": {}}}}, "output_config"),
        ({"output_config": "low"}, "output_config is a mapping"),
        ({"output_format": {"type": "json_schema", "schema": {}}}, "output_format"),
        ({"extra_body": {"output_format": {"type": "x"}}}, "extra_body"),
        ({"extra_body": {"output_config": {"effort": "low"}}}, "extra_body"),
        ({"output_type": object}, "output_type"),
        ({"output_type": dict[str, int]}, "no fixed names"),
        ({"max_token": 5}, "max_tokens"),
    ],
)
def test_what_says_otherwise_is_refused(plan: Any, arguments: dict[str, Any], named: str) -> None:
    """Before anything is sent, with the name of the argument."""
    with pytest.raises(InvalidArgumentError, match=named):
        plan(**{**ARGUMENTS, **arguments})


def test_each_method_says_how_it_gives_its_answer() -> None:
    """`parse` never streams, `parse_stream` always does."""
    with pytest.raises(InvalidArgumentError, match="parse_stream"):
        parse_message(**{**ARGUMENTS, "stream": True})
    with pytest.raises(InvalidArgumentError, match="always streams"):
        parse_stream(**{**ARGUMENTS, "stream": False})


def test_the_type_must_be_given() -> None:
    """A missing one is told before anything is sent, also to who gave it under the name of another library."""
    plan: Any = parse_message
    with pytest.raises(InvalidArgumentError, match=r"messages.parse\(...\) needs output_type"):
        plan(model="m", max_tokens=8, messages=[], response_format=int)
    with pytest.raises(InvalidArgumentError, match=r"messages.parse_stream\(...\) needs output_type"):
        parse_stream(model="m", max_tokens=8, messages=[])
