"""Sizes of conversations."""

from __future__ import annotations

from typing import Any

import pytest

from claude_overlay.content import document, image
from claude_overlay.conversations.tokens import context_size, estimate


def test_a_guess_grows_with_the_text() -> None:
    """A quarter of the characters; pictures are flat, base64 counts little, signatures nothing."""
    assert 100 <= estimate("x" * 400) <= 102
    assert estimate([{"type": "thinking", "thinking": "", "signature": "x" * 4000}]) < 5
    assert 1_600 <= estimate([image(b"GIF89a" + b"\0" * 9_000_000)]) <= 1_700
    assert 2_000 <= estimate([document(b"%PDF-" + b"\0" * 75_000)]) <= 3_000
    assert estimate({"a": [1, None, True]}) == 3


@pytest.mark.parametrize(
    ("usage", "size"),
    [
        (
            {
                "input_tokens": 1,
                "cache_read_input_tokens": 10,
                "cache_creation_input_tokens": None,
                "output_tokens": 100,
            },
            111,
        ),
        ({"input_tokens": 0, "output_tokens": 0}, None),
        (
            {
                "input_tokens": 500,
                "output_tokens": 500,
                "iterations": [
                    {"type": "message", "input_tokens": 900, "output_tokens": 1},
                    {"type": "message", "input_tokens": 70, "output_tokens": 7},
                    {"type": "compaction", "input_tokens": 9, "output_tokens": 9},
                ],
            },
            77,
        ),
        ({"input_tokens": True, "output_tokens": "x"}, None),
        (None, None),
    ],
)
def test_the_server_tells_the_size(usage: Any, size: int | None) -> None:
    """Input, from the cache or not, and output; of several steps the last that wrote a message."""
    assert context_size({"usage": usage}) == size
