"""Cache breakpoints on single blocks."""

from __future__ import annotations

from typing import Any

import pytest

from claude_api import models
from claude_api._schema import document
from claude_overlay.content.cache import UNMARKABLE, cache_control, cached, can_carry_mark
from claude_overlay.errors import InvalidArgumentError


def test_cached_copies_a_block_with_a_mark() -> None:
    """Strings, mappings and models; the one given is not changed, and a mark it has is replaced."""
    block = {"type": "image", "cache_control": {"type": "ephemeral"}}

    assert cached("a") == {"type": "text", "text": "a", "cache_control": {"type": "ephemeral", "ttl": "5m"}}
    assert cached(block, "1h") == {"type": "image", "cache_control": {"type": "ephemeral", "ttl": "1h"}}
    assert block == {"type": "image", "cache_control": {"type": "ephemeral"}}
    assert cached(models.TextBlockParam(text="a"))["text"] == "a"


@pytest.mark.parametrize("block", [{"type": "thinking"}, {"type": "text", "text": " "}, "", [], 3])
def test_what_cannot_carry_a_mark_is_refused(block: Any) -> None:
    """Thinking, blank text, and what is no block."""
    with pytest.raises(InvalidArgumentError):
        cached(block)


def test_the_blocks_without_marks_are_those_of_the_description() -> None:
    """The list agrees with the blocks that have no `cache_control` there."""
    schemas = document()["components"]["schemas"]
    mapping = schemas["ContentBlockParam"]["discriminator"]["mapping"]
    without = {
        tag for tag, ref in mapping.items() if "cache_control" not in schemas[ref.rsplit("/", 1)[1]]["properties"]
    }

    assert without == UNMARKABLE
    assert not any(can_carry_mark({"type": tag}) for tag in UNMARKABLE)
    assert can_carry_mark({"type": "of_tomorrow"})
    assert not can_carry_mark("text")


def test_two_lengths_and_no_other() -> None:
    """Five minutes and an hour."""
    assert cache_control("1h") == {"type": "ephemeral", "ttl": "1h"}
    with pytest.raises(InvalidArgumentError, match="'1d'"):
        cache_control("1d")  # type: ignore[arg-type]
