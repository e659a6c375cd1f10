"""What both message streams share."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from claude_overlay.client.stream import BaseMessageStream, text_of
from claude_overlay.errors import StreamTruncatedError


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


def test_before_it_is_opened() -> None:
    """A stream that was not opened knows nothing, and has no message."""
    stream = BaseMessageStream()

    assert (stream.metadata, stream.request_id, stream.snapshot) == (None, None, None)
    with pytest.raises(StreamTruncatedError, match="before it was opened"):
        stream._whole()
