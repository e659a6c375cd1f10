# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Where requests go and what they carry: base URL, version, credentials, timeout. The only I/O of this package.

Decides how a request's pure description (`request_kwargs` of an endpoint) becomes arguments of an HTTP library.
Sends exactly one HTTP request per call: no retry, no redirect, nothing read from the environment. A subclass may
override `send` and `asend` to put anything under every operation.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any, Self

from .errors import InvalidArgumentError

API_VERSION = "2026-10-21"
BASE_URL = "https://api.anthropic.com"
TIMEOUT = (5.0, 600.0, 600.0, 600.0)
"""Seconds: connect, read, write, wait for a connection of the pool."""

_MAKING = threading.Lock()
"""Held while an HTTP client is made, so that two threads never make two."""


class Client:
    """Sends requests without credentials.

    Args:
        base_url: where the API is; a path in it is kept in front of every operation's path.
        api_version: header `anthropic-version` of every request.
        headers: further headers of every request; a request's own headers win.
        timeout: seconds for each of read, write and pool (connect stays 5 s), an httpx style 4-tuple, or None: no limit.
        verify_ssl: False, or an `ssl.SSLContext`, changes how certificates are checked.
        httpx_args: further arguments for the HTTP client this object makes.
    """

    def __init__(
        self,
        base_url: str = BASE_URL,
        *,
        api_version: str = API_VERSION,
        headers: Mapping[str, str] | None = None,
        timeout: Any = TIMEOUT,
        verify_ssl: Any = True,
        httpx_args: Mapping[str, Any] | None = None,
    ) -> None:
        self.base_url = base_url.rstrip("/")
        self.api_version = api_version
        self.headers: dict[str, str] = dict(headers or {})
        self.timeout = _timeout(timeout)
        self.verify_ssl = verify_ssl
        self.httpx_args: dict[str, Any] = dict(httpx_args or {})
        self._client: Any = None
        self._async_client: Any = None
        self._is_ours = self._async_is_ours = False  # a caller's own HTTP client is never opened or closed

    def auth_headers(self) -> dict[str, str]:
        """The headers which carry the credential: none here."""
        return {}

    def prepare(self, request: Mapping[str, Any]) -> dict[str, Any]:
        """The arguments of `httpx.Client.request` for an endpoint's `request_kwargs`. Pure: no I/O.

        Adds the absolute URL, the client's headers (those of the request win), the timeout, and no redirects.
        """
        merged: dict[str, str] = {}
        own = {"anthropic-version": self.api_version, **self.auth_headers()}
        for headers in (own, self.headers, request.get("headers") or {}):
            for name, value in headers.items():
                _check(name, value)
                merged[name.lower()] = value
        return {
            "timeout": self.timeout,
            **request,
            "url": self.base_url + request["url"],
            "headers": merged,
            "follow_redirects": False,
        }

    def send(self, request: Mapping[str, Any]) -> Any:
        """Send one request and return the HTTP library's response, its body read."""
        return self.get_httpx_client().request(**self.prepare(request))

    async def asend(self, request: Mapping[str, Any]) -> Any:
        """`send` for asyncio."""
        return await self.get_async_httpx_client().request(**self.prepare(request))

    def get_httpx_client(self) -> Any:
        """The HTTP client in use; an `httpx2.Client` is made on first use."""
        with _MAKING:
            if self._client is None:
                import httpx2

                self._client = httpx2.Client(verify=self.verify_ssl, **{"trust_env": False, **self.httpx_args})
                self._is_ours = True
            return self._client

    def set_httpx_client(self, client: Any) -> Self:
        """Use `client`, an `httpx` or `httpx2` client. It is used as it is and never changed."""
        self._client, self._is_ours = client, False
        return self

    def get_async_httpx_client(self) -> Any:
        """The asynchronous HTTP client in use; an `httpx2.AsyncClient` is made on first use."""
        with _MAKING:
            if self._async_client is None:
                import httpx2

                options = {"trust_env": False, **self.httpx_args}
                self._async_client = httpx2.AsyncClient(verify=self.verify_ssl, **options)
                self._async_is_ours = True
            return self._async_client

    def set_async_httpx_client(self, client: Any) -> Self:
        """`set_httpx_client` for asyncio."""
        self._async_client, self._async_is_ours = client, False
        return self

    def with_headers(self, headers: Mapping[str, str]) -> Self:
        """A copy with further headers; it shares the HTTP clients made or set so far."""
        return self._copy(headers={**self.headers, **headers})

    def with_timeout(self, timeout: Any) -> Self:
        """A copy with another timeout; it shares the HTTP clients made or set so far."""
        return self._copy(timeout=_timeout(timeout))

    def _copy(self, **changes: Any) -> Self:
        made = object.__new__(type(self))
        made.__dict__.update(self.__dict__, **changes)
        return made

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *details: Any) -> None:
        if self._is_ours:
            self._client.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *details: Any) -> None:
        if self._async_is_ours:
            await self._async_client.aclose()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.base_url!r}, api_version={self.api_version!r})"


class AuthenticatedClient(Client):
    """A `Client` which sends a credential with every request.

    Args:
        token: the API key or access token. It is never part of `repr`, and can be changed: each request reads it.
        prefix: put before the token with a space: `Bearer`.
        auth_header_name: the header that carries it.
    """

    def __init__(
        self,
        base_url: str = BASE_URL,
        *,
        token: str,
        prefix: str = "",
        auth_header_name: str = "x-api-key",
        **options: Any,
    ) -> None:
        super().__init__(base_url, **options)
        _check(auth_header_name, token)
        if not token:
            raise InvalidArgumentError("the token is empty")
        self.token, self.prefix, self.auth_header_name = token, prefix, auth_header_name

    def auth_headers(self) -> dict[str, str]:
        """The credential's header."""
        return {self.auth_header_name: f"{self.prefix} {self.token}" if self.prefix else self.token}

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.base_url!r}, api_version={self.api_version!r}, token='***')"


def _timeout(timeout: Any) -> Any:
    """Both HTTP libraries read a tuple (connect, read, write, pool); one number leaves connect at 5 s or less."""
    if isinstance(timeout, (int, float)):
        return (min(TIMEOUT[0], timeout), timeout, timeout, timeout)
    return timeout


def _check(name: Any, value: Any) -> None:
    """Refuse what no header can hold, before an HTTP library does: its message would repeat the value, a key perhaps."""
    for text, what in ((name, "a header's name"), (value, f"the value of the header {name!r}")):
        if not isinstance(text, str) or not text.isascii() or not text.isprintable() or text != text.strip():
            raise InvalidArgumentError(f"{what} must be text of ASCII characters, without line breaks or outer spaces")
