"""Replies without a server: pieces, budgets and both views of a block."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from claude_overlay.local.reply import compose

TOOL = {"name": "look_up", "input_schema": {"type": "object", "properties": {"word": {"type": "string"}}}}


def request(text="Hello", **fields):
    """A request that passed validation."""
    body = {"model": "claude-x", "max_tokens": 1_000, "messages": [{"role": "user", "content": text}]}
    return {**body, **fields}


@given(
    text=st.text(max_size=60),
    most=st.integers(0, 40),
    thinking=st.booleans(),
    tools=st.booleans(),
    stops=st.lists(st.text(min_size=1, max_size=3), max_size=2),
)
def test_both_views_agree(text, most, thinking, tools, stops):
    """For any request: deltas join to the whole block, tokens never exceed max_tokens, and the reason fits."""
    fields = {"tools": [TOOL]} if tools else {}
    if thinking:
        fields["thinking"] = {"type": "adaptive"}

    reply = compose(request(text, max_tokens=most, stop_sequences=stops, **fields), seed="s")

    assert reply.output_tokens <= most
    assert (reply.stop_sequence is not None) == (reply.stop_reason == "stop_sequence")
    for block in reply.blocks:
        joined = {"text": "", "thinking": "", "signature": "", "partial_json": ""}
        for delta in block.deltas:
            for name in joined.keys() & delta.keys():
                joined[name] += delta[name]
        if block.whole["type"] == "tool_use":
            if reply.stop_reason != "max_tokens":
                assert json.loads(joined["partial_json"]) == block.whole["input"]
        else:
            assert joined[block.whole["type"]] == block.whole[block.whole["type"]]
    if reply.stop_reason == "tool_use":
        assert reply.blocks[-1].whole["type"] == "tool_use"


def test_stop_reason_of_a_cut_text():
    """A text longer than its budget ends with max_tokens, one that fits exactly with end_turn."""
    whole = compose(request("count to 5"), seed="s")
    exact = compose(request("count to 5", max_tokens=5), seed="s")
    short = compose(request("count to 5", max_tokens=4), seed="s")

    assert whole.blocks[0].whole["text"] == exact.blocks[0].whole["text"] == "1 2 3 4 5"
    assert (whole.stop_reason, exact.stop_reason, short.stop_reason) == ("end_turn", "end_turn", "max_tokens")


def test_a_long_text_is_quoted_in_part():
    """Only the first 400 characters of a user's text come back."""
    reply = compose(request("x" * 1_000), seed="s")

    assert "x" * 400 + '..."' in reply.blocks[0].whole["text"]
    assert "x" * 401 not in reply.blocks[0].whole["text"]


def test_a_tool_is_called_by_a_word_of_its_name_only_as_a_whole_word():
    """`look` calls `look_up`; `looking` and the short word `up` do not."""
    kinds = {
        text: compose(request(text, tools=[TOOL]), seed="s").stop_reason
        for text in ("please look", "use look_up now", "looking", "up", "Look!")
    }

    assert kinds == {
        "please look": "tool_use",
        "use look_up now": "tool_use",
        "looking": "end_turn",
        "up": "end_turn",
        "Look!": "tool_use",
    }


def test_input_examples_are_used_as_they_are():
    """A tool's own example is the input."""
    tool = {**TOOL, "input_examples": [{"word": "given"}]}

    reply = compose(request("look", tools=[tool]), seed="s")

    assert reply.blocks[-1].whole["input"] == {"word": "given"}
