"""Admission without a server: what a call holds, and the order of refusals."""

from __future__ import annotations

import asyncio

import pytest
from starlette.requests import Request

from claude_overlay.local.admission import Admission, material_of
from claude_overlay.local.description import load
from claude_overlay.local.options import Options
from claude_overlay.local.refusal import RefusedError

GOOD = {"x-api-key": "k", "anthropic-version": "2026-10-21"}


def request(headers, query=""):
    """A request as starlette shows it."""
    raw = [(name.encode(), value.encode()) for name, value in headers.items()]
    scope = {"type": "http", "method": "GET", "path": "/v1/models", "query_string": query.encode(), "headers": raw}
    return Request({**scope, "server": ("127.0.0.1", 80), "scheme": "http"})


def admit(headers, query="", operation="list_models", body=b""):
    """The call that a request makes."""
    description = load()
    admission = Admission(Options(), description)
    return asyncio.run(admission.admit(request(headers, query), description.operations[operation], {}, body, ()))


def test_query_values_have_their_json_types():
    """Integers come as integers, repeated names as lists; unknown parameters are left out."""
    call = admit(GOOD, "limit=7&lifecycle[]=active&lifecycle[]=retired&beta=true")

    assert call.query == {"limit": 7, "lifecycle[]": ["active", "retired"]}
    assert call.version == "2026-10-21"


@pytest.mark.parametrize(
    ("headers", "query", "status", "message"),
    [
        ({}, "limit=x", 401, "x-api-key"),
        ({"x-api-key": "k"}, "limit=x", 400, "anthropic-version"),
        (GOOD, "limit=x", 400, "limit"),
        (GOOD, "lifecycle[]=old", 400, "lifecycle[].0"),
    ],
)
def test_order_of_refusals(headers, query, status, message):
    """The key comes before the version, the version before the query."""
    with pytest.raises(RefusedError) as refused:
        admit(headers, query)

    assert refused.value.status == status
    assert refused.value.message.startswith(message)


def test_batch_params_wait_until_the_end():
    """At create the parameters of a batch entry may be any object; their own check finds the fault later."""
    body = b'{"requests":[{"custom_id":"a","params":{"max_tokens":"many"}}]}'

    call = admit(GOOD, operation="create_message_batch", body=body)

    assert call.body["requests"][0]["params"] == {"max_tokens": "many"}
    with pytest.raises(RefusedError, match="max_tokens"):
        Admission(Options(), load()).check_params({"max_tokens": "x", "model": "m", "messages": []}, "2026-10-21")


def test_a_form_counts_by_its_length():
    """Ids must not depend on the random boundary of a form, but do depend on any other body."""
    form = request({"content-type": "multipart/form-data; boundary=x"})

    assert material_of(form, b"abc") == material_of(form, b"xyz") == b"3"
    assert material_of(request({"content-type": "application/json"}), b"abc") == b"abc"
