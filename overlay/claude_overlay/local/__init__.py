"""A stand-in for the Claude API: a server on loopback that answers by rules. It is no model and says so.

    with claude_overlay.local.serve() as server:
        claude = Claude("any key", base_url=server.base_url)

Or `python -m claude_overlay.local`. It serves messages (JSON and events, tools, thinking, structured
output), count_tokens, batches with results, models and files; it keeps everything in memory, within
bounds; it validates each request against the bundled description; the same requests get the same
replies, ids and times included. What it says is written in `claude_overlay.local.reply`, how it counts
tokens in `claude_overlay.local.tokens`.

Faults. Sent with one request in the header `x-stand-in-fault`, or planned with `server.faults.add(fault,
times=1, path="*", method=None)`. Several are separated by commas. Bytes are those of the body, without
HTTP framing.

    status:CODE[:RETRY_AFTER]       that status with an error body; retry-after as given (seconds or a date)
    delay:SECONDS                   wait before answering
    cut:N                           close the connection once N bytes are out, before the body is complete
    reset:N                         the same with a TCP reset, after the N bytes have arrived
    stall:N                         send N bytes, then nothing, until the client goes or `server.stalls.release()`
    early-end:N                     a complete HTTP response whose body ends after N bytes
    split                           one byte a chunk
    garbage                         a body that is no JSON; on a stream, a data line that is none after the first event
    html[:CODE]                     a proxy's HTML page, 502 by default
    empty[:CODE]                    no body, 200 by default
    error-event[:TYPE[:AFTER]]      on a stream, an error event after AFTER events (half of them by default)
    first-error-event[:TYPE]        on a stream, an error event as the very first

The error events are of type `overloaded_error` by default, and the stream ends after them; on a reply that
is no stream they become its status.
`status`, `html` and `empty` answer before anything is checked, like a proxy in front of the API would.
"""

from __future__ import annotations

try:
    import python_multipart as _python_multipart  # noqa: F401 - starlette would miss it only at the first upload

    from claude_overlay.local.app import StandIn, create_app
    from claude_overlay.local.faults import FaultPlan
    from claude_overlay.local.journal import Journal, RecordedRequest
    from claude_overlay.local.options import Limits
    from claude_overlay.local.server import LocalServer, serve
except ImportError as error:
    extra = {"jsonschema", "python_multipart", "referencing", "starlette", "uvicorn"}
    if (error.name or "").partition(".")[0] not in extra:
        raise
    message = f"the stand-in server needs {error.name}: pip install 'claude-openapi[local]'"
    raise ImportError(message, name=error.name) from error

__all__ = ["FaultPlan", "Journal", "Limits", "LocalServer", "RecordedRequest", "StandIn", "create_app", "serve"]
