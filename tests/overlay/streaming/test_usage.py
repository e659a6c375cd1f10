"""Usage is merged by field; cumulative counts replace; nothing reported is lost."""

from __future__ import annotations

from typing import Any

import pytest

from claude_overlay.streaming.anomalies import AnomalyLog
from claude_overlay.streaming.usage import merge_usage


@pytest.mark.parametrize(
    ("usage", "update", "merged", "kinds"),
    [
        pytest.param({"a": 1}, {"a": 5}, {"a": 5}, [], id="a later count replaces"),
        pytest.param({"a": 1, "b": 2}, {"a": 5}, {"a": 5, "b": 2}, [], id="a field that does not come again stays"),
        pytest.param({"a": 1}, {"a": None}, {"a": 1}, [], id="null does not erase"),
        pytest.param({}, {"a": None}, {"a": None}, [], id="null is kept where nothing was"),
        pytest.param({"a": None}, {"a": 3}, {"a": 3}, [], id="a count replaces null"),
        pytest.param({"o": {"x": 1}}, {"o": {"y": 2}}, {"o": {"x": 1, "y": 2}}, [], id="objects are merged"),
        pytest.param({"o": {"x": 1}}, {"o": {"x": None}}, {"o": {"x": 1}}, [], id="null inside does not erase"),
        pytest.param({"l": [1]}, {"l": [2, 3]}, {"l": [2, 3]}, [], id="lists are replaced"),
        pytest.param({"t": "standard"}, {"t": "priority"}, {"t": "priority"}, [], id="text is replaced"),
        pytest.param({}, {"new": {"x": 1}}, {"new": {"x": 1}}, [], id="unknown fields are kept"),
        pytest.param({"a": 9}, {"a": 4}, {"a": 4}, ["usage_decreased"], id="a count that falls is noted"),
        pytest.param({"a": 9}, {"a": 9}, {"a": 9}, [], id="a count that stays is no oddity"),
        pytest.param({"a": 9}, {"a": 0}, {"a": 0}, ["usage_decreased"], id="zero is a count"),
        pytest.param({"a": 9}, {"a": -1}, {"a": 9}, ["usage_invalid"], id="a negative count is not believed"),
        pytest.param({"a": 9}, {"a": 9.5}, {"a": 9}, ["usage_invalid"], id="a fraction is not believed"),
        pytest.param({"a": 9}, {"a": True}, {"a": 9}, ["usage_invalid"], id="a truth value is not believed"),
        pytest.param({"a": 9}, {"a": "12"}, {"a": 9}, ["usage_invalid"], id="text is not believed"),
        pytest.param({"a": 9}, {"a": {"x": 1}}, {"a": 9}, ["usage_invalid"], id="an object is not believed"),
    ],
)
def test_table_of_merges(usage: Any, update: Any, merged: Any, kinds: list[str]) -> None:
    """Each update gives this usage and notes these oddities."""
    log = AnomalyLog()
    before = repr((usage, update))
    assert merge_usage(usage, update, log) == merged
    assert [anomaly.kind for anomaly in log.found()] == kinds
    assert repr((usage, update)) == before, "the arguments are not changed"


@pytest.mark.parametrize(
    ("usage", "update", "detail"),
    [
        ({"a": 9}, {"a": 4}, "a fell from 9 to 4"),
        ({"a": 9}, {"a": "12"}, "a came as str, not a count"),
        ({"a": 9}, {"a": -1}, "a came as int, not a count"),
        ({"o": {"x": 9}}, {"o": {"x": 4}}, "x fell from 9 to 4"),
        ({"o": {"x": 9}}, {"o": {"x": []}}, "x came as list, not a count"),
    ],
)
def test_what_is_noted(usage: Any, update: Any, detail: str) -> None:
    """The oddity names the field, also within an object, and never what the conversation says."""
    log = AnomalyLog()
    merge_usage(usage, update, log)
    assert [anomaly.detail for anomaly in log.found()] == [detail]
