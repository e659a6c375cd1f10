"""Streams of events: each event looked at, and the stream helper; one event in an HTTP chunk, or chunks of 16 KiB."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from benchmarks.side_by_side.case import Case
from benchmarks.side_by_side.replies import contents, tool_input

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = 20_000
TOOL = 5_000
COUNTS = {"text": TEXT, "thinking": TEXT, "tool": TOOL}
NAMES = {"text": "20k text deltas", "thinking": "20k thinking deltas", "tool": "5k pieces of tool input"}
FRAMINGS = {"each": "an event a chunk", "16k": "16 KiB chunks"}
# Bare httpx2 puts no message together.
TYPED = ("ours", "official", "floor")


def whole(kind: str, count: int) -> Callable[[], dict[str, object]]:
    """Give what a message put together must hold."""
    if kind != "tool":
        return partial(contents, f"sse-{kind}-{count}-each")
    return lambda: {"rows": tool_input(count).count('"row":'), "output_tokens": count}


def raw(kind: str, framing: str, *, quick: bool = False) -> Case:
    """Every event is looked at."""
    reply = f"sse-{kind}-{COUNTS[kind]}-{framing}"
    return Case(
        name=f"sse_{kind}_{framing}",
        title=f"SSE raw, {NAMES[kind]}, {FRAMINGS[framing]}",
        job="streams.raw",
        arguments={"reply": reply, "kind": kind},
        unit="event",
        items=COUNTS[kind],
        expects=partial(contents, reply),
        quick=quick,
    )


def helper(kind: str, framing: str, *, quick: bool = False) -> Case:
    """The message at the end is asked for."""
    return Case(
        name=f"helper_{kind}_{framing}",
        title=f"stream helper, {NAMES[kind]}, {FRAMINGS[framing]}",
        job="streams.helper",
        arguments={"reply": f"sse-{kind}-{COUNTS[kind]}-{framing}"},
        unit="event",
        items=COUNTS[kind],
        contestants=TYPED,
        expects=whole(kind, COUNTS[kind]),
        quick=quick,
    )


CASES = (
    raw("text", "each", quick=True),
    raw("text", "16k", quick=True),
    raw("thinking", "each"),
    raw("tool", "each"),
    helper("text", "each", quick=True),
    helper("text", "16k"),
    helper("thinking", "each"),
    helper("tool", "each", quick=True),
    helper("tool", "16k"),
    Case(
        name="helper_pieces_each",
        title="stream helper, text taken piece by piece, an event a chunk",
        job="streams.helper_text",
        arguments={"reply": f"sse-text-{TEXT}-each"},
        unit="event",
        items=TEXT,
        contestants=("ours", "official"),
        expects=whole("text", TEXT),
    ),
    Case(
        name="sse_async",
        title="SSE raw on a loop, 20k text deltas, an event a chunk",
        job="streams.raw_async",
        arguments={"reply": f"sse-text-{TEXT}-each", "kind": "text"},
        unit="event",
        items=TEXT,
        expects=partial(contents, f"sse-text-{TEXT}-each"),
    ),
    Case(
        name="helper_async",
        title="stream helper on a loop, 20k text deltas, an event a chunk",
        job="streams.helper_async",
        arguments={"reply": f"sse-text-{TEXT}-each"},
        unit="event",
        items=TEXT,
        contestants=TYPED,
        expects=whole("text", TEXT),
    ),
)
