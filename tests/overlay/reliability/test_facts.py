"""The records that policies share are small, frozen, and safe to print and to pickle."""

from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError
from typing import Any

import pytest
from tests.overlay.reliability.play import FACTS, reply

from claude_overlay.errors import APIConnectionError
from claude_overlay.reliability.facts import AttemptRecord, CallCost, CallFacts, Reply, Usage


@pytest.mark.parametrize("record", [CallCost(), Usage(), FACTS, AttemptRecord(1, None, 200, None, "ok", 0.1, 0.0)])
def test_records_are_values(record: Any) -> None:
    """Equal by their fields, hashed, pickled; none can be changed or extended."""
    copy = pickle.loads(pickle.dumps(record))  # noqa: S301 - our own
    assert copy == record
    assert hash(copy) == hash(record)
    name = record._fields[0] if isinstance(record, tuple) else next(iter(type(record).__slots__))
    with pytest.raises((FrozenInstanceError, AttributeError)):
        setattr(record, name, 5)
    with pytest.raises((FrozenInstanceError, AttributeError, TypeError)):
        record.more = 5


def test_facts_are_careful_by_default() -> None:
    """What is not said is taken for the worst: a second execution would change something twice."""
    facts = CallFacts(operation="x", method="POST", path="/")

    assert (facts.resend, facts.replayable, facts.stream, facts.model, facts.key) == ("unsafe", True, False, None, None)
    assert facts.portable, "who does not know of organizations goes anywhere"


def test_a_reply_says_nothing_of_usage_by_default() -> None:
    """An answer without tokens needs no function."""
    assert Reply(204, {}).usage() is None


def test_replies_are_their_own() -> None:
    """Two answers with the same content are two answers."""
    assert reply() != reply()
    assert reply().attempts == ()


def test_records_survive_on_a_pickled_error() -> None:
    """An error that crosses a process keeps its attempts."""
    error: Any = APIConnectionError("x")
    error.attempts = (AttemptRecord(1, "a", None, "APIConnectionError", "broken", 0.5, 0.0),)
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own

    assert copy.attempts == error.attempts
    assert copy.attempts[0].endpoint == "a"
