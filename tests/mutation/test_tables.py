"""The tables of the lifecycle, which mutmut does not mutate: a wrong entry is noticed by some stream of its tests."""

from __future__ import annotations

from typing import Any

import pytest
from tests.overlay.streaming.test_lifecycle import ILLEGAL, LEGAL

from claude_overlay.errors import StreamProtocolError
from claude_overlay.streaming import lifecycle
from claude_overlay.streaming.anomalies import AnomalyLog
from claude_overlay.streaming.lifecycle import BLOCK_RULES, EVENT_RULES, Lifecycle, Verdict

STREAMS = [parameters.values[0] for parameters in (*LEGAL, *ILLEGAL)]
ENTRIES = [
    *(("EVENT_RULES", row, column) for row, rules in EVENT_RULES.items() for column in rules),
    *(("BLOCK_RULES", row, column) for row, rules in BLOCK_RULES.items() for column in rules),
]
# A delta for an open block is admitted before the tables are asked: it is nearly every event.
UNASKED = ("BLOCK_RULES", "content_block_delta", lifecycle.BlockState.OPEN)


def walked(events: list[Any]) -> Any:
    """Walk a stream: its admissions and oddities, and the refusal at its end."""
    log = AnomalyLog()
    walker = Lifecycle(log)
    admitted: list[Any] = []
    try:
        admitted.extend(walker.admit(event) for event in events)
    except (StreamProtocolError, KeyError) as refusal:
        return admitted, log.found(), repr(refusal)
    return admitted, log.found(), walker.phase


RIGHT = [walked(events) for events in STREAMS]


@pytest.mark.parametrize("wrong", Verdict)
@pytest.mark.parametrize(("table", "row", "column"), ENTRIES)
def test_a_wrong_entry_is_noticed(
    monkeypatch: pytest.MonkeyPatch, table: str, row: Any, column: Any, wrong: Verdict
) -> None:
    """Any other verdict in any place makes at least one stream of the tables come out otherwise."""
    rules = getattr(lifecycle, table)
    same = rules[row][column] is wrong or (table, row, column) == UNASKED
    if same or (table == "BLOCK_RULES" and wrong is Verdict.JUDGE and rules[row][column] is Verdict.APPLY):
        return  # JUDGE sends an event to the table of blocks; within it, it is no verdict and comes to APPLY
    monkeypatch.setattr(lifecycle, table, {**rules, row: {**rules[row], column: wrong}})

    assert [walked(events) for events in STREAMS] != RIGHT
