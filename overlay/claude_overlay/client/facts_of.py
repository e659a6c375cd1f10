"""What the policies may know of a call, read from its request.

Decides what a second execution of a request would do (`resend`), whether its body can be sent again, whether another
organization could serve it (`portable`), and where model
and `max_tokens` come from: from the members a method was given, or, for a bare generated function, from its body, which
is parsed only when a policy asks. Pure. Called by both resilient connections, once a call.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from claude_overlay.client.replay import is_replayable
from claude_overlay.reliability.estimate import text_bytes
from claude_overlay.reliability.facts import CallFacts, Resend

if TYPE_CHECKING:
    from collections.abc import Mapping

    from claude_overlay.client.call import Call
    from claude_overlay.reliability.pipeline import Pipeline
    from claude_overlay.reliability.resilience import Resilience

__all__ = ["MESSAGES", "facts_of_call", "facts_of_request"]

# RFC 9110, section 9.2.2: doing these twice is doing them once.
IDEMPOTENT: Final = frozenset({"GET", "HEAD", "DELETE", "PUT", "OPTIONS"})
MESSAGES: Final = "/v1/messages"
# Of POST. Counting changes nothing, and a cancelled batch stays cancelled.
_HARMLESS: Final = re.compile(r"/v1/messages/(?:count_tokens|batches/[^/]+/cancel)")
# What any organization can answer. Batches, files and their lists are there only where they were made.
_ANYWHERE: Final = frozenset({MESSAGES, "/v1/messages/count_tokens"})
_MODELS: Final = "/v1/models"
# Members of a message's body with which the server itself acts: a second execution runs tools, or writes, once more.
ACTING: Final = ("mcp_servers", "container", "thread")
# Tools that the caller runs. Every other type, known or not, is taken for one that the server runs.
OWN_TOOLS: Final = ("custom", "bash_", "text_editor_", "computer_", "browser_", "memory_")
_HAS_DIGIT: Final = re.compile(r"\d")


def facts_of_call(call: Call[Any], pipeline: Pipeline, *, key: str | None, stream: bool) -> CallFacts:
    """Describe a call of a method; nothing is parsed.

    Args:
        call: The call.
        pipeline: What it runs under.
        key: The caller's sticky key.
        stream: Whether its answer is a stream.
    """
    weighed = pipeline.estimate is not None
    return _facts(call.operation, call.request, call.fields, key=key, stream=stream, weighed=weighed)


def facts_of_request(request: Mapping[str, Any], pipeline: Pipeline, *, key: str | None) -> CallFacts:
    """Describe a request of a bare generated function.

    Args:
        request: What its `request_kwargs` gave.
        pipeline: What it runs under.
        key: The caller's sticky key.
    """
    path = request["url"]
    operation = f"{request['method']} {_without_ids(path) if _HAS_DIGIT.search(path, 4) else path}"
    fields: Mapping[str, Any] | None = None
    if path.startswith(MESSAGES) and _wants_body(pipeline.resilience):
        fields = _parsed(request.get("content"))
    return _facts(operation, request, fields, key=key, stream=False, weighed=pipeline.estimate is not None)


def _wants_body(resilience: Resilience) -> bool:
    """Tell whether a policy depends on what is in a body: the model, its `max_tokens`, or its tools."""
    return any(
        policy is not None
        for policy in (
            resilience.retry, resilience.breaker, resilience.limit, resilience.quota, resilience.failover,
            resilience.cache,
        )
    )  # fmt: skip


def _facts(
    operation: str,
    request: Mapping[str, Any],
    fields: Mapping[str, Any] | None,
    *,
    key: str | None,
    stream: bool,
    weighed: bool,
) -> CallFacts:
    method: str = request["method"]
    path: str = request["url"]
    content = request.get("content")
    model = max_tokens = None
    if fields is not None:
        model = fields.get("model")
        max_tokens = fields.get("max_tokens")
    size = len(content) if type(content) is bytes else 0
    if weighed and max_tokens is not None and type(content) is bytes:
        size = text_bytes(content)
    return CallFacts(
        operation=operation,
        method=method,
        path=path,
        model=model if isinstance(model, str) else None,
        max_tokens=max_tokens if type(max_tokens) is int else None,
        body_bytes=size,
        resend=_resend(method, path, fields),
        replayable=type(content) is bytes or is_replayable(request),
        key=key,
        stream=stream,
        portable=(method == "POST" and path in _ANYWHERE) or (method == "GET" and path.startswith(_MODELS)),
    )


def _resend(method: str, path: str, fields: Mapping[str, Any] | None) -> Resend:
    if method in IDEMPOTENT:
        return "safe"
    if method != "POST":
        return "unsafe"
    if path == MESSAGES:
        return "unsafe" if fields is None or _acts(fields) else "duplicable"
    return "safe" if _HARMLESS.fullmatch(path) else "unsafe"


def _acts(fields: Mapping[str, Any]) -> bool:
    """Tell whether the server does more for these members than to write an answer."""
    if any(fields.get(name) for name in ACTING):
        return True
    tools = fields.get("tools")
    return bool(tools) and any(_is_run_by_the_server(tool) for tool in tools)  # type: ignore[union-attr]


def _is_run_by_the_server(tool: Any) -> bool:
    kind = tool.get("type") if hasattr(tool, "get") else getattr(tool, "type", None)
    return isinstance(kind, str) and not kind.startswith(OWN_TOOLS)


def _parsed(content: Any) -> Mapping[str, Any] | None:
    import orjson  # noqa: PLC0415 - only a bare generated call under such a policy needs it

    try:
        fields = orjson.loads(content)
    except (TypeError, ValueError):
        return None
    return fields if isinstance(fields, dict) else None


def _without_ids(path: str) -> str:
    """Give a path with its ids replaced, so that a metric does not get a series for each."""
    version, *parts = path[1:].split("/")
    return "/" + "/".join([version, *("{id}" if _HAS_DIGIT.search(part) else part for part in parts)])
