"""The stand-in server as an ASGI application: from bytes that arrive to the response that leaves.

Decides the order: size, journal, faults, route, then `admission` (key, version, query, body), then the
operation in its area (`messages`, `batches`, `models`, `files`). A socket is opened by `server`. Users
mount it through `create_app` or talk to it in process.
"""

from __future__ import annotations

import logging
import zlib
from typing import TYPE_CHECKING, Any

import orjson
from starlette.requests import Request
from starlette.routing import Match, Route

from claude_overlay.local import faults as fault_names
from claude_overlay.local.admission import Admission, material_of
from claude_overlay.local.batches import Batches
from claude_overlay.local.call import Handler, json_response
from claude_overlay.local.damage import BrokenOffError, Connections, Damage, Stalls, transport_of
from claude_overlay.local.description import Description, Operation, load
from claude_overlay.local.faults import Fault, FaultPlan
from claude_overlay.local.files import Files
from claude_overlay.local.identity import Identities
from claude_overlay.local.journal import Journal, RecordedRequest
from claude_overlay.local.messages import Messages
from claude_overlay.local.models import Models
from claude_overlay.local.options import Options, timestamp
from claude_overlay.local.prompt_cache import PromptCache
from claude_overlay.local.refusal import RefusedError
from claude_overlay.local.replacement import garbled, instead_of_all
from claude_overlay.local.threads import Threads

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from starlette.responses import Response
    from starlette.types import Receive, Scope, Send

_LOG = logging.getLogger("claude_overlay.local")
_HEALTH = "/stand-in/health"
_GZIP = 16 + zlib.MAX_WBITS
_REQUESTS_PER_MINUTE = 4_000
_TOKENS_PER_MINUTE = 400_000


