"""Rules beyond the schema, over HTTP: versions, models, thinking budget, tools, order of tool results."""

from __future__ import annotations

import pytest

TOOL = {"name": "t", "input_schema": {"type": "object"}}
USE = {"type": "tool_use", "id": "toolu_1", "name": "t", "input": {}}
RESULT = {"type": "tool_result", "tool_use_id": "toolu_1", "content": "ok"}


@pytest.mark.parametrize("name", ["temperature", "top_p", "top_k"])
def test_sampling_is_refused_by_the_current_version_only(http, request_body, name):
    """2026-10-21 refuses sampling parameters with 400; 2023-06-01 accepts them."""
    body = request_body(**{name: 1})

    refused = http.post("/v1/messages", json=body)
    accepted = http.post("/v1/messages", json=body, headers={"anthropic-version": "2023-06-01"})

    assert refused.status_code == 400
    assert refused.json()["error"]["message"].startswith(f"{name}: ")
    assert accepted.status_code == 200


def test_document_in_an_assistant_message_is_refused(http, request_body):
    """2026-10-21 refuses a document block directly in an assistant message, naming its place."""
    source = {"type": "text", "media_type": "text/plain", "data": "x"}
    messages = [
        {"role": "user", "content": "a"},
        {"role": "assistant", "content": [{"type": "document", "source": source}]},
        {"role": "user", "content": "b"},
    ]

    answer = http.post("/v1/messages", json=request_body(messages=messages))

    assert answer.status_code == 400
    assert answer.json()["error"]["message"].startswith("messages.1.content.0: ")


def test_citations_on_user_text_are_refused_unless_empty(http, request_body):
    """2026-10-21 refuses non-empty citations on text in a user message."""
    citation = {
        "type": "char_location",
        "cited_text": "x",
        "document_index": 0,
        "document_title": None,
        "start_char_index": 0,
        "end_char_index": 1,
    }

    def send(citations):
        content = [{"type": "text", "text": "a", "citations": citations}]
        return http.post("/v1/messages", json=request_body(messages=[{"role": "user", "content": content}]))

    assert send([citation]).json()["error"]["message"].startswith("messages.0.content.0.citations: ")
    assert send([]).status_code == 200


def test_unknown_model_is_not_found(http, request_body):
    """A model id that is none of Claude's is 404 not_found_error, named as the API does."""
    answer = http.post("/v1/messages", json=request_body(model="gpt-4"))

    assert answer.status_code == 404
    assert answer.json()["error"] == {"type": "not_found_error", "message": "model: gpt-4"}


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"messages": []}, "messages: at least one message is required"),
        ({"max_tokens": -1}, "max_tokens: Input should be greater than or equal to 0"),
        (
            {"thinking": {"type": "enabled", "budget_tokens": 1023}},
            "thinking.budget_tokens: Input should be greater than or equal to 1024",
        ),
        (
            {"max_tokens": 1024, "thinking": {"type": "enabled", "budget_tokens": 1024}},
            "max_tokens: must be greater than thinking.budget_tokens",
        ),
        ({"tools": [TOOL, TOOL]}, "tools: the tool name 't' is used more than once"),
        (
            {"tools": [TOOL], "tool_choice": {"type": "tool", "name": "x"}},
            "tool_choice.name: no tool named 'x' is in tools",
        ),
        ({"tool_choice": {"type": "any"}}, "tool_choice: needs tools"),
    ],
)
def test_rules_name_the_field(http, request_body, fields, message):
    """Each broken rule is a 400 whose message begins with the field."""
    answer = http.post("/v1/messages", json=request_body(**fields))

    assert answer.status_code == 400
    assert answer.json()["error"] == {"type": "invalid_request_error", "message": message}


def test_tool_result_needs_its_tool_use(http, request_body):
    """A tool_result that answers nothing in the message before is refused, with its place."""
    messages = [{"role": "user", "content": [RESULT]}]

    error = http.post("/v1/messages", json=request_body(messages=messages)).json()["error"]

    assert error["message"].startswith("messages.0.content.0: the tool_result for 'toolu_1'")


