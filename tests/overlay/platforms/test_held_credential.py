"""A credential that was given once for all, or is renewed: asked for in one way."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Any

import pytest

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.platforms.credential_cache import CredentialCache
from claude_overlay.platforms.held_credential import HeldCredential
from claude_overlay.platforms.tokens import AccessToken, as_token


class Tokens:
    """Gives one token after the other."""

    def __init__(self) -> None:
        self.given = 0

    def get(self) -> AccessToken:
        """Give the next."""
        self.given += 1
        return AccessToken(f"token-{self.given}")


def held(given: Any) -> HeldCredential[AccessToken]:
    """Hold it, on a clock that stands still."""
    return HeldCredential(given, AccessToken, check=as_token, now=lambda: 0.0)


def test_one_that_is_given_is_there() -> None:
    """Nothing is fetched for it, and a refusal does not make another one."""
    token = AccessToken("t")
    one = held(token)

    one.invalidate(token)
    assert (one.obtain(), one.get(), one.cache) == (token, token, None)


def test_one_of_a_provider_is_fetched_once_and_anew_after_a_refusal() -> None:
    """By a cache, which checks what comes."""
    one = held(Tokens())

    first = one.obtain()
    assert isinstance(first, Future)
    token = first.result(120)
    assert (token.reveal(), one.get(), one.obtain()) == ("token-1", token, token)
    one.invalidate(token)
    assert one.get().reveal() == "token-2"


def test_a_cache_is_shared() -> None:
    """Two that hold it fetch once."""
    tokens = Tokens()
    cache: CredentialCache[Any] = CredentialCache(tokens, check=as_token)

    assert held(cache).get() is held(cache).get()
    assert tokens.given == 1
    assert held(cache).cache is cache


def test_what_gives_no_credential() -> None:
    """The error names it."""
    with pytest.raises(InvalidArgumentError, match="int"):
        held(5)
