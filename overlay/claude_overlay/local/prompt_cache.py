"""The prompt cache of the stand-in: first use of a marked prefix writes, later uses read.

Decides the cache fields of `usage`. Prefixes are remembered by hash, up to a bound, for as long as the
server runs: there is no clock, so nothing expires.
"""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import orjson

from claude_overlay.local.tokens import count, count_input

_HOUR = "1h"


@dataclass(frozen=True, slots=True, kw_only=True)
class CacheUse:
    """Input tokens of one request by what the cache did with them."""

    uncached: int
    read: int = 0
    written_5m: int = 0
    written_1h: int = 0

    def usage(self) -> dict[str, Any]:
        """The input side of `usage`."""
        return {
            "input_tokens": self.uncached,
            "cache_creation_input_tokens": self.written_5m + self.written_1h,
            "cache_read_input_tokens": self.read,
            "cache_creation": {
                "ephemeral_5m_input_tokens": self.written_5m,
                "ephemeral_1h_input_tokens": self.written_1h,
            },
        }


class PromptCache:
    """Remembers prompt prefixes that ended at a `cache_control` mark. Safe for threads."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._prefixes: OrderedDict[bytes, int] = OrderedDict()
        self._lock = threading.Lock()

    def use(self, request: Mapping[str, Any]) -> CacheUse:
        """Account for one request: the longest known prefix is read, what is marked after it is written."""
        total = count_input(dict(request))
        blocks = list(_prompt_blocks(request))
        if all(mark is None for _, mark in blocks):
            return CacheUse(uncached=total)
        digest = hashlib.sha256(str(request.get("model")).encode())
        so_far = read = marked = 0
        lifetime = "5m"
        fresh: list[tuple[bytes, int]] = []
        with self._lock:
            for block, mark in blocks:
                digest.update(orjson.dumps(block, option=orjson.OPT_SORT_KEYS))
                so_far += count(block)
                if mark is None:
                    continue
                marked, lifetime = so_far, mark.get("ttl", lifetime)
                key = digest.digest()
                if key in self._prefixes:
                    read = so_far
                fresh.append((key, so_far))
            for key, size in fresh:
                self._prefixes[key] = size
                self._prefixes.move_to_end(key)
            while len(self._prefixes) > self._limit:
                self._prefixes.popitem(last=False)
        written = marked - read
        return CacheUse(
            uncached=total - marked,
            read=read,
            written_5m=0 if lifetime == _HOUR else written,
            written_1h=written if lifetime == _HOUR else 0,
        )


def _prompt_blocks(request: Mapping[str, Any]) -> Iterator[tuple[Any, Mapping[str, Any] | None]]:
    """Tools, system and messages in prompt order, each with its mark; a mark is no part of the prefix."""
    parts = list(request.get("tools") or [])
    system = request.get("system")
    parts += [system] if isinstance(system, str) else system or []
    for message in request.get("messages") or []:
        content = message["content"]
        blocks = [content] if isinstance(content, str) else content
        # The role is counted as a word, exactly as `count_input` does.
        parts.append({"role": message["role"]})
        parts += blocks
    top = request.get("cache_control")
    for position, part in enumerate(parts):
        mark = part.get("cache_control") if isinstance(part, Mapping) else None
        if mark is None and top and position == len(parts) - 1:
            mark = top
        yield (_unmarked(part) if isinstance(part, Mapping) else part), mark


def _unmarked(part: Mapping[str, Any]) -> dict[str, Any]:
    return {key: item for key, item in part.items() if key != "cache_control"}
