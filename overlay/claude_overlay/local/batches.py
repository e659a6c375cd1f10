"""The message batches operations, with progress counted in retrieves instead of minutes.

A batch answers `in_progress` to its first retrieves (`Options.batch_polls`, or `polls:N` in the header
`x-stand-in-batch` of its create), then it is `ended`. Parameters of an entry are validated only when
the batch ends, as on the real API: an invalid one becomes an `errored` result. The same header brings
about the other outcomes: `expire:ID`, `cancel:ID`, `error:ID` (`*` for all entries).
"""

from __future__ import annotations

import asyncio
import re
import threading
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import orjson
from starlette.responses import Response, StreamingResponse

from claude_overlay.local.call import Call, Handler, json_response
from claude_overlay.local.identity import Identities, digest_id
from claude_overlay.local.messages import message_body
from claude_overlay.local.options import Options, timestamp
from claude_overlay.local.pages import page_by_id
from claude_overlay.local.prompt_cache import CacheUse
from claude_overlay.local.refusal import RefusedError
from claude_overlay.local.reply import compose
from claude_overlay.local.tokens import count_input

HEADER = "x-stand-in-batch"
_OUTCOMES = {"expire": "expired", "cancel": "canceled", "error": "errored"}
_COUNT = re.compile("[0-9]{1,9}")
_LIFETIME = timedelta(hours=24)

CheckParams = Callable[[Any, str], None]
"""Refuses the parameters of one entry, given the API version."""


@dataclass(slots=True, kw_only=True)
class _Batch:
    id: str
    entries: list[dict[str, Any]]
    version: str
    base_url: str
    created_at: str
    expires_at: str
    polls: int
    size: int
    forced: dict[str, str] = field(default_factory=dict)
    status: str = "in_progress"
    cancel_initiated_at: str | None = None
    ended_at: str | None = None
    outcomes: list[str] = field(default_factory=list)


