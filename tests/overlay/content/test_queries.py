"""Blocks and text of messages."""

from __future__ import annotations

from typing import Any

import pytest

from claude_api import models
from claude_overlay.content import blocks_of, image, text, text_of, tool_result, user
from claude_overlay.errors import InvalidArgumentError

REPLY = models.Message.from_dict({
    "id": "m", "type": "message", "role": "assistant", "model": "x",
    "content": [
        {"type": "thinking", "thinking": "hm", "signature": "s"}, {"type": "text", "text": "a"},
        {"type": "tool_use", "id": "t", "name": "n", "input": {}}, {"type": "text", "text": "b"},
    ],
    "usage": {"input_tokens": 1, "output_tokens": 1},
})  # fmt: skip


def test_blocks_by_kind() -> None:
    """Of a string, of mappings, of a reply; in order, as they stand."""
    picture = image(file_id="f")
    message = user("a", picture, tool_result("t"))

    assert blocks_of(user("a")) == [text("a")]
    assert blocks_of(message, "image", "tool_result") == [picture, tool_result("t")]
    assert [block.type for block in blocks_of(REPLY)] == ["thinking", "text", "tool_use", "text"]
    assert blocks_of(REPLY, "tool_use") == REPLY.tool_uses
    assert blocks_of(models.UserMessageParam(content="a")) == [text("a")]


def test_text_is_that_of_all_text_blocks() -> None:
    """Whatever stands between them; the same as a reply's own."""
    assert text_of(REPLY) == REPLY.text == "ab"
    assert text_of(user("a", image(file_id="f"), "b")) == "ab"
    assert text_of(user(image(file_id="f"))) == ""


@pytest.mark.parametrize("message", [None, {}, "text", {"content": 3}])
def test_what_has_no_content_is_refused(message: Any) -> None:
    """Rather than being called empty."""
    with pytest.raises(InvalidArgumentError, match="content"):
        blocks_of(message)
