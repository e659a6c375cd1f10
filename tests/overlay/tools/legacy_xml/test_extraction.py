"""Finding a call in a text, by the rules of clust 0.8; and what keeps made-up ones out."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claude_api.models import Message
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.tools.legacy_xml.errors import (
    FunctionCallsMalformedError,
    FunctionCallsNotFoundError,
    ToolUnknownError,
)
from claude_overlay.tools.legacy_xml.extraction import extract_function_calls


def block(tool: str = "get", **parameters: str) -> str:
    """Give a block as a model writes it: without indentation."""
    inner = "\n".join(f"<{name}>{value}</{name}>" for name, value in parameters.items())
    return (
        f"<function_calls>\n<invoke>\n<tool_name>{tool}</tool_name>\n<parameters>\n{inner}\n</parameters>\n"
        "</invoke>\n</function_calls>"
    )


def message_of(*content: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """Give a message as the API answers it."""
    return {
        "id": "msg_1", "type": "message", "role": "assistant", "model": "m", "content": list(content),
        "stop_reason": "end_turn", "stop_sequence": None, "usage": {"input_tokens": 1, "output_tokens": 1}, **changes,
    }  # fmt: skip


def test_the_first_block_is_taken() -> None:
    """Text around it is passed over, a made-up result and a second call too; the turn to keep ends with the block."""
    first = block(company="General Motors")
    text = f"I need the ticker.\n\n{first}\n\nThis returns: GM\n\n{block('price', symbol='GM')} It is $34.17."
    calls = extract_function_calls(text)

    assert (calls.tool_name, calls.parameters) == ("get", {"company": "General Motors"})
    assert calls.text == f"I need the ticker.\n\n{first}"


def test_tags_are_taken_literally() -> None:
    """A block in a comment counts, as with clust: that is the danger which the documentation names."""
    assert extract_function_calls(f"<!-- {block('old')} --> {block('new')}").tool_name == "old"


@given(
    before=st.text().filter(lambda text: "<function_calls>" not in text),
    value=st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E, exclude_characters="<&>")),
)
def test_whatever_stands_before(before: str, value: str) -> None:
    """Nothing else begins a block."""
    calls = extract_function_calls(before + block(value=value) + "</function_calls>")
    assert calls.parameters == {"value": value.strip()}


@pytest.mark.parametrize(
    ("text", "unclosed"),
    [
        ("", False), ("no call", False), ("</function_calls>", False), ("<function_call></function_call>", False),
        ("</function_calls> <function_calls> <invoke>", True), (block().removesuffix("</function_calls>"), True),
        ("< function_calls></function_calls>", False),
    ],
)  # fmt: skip
def test_without_a_whole_block(text: str, unclosed: bool) -> None:  # noqa: FBT001 - a row of the table
    """An error of its own: mostly it means that the model is done; or that it was cut off."""
    with pytest.raises(FunctionCallsNotFoundError) as caught:
        extract_function_calls(text)
    assert (caught.value.text, caught.value.unclosed) == (text, unclosed)


def test_a_block_that_is_none() -> None:
    """Malformed is not missing."""
    with pytest.raises(FunctionCallsMalformedError):
        extract_function_calls("<function_calls>do it</function_calls>")


def test_messages_are_searched_whole() -> None:
    """Thinking may come first, and the text in several blocks; a model or its mapping."""
    text = block(a="1")
    content = [
        {"type": "thinking", "thinking": block("thought"), "signature": "s"},
        {"type": "text", "text": text[:30]},
        {"type": "text", "text": text[30:]},
    ]
    for source in (message_of(*content), Message.from_dict(message_of(*content)), {"content": text}):
        assert extract_function_calls(source).parameters == {"a": "1"}


def test_the_stop_sequence_counts_as_written() -> None:
    """A message that it has stopped lacks the closing tag; any other message does not get one."""
    text = {"type": "text", "text": block(a="1").removesuffix("</function_calls>")}
    stopped = message_of(text, stop_reason="stop_sequence", stop_sequence="</function_calls>")
    calls = extract_function_calls(Message.from_dict(stopped))

    assert calls.parameters == {"a": "1"}
    assert calls.text == block(a="1")
    for changes in ({"stop_reason": "max_tokens"}, {"stop_reason": "stop_sequence", "stop_sequence": "x"}):
        with pytest.raises(FunctionCallsNotFoundError):
            extract_function_calls(message_of(text, **changes))


def test_only_known_tools() -> None:
    """A call of any other is refused by name, before anything is made of it."""
    assert extract_function_calls(block("get"), only={"get", "set"}).tool_name == "get"
    for only in ({"set"}, set()):
        with pytest.raises(ToolUnknownError, match="'get'") as caught:
            extract_function_calls(block("get"), only=only)
        assert caught.value.tool_name == "get"


@pytest.mark.parametrize("source", [None, 1, b"<function_calls>", {"role": "user"}, object()])
def test_anything_else_is_no_source(source: Any) -> None:
    """With what it is."""
    with pytest.raises(InvalidArgumentError, match=type(source).__name__):
        extract_function_calls(source)
