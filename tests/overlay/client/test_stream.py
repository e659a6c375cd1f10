"""What both message streams share."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from claude_overlay.client.calls.messages import stream_message
from claude_overlay.client.stream import BaseMessageStream, text_of
from claude_overlay.errors import StreamCancelledError, StreamTruncatedError
from claude_overlay.testing import ManualClock


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (SimpleNamespace(type="content_block_delta", delta=SimpleNamespace(type="text_delta", text="a")), "a"),
        (SimpleNamespace(type="content_block_delta", delta=SimpleNamespace(type="thinking_delta", text="a")), None),
        (SimpleNamespace(type="content_block_delta", delta=SimpleNamespace()), None),
        (SimpleNamespace(type="ping"), None),
        (SimpleNamespace(), None),
    ],
)
def test_text_of_an_event(event: Any, expected: str | None) -> None:
    """Only text deltas add text; unknown events and deltas add none."""
    assert text_of(event) == expected


def make(**options: Any) -> BaseMessageStream:
    """Make the state of a stream."""
    return BaseMessageStream(stream_message(model="m", max_tokens=1, messages=[], **options), ManualClock())


def test_before_it_is_opened() -> None:
    """A stream that was not opened knows nothing, and has no message."""
    stream = make()

    assert (stream.metadata, stream.request_id, stream.snapshot, stream.incomplete_blocks) == (None, None, None, {})
    with pytest.raises(StreamTruncatedError, match="before it was opened"):
        stream._whole()


def test_what_ended_it_before_it_was_opened_is_kept() -> None:
    """Whoever asks later gets the same error, with its cause."""
    stream = make()
    cause = OSError("gone")
    with pytest.raises(StreamCancelledError) as caught:
        stream._give_up_cancelled(cause)

    for act in (stream._check, stream._whole):
        with pytest.raises(StreamCancelledError) as again:
            act()
        assert again.value is caught.value
    assert caught.value.__cause__ is cause


def test_nothing_is_asked_for_each_event_without_need() -> None:
    """Without a callback for events and without limits an event is only handed on."""
    plain = make(on_message=print, on_error=print)

    assert (plain._following, plain._watchdog) == (None, None)
    assert plain._seen(SimpleNamespace(type="content_block_delta")) is None  # type: ignore[arg-type]
    assert make(on_text=print)._following is not None
    assert make(idle_timeout=1)._watchdog is not None
