"""The messages operations over HTTP: JSON, events, tools, thinking, limits, usage."""

from __future__ import annotations

import json
from typing import Any

import pytest

WEATHER = {
    "name": "get_weather",
    "description": "Weather in a city.",
    "input_schema": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}


def events_of(text: str) -> list[dict[str, Any]]:
    """The data of each event, checking that its name is its type."""
    events = []
    for record in text.split("\n\n")[:-1]:
        name, data = record.split("\n")
        event = json.loads(data.removeprefix("data: "))
        assert name == f"event: {event['type']}"
        events.append(event)
    return events


def test_create_says_it_is_no_model(http, request_body):
    """A plain request gets a message that quotes the user and says what it is talking to."""
    message = http.post("/v1/messages", json=request_body("Hello there")).json()

    assert message["type"] == "message"
    assert message["role"] == "assistant"
    assert message["model"] == "claude-opus-5-5"
    assert message["content"] == [
        {"type": "text", "text": 'This is a stand-in server, not a model. You said: "Hello there"'}
    ]
    assert message["stop_reason"] == "end_turn"
    assert message["usage"]["input_tokens"] == 3
    assert message["usage"]["output_tokens"] == 12


def test_stream_tells_the_same_as_json(http, request_body):
    """The events in their order build up exactly the content, stop reason and usage of the JSON reply."""
    whole = http.post("/v1/messages", json=request_body()).json()

    response = http.post("/v1/messages", json=request_body(stream=True))
    events = events_of(response.text)

    assert response.headers["content-type"].startswith("text/event-stream")
    kinds = [event["type"] for event in events]
    assert kinds[:3] == ["message_start", "content_block_start", "ping"]
    assert kinds[-3:] == ["content_block_stop", "message_delta", "message_stop"]
    assert events[0]["message"]["content"] == []
    assert events[0]["message"]["stop_reason"] is None
    text = "".join(e["delta"]["text"] for e in events if e["type"] == "content_block_delta")
    assert text == whole["content"][0]["text"]
    assert events[-2]["delta"]["stop_reason"] == whole["stop_reason"]
    assert events[-2]["usage"]["output_tokens"] == whole["usage"]["output_tokens"]


def test_tool_round_trip(http, request_body):
    """A user text that names a tool gets a tool_use with fitting input; its result is quoted in the next reply."""
    question = request_body("What is the weather in Zürich?", tools=[WEATHER])
    asked = http.post("/v1/messages", json=question).json()
    use = asked["content"][-1]
    assert asked["stop_reason"] == "tool_use"
    assert use["type"] == "tool_use"
    assert use["name"] == "get_weather"
    assert use["input"] == {"city": "Zürich"}

    question["messages"] += [
        {"role": "assistant", "content": asked["content"]},
        {"role": "user", "content": [{"type": "tool_result", "tool_use_id": use["id"], "content": "12 °C, dry"}]},
    ]
    answered = http.post("/v1/messages", json=question).json()

    assert answered["stop_reason"] == "end_turn"
    assert answered["content"][0]["text"].endswith("The tool get_weather answered: 12 °C, dry")


def test_streamed_tool_input_is_the_json_of_the_input(http, request_body):
    """The input_json_delta parts join to the JSON of the input, starting from an empty object and an empty part."""
    response = http.post("/v1/messages", json=request_body("weather in Paris?", tools=[WEATHER], stream=True))

    events = events_of(response.text)
    start = next(e for e in events if e["type"] == "content_block_start" and e["index"] == 1)
    parts = [e["delta"]["partial_json"] for e in events if e.get("delta", {}).get("type") == "input_json_delta"]
    assert start["content_block"]["input"] == {}
    assert parts[0] == ""
    assert len(parts) > 2
    assert json.loads("".join(parts)) == {"city": "Paris"}


def test_thinking_comes_first_and_signed(http, request_body):
    """With thinking enabled a thinking block with a signature leads, in JSON and as deltas, and is counted."""
    thinking = {"type": "enabled", "budget_tokens": 1024}
    body = request_body(max_tokens=2000, thinking=thinking)

    message = http.post("/v1/messages", json=body).json()
    events = events_of(http.post("/v1/messages", json={**body, "stream": True}).text)

    assert [block["type"] for block in message["content"]] == ["thinking", "text"]
    assert message["content"][0]["signature"]
    assert 0 < message["usage"]["output_tokens_details"]["thinking_tokens"] < message["usage"]["output_tokens"]
    deltas = [e["delta"] for e in events if e.get("index") == 0 and e["type"] == "content_block_delta"]
    assert "".join(d.get("thinking", "") for d in deltas) == message["content"][0]["thinking"]
    assert deltas[-1]["type"] == "signature_delta"


def test_thinking_display_omitted_keeps_the_signature_only(http, request_body):
    """`display: omitted` gives an empty thinking text with its signature."""
    message = http.post("/v1/messages", json=request_body(thinking={"type": "adaptive", "display": "omitted"})).json()

    assert message["content"][0]["thinking"] == ""
    assert message["content"][0]["signature"]


