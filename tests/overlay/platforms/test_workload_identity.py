"""Workload identity: the exchange on the wire, what is told of a refusal, and whole calls with what comes of it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import httpx
import httpx2
import pytest

from claude_overlay import Claude, Resilience, RetryPolicy
from claude_overlay.errors import AuthenticationError, ConfigurationError, InvalidArgumentError
from claude_overlay.errors.signing import CredentialError
from claude_overlay.platforms.tokens import FileToken
from claude_overlay.platforms.workload_identity import WorkloadIdentity
from claude_overlay.testing import ManualClock, ScriptedTransport, reply

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

JWT = "eyJ.JWT-NOT-SHOWN.sig"
RULE = {"federation_rule_id": "fdrl_1", "organization_id": "00000000-0000-0000-0000-000000000001"}
GOOD = {"access_token": "sk-ant-oat01-NOT-SHOWN", "token_type": "Bearer", "expires_in": 600}


def identity(**settings: Any) -> WorkloadIdentity:
    """A workload identity over a static JWT."""
    return WorkloadIdentity(**{"identity_token": JWT, **RULE, **settings})


def over(*steps: Any, **settings: Any) -> tuple[WorkloadIdentity, ScriptedTransport]:
    """One over a script."""
    transport = ScriptedTransport(steps)
    return identity(http_client=transport.sync_client(), **settings), transport


def raw(status: int, body: Any, extra: str = "") -> bytes:
    """One HTTP answer."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    head = [f"HTTP/1.1 {status} X", "request-id: req_9", f"content-length: {len(content)}", "connection: close"]
    return ("\r\n".join(head) + f"\r\n{extra}\r\n").encode() + content


def test_the_exchange_is_the_official_sdks(raw_server: Callable[..., Any]) -> None:
    """Path, betas and members, on the wire, through an HTTP client of ours."""
    server = raw_server(raw(200, GOOD), raw(200, {**GOOD, "token_type": "bearer"}))
    clock = ManualClock(wall=1000.0)

    token = identity(base_url=server.base_url, now=clock.wall).get()
    identity(base_url=server.base_url, service_account_id="svac_1", workspace_id="wrkspc_1").get()

    assert (token.reveal(), token.expires_at) == (GOOD["access_token"], 1600.0)
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    lines = head.decode().lower().split("\r\n")
    assert lines[0] == "post /v1/oauth/token http/1.1"
    assert "anthropic-beta: oauth-2025-04-20,oidc-federation-2026-04-01" in lines
    assert "content-type: application/json" in lines
    assert not [line for line in lines if line.startswith(("authorization", "x-api-key", "cookie"))]
    assert json.loads(body) == {"grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer", "assertion": JWT, **RULE}
    more = json.loads(server.requests[1].partition(b"\r\n\r\n")[2])
    assert (more["service_account_id"], more["workspace_id"]) == ("svac_1", "wrkspc_1")


def test_a_redirect_is_not_followed(raw_server: Callable[..., Any]) -> None:
    """The identity token goes to one place."""
    server = raw_server(raw(307, b"", "location: http://127.0.0.1:1/\r\n"))

    with pytest.raises(CredentialError, match="307"):
        identity(base_url=server.base_url).get()


@pytest.mark.parametrize("library", [httpx, httpx2])
def test_either_http_library_will_do(library: Any) -> None:
    """It is used as it is, and not closed."""
    transport = ScriptedTransport([reply(json=GOOD)], library=library.__name__)
    client = transport.sync_client()

    assert identity(http_client=client).get().reveal() == GOOD["access_token"]
    assert transport.requests[0].url == "https://api.anthropic.com/v1/oauth/token"
    assert not client.is_closed


@pytest.mark.parametrize(
    ("step", "said"),
    [
        (reply(401, json={"error": "invalid_grant", "error_description": JWT}), r"401 \(invalid_grant\); the rule"),
        (
            reply(400, json={"error": {"type": "invalid_request_error", "message": JWT}}),
            r"400 \(invalid_request_error\)$",
        ),
        (reply(500, body=JWT), "500$"),
        (reply(400, json={"error": JWT}), "400$"),
        (reply(200, body="<html>"), "JSON object"),
        (reply(200, json=[JWT]), "JSON object"),
        (reply(200, json={**GOOD, "token_type": "mac"}), "no bearer token"),
        (reply(200, json={"expires_in": 1}), "no access_token"),
        (reply(200, json={**GOOD, "expires_in": None}), "no expires_in"),
        (reply(200, json={**GOOD, "expires_in": True}), "no expires_in"),
        (reply(200, json={**GOOD, "access_token": "a b"}), "whitespace"),
        (reply(200, body=b" " * 1_100_000), "larger than any token"),
        (lambda _: (_ for _ in ()).throw(httpx2.ConnectError(JWT)), "could not be reached"),
    ],
)
def test_what_is_no_token_is_told_without_repeating_anything(step: Any, said: str) -> None:
    """No message, attribute or variable of ours in the traceback has the identity token or the access token."""
    provider, _ = over(step)

    with pytest.raises(CredentialError) as caught:
        provider.get()

    assert re.search(said, caught.value.message)
    shown = [str(caught.value), repr(vars(caught.value))]
    link = caught.tb
    while link is not None:
        if "claude_overlay" in link.tb_frame.f_code.co_filename:
            shown += [repr(value) for value in link.tb_frame.f_locals.values()]
        link = link.tb_next  # type: ignore[assignment]  # None at the end
    assert not [text for text in shown if "NOT-SHOWN" in text]
    assert caught.value.__context__ is None or caught.value.__suppress_context__


