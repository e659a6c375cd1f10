"""Text in larger pieces."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.streaming.text_buffer import TextBuffer


def run(limits: dict[str, Any], steps: list[tuple[str, float]]) -> list[list[str]]:
    """Add each text at its time; give what came out at each step, and of the flush at the end."""
    buffer = TextBuffer(**limits)
    return [*(buffer.add(text, at) for text, at in steps), buffer.flush()]


@pytest.mark.parametrize(
    ("limits", "steps", "expected"),
    [
        ({"max_chars": 3}, [("ab", 0), ("c", 0), ("d", 0)], [[], ["abc"], [], ["d"]]),
        ({"max_chars": 2}, [("abcde", 0)], [["ab", "cd"], ["e"]]),
        ({"max_chars": 1}, [("ab", 0)], [["a", "b"], []]),
        ({"max_wait": 5}, [("a", 0), ("b", 4.9), ("", 5), ("c", 6), ("", 10.9), ("", 11)],
         [[], [], ["ab"], [], [], ["c"], []]),
        ({"max_wait": 5}, [("a", 0), ("b", 7)], [[], ["ab"], []]),
        ({"flush_on_newline": True}, [("a", 0), ("b\nc", 0), ("\n\n", 0), ("d", 0)],
         [[], ["ab\n"], ["c\n\n"], [], ["d"]]),
        ({"flush_on_newline": True, "max_chars": 3}, [("abcd\nefghi", 0)], [["abc", "d\n", "efg"], ["hi"]]),
        ({"flush_on_newline": True, "max_wait": 5}, [("a\nb", 0), ("", 4), ("", 5)], [["a\n"], [], ["b"], []]),
        ({"max_chars": 3, "max_wait": 5}, [("abcd", 0), ("", 4), ("", 5)], [["abc"], [], ["d"], []]),
        ({"max_chars": 3}, [("", 0)], [[], []]),
        ({"max_chars": 9}, [("a\nb", 0)], [[], ["a\nb"]]),
        ({"max_wait": 5}, [("a\nb", 0)], [[], ["a\nb"]]),
        ({"flush_on_newline": True, "max_wait": 5}, [("a", 0), ("b", 7)], [[], ["ab"], []]),
        ({"max_wait": 5}, [("a", 3), ("", 7), ("", 8)], [[], [], ["a"], []]),
        ({"max_chars": 2, "max_wait": 5}, [("a", 0), ("bc", 3), ("", 7), ("", 8)], [[], ["ab"], [], ["c"], []]),
    ],
)  # fmt: skip
def test_what_is_given_out_when(
    limits: dict[str, Any], steps: list[tuple[str, float]], expected: list[list[str]]
) -> None:
    """Length, age and newlines each give out what is due, and nothing else."""
    assert run(limits, steps) == expected


@given(
    steps=st.lists(st.tuples(st.text("ab\n", max_size=9), st.floats(0, 3))),
    max_chars=st.none() | st.integers(1, 5),
    max_wait=st.none() | st.floats(0.1, 5),
    by_line=st.booleans(),
)
def test_nothing_is_lost(
    steps: list[tuple[str, float]], max_chars: int | None, max_wait: float | None, *, by_line: bool
) -> None:
    """Whatever the limits, the pieces joined are the text, none is empty, and none is longer than allowed."""
    if max_chars is None and max_wait is None:
        by_line = True
    now = 0.0
    timed = [(text, now := now + pause) for text, pause in steps]

    given_out = run({"max_chars": max_chars, "max_wait": max_wait, "flush_on_newline": by_line}, timed)
    pieces = [piece for step in given_out for piece in step]

    assert "".join(pieces) == "".join(text for text, _ in steps)
    assert all(pieces)
    assert max_chars is None or all(len(piece) <= max_chars for piece in pieces)


@pytest.mark.parametrize(
    ("limits", "words"),
    [
        ({}, "buffered text needs max_chars, max_wait or flush_on_newline"),
        *(({"max_chars": value}, f"max_chars is a number of characters from 1, not {value!r}")
          for value in (0, True, 1.5, "1")),
        *(({"max_wait": value}, f"max_wait is a number of seconds above 0, not {value!r}")
          for value in (0, -1, float("inf"), float("nan"), "1")),
    ],
)  # fmt: skip
def test_limits_that_are_none(limits: dict[str, Any], words: str) -> None:
    """A buffer without a limit, or with a senseless one, is refused, and the error names it."""
    with pytest.raises(InvalidArgumentError) as caught:
        TextBuffer(**limits)
    assert str(caught.value) == words
