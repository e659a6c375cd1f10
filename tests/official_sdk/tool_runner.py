"""The official SDK's tool runner over one conversation, each of its four ways against a server of its own.

Run by `test_tool_runner.py` with the Python of a virtual environment that holds `anthropic==2.12.0`; it imports nothing
of this repository but `runner_tools`. Arguments: a URL for each way: blocking, blocking streamed, asynchronous,
asynchronous streamed. Prints the text of each last message as a line of JSON.
"""

# ruff: noqa: T201 - the lines are read by the test

from __future__ import annotations

import asyncio
import json
import sys

import anthropic
from runner_tools import FIELDS, FUNCTIONS, SEARCH, later


def blocking(url: str, *, stream: bool) -> str:
    """Run it with the blocking client."""
    tools = [*(anthropic.beta_tool(function) for function in FUNCTIONS), SEARCH]
    with anthropic.Anthropic(api_key="sk-ant-test", base_url=url, max_retries=0) as client:
        runner = client.beta.messages.tool_runner(**FIELDS, tools=tools, stream=stream, thread=False)
        last = None
        for item in runner:
            last = item.get_final_message() if stream else item
        return "".join(block.text for block in last.content if block.type == "text")


async def asynchronous(url: str, *, stream: bool) -> str:
    """Run it with the asynchronous client."""
    tools = [*(anthropic.beta_async_tool(later(function)) for function in FUNCTIONS), SEARCH]
    async with anthropic.AsyncAnthropic(api_key="sk-ant-test", base_url=url, max_retries=0) as client:
        runner = client.beta.messages.tool_runner(**FIELDS, tools=tools, stream=stream, thread=False)
        last = None
        async for item in runner:
            last = (await item.get_final_message()) if stream else item
        return "".join(block.text for block in last.content if block.type == "text")


def main(urls: list[str]) -> None:
    """Run all four ways."""
    print(json.dumps(blocking(urls[0], stream=False)))
    print(json.dumps(blocking(urls[1], stream=True)))
    print(json.dumps(asyncio.run(asynchronous(urls[2], stream=False))))
    print(json.dumps(asyncio.run(asynchronous(urls[3], stream=True))))


if __name__ == "__main__":
    main(sys.argv[1:])
