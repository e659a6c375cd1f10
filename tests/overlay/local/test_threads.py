"""Threads over HTTP: continuing, once, with what the thread keeps; and the codes of its refusals."""

from __future__ import annotations

import httpx2
import pytest

from claude_overlay.local import Limits, serve

TOOL = {"name": "get_weather", "input_schema": {"type": "object", "properties": {"city": {"type": "string"}}}}
CREATE = {"type": "create"}


def continuing(message):
    """The `thread` that goes on after a reply."""
    return {"type": "continue", "previous_message_id": message["id"]}


def test_a_thread_keeps_messages_system_and_tools(http, request_body):
    """A continuation sends the tool result alone: its tool_use and the tools are in the thread; all is counted."""
    opening = request_body("weather in Oslo", system="Be brief.", tools=[TOOL], thread=CREATE)
    asked = http.post("/v1/messages", json=opening).json()
    use = asked["content"][-1]
    result = {"type": "tool_result", "tool_use_id": use["id"], "content": "snow"}
    messages = [{"role": "user", "content": [result]}]

    answered = http.post("/v1/messages", json=request_body(messages=messages, thread=continuing(asked))).json()
    again = request_body("weather in Bergen", thread=continuing(answered))
    third = http.post("/v1/messages", json=again).json()

    assert answered["content"][0]["text"].endswith("The tool get_weather answered: snow")
    assert answered["usage"]["input_tokens"] > asked["usage"]["input_tokens"]
    assert third["content"][-1]["input"] == {"city": "Bergen"}


def test_streams_continue_too(http, request_body):
    """A streamed reply can be continued like another."""
    stream = http.post("/v1/messages", json=request_body(thread=CREATE, stream=True)).text
    message_id = stream.partition('"id":"')[2].partition('"')[0]

    answer = http.post("/v1/messages", json=request_body(thread=continuing({"id": message_id})))

    assert answer.status_code == 200


def refusal(answer):
    """Status and error code."""
    return answer.status_code, answer.json()["error"]["details"]["error_code"]


def test_refusals_have_their_codes(http, request_body):
    """Unknown, already continued, changed in what it keeps, unsupported: each with the API's error code."""
    opened = http.post("/v1/messages", json=request_body(system="a", thread=CREATE)).json()
    follow = request_body(thread=continuing(opened))

    unknown = http.post("/v1/messages", json=request_body(thread=continuing({"id": "msg_none"})))
    changed = http.post("/v1/messages", json={**follow, "system": "b"})
    unchanged = http.post("/v1/messages", json={**follow, "system": "a"})
    twice = http.post("/v1/messages", json=follow)
    unsupported = http.post("/v1/messages", json=request_body(thread=CREATE, thinking={"type": "adaptive"}))

    assert refusal(unknown) == (404, "thread_not_found")
    assert refusal(changed) == (400, "thread_fingerprint_mismatch")
    assert unchanged.status_code == 200
    assert refusal(twice) == (400, "thread_already_continued")
    assert refusal(unsupported) == (400, "thread_unsupported_request")
    assert unsupported.json()["error"]["details"]["unsupported"] == ["thinking"]


@pytest.mark.parametrize("thread", [None, {}])
def test_without_a_thread_nothing_is_kept(http, request_body, thread):
    """A reply outside a thread cannot be continued."""
    fields = {} if thread == {} else {"thread": thread}
    message = http.post("/v1/messages", json=request_body(**fields)).json()

    assert http.post("/v1/messages", json=request_body(thread=continuing(message))).status_code == 404


def test_the_oldest_thread_is_forgotten(request_body):
    """Beyond the bound the oldest thread is gone, as an expired one is on the real API."""
    with (
        serve(limits=Limits(thread_bytes=3_000)) as server,
        httpx2.Client(base_url=server.base_url, trust_env=False, timeout=120) as http,
    ):
        http.headers.update({"x-api-key": "k", "anthropic-version": "2026-10-21"})
        first, second = (
            http.post("/v1/messages", json=request_body(f"{n} " + "x" * 2_000, thread=CREATE)).json() for n in range(2)
        )

        assert http.post("/v1/messages", json=request_body(thread=continuing(first))).status_code == 404
        assert http.post("/v1/messages", json=request_body(thread=continuing(second))).status_code == 200
