"""What is replayed: responses recorded from the stand-in server, over a socket, when the run begins.

Nothing is kept between runs and nothing is copied from elsewhere. `of_corpus` adds streams of the recorded traffic
where that lies on the machine; they are read at run time and never written.
"""

from __future__ import annotations

import gzip
import json
import os
import random
from pathlib import Path
from typing import Any

import httpx2
from tests.faults.replay import Recording

from claude_overlay import Claude
from claude_overlay.local import serve

MODEL = "claude-opus-5-5"
# Held by every request of every client; the replay does not look at it.
ASKING: dict[str, Any] = {
    "model": MODEL,
    "max_tokens": 100,
    "messages": [{"role": "user", "content": "What is the weather in Málaga 🎉?"}],
}
TOOL = {
    "name": "get_weather",
    "description": "Weather in a city.",
    "input_schema": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}
REFUSAL = {
    "type": "error",
    "error": {"type": "overloaded_error", "message": "Overloaded: try again later"},
    "request_id": "req_replayed",
}
FILE_BYTES = 700
RESULTS = 3
COUNTS = {"succeeded": RESULTS}
CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"


def record() -> dict[str, Recording]:
    """Record a stream with a tool use, a brief one, a message, batch results, a file, and make a refusal."""
    headers = {"x-api-key": "k", "anthropic-version": "2026-10-21", "accept-encoding": "identity"}
    with serve() as server, httpx2.Client(base_url=server.base_url, headers=headers, timeout=120) as http:
        with Claude("k", base_url=server.base_url) as claude:
            results = f"/v1/messages/batches/{_ended_batch(claude)}/results"
            content = random.Random(3).randbytes(FILE_BYTES)  # noqa: S311 - data, not a key
            file = f"/v1/files/{claude.files.upload(('a.bin', content)).id}/content"
        return {
            "stream": _events(_fetch(http, "POST", "/v1/messages", {**ASKING, "tools": [TOOL], "stream": True})),
            "brief": _events(_fetch(http, "POST", "/v1/messages", {**ASKING, "max_tokens": 2, "stream": True})),
            "create": _fetch(http, "POST", "/v1/messages", ASKING),
            "results": _fetch(http, "GET", results),
            "download": _fetch(http, "GET", file, beta="files-api-2025-04-14"),
            "refused": Recording(
                media_type="application/json", pieces=(json.dumps(REFUSAL).encode(),), status="529 Overloaded"
            ),
        }


def of_corpus(number: int, largest: int = 6_000) -> dict[str, Recording]:
    """Give some whole streams of the recorded traffic, the smallest of different senders; empty where there is none."""
    path = Path(os.environ.get("CLAUDE_CORPUS") or CORPUS) / "traffic.jsonl.gz"
    if not path.is_file():
        return {}
    found: dict[str, Recording] = {}
    with gzip.open(path) as lines:
        for record in map(json.loads, lines):
            recording = _recorded_stream(record, largest)
            if recording is not None:
                found[f"corpus{len(found)}"] = recording
                if len(found) == number:
                    break
    return found


def _recorded_stream(record: dict[str, Any], largest: int) -> Recording | None:
    text = record.get("response_body") or (record.get("response") or {}).get("body")
    if not isinstance(text, str) or not text.startswith("event: message_start") or "message_stop" not in text:
        return None
    body = text.encode()
    return Recording(media_type="text/event-stream", pieces=(body,)) if len(body) <= largest else None


def _ended_batch(claude: Claude) -> str:
    requests = [{"custom_id": f"r{number}", "params": ASKING} for number in range(RESULTS)]
    batch = claude.batches.create(requests=requests)
    while batch.processing_status != "ended":
        batch = claude.batches.retrieve(batch.id)
    return batch.id


def _fetch(http: httpx2.Client, method: str, path: str, body: Any = None, beta: str | None = None) -> Recording:
    headers = {"anthropic-beta": beta} if beta else {}
    with http.stream(method, path, json=body, headers=headers) as response:
        pieces = tuple(response.iter_raw())
        assert response.status_code == 200, b"".join(pieces)
        return Recording(media_type=response.headers["content-type"], pieces=pieces)


def _events(recording: Recording) -> Recording:
    """Cut a stream into its events again: how many a read brings is chance."""
    body = b"".join(recording.pieces)
    pieces = tuple(event + b"\n\n" for event in body.split(b"\n\n") if event)
    assert b"".join(pieces) == body
    return Recording(media_type=recording.media_type, pieces=pieces)