class StandIn:
    """The ASGI application.

    Attributes:
        requests: What arrived, oldest first.
        faults: Plan of faults for coming requests.
        stalls: Responses that stand still because of a `stall` fault; `wait_until(count)`, `release()`.
        connections: Filled by the server; needed for faults that break connections.
    """

    def __init__(self, options: Options, description: Description) -> None:
        self.requests = Journal(options.limits.requests, options.limits.request_bytes)
        self.faults = FaultPlan()
        self.stalls = Stalls()
        self.connections: Connections = {}
        self._options = options
        self._admission = Admission(options, description)
        self._identities = Identities(options.limits.identities)
        handlers = self._handlers()
        self._routes = [
            (Route(operation.path, _unused, methods=[operation.method]), operation, handlers.get(operation.name))
            for operation in description.operations.values()
        ]

    def _handlers(self) -> dict[str, Handler]:
        cache = PromptCache(self._options.limits.prompt_cache)
        threads = Threads(self._options.limits.thread_bytes)
        return {
            **Messages(self._identities, cache, threads).handlers(),
            **Batches(self._options, self._identities, self._admission.check_params).handlers(),
            **Models().handlers(),
            **Files(self._options, self._identities).handlers(),
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one ASGI connection."""
        if scope["type"] == "lifespan":
            await _live(receive, send)
        elif scope["type"] == "http":
            await self._serve(Request(scope, receive), receive, send)
        else:
            await send({"type": "websocket.close", "code": 1000})

    async def _serve(self, request: Request, receive: Receive, send: Send) -> None:
        if request.url.path == _HEALTH:
            await json_response({"status": "ok", "stand_in": True})(request.scope, receive, send)
            return
        try:
            body, faults, refusal = await self._arrival(request)
        except _GoneError:
            return
        request_id = self._request_id(request, body)
        for fault in faults:
            if fault.kind == "delay":
                await self._options.sleep(fault.seconds)
        response = instead_of_all(faults, request_id)
        if response is None:
            response = await self._answer(request, body, faults, refusal, request_id)
        response = garbled(response, faults)
        self._add_headers(response, request_id)
        transport = transport_of(request.scope, self.connections)
        damage = Damage(send, receive, faults, transport, self.stalls)
        try:
            await response(request.scope, receive, damage)
        except BrokenOffError:
            return

    async def _arrival(self, request: Request) -> tuple[bytes, tuple[Fault, ...], RefusedError | None]:
        """Read the body, note the request, find its faults."""
        refusal: RefusedError | None = None
        body = b""
        try:
            limit = self._options.limits.body
            body = _unpacked(await _read(request, limit), request.headers.get("content-encoding", ""), limit)
        except RefusedError as refused:
            refusal = refused
        faults = self.faults.take(request.method, request.url.path)
        try:
            faults += fault_names.parse(request.headers.get(fault_names.HEADER, ""))
        except ValueError as error:
            refusal = refusal or RefusedError(400, f"{fault_names.HEADER}: {error}")
        self.requests.add(
            RecordedRequest(
                method=request.method,
                path=request.url.path,
                query=request.url.query,
                headers=dict(request.headers),
                body=body,
                faults=tuple(fault.text for fault in faults),
            )
        )
        return body, faults, refusal

    def _request_id(self, request: Request, body: bytes) -> str:
        return self._identities.mint(
            "req", request.method, str(request.url.path), request.url.query, material_of(request, body)
        )

    async def _answer(
        self, request: Request, body: bytes, faults: tuple[Fault, ...], refusal: RefusedError | None, request_id: str
    ) -> Response:
        if refusal is not None:
            return json_response(refusal.body(request_id), status=refusal.status, headers=refusal.headers)
        try:
            operation, handler, parameters = self._route(request)
            call = await self._admission.admit(request, operation, parameters, body, faults)
            return handler(call)
        except RefusedError as refused:
            return json_response(refused.body(request_id), status=refused.status, headers=refused.headers)
        except (RecursionError, orjson.JSONEncodeError):
            deep = RefusedError(400, "the request is nested too deeply")
            return json_response(deep.body(request_id), status=400)
        except Exception:  # noqa: BLE001 - a bug here must look like a server's bug to the client, and be logged
            _LOG.exception("the stand-in server failed")
            broken = RefusedError(500, "the stand-in server itself failed; its log says why")
            return json_response(broken.body(request_id), status=500)

    def _route(self, request: Request) -> tuple[Operation, Handler, dict[str, str]]:
        allowed: list[str] = []
        for route, operation, handler in self._routes:
            match, found = route.matches(request.scope)
            if match is Match.NONE:
                continue
            if operation.method != request.method:
                allowed.append(operation.method)
                continue
            if handler is None:
                raise RefusedError(404, f"the stand-in server does not serve {operation.name}")
            return operation, handler, found["path_params"]
        if allowed:
            raise RefusedError(
                405, f"method {request.method} is not allowed here", headers={"allow": ", ".join(allowed)}
            )
        raise RefusedError(404, f"nothing is at {request.url.path}")

    def _add_headers(self, response: Response, request_id: str) -> None:
        reset = timestamp(self._options.clock())
        response.headers["request-id"] = request_id
        response.headers["anthropic-organization-id"] = self._options.organization_id
        for name, limit in (
            ("requests", _REQUESTS_PER_MINUTE),
            ("tokens", _TOKENS_PER_MINUTE),
            ("input-tokens", _TOKENS_PER_MINUTE),
            ("output-tokens", _TOKENS_PER_MINUTE),
        ):
            response.headers[f"anthropic-ratelimit-{name}-limit"] = str(limit)
            response.headers[f"anthropic-ratelimit-{name}-remaining"] = str(limit - 1)
            response.headers[f"anthropic-ratelimit-{name}-reset"] = reset


def create_app(*, description: Mapping[str, Any] | Path | None = None, **options: Any) -> StandIn:
    """The stand-in server as an ASGI application with memory of its own.

    Args:
        description: Another OpenAPI description than the bundled one: decoded, or a file.
        options: The fields of `Options`: `api_key`, `batch_polls`, `limits`, `clock`, `sleep`, `organization_id`.

    Raises:
        FileNotFoundError: There is no bundled description (`make generate` writes it).
        TypeError: An option is unknown.
    """
    return StandIn(Options(**options), load(description))


class _GoneError(Exception):
    """The client went away while it was still sending."""


def _unused(_: Request) -> Response:
    """A route's endpoint; routes serve to match paths only."""
    raise NotImplementedError


async def _live(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": message["type"] + ".complete"})
        if message["type"] == "lifespan.shutdown":
            return


async def _read(request: Request, limit: int) -> bytes:
    """The whole body; beyond the limit it is read on but not kept, so that the client hears the refusal."""
    parts: list[bytes] = []
    size = 0
    while True:
        message = await request.receive()
        if message["type"] == "http.disconnect":
            raise _GoneError
        part = message.get("body", b"")
        size += len(part)
        if size <= limit:
            parts.append(part)
        else:
            parts.clear()
        if not message.get("more_body", False):
            break
    if size > limit:
        raise RefusedError(413, f"the request is larger than {limit} bytes")
    return b"".join(parts)


def _unpacked(body: bytes, encoding: str, limit: int) -> bytes:
    """The body as it was before a client packed it with gzip (`Claude(compress_requests="gzip")`)."""
    name = encoding.strip().lower()
    if name in {"", "identity"}:
        return body
    if name != "gzip":
        raise RefusedError(400, f"content-encoding: {encoding!r} is not taken; gzip is")
    member = zlib.decompressobj(_GZIP)
    try:
        content = member.decompress(body, limit + 1)
    except zlib.error as error:
        raise RefusedError(400, f"the body is no gzip: {error}") from error
    if len(content) > limit:
        raise RefusedError(413, f"the request is larger than {limit} bytes")
    if not member.eof:
        raise RefusedError(400, "the gzip body is not whole")
    return content