class Batches:
    """Holds the batches. Safe for threads."""

    def __init__(self, options: Options, identities: Identities, check_params: CheckParams) -> None:
        self._options = options
        self._identities = identities
        self._check_params = check_params
        self._batches: dict[str, _Batch] = {}
        self._lock = threading.RLock()

    def handlers(self) -> dict[str, Handler]:
        """Operations by name."""
        return {
            "create_message_batch": self.create,
            "list_message_batches": self.page,
            "retrieve_message_batch": self.retrieve,
            "cancel_message_batch": self.cancel,
            "delete_message_batch": self.delete,
            "retrieve_message_batch_results": self.results,
        }

    def create(self, call: Call) -> Response:
        """POST /v1/messages/batches."""
        entries = call.body["requests"]
        self._require_sound(entries)
        self._require_room(len(call.material))
        polls, forced = _instructions(call.headers.get(HEADER, ""), self._options.batch_polls)
        now = self._options.clock()
        batch = _Batch(
            id=self._identities.mint("msgbatch", call.material),
            entries=entries,
            version=call.version,
            base_url=call.base_url,
            created_at=timestamp(now),
            expires_at=timestamp(now + _LIFETIME),
            polls=polls,
            size=len(call.material),
            forced=forced,
        )
        with self._lock:
            self._batches[batch.id] = batch
        return json_response(_body(batch))

    def _require_sound(self, entries: list[dict[str, Any]]) -> None:
        if not entries:
            raise RefusedError(400, "requests: a batch needs at least one request")
        if len(entries) > self._options.limits.batch_requests:
            raise RefusedError(400, f"requests: at most {self._options.limits.batch_requests} requests in one batch")
        seen: set[str] = set()
        for index, entry in enumerate(entries):
            if entry["custom_id"] in seen:
                raise RefusedError(400, f"requests.{index}.custom_id: '{entry['custom_id']}' is used more than once")
            seen.add(entry["custom_id"])

    def _require_room(self, size: int) -> None:
        limits = self._options.limits
        with self._lock:
            if len(self._batches) >= limits.batches:
                raise RefusedError(429, f"the stand-in server holds at most {limits.batches} batches")
            if size + sum(batch.size for batch in self._batches.values()) > limits.batch_bytes:
                raise RefusedError(429, f"the stand-in server holds at most {limits.batch_bytes} bytes of batches")

    def page(self, call: Call) -> Response:
        """GET /v1/messages/batches: newest first."""
        with self._lock:
            bodies = [_body(batch) for batch in reversed(self._batches.values())]
        return json_response(page_by_id(bodies, call.query))

    def retrieve(self, call: Call) -> Response:
        """GET /v1/messages/batches/{id}: each one brings the batch nearer to its end."""
        with self._lock:
            batch = self._get(call)
            if batch.status == "canceling" or (batch.status == "in_progress" and batch.polls == 0):
                self._end(batch)
            elif batch.status == "in_progress":
                batch.polls -= 1
            return json_response(_body(batch))

    def cancel(self, call: Call) -> Response:
        """POST /v1/messages/batches/{id}/cancel: what has not ended is canceled at the next retrieve."""
        with self._lock:
            batch = self._get(call)
            if batch.status == "ended":
                raise RefusedError(400, f"batch {batch.id} has ended and cannot be canceled")
            if batch.status == "in_progress":
                batch.status = "canceling"
                batch.cancel_initiated_at = timestamp(self._options.clock())
            return json_response(_body(batch))

    def delete(self, call: Call) -> Response:
        """DELETE /v1/messages/batches/{id}: only after it has ended."""
        with self._lock:
            batch = self._get(call)
            if batch.status != "ended":
                raise RefusedError(400, f"batch {batch.id} is {batch.status}: only an ended batch can be deleted")
            del self._batches[batch.id]
            return json_response({"id": batch.id, "type": "message_batch_deleted"})

    def results(self, call: Call) -> Response:
        """GET /v1/messages/batches/{id}/results: one JSON line an entry, in the order of the request."""
        with self._lock:
            batch = self._get(call)
            if batch.status != "ended":
                raise RefusedError(404, f"batch {batch.id} is {batch.status}: its results are not available yet")

        async def lines() -> AsyncIterator[bytes]:
            for entry, outcome in zip(batch.entries, batch.outcomes, strict=True):
                line = {"custom_id": entry["custom_id"], "result": self._result(batch, entry, outcome)}
                yield orjson.dumps(line) + b"\n"
                # A turn of the loop, or nobody notices in time that the client has gone.
                await asyncio.sleep(0)

        return StreamingResponse(lines(), media_type="application/x-jsonl")

    def _get(self, call: Call) -> _Batch:
        wanted = call.path["message_batch_id"]
        batch = self._batches.get(wanted)
        if batch is None:
            raise RefusedError(404, f"no message batch has the id '{wanted}'")
        return batch

    def _end(self, batch: _Batch) -> None:
        batch.outcomes = [
            "canceled" if batch.status == "canceling" else self._outcome(batch, entry) for entry in batch.entries
        ]
        batch.status = "ended"
        batch.ended_at = timestamp(self._options.clock())

    def _outcome(self, batch: _Batch, entry: dict[str, Any]) -> str:
        forced = batch.forced.get(entry["custom_id"]) or batch.forced.get("*")
        if forced:
            return forced
        try:
            self._check_params(entry["params"], batch.version)
        except RefusedError:
            return "errored"
        return "succeeded"

    def _result(self, batch: _Batch, entry: dict[str, Any], outcome: str) -> dict[str, Any]:
        if outcome == "errored":
            return {"type": "errored", "error": self._refusal(batch, entry).body(None)}
        if outcome != "succeeded":
            return {"type": outcome}
        params = entry["params"]
        message_id = digest_id("msg", batch.id, entry["custom_id"])
        reply = compose(params, seed=message_id)
        message = message_body(params, reply, message_id=message_id, cache=CacheUse(uncached=count_input(params)))
        message["usage"]["service_tier"] = "batch"
        return {"type": "succeeded", "message": message}

    def _refusal(self, batch: _Batch, entry: dict[str, Any]) -> RefusedError:
        try:
            self._check_params(entry["params"], batch.version)
        except RefusedError as refusal:
            return refusal
        return RefusedError(500, f"{HEADER} asked for an error")


def _instructions(header: str, polls: int) -> tuple[int, dict[str, str]]:
    """Polls and forced outcomes from the header."""
    forced: dict[str, str] = {}
    for part in filter(None, (item.strip() for item in header.split(","))):
        name, _, argument = part.partition(":")
        if name == "polls" and _COUNT.fullmatch(argument):
            polls = int(argument)
        elif name in _OUTCOMES and argument:
            forced[argument] = _OUTCOMES[name]
        else:
            raise RefusedError(400, f"{HEADER}: {part!r} is none of polls:N, expire:ID, cancel:ID, error:ID")
    return polls, forced


def _body(batch: _Batch) -> dict[str, Any]:
    counts: dict[str, int] = dict.fromkeys(("processing", "succeeded", "errored", "canceled", "expired"), 0)
    if batch.status == "ended":
        for outcome in batch.outcomes:
            counts[outcome] += 1
    else:
        counts["processing"] = len(batch.entries)
    ended = batch.status == "ended"
    return {
        "id": batch.id,
        "type": "message_batch",
        "processing_status": batch.status,
        "request_counts": counts,
        "created_at": batch.created_at,
        "expires_at": batch.expires_at,
        "cancel_initiated_at": batch.cancel_initiated_at,
        "ended_at": batch.ended_at,
        "archived_at": None,
        "results_url": f"{batch.base_url}/v1/messages/batches/{batch.id}/results" if ended else None,
    }
