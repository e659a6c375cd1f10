"""The counting rule: one token a word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claude_overlay.local.tokens import count, count_input, json_pieces, pieces


@given(st.text())
def test_pieces_join_to_the_text(text):
    """Cutting loses nothing, for words and for JSON."""
    assert "".join(pieces(text)) == text
    assert "".join(json_pieces(text)) == text


@pytest.mark.parametrize(("text", "tokens"), [("", 0), ("one", 1), ("one two", 2), (" one\n two ", 3), ("日本語", 1)])
def test_a_word_is_a_token(text, tokens):
    """Words count, with the blanks before them; blanks at the end are one more."""
    assert count(text) == tokens


def test_other_values():
    """Numbers and booleans are one token, null none; lists and objects are the sum of their values."""
    assert count([1, True, None, "a b", {"k": "c"}]) == 5


def test_base64_data_counts_by_length():
    """1,001 characters of base64 are two tokens, beside the words of the source's other fields."""
    source = {"type": "base64", "media_type": "image/png", "data": "A" * 1001}

    assert count(source) == 2 + 2


def test_input_is_system_messages_and_tools():
    """Only the prompt is counted, without marks for the cache."""
    request = {
        "model": "not counted",
        "max_tokens": 5,
        "system": [{"type": "text", "text": "a b", "cache_control": {"type": "ephemeral"}}],
        "messages": [{"role": "user", "content": "c"}],
        "tools": [{"name": "d"}],
    }

    assert count_input(request) == 3 + 2 + 1
