"""Signs with a bearer token: `Authorization: Bearer`.

Decides that a request which names its own credential keeps it, and which beta name goes along with a token. Where the
token comes from is `platforms.tokens`; when it is fetched anew, `platforms.credential_cache`.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final, cast

from claude_overlay.credential import MASK, MaskedText, Revealing, hidden
from claude_overlay.platforms.held_credential import HeldCredential
from claude_overlay.platforms.tokens import AccessToken, CredentialProvider, FunctionToken, StaticToken, as_token

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from concurrent.futures import Future

__all__ = ["OAUTH_BETA", "BearerSigner"]

# What the API wants beside a token that was issued by `/v1/oauth/token` (official SDK 2.12.0, lib/credentials).
OAUTH_BETA: Final = "oauth-2025-04-20"
BETA_HEADER: Final = "anthropic-beta"
UNAUTHORIZED: Final = 401
OWN: Final = ("authorization", "x-api-key")


class BearerSigner:
    """A `RequestSigner` that sends a token which is renewed when it has to be.

    Args:
        source: A token; or a provider, or a `CredentialCache` of one, to share it among clients; or a function that
            gives a token.
        betas: Beta names that go along. Default: none.
        now: POSIX seconds. Default: the machine's.

    Raises:
        InvalidArgumentError: `source` is nothing of that.
        CredentialError: It is a token that no header can carry.
    """

    __slots__ = ("__weakref__", "_betas", "_held")

    def __init__(
        self,
        source: CredentialProvider[AccessToken | str] | Callable[[], AccessToken | str] | Revealing | str,
        *,
        betas: Iterable[str] = (),
        now: Callable[[], float] = time.time,
    ) -> None:
        given: Any = hidden(source)
        del source
        self._betas = tuple(betas)
        if isinstance(given, str) or callable(getattr(given, "reveal", None)):
            given = given if isinstance(given, AccessToken) else AccessToken(given)
        elif isinstance(given, StaticToken):
            given = given.get()
        elif callable(given) and not callable(getattr(given, "get", None)):
            given = FunctionToken(cast("Callable[[], AccessToken | str]", given))
        self._held = HeldCredential(given, AccessToken, check=as_token, now=now)

    def obtain(self) -> AccessToken | Future[AccessToken]:
        """Give the token, or what will have it."""
        return self._held.obtain()

    def sign(self, method: str, url: str, headers: Mapping[str, str], content: bytes) -> Mapping[str, str]:
        """Give the header; waits for the token if need be.

        Raises:
            CredentialError: There is none to be had.
        """
        return self.sign_with(self._held.get(), method, url, headers, content)

    def sign_with(
        self,
        credential: AccessToken,
        method: str,  # noqa: ARG002 - the protocol's
        url: str,  # noqa: ARG002 - as above
        headers: Mapping[str, str],
        content: bytes,  # noqa: ARG002 - as above
    ) -> Mapping[str, str]:
        """Give the header. None for a request that has a credential of its own."""
        if any(name in headers for name in OWN):
            return {}
        added = {"authorization": MaskedText(f"Bearer {as_token(credential).reveal()}")}
        if self._betas:
            names = dict.fromkeys(name.strip() for name in headers.get(BETA_HEADER, "").split(",") if name.strip())
            added[BETA_HEADER] = MaskedText(",".join([*names, *(one for one in self._betas if one not in names)]))
        return added

    def refused(self, credential: AccessToken, status: int, headers: Mapping[str, str]) -> None:  # noqa: ARG002 - as above
        """After 401 the next attempt gets another token, if there is one to be had."""
        if status == UNAUTHORIZED:
            self._held.invalidate(credential)

    def __repr__(self) -> str:
        cache = self._held.cache
        return f"BearerSigner({MASK!r})" if cache is None else f"BearerSigner({cache!r})"
