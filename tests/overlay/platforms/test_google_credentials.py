"""google-auth as a place where tokens come from."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from google.auth.exceptions import DefaultCredentialsError, RefreshError
from google.oauth2 import credentials as user_credentials
from google.oauth2 import service_account

from claude_overlay.errors import ConfigurationError, InvalidArgumentError
from claude_overlay.errors.signing import CredentialError
from claude_overlay.platforms.google_credentials import GoogleCredentials, GoogleTransport

if TYPE_CHECKING:
    from collections.abc import Callable


def answer(status: int, body: Any) -> bytes:
    """One HTTP answer."""
    content = json.dumps(body).encode()
    head = [f"HTTP/1.1 {status} X", "content-type: application/json", f"content-length: {len(content)}"]
    return "\r\n".join([*head, "connection: close", "", ""]).encode() + content


def service_account_of(token_uri: str) -> Any:
    """A real service account object with a key made for this test."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()
    info = {"client_email": "me@test", "private_key": pem, "private_key_id": "1", "token_uri": token_uri}
    made: Any = service_account.Credentials.from_service_account_info(info)  # type: ignore[no-untyped-call]  # google's
    return made


def test_a_service_account_gets_a_token_through_our_own_transport(raw_server: Callable[..., Any]) -> None:
    """google-auth's real code against a server: no `requests`, no environment; scope and end are right."""
    tokens = [{"access_token": f"ya29.{name}", "expires_in": 3600, "token_type": "Bearer"} for name in ("one", "two")]
    server = raw_server(*[answer(200, token) for token in tokens])
    provider = GoogleCredentials(service_account_of(server.base_url + "/token"))

    first, second = provider.get(), provider.get()

    assert (first.reveal(), second.reveal()) == ("ya29.one", "ya29.two")
    assert first.expires_at is not None
    assert second.expires_at is not None
    assert second.expires_at >= first.expires_at > 1.7e9
    assert server.requests[0].startswith(b"POST /token HTTP/1.1")
    assert b"urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer" in server.requests[0]
    assert repr(provider) == "GoogleCredentials(Credentials)"


def test_a_token_that_is_good_is_used_before_another_is_fetched() -> None:
    """The object may have been refreshed by its owner."""
    calls: list[Any] = []
    credentials = user_credentials.Credentials("given")  # type: ignore[no-untyped-call]  # google's
    provider = GoogleCredentials(credentials, transport=lambda *a, **k: calls.append(a))

    assert provider.get().reveal() == "given"
    assert calls == []
    with pytest.raises(CredentialError, match="RefreshError"):  # it cannot be refreshed: no refresh token
        provider.get()


def test_a_refusal_is_typed_and_does_not_repeat_the_answer(raw_server: Callable[..., Any]) -> None:
    """What a token endpoint answers may hold what was sent."""
    server = raw_server(*[answer(400, {"error": "invalid_grant", "error_description": "SECRET"})] * 1)

    with pytest.raises(CredentialError, match="RefreshError") as caught:
        GoogleCredentials(service_account_of(server.base_url + "/token")).get()
    assert "SECRET" not in str(caught.value)


def test_a_server_that_is_not_there_is_googles_transport_error() -> None:
    """So google-auth knows it for what it is."""
    with pytest.raises(Exception, match="ConnectError") as caught:
        GoogleTransport()("http://127.0.0.1:1/token", method="POST", body=b"x")
    assert type(caught.value).__name__ == "TransportError"


def test_credentials_without_a_token_are_an_error() -> None:
    """Whatever they say of themselves."""

    class Empty:
        valid = True
        token = None
        expiry = None

        def refresh(self, request: Any) -> None:
            """Do nothing."""

    with pytest.raises(CredentialError, match="no token"):
        GoogleCredentials(Empty()).get()
    with pytest.raises(InvalidArgumentError, match="refresh"):
        GoogleCredentials("token")


def test_no_default_credentials_are_a_configuration_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """Named by google-auth's own class."""

    def fail(scopes: Any) -> Any:
        raise DefaultCredentialsError("none")  # type: ignore[no-untyped-call]  # google's

    monkeypatch.setattr("google.auth.default", fail)
    with pytest.raises(ConfigurationError, match="DefaultCredentialsError"):
        GoogleCredentials.default()
    assert issubclass(RefreshError, Exception)


def test_without_google_auth_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where not even the package `google` is there."""

    def missing(name: str) -> Any:
        raise ModuleNotFoundError(name)

    for finder in (missing, lambda name: None):
        monkeypatch.setattr("importlib.util.find_spec", finder)
        with pytest.raises(ConfigurationError, match=r"claude-openapi\[vertex\]"):
            GoogleCredentials(object())
