"""Which event calls which function."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from tests.overlay.streaming.sample_stream import RICH, begin, change, delta, encode, end, start, stop, tool

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.streaming import MessageStreamDecoder
from claude_overlay.streaming.callbacks import Callbacks


def called(events: list[Any], **wanted: Any) -> list[Any]:
    """Walk a stream; give each call there would be."""
    callbacks = Callbacks(**wanted)
    decoder = MessageStreamDecoder(allow_invalid_input=True)
    notices = [callbacks.notice(event, decoder) for event in decoder.feed(encode(events))]
    return [notice for notice in notices if notice is not None]


def ignore(_: Any) -> None:
    """Do nothing."""


def test_text_and_thinking() -> None:
    """Each piece of text and of thinking calls its function."""
    assert called(RICH, on_text=ignore) == [(ignore, "The sky "), (ignore, "is blue.")]
    assert called(RICH, on_thinking=ignore) == [(ignore, "Let me "), (ignore, "see.")]


def test_tool_calls() -> None:
    """A tool call calls its function once, whole, as a block of its own; a tool of the server does not."""
    ((function, block),) = called(RICH, on_tool_use=ignore)

    assert function is ignore
    assert (block.type, block.id, block.input) == ("tool_use", "toolu_3", {"city": "Zürich", "days": 3})


@pytest.mark.parametrize("fragments", [('{"a": ',), ("[1]",), ("nonsense",)])
def test_broken_tool_input_is_never_handed_on(fragments: tuple[str, ...]) -> None:
    """A call whose input is not one JSON object is nothing that anybody should run."""
    events = [start(), *tool(0, *fragments), change("tool_use"), stop()]

    assert called(events, on_tool_use=ignore) == []


def test_a_repeated_index() -> None:
    """The block is that which ended, also where the server repeats an index."""
    events = [start(), *tool(0, '{"n": 1}'), *tool(0, '{"n": 2}')]
    events[5:7] = [delta(1, "input_json_delta", partial_json='{"n": 2}'), end(1)]

    assert [block.input for _, block in called(events, on_tool_use=ignore)] == [{"n": 1}, {"n": 2}]


def test_events_that_call_nothing() -> None:
    """Empty pieces, unknown deltas and unknown events call nothing, whatever is wanted."""
    events = [
        start(),
        begin(0, {"type": "text", "text": ""}),
        delta(0, "text_delta", text=""),
        delta(0, "tomorrow", text="x"),
        {"type": "unknown_event"},
        end(0),
    ]

    assert called(events, on_text=ignore, on_thinking=ignore, on_tool_use=ignore) == []
    assert called(RICH, on_message=ignore, on_error=ignore) == []


def test_what_is_wanted() -> None:
    """Only functions that have to do with single events make a stream ask for each."""
    assert not Callbacks().follow_events
    assert not Callbacks(on_message=ignore, on_error=ignore).follow_events
    assert all(Callbacks(**{name: ignore}).follow_events for name in ("on_text", "on_thinking", "on_tool_use"))
    assert Callbacks(on_error=ignore, on_text=ignore).given == {"on_text": ignore, "on_error": ignore}


@pytest.mark.parametrize("name", ["on_text", "on_thinking", "on_tool_use", "on_message", "on_error"])
def test_a_callback_is_a_function(name: str) -> None:
    """Anything else is refused, by name."""
    with pytest.raises(InvalidArgumentError, match=f"{name} is a function, not int"):
        Callbacks(**{name: 1})


def test_an_event_of_no_type_calls_nothing() -> None:
    """Whatever a decoder gives out, and whatever its delta is, an unknown shape is no reason to fail."""
    callbacks = Callbacks(on_text=ignore, on_thinking=ignore, on_tool_use=ignore)
    decoder = MessageStreamDecoder()

    assert callbacks.notice(object(), decoder) is None
    assert callbacks.notice(SimpleNamespace(type="content_block_delta", delta=object()), decoder) is None
