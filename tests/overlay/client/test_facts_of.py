"""What the policies may know of a call."""

from __future__ import annotations

import io
from typing import Any

import pytest

from claude_api.api.batches import cancel_message_batch, create_message_batch, delete_message_batch
from claude_api.api.files import upload_file
from claude_api.api.messages import count_message_tokens, create_message
from claude_api.api.models import retrieve_model
from claude_api.models import CreateMessageRequest
from claude_overlay.client.calls.messages import create_message as create_call
from claude_overlay.client.calls.messages import stream_message
from claude_overlay.client.facts_of import facts_of_call, facts_of_request
from claude_overlay.reliability.limit import RateLimit
from claude_overlay.reliability.resilience import Resilience
from claude_overlay.reliability.retry import RetryPolicy
from claude_overlay.reliability.runtime import Runtime

BODY = {"model": "m", "max_tokens": 8, "messages": [{"role": "user", "content": "Hi"}]}


def pipeline(**policies: Any) -> Any:
    """Make what a call runs under."""
    return Runtime(Resilience(**policies), now=lambda: 0.0, wall=lambda: 0.0, chance=lambda: 0.0).pipeline


RETRY = pipeline(retry=RetryPolicy())


def test_a_method_knows_its_fields() -> None:
    """Model, max_tokens and operation are those given; the body is sized and not parsed."""
    call = create_call(**BODY)

    facts = facts_of_call(call, RETRY, key="k", stream=False)

    assert (facts.operation, facts.method, facts.path) == ("create_message", "POST", "/v1/messages")
    assert (facts.model, facts.max_tokens, facts.key, facts.stream) == ("m", 8, "k", False)
    assert facts.body_bytes == len(call.request["content"])
    assert (facts.resend, facts.replayable) == ("duplicable", True)
    assert facts_of_call(stream_message(**BODY).call, RETRY, key=None, stream=True).stream is True


def test_a_body_given_as_a_model_is_read_too() -> None:
    """A bare generated function parses its body, whatever it was made from."""
    request = create_message.request_kwargs(body=CreateMessageRequest(**BODY))

    facts = facts_of_request(request, RETRY, key=None)

    assert (facts.operation, facts.model, facts.max_tokens) == ("POST /v1/messages", "m", 8)
    assert facts.resend == "duplicable"


def test_a_body_is_parsed_only_for_a_policy() -> None:
    """Without one that asks, a bare call's model is not known, and it is taken for unsafe."""
    request = create_message.request_kwargs(body=BODY)

    facts = facts_of_request(request, pipeline(deadline=1.0), key=None)

    assert (facts.model, facts.max_tokens, facts.resend) == (None, None, "unsafe")


@pytest.mark.parametrize(
    ("request_", "resend"),
    [
        (retrieve_model.request_kwargs("m"), "safe"),
        (delete_message_batch.request_kwargs("b"), "safe"),
        (cancel_message_batch.request_kwargs("b"), "safe"),
        (count_message_tokens.request_kwargs(body={"model": "m", "messages": []}), "safe"),
        (create_message_batch.request_kwargs(body={"requests": []}), "unsafe"),
        (upload_file.request_kwargs(body={"file": b"x"}), "unsafe"),
        (create_message.request_kwargs(body=BODY), "duplicable"),
        ({"method": "PUT", "url": "/v1/x", "headers": {}}, "safe"),
        ({"method": "PATCH", "url": "/v1/x", "headers": {}}, "unsafe"),
        ({"method": "POST", "url": "/v1/messages/batches/b/cancel/x", "headers": {}}, "unsafe"),
        ({"method": "POST", "url": "/v1/messages", "content": b"{", "headers": {}}, "unsafe"),
        ({"method": "POST", "url": "/v1/messages", "content": b"[1]", "headers": {}}, "unsafe"),
    ],
)
def test_what_a_second_execution_would_do(request_: dict[str, Any], resend: str) -> None:
    """Known by method and path."""
    assert facts_of_request(request_, RETRY, key=None).resend == resend


