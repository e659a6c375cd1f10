"""What each delta does to a block, and tool input parsed once and on demand."""

from __future__ import annotations

from typing import Any

import pytest

from claude_overlay.errors import StreamProtocolError
from claude_overlay.streaming import blocks
from claude_overlay.streaming.blocks import BlockBuilder, partial_object


def build(block: dict[str, Any], *deltas: dict[str, Any], ended: bool = True) -> dict[str, Any]:
    """A block after these deltas."""
    builder = BlockBuilder(block)
    for delta in deltas:
        builder.apply(delta)
    if ended:
        builder.end()
    return builder.to_dict()


def fragment(piece: str) -> dict[str, Any]:
    """A delta with a piece of tool input."""
    return {"type": "input_json_delta", "partial_json": piece}


@pytest.mark.parametrize("ended", [True, False])
@pytest.mark.parametrize(
    ("block", "deltas", "expected"),
    [
        pytest.param({"text": ""}, [{"type": "text_delta", "text": "a"}] * 3, {"text": "aaa"}, id="text"),
        pytest.param({"text": "x"}, [{"type": "text_delta", "text": "a"}], {"text": "xa"}, id="text at the start"),
        pytest.param({"text": None}, [{"type": "text_delta", "text": "a"}], {"text": "a"}, id="text null at the start"),
        pytest.param({}, [{"type": "text_delta", "text": "a"}], {"text": "a"}, id="no text at the start"),
        pytest.param(
            {"thinking": "h"}, [{"type": "thinking_delta", "thinking": "m"}], {"thinking": "hm"}, id="thinking"
        ),
        pytest.param(
            {"signature": "a"},
            [{"type": "signature_delta", "signature": "b"}, {"type": "signature_delta", "signature": "c"}],
            {"signature": "c"},
            id="a signature replaces",
        ),
        pytest.param(
            {"citations": None},
            [{"type": "citations_delta", "citation": {"n": 1}}, {"type": "citations_delta", "citation": {"n": 2}}],
            {"citations": [{"n": 1}, {"n": 2}]},
            id="citations are appended",
        ),
        pytest.param(
            {"citations": [{"n": 0}]},
            [{"type": "citations_delta", "citation": {"n": 1}}],
            {"citations": [{"n": 0}, {"n": 1}]},
            id="citations at the start stay",
        ),
        pytest.param(
            {"content": None, "x": 1},
            [{"type": "compaction_delta", "content": "c", "encrypted_content": "e"}],
            {"content": "c", "encrypted_content": "e", "x": 1},
            id="compaction replaces each field",
        ),
        pytest.param({"input": {}}, [fragment(""), fragment('{"a":'), fragment("1}")], {"input": {"a": 1}}, id="input"),
        pytest.param({"input": {"a": 1}}, [], {"input": {"a": 1}}, id="input at the start, no fragment"),
        pytest.param({"input": {"a": 1}}, [fragment("")], {"input": {"a": 1}}, id="an empty fragment is none"),
        pytest.param({"input": {"a": 1}}, [fragment('{"b":2}')], {"input": {"b": 2}}, id="fragments replace"),
        pytest.param({"data": "opaque"}, [], {"data": "opaque"}, id="a block that comes whole"),
        pytest.param(
            {"type": "invented"},
            [{"type": "text_delta", "text": "a"}, fragment('{"b":2}')],
            {"type": "invented", "text": "a", "input": {"b": 2}},
            id="known deltas on an unknown block",
        ),
    ],
)
def test_table_of_deltas(block: dict[str, Any], deltas: list[dict[str, Any]], expected: Any, ended: bool) -> None:  # noqa: FBT001 - parametrised
    """Each sequence gives this block, ended or still open, and changes nothing it was given."""
    before = repr((block, deltas))
    assert build(block, *deltas, ended=ended) == expected
    assert repr((block, deltas)) == before


