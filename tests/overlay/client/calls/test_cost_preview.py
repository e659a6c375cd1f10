"""The call of `messages.cost_preview`: what it counts, and what it makes of the count."""

from __future__ import annotations

import json
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import httpx2
import pytest

from claude_api import UNSET
from claude_api.api.messages import count_message_tokens, create_message
from claude_overlay import AsyncClaude, Claude
from claude_overlay.client.calls.cost_preview import cost_preview
from claude_overlay.costs import CostPreview, catalog_prices
from claude_overlay.errors import InvalidArgumentError

FIELDS: dict[str, Any] = {"model": "claude-opus-5-5", "max_tokens": 1000, "messages": []}


def told(call: Any, tokens: int) -> CostPreview:
    """What the call makes of a count."""
    content = json.dumps({"input_tokens": tokens}).encode()
    preview = call.parse(
        SimpleNamespace(status_code=200, content=content, headers={"content-type": "application/json"})
    )
    assert isinstance(preview, CostPreview)
    return preview


def test_it_counts_what_shapes_the_input() -> None:
    """All that `count_tokens` takes goes there, and nothing else: no max_tokens, no metadata."""
    call = cost_preview(
        **FIELDS, system="Be brief.", metadata={"user_id": "u"}, temperature=1.0, top_k=UNSET, betas=["b-1"], timeout=3
    )

    assert (call.operation, call.request["url"]) == ("count_message_tokens", "/v1/messages/count_tokens")
    assert json.loads(call.request["content"]) == {"model": FIELDS["model"], "messages": [], "system": "Be brief."}
    assert call.request["headers"]["anthropic-beta"] == "b-1"
    assert call.request["timeout"] is not None


def test_a_field_of_tomorrow_is_counted() -> None:
    """What this version does not know may shape the input: it is sent; what only `create` takes is not."""
    call = cost_preview(**FIELDS, extra_body={"new": 1, "stop_sequences": ["x"], "system": "S"})

    assert json.loads(call.request["content"]) == {"model": FIELDS["model"], "messages": [], "new": 1, "system": "S"}


def test_every_field_of_create_is_counted_or_known_not_to_be() -> None:
    """A field that is new in the description is sent to be counted as soon as the description lets it."""
    unsent = {*create_message.OPERATION.body_fields} - {*count_message_tokens.OPERATION.body_fields}

    assert {"max_tokens", "stop_sequences", "metadata", "stream"} <= unsent
    assert unsent.isdisjoint({"messages", "system", "tools", "tool_choice", "thinking"})


def test_the_count_becomes_a_preview() -> None:
    """5,000 x 4 + 1,000 x 20 millionths of a dollar; all fields of the request take part."""
    preview = told(cost_preview(**FIELDS), 5000)

    assert (preview.input_tokens, preview.at_least.usd, preview.at_most.usd) == (5000, Decimal("0.02"), Decimal("0.04"))
    assert told(cost_preview(**FIELDS, batch=True), 5000).at_most.usd == Decimal("0.02")
    assert told(cost_preview(**FIELDS, inference_geo="us"), 5000).at_most.usd == Decimal("0.044")
    assert told(cost_preview(**{**FIELDS, "extra_body": {"max_tokens": 0}}), 5000).at_most.usd == Decimal("0.02")
    own = catalog_prices().with_prices({FIELDS["model"]: {"input": 0, "output": 1}})
    assert told(cost_preview(**FIELDS, table=own), 5000).at_most.usd == Decimal("0.001")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"model": "m", "messages": []}, "max_tokens"),
        ({**FIELDS, "sistem": "x"}, "did you mean 'system'"),
        ({**FIELDS, "extra_body": 5}, "extra_body"),
    ],
)
def test_what_create_refuses_is_refused(arguments: dict[str, Any], said: str) -> None:
    """A preview of a request that cannot be made helps nobody."""
    with pytest.raises(InvalidArgumentError, match=said):
        cost_preview(**arguments)


def answer(request: httpx2.Request) -> httpx2.Response:
    """The server: it counts 5,000 tokens of anything."""
    assert request.url.path == "/v1/messages/count_tokens"
    return httpx2.Response(200, json={"input_tokens": 5000})


def test_one_request_by_a_blocking_client() -> None:
    """The whole way, as `claude.messages.cost_preview` goes it."""
    with httpx2.Client(transport=httpx2.MockTransport(answer)) as http:
        claude = Claude("sk-ant-test", http_client=http)

        assert claude.messages.cost_preview(**FIELDS).at_most.usd == Decimal("0.04")
        assert claude.messages.cost_preview.with_response(**FIELDS).metadata.status == 200


async def by_an_async_client() -> CostPreview:
    """The same, awaiting."""
    async with httpx2.AsyncClient(transport=httpx2.MockTransport(answer)) as http:
        claude = AsyncClaude("sk-ant-test", http_client=http)
        preview = await claude.messages.cost_preview(**FIELDS)
        assert isinstance(preview, CostPreview)
        return preview


def test_one_request_by_an_async_client() -> None:
    """Both shells give the same preview."""
    import asyncio  # noqa: PLC0415 - the one test that needs a loop

    assert asyncio.run(by_an_async_client()).at_most.usd == Decimal("0.04")
