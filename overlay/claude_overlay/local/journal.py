"""The journal: what arrived at the server, for a test to look at.

Holds the newest requests up to a bound. Written by `app`, read by users as `server.requests`.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, overload

import orjson


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedRequest:
    """One request as it arrived.

    Attributes:
        method: In capitals.
        path: Decoded path, without query.
        query: The raw query string.
        headers: Names in lower case; not shown by `repr`, because keys are among them.
        body: The whole body, exactly as sent.
        faults: The faults applied to the reply, as written.
    """

    method: str
    path: str
    query: str = ""
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    faults: tuple[str, ...] = ()

    @property
    def json(self) -> Any:
        """The body decoded as JSON.

        Raises:
            ValueError: The body is not JSON.
        """
        return orjson.loads(self.body)


class Journal(Sequence[RecordedRequest]):
    """The newest requests, oldest first, bounded in number and in bytes of bodies. Safe for threads."""

    def __init__(self, limit: int, limit_bytes: int) -> None:
        self._limit = limit
        self._limit_bytes = limit_bytes
        self._bytes = 0
        self._entries: deque[RecordedRequest] = deque()
        self._lock = threading.Lock()

    def add(self, request: RecordedRequest) -> None:
        """Append one request, dropping the oldest beyond the bounds; the newest always stays."""
        with self._lock:
            self._entries.append(request)
            self._bytes += len(request.body)
            while len(self._entries) > self._limit or (self._bytes > self._limit_bytes and len(self._entries) > 1):
                self._bytes -= len(self._entries.popleft().body)

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._entries.clear()
            self._bytes = 0

    def _snapshot(self) -> list[RecordedRequest]:
        with self._lock:
            return list(self._entries)

    def __iter__(self) -> Iterator[RecordedRequest]:
        return iter(self._snapshot())

    def __len__(self) -> int:
        return len(self._entries)

    @overload
    def __getitem__(self, index: int) -> RecordedRequest: ...
    @overload
    def __getitem__(self, index: slice) -> list[RecordedRequest]: ...
    def __getitem__(self, index: int | slice) -> RecordedRequest | list[RecordedRequest]:
        return self._snapshot()[index]

    def __repr__(self) -> str:
        return f"Journal({self._snapshot()!r})"
