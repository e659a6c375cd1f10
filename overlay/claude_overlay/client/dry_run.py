"""Dry runs: the request that a call would send, made by the same code that sends it, and not sent.

Decides which request a plan begins with, where it would go first when there are several endpoints, and what of it is
masked. The client's own rules, packing, signing and the HTTP library's additions are those of a real call: they run.
What only sending decides is not known here: an `auth=`, an event hook or a transport of a caller's own HTTP client, and
the random boundary of a form. Called by every method object and by `claude.dry_run`.
"""

from __future__ import annotations

import inspect
import os
import sys
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from claude_overlay.address import origin
from claude_overlay.client.call import Call
from claude_overlay.client.facts_of import facts_of_call, facts_of_request
from claude_overlay.client.flow import Send
from claude_overlay.client.headers import PLAIN_HEADERS, masked
from claude_overlay.client.operation import Operation
from claude_overlay.client.route import WAY
from claude_overlay.client.source import habits, tls_context
from claude_overlay.client.stream import EVENT_STREAM_TYPE
from claude_overlay.credential import MaskedText
from claude_overlay.diagnostics.dry_run import DryRun, FormPart
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.reliability.failover import credential_pools

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from claude_overlay.client.connection import BaseConnection
    from claude_overlay.client.signing import Way
    from claude_overlay.diagnostics.dry_run import Body, Payload
    from claude_overlay.reliability.facts import CallFacts
    from claude_overlay.reliability.failover import Endpoint

__all__ = ["dry_run", "dry_run_of"]

# What the HTTP library adds of itself; nobody's secrets.
_OPEN_HEADERS: Final = PLAIN_HEADERS | {"connection", "transfer-encoding"}
# What both libraries declare for a file whose name tells nothing.
_UNKNOWN_TYPE: Final = "application/octet-stream"


def dry_run(connection: BaseConnection[Any], target: Any, /, *args: Any, **kwargs: Any) -> DryRun:
    """Give what a call would send. Nothing is sent.

    Args:
        connection: The connection it would go over.
        target: A method of a client (`claude.messages.create`), or a generated function or its module.
        *args: Its arguments.
        **kwargs: As above.

    Raises:
        InvalidArgumentError: It is none of these; or the arguments do not fit, as for the call itself.
    """
    if isinstance(target, Operation):
        return dry_run_of(connection, target.plan(*args, **kwargs))
    module = target if inspect.ismodule(target) else sys.modules.get(getattr(target, "__module__", None) or "")
    request_kwargs = getattr(module, "request_kwargs", None)
    if request_kwargs is None or not hasattr(module, "OPERATION"):
        message = f"dry_run takes a method of a client, like claude.messages.create, or a generated one, not {target!r}"
        raise InvalidArgumentError(message)
    kwargs.pop("client", None)
    return _dry(connection, request_kwargs(*args, **kwargs), None)


def dry_run_of(connection: BaseConnection[Any], plan: Any) -> DryRun:
    """Give what a planned call would send first.

    Args:
        connection: The connection it would go over.
        plan: A `Call`, or what has one: as `call`, as `first` (a list's first page), or as the first step of its flow.

    Raises:
        InvalidArgumentError: It has none, or its body cannot be signed.
    """
    call = _first_call(connection, plan)
    try:
        return _dry(connection, call.request, call)
    finally:
        for file in call.opened:
            file.close()


def _first_call(connection: BaseConnection[Any], plan: Any) -> Call[Any]:
    first = getattr(plan, "first", None)
    for candidate in (plan, getattr(plan, "call", None), first, getattr(first, "call", None)):
        if isinstance(candidate, Call):
            return candidate
    start: Any = getattr(plan, "start", None)
    if callable(start):
        flow: Any = start(connection.clock.now)
        with closing(flow):
            step = next(flow)
            if isinstance(step, Send):
                return step.call
    message = f"{type(plan).__name__} does not begin with a request that can be shown"
    raise InvalidArgumentError(message)


def _dry(connection: BaseConnection[Any], request: Mapping[str, Any], call: Call[Any] | None) -> DryRun:
    endpoints = _candidates(connection, request, call)
    first, *others = [_at(connection, request, call, endpoint) for endpoint in endpoints]
    return replace(first, others=tuple(others))


def _candidates(
    connection: BaseConnection[Any], request: Mapping[str, Any], call: Call[Any] | None
) -> Sequence[Endpoint | None]:
    """Give the endpoints that may serve the call, by priority; None alone without failover.

    Raises:
        InvalidArgumentError: None serves its model.
    """
    runtime = connection.runtime
    failover = None if runtime is None else runtime.resilience.failover
    if runtime is None or failover is None:
        return [None]
    key = connection.config.sticky_key
    facts: CallFacts = (
        facts_of_request(request, runtime.pipeline, key=key)
        if call is None
        else facts_of_call(call, runtime.pipeline, key=key, stream=False)
    )
    ordered = sorted(failover.endpoints, key=lambda endpoint: endpoint.priority)
    pools = credential_pools(failover.endpoints)
    home = pools[ordered[0].name]
    found = [one for one in ordered if one.serves(facts.model) and (facts.portable or pools[one.name] == home)]
    if not found:
        message = f"no endpoint of the failover serves the model {facts.model!r}"
        raise InvalidArgumentError(message)
    return found


