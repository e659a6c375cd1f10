"""Threads: conversations the server keeps, so that later requests send only new messages.

A reply to `thread: {"type": "create"}` is remembered under its id with the conversation, `system` and `tools`.
`{"type": "continue", "previous_message_id": ...}` goes on after it, once. Bounded: the oldest thread is
forgotten first, which the client sees as `thread_not_found`. Nothing expires, as time stands still.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import orjson

from claude_overlay.local.refusal import RefusedError

if TYPE_CHECKING:
    from collections.abc import Mapping

_MOST = 1_000
_KEPT = ("system", "tools")
# What threads do not go with, by the API's `thread_unsupported_request`.
_UNSUPPORTED = ("cache_control", "context_management", "fallbacks")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Thread:
    fields: dict[str, Any]
    messages: list[Any]
    size: int
    continued: bool = False


class Threads:
    """The conversations kept. Safe for threads of the other kind."""

    def __init__(self, limit_bytes: int) -> None:
        self._limit_bytes = limit_bytes
        self._threads: OrderedDict[str, _Thread] = OrderedDict()
        self._lock = threading.Lock()

    def whole(self, request: dict[str, Any]) -> dict[str, Any]:
        """The request with the conversation it continues.

        Raises:
            RefusedError: With the API's error code: the thread is gone (404), was continued already, differs in
                what it keeps, or the request has something threads do not go with (400).
        """
        thread = request.get("thread")
        if not thread:
            return request
        _require_supported(request)
        if thread["type"] == "create":
            return request
        previous = thread["previous_message_id"]
        with self._lock:
            kept = self._threads.get(previous)
        if kept is None:
            raise _refused(404, "thread_not_found", f"no thread goes on after '{previous}'")
        if kept.continued:
            raise _refused(400, "thread_already_continued", f"'{previous}' has been continued already")
        for name in _KEPT:
            if name in request and request[name] != kept.fields.get(name):
                raise _refused(400, "thread_fingerprint_mismatch", f"{name}: differs from what the thread began with")
        return {**kept.fields, **request, "messages": [*kept.messages, *request["messages"]]}

    def keep(self, request: Mapping[str, Any], message: Mapping[str, Any]) -> None:
        """Remember a reply that others may continue.

        Args:
            request: As given back by `whole`.
            message: The reply.
        """
        thread = request.get("thread")
        if not thread:
            return
        messages = [*request["messages"], {"role": "assistant", "content": message["content"]}]
        fields = {name: request[name] for name in _KEPT if name in request}
        kept = _Thread(fields=fields, messages=messages, size=len(orjson.dumps([fields, messages])))
        with self._lock:
            previous = thread.get("previous_message_id")
            if previous in self._threads:
                # Only the mark stays: the conversation is in its continuation.
                self._threads[previous] = replace(
                    self._threads[previous], fields={}, messages=[], size=0, continued=True
                )
            self._threads[message["id"]] = kept
            while len(self._threads) > 1 and self._too_many():
                self._threads.popitem(last=False)

    def _too_many(self) -> bool:
        held = sum(each.size for each in self._threads.values())
        return held > self._limit_bytes or len(self._threads) > _MOST


def _require_supported(request: Mapping[str, Any]) -> None:
    present = [name for name in _UNSUPPORTED if request.get(name)]
    if (request.get("thinking") or {}).get("type") in {"enabled", "adaptive"}:
        present.append("thinking")
    if present:
        message = f"thread: does not go with {', '.join(present)}"
        raise _refused(400, "thread_unsupported_request", message, unsupported=present)


def _refused(status: int, code: str, message: str, **details: Any) -> RefusedError:
    return RefusedError(status, message, details={"error_code": code, **details})
