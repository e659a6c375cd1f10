"""What the stand-in sends fits the description it serves: every response body, event and result line."""

from __future__ import annotations

import json
from typing import Any

import pytest

from claude_overlay.local.description import load
from claude_overlay.local.validation import Checks, dotted

CHECKS = Checks(load())
TOOL = {"name": "get_weather", "input_schema": {"type": "object", "properties": {"city": {"type": "string"}}}}
REQUESTS: list[dict[str, Any]] = [
    {},
    {"max_tokens": 3},
    {"thinking": {"type": "adaptive"}},
    {"tools": [TOOL], "tool_choice": {"type": "any"}},
    {"stop_sequences": ["stand"]},
    {"cache_control": {"type": "ephemeral"}},
    {"speed": "fast"},
    {"output_config": {"format": {"type": "json_schema", "schema": {"type": "object"}}}},
]


def assert_fits(value: Any, schema: str) -> None:
    """No problem with the value, or all of them in the failure."""
    problems = [
        f"{dotted(path)}: {message}" for path, message in CHECKS.problems(f"#/components/schemas/{schema}", value)
    ]
    assert problems == [], value


@pytest.mark.parametrize("fields", REQUESTS)
def test_messages_and_their_events(http, request_body, fields):
    """Messages are a Message, and each event a MessageStreamEvent."""
    body = request_body("the weather in Rome", **fields)

    message = http.post("/v1/messages", json=body).json()
    stream = http.post("/v1/messages", json={**body, "stream": True}).text

    assert_fits(message, "Message")
    events = [json.loads(line.removeprefix("data: ")) for line in stream.splitlines() if line.startswith("data: ")]
    assert events[-1]["type"] == "message_stop"
    for event in events:
        assert_fits(event, "MessageStreamEvent")


def test_error_event(http, request_body):
    """The injected error event is a MessageStreamEvent too."""
    headers = {"x-stand-in-fault": "first-error-event"}
    stream = http.post("/v1/messages", json=request_body(stream=True), headers=headers).text

    assert_fits(json.loads(stream.partition("data: ")[2]), "MessageStreamEvent")


def test_everything_else(http, request_body):
    """Counts, models, files, batches, result lines, deletions and errors fit their schemas."""
    count_body = request_body()
    del count_body["max_tokens"]
    assert_fits(http.post("/v1/messages/count_tokens", json=count_body).json(), "MessageTokensCount")
    models = http.get("/v1/models").json()
    for model in models["data"]:
        assert_fits(model, "ModelInfo")
    metadata = http.post("/v1/files", files={"file": ("a.txt", b"x", "text/plain")}).json()
    assert_fits(metadata, "FileMetadata")
    assert_fits(http.delete(f"/v1/files/{metadata['id']}").json(), "DeletedFile")
    entries = [{"custom_id": name, "params": request_body()} for name in "abcd"]
    headers = {"x-stand-in-batch": "polls:0,error:a,cancel:b,expire:c"}
    batch = http.post("/v1/messages/batches", json={"requests": entries}, headers=headers).json()
    assert_fits(batch, "MessageBatch")
    path = f"/v1/messages/batches/{batch['id']}"
    assert_fits(http.get(path).json(), "MessageBatch")
    for line in http.get(path + "/results").text.splitlines():
        assert_fits(json.loads(line), "MessageBatchIndividualResponse")
    assert_fits(http.delete(path).json(), "DeletedMessageBatch")
    assert_fits(http.get("/v1/models/claude-nope").json(), "ErrorResponse")


def test_the_check_can_fail():
    """A message without its usage does not fit: the assertions above are not empty."""
    with pytest.raises(AssertionError, match="usage: Field required"):
        assert_fits({"id": "m", "type": "message", "role": "assistant", "content": [], "model": "m"}, "Message")
