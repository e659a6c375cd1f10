"""Cache breakpoints in a whole request: which there are, and where to put those wanted.

Decides by the rules of the API's page on prompt caching: at most four breakpoints, the request's own `cache_control`
among them; the prompt is read as tools, system, messages; one of an hour never comes after one of five minutes; not
twice on one block. Called by callers (`mark_cache`), by the rules of `requests`, and by `Conversation`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from claude_overlay.content.cache import Cache, cache_control, can_carry_mark
from claude_overlay.content.plain import plain
from claude_overlay.content.walk import content_blocks, messages_of, places, tools_of
from claude_overlay.errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["MOST_MARKS", "Mark", "Spot", "fit_marks", "mark_cache", "marks_of"]

MOST_MARKS: Final = 4

Spot: TypeAlias = Literal["tools", "system", "last_user"]

AUTOMATIC: Final = "cache_control"
"""Path of the request's own mark."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A breakpoint of a request.

    Attributes:
        path: of the block that carries it; `cache_control` for the request's own.
        ttl: "5m" or "1h"; the server's default where the mark says nothing.
    """

    path: str
    ttl: str


def marks_of(request: dict[str, Any]) -> list[Mark]:
    """Give the breakpoints of a plain request in the order in which the server reads them.

    The request's own comes last. It is left out where the block it would fall on has one: the server counts them once.
    """
    found: list[Mark] = []
    last_markable: str | None = None
    for place in places(request):
        if place.within is None and can_carry_mark(place.block):
            last_markable = place.path
        mark = place.block.get("cache_control")
        if isinstance(mark, dict):
            found.append(Mark(path=place.path, ttl=str(mark.get("ttl") or "5m")))
    own = request.get("cache_control")
    if isinstance(own, dict) and last_markable not in {mark.path for mark in found}:
        found.append(Mark(path=AUTOMATIC, ttl=str(own.get("ttl") or "5m")))
    return found


def mark_cache(
    request: Any, *, tools: Cache | None = None, system: Cache | None = None, last_user: Cache | None = None
) -> dict[str, Any]:
    """Copy a request with cache breakpoints at the end of its tools, its system prompt, its last user message.

    A string becomes a block where it has to carry a mark. Tools are marked at the last one, whatever its kind, except
    those that are loaded later (`defer_loading`). A block that has a mark keeps it.

    Args:
        request: The arguments of `messages.create`, or a model of the request.
        tools: How long to cache the tools.
        system: How long to cache tools and system prompt.
        last_user: How long to cache all up to the last user message; empty text at its end is passed over.

    Returns:
        The arguments of a new request; the one given is not changed.

    Raises:
        InvalidArgumentError: Nothing is there to be marked; it would be more than four; an hour would come after five
            minutes.
    """
    wanted: dict[Spot, Cache | None] = {"tools": tools, "system": system, "last_user": last_user}
    marked: dict[str, Any] = plain(request)
    for spot, cache in wanted.items():
        if cache is None:
            continue
        block = _block_at(marked, spot)
        if block is None:
            message = f"mark_cache({spot}=...): the request has nothing there that can carry a cache breakpoint"
            raise InvalidArgumentError(message)
        block.setdefault("cache_control", cache_control(cache))
    marks = marks_of(marked)
    if len(marks) > MOST_MARKS:
        message = f"a request takes {MOST_MARKS} cache breakpoints; this would have {len(marks)}: {_listed(marks)}"
        raise InvalidArgumentError(message)
    _refuse_order(marks)
    return marked


def fit_marks(request: dict[str, Any], spots: Iterable[Spot], cache: Cache) -> None:
    """Put breakpoints into a plain request where there is room for them, most important spot first.

    Never breaks a rule: a spot is passed over when it has a mark, when the request's own mark falls on it, when four
    are there, or when no length fits between the marks before and after it; else the length gives way. A string
    becomes a block only if it is marked.
    """
    for spot in spots:
        own = AUTOMATIC in {mark.path for mark in marks_of(request)}
        trial, block = _opened(request, spot)
        if block is None or "cache_control" in block:
            continue
        for length in dict.fromkeys((cache, "5m", "1h")):
            block["cache_control"] = {"type": "ephemeral", "ttl": length}
            marks = marks_of(trial)
            own_falls_on_it = own and AUTOMATIC not in {mark.path for mark in marks}
            if len(marks) <= MOST_MARKS and not own_falls_on_it and _first_late(marks) is None:
                request.update(trial)
                break


def _opened(request: dict[str, Any], spot: Spot) -> tuple[dict[str, Any], dict[str, Any] | None]:
    """Copy a plain request as far as the way to the block that a spot means, and give that block."""
    trial = dict(request)
    name = {"tools": "tools", "system": "system", "last_user": "messages"}[spot]
    if isinstance(trial.get(name), list):
        trial[name] = [dict(item) if isinstance(item, dict) else item for item in trial[name]]
    if spot == "last_user":
        for _, message in messages_of(trial):
            if isinstance(message.get("content"), list):
                message["content"] = [dict(b) if isinstance(b, dict) else b for b in message["content"]]
    return trial, _block_at(trial, spot)


def _block_at(request: dict[str, Any], spot: str) -> dict[str, Any] | None:
    """Give the block of a plain request that a spot means, a string turned into a block; None without one."""
    if spot == "tools":
        return next((tool for _, tool in reversed(tools_of(request)) if not tool.get("defer_loading")), None)
    if spot == "system":
        return _last_markable(request, "system")
    user = next((message for _, message in reversed(messages_of(request)) if message.get("role") == "user"), None)
    return None if user is None else _last_markable(user, "content")


def _last_markable(holder: dict[str, Any], name: str) -> dict[str, Any] | None:
    value = holder.get(name)
    if isinstance(value, str) and value.strip():
        holder[name] = value = [{"type": "text", "text": value}]
    blocks = content_blocks({"content": value})
    return next((block for _, block in reversed(blocks) if can_carry_mark(block)), None)


def _first_late(marks: list[Mark]) -> Mark | None:
    """Give the first mark of an hour after one of five minutes."""
    short = False
    for mark in marks:
        if mark.ttl == "1h" and short:
            return mark
        short = short or mark.ttl != "1h"
    return None


def _refuse_order(marks: list[Mark]) -> None:
    late = _first_late(marks)
    if late is not None:
        message = f"{late.path}: a cache breakpoint of 1h cannot come after one of 5m: {_listed(marks)}"
        raise InvalidArgumentError(message)


def _listed(marks: list[Mark]) -> str:
    return ", ".join(f"{mark.path} ({mark.ttl})" for mark in marks)
