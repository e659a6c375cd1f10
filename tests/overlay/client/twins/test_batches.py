"""The batches area over both shells."""

from __future__ import annotations

import json
from typing import Any

import pytest

from claude_overlay import errors, user
from claude_overlay.batches import split_batches
from claude_overlay.testing import reply

MESSAGE = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "model": "claude-test",
    "content": [],
    "stop_reason": "end_turn",
    "stop_sequence": None,
    "usage": {"input_tokens": 3, "output_tokens": 5},
}
PARAMS = {"model": "m", "max_tokens": 1, "messages": [user("x")]}


def batch(batch_id: str = "b", results_url: str | None = None) -> dict[str, Any]:
    """Make a batch as the API describes it."""
    return {
        "id": batch_id,
        "type": "message_batch",
        "processing_status": "ended",
        "request_counts": {"processing": 0, "succeeded": 1, "errored": 0, "canceled": 0, "expired": 0},
        "ended_at": None,
        "created_at": "2026-01-01T00:00:00Z",
        "expires_at": "2026-01-02T00:00:00Z",
        "archived_at": None,
        "cancel_initiated_at": None,
        "results_url": results_url,
    }


def test_the_life_of_a_batch(shell: Any) -> None:
    """Create, retrieve, list, cancel, delete."""
    page = {"data": [batch("b1"), batch("b2")], "has_more": False, "first_id": "b1", "last_id": "b2"}
    claude, transport = shell.claude(
        reply(json=batch()),
        reply(json=batch()),
        reply(json=page),
        reply(json=batch()),
        reply(json={"id": "b", "type": "message_batch_deleted"}),
    )

    assert claude.batches.create([{"custom_id": "a", "params": PARAMS}]).id == "b"
    assert claude.batches.retrieve("b").request_counts.succeeded == 1
    assert [one.id for one in claude.batches.list()] == ["b1", "b2"]
    assert claude.batches.cancel("b").id == "b"
    assert claude.batches.delete("b").id == "b"
    assert transport.requests[0].json == {"requests": [{"custom_id": "a", "params": PARAMS}]}
    assert [request.method for request in transport.requests] == ["POST", "GET", "GET", "POST", "DELETE"]


def test_results_never_follow_results_url(shell: Any) -> None:
    """Whatever address a batch names for its results, the key goes to base_url alone."""
    claude, transport = shell.claude(
        reply(json=batch(results_url="https://evil.example/results")), reply(body=b""), base_url="http://mine.example"
    )

    found = claude.batches.retrieve("b")
    list(claude.batches.results(found.id))

    assert found.results_url == "https://evil.example/results"
    assert transport.requests[1].url == "http://mine.example/v1/messages/batches/b/results"


def test_a_wrong_batch_sends_nothing(shell: Any) -> None:
    """A mistake in the requests is found before anything is sent."""
    claude, transport = shell.claude()

    with pytest.raises(errors.InvalidArgumentError, match=r"requests\[1\]"):
        claude.batches.create([{"custom_id": "a", "params": PARAMS}] * 2)

    assert transport.requests == []


def test_many_requests_go_out_in_several_batches(shell: Any) -> None:
    """split_batches plans, create sends; nothing is split unasked."""
    requests = [{"custom_id": str(number), "params": PARAMS} for number in range(5)]
    claude, transport = shell.claude(*[reply(json=batch(str(number))) for number in range(3)])

    made = [claude.batches.create(part).id for part in split_batches(iter(requests), max_requests=2)]

    assert made == ["0", "1", "2"]
    assert [one for request in transport.requests for one in request.json["requests"]] == requests
    assert [len(request.json["requests"]) for request in transport.requests] == [2, 2, 1]


def test_results_of_a_batch_are_compared_with_it(shell: Any) -> None:
    """The batch as retrieved is what is expected of its results."""
    found = {"custom_id": "a", "result": {"type": "succeeded", "message": MESSAGE}}
    body = json.dumps(found)
    claude, _ = shell.claude(reply(json=batch()), reply(body=body), reply(body=""))
    ended = claude.batches.retrieve("b")

    assert [item.custom_id for item in claude.batches.results("b", expected=ended)] == ["a"]
    with pytest.raises(errors.BatchIncompleteError, match="succeeded 0 instead of 1"):
        list(claude.batches.results("b", expected=ended.request_counts))
