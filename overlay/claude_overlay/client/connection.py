"""The seam under every operation: the generated client, with this client's settings and rules.

Decides what is added to each request (credential, version, beta names, headers, timeouts) and that no request goes to
another origin or follows a redirect. Pure: sending is done by the two subclasses in `sync` and `aio`. Generated
endpoint functions take it as `client=`, so what holds here holds for them too.
"""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Generic, NoReturn, Self, TypeVar

from claude_api.client import AuthenticatedClient
from claude_overlay.client.clock import ClosableClock
from claude_overlay.client.closing import Ending, shut_down
from claude_overlay.client.config import LONGEST, ClientConfig, Timeout, Timeouts
from claude_overlay.client.failures import Translating
from claude_overlay.client.headers import BETA_HEADER, join_betas, mask_credentials, masked
from claude_overlay.client.own_request import RequestMaker
from claude_overlay.client.packing import accepted, pack_request
from claude_overlay.client.route import BARE, Route, bare_request, way_of
from claude_overlay.credential import MaskedText
from claude_overlay.errors import ConfigurationError, InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from claude_overlay.client.clock import Clock
    from claude_overlay.client.source import BaseSource
    from claude_overlay.reliability.failover import Endpoint
    from claude_overlay.reliability.runtime import Runtime

__all__ = ["AT_MOST", "NOT_PICKLED", "VERSION", "BaseConnection", "same_process"]

H = TypeVar("H")

VERSION: Final = "0.1.0"
NOT_PICKLED: Final = (
    "a client is not pickled or copied: it holds a key and connections. Make one in each process from the same "
    "settings (a forked child may use the one it inherits); for a copy with other settings use with_options()"
)
# Endpoints whose ways are kept; more come only of a configuration that changes while the client is used.
MOST_ROUTES: Final = 64
# Key of a request that caps each phase of its timeout, in seconds. Set by the driver of a flow with a deadline.
AT_MOST: Final = "at_most"
# Stands for the token of a client that signs its requests; goes nowhere.
NO_TOKEN: Final = "signed"  # noqa: S105 - a stand-in


