"""Schema errors over HTTP: the message names the exact place, through unions, in the API's manner."""

from __future__ import annotations

import pytest

from claude_overlay.local import validation
from claude_overlay.local.description import load
from claude_overlay.local.validation import Checks

TEXT = {"type": "text", "text": "a"}


def user(*content):
    """One user message with these blocks."""
    return [{"role": "user", "content": list(content)}]


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"max_tokens": "many"}, "max_tokens: Input should be a valid integer"),
        ({"max_tokens": True}, "max_tokens: Input should be a valid integer"),
        ({"model": 5}, "model: Input should be a valid string"),
        ({"messages": "Hello"}, "messages: Input should be a valid list"),
        ({"messages": [5]}, "messages.0: Input should be a valid object"),
        ({"messages": [{"role": "user"}]}, "messages.0.content: Field required"),
        ({"messages": [{"role": "user", "content": 5}]}, "messages.0.content: Input should be a valid list or string"),
        ({"messages": user(TEXT, {"type": "text"})}, "messages.0.content.1.text: Field required"),
        ({"messages": user({"type": "text", "text": 5})}, "messages.0.content.0.text: Input should be a valid string"),
        ({"messages": user({"text": "a"})}, "messages.0.content.0.type: Field required"),
        (
            {"messages": user({"type": "image", "source": {"type": "base64", "media_type": "image/png"}})},
            "messages.0.content.0.source.data: Field required",
        ),
        (
            {"messages": user({"type": "tool_result", "tool_use_id": "x", "content": [{"type": "text"}]})},
            "messages.0.content.0.content.0.text: Field required",
        ),
        ({"system": [{"type": "text"}]}, "system.0.text: Field required"),
        ({"tools": [{"name": "t"}]}, "tools.0.input_schema: Field required"),
        ({"tools": [{"name": "t", "type": "custom"}]}, "tools.0.input_schema: Field required"),
        ({"tool_choice": {"type": "tool"}}, "tool_choice.name: Field required"),
        ({"stop_sequences": ["a", 5]}, "stop_sequences.1: Input should be a valid string"),
        ({"stream": "yes"}, "stream: Input should be a valid boolean"),
        ({"thinking": {"type": "enabled"}}, "thinking.budget_tokens: Field required"),
    ],
)
def test_message_names_the_place(http, request_body, fields, message):
    """A wrong body is 400 invalid_request_error with the dotted path and what is wrong there."""
    answer = http.post("/v1/messages", json=request_body(**fields))

    assert answer.status_code == 400
    assert answer.json()["error"] == {"type": "invalid_request_error", "message": message}


@pytest.mark.parametrize("missing", ["model", "max_tokens", "messages"])
def test_missing_field(http, request_body, missing):
    """Each required field of the body is missed by name."""
    body = request_body()
    del body[missing]

    assert http.post("/v1/messages", json=body).json()["error"]["message"] == f"{missing}: Field required"


def test_unknown_tag_lists_the_known_ones(http, request_body):
    """A tag that names no variant is reported where it stands, with the tags that would do."""
    error = http.post("/v1/messages", json=request_body(messages=user({"type": "txt"}))).json()["error"]

    assert error["message"].startswith("messages.0.content.0: Input tag 'txt' found using 'type' is none of")
    assert "'tool_result'" in error["message"]


def test_body_that_is_no_object(http):
    """A JSON body of another type than object is refused as a whole."""
    error = http.post("/v1/messages", json=[1]).json()["error"]

    assert error["message"] == "Input should be a valid object"


def test_body_that_is_no_json(http):
    """A body that is no JSON is 400, not a server error."""
    answer = http.post("/v1/messages", content=b'{"model": ', headers={"content-type": "application/json"})

    assert answer.status_code == 400
    assert answer.json()["error"]["message"].startswith("The request body is not valid JSON")


def test_unknown_fields_are_let_through(http, request_body):
    """A field the description does not know is no error: clients may be newer than the description."""
    assert http.post("/v1/messages", json=request_body(brand_new={"a": 1})).status_code == 200


def test_query_parameters_are_checked(http):
    """A query parameter of the wrong type or outside its bounds is 400 with its name."""
    wrong_type = http.get("/v1/models", params={"limit": "many"})
    superscript = http.get("/v1/models", params={"limit": "²"})
    out_of_bounds = http.get("/v1/models", params={"limit": "0"})

    assert wrong_type.json()["error"]["message"] == "limit: Input should be a valid integer"
    assert superscript.json() == {**wrong_type.json(), "request_id": superscript.headers["request-id"]}
    assert out_of_bounds.status_code == 400
    assert out_of_bounds.json()["error"]["message"].startswith("limit: ")


def test_validators_are_compiled_once(monkeypatch):
    """A second check of the same schema uses the compiled one; nothing is compiled for it."""
    checks = Checks(load())
    body = {"model": "claude-x", "max_tokens": 1, "messages": user(TEXT)}
    checks.require("#/components/schemas/CreateMessageRequest", body)
    compiled = dict(checks._compiled)
    monkeypatch.setattr(validation, "_Checker", None)

    checks.require("#/components/schemas/CreateMessageRequest", body)

    assert {name: id(one) for name, one in checks._compiled.items()} == {
        name: id(one) for name, one in compiled.items()
    }
    with pytest.raises(TypeError):
        checks.require("#/components/schemas/Message", body)
