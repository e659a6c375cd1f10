"""Streams of events: each event looked at, and the stream helper; one event in an HTTP chunk, or chunks of 16 KiB."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from benchmarks.side_by_side.case import Case
from benchmarks.side_by_side.replies import contents, tool_input

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = 20_000
# What has no bound is shorter.
SHORT = 5_000
COUNTS = {"text": TEXT, "thinking": SHORT, "tool": 5_000}
NAMES = {"text": "20k text deltas", "thinking": "5k thinking deltas", "tool": "5k pieces of tool input"}
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
        counts_reads=True,
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
        counts_reads=True,
    )


CASES = (
    raw("text", "each", quick=True),
    raw("text", "16k", quick=True),
    raw("thinking", "each"),
    raw("tool", "each"),
    helper("text", "each"),
    helper("text", "16k"),
    helper("thinking", "each"),
    helper("tool", "each", quick=True),
    helper("tool", "16k"),
    Case(
        name="helper_pieces_each",
        title="stream helper, 5k text deltas taken piece by piece, an event a chunk",
        job="streams.helper_text",
        arguments={"reply": f"sse-text-{SHORT}-each"},
        unit="event",
        items=SHORT,
        contestants=("ours", "official"),
        expects=whole("text", SHORT),
    ),
    Case(
        name="sse_async",
        title="SSE raw on a loop, 5k text deltas, an event a chunk",
        job="streams.raw_async",
        arguments={"reply": f"sse-text-{SHORT}-each", "kind": "text"},
        unit="event",
        items=SHORT,
        expects=partial(contents, f"sse-text-{SHORT}-each"),
    ),
    Case(
        name="helper_async",
        title="stream helper on a loop, 5k text deltas, an event a chunk",
        job="streams.helper_async",
        arguments={"reply": f"sse-text-{SHORT}-each"},
        unit="event",
        items=SHORT,
        contestants=TYPED,
        expects=whole("text", SHORT),
    ),
)
