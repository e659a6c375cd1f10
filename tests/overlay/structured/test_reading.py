"""Which text of an answer is the value, and what it means when none is."""

from __future__ import annotations

import json
from typing import Any, Literal

import pytest
from tests.overlay.structured.answers import THINKING, TOOL, Order, answer

from claude_api.models import Message
from claude_overlay.errors.structured import (
    OutputMismatchError,
    OutputMissingError,
    OutputRefusedError,
    OutputTruncatedError,
    StructuredOutputError,
)
from claude_overlay.structured import read_output

PEN = '{"product": "pen", "count": 2}'
CUP = '{"product": "cup"}'
NAMED: dict[str, Any] = {"type": "object", "title": "Named", "properties": {"name": {"type": "string", "minLength": 2}}}


@pytest.mark.parametrize(
    "content",
    [
        [PEN],
        ["  \n" + PEN + "\n"],
        [THINKING, PEN],
        [THINKING, PEN, TOOL],
        ["Let me look.", TOOL, PEN],
        [CUP, TOOL, PEN],
        [CUP, PEN],
        [PEN[:10], PEN[10:]],
        [THINKING, PEN[:10], PEN[10:], TOOL],
        [PEN, TOOL, "That is all."],
        [PEN[:10], THINKING, PEN[10:]],
        ["", PEN, " "],
        [{"type": "tomorrow", "text": CUP}, PEN],
    ],
)
def test_the_value_is_found(content: list[Any]) -> None:
    """Thinking and tool calls do not count; the last text does, in one block or in several."""
    assert read_output(answer(*content), Order) == Order("pen", 2)


@pytest.mark.parametrize("reason", ["end_turn", "tool_use", "stop_sequence", "tomorrow", None])
def test_a_value_counts_with_any_stop_reason_that_leaves_it_whole(reason: str | None) -> None:
    """Tool calls in the same answer are still there to be answered."""
    message = answer(PEN, TOOL, stop_reason=reason)

    assert read_output(message, Order) == Order("pen", 2)


def test_a_schema_gives_plain_data() -> None:
    """It is checked against the schema as it was given, bounds that the API does not enforce included."""
    assert read_output(answer('{"name": "Ada"}'), NAMED) == {"name": "Ada"}
    with pytest.raises(OutputMismatchError, match=r"Named: name: .* at least 2 characters"):
        read_output(answer('{"name": "A"}'), NAMED)


def test_numbers_and_text_are_exact() -> None:
    """Integers of any size, and half a surrogate pair that came as a character of its own."""
    assert read_output(answer("123456789012345678901234567890"), int) == 123456789012345678901234567890
    assert read_output(answer('["\\ud83d"]'), list[str]) == ["\ud83d"]
    assert read_output(answer('["\ud83d"]'), list[str]) == ["\ud83d"]


def error_of(kind: type[StructuredOutputError], message: Message, tp: Any = Order) -> StructuredOutputError:
    """Give the error of an answer, of exactly this kind."""
    with pytest.raises(StructuredOutputError) as caught:
        read_output(message, tp, request_id="req_1")
    assert type(caught.value) is kind
    assert caught.value.snapshot is message
    assert caught.value.request_id == "req_1"
    assert caught.value.stop_reason == message.stop_reason
    return caught.value


def test_a_mismatch_has_all_problems_and_the_text() -> None:
    """Each with its place; the message tells of three, and how many more there are."""
    raw = json.dumps([{"count": "x"}, {"product": 1}, {}, {"product": "a", "colour": 1}])

    error = error_of(OutputMismatchError, answer(raw), list[Order])

    assert (error.text, error.type_name) == (raw, "list[Order]")
    assert [problem.path for problem in error.problems][:2] == ["[0].product", "[0].count"]
    assert len(error.problems) >= 4
    assert f"and {len(error.problems) - 3} more" in error.message
    assert error.partial == json.loads(raw)


