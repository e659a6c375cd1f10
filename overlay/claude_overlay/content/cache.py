"""Cache breakpoints on single blocks: the mark, and which blocks can carry one.

Decides the mark's form and what refuses it. Source for both: the description (`CacheControlEphemeralParam`; blocks
without the member `cache_control`), and the API's page on prompt caching (no empty text, no thinking). Where marks go
in a whole request is `marks`' business.
"""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from claude_overlay.content.plain import plain
from claude_overlay.errors import InvalidArgumentError

__all__ = ["UNMARKABLE", "Cache", "cache_control", "cached", "can_carry_mark", "with_cache"]

Cache: TypeAlias = Literal["5m", "1h"]

UNMARKABLE: Final = frozenset({"thinking", "redacted_thinking", "fallback", "mcp_tool_listing"})
"""Tags of blocks that have no `cache_control`."""


def cache_control(cache: Cache) -> dict[str, Any]:
    """Make the mark that ends a cached prefix: `"5m"` for five minutes, `"1h"` for an hour.

    Also the value of the request field `cache_control`, by which the server marks the last block that can be marked.

    Raises:
        InvalidArgumentError: Any other length.
    """
    if cache not in ("5m", "1h"):
        message = f"cache must be '5m' or '1h', not {cache!r}"
        raise InvalidArgumentError(message)
    return {"type": "ephemeral", "ttl": cache}


def cached(block: Any, cache: Cache = "5m") -> dict[str, Any]:
    """Copy a block, or a tool, with a cache breakpoint on it: the prompt up to and with it is cached.

    Args:
        block: A string (becomes a text block), a mapping, a model, or a tool.
        cache: For five minutes, or for an hour, which must stand before all of five minutes.

    Raises:
        InvalidArgumentError: The block cannot carry a mark (thinking, empty text), or is no block.
    """
    wire = {"type": "text", "text": block} if isinstance(block, str) else plain(block)
    if not isinstance(wire, dict):
        message = f"cached() takes a string, a content block or a tool, not {type(block).__name__}"
        raise InvalidArgumentError(message)
    if not can_carry_mark(wire):
        what = "an empty text" if wire.get("type") == "text" else f"a {wire.get('type')} block"
        message = f"{what} cannot carry a cache breakpoint; mark the block before it"
        raise InvalidArgumentError(message)
    return {**wire, "cache_control": cache_control(cache)}


def can_carry_mark(block: Any) -> bool:
    """Tell whether a plain block may have `cache_control`."""
    tag = block.get("type") if isinstance(block, dict) else None
    if not isinstance(block, dict) or (isinstance(tag, str) and tag in UNMARKABLE):
        return False
    return tag != "text" or bool(str(block.get("text") or "").strip())


def with_cache(block: dict[str, Any], cache: Any) -> dict[str, Any]:
    """Add the mark to a block just built, if one is wanted."""
    return block if cache is None else {**block, "cache_control": cache_control(cache)}
