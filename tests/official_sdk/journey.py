"""The official SDK as a client of the stand-in server: what a user of it would do, checked.

Run by `test_official_sdk.py` with the Python of a virtual environment that holds `anthropic==2.12.0`;
it imports nothing of this repository. Argument: the base URL. Prints one line a step, fails with a
traceback at the first that goes wrong.
"""

# ruff: noqa: T201 - the checks are the purpose, the lines are read by the test

from __future__ import annotations

import asyncio
import sys
from typing import Any

import anthropic

MODEL = "claude-opus-5-5"
MAX_POLLS = 10
WEATHER = {
    "name": "get_weather",
    "description": "Weather in a city.",
    "input_schema": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}


def user(text: str) -> list[Any]:
    """One user message."""
    return [{"role": "user", "content": text}]


def create(client: anthropic.Anthropic) -> None:
    """A message, with its request id."""
    message = client.messages.create(model=MODEL, max_tokens=100, messages=user("Hello"))
    assert message.content[0].type == "text"
    assert "Hello" in message.content[0].text
    assert message.stop_reason == "end_turn"
    assert message.usage.output_tokens > 0
    assert message._request_id.startswith("req_")


def create_with_thinking_and_cache(client: anthropic.Anthropic) -> None:
    """Thinking, system, cache control and metadata in one request."""
    message = client.messages.create(
        model=MODEL,
        max_tokens=2000,
        system=[{"type": "text", "text": "Be brief.", "cache_control": {"type": "ephemeral", "ttl": "1h"}}],
        thinking={"type": "enabled", "budget_tokens": 1024},
        metadata={"user_id": "u"},
        messages=user("Hello"),
    )
    assert [block.type for block in message.content] == ["thinking", "text"]
    assert message.usage.cache_creation.ephemeral_1h_input_tokens > 0


def stream_raw(client: anthropic.Anthropic) -> None:
    """`create(stream=True)` gives the events."""
    kinds = [
        event.type for event in client.messages.create(model=MODEL, max_tokens=50, messages=user("Hi"), stream=True)
    ]
    assert kinds[0] == "message_start"
    assert kinds[-1] == "message_stop"


def stream_helper(client: anthropic.Anthropic) -> None:
    """`stream()` gives text and the final message, thinking included."""
    with client.messages.stream(
        model=MODEL, max_tokens=100, thinking={"type": "adaptive"}, messages=user("Hello")
    ) as stream:
        text = "".join(stream.text_stream)
        message = stream.get_final_message()
    assert text == message.content[-1].text
    assert message.content[0].type == "thinking"
    assert message.content[0].signature
    assert message.usage.output_tokens > 0


def stream_tool(client: anthropic.Anthropic) -> None:
    """A streamed tool use has its input assembled."""
    with client.messages.stream(
        model=MODEL, max_tokens=100, tools=[WEATHER], messages=user("weather in Oslo")
    ) as stream:
        message = stream.get_final_message()
    assert message.stop_reason == "tool_use"
    assert message.content[-1].input == {"city": "Oslo"}


def tools(client: anthropic.Anthropic) -> None:
    """A tool round trip by hand, sending the SDK's own content blocks back."""
    messages = user("What is the weather in Paris?")
    asked = client.messages.create(model=MODEL, max_tokens=100, tools=[WEATHER], messages=messages)
    use = asked.content[-1]
    assert use.type == "tool_use"
    assert use.input == {"city": "Paris"}
    messages += [
        {"role": "assistant", "content": asked.content},
        {"role": "user", "content": [{"type": "tool_result", "tool_use_id": use.id, "content": "18 degrees"}]},
    ]
    answered = client.messages.create(model=MODEL, max_tokens=100, tools=[WEATHER], messages=messages)
    assert "18 degrees" in answered.content[0].text


def tool_runner(client: anthropic.Anthropic) -> None:
    """The SDK's own loop over a decorated function."""
    asked = []

    @anthropic.beta_tool
    def get_weather(city: str) -> str:
        """Weather in a city.

        Args:
            city: Its name.
        """
        asked.append(city)
        return "rain"

    # The SDK keeps the conversation in a thread on the server unless told not to.
    for options in ({}, {"thread": False}):
        runner = client.beta.messages.tool_runner(
            model=MODEL, max_tokens=100, tools=[get_weather], messages=user("weather in Rome?"), **options
        )
        message = runner.until_done()
        assert "rain" in message.content[-1].text
    assert asked == ["Rome", "Rome"]


def parse(client: anthropic.Anthropic) -> None:
    """Structured output parsed into a pydantic model."""
    from pydantic import BaseModel  # noqa: PLC0415 - a dependency of the SDK, not of this repository

    class Order(BaseModel):
        product: str
        count: int

    message = client.messages.parse(model=MODEL, max_tokens=100, messages=user("two pens"), output_format=Order)
    assert isinstance(message.parsed_output, Order)


