"""No request makes the server fail: whatever a client sends is answered, and never with a 500."""

from __future__ import annotations

import asyncio
import copy
import json
from typing import Any

import httpx2
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.overlay.local.conftest import client_of

from claude_overlay.local import create_app, serve

HEADERS = {"x-api-key": "k", "anthropic-version": "2026-10-21"}
SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.text()
)
JSON = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(), inner, max_size=3)),
    max_leaves=6,
)
RICH: dict[str, Any] = {
    "model": "claude-opus-5-5",
    "max_tokens": 2_000,
    "system": [{"type": "text", "text": "s", "cache_control": {"type": "ephemeral", "ttl": "1h"}}],
    "cache_control": {"type": "ephemeral"},
    "thinking": {"type": "enabled", "budget_tokens": 1_024},
    "tools": [
        {"name": "t", "input_schema": {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}},
        {"type": "bash_20250124", "name": "bash"},
    ],
    "tool_choice": {"type": "any"},
    "output_config": {"format": {"type": "json_schema", "schema": {"type": "object", "properties": {"b": {}}}}},
    "stop_sequences": ["x"],
    "metadata": {"user_id": "u"},
    "messages": [
        {"role": "user", "content": "a"},
        {"role": "assistant", "content": [{"type": "tool_use", "id": "i", "name": "t", "input": {"a": "b"}}]},
        {
            "role": "user",
            "content": [
                {"type": "tool_result", "tool_use_id": "i", "content": [{"type": "text", "text": "r"}]},
                {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": "AAAA"}},
                {"type": "text", "text": "t please"},
            ],
        },
    ],
}
BATCH = {"requests": [{"custom_id": "a", "params": RICH}]}


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in a JSON value."""
    found = [path]
    if isinstance(value, dict):
        for key in value:
            found += places(value[key], (*path, key))
    elif isinstance(value, list):
        for index in range(len(value)):
            found += places(value[index], (*path, index))
    return found


def changed(body: Any, path: tuple[Any, ...], new: Any, *, remove: bool) -> Any:
    """The body with one place replaced or removed."""
    if not path:
        return new
    body = copy.deepcopy(body)
    holder = body
    for step in path[:-1]:
        holder = holder[step]
    if remove:
        del holder[path[-1]]
    else:
        holder[path[-1]] = new
    return body


def answer(app: Any, calls: list[tuple[str, str, Any]]) -> list[int]:
    """The statuses of calls in turn; `{id}` in a path is the id of the answer before."""

    async def run() -> list[int]:
        transport = httpx2.ASGITransport(app=app)
        statuses = []
        last = ""
        async with httpx2.AsyncClient(transport=transport, base_url="http://stand-in", headers=HEADERS) as http:
            for method, path, body in calls:
                content = None if body is None else json.dumps(body).encode()
                response = await http.request(method, path.replace("{id}", last), content=content)
                statuses.append(response.status_code)
                if response.headers["content-type"].startswith("application/json") and response.content:
                    last = response.json().get("id", last)
        return statuses

    return asyncio.run(run())


APP = create_app()


@settings(max_examples=150, deadline=None)
@given(path=st.sampled_from(places(RICH)), new=JSON, remove=st.booleans(), stream=st.booleans())
def test_any_change_of_a_message_request_is_answered(path, new, remove, stream):
    """A rich request with any one value replaced or removed gets 200 or an error of the client's."""
    body = changed({**RICH, "stream": stream}, path, new, remove=remove)

    calls = [("POST", "/v1/messages", body), ("POST", "/v1/messages/count_tokens", body)]
    assert set(answer(APP, calls)) <= {200, 400, 404}


@settings(max_examples=80, deadline=None)
@given(path=st.sampled_from(places(BATCH)), new=JSON, remove=st.booleans())
def test_any_change_of_a_batch_is_answered(path, new, remove):
    """A batch with any one value changed is refused, or goes through to results."""
    app = create_app(batch_polls=0)
    batch = "/v1/messages/batches"

    created, *rest = answer(
        app,
        [
            ("POST", batch, changed(BATCH, path, new, remove=remove)),
            ("GET", batch + "/{id}", None),
            ("GET", batch + "/{id}/results", None),
        ],
    )
    assert created in {200, 400}
    assert created == 400 or rest == [200, 200]


@settings(max_examples=60, deadline=None)
@given(query=st.text(max_size=30), path=st.sampled_from(["/v1/models", "/v1/files", "/v1/messages/batches"]))
def test_any_query_is_answered(query, path):
    """Whatever stands in the query of a list is 200 or 400."""

    async def run() -> int:
        transport = httpx2.ASGITransport(app=APP)
        async with httpx2.AsyncClient(transport=transport, base_url="http://stand-in", headers=HEADERS) as http:
            return (
                await http.get(path, params=dict.fromkeys(("limit", "page", "after_id", "ids[]"), query))
            ).status_code

    assert asyncio.run(run()) in {200, 400}


def test_a_client_that_leaves_early_is_noticed(caplog):
    """The server stops sending when the client is gone: it neither fills the user's log nor works on for nobody."""
    body = {
        "model": "claude-opus-5-5",
        "max_tokens": 5_000,
        "stream": True,
        "messages": [{"role": "user", "content": "Count to 2000"}],
    }
    with serve() as server, client_of(server) as http:
        for _ in range(3):
            with http.stream("POST", "/v1/messages", json=body) as response:
                next(response.iter_raw())
        assert http.get("/v1/models").status_code == 200

    assert [record.getMessage() for record in caplog.records if record.name == "asyncio"] == []
