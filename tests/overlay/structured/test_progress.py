"""The value of a streamed answer as it grows: what counts, and how often it is looked at."""

from __future__ import annotations

import json
from typing import Any

from tests.overlay.structured.answers import THINKING, TOOL, answer

from claude_api.models.message_stream_event import decode as decode_event
from claude_overlay.structured.progress import OutputProgress
from claude_overlay.testing.streams import message_events


def follow(*content: dict[str, Any] | str, piece: int = 4) -> tuple[list[Any], OutputProgress]:
    """Give the partial values of an answer, and where they came from."""
    progress = OutputProgress()
    given = []
    for event in message_events(answer(*content).to_dict(), piece=piece):
        progress.see(decode_event(event))
        value = progress.take()
        if value is not None:
            given.append(value)
    return given, progress


def test_a_short_value_is_given_after_each_piece_that_says_more() -> None:
    """Nothing before there is something, no value twice, and the whole at the end."""
    given, progress = follow('{"a": "bcd", "e": [1, 2] }')

    assert given == [{}, {"a": "b"}, {"a": "bcd"}, {"a": "bcd", "e": []}, {"a": "bcd", "e": [1, 2]}]
    assert progress.value == given[-1]
    assert progress.text == '{"a": "bcd", "e": [1, 2] }'


def test_other_blocks_do_not_count() -> None:
    """Neither thinking nor tool input, whose pieces come in between."""
    given, _ = follow(THINKING, '{"a": 1}', TOOL)

    assert given[-1] == {"a": 1}
    assert all(set(value) <= {"a"} for value in given)


def test_text_after_another_block_begins_anew() -> None:
    """What was said before a tool call was not the value; text blocks in a row are one."""
    given, progress = follow("[1, 2]", TOOL, '{"a": ', '"b"}')

    assert given[:2] == [[1], [1, 2]]
    assert given[-1] == {"a": "b"}
    assert progress.text == '{"a": "b"}'


def test_each_value_is_the_callers_own() -> None:
    """Changing one changes no later one."""
    progress = OutputProgress()
    for event in list(message_events(answer('{"a": [1, ').to_dict()))[:4]:
        progress.see(decode_event(event))
    progress.take()["a"].append("mine")

    assert progress.value == {"a": [1]}


def test_a_long_value_costs_a_fixed_number_of_readings() -> None:
    """Looks grow rarer as it grows, so all of them together read no more than some fifty times the whole."""
    long = json.dumps([f"item number {number}" for number in range(20_000)])
    given, _ = follow(long, piece=16)

    read = sum(len(json.dumps(value)) for value in given)
    assert given[-1] == json.loads(long)
    assert read < 50 * len(long)
    assert len(given) > 500


def test_an_event_of_tomorrow_is_nothing() -> None:
    """So is anything without a type."""
    progress = OutputProgress()
    progress.see(decode_event({"type": "tomorrow"}))
    progress.see(object())

    assert (progress.take(), progress.value, progress.text) == (None, None, "")