@pytest.mark.parametrize("kind", ["disabled", "between_tools"])
def test_no_thinking_unless_asked(http, request_body, kind):
    """The other forms of thinking give no thinking block."""
    message = http.post("/v1/messages", json=request_body(thinking={"type": kind})).json()

    assert [block["type"] for block in message["content"]] == ["text"]


def test_max_tokens_cuts_the_text(http, request_body):
    """`max_tokens` of 5 gives five words and says why it stopped."""
    message = http.post("/v1/messages", json=request_body(max_tokens=5)).json()

    assert message["content"][0]["text"] == "This is a stand-in server,"
    assert message["stop_reason"] == "max_tokens"
    assert message["usage"]["output_tokens"] == 5


def test_max_tokens_zero_gives_no_content(http, request_body):
    """`max_tokens` of 0 only warms the cache: empty content, no output tokens."""
    message = http.post("/v1/messages", json=request_body(max_tokens=0)).json()

    assert message["content"] == []
    assert message["stop_reason"] == "max_tokens"
    assert message["usage"]["output_tokens"] == 0


def test_max_tokens_can_cut_a_tool_input(http, request_body):
    """Where the budget ends inside a tool input, the stream ends with broken JSON and the whole view is empty."""
    # 10 words announce the call; the input takes two more tokens, one of which is granted.
    body = request_body("weather in Zürich", tools=[WEATHER], max_tokens=11)

    message = http.post("/v1/messages", json=body).json()
    events = events_of(http.post("/v1/messages", json={**body, "stream": True}).text)

    assert message["stop_reason"] == "max_tokens"
    assert message["content"][-1]["input"] == {}
    parts = [e["delta"]["partial_json"] for e in events if e.get("delta", {}).get("type") == "input_json_delta"]
    with pytest.raises(json.JSONDecodeError):
        json.loads("".join(parts))


def test_stop_sequence_ends_the_text_before_it(http, request_body):
    """The first stop sequence met ends the text, is named, and is not part of it."""
    message = http.post("/v1/messages", json=request_body(stop_sequences=["You said", "not a"])).json()

    assert message["content"][0]["text"] == "This is a stand-in server, "
    assert message["stop_reason"] == "stop_sequence"
    assert message["stop_sequence"] == "not a"


def test_structured_output_fits_its_schema(http, request_body):
    """`output_config.format` gives text that is JSON of the schema."""
    schema = {
        "type": "object",
        "properties": {"name": {"type": "string"}, "count": {"type": "integer", "minimum": 3}},
        "required": ["name", "count"],
        "additionalProperties": False,
    }
    body = request_body(output_config={"format": {"type": "json_schema", "schema": schema}})

    message = http.post("/v1/messages", json=body).json()

    assert json.loads(message["content"][0]["text"]) == {"name": "example name", "count": 3}


def test_cache_is_written_then_read(http, request_body):
    """A marked system prompt is written to the cache by the first request and read by the second."""
    system = [{"type": "text", "text": "one two three", "cache_control": {"type": "ephemeral"}}]
    body = request_body(system=system)

    first = http.post("/v1/messages", json=body).json()["usage"]
    second = http.post("/v1/messages", json=body).json()["usage"]

    assert first["cache_creation_input_tokens"] == first["cache_creation"]["ephemeral_5m_input_tokens"] == 4
    assert first["cache_read_input_tokens"] == 0
    assert second["cache_creation_input_tokens"] == 0
    assert second["cache_read_input_tokens"] == 4
    assert first["input_tokens"] == second["input_tokens"] == 2


def test_count_tokens_equals_the_usage_of_create(http, request_body):
    """count_tokens and create count the same request alike, tools and system included."""
    body = request_body("How many?", system="Be brief.", tools=[WEATHER])

    used = http.post("/v1/messages", json=body).json()["usage"]["input_tokens"]
    del body["max_tokens"]
    counted = http.post("/v1/messages/count_tokens", json=body).json()

    assert counted == {"input_tokens": used}


def test_speed_is_echoed_in_usage(http, request_body):
    """A requested speed comes back in usage."""
    usage = http.post("/v1/messages", json=request_body(speed="fast")).json()["usage"]

    assert usage["speed"] == "fast"


def test_same_requests_same_replies(request_body):
    """Two servers given the same requests in turn answer byte for byte alike, request ids included."""
    # Imported here because the fixture server must not be the one compared.
    import httpx2  # noqa: PLC0415

    from claude_overlay.local import serve  # noqa: PLC0415

    runs = []
    for _ in range(2):
        with serve() as server, httpx2.Client(base_url=server.base_url, trust_env=False, timeout=120) as client:
            client.headers.update({"x-api-key": "k", "anthropic-version": "2026-10-21"})
            run = []
            for body in (request_body(), request_body(), request_body(stream=True)):
                response = client.post("/v1/messages", json=body)
                run.append((response.content, response.headers["request-id"]))
            runs.append(run)
    assert runs[0] == runs[1]
    assert runs[0][0] != runs[0][1], "a repeated request is a new message with an id of its own"
