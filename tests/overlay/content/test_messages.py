"""Messages, system prompts, examples, and a reply on its way back."""

from __future__ import annotations

from typing import Any

import pytest

from claude_api import models
from claude_overlay.content.messages import assistant, block_of, few_shot, reply_content, system, user
from claude_overlay.errors import InvalidArgumentError

REPLY: dict[str, Any] = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "model": "claude-haiku-4-5",
    "content": [
        {"type": "thinking", "thinking": "", "signature": "c2ln"},
        {"type": "text", "text": "", "citations": None},
        {"type": "server_tool_use", "id": "srvtoolu_1", "name": "web_search", "input": {"query": "q"}},
        {"type": "block_of_tomorrow", "data": [1, {"a": None}]},
        {"type": "text", "text": " ", "citations": None},
        {"type": "tool_use", "id": "t1", "name": "n", "input": {}, "caller": {"type": "direct"}},
    ],
    "stop_reason": "tool_use",
    "usage": {"input_tokens": 1, "output_tokens": 1},
}


def test_one_string_stays_a_string() -> None:
    """A message of one string is sent as a string."""
    assert user("Hello") == {"role": "user", "content": "Hello"}
    assert assistant("Hi") == {"role": "assistant", "content": "Hi"}


def test_several_parts_become_blocks() -> None:
    """Strings among blocks become text blocks; mappings and models go in as they are."""
    model = models.TextBlockParam(text="model")

    assert user("a", {"type": "x"}, model)["content"] == [{"type": "text", "text": "a"}, {"type": "x"}, model]


@pytest.mark.parametrize("content", [(), (["a"],), (b"a",), (None,), (3,)])
def test_refuses_what_is_no_content(content: tuple[Any, ...]) -> None:
    """No content, lists and other values are refused at once."""
    with pytest.raises(InvalidArgumentError):
        user(*content)


@pytest.mark.parametrize("reply", [REPLY, models.Message.from_dict(REPLY)], ids=["mapping", "model"])
def test_a_reply_goes_back_whole(reply: Any) -> None:
    """All blocks go back unchanged and in order, thinking and unknown ones too; text of no character does not."""
    message = assistant(reply)
    sent = [block if isinstance(block, dict) else block.to_dict() for block in message["content"]]

    assert message["role"] == "assistant"
    assert sent == [block for number, block in enumerate(REPLY["content"]) if number != 1]
    assert len(reply_content(reply)) == 5


def test_a_reply_without_content_is_refused() -> None:
    """The API takes no empty message, so there is nothing to build; the way out is named."""
    with pytest.raises(InvalidArgumentError, match="leave it out"):
        assistant({**REPLY, "content": []})


def test_a_reply_goes_alone() -> None:
    """A whole reply among other content would be taken for a block."""
    with pytest.raises(InvalidArgumentError, match="alone"):
        assistant("a", REPLY)
    with pytest.raises(InvalidArgumentError, match="alone"):
        user(REPLY)


def test_system_prompt_of_several_parts() -> None:
    """Parts become text blocks; the mark goes on the last, also when that is a model."""
    part = models.TextBlockParam(text="b")

    assert system("a", part) == [{"type": "text", "text": "a"}, part]
    assert system("a", part, cache="1h")[1] == {
        "type": "text",
        "text": "b",
        "cache_control": {"type": "ephemeral", "ttl": "1h"},
    }
    with pytest.raises(InvalidArgumentError, match="at least one"):
        system()


def test_few_shot_makes_turns() -> None:
    """Each pair is a question and an answer; content may be a string, a block or several blocks."""
    turns = few_shot([("2+2", "4"), (["3+", {"type": "x"}], ["6"])], cache="5m")

    assert [turn["role"] for turn in turns] == ["user", "assistant", "user", "assistant"]
    assert turns[0]["content"] == "2+2"
    assert turns[2]["content"] == [{"type": "text", "text": "3+"}, {"type": "x"}]
    assert turns[3]["content"] == [{"type": "text", "text": "6", "cache_control": {"type": "ephemeral", "ttl": "5m"}}]


@pytest.mark.parametrize("examples", [[], ["ab"], [("q", "a", "b")], [("q", None)]])
def test_few_shot_refuses_what_is_no_pair(examples: Any) -> None:
    """No example, a string, three of something, an answer that is no content."""
    with pytest.raises(InvalidArgumentError):
        few_shot(examples)


def test_a_string_becomes_a_block() -> None:
    """Everything else stays as it is, or is refused."""
    assert block_of("a") == {"type": "text", "text": "a"}
    with pytest.raises(InvalidArgumentError, match="bytes"):
        block_of(b"a")