@pytest.mark.parametrize(
    ("members", "resend"),
    [
        ({"tools": [{"name": "f", "input_schema": {}}]}, "duplicable"),
        ({"tools": [{"type": "custom", "name": "f", "input_schema": {}}]}, "duplicable"),
        ({"tools": [{"type": "bash_20250124", "name": "bash"}]}, "duplicable"),
        ({"tools": [{"type": "web_search_20250305", "name": "web_search"}]}, "unsafe"),
        ({"tools": [{"type": "of_next_year", "name": "x"}]}, "unsafe"),
        ({"tools": []}, "duplicable"),
        ({"mcp_servers": [{"type": "url", "url": "https://x.test", "name": "x"}]}, "unsafe"),
        ({"mcp_servers": []}, "duplicable"),
        ({"container": "container_1"}, "unsafe"),
        ({"container": None}, "duplicable"),
        ({"thread": {"id": "t"}}, "unsafe"),
    ],
)
def test_a_message_with_which_the_server_acts_is_unsafe(members: dict[str, Any], resend: str) -> None:
    """Server tools, MCP servers, containers and threads would run or write twice; the caller's own tools do not."""
    assert facts_of_call(create_call(**BODY, **members), RETRY, key=None, stream=False).resend == resend


def test_what_cannot_be_sent_again_is_said() -> None:
    """A pipe or a generator is used up by the first attempt; a file is not."""
    once = upload_file.request_kwargs(body={"file": ("a", iter([b"x"]))})
    again = upload_file.request_kwargs(body={"file": io.BytesIO(b"x")})

    assert facts_of_request(once, RETRY, key=None).replayable is False
    assert facts_of_request(again, RETRY, key=None).replayable is True


def test_ids_are_left_out_of_the_operation_of_a_bare_call() -> None:
    """And stay in the path."""
    facts = facts_of_request(delete_message_batch.request_kwargs("msgbatch_01"), RETRY, key=None)

    assert facts.operation == "DELETE /v1/messages/batches/{id}"
    assert facts.path == "/v1/messages/batches/msgbatch_01"


def test_a_picture_weighs_less_than_its_base64() -> None:
    """For limits and quotas the size is that of a text as costly; for others it is not looked at."""
    source = {"type": "base64", "media_type": "image/png", "data": "A" * 100_000}
    call = create_call(**{**BODY, "messages": [{"role": "user", "content": [{"type": "image", "source": source}]}]})

    assert facts_of_call(call, RETRY, key=None, stream=False).body_bytes > 100_000
    limited = pipeline(limit=RateLimit(requests_per_minute=1))
    assert facts_of_call(call, limited, key=None, stream=False).body_bytes < 20_000


@pytest.mark.parametrize("model", [None, 7, ["m"]])
def test_a_model_that_is_no_text_is_none(model: Any) -> None:
    """Whatever the caller sends, the policies get a text or None."""
    call = create_call(**{**BODY, "model": model, "max_tokens": True})

    facts = facts_of_call(call, RETRY, key=None, stream=False)

    assert (facts.model, facts.max_tokens) == (None, None)


@pytest.mark.parametrize(
    ("method", "path", "expected"),
    [
        ("POST", "/v1/messages", True),
        ("POST", "/v1/messages/count_tokens", True),
        ("GET", "/v1/models", True),
        ("GET", "/v1/models/m", True),
        ("POST", "/v1/messages/batches", False),
        ("GET", "/v1/messages/batches/b", False),
        ("GET", "/v1/messages/batches/b/results", False),
        ("GET", "/v1/files", False),
        ("POST", "/v1/files", False),
        ("DELETE", "/v1/files/f", False),
        ("GET", "/v1/anything/else", False),
    ],
)
def test_what_another_organization_could_answer(method: str, path: str, expected: bool) -> None:  # noqa: FBT001 - a table
    """Messages, counts and models; batches and files are there only where they were made."""
    request = {"method": method, "url": path, "content": b"{}", "headers": {}}

    assert facts_of_request(request, pipeline(), key=None).portable is expected
