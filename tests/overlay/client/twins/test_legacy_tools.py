"""Function calling in XML, blocking and awaited: calls, failures, and a whole conversation with the stand-in server."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any

import pytest

from claude_overlay import Claude, user
from claude_overlay.client.aio.legacy_tools import AsyncLegacyTools
from claude_overlay.client.sync.legacy_tools import LegacyTools
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.testing import ScriptedTransport, reply
from claude_overlay.tools.legacy_xml import FunctionCalls, FunctionCallsNotFoundError, ParameterMissingError
from claude_overlay.tools.result import ToolError


def price(symbol: str, digits: int = 2) -> float:
    """Give a price.

    Args:
        symbol: Of which stock.
        digits: How exactly.
    """
    if symbol == "?":
        raise ToolError("no such symbol")
    if symbol == "!":
        raise ZeroDivisionError
    return round(34.1666, digits)


async def slow_price(symbol: str) -> float:
    """Give a price, after a while."""
    await asyncio.sleep(0)
    return price(symbol)


@pytest.fixture(params=[LegacyTools, AsyncLegacyTools])
def call(request: pytest.FixtureRequest) -> Any:
    """Give what calls a tool of each kind of list."""

    def run(calls: FunctionCalls, *tools: Any) -> Any:
        done = request.param(tools or [price]).call(calls)
        return asyncio.run(done) if inspect.iscoroutine(done) else done

    return run


def of(name: str, **parameters: str) -> FunctionCalls:
    """Give a call."""
    return FunctionCalls(tool_name=name, parameters=parameters)


def test_a_result_and_errors(call: Any) -> None:
    """What the function gives, and what it raises, goes to the model; a call that cannot be made does not."""
    assert call(of("price", symbol="GM", digits="1")).stdout == "34.2"
    assert call(of("price", symbol="?")).error == "no such symbol"
    assert call(of("price", symbol="!")).error == "ZeroDivisionError: "
    with pytest.raises(ParameterMissingError):
        call(of("price"))


def test_asynchronous_functions() -> None:
    """The one list awaits them, the other says which does."""
    assert asyncio.run(AsyncLegacyTools([slow_price]).call(of("slow_price", symbol="GM"))).stdout == "34.17"
    assert asyncio.run(AsyncLegacyTools([slow_price]).call(of("slow_price", symbol="?"))).error == "no such symbol"
    with pytest.raises(InvalidArgumentError, match="AsyncLegacyTools"):
        LegacyTools([slow_price]).call(of("slow_price", symbol="GM"))


def test_a_result_that_nobody_can_write(call: Any) -> None:
    """Is a mistake of the program, not an answer to the model."""

    def odd() -> Any:
        """Give what JSON has no form for."""
        return object()

    with pytest.raises(InvalidArgumentError):
        call(of("odd"), odd)


def test_a_conversation() -> None:
    """Describe, call, answer, and again, until the model is done; a made-up result is not kept."""
    made_up = f"{of('price', symbol='GM').to_xml()}\n<function_results>made up</function_results>"
    answers = [made_up, "It is $34.17."]
    script = ScriptedTransport(
        [
            reply(
                json={
                    "id": "msg_1", "type": "message", "role": "assistant", "model": "m", "stop_sequence": None,
                    "content": [{"type": "text", "text": text}], "stop_reason": "end_turn",
                    "usage": {"input_tokens": 1, "output_tokens": 1},
                }
            )
            for text in answers
        ]
    )  # fmt: skip
    tools = LegacyTools([price])
    messages: list[Any] = [user("What is GM's price?")]
    with Claude("key", http_client=script) as claude:
        while True:
            message = claude.messages.create(model="m", max_tokens=50, system=tools.system_prompt(), messages=messages)
            try:
                calls = tools.extract(message)
            except FunctionCallsNotFoundError:
                break
            messages += [calls.to_message(), tools.call(calls).to_message()]

    sent = script.requests[1].json["messages"]
    assert message.text == "It is $34.17."
    assert sent[1] == {"role": "assistant", "content": of("price", symbol="GM").to_xml()}
    assert sent[2] == {
        "role": "user",
        "content": "\n<function_results>\n  <result>\n    <tool_name>price</tool_name>\n    <stdout>34.17</stdout>\n"
        "  </result>\n</function_results>",
    }
