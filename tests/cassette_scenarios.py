"""What the cassettes hold: conversations of the client with real servers, told once for recording and replay.

Each scenario talks through a `Claude` and gives back, as JSON, everything it learned. `record.py` runs it
against a server and stores the traffic and that outcome; `test_cassettes.py` replays the traffic and
compares. Assertions inside hold against any server, the real API too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from claude_overlay import APIStatusError, BatchRequest, Claude, StreamServerError, assistant, user
from claude_overlay.tools.result import ToolError

if TYPE_CHECKING:
    from collections.abc import Callable

MODEL = "claude-haiku-5-5"
WEATHER = {
    "name": "get_weather",
    "description": "Weather in a city.",
    "input_schema": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}
FERRY = {
    "name": "next_ferry",
    "description": "The next ferry.",
    "input_schema": {"type": "object", "properties": {"harbour": {"type": "string"}}},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """One conversation.

    Attributes:
        run: Holds it; takes the client and the clock to wait with (None: the client's own); gives the outcome as JSON.
        server: `stand-in` or `aimock`.
        live: Whether it makes sense against the real API.
    """

    run: Callable[[Claude, Any], Any]
    server: str = "stand-in"
    live: bool = True


def create(claude: Claude, clock: Any) -> Any:
    """A message with its metadata."""
    message, metadata = claude.messages.create.with_response(
        model=MODEL, max_tokens=40, system="Be brief.", messages=[user("Say hello.")]
    )
    assert message.text
    assert metadata.status == 200
    assert metadata.request_id
    return {"message": message.to_dict(), "request_id": metadata.request_id}


def stream(claude: Claude, clock: Any) -> Any:
    """A stream: every event, and the message it makes."""
    with claude.messages.stream(model=MODEL, max_tokens=40, messages=[user("Say hello.")]) as events:
        seen = [event.to_dict() for event in events]
        message = events.final_message()
    assert message.text
    return {"events": seen, "message": message.to_dict()}


def tools(claude: Claude, clock: Any) -> Any:
    """A tool round trip."""
    messages = [user("What is the weather in Paris? Use the tool.")]
    choice = {"type": "tool", "name": "get_weather"}
    asked = claude.messages.create(model=MODEL, max_tokens=200, tools=[WEATHER], tool_choice=choice, messages=messages)
    (use,) = asked.tool_uses
    result = {"type": "tool_result", "tool_use_id": use.id, "content": "18 degrees"}
    messages += [assistant(*asked.content), user(result)]
    answered = claude.messages.create(model=MODEL, max_tokens=200, tools=[WEATHER], messages=messages)
    assert "18" in answered.text
    return [asked.to_dict(), answered.to_dict()]


def tool_stream(claude: Claude, clock: Any) -> Any:
    """A streamed tool use with its assembled input."""
    with claude.messages.stream(
        model=MODEL,
        max_tokens=200,
        tools=[WEATHER],
        tool_choice={"type": "any"},
        messages=[user("What is the weather in Paris?")],
    ) as events:
        message = events.final_message()
    assert message.tool_uses[0].input["city"] == "Paris"
    return message.to_dict()


def thinking_stream(claude: Claude, clock: Any) -> Any:
    """A streamed thinking block with its signature."""
    with claude.messages.stream(
        model=MODEL,
        max_tokens=1200,
        thinking={"type": "enabled", "budget_tokens": 1024},
        messages=[user("What is 17 times 23?")],
    ) as events:
        message = events.final_message()
    assert message.content[0].type == "thinking"
    assert message.content[0].signature
    return message.to_dict()


def count_tokens(claude: Claude, clock: Any) -> Any:
    """Tokens of a request."""
    return claude.messages.count_tokens(model=MODEL, messages=[user("How long is this?")]).to_dict()


def batch(claude: Claude, clock: Any) -> Any:
    """A batch to its last result: one that succeeds, one that is in error."""
    good = {"model": MODEL, "max_tokens": 20, "messages": [user("2 + 2?")]}
    created = claude.batches.create(
        [BatchRequest(custom_id="good", params=good), {"custom_id": "bad", "params": {**good, "max_tokens": -1}}]
    )
    progress: list[str] = []
    ended = claude.batches.wait_for(
        created.id,
        poll_interval=10,
        clock=clock,
        on_progress=lambda now: progress.append(now.processing_status),
    )
    results = {item.custom_id: item.to_dict() for item in claude.batches.results(ended.id)}
    assert progress[-1] == "ended"
    assert results["good"]["result"]["type"] == "succeeded"
    assert results["bad"]["result"]["type"] == "errored"
    deleted = claude.batches.delete(ended.id)
    return {"batch": ended.to_dict(), "results": results, "deleted": deleted.to_dict()}


def models(claude: Claude, clock: Any) -> Any:
    """Models over several pages, and one by its id."""
    listed = [model.to_dict() for model in claude.models.list(limit=3)]
    assert len(listed) > 3
    return {"listed": listed, "one": claude.models.retrieve(listed[0]["id"]).to_dict()}


def files(claude: Claude, clock: Any) -> Any:
    """Upload, metadata, list, download where the server allows it, delete."""
    file = claude.files.upload(("notes.txt", b"remember the milk", "text/plain"))
    metadata = claude.files.retrieve_metadata(file.id)
    listed = [each.to_dict() for each in claude.files.list(ids=[file.id])]
    content = claude.files.download(file.id).decode() if file.downloadable else None
    deleted = claude.files.delete(file.id)
    assert metadata.size_bytes == 17
    return {"file": metadata.to_dict(), "listed": listed, "content": content, "deleted": deleted.to_dict()}


def described(error: APIStatusError) -> dict[str, Any]:
    """What an error says."""
    return {
        "class": type(error).__name__,
        "status": error.status,
        "type": error.type,
        "message": error.message,
        "request_id": error.request_id,
        "retry_after": error.retry_after,
        "is_retryable": error.is_retryable,
    }


def errors(claude: Claude, clock: Any) -> Any:
    """Refusals as the server words them: a bad request, an unknown model, an unknown batch."""
    outcome = []
    calls: list[Callable[[], Any]] = [
        lambda: claude.messages.create(model=MODEL, max_tokens=10, messages=[]),
        lambda: claude.messages.create(model="claude-0-none", max_tokens=10, messages=[user({"type": "nope"})]),
        lambda: claude.models.retrieve("claude-0-none"),
        lambda: claude.batches.retrieve("msgbatch_01none"),
    ]
    for call in calls:
        try:
            call()
        except APIStatusError as error:
            outcome.append(described(error))
        else:
            raise AssertionError("no error")
    assert all(400 <= error["status"] < 500 for error in outcome)
    return outcome


def faults(claude: Claude, clock: Any) -> Any:
    """Overload as a status and as an event inside a stream."""
    outcome: list[Any] = []
    ask = {"model": MODEL, "max_tokens": 40, "messages": [user("Say hello.")]}
    try:
        claude.messages.create(**ask, extra_headers={"x-stand-in-fault": "status:529:7"})
    except APIStatusError as error:
        outcome.append(described(error))
    try:
        with claude.messages.stream(**ask, extra_headers={"x-stand-in-fault": "error-event"}) as events:
            events.final_message()
    except StreamServerError as error:
        outcome.append({"type": error.type, "so_far": error.snapshot.text, "request_id": error.request_id})
    assert len(outcome) == 2
    return outcome


def aimock_create(claude: Claude, clock: Any) -> Any:
    """Another implementation's message."""
    message = claude.messages.create(model=MODEL, max_tokens=40, messages=[user("greet me")])
    assert message.text == "Godt å se deg! 👋"
    return message.to_dict()


def aimock_stream(claude: Claude, clock: Any) -> Any:
    """Another implementation's stream: text in pieces of three characters."""
    with claude.messages.stream(model=MODEL, max_tokens=40, messages=[user("greet me")]) as events:
        pieces = list(events.text)
        message = events.final_message()
    assert "".join(pieces) == message.text == "Godt å se deg! 👋"
    return {"pieces": pieces, "message": message.to_dict()}


def aimock_tool_stream(claude: Claude, clock: Any) -> Any:
    """Another implementation's tool round trip, streamed."""
    messages = [user("When is the next ferry?")]
    with claude.messages.stream(model=MODEL, max_tokens=200, tools=[FERRY], messages=messages) as events:
        asked = events.final_message()
    (use,) = asked.tool_uses
    assert use.input == {"harbour": "Ålesund", "after": "14:00", "bicycles": 2}
    messages += [assistant(*asked.content), user({"type": "tool_result", "tool_use_id": use.id, "content": "14:20"})]
    with claude.messages.stream(model=MODEL, max_tokens=200, tools=[FERRY], messages=messages) as events:
        answered = events.final_message()
    return [asked.to_dict(), answered.to_dict()]


def aimock_thinking_stream(claude: Claude, clock: Any) -> Any:
    """Another implementation's thinking and redacted thinking, streamed."""
    with claude.messages.stream(model=MODEL, max_tokens=200, messages=[user("a puzzle, please")]) as events:
        message = events.final_message()
    assert {block.type for block in message.content} == {"thinking", "redacted_thinking", "text"}
    return message.to_dict()


def get_weather(city: str) -> str:
    """Tell the weather in a city."""
    if city == "Atlantis":
        message = "no such place"
        raise ToolError(message)
    return f"18 degrees in {city}"


def next_ferry(harbour: str) -> str:
    """Tell when the next ferry leaves."""
    return f"14:20 from {harbour}"


CROSSING: dict[str, Any] = {
    "model": MODEL,
    "max_tokens": 300,
    "messages": [user("Plan my crossing to Molde.")],
}


def run_told(run: Any) -> dict[str, Any]:
    """What a tool run came to."""
    return {
        "messages": run.messages,
        "usage": run.usage.to_dict(),
        "ended": run.ended,
        "outcomes": [[outcome.how for outcome in turn.outcomes] for turn in run.turns],
    }


BOTH = {**CROSSING, "messages": [user("What is the weather in Atlantis, and when is the next ferry? Ask both tools.")]}


def tool_run(claude: Claude, clock: Any) -> Any:
    """The tool loop: two calls."""
    run = claude.messages.run(**BOTH, tools=[get_weather, next_ferry])
    assert run.iterations >= 2
    assert run.ended == "end_turn"
    return run_told(run)


def tool_run_stream(claude: Claude, clock: Any) -> Any:
    """The tool loop, streamed."""
    with claude.messages.run_stream(**BOTH, tools=[get_weather, next_ferry]) as run:
        kinds = [event.type for event in run]
    assert kinds.count("turn_end") == run.iterations >= 2
    return run_told(run)


def aimock_tool_run(claude: Claude, clock: Any) -> Any:
    """The tool loop with another implementation, over three answers: two calls, one of which fails, then another."""
    whole = claude.messages.run(**CROSSING, tools=[get_weather, next_ferry])
    assert whole.message.text == "Take the 14:20; it is 18 degrees in Molde."
    return run_told(whole)


def aimock_tool_run_stream(claude: Claude, clock: Any) -> Any:
    """The same, streamed: the conversation is the same."""
    with claude.messages.run_stream(**CROSSING, tools=[get_weather, next_ferry]) as run:
        text = "".join(run.text)
    assert text.endswith("Take the 14:20; it is 18 degrees in Molde.")
    return run_told(run)


def aimock_errors(claude: Claude, clock: Any) -> Any:
    """Another implementation's overload, and its answer where it has no operation."""
    outcome = []
    calls: list[Callable[[], Any]] = [
        lambda: claude.messages.create(model=MODEL, max_tokens=10, messages=[user("are you busy?")]),
        lambda: claude.messages.count_tokens(model=MODEL, messages=[user("x")]),
    ]
    for call in calls:
        try:
            call()
        except APIStatusError as error:
            outcome.append(described(error))
        else:
            raise AssertionError("no error")
    return outcome


SCENARIOS = {
    "create": Scenario(run=create),
    "stream": Scenario(run=stream),
    "tools": Scenario(run=tools),
    "tool_stream": Scenario(run=tool_stream),
    "thinking_stream": Scenario(run=thinking_stream),
    "count_tokens": Scenario(run=count_tokens),
    "batch": Scenario(run=batch),
    "models": Scenario(run=models),
    "files": Scenario(run=files),
    "errors": Scenario(run=errors),
    "faults": Scenario(run=faults, live=False),
    "aimock_create": Scenario(run=aimock_create, server="aimock", live=False),
    "aimock_stream": Scenario(run=aimock_stream, server="aimock", live=False),
    "aimock_tool_stream": Scenario(run=aimock_tool_stream, server="aimock", live=False),
    "aimock_thinking_stream": Scenario(run=aimock_thinking_stream, server="aimock", live=False),
    "tool_run": Scenario(run=tool_run),
    "tool_run_stream": Scenario(run=tool_run_stream),
    "aimock_tool_run": Scenario(run=aimock_tool_run, server="aimock", live=False),
    "aimock_tool_run_stream": Scenario(run=aimock_tool_run_stream, server="aimock", live=False),
    "aimock_errors": Scenario(run=aimock_errors, server="aimock", live=False),
}
