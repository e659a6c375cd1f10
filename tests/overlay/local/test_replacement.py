"""Faults that replace a response, without a server."""

from __future__ import annotations

import json

from starlette.responses import Response

from claude_overlay.local.faults import parse
from claude_overlay.local.replacement import garbled, instead_of_all


def test_the_first_replacing_fault_wins():
    """Of several faults the first that replaces the response does so; others do not."""
    response = instead_of_all(parse("delay:1, cut:5, status:503:9, html"), "req_1")

    assert response.status_code == 503
    assert response.headers["retry-after"] == "9"
    assert json.loads(response.body)["request_id"] == "req_1"


def test_other_faults_replace_nothing():
    """Without such a fault the real response is wanted."""
    assert instead_of_all(parse("delay:1, cut:5, garbage"), "req_1") is None


def test_garbage_keeps_status_and_type():
    """Only the body is garbled; an event stream is left to its own garbage."""
    good = Response(b"{}", 201, media_type="application/json")
    stream = Response(b"", media_type="text/event-stream")

    bad = garbled(good, parse("garbage"))

    assert (bad.status_code, bad.headers["content-type"]) == (201, "application/json")
    assert b"\xff" in bad.body
    assert garbled(stream, parse("garbage")) is stream
    assert garbled(good, ()) is good
