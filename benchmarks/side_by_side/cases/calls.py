"""Calls that are answered whole, one after the other; and what a client costs to make."""

from __future__ import annotations

from functools import partial

from benchmarks.side_by_side.case import Case
from benchmarks.side_by_side.replies import contents

SMALL = partial(contents, "message-small")
LARGE = partial(contents, "message-large")


def made() -> dict[str, object]:
    """A client is there."""
    return {"made": True}


def refused() -> dict[str, object]:
    """Nobody is there."""
    return {"refused": True}


CASES = (
    Case(
        name="first_client",
        title="first client of a process, made and closed",
        job="calls.construct",
        unit="client",
        warmup=0,
        expects=made,
    ),
    Case(
        name="next_client",
        title="every further client, made and closed",
        job="calls.construct",
        unit="client",
        repetitions=10,
        warmup=2,
        expects=made,
    ),
    Case(
        name="client_and_call",
        title="a client made, called once and closed (not the first)",
        job="calls.construct_and_call",
        arguments={"reply": "message-small"},
        unit="client",
        repetitions=10,
        warmup=2,
        expects=SMALL,
    ),
    Case(
        name="first_client_tls",
        title="first client of a process, called where nobody listens with TLS",
        job="calls.refused",
        unit="client",
        warmup=0,
        expects=refused,
    ),
    Case(
        name="next_client_tls",
        title="every further client, called where nobody listens with TLS",
        job="calls.refused",
        unit="client",
        repetitions=10,
        warmup=2,
        expects=refused,
    ),
    Case(
        name="create",
        title="create: small question, small reply",
        job="calls.create",
        arguments={"reply": "message-small", "prompt": "small"},
        unit="call",
        repetitions=400,
        warmup=50,
        expects=SMALL,
        quick=True,
    ),
    Case(
        name="create_history",
        title="create: history of 200 turns, 400 KB",
        job="calls.create",
        arguments={"reply": "message-small", "prompt": "history"},
        unit="call",
        repetitions=100,
        warmup=10,
        expects=SMALL,
        quick=True,
    ),
    Case(
        name="create_large",
        title="create: reply of 200 KB",
        job="calls.create",
        arguments={"reply": "message-large", "prompt": "small"},
        unit="call",
        repetitions=100,
        warmup=10,
        expects=LARGE,
    ),
    Case(
        name="create_async",
        title="create on a loop, one at a time",
        job="calls.create_async",
        arguments={"reply": "message-small", "prompt": "small", "calls": 200},
        unit="call",
        items=200,
        expects=SMALL,
    ),
)
