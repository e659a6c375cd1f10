"""Where an attempt goes, and what of a request may go there.

Decides that a key never goes to another origin than the one it was given for: an endpoint elsewhere gets its own
credential or its signer's headers, and of the client's and the request's headers those alone that are known to hold no
credential; nor anything that the caller's HTTP client adds to its requests of itself (`bare_request`). Pure. Called by
`BaseConnection`, once an attempt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from claude_overlay.address import origin
from claude_overlay.client.failures import Translating
from claude_overlay.client.headers import PLAIN_HEADERS, masked
from claude_overlay.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from claude_overlay.client.config import ClientConfig
    from claude_overlay.client.signing import Way

__all__ = ["BARE", "SIGN_WITHIN", "WAY", "Route", "bare_request", "refuse_unusable", "way_of"]

CREDENTIALS: Final = frozenset({"x-api-key", "authorization", "proxy-authorization", "cookie"})
# `host` may be printed, but names the client's own server: behind a front that serves many, an endpoint's key would go
# to somebody else there.
ANYWHERE: Final = PLAIN_HEADERS - {"host"}
# Key of a prepared request that goes to another origin: the HTTP client adds nothing to it.
BARE: Final = "bare"
# Key of a prepared request that is to be signed: its `client.signing.Way`.
WAY: Final = "way"
# Key of such a request: seconds that its attempt may take, the wait for what it is signed with included.
SIGN_WITHIN: Final = "sign_within"
# What the HTTP client hands on to its transport, and is no part of the request.
_HANDED_ON: Final = ("timeout", "extensions")


class Route:
    """The way to one endpoint.

    Args:
        config: The client's settings.
        own_headers: The client's headers, credential included, names in lower case.
        endpoint: Where to.

    Attributes:
        base_url: What comes before a request's path.
        headers: What the client adds to every request that goes there.
        translating: What goes around every touch of the network.
        way: How requests are put and signed; None when a header is all.

    Raises:
        ConfigurationError: The endpoint is at another origin, and has neither a credential of its own nor a signer; or
            it is on a platform that takes no packed bodies, which the client sends.
    """

    __slots__ = ("_foreign", "base_url", "headers", "translating", "way")

    def __init__(self, config: ClientConfig, own_headers: Mapping[str, str], endpoint: Any) -> None:
        refuse_unusable(config, endpoint)
        self.base_url: str = endpoint.base_url.rstrip("/")
        self._foreign = origin(self.base_url) != origin(config.base_url)
        # At the client's own origin, who has nothing of his own gets what the client has.
        signer = config.signer if endpoint.needs_client_credential else endpoint.signer
        self.way: Way | None = None if signer is None else way_of(signer, self.base_url)
        self.translating = Translating(self.base_url)
        self.headers = self.allowed(own_headers)
        credential = endpoint.credential
        if credential is not None or endpoint.signer is not None:
            for name in CREDENTIALS:
                self.headers.pop(name, None)
        if credential is not None:
            scheme, secret = credential
            name, prefix = ("authorization", "Bearer ") if scheme == "bearer" else ("x-api-key", "")
            self.headers[name] = masked(name, prefix + secret.reveal())

    def allowed(self, headers: Mapping[str, str]) -> dict[str, str]:
        """Give those of these headers that may go there."""
        if not self._foreign:
            return dict(headers)
        return {name: value for name, value in headers.items() if name.lower() in ANYWHERE}

    def mark(self, prepared: dict[str, Any]) -> None:
        """Note in a request whether it goes to another origin, for who hands it to the HTTP client."""
        if self._foreign:
            prepared[BARE] = True


def way_of(signer: Any, base_url: str) -> Way:
    """Make the way to a server that wants signatures. Nothing of it is loaded for who has none."""
    from claude_overlay.client.signing import Way  # noqa: PLC0415 - see above

    return Way(signer, base_url)


def bare_request(http: Any, prepared: dict[str, Any]) -> Any:
    """Make a request of the HTTP library's that holds what is prepared, and nothing else.

    A caller's HTTP client may have headers, cookies and query parameters of its own for every request, keys of his
    gateway among them. `build_request` would add them; a `Request` made by itself has none. (To be sent with
    `auth=None`. A hook or transport of the caller's is his code, and sees the address.)

    Args:
        http: An HTTP client of either library, blocking or asynchronous.
        prepared: The request.
    """
    handed_on = {name: prepared.pop(name) for name in _HANDED_ON if name in prepared}
    blank = http.build_request("GET", prepared["url"], **handed_on)  # its class is the library's, its limits in form
    return type(blank)(**prepared, extensions=blank.extensions)


def refuse_unusable(config: ClientConfig, endpoint: Any) -> None:
    """Refuse an endpoint to which no credential may go, or that could not read what the client sends.

    Raises:
        ConfigurationError: Names it.
    """
    if config.compress_requests == "gzip" and hasattr(endpoint.signer, "rewrite"):
        message = f"the endpoint {endpoint.name!r} is on a platform that takes no packed bodies: no compress_requests"
        raise ConfigurationError(message)
    if endpoint.needs_client_credential and origin(endpoint.base_url) != origin(config.base_url):
        message = (
            f"the endpoint {endpoint.name!r} is not at {config.base_url}, and the client's credential goes nowhere "
            "else: give it an api_key, an auth_token or a signer of its own"
        )
        raise ConfigurationError(message)
