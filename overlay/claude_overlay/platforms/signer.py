"""What signs requests: the protocol for anybody's, and what ours can do besides.

Decides nothing. A plain `RequestSigner` is a method `sign`. One whose key or token has to be fetched at times is a
`CredentialSigner`: it says first what it needs, which may take a while, so `AsyncClaude` can wait for that without
holding up the event loop. Used by `client.signing`, once an attempt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar, runtime_checkable

from claude_overlay.reliability.failover import Signer

if TYPE_CHECKING:
    from collections.abc import Mapping
    from concurrent.futures import Future

__all__ = ["CredentialSigner", "RequestSigner"]

C = TypeVar("C")

# One protocol with two names: an endpoint's signer and the client's own are the same thing.
RequestSigner = Signer


@runtime_checkable
class CredentialSigner(Protocol[C]):
    """A signer that signs with something that is renewed at times."""

    def obtain(self) -> C | Future[C]:
        """Give what to sign with, or what will have it. Never blocks; what it starts is nobody's to cancel."""
        ...

    def sign_with(
        self, credential: C, method: str, url: str, headers: Mapping[str, str], content: bytes
    ) -> Mapping[str, str]:
        """Give headers to lay over those of the request; as `RequestSigner.sign`."""
        ...

    def refused(self, credential: C, status: int, headers: Mapping[str, str]) -> None:
        """Learn that the server refused a request that was signed with this (401 or 403), and how.

        Args:
            credential: What was signed with.
            status: The status of the answer.
            headers: The headers of the answer.
        """
        ...
