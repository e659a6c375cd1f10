"""What an attempt holds goes back by its outcome, once, whoever ends it and however often."""

from __future__ import annotations

import math
import threading
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest
from tests.overlay.reliability.play import (
    FACTS,
    USAGE,
    Books,
    Cancelled,
    World,
    broken,
    failover,
    refused,
    reply,
    steps,
)

from claude_overlay.errors import APIConnectionError, DecodeError, StreamServerError
from claude_overlay.reliability import events
from claude_overlay.reliability.breaker import CircuitBreaker
from claude_overlay.reliability.bulkhead import Bulkhead
from claude_overlay.reliability.facts import Usage
from claude_overlay.reliability.limit import RateLimit
from claude_overlay.reliability.passage import Passage
from claude_overlay.reliability.quota import Quota

STREAM = replace(FACTS, stream=True)
HELD = ("bulkhead", "limit", "quota", "circuit")


def world_of(books: Books, **policies: Any) -> World:
    """Make a world in which an attempt holds one of everything."""
    return World(
        store=books,
        bulkhead=Bulkhead(),
        limit=RateLimit(requests_per_minute=9),
        quota=Quota(requests_per_day=9),
        breaker=CircuitBreaker(**policies),
        failover=failover(1),
    )


def told(books: Books) -> dict[str, list[str]]:
    """Tell what became of each lease of the one attempt."""
    return {kind: books.of(kind)[0].done for kind in HELD}


def test_a_good_answer_settles_everything() -> None:
    """The usage goes to limiter and quota, the circuit and the endpoint hear of a success, the place is free."""
    books = Books()
    world = world_of(books)
    world.call(steps(200))

    assert told(books) == {"bulkhead": ["leave"], "limit": ["settle"], "quota": ["settle"], "circuit": ["record False"]}
    assert books.recorded == [("a", "ok")]
    assert world.found(events.QuotaSettled)[0].usage == USAGE
    assert world.found(events.CallEnded)[0].usage == USAGE
    books.must_balance()


@pytest.mark.parametrize(
    ("result", "limit", "quota", "circuit"),
    [
        (lambda: reply(500), "settle", "settle", "record True"),
        (lambda: reply(400), "settle", "settle", "record False"),
        (lambda: reply(429), "settle", "settle", "record False"),
        (lambda: reply(302), "settle", "settle", "record False"),
        (refused, "refund", "release", "record True"),
        (broken, None, "uncertain", "record True"),
        (lambda: DecodeError("cut", body=b"{"), None, "uncertain", "record True"),
        (lambda: StreamServerError("x", type="overloaded_error"), "settle", "settle", "record True"),
        (lambda: ValueError("the caller's"), None, "uncertain", "release"),
    ],
)
def test_a_failure_gives_back_by_how_far_it_got(result: Any, limit: str | None, quota: str, circuit: str) -> None:
    """Not sent: as if it had not been. Refused: counted, not billed. Perhaps processed: uncertain."""
    books = Books()
    world = world_of(books)
    with suppress(APIConnectionError, DecodeError, StreamServerError, ValueError):
        world.call(steps(result))

    wanted = {"bulkhead": ["leave"], "limit": [limit] if limit else [], "quota": [quota], "circuit": [circuit]}
    assert told(books) == wanted
    books.must_balance()


def test_throttling_counts_for_the_circuit_if_it_shall() -> None:
    """`count_throttling` makes a 429 a failure."""
    books = Books()
    world_of(books, count_throttling=True).call(steps(429))

    assert told(books)["circuit"] == ["record True"]


def test_a_cancelled_attempt_is_not_classified() -> None:
    """It counts for nothing; the limiter keeps what may be used, the quota holds it as uncertain."""
    books = Books()
    world = world_of(books)
    with pytest.raises(Cancelled):
        world.call(cancel_at=0)

    assert told(books) == {"bulkhead": ["leave"], "limit": [], "quota": ["uncertain"], "circuit": ["release"]}
    assert books.recorded == []
    assert world.found(events.AttemptEnded)[0].kind == "cancelled"
    assert world.found(events.CallEnded)[0].outcome == "cancelled"
    books.must_balance()


