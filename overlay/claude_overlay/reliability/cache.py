"""Answers kept in memory: which calls may be answered from there, for how long, and what makes room for the next.

Decides what is kept and what goes: an answer is too old after `ttl`, and the one least recently used goes when there
are too many entries or bytes. Does not know what an answer is: `client.response_cache` says which request is the same
as which, and keeps bytes, so no two callers share a value. Without a clock: the time comes in.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, Any

from claude_overlay.reliability.bounds import check_count, check_flag, check_number

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["CacheMetrics", "CacheState", "Cached", "ResponseCache"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseCache:
    """A memory of answers. A call that is the same as an earlier one, byte for byte, is answered without a request.

    Only whole answers with status 200 are kept, never a stream. A model answers the same question differently each
    time; from the cache it answers the same.

    Attributes:
        max_entries: answers kept at most; the least recently used go first. Default 1000.
        ttl: seconds for which an answer is good. Default 300.
        max_bytes: bytes of all kept bodies together; an answer larger than that is not kept. Default 64 MiB.
        messages: whether to keep the answers of `messages.create`. Default True.
        token_counts: whether to keep those of `messages.count_tokens`. Default True.
        reads: whether to keep those of GET requests (models, files, batches, lists). Then a batch that has ended may be
            seen as running for another `ttl` seconds, and `batches.wait_for` sees nothing new before. Default False.

    Raises:
        InvalidArgumentError: a value is of the wrong type or out of bounds.
    """

    max_entries: int = 1000
    ttl: float = 300.0
    max_bytes: int = 64 * 1024 * 1024
    messages: bool = True
    token_counts: bool = True
    reads: bool = False

    def __post_init__(self) -> None:
        check_count(self, "max_entries", least=1)
        check_number(self, "ttl", above=True)
        check_count(self, "max_bytes", least=1)
        for name in ("messages", "token_counts", "reads"):
            check_flag(self, name)


@dataclass(frozen=True, slots=True)
class Cached:
    """One answer that is kept.

    Attributes:
        value: the answer; never handed out without a copy.
        size: its bytes.
        stored: when, by the monotonic clock, in seconds.
        operation: the operation it answers.
        model: the model it is of; None when the request named none.
    """

    value: Any
    size: int
    stored: float
    operation: str
    model: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CacheMetrics:
    """What a cache has done so far.

    Attributes:
        hits: calls answered from it.
        misses: calls it had no answer for, or one that was too old.
        stores: answers put in.
        evictions: answers that made room for others. Those that were too old or were invalidated are not counted.
        entries: answers in it now, also those too old that nobody has asked for since.
        bytes: bytes of their bodies.
    """

    hits: int = 0
    misses: int = 0
    stores: int = 0
    evictions: int = 0
    entries: int = 0
    bytes: int = 0


class CacheState:
    """The answers themselves. For any number of threads and event loops.

    Args:
        policy: what to keep.
    """

    __slots__ = ("_bytes", "_entries", "_evictions", "_hits", "_lock", "_misses", "_policy", "_stores")

    def __init__(self, policy: ResponseCache) -> None:
        self._policy = policy
        self._entries: OrderedDict[bytes, Cached] = OrderedDict()
        self._lock = Lock()
        self._bytes = self._hits = self._misses = self._stores = self._evictions = 0

    @property
    def policy(self) -> ResponseCache:
        """What is kept."""
        return self._policy

    @property
    def metrics(self) -> CacheMetrics:
        """What it has done so far."""
        with self._lock:
            return CacheMetrics(
                hits=self._hits,
                misses=self._misses,
                stores=self._stores,
                evictions=self._evictions,
                entries=len(self._entries),
                bytes=self._bytes,
            )

    def get(self, key: bytes, now: float) -> Cached | None:
        """Give the answer to a request; None when there is none, or it is too old."""
        with self._lock:
            found = self._entries.get(key)
            if found is not None and now - found.stored >= self._policy.ttl:
                self._drop(key)
                found = None
            if found is None:
                self._misses += 1
            else:
                self._hits += 1
                self._entries.move_to_end(key)
            return found

    def put(self, key: bytes, answer: Cached) -> None:
        """Keep the answer to a request, in place of an earlier one."""
        with self._lock:
            if key in self._entries:
                self._drop(key)
            if answer.size > self._policy.max_bytes:
                return
            self._entries[key] = answer
            self._bytes += answer.size
            self._stores += 1
            self._make_room()

    def invalidate(self, *, operation: str | None = None, model: str | None = None) -> int:
        """Drop the answers of an operation, of a model, or of one for the other; give how many there were.

        Args:
            operation: its name, like "create_message"; None for all.
            model: its name; None for all.
        """
        return self._drop_where(
            lambda kept: (operation is None or kept.operation == operation) and (model is None or kept.model == model)
        )

    def clear(self) -> int:
        """Drop all answers; give how many there were. The counts stay."""
        return self._drop_where(lambda _: True)

    def reconfigure(self, policy: ResponseCache) -> None:
        """Go on under another policy. What is too much for it goes; what is too old, when it is asked for."""
        with self._lock:
            self._policy = policy
            self._make_room()

    def _drop_where(self, chosen: Callable[[Cached], bool]) -> int:
        with self._lock:
            keys = [key for key, kept in self._entries.items() if chosen(kept)]
            for key in keys:
                self._drop(key)
            return len(keys)

    def _make_room(self) -> None:
        policy = self._policy
        while len(self._entries) > policy.max_entries or self._bytes > policy.max_bytes:
            self._drop(next(iter(self._entries)))
            self._evictions += 1

    def _drop(self, key: bytes) -> None:
        self._bytes -= self._entries.pop(key).size
