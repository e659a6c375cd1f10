"""What a client without a library looks like: httpx2 with the headers of the API, its pool as wide as the others'."""

from __future__ import annotations

from typing import Any

import httpx2
from benchmarks.side_by_side.prompts import KEY

__all__ = ["client", "client_async"]

_HEADERS = {"x-api-key": KEY, "anthropic-version": "2023-06-01", "content-type": "application/json"}
_LIMITS = httpx2.Limits(max_connections=1000, max_keepalive_connections=100)


def client(base: str, connect: float = 5.0) -> Any:
    """Make a blocking client."""
    return httpx2.Client(base_url=base, headers=_HEADERS, timeout=httpx2.Timeout(600, connect=connect), limits=_LIMITS)


def client_async(base: str, connect: float = 5.0) -> Any:
    """Make an asynchronous client."""
    return httpx2.AsyncClient(
        base_url=base, headers=_HEADERS, timeout=httpx2.Timeout(600, connect=connect), limits=_LIMITS
    )
