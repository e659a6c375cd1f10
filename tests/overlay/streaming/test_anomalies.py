"""Oddities are counted by kind, the first one in detail."""

from __future__ import annotations

import pytest

from claude_overlay.streaming.anomalies import KINDS, Anomaly, AnomalyLog


def test_the_first_of_a_kind_is_kept_and_the_rest_are_counted() -> None:
    """A million oddities of one kind cost one entry."""
    log = AnomalyLog()
    log.event_number = 3
    log.note("unknown_event", "event type 'a'")
    log.event_number = 7
    log.note("unknown_event", "event type 'b'")
    log.note("repeated_message_start")
    assert log.found() == (
        Anomaly(kind="unknown_event", detail="event type 'a'", first_event=3, count=2),
        Anomaly(kind="repeated_message_start", detail=KINDS["repeated_message_start"], first_event=7),
    )


def test_a_kind_that_is_not_listed_is_a_mistake() -> None:
    """Every kind is explained in KINDS."""
    with pytest.raises(KeyError):
        AnomalyLog().note("misspelt")
