"""The official SDK under recorded responses. Run with the Python of its own environment; imports nothing of ours.

Reads exchanges as JSON from its standard input, answers the SDK's calls with the recorded responses, and prints what
each call came to: the value as JSON, or the error's class and what it tells.
"""

from __future__ import annotations

import json
import re
import sys
from typing import Any

import anthropic
import httpx2

ASKING = {"model": "m", "max_tokens": 1, "messages": [{"role": "user", "content": "Hi"}]}
BATCH = {
    "id": "b",
    "type": "message_batch",
    "processing_status": "ended",
    "request_counts": {"processing": 0, "succeeded": 0, "errored": 0, "canceled": 0, "expired": 0},
    "created_at": "2026-01-01T00:00:00Z",
    "expires_at": "2026-01-02T00:00:00Z",
    "results_url": "https://api.anthropic.com/v1/messages/batches/b/results",
}
CALLS = [
    ("POST", r"/v1/messages", lambda api: api.messages.create(**ASKING)),
    ("POST", r"/v1/messages/count_tokens", lambda api: api.messages.count_tokens(model="m", messages=[])),
    ("POST", r"/v1/messages/batches", lambda api: api.messages.batches.create(requests=[])),
    ("GET", r"/v1/messages/batches", lambda api: api.messages.batches.list()),
    ("GET", r"/v1/messages/batches/[^/]+", lambda api: api.messages.batches.retrieve("b")),
    ("GET", r"/v1/messages/batches/[^/]+/results", lambda api: list(api.messages.batches.results("b"))),
    ("POST", r"/v1/messages/batches/[^/]+/cancel", lambda api: api.messages.batches.cancel("b")),
    ("DELETE", r"/v1/messages/batches/[^/]+", lambda api: api.messages.batches.delete("b")),
    ("GET", r"/v1/models", lambda api: api.models.list()),
    ("GET", r"/v1/models/[^/]+", lambda api: api.models.retrieve("m")),
    ("POST", r"/v1/files", lambda api: api.files.upload(file=b"x")),
    ("GET", r"/v1/files", lambda api: api.files.list()),
    ("GET", r"/v1/files/[^/]+", lambda api: api.files.retrieve_metadata("f")),
    ("DELETE", r"/v1/files/[^/]+", lambda api: api.files.delete("f")),
]


def plain(value: Any) -> Any:
    """Give the SDK's value as JSON, without members that were never set."""
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value.to_dict(mode="json") if hasattr(value, "to_dict") else repr(value)


def told(client: anthropic.Anthropic, error: Exception) -> dict[str, Any]:
    """Give what an error tells."""
    found: dict[str, Any] = {"error": type(error).__name__, "typed": isinstance(error, anthropic.AnthropicError)}
    if isinstance(error, anthropic.APIStatusError):
        wait = client._parse_retry_after_header(error.response.headers)
        found |= {
            "status": error.status_code,
            "type": error.type,
            "request_id": error.request_id,
            "message": str(error),
            "retry": client._should_retry(error.response),
            "retry_after": wait,
        }
    return found


def outcome(exchange: dict[str, Any]) -> dict[str, Any]:
    """Answer the fitting call of the SDK with one recorded response."""

    def answer(request: httpx2.Request) -> httpx2.Response:
        if exchange["path"].endswith("/results") and not request.url.path.endswith("/results"):
            return httpx2.Response(200, json=BATCH)  # the SDK asks for the batch before its results
        return httpx2.Response(exchange["status"], headers=exchange["headers"], content=exchange["body"].encode())

    calls = [
        call for method, path, call in CALLS if exchange["method"] == method and re.fullmatch(path, exchange["path"])
    ]
    transport = httpx2.MockTransport(answer)
    with anthropic.Anthropic(api_key="k", max_retries=0, http_client=httpx2.Client(transport=transport)) as client:
        try:
            return {"value": plain(calls[0](client.beta if exchange["beta"] else client))}
        except Exception as error:  # noqa: BLE001 - which exceptions come is the question
            return told(client, error)


def main() -> None:
    """Do all, print the outcomes in the same order."""
    exchanges = json.load(sys.stdin)
    json.dump({"version": anthropic.__version__, "outcomes": [outcome(each) for each in exchanges]}, sys.stdout)


if __name__ == "__main__":
    main()