class BaseConnection(AuthenticatedClient, Generic[H]):
    """A generated client that prepares requests by a `ClientConfig`.

    Args:
        config: The settings.
        source: Where the HTTP client comes from; shared with copies.
        clock: Time, for waits; `self.clock` is the same, but that `close()` ends its waits.

    Attributes:
        own_clock: The clock as it was given.
    """

    def __init__(self, config: ClientConfig, source: BaseSource[H], clock: Clock) -> None:
        bearer = config.scheme == "bearer"
        secret = config.credential
        super().__init__(
            base_url=config.base_url,
            token=MaskedText(NO_TOKEN if secret is None else secret.reveal()),
            prefix="Bearer" if bearer else "",
            auth_header_name="Authorization" if bearer else "x-api-key",
            api_version=config.api_version,
        )
        self.config = config
        self.source = source
        self.own_clock = clock
        self.clock = ClosableClock(clock, source.closing)
        self.translating = Translating(config.base_url)
        self._own_headers = _headers_of(config, {} if secret is None else self.auth_headers())
        self._way = None if config.signer is None else way_of(config.signer, config.base_url)
        self._packs = config.compress_requests == "gzip"
        self._routes: dict[Endpoint, Route] = {}
        self._maker = RequestMaker()

    @property
    def runtime(self) -> Runtime | None:
        """The policies and their states; None when there are none."""
        return None

    def prepare(self, request: Mapping[str, Any]) -> dict[str, Any]:
        """Complete a request: absolute address, headers, timeout, no redirects. Headers of the request win.

        Beta names are the exception: the client's and the request's go out together. What is to be signed is noted
        (`client.route.WAY`) and signed when it is sent.

        Raises:
            InvalidArgumentError: The request names an address of its own instead of a path; or it is not for the
                platform that it goes to.
        """
        prepared = self._complete(request)
        if self._way is not None:
            self._way.put(prepared, request["url"])
        return prepared

    def _complete(self, request: Mapping[str, Any]) -> dict[str, Any]:
        prepared = dict(pack_request(request) if self._packs else request)
        path = prepared["url"]
        if not path.startswith("/") or path.startswith("//"):
            message = f"a request names a path below {self.config.base_url}, not {path!r}"
            raise InvalidArgumentError(message)
        prepared["url"] = self.config.base_url + path
        prepared["headers"] = self._laid_over(self._own_headers, prepared.get("headers") or {})
        timeout = prepared.get("timeout") or self.config.timeout
        at_most = prepared.pop(AT_MOST, None)
        prepared["timeout"] = timeout if at_most is None else _capped(timeout, at_most)
        prepared["follow_redirects"] = False
        return prepared

    def prepare_for(self, request: Mapping[str, Any], endpoint: Endpoint | None) -> dict[str, Any]:
        """Complete a request as `prepare` does, for one attempt at an endpoint; None is the client's own.

        The endpoint's base URL, credential and signer take the place of the client's. See `client.route` for what may
        go to another origin.

        Raises:
            InvalidArgumentError: As `prepare`.
            ConfigurationError: The endpoint is elsewhere and has no credential.
        """
        if endpoint is None:
            return self.prepare(request)
        prepared = self._complete(request)
        route = self.route_to(endpoint)
        prepared["url"] = route.base_url + request["url"]
        prepared["headers"] = self._laid_over(route.headers, route.allowed(request.get("headers") or {}))
        route.mark(prepared)
        if route.way is not None:
            route.way.put(prepared, request["url"])
        return prepared

    def packed(self, request: Mapping[str, Any]) -> Mapping[str, Any]:
        """Give the request with its body packed, once for all attempts, if the caller wants that."""
        return pack_request(request) if self._packs else request

    def route_to(self, endpoint: Endpoint) -> Route:
        """Give the way to an endpoint, worked out once.

        Raises:
            ConfigurationError: The endpoint is elsewhere and has no credential.
        """
        route = self._routes.get(endpoint)
        if route is None:
            if len(self._routes) >= MOST_ROUTES:  # of earlier configurations
                self._routes.clear()
            route = self._routes[endpoint] = Route(self.config, self._own_headers, endpoint)
        return route

    @staticmethod
    def _laid_over(ours: Mapping[str, str], headers: Mapping[str, str]) -> dict[str, str]:
        """Lay the request's headers over ours; names in lower case, which HTTP does not tell apart."""
        merged = dict(ours)
        for name, value in headers.items():
            lower = name.lower()
            if lower == BETA_HEADER:
                merged[lower] = ",".join(join_betas(ours.get(lower), value))
            else:
                merged[lower] = masked(lower, value)
        return merged

    def with_headers(self, headers: Mapping[str, str]) -> Self:
        """Give a copy with further headers, over the same HTTP client."""
        return self.with_config(self.config.with_changes(timeout=None, betas=None, headers=headers))

    def with_timeout(self, timeout: Timeout) -> Self:
        """Give a copy with another timeout, over the same HTTP client."""
        return self.with_config(self.config.with_changes(timeout=timeout, betas=None, headers=None))

    def with_config(self, config: ClientConfig) -> Self:
        """Give a copy with other settings, over the same HTTP client."""
        return type(self)(config, self.source, self.own_clock)

    def _request(self, http: Any, prepared: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
        """Give the HTTP library's request for a prepared one, and how to send it."""
        if prepared.pop(BARE, False):
            return bare_request(http, prepared), {"stream": True, "follow_redirects": False, "auth": None}
        request = self._maker.make(http, prepared) if self.source.is_unseen else None
        return request or http.build_request(**prepared), {"stream": True, "follow_redirects": False}

    def within(self, seconds: float) -> Self:  # noqa: ARG002 - one request has no end but its phases
        """Give a connection whose calls take no longer than that, as far as it is for policies to see to it."""
        return self

    def _ending(self, response: Any) -> Ending:
        """Give what goes around the reading of a response: `close()` ends it."""
        return self.source.closing.ending(partial(shut_down, response), self.source.explain)

    def interruptible(self, clock: Clock) -> ClosableClock:
        """Give another clock whose waits `close()` ends, too."""
        return ClosableClock(clock, self.source.closing)

    def set_httpx_client(self, client: Any) -> NoReturn:  # noqa: ARG002 - the base's signature
        """Refuse: copies share the HTTP client, so it is chosen once."""
        raise ConfigurationError("give the HTTP client to the constructor: http_client=...")

    def set_async_httpx_client(self, client: Any) -> NoReturn:  # noqa: ARG002 - the base's signature
        """Refuse: copies share the HTTP client, so it is chosen once."""
        raise ConfigurationError("give the HTTP client to the constructor: http_client=...")

    def __reduce__(self) -> NoReturn:
        raise ConfigurationError(NOT_PICKLED)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.config.base_url!r})"


def same_process(process: int) -> None:
    """Refuse to read on in a child process: the bytes are its parent's.

    Raises:
        ConfigurationError: `process` is another one.
    """
    if os.getpid() != process:
        message = f"this response belongs to process {process}, which opened it; a child process sends its own request"
        raise ConfigurationError(message)


def _headers_of(config: ClientConfig, credential: Mapping[str, str]) -> dict[str, str]:
    """Give the headers of every request, names in lower case, credentials masked."""
    ours = {
        "user-agent": f"claude-openapi/{VERSION}",
        "accept-encoding": accepted(),  # a streamed request asks for none
        "anthropic-version": config.api_version,
    }
    headers = {name.lower(): value for layer in (ours, credential, config.headers) for name, value in layer.items()}
    betas = join_betas(config.betas, headers.get(BETA_HEADER))
    if betas:
        headers[BETA_HEADER] = ",".join(betas)
    return mask_credentials(headers)


def _capped(timeout: Timeouts, at_most: float) -> Timeouts:
    at_most = min(at_most, LONGEST)
    return Timeouts(*(at_most if phase is None else min(phase, at_most) for phase in timeout))
