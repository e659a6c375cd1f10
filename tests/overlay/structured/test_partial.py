"""JSON text that is still being written: what of it can be said. `test_output` has it for all beginnings."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claude_overlay.structured.partial import partial_value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("  ", None),
        ("hello", None),
        ('{"a": 12', {}),
        ('{"a": 12}', {"a": 12}),
        ('{"a": 12,', {"a": 12}),
        ('{"a": -', {}),
        ('{"a": 1.5e', {}),
        ("[true, fals", [True]),
        ("[true", [True]),
        ("12", None),
        ("-1.5", None),
        ("true", True),
        ('"ab', "ab"),
        ('{"a": "room 12', {"a": "room 12"}),
        ('{"a": "\\"12', {"a": '"12'}),
        ('{"a\\\\": "x\\\\", "b": 12', {"a\\": "x\\"}),
        ('{"a": "x\\u00', {"a": "x"}),
        ('{"a": {"b": [{"c": "d', {"a": {"b": [{"c": "d"}]}}),
        ("[NaN", None),
        ("[" * 5000, None),
        ('"\ud83d', None),
    ],
)
def test_what_is_said_already(text: str, value: Any) -> None:
    """Whole members, and the string at the end; no number that may go on, and nothing of what is no JSON."""
    assert partial_value(text) == value


@given(st.text(alphabet='{}[]":,\\ue0123456789-+. atrufalsn', max_size=30) | st.text(max_size=10))
def test_it_never_raises(text: str) -> None:
    """Whatever a model writes."""
    partial_value(text)