def test_a_driver_may_know_that_nothing_was_sent() -> None:
    """Then a cancellation gives everything back."""
    books = Books()
    flow = world_of(books).runtime.start(FACTS)
    next(flow).passage.sent = "no"  # type: ignore[union-attr]
    with pytest.raises(Cancelled):
        flow.throw(Cancelled())

    assert told(books)["limit"] == ["refund"]
    assert told(books)["quota"] == ["release"]


def test_usage_that_cannot_be_read_is_uncertain_for_a_generation() -> None:
    """A generation always says what it took; an operation without tokens just counts."""
    for max_tokens, wanted in ((100, "uncertain"), (None, "settle")):
        books = Books()
        silent = reply()
        silent.usage = lambda: None
        world_of(books).call(steps(lambda answer=silent: answer), facts=replace(FACTS, max_tokens=max_tokens))  # type: ignore[misc]
        assert told(books)["quota"] == [wanted]


def opened(books: Books, **fields: Any) -> tuple[World, Passage]:
    """Open a stream; give its passage."""
    world = world_of(books)
    world.call(steps(200), facts=replace(STREAM, **fields))
    return world, world.sent[-1].passage


def test_a_stream_holds_its_place_until_it_ends() -> None:
    """Circuit and endpoint hear of the opening; the rest is held until `finish`."""
    books = Books()
    world, passage = opened(books)
    assert told(books) == {"bulkhead": [], "limit": [], "quota": [], "circuit": ["record False"]}
    assert (books.recorded, books.in_flight) == ([("a", "ok")], {"a": 1})
    assert world.names()[-1] == "StreamCommitted"

    passage.progress(Usage(input_tokens=5))
    passage.finish("ok", USAGE)

    assert told(books)["limit"] == ["progress", "settle"]
    assert told(books)["quota"] == ["settle"]
    assert world.names()[-2:] == ["QuotaSettled", "CallEnded"]
    assert world.found(events.CallEnded)[0].usage == USAGE
    books.must_balance()


def test_a_stream_that_breaks_counts_against_the_server() -> None:
    """The circuit hears of the interruption, the endpoint of a failure; the quota keeps the estimate."""
    books = Books()
    world, passage = opened(books)
    passage.finish("interrupted", USAGE)

    assert books.recorded == [("a", "ok"), ("circuit", "interrupted"), ("a", "broken")]
    assert told(books)["quota"] == ["uncertain"]
    assert world.names()[-3:] == ["QuotaSettled", "StreamInterrupted", "CallEnded"]
    assert world.found(events.CallEnded)[0].outcome == "interrupted"
    books.must_balance()


def test_a_stream_that_is_left_counts_for_nothing() -> None:
    """A reader who leaves is no failure of the server's."""
    books = Books()
    _, passage = opened(books)
    passage.finish("cancelled")

    assert books.recorded == [("a", "ok")]
    assert told(books)["quota"] == ["uncertain"]
    books.must_balance()


def test_finish_counts_once() -> None:
    """Whoever is first ends it: twenty threads and a second call change nothing."""
    books = Books()
    world, passage = opened(books)
    threads = [threading.Thread(target=passage.finish, args=("interrupted",)) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    passage.finish("ok", USAGE)
    passage.progress(USAGE)

    assert world.names().count("CallEnded") == 1
    assert books.recorded.count(("a", "broken")) == 1
    books.must_balance()


def test_a_stream_with_an_error_status_is_finished_by_the_flow() -> None:
    """There is nothing to read: `finish` has nothing to do."""
    books = Books()
    world = world_of(books)
    world.call(steps(400), facts=STREAM)
    world.sent[-1].passage.finish("ok", USAGE)

    assert world.names().count("CallEnded") == 1
    books.must_balance()


def test_dropping_a_stream_is_leaving_it() -> None:
    """A finalizer outside of everything ends it at once."""
    books = Books()
    world, passage = opened(books)
    passage.dropped(USAGE)
    passage.dropped()

    assert world.found(events.CallEnded)[0].outcome == "cancelled"
    books.must_balance()


def test_the_deadline_of_the_call_is_that_of_its_stream() -> None:
    """The driver can hold the stream to it."""
    for deadline, ends in ((5.0, 1005.0), (None, math.inf)):
        world = World(deadline=deadline)
        world.call(facts=STREAM)
        assert world.sent[-1].passage.ends == ends
