"""What a signer signs with: a credential that was given once for all, or a cache of one that is renewed.

Decides nothing: which of the two is the signer's to say, and when a cached one is fetched is `credential_cache`'s. So a
signer asks in one way for both. Used by `bearer` and `sigv4`.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from claude_overlay.platforms.credential_cache import CredentialCache

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

__all__ = ["HeldCredential"]

C = TypeVar("C")


class HeldCredential(Generic[C]):
    """A credential, or where it comes from.

    Args:
        given: The credential itself; or a `CredentialCache` of it, to share it; or a provider, which gets a cache.
        kind: What a credential is an instance of.
        check: Makes a credential of what the provider gives, or refuses it.
        now: POSIX seconds. Default: the machine's.

    Raises:
        InvalidArgumentError: It is nothing of that.
    """

    __slots__ = ("_cache", "_fixed")

    def __init__(
        self, given: Any, kind: type[C], *, check: Callable[[Any], C], now: Callable[[], float] = time.time
    ) -> None:
        self._fixed: C | None = None
        self._cache: CredentialCache[Any] | None = None
        if isinstance(given, kind):
            self._fixed = given
        else:
            self._cache = given if isinstance(given, CredentialCache) else CredentialCache(given, now=now, check=check)

    @property
    def cache(self) -> CredentialCache[Any] | None:
        """Where it comes from; None if it was given once for all."""
        return self._cache

    def obtain(self) -> C | Future[C]:
        """Give it, or what will have it. Never blocks."""
        return self._fixed if self._cache is None else self._cache.obtain()  # type: ignore[return-value]  # one of both

    def get(self) -> C:
        """Give it; waits for it if need be.

        Raises:
            CredentialError: There is none to be had.
        """
        return self._fixed if self._cache is None else self._cache.get()  # type: ignore[return-value]  # as above

    def invalidate(self, credential: C) -> None:
        """It was refused: get another for the next who asks, if there may be one."""
        if self._cache is not None:
            self._cache.invalidate(credential)
