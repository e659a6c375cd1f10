"""Imports cost only what is used. Each test runs in a fresh interpreter and looks at `sys.modules`."""

from __future__ import annotations

import json
import subprocess
import sys

MESSAGE = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "model": "m",
    "content": [{"type": "text", "text": "hi"}],
    "stop_reason": "end_turn",
    "stop_sequence": None,
    "usage": {"input_tokens": 1, "output_tokens": 2},
}


def loaded(program: str) -> set[str]:
    """The modules loaded after running `program`."""
    code = f"import json, sys\n{program}\nprint(json.dumps(sorted(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)  # noqa: S603
    return set(json.loads(run.stdout.splitlines()[-1]))


def model_modules(modules: set[str]) -> set[str]:
    """Those of single models."""
    return {name.removeprefix("claude_api.models.") for name in modules if name.startswith("claude_api.models.")}


HEAVY = {"attr", "attrs", "httpx", "httpx2", "orjson", "jiter", "dateutil", "inspect", "asyncio"}


def test_the_package_loads_nothing() -> None:
    """`import claude_api` loads no other module of it and no dependency."""
    modules = loaded("import claude_api")
    assert {name for name in modules if name.startswith("claude_api")} == {"claude_api"}
    assert not HEAVY & modules


def test_one_endpoint_loads_no_model() -> None:
    """Importing an endpoint loads neither models nor attrs nor an HTTP library."""
    modules = loaded("from claude_api.api.messages import create_message")
    assert not any(name.startswith("claude_api.models") for name in modules)
    assert not HEAVY & modules


def test_a_call_with_plain_mappings_builds_no_request_model() -> None:
    """Describing a request from mappings loads no model at all."""
    modules = loaded(
        "from claude_api.api.messages import create_message\n"
        "turn = {'role': 'user', 'content': 'x'}\n"
        "create_message.request_kwargs(body={'model': 'm', 'max_tokens': 1, 'messages': [turn]})"
    )
    assert not any(name.startswith("claude_api.models") for name in modules)
    assert not {"attrs", "httpx", "httpx2"} & modules


def test_a_small_answer_loads_only_what_it_meets() -> None:
    """Decoding a text answer loads the message, its union, the text block and the usage; unions' other members wait."""
    modules = loaded(f"from claude_api.models import message\nmessage.decode({MESSAGE!r})")
    assert model_modules(modules) == {"message", "content_block", "text_block", "usage"}


def test_a_round_trip_over_http_loads_no_more() -> None:
    """A whole call with plain mappings loads the same models, and the HTTP library given."""
    modules = loaded(
        "import httpx2\n"
        "from claude_api import Client\n"
        "from claude_api.api.messages import create_message\n"
        f"transport = httpx2.MockTransport(lambda request: httpx2.Response(200, json={MESSAGE!r}))\n"
        "client = Client().set_httpx_client(httpx2.Client(transport=transport))\n"
        "create_message.sync(client=client, body={'model': 'm', 'max_tokens': 1, 'messages': []})"
    )
    assert model_modules(modules) == {"message", "content_block", "text_block", "usage"}
    assert "httpx" not in modules


def test_one_model_loads_no_other() -> None:
    """A model module alone imports no other model."""
    modules = loaded(
        "from claude_api.models import CreateMessageRequest\nCreateMessageRequest(model='m', max_tokens=1, messages=[])"
    )
    assert model_modules(modules) == {"create_message_request"}


def test_a_union_loads_no_member() -> None:
    """An unknown event is decoded without loading any member of the union."""
    modules = loaded("from claude_api.models import message_stream_event\nmessage_stream_event.decode({'type': 'new'})")
    assert model_modules(modules) == {"message_stream_event"}
