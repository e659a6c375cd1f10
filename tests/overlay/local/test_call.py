"""A call's data and the JSON responses built for it."""

from __future__ import annotations

import dataclasses

import orjson
import pytest

from claude_overlay.local.call import Call, json_response


def test_a_call_cannot_be_changed():
    """Operations share the call with nobody, and cannot alter it."""
    call = Call(path={}, query={}, headers={}, body=None, version="v", base_url="http://x", material=b"")

    assert (call.uploads, call.faults) == ({}, ())
    with pytest.raises(dataclasses.FrozenInstanceError):
        call.version = "w"


def test_json_response():
    """A JSON response is compact UTF-8 with its type, status and extra headers."""
    response = json_response({"a": "é"}, status=418, headers={"allow": "GET"})

    assert response.body == '{"a":"é"}'.encode()
    assert orjson.loads(response.body) == {"a": "é"}
    assert response.status_code == 418
    assert response.headers["content-type"] == "application/json"
    assert response.headers["allow"] == "GET"