def test_tool_use_needs_its_result_at_once(http, request_body):
    """A tool_use that is not answered in the very next message is refused, naming its id."""
    messages = [
        {"role": "user", "content": "a"},
        {"role": "assistant", "content": [USE]},
        {"role": "user", "content": "b"},
    ]

    error = http.post("/v1/messages", json=request_body(messages=messages)).json()["error"]

    assert error["message"] == "messages.2: tool_use without tool_result before: toolu_1"


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        ({"type": "objekt"}, "'objekt' is not valid"),
        ({"type": "object", "required": "city"}, "required"),
        ({"type": "object", "properties": {"a": {"type": "string", "minLength": "x"}}}, "properties.a.minLength"),
        ({"type": "array", "minItems": 1_000_000}, "more than 5000 values"),
        ({"type": "array", "minItems": 90, "items": {"type": "array", "minItems": 90}}, "more than 5000 values"),
        ({"type": "object", "properties": {"a": {"type": "string", "minLength": 10**9}}}, "longer than 10000"),
    ],
)
def test_schemas_are_checked(http, request_body, schema, words):
    """A tool's or an output format's schema that is none, or asks for too much, is a 400 that says where."""
    tool = {"name": "t", "input_schema": {"type": "object", "properties": {"x": schema}, "required": ["x"]}}
    output = {"format": {"type": "json_schema", "schema": schema}}

    for fields, place in (({"tools": [tool]}, "tools.0.input_schema"), ({"output_config": output}, "output_config")):
        answer = http.post("/v1/messages", json=request_body(**fields))
        assert answer.status_code == 400
        assert answer.json()["error"]["message"].startswith(place)
        assert words in answer.json()["error"]["message"]


@pytest.mark.parametrize("depth", [200, 500, 900])
def test_deep_nesting_is_answered(http, request_body, depth):
    """However deep the JSON, the answer is 200 or 400, never a failure of the server."""
    deep: object = "x"
    for _ in range(depth):
        deep = {"a": deep}
    use = {"type": "tool_use", "id": "u", "name": "t", "input": deep, "cache_control": {"type": "ephemeral"}}
    messages = [
        {"role": "user", "content": "a"},
        {"role": "assistant", "content": [use]},
        {"role": "user", "content": [{**RESULT, "tool_use_id": "u"}]},
    ]
    tool = {"name": "t", "input_schema": {"type": "object", "properties": deep}}

    for body in (request_body(messages=messages), request_body("t", tools=[tool])):
        assert http.post("/v1/messages", json=body).status_code in {200, 400}


def test_messages_in_a_row_are_one_turn(http, request_body):
    """Results may come in several user messages, and uses in several assistant messages: the API joins them."""
    other_use = {**USE, "id": "toolu_2"}
    other_result = {**RESULT, "tool_use_id": "toolu_2"}
    messages = [
        {"role": "user", "content": "a"},
        {"role": "assistant", "content": [USE]},
        {"role": "assistant", "content": [other_use]},
        {"role": "user", "content": [other_result]},
        {"role": "user", "content": [RESULT]},
    ]

    whole = http.post("/v1/messages", json=request_body(messages=messages))
    short = http.post("/v1/messages", json=request_body(messages=messages[:-1]))

    assert whole.status_code == 200
    assert short.json()["error"]["message"] == "messages.3: tool_use without tool_result before: toolu_1"


def test_forced_tool_choice(http, request_body):
    """`tool` forces that tool, `any` the first one, `none` forbids all, whatever the user says."""
    other = {"name": "other", "input_schema": {"type": "object"}}

    def uses(choice, text="Hello"):
        body = request_body(text, tools=[TOOL, other], tool_choice=choice)
        content = http.post("/v1/messages", json=body).json()["content"]
        return [block["name"] for block in content if block["type"] == "tool_use"]

    assert uses({"type": "tool", "name": "other"}) == ["other"]
    assert uses({"type": "any"}) == ["t"]
    assert uses({"type": "any"}, "call other") == ["other"]
    assert uses({"type": "none"}, "call other") == []
    assert uses({"type": "auto"}) == []


def test_parallel_tool_use_can_be_disabled(http, request_body):
    """A text naming two tools calls both, or one when parallel use is disabled."""
    tools = [{"name": name, "input_schema": {"type": "object"}} for name in ("get_time", "get_news")]

    def count(choice):
        body = request_body("the time and the news please", tools=tools, tool_choice=choice)
        content = http.post("/v1/messages", json=body).json()["content"]
        return sum(block["type"] == "tool_use" for block in content)

    assert count({"type": "auto"}) == 2
    assert count({"type": "auto", "disable_parallel_tool_use": True}) == 1
