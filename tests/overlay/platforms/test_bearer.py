"""Bearer tokens on requests."""

from __future__ import annotations

from typing import Any

import pytest

from claude_overlay import Secret
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.errors.signing import CredentialError
from claude_overlay.platforms.bearer import OAUTH_BETA, BearerSigner
from claude_overlay.platforms.credential_cache import CredentialCache
from claude_overlay.platforms.signer import CredentialSigner
from claude_overlay.platforms.tokens import AccessToken, StaticToken


def signed(signer: BearerSigner, **headers: str) -> dict[str, str]:
    """What is laid over a request with these headers."""
    return dict(signer.sign("POST", "https://x.test/v1/messages", headers, b"{}"))


class Counting:
    """Gives t1, t2, ..."""

    calls = 0

    def get(self) -> AccessToken:
        """Give the next."""
        self.calls += 1
        return AccessToken(f"t{self.calls}", 1e12)


@pytest.mark.parametrize(
    "source", ["tok", Secret("tok"), StaticToken("tok"), AccessToken("tok"), lambda: "tok", lambda: AccessToken("tok")]
)
def test_it_takes_whatever_gives_a_token(source: Any) -> None:
    """And shows it nowhere."""
    signer = BearerSigner(source)

    assert signed(signer) == {"authorization": "Bearer tok"}
    assert isinstance(signer, CredentialSigner)
    assert "tok" not in repr(signer).replace("Token", "")
    assert "tok" not in repr(signed(signer))


def test_a_request_with_a_credential_of_its_own_keeps_it() -> None:
    """As with the official SDK."""
    signer = BearerSigner("tok", betas=(OAUTH_BETA,))

    assert signed(signer, authorization="mine") == {}
    assert signed(signer, **{"x-api-key": "mine"}) == {}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", OAUTH_BETA),
        ("a, b", f"a,b,{OAUTH_BETA}"),
        (OAUTH_BETA, OAUTH_BETA),
        (f"{OAUTH_BETA}b", f"{OAUTH_BETA}b,{OAUTH_BETA}"),
    ],
)
def test_a_beta_name_goes_along_once(before: str, after: str) -> None:
    """Beside the request's own; whole names are compared."""
    signer = BearerSigner("tok", betas=(OAUTH_BETA,))

    assert signed(signer, **{"anthropic-beta": before})["anthropic-beta"] == after


def test_a_refusal_lets_the_token_go() -> None:
    """After 401, and after nothing else; a static token stays."""
    provider = Counting()
    signer = BearerSigner(provider)
    used: Any = signer.sign("GET", "u", {}, b"")
    token: Any = signer.obtain()

    signer.refused(token, 403, {})
    assert signed(signer) == used
    signer.refused(token, 401, {})
    assert signed(signer) == {"authorization": "Bearer t2"}
    static = BearerSigner("tok")
    static.refused(static.obtain(), 401, {})  # type: ignore[arg-type]  # it is a token
    assert signed(static) == {"authorization": "Bearer tok"}


def test_clients_can_share_a_cache() -> None:
    """Two signers over one cache fetch once."""
    provider = Counting()
    cache = CredentialCache(provider)

    assert signed(BearerSigner(cache)) == signed(BearerSigner(cache)) == {"authorization": "Bearer t1"}
    assert provider.calls == 1


def test_what_gives_no_token_is_refused() -> None:
    """At once, or when it is asked."""
    with pytest.raises(InvalidArgumentError):
        BearerSigner(7)  # type: ignore[arg-type]  # the point
    with pytest.raises(CredentialError, match="whitespace"):
        BearerSigner("a b")
    with pytest.raises(CredentialError, match="not int"):
        signed(BearerSigner(lambda: 7))  # type: ignore[arg-type,return-value]  # the point