def count_tokens(client: anthropic.Anthropic) -> None:
    """Counting tokens."""
    assert client.messages.count_tokens(model=MODEL, messages=user("one two"), tools=[WEATHER]).input_tokens > 2


def models(client: anthropic.Anthropic) -> None:
    """Listing with several pages, filtering, retrieving."""
    listed = [model.id for model in client.models.list(limit=3)]
    assert len(listed) == len(set(listed)) > 3
    retired = list(client.models.list(lifecycle=["retired"]))
    assert {model.lifecycle for model in retired} == {"retired"}
    model = client.models.retrieve(listed[0])
    assert model.capabilities.thinking.types.adaptive.supported
    try:
        client.models.retrieve("claude-nope")
    except anthropic.NotFoundError as error:
        assert error.type == "not_found_error"  # noqa: PT017 - this is no pytest module
    else:
        raise AssertionError("no NotFoundError")


def files(client: anthropic.Anthropic) -> None:
    """Upload, list with several pages, metadata, download, delete."""
    made = [client.files.upload(file=(f"{n}.txt", f"file {n}".encode(), "text/plain")).id for n in range(3)]
    assert {file.id for file in client.files.list(limit=2)} >= set(made)
    assert client.files.retrieve_metadata(made[1]).filename == "1.txt"
    assert client.files.download(made[1]).read() == b"file 1"
    for file_id in made:
        assert client.files.delete(file_id).type == "file_deleted"


def batches(client: anthropic.Anthropic) -> None:
    """Create, poll to the end, read the results, cancel another, delete."""
    params = {"model": MODEL, "max_tokens": 50, "messages": user("Hello")}
    batch = client.messages.batches.create(
        requests=[{"custom_id": "a", "params": params}, {"custom_id": "b", "params": {**params, "model": "nope"}}]
    )
    for _ in range(MAX_POLLS):
        batch = client.messages.batches.retrieve(batch.id)
        if batch.processing_status == "ended":
            break
    assert (batch.request_counts.succeeded, batch.request_counts.errored) == (1, 1)
    results = {line.custom_id: line.result for line in client.messages.batches.results(batch.id)}
    assert results["a"].message.content[0].text.endswith('"Hello"')
    assert results["b"].error.error.type == "not_found_error"
    assert batch.id in [each.id for each in client.messages.batches.list(limit=1)]
    other = client.messages.batches.create(requests=[{"custom_id": "c", "params": params}])
    assert client.messages.batches.cancel(other.id).processing_status == "canceling"
    assert client.messages.batches.delete(batch.id).type == "message_batch_deleted"


def errors(client: anthropic.Anthropic) -> None:
    """A bad request and a fault arrive as the SDK's own errors."""
    try:
        client.messages.create(model=MODEL, max_tokens=10, messages=[{"role": "user", "content": [{"type": "text"}]}])
    except anthropic.BadRequestError as error:
        assert "messages.0.content.0.text: Field required" in str(error)  # noqa: PT017
        assert error.request_id  # noqa: PT017
    else:
        raise AssertionError("no BadRequestError")
    faulty = client.with_options(max_retries=0, default_headers={"x-stand-in-fault": "status:529:1"})
    try:
        faulty.messages.create(model=MODEL, max_tokens=10, messages=user("x"))
    except anthropic.APIStatusError as error:
        assert error.type == "overloaded_error"  # noqa: PT017
    else:
        raise AssertionError("no APIStatusError")


async def asynchronous(base_url: str) -> None:
    """The asynchronous client creates, streams and pages as well."""
    async with anthropic.AsyncAnthropic(api_key="k", base_url=base_url) as client:
        message = await client.messages.create(model=MODEL, max_tokens=50, messages=user("Hello"))
        assert message.content[0].type == "text"
        async with client.messages.stream(model=MODEL, max_tokens=50, messages=user("Hello")) as stream:
            assert (await stream.get_final_message()).content[0].type == "text"
        assert len([model async for model in client.models.list(limit=2)]) > 2


STEPS = (
    create,
    create_with_thinking_and_cache,
    stream_raw,
    stream_helper,
    stream_tool,
    tools,
    tool_runner,
    parse,
    count_tokens,
    models,
    files,
    batches,
    errors,
)


def main(base_url: str) -> None:
    """All steps with one client, then the asynchronous one."""
    client = anthropic.Anthropic(api_key="k", base_url=base_url)
    for step in STEPS:
        step(client)
        print(f"ok {step.__name__}")
    asyncio.run(asynchronous(base_url))
    print(f"ok asynchronous (anthropic {anthropic.__version__})")


if __name__ == "__main__":
    main(sys.argv[1])
