"""The messages operations: create (JSON and events) and count_tokens.

Assembles message bodies from replies. What is said is decided in `reply`, how it streams in `stream`.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from starlette.responses import Response, StreamingResponse

from claude_overlay.local.call import Call, Handler, json_response
from claude_overlay.local.conversation import require_sound
from claude_overlay.local.refusal import STATUS_BY_TYPE, RefusedError
from claude_overlay.local.reply import Reply, compose
from claude_overlay.local.stream import events, record
from claude_overlay.local.tokens import count_input

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from claude_overlay.local.faults import Fault
    from claude_overlay.local.identity import Identities
    from claude_overlay.local.prompt_cache import CacheUse, PromptCache
    from claude_overlay.local.threads import Threads

EVENT_STREAM = "text/event-stream"
_EVENT_FAULTS = ("error-event", "first-error-event", "garbage")
# Not an event: a data line that is no JSON.
_GARBAGE_EVENT = b'event: content_block_delta\ndata: {"type":"content_block_delta","index\n\n'


class Messages:
    """Answers messages; holds the prompt cache and the threads."""

    def __init__(self, identities: Identities, cache: PromptCache, threads: Threads) -> None:
        self._identities = identities
        self._cache = cache
        self._threads = threads

    def handlers(self) -> dict[str, Handler]:
        """Operations by name."""
        return {"create_message": self.create, "count_message_tokens": self.count_tokens}

    def create(self, call: Call) -> Response:
        """POST /v1/messages."""
        request = self._threads.whole(call.body)
        require_sound(request, call.version)
        message_id = self._identities.mint("msg", call.material)
        reply = compose(request, seed=message_id)
        message = message_body(request, reply, message_id=message_id, cache=self._cache.use(request))
        self._threads.keep(request, message)
        fault = next((fault for fault in call.faults if fault.kind in _EVENT_FAULTS), None)
        if request.get("stream"):
            records = [record(event) for event in events(message, reply)]
            return _event_stream(_damaged(records, fault) if fault else iter(records))
        if fault is not None and fault.kind != "garbage":
            raise RefusedError(STATUS_BY_TYPE[fault.type], f"fault {fault.text}", type=fault.type)
        return json_response(message)

    def count_tokens(self, call: Call) -> Response:
        """POST /v1/messages/count_tokens."""
        require_sound(call.body, call.version)
        return json_response({"input_tokens": count_input(call.body)})


def message_body(request: Mapping[str, Any], reply: Reply, *, message_id: str, cache: CacheUse) -> dict[str, Any]:
    """The complete message object."""
    usage: dict[str, Any] = {**cache.usage(), "output_tokens": reply.output_tokens, "service_tier": "standard"}
    if reply.thinking_tokens:
        usage["output_tokens_details"] = {"thinking_tokens": reply.thinking_tokens}
    if request.get("speed"):
        usage["speed"] = request["speed"]
    return {
        "id": message_id,
        "type": "message",
        "role": "assistant",
        "model": request["model"],
        "content": [block.whole for block in reply.blocks],
        "stop_reason": reply.stop_reason,
        "stop_sequence": reply.stop_sequence,
        "stop_details": None,
        "container": None,
        "usage": usage,
    }


def _damaged(records: list[bytes], fault: Fault) -> Iterator[bytes]:
    """The stream up to where the fault strikes, then the fault."""
    if fault.kind == "garbage":
        yield records[0]
        yield _GARBAGE_EVENT
        return
    after = len(records) // 2 if fault.number is None else fault.number
    yield from records[:after]
    yield record({"type": "error", "error": {"type": fault.type, "message": f"fault {fault.text}"}})


def _event_stream(records: Iterator[bytes]) -> Response:
    async def body() -> AsyncIterator[bytes]:
        # Asynchronous, or each event would go through a thread.
        for item in records:
            yield item
            # A turn of the loop, or nobody notices in time that the client has gone.
            await asyncio.sleep(0)

    return StreamingResponse(body(), headers={"cache-control": "no-cache"}, media_type=EVENT_STREAM)