def test_a_refusal_has_status_code_and_request_id() -> None:
    """For who wants to decide by them; a named workspace is not asked for again."""
    provider, _ = over(reply(401, json={"error": "invalid_grant"}), workspace_id="default")

    with pytest.raises(CredentialError) as caught:
        provider.get()
    assert (caught.value.status, caught.value.error, caught.value.request_id) == (401, "invalid_grant", "req_scripted")
    assert "workspace_id" not in str(caught.value)


def test_the_identity_token_is_read_for_each_exchange(tmp_path: Path) -> None:
    """A projected token is rotated; what is no JWT is not sent."""
    path = tmp_path / "jwt"
    path.write_text("first\n")
    provider, transport = over(reply(json=GOOD), reply(json=GOOD), identity_token=FileToken(path))
    provider.get()
    path.write_text("second\n")
    provider.get()
    path.write_text("x" * 20_000)

    with pytest.raises(CredentialError, match="20000 characters"):
        provider.get()
    path.unlink()
    with pytest.raises(CredentialError, match="jwt"):
        provider.get()
    assert [request.json["assertion"] for request in transport.requests] == ["first", "second"]


@pytest.mark.parametrize("base_url", ["http://api.test", "http://10.0.0.1", "http://localhost.evil.test"])
def test_it_goes_to_https_or_to_this_machine(base_url: str) -> None:
    """Refused at construction, also when the address is the client's."""
    with pytest.raises(ConfigurationError, match="https"):
        identity(base_url=base_url)
    with pytest.raises(ConfigurationError, match="https"):
        Claude(credentials=identity(), base_url=base_url)


@pytest.mark.parametrize(
    "base_url", ["https://api.test/x/", "http://localhost:8080", "http://127.0.0.1", "http://[::1]:1"]
)
def test_it_takes_the_clients_address(base_url: str) -> None:
    """Unless it has one of its own: a token is good where it was made."""
    assert identity().for_base_url(base_url).base_url == base_url.rstrip("/")
    own = identity(base_url="https://own.test")
    assert own.for_base_url(base_url) is own


@pytest.mark.parametrize(
    "wrong",
    [
        {"federation_rule_id": ""},
        {"organization_id": None},
        {"workspace_id": ""},
        {"service_account_id": 7},
        {"identity_token": 7},
    ],
)
def test_what_does_not_fit_is_refused(wrong: dict[str, Any]) -> None:
    """At construction; and nothing is printed of the token."""
    with pytest.raises(InvalidArgumentError):
        identity(**wrong)
    assert "NOT-SHOWN" not in repr(identity())


def test_calls_go_out_with_the_token_and_renew_it() -> None:
    """One exchange for many calls, the beta name beside the client's; another after the token's end."""
    clock = ManualClock(wall=1000.0)
    provider, exchange = over(reply(json=GOOD), reply(json={**GOOD, "access_token": "second"}), now=clock.wall)
    transport = ScriptedTransport([reply(json={"input_tokens": 1})] * 4)
    claude = Claude(credentials=provider, http_client=transport, clock=clock, betas="mine")
    asked = {"model": "m", "messages": [{"role": "user", "content": "x"}]}

    for _ in range(2):
        claude.messages.count_tokens(**asked)
    claude.with_options(betas="more").messages.count_tokens(**asked)
    clock.advance(590.0)
    claude.messages.count_tokens(**asked)

    sent = [(request.headers["authorization"], request.headers["anthropic-beta"]) for request in transport.requests]
    first = f"Bearer {GOOD['access_token']}"
    assert sent[:3] == [(first, "mine,oauth-2025-04-20")] * 2 + [(first, "mine,more,oauth-2025-04-20")]
    assert sent[3][0] == "Bearer second"
    assert len(exchange.requests) == 2
    assert all("x-api-key" not in request.headers for request in transport.requests)


def test_after_a_401_only_a_policy_tries_again() -> None:
    """Without one the error is the call's, and the next call has a new token; with one the next attempt has it."""
    asked = {"model": "m", "messages": [{"role": "user", "content": "x"}]}
    answers = [reply(401), reply(json={"input_tokens": 1})]
    for resilience, failures in ((None, 1), (Resilience(retry=RetryPolicy(retry_on=lambda verdict: True)), 0)):
        provider, exchange = over(reply(json={**GOOD, "access_token": "a"}), reply(json={**GOOD, "access_token": "b"}))
        transport = ScriptedTransport(answers)
        claude = Claude(credentials=provider, http_client=transport, clock=ManualClock(), resilience=resilience)
        for _ in range(failures):
            with pytest.raises(AuthenticationError):
                claude.messages.count_tokens(**asked)
        assert claude.messages.count_tokens(**asked).input_tokens == 1
        assert [request.headers["authorization"] for request in transport.requests] == ["Bearer a", "Bearer b"]
        assert len(exchange.requests) == 2


def test_no_token_is_the_calls_error_and_nothing_is_sent() -> None:
    """It is not tried again by policies, and not remembered."""
    provider, _ = over(reply(503), reply(json=GOOD))
    transport = ScriptedTransport([reply(json={"input_tokens": 1})])
    claude = Claude(credentials=provider, http_client=transport, resilience=Resilience(retry=RetryPolicy()))
    asked = {"model": "m", "messages": [{"role": "user", "content": "x"}]}

    with pytest.raises(CredentialError, match="503"):
        claude.messages.count_tokens(**asked)
    assert transport.requests == []
    assert claude.messages.count_tokens(**asked).input_tokens == 1