def _at(
    connection: BaseConnection[Any], request: Mapping[str, Any], call: Call[Any] | None, endpoint: Endpoint | None
) -> DryRun:
    """Prepare the request for one endpoint."""
    packed = connection.packed(request)
    prepared = connection.prepare_for(packed, endpoint)
    way = prepared.pop(WAY, None)
    signed, awaits = ((), False) if way is None else _signed(way, prepared)
    body = _body(prepared)
    headers, url = _built(connection, prepared)
    content, packed_content = request.get("content"), packed.get("content")
    at_home = origin(url) == origin(connection.config.base_url)
    return DryRun.of(
        url=url,
        headers=headers,
        secret_names=frozenset(name for name in headers if name not in _OPEN_HEADERS or name in signed),
        method=prepared["method"],
        body=body,
        operation=None if call is None else call.operation,
        endpoint=None if endpoint is None else endpoint.name,
        signed=signed,
        awaits_credential=awaits,
        is_streamed=(request.get("headers") or {}).get("accept") == EVENT_STREAM_TYPE,
        unpacked=content if packed_content is not content and isinstance(content, bytes) else None,
        own_credential=at_home and (endpoint is None or endpoint.needs_client_credential),
    )


def _signed(way: Way, prepared: dict[str, Any]) -> tuple[tuple[str, ...], bool]:
    """Sign a request if that can be done at once; give the headers of it, and whether a credential has to come first.

    Nobody waits here: a signer that has to fetch something begins to, and the next dry run has it.
    """
    attempt = way.begin()
    if attempt.pending is not None and not attempt.pending.done():
        return (), True
    before = dict(prepared["headers"])
    attempt.sign(prepared)
    return tuple(name for name, value in prepared["headers"].items() if before.get(name) != value), False


def _built(connection: BaseConnection[Any], prepared: Mapping[str, Any]) -> tuple[dict[str, str], str]:
    """Have the HTTP library complete the request, as it does before it sends; give its headers and address."""
    arguments = {name: value for name, value in prepared.items() if name != "follow_redirects"}
    http = connection.source._given  # noqa: SLF001 - of this room
    own = None
    if http is None:
        import httpx2  # noqa: PLC0415 - not loaded by importing the client

        own = httpx2.Client(verify=tls_context(https=False), **habits())
    try:
        built, _ = connection._request(own or http, arguments)  # noqa: SLF001 - of this room
    finally:
        if own is not None:
            own.close()
    headers: dict[str, str] = {}
    for name, value in built.headers.multi_items():
        key = name.lower()
        # Masked at once: a traceback may print the variables that hold them.
        headers[key] = masked(key, f"{headers[key]}, {value}" if key in headers else value)
    return headers, MaskedText(str(built.url))


# --- bodies -----------------------------------------------------------------------------------------------------------


def _body(prepared: Mapping[str, Any]) -> Body:
    if "files" not in prepared and "data" not in prepared:
        content = prepared.get("content")
        return b"" if content is None else _payload(content)
    # The libraries send plain fields first, whatever the order they were given in.
    fields = [FormPart(name=name, content=str(value).encode()) for name, value in (prepared.get("data") or {}).items()]
    return (*fields, *(_part(name, value) for name, value in prepared.get("files") or ()))


def _part(name: str, value: Any) -> FormPart:
    file_name, content, *rest = value
    media_type = rest[0] if rest else None
    if media_type is None and file_name:
        import mimetypes  # noqa: PLC0415 - as the libraries do for a file without a type

        media_type = mimetypes.guess_type(file_name)[0] or _UNKNOWN_TYPE
    return FormPart(name=name, content=_payload(content), file_name=file_name, media_type=media_type)


def _payload(content: Any) -> Payload:
    """Give a body's bytes, or the path of the file they are read from; None for a stream that can be read once."""
    if isinstance(content, bytes | bytearray | memoryview):
        return bytes(content)
    if isinstance(content, str):
        return content.encode()
    with suppress(OSError, ValueError, TypeError, AttributeError):
        path = Path(content.name).absolute()
        if os.path.samestat(path.stat(), os.fstat(content.fileno())):
            return path
    with suppress(OSError, ValueError, AttributeError):
        if content.seekable():
            place = content.tell()
            content.seek(0)  # as the HTTP libraries do before they send it
            try:
                return bytes(content.read())
            finally:
                content.seek(place)
    return None
