"""Replacements: faults that put another response in the place of the real one.

`status`, `html` and `empty` answer before anything is looked at; `garbage` takes the body of a good
response. Damage to bytes under way is `damage`'s.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.responses import Response

from claude_overlay.local.call import json_response
from claude_overlay.local.messages import EVENT_STREAM
from claude_overlay.local.refusal import RefusedError

if TYPE_CHECKING:
    from claude_overlay.local.faults import Fault

_JSON = "application/json"
_GARBAGE = b'\x00\xff{"type":"mess'
_HTML = b"<!doctype html><html><head><title>Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>\n"


def instead_of_all(faults: tuple[Fault, ...], request_id: str) -> Response | None:
    """The response of a fault that replaces the real one."""
    for fault in faults:
        if fault.kind == "status":
            headers = {"retry-after": fault.retry_after} if fault.retry_after is not None else {}
            refusal = RefusedError(fault.status, f"fault {fault.text}")
            return json_response(refusal.body(request_id), status=fault.status, headers=headers)
        if fault.kind == "html":
            return Response(_HTML, fault.status, media_type="text/html")
        if fault.kind == "empty":
            return Response(b"", fault.status, media_type=_JSON)
    return None


def garbled(response: Response, faults: tuple[Fault, ...]) -> Response:
    """The response with a body that is no JSON; an event stream carries its garbage inside (`messages`)."""
    media = response.headers.get("content-type", _JSON)
    if media.startswith(EVENT_STREAM) or not any(fault.kind == "garbage" for fault in faults):
        return response
    return Response(_GARBAGE, response.status_code, media_type=media)
