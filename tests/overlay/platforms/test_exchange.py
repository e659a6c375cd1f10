"""The POST to a token endpoint: bounded, without redirects, and mute about what it carried."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from claude_overlay.credential import MaskedText
from claude_overlay.errors.signing import CredentialError
from claude_overlay.platforms.exchange import Exchanged, bare_client, post
from claude_overlay.testing import ScriptedTransport, reply

if TYPE_CHECKING:
    from collections.abc import Callable

BODY = MaskedText('{"secret": "ü"}')


def test_it_sends_a_body_and_reads_an_object() -> None:
    """In UTF-8, with what goes along and the time it may take."""
    transport = ScriptedTransport([reply(json={"a": "b", "n": 1})])

    found = post("https://t.test/x", BODY, {"x-a": "1"}, timeout=7.0, http_client=transport.sync_client())

    (request,) = transport.requests
    assert (request.method, request.url, request.content, request.headers["x-a"]) == (
        "POST",
        "https://t.test/x",
        BODY.encode(),
        "1",
    )
    assert set(request.timeout.values()) == {7.0}
    assert (found.status, found.request_id, found.member("a"), found.member("n"), found.member("c")) == (
        200,
        "req_scripted",
        "b",
        1,
        None,
    )
    assert "b" not in repr(found.member("a"))
    assert "'a'" not in repr(found) + repr(found.members)
    assert transport.open_bodies == 0


@pytest.mark.parametrize(
    ("members", "code"),
    [
        ({"error": "invalid_grant"}, "invalid_grant"),
        ({"error": {"type": "api_error"}}, "api_error"),
        ({}, None),
        ({"error": "Not A Code"}, None),
        ({"error": "eyJhbGciOi.x.y"}, None),
        ({"error": 7}, None),
        ({"error": {"type": []}}, None),
    ],
)
def test_an_error_code_is_a_word(members: dict[str, Any], code: str | None) -> None:
    """Anything else may be an echo of what was sent."""
    assert Exchanged(status=400, members=members).error == code


def test_a_refusal_need_not_be_json() -> None:
    """Its status is enough; a success must be an object."""
    transport = ScriptedTransport([reply(502, body="<html>"), reply(200, body="<html>")])
    client = transport.sync_client()

    assert post("https://t.test/", BODY, {}, timeout=1.0, http_client=client).status == 502
    with pytest.raises(CredentialError, match="JSON object"):
        post("https://t.test/", BODY, {}, timeout=1.0, http_client=client)


def test_our_own_client_reads_no_environment(monkeypatch: pytest.MonkeyPatch, raw_server: Callable[..., Any]) -> None:
    """No proxy of the environment gets a token."""
    server = raw_server(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}")
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")

    assert post(f"{server.base_url}/t", BODY, {}, timeout=120.0, http_client=None).status == 200
    with bare_client() as client:
        assert client.trust_env is False
        assert client.follow_redirects is False
