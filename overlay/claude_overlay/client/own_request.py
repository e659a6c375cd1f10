"""A request for an HTTP client of our own, made of parts that are worked out once.

An HTTP library's `build_request` parses the address, and merges headers, cookies and query parameters of its client,
anew for every request: a fifth of what a call costs. Our HTTP client has none of these, so the same request is made
without it; sending stays the library's affair, with all that may hang on it. Decides which requests are so plain that
this is enough: any other, and any for a caller's own HTTP client, is the library's to build. Pure. Called by
`BaseConnection`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from claude_overlay.client.config import Timeouts

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["RequestMaker"]

# What a plain request consists of. Any more (query parameters, forms, files) is encoded by the HTTP library.
PARTS: Final = frozenset({"method", "url", "headers", "timeout", "content", "extensions"})
# What `build_request` of an HTTP client without habits adds, where the request does not say otherwise.
HABITS: Final = {"accept": "*/*", "connection": "keep-alive"}
# Whose length is said even if they have no body (RFC 9110, section 8.6).
WITH_BODY: Final = frozenset({"POST", "PUT", "PATCH", "QUERY"})
# Combinations of headers that are kept encoded; there are more only if a header differs from call to call.
MOST_KEPT: Final = 64


class RequestMaker:
    """Makes the requests of one connection."""

    __slots__ = ("_encoded",)

    def __init__(self) -> None:
        # Of this connection alone, as credentials are among them.
        self._encoded: dict[tuple[tuple[str, str], ...], list[tuple[bytes, bytes]]] = {}

    def make(self, http: Any, prepared: Mapping[str, Any]) -> Any | None:
        """Give the request as `http.build_request` would; None when that is to do it.

        Args:
            http: An HTTP client that adds nothing of its own to requests.
            prepared: The request, complete.
        """
        import httpx2  # noqa: PLC0415 - loaded by the first request, not by importing the client

        content, timeout = prepared.get("content", b""), prepared["timeout"]
        if type(content) is not bytes or type(timeout) is not Timeouts or not prepared.keys() <= PARTS:
            return None
        if type(http) is not httpx2.Client and type(http) is not httpx2.AsyncClient:
            return None  # what stands in for one, a recorder say
        method, address = prepared["method"], _parsed(prepared["url"])
        headers = self._pairs(prepared["headers"])
        if headers is None:
            return None
        headers = [(b"Host", address.netloc), *headers]
        if content or method in WITH_BODY:
            headers.append((b"Content-Length", b"%d" % len(content)))
        connect, read, write, pool = timeout
        phases = {"connect": connect, "read": read, "write": write, "pool": pool}
        extensions = {**prepared.get("extensions", {}), "timeout": phases}
        return httpx2.Request(
            method, address, headers=headers, stream=httpx2.ByteStream(content), extensions=extensions
        )

    def _pairs(self, headers: Mapping[str, str]) -> list[tuple[bytes, bytes]] | None:
        """Encode headers; None when they say themselves what is to be worked out here."""
        key = tuple(headers.items())
        pairs = self._encoded.get(key)
        if pairs is None:
            if not SAID_HERE.isdisjoint(headers):
                return None
            if len(self._encoded) >= MOST_KEPT:
                self._encoded.clear()
            pairs = [(name.encode("ascii"), value.encode("ascii")) for name, value in {**HABITS, **headers}.items()]
            self._encoded[key] = pairs
        return pairs


SAID_HERE: Final = frozenset({"host", "content-length", "transfer-encoding"})


@lru_cache(maxsize=256)
def _parsed(url: str) -> Any:
    import httpx2  # noqa: PLC0415 - as above

    return httpx2.URL(url)