def test_input_is_parsed_once_when_the_block_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    """Twenty thousand fragments cost one parse."""
    parses = []
    monkeypatch.setattr(blocks, "loads", lambda raw: parses.append(raw) or {"done": True})
    builder = BlockBuilder({"input": {}})
    for piece in ['{"a": [', *["1,"] * 20_000, "1]}"]:
        builder.apply(fragment(piece))
    assert parses == []
    assert builder.end()
    assert len(parses) == 1
    assert builder.to_dict() == builder.to_dict() == {"input": {"done": True}}
    assert len(parses) == 1


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ('{"a": 1, "b": "tw', {"a": 1, "b": "tw"}),
        ('{"a": [1, {"b":', {"a": [1, {}]}),
        ('{"a": "\\ud83d', {"a": ""}),
        ('{"a": 1} and more', {"a": 1}),
        ("{", {}),
        ("", {}),
        ("nonsense", {}),
        ("[1, 2]", {}),
        ('"text"', {}),
        ("[" * 5000, {}),
    ],
)
def test_input_that_is_not_whole_gives_what_can_be_read(raw: str, kept: dict[str, Any]) -> None:
    """On demand, open or ended, the input is its readable beginning; the raw text is kept."""
    assert partial_object(raw) == kept
    builder = BlockBuilder({"input": {}})
    builder.apply(fragment(raw))
    assert builder.to_dict() == {"input": kept}
    whole = builder.end()
    assert whole is (raw == "")
    assert builder.broken_input is (raw != "")
    assert builder.raw_input == raw
    assert builder.to_dict() == {"input": kept}


def test_input_with_an_escape_of_half_a_character_is_read() -> None:
    """A lone surrogate is legal JSON text and does not break the call."""
    assert build({"input": {}}, fragment('{"a": "\\ud8'), fragment('3d x"}')) == {"input": {"a": "\ud83d x"}}


def test_input_with_half_a_character_itself_is_read() -> None:
    """The same when the half pair is in the fragment as a character, whole or cut."""
    assert build({"input": {}}, fragment('{"a": "\ud83d"}')) == {"input": {"a": "\ud83d"}}
    assert build({"input": {}}, fragment('{"a": "\ud83d')) == {"input": {}}


def test_big_numbers_in_input_are_exact() -> None:
    """Whole numbers of any size survive."""
    assert build({"input": {}}, fragment('{"n": 123456789012345678901234567890}'))["input"]["n"] == int(
        "1234567890" * 3
    )


def test_unknown_deltas_are_kept_beside_the_block() -> None:
    """A delta type unknown today changes nothing and is not lost."""
    builder = BlockBuilder({"text": "a"})
    assert builder.apply({"type": "text_delta", "text": "b"})
    assert not builder.apply({"type": "sparkle_delta", "sparkle": 1})
    assert builder.unknown_deltas == [{"type": "sparkle_delta", "sparkle": 1}]
    assert builder.to_dict() == {"text": "ab"}


@pytest.mark.parametrize(
    ("delta", "message"),
    [
        ({"type": "text_delta"}, "text_delta whose text is not a string"),
        ({"type": "text_delta", "text": None}, "text_delta whose text is not a string"),
        ({"type": "thinking_delta", "thinking": 1}, "thinking_delta whose thinking is not a string"),
        (
            {"type": "input_json_delta", "partial_json": {"a": 1}},
            "input_json_delta whose partial_json is not a string",
        ),
        ({"type": "signature_delta"}, "signature_delta whose signature is not a string"),
        ({"type": "citations_delta"}, "citations_delta without a citation"),
    ],
)
def test_a_known_delta_without_its_field_is_an_error(delta: dict[str, Any], message: str) -> None:
    """What a delta must carry is checked; a piece that is not text is not swallowed."""
    builder = BlockBuilder({"text": "a"})
    with pytest.raises(StreamProtocolError) as caught:
        builder.apply(delta)
    assert str(caught.value) == message
    assert builder.to_dict() == {"text": "a"}


def test_pieces_after_a_look_are_added() -> None:
    """Looking at an open block does not freeze it."""
    builder = BlockBuilder({"text": "", "citations": None})
    for piece in "abc":
        builder.apply({"type": "text_delta", "text": piece})
        builder.apply({"type": "citations_delta", "citation": piece})
        seen = builder.to_dict()
        seen["citations"].append("not ours")
    builder.end()
    assert builder.to_dict() == {"text": "abc", "citations": ["a", "b", "c"]}


def test_the_raw_input_outlives_the_end_of_its_block() -> None:
    """Whole input is parsed and its text still there, as it came."""
    builder = BlockBuilder({"input": {}})
    for piece in ('{"a": ', "1 }"):
        builder.apply(fragment(piece))
    assert builder.end()
    assert builder.raw_input == '{"a": 1 }'
