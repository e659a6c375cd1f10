"""Events are frozen records with a time, a call and nothing secret."""

from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError, fields
from typing import Any, get_args

import pytest

from claude_overlay.reliability import events
from claude_overlay.reliability.aftermath import NOTES
from claude_overlay.reliability.events import CallStarted, Event, Suppression

KINDS: list[type[Event]] = [
    kind for kind in (getattr(events, name) for name in events.__all__) if isinstance(kind, type) and kind is not Event
]
NAMES = [
    "CallStarted",
    "CallEnded",
    "AttemptStarted",
    "AttemptEnded",
    "RetryScheduled",
    "RetrySuppressed",
    "LimiterWaited",
    "LimiterRejected",
    "BulkheadWaited",
    "BulkheadRejected",
    "CircuitRejected",
    "CircuitChanged",
    "EndpointSelected",
    "EndpointEjected",
    "EndpointReadmitted",
    "HealthProbed",
    "QuotaReserved",
    "QuotaSettled",
    "QuotaRejected",
    "QuotaAlert",
    "ConfigApplied",
    "ConfigRejected",
    "StreamCommitted",
    "StreamInterrupted",
    "CacheHit",
    "CacheMiss",
]
SAMPLES: dict[str, Any] = {"str": "x", "int": 1, "float": 0.5, "bool": True}


def made(kind: type[Event]) -> Event:
    """Make an event of a kind, with something in each field that needs it."""
    values: dict[str, Any] = {}
    for field in fields(kind):
        sample = next((value for name, value in SAMPLES.items() if name in str(field.type)), "x")
        values[field.name] = sample
    return kind(**values)


def test_the_names_are_those_of_the_contract() -> None:
    """Hooks match on them: none goes, none is renamed."""
    assert sorted(kind.__name__ for kind in KINDS) == sorted(NAMES)


@pytest.mark.parametrize("kind", KINDS)
def test_an_event_is_a_frozen_record(kind: type[Event]) -> None:
    """Keyword-only, equal by its fields, picklable, without room for more; always with the common three."""
    event = made(kind)
    assert event == made(kind)
    assert pickle.loads(pickle.dumps(event)) == event  # noqa: S301 - our own
    assert {field.name for field in fields(kind)} >= {"time", "call_id", "operation"}
    assert not hasattr(event, "__dict__")
    with pytest.raises(FrozenInstanceError):
        event.time = 1.0  # type: ignore[misc]
    with pytest.raises(TypeError):
        kind(1.0)  # type: ignore[misc]


@pytest.mark.parametrize("kind", KINDS)
def test_no_event_has_a_field_for_what_must_not_leave(kind: type[Event]) -> None:
    """No headers, body, prompt, messages, credential or token text."""
    forbidden = {
        "headers",
        "header",
        "body",
        "prompt",
        "messages",
        "content",
        "credential",
        "api_key",
        "token",
        "value",
    }
    assert not forbidden & {field.name for field in fields(kind)}


def test_what_belongs_to_no_call_says_so() -> None:
    """Number 0, no operation."""
    event = events.HealthProbed(time=1.0, endpoint="a", healthy=True)
    assert (event.call_id, event.operation) == (0, "")
    assert CallStarted(time=1.0).deadline is None


def test_every_reason_is_explained() -> None:
    """Each suppression has its words for the error, but for a bad request, which explains itself."""
    assert set(NOTES) == set(get_args(Suppression)) - {"verdict"}
