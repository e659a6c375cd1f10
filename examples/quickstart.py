"""The client in two minutes: a message, a stream, a tool, tokens and models, a file, a batch.

Without arguments it starts a stand-in server (no key, no model) and talks to it; with a URL it talks to the server
there; with ANTHROPIC_API_KEY set it talks to the real API, with a small model and a few hundred tokens.
"""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack

from claude_api.models import MessageBatchSucceededResult
from claude_overlay import BatchRequest, Claude, assistant, user

MODEL = "claude-haiku-5-5"
WEATHER = {
    "name": "get_weather",
    "description": "Today's weather in a city.",
    "input_schema": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}


def connect(stack: ExitStack) -> tuple[Claude, float]:
    """A client, and how many seconds to wait between two looks at a batch."""
    if len(sys.argv) > 1:
        print(f"Talking to {sys.argv[1]}.")
        return stack.enter_context(Claude("any-key", base_url=sys.argv[1])), 0.2
    if os.environ.get("ANTHROPIC_API_KEY"):
        print(f"Talking to {os.environ.get('ANTHROPIC_BASE_URL', 'the real Claude API')}, as ANTHROPIC_API_KEY is set.")
        return stack.enter_context(Claude.from_env()), 15.0
    from claude_overlay.local import serve  # noqa: PLC0415 - the [local] extra, needed only here

    server = stack.enter_context(serve())
    print(f"Talking to a stand-in at {server.base_url}. It is no model; set ANTHROPIC_API_KEY to talk to one.")
    return stack.enter_context(Claude("any-key", base_url=server.base_url)), 0.2


def converse(claude: Claude) -> None:
    """One question, one answer."""
    message = claude.messages.create(model=MODEL, max_tokens=60, messages=[user("Say hello in one sentence.")])
    print(message.text)
    print(f"  {message.stop_reason}, {message.usage.input_tokens} tokens in, {message.usage.output_tokens} out")


def stream(claude: Claude) -> None:
    """Text printed as it comes; the whole message at the end."""
    with claude.messages.stream(model=MODEL, max_tokens=60, messages=[user("Count to 12")]) as events:
        for text in events.text:
            print(text, end="", flush=True)
        message = events.final_message()  # raises if the stream was cut short
    print(f"\n  {message.stop_reason}, {message.usage.output_tokens} tokens out")


def use_a_tool(claude: Claude) -> None:
    """The model asks for a tool, we run it, the model answers with its result."""
    messages = [user("What is the weather in Paris? Use the tool.")]
    asked = claude.messages.create(model=MODEL, max_tokens=200, tools=[WEATHER], messages=messages)
    results = []
    for use in asked.tool_uses:
        print(f"  the model calls {use.name}({use.input})")
        results.append({"type": "tool_result", "tool_use_id": use.id, "content": "18 °C and sunny"})
    messages += [assistant(*asked.content), user(*results)]
    print(claude.messages.create(model=MODEL, max_tokens=200, tools=[WEATHER], messages=messages).text)


def count_and_list(claude: Claude) -> None:
    """Tokens of a request before it is sent, the models there are, and the metadata of a response."""
    count = claude.messages.count_tokens(model=MODEL, messages=[user("How long is this?")])
    print(f"  'How long is this?' is {count.input_tokens} tokens")
    print("  models:", ", ".join(model.id for model in claude.models.list(limit=3)))  # fetches page after page
    model, metadata = claude.models.retrieve.with_response(MODEL)
    print(f"  {model.display_name}, by request {metadata.request_id}")


def keep_a_file(claude: Claude) -> None:
    """Upload, download, delete."""
    file = claude.files.upload(("notes.txt", b"remember the milk", "text/plain"))
    print(f"  uploaded {file.filename}: {file.size_bytes} bytes, {file.id}")
    if file.downloadable:
        print(f"  downloaded {claude.files.download(file.id)!r}")
    else:
        print("  this server lets only files made by tools be downloaded")
    claude.files.delete(file.id)


def run_a_batch(claude: Claude, poll_interval: float) -> None:
    """Many messages at half the price: create, wait with progress, read the results one by one."""
    questions = {"capital": "The capital of Peru?", "sum": "2 + 2?"}
    params = {name: {"model": MODEL, "max_tokens": 40, "messages": [user(text)]} for name, text in questions.items()}
    batch = claude.batches.create([BatchRequest(custom_id=name, params=value) for name, value in params.items()])
    print(f"  {batch.id}, looked at every {poll_interval:g} s (the real API takes minutes)")
    claude.batches.wait_for(
        batch.id,
        poll_interval=poll_interval,
        on_progress=lambda now: print(f"  {now.processing_status}: {now.request_counts.processing} still to do"),
    )
    for item in claude.batches.results(batch.id):  # lazily: a batch may hold 100,000
        result = item.result
        print(
            f"  {item.custom_id}: {result.message.text if isinstance(result, MessageBatchSucceededResult) else result}"
        )


if __name__ == "__main__":
    with ExitStack() as stack:
        claude, poll_interval = connect(stack)
        for part in (converse, stream, use_a_tool, count_and_list, keep_a_file):
            print(f"\n--- {part.__name__}")
            part(claude)
        print(f"\n--- {run_a_batch.__name__}")
        run_a_batch(claude, poll_interval)