@pytest.mark.parametrize(
    "said", ["I would rather not.", '{"product": "pen"', '{"product": NaN}', "[" * 100_000, "\ud83d"]
)
def test_what_is_not_json(said: str) -> None:
    """It is a mismatch with the text as it is, and what of it could be read."""
    error = error_of(OutputMismatchError, answer(said))

    assert (error.message, error.text, error.problems) == ("the answer is not JSON", said, ())
    assert error.partial in (None, {"product": "pen"}, {})


def test_what_is_nested_too_deeply() -> None:
    """It is a mismatch, not a crash of the interpreter."""
    schema: dict[str, Any] = {"type": "array", "items": {"$ref": "#"}}

    error = error_of(OutputMismatchError, answer("[" * 900 + "]" * 900), schema)

    assert error.problems[0].message == "is nested too deeply"


@pytest.mark.parametrize("said", [[], ["I cannot help with that."], [PEN]])
def test_a_refusal(said: list[str]) -> None:
    """It is one whatever the text says: a refusal takes precedence over the schema."""
    details = {"type": "refusal", "category": "cyber", "explanation": "no"}
    error = error_of(OutputRefusedError, answer(*said, stop_reason="refusal", stop_details=details))

    assert isinstance(error, OutputRefusedError)
    assert error.message == "the model refused to answer (cyber)"
    assert error.details is not None
    assert error.details.explanation == "no"
    assert error.text == "".join(said)


@pytest.mark.parametrize(
    "details",
    [{}, {"stop_details": None}, {"stop_details": {"type": "refusal", "category": None, "explanation": None}}],
)
def test_a_refusal_without_details(details: dict[str, Any]) -> None:
    """The API need not say why."""
    error = error_of(OutputRefusedError, answer(stop_reason="refusal", **details))

    assert error.message == "the model refused to answer"


@pytest.mark.parametrize("reason", ["max_tokens", "model_context_window_exceeded"])
@pytest.mark.parametrize(
    ("said", "partial"), [(PEN[:20], {"product": "pen"}), ("12", None), (PEN, json.loads(PEN)), ("", None)]
)
def test_a_cut_answer(reason: str, said: str, partial: Any) -> None:
    """It is one even when its text could be read: of a number nobody knows whether it went on."""
    error = error_of(OutputTruncatedError, answer(said, stop_reason=reason), int if said == "12" else Order)

    assert (error.text, error.partial) == (said, partial)
    assert "cut" in error.message


def test_an_answer_cut_at_a_stop_sequence() -> None:
    """A whole value is one; a number, or the beginning of anything, is not."""
    for said, tp in ((PEN[:20], Order), ("12", int), ('{"product": "pen"} or', Order)):
        error = error_of(OutputTruncatedError, answer(said, stop_reason="stop_sequence", stop_sequence="X"), tp)
        assert "'X'" in error.message
    assert read_output(answer('"a"', stop_reason="stop_sequence"), Literal["a"]) == "a"


@pytest.mark.parametrize(
    ("content", "reason", "words"),
    [
        ([], "end_turn", "no text"),
        ([THINKING, ""], "end_turn", "no text"),
        ([TOOL], "tool_use", "called tools"),
        (["Let me look.", TOOL], "tool_use", "called tools"),
        (["Searching."], "pause_turn", "paused"),
    ],
)
def test_an_answer_without_a_value(content: list[Any], reason: str, words: str) -> None:
    """It says what to do next; the tool calls are in the message."""
    error = error_of(OutputMissingError, answer(*content, stop_reason=reason))

    assert words in error.message
    assert error.snapshot is not None
    assert len(error.snapshot.tool_uses) == content.count(TOOL)


def test_json_of_another_shape_beside_a_tool_call_is_a_mismatch() -> None:
    """The model did answer, and wrongly."""
    error_of(OutputMismatchError, answer("[1]", TOOL, stop_reason="tool_use"))
