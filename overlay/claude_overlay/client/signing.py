"""The signature of one attempt: what has to be fetched for it, what is signed, and what is learnt of a refusal.

Decides that a request is signed when everything else about it is settled, once an attempt, so that each retry has the
time and the token of its own; that what is signed is what is sent (query in the address, body in bytes); and that no
signature can be printed. Pure but for the signer, which is the caller's or of `claude_overlay.platforms`. `prepare`
puts a `Way` into a request that needs one; both connections take it out and follow it.
"""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, urlencode

from claude_overlay.client.config import Timeouts
from claude_overlay.client.headers import checked_headers
from claude_overlay.client.route import BARE, WAY
from claude_overlay.client.translation import Translation
from claude_overlay.credential import MaskedText
from claude_overlay.errors import APITimeoutError, ClaudeError, InvalidArgumentError
from claude_overlay.errors.signing import SigningError
from claude_overlay.platforms.platform import Platform

if TYPE_CHECKING:
    from claude_overlay.reliability.failover import Signer

__all__ = ["SignedWay", "Way", "unsigned"]

REFUSALS: Final = frozenset({401, 403})


class Way:
    """How requests to one server are put and signed.

    Args:
        signer: Signs them; a `Platform` puts them into its form before.
        target: The server's base URL, for errors.
    """

    __slots__ = ("_begin", "platform", "signer", "target")

    def __init__(self, signer: Signer, target: str) -> None:
        self.platform = signer if isinstance(signer, Platform) else None
        self.signer: Any = signer if self.platform is None else self.platform.signer
        self.target = target
        self._begin = getattr(self.signer, "obtain", None)

    def put(self, prepared: dict[str, Any], path: str) -> None:
        """Give a request that is complete the form of its server, and note that it is to be signed.

        Args:
            prepared: The request; is changed.
            path: Its path below the base URL, as the API has it.

        Raises:
            UnsupportedOperationError: The platform does not have the operation.
            InvalidArgumentError: The platform cannot take the body.
        """
        platform = self.platform
        if platform is not None:
            form = platform.rewrite(prepared["method"], path, prepared["headers"], prepared.get("content"))
            prepared["url"] = self.target + form.path
            prepared["headers"] = form.headers
            if "content" in prepared:
                prepared["content"] = form.content
            prepared[BARE] = True  # what is signed is what is sent
        prepared[WAY] = self

    def begin(self) -> SignedWay:
        """Begin an attempt.

        Raises:
            SigningError: What it is signed with cannot be fetched.
        """
        return SignedWay(self, None if self._begin is None else self._begin())


class SignedWay:
    """One attempt: `pending` and `waited` first, then `sign`, then `received`.

    Args:
        way: Where to.
        credential: What to sign with, or what will have it; None for a plain signer.
    """

    __slots__ = ("_credential", "_way", "pending")

    def __init__(self, way: Way, credential: Any) -> None:
        self._way = way
        self.pending: Future[Any] | None = credential if isinstance(credential, Future) else None
        self._credential = credential

    def waited(self, prepared: dict[str, Any], within: float | None, seconds: float) -> None:
        """The wait for `pending` is over: what is left of the attempt's time is for the request.

        Args:
            prepared: The request, with its `Timeouts`; is changed.
            within: Seconds that the attempt may take, the wait included; None: any.
            seconds: How long it was waited.

        Raises:
            APITimeoutError: It is not there, or nothing is left.
        """
        is_there = self.pending is None or self.pending.done()
        if within is None:
            return
        left = within - seconds
        if not is_there or left <= 0.0:
            raise unsigned(self._way.target, within)
        prepared["timeout"] = Timeouts(*(left if phase is None else min(phase, left) for phase in prepared["timeout"]))

    def sign(self, prepared: dict[str, Any]) -> None:
        """Add the signer's headers to a request that is ready but for them. `pending` must be done.

        Raises:
            InvalidArgumentError: The body is not there as bytes, so that nothing can vouch for it; or the signer gives
                headers that cannot be sent.
            SigningError: There is nothing to sign with.
        """
        if self.pending is not None:
            self._credential = self.pending.result()
        target = self._way.target
        params = prepared.pop("params", None)
        if params:  # in the address, so that what is signed is what is sent
            prepared["url"] += "?" + urlencode(list(params), quote_via=quote)
        content = prepared.get("content", b"")
        if not isinstance(content, bytes) or prepared.get("files"):
            message = f"the signer of {target} needs a body of bytes; this one is read while it is sent"
            raise InvalidArgumentError(message)
        added = self._signed(prepared["method"], prepared["url"], dict(prepared["headers"]), content)
        if not isinstance(added, Mapping):  # None, too: a signer without a `return` would send every request unsigned
            message = f"the signer of {target} must give a mapping of headers, not {type(added).__name__}"
            raise InvalidArgumentError(message)
        for name, value in checked_headers(added, "the signer").items():
            prepared["headers"][name.lower()] = value

    def received(self, response: Any) -> Translation | None:
        """Take the head of the answer; give what translates it, if it is another's than the API's.

        Args:
            response: The HTTP library's response, its body still to be read.
        """
        status, way = int(response.status_code), self._way
        if status in REFUSALS and self._credential is not None:
            way.signer.refused(self._credential, status, response.headers)
        return None if way.platform is None else Translation(way.platform, status, response.headers)

    def _signed(self, *request: Any) -> Any:
        signer = self._way.signer
        if self._credential is None:
            return _hidden(signer.sign(*request))
        try:
            return _hidden(signer.sign_with(self._credential, *request))
        except ClaudeError:
            raise
        except Exception as error:
            message = f"the request to {self._way.target} could not be signed ({type(error).__name__})"
            raise SigningError(message) from error


def unsigned(target: str, within: float) -> APITimeoutError:
    """Give the error of an attempt whose time was over before it was signed.

    As that of a connection that was not had in time: nothing was sent, so another attempt does no harm.
    """
    message = f"what requests to {target} are signed with was not there within {within:.3f} s"
    return APITimeoutError(message, phase="connect")


def _hidden(headers: Any) -> Any:
    """Mask what a signer gave before it is looked at: a traceback may print the variables that hold it."""
    if not isinstance(headers, Mapping):
        return headers
    return {name: MaskedText(value) if isinstance(value, str) else value for name, value in headers.items()}
