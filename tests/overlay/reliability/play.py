"""A driver of flows in virtual time, and states that write down every lease: for tests of the flow.

`World` plays a script: what each attempt comes to, and how long it takes. `Books` is a store whose states grant or
refuse by another script, and know afterwards whether everything was given back, once.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from claude_overlay.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    BulkheadFull,
    CircuitOpenError,
    QuotaExceeded,
    RateLimitExceeded,
    status_error,
)
from claude_overlay.reliability.events import Event
from claude_overlay.reliability.facts import CallFacts, Reply, Usage
from claude_overlay.reliability.failover import Endpoint, Failover
from claude_overlay.reliability.flow import Attempt, Effect, Flow, Pause, Queue
from claude_overlay.reliability.resilience import Resilience
from claude_overlay.reliability.runtime import Runtime

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

USAGE = Usage(input_tokens=10, output_tokens=20)
FACTS = CallFacts(
    operation="create_message", method="POST", path="/v1/messages", model="m", max_tokens=100, resend="duplicable"
)
HEADERS: Mapping[str, str] = {"request-id": "req_1"}


class Cancelled(BaseException):
    """Stands for `asyncio.CancelledError` and its kin."""


def reply(status: int = 200, *, headers: Mapping[str, str] | None = None, type: str | None = None) -> Reply:  # noqa: A002
    """Make an answer, with the error that its status means."""
    sent = {**HEADERS, **(headers or {})}
    error: APIStatusError | None = None
    if status >= 400:
        kind = type or {400: "invalid_request_error", 429: "rate_limit_error", 529: "overloaded_error"}.get(status)
        body = b'{"type":"error","error":{"type":"%s","message":"no"}}' % (kind or "api_error").encode()
        error = status_error(status=status, headers=sent, content=body)
    return Reply(status, sent, error, lambda: USAGE, "answer", 0.1)


def refused() -> APIConnectionError:
    """Make the failure of a connection that was never had."""
    return APIConnectionError("no connection", phase="connect")


def broken() -> APIConnectionError:
    """Make the failure of a connection that broke: the server may have the request."""
    return APIConnectionError("broken", phase="read")


@dataclass
class Step:
    """One attempt's result, after so many seconds. `result` makes it anew each time."""

    result: Callable[[], Reply | BaseException]
    seconds: float = 0.5


def steps(*results: Callable[[], Reply | BaseException] | int | Step) -> list[Step]:
    """Make a script; a number stands for an answer with that status."""
    made: list[Step] = []
    for result in results:
        if isinstance(result, Step):
            made.append(result)
        elif isinstance(result, int):
            made.append(Step(lambda status=result: reply(status)))  # type: ignore[misc]
        else:
            made.append(Step(result))
    return made


class World:
    """Virtual time, one runtime, and a driver.

    Attributes:
        now: the monotonic time; `wall` is a million seconds more.
        events: what the hook was told.
        effects: what the flows yielded, in order.
        sent: the attempts that were made.
        kinds: for a test to keep the verdicts in.
    """

    def __init__(self, *, store: Any = None, hooks: Sequence[Callable[[Event], object]] = (), **policies: Any) -> None:
        self.now = 1000.0
        self.events: list[Event] = []
        self.effects: list[Effect] = []
        self.sent: list[Attempt] = []
        self.kinds: list[str] = []
        policies["hooks"] = (self.events.append, *hooks) if policies.pop("listen", True) else tuple(hooks)
        self.runtime = Runtime(
            Resilience(**policies),
            now=lambda: self.now,
            wall=lambda: self.now + 1e6,
            chance=lambda: 0.5,
            store=store,
        )

    def call(
        self,
        script: Iterable[Step] = (),
        *,
        facts: CallFacts = FACTS,
        cancel_at: int | None = None,
        cancel_with: Callable[[], BaseException] = Cancelled,
        grants: Iterable[float | None] = (),
    ) -> Reply:
        """Drive one call to its end. Throws `cancel_with()` in at effect `cancel_at`, counted from 0."""
        flow, play, lines = self.runtime.start(facts), iter(script), iter(grants)
        number = 0
        answer: Any = None
        error: BaseException | None = None
        try:
            while True:
                effect = flow.throw(error) if error is not None else flow.send(answer)
                answer = error = None
                self.effects.append(effect)
                if isinstance(effect, Attempt) and isinstance(effect.passage.reservation, Lease):
                    effect.passage.reservation.sent = True
                if number == cancel_at:
                    if isinstance(effect, Attempt):
                        self.sent.append(effect)
                    error = cancel_with()
                else:
                    try:
                        answer = self._do(effect, play, lines)
                    except BaseException as failure:  # noqa: BLE001 - as a driver does
                        error = failure
                number += 1
        except StopIteration as ended:
            result: Reply = ended.value
            return result

    def _do(self, effect: Effect, play: Iterator[Step], grants: Iterator[float | None]) -> Any:
        if isinstance(effect, Pause):
            assert effect.seconds > 0, "a wait of nothing is not yielded"
            self.now += effect.seconds
            return None
        if isinstance(effect, Queue):
            return self._queue(effect, next(grants, None))
        assert isinstance(effect, Attempt)
        self.sent.append(effect)
        step = next(play, Step(reply))
        if effect.timeout is not None and step.seconds > effect.timeout:
            self.now += effect.timeout
            raise APITimeoutError("took too long", phase="read")
        self.now += step.seconds
        result = step.result()
        if isinstance(result, BaseException):
            raise result
        return result

    def _queue(self, queue: Queue, after: float | None) -> bool:
        longest = float("inf") if queue.at_most is None else queue.at_most
        if after is not None and after <= longest:
            self.now += after
            if hasattr(queue.ticket, "grant"):
                queue.ticket.grant()
            return True
        assert longest < float("inf"), "it would wait for ever"
        self.now += longest
        return queue.ticket.granted

    def names(self) -> list[str]:
        """Name the events so far."""
        return [type(event).__name__ for event in self.events]

    def found(self, kind: type[Event]) -> list[Any]:
        """Give the events of a kind."""
        return [event for event in self.events if type(event) is kind]


def failover(count: int = 3, **policy: Any) -> Failover:
    """Make a failover over so many endpoints: a, b, c, ..."""
    names = "abcdefgh"[:count]
    return Failover(
        [
            Endpoint(base_url=f"https://{name}.example", api_key=f"key-{name}", name=name, priority=place)
            for place, name in enumerate(names, 1)
        ],
        **policy,
    )


def run_flow(flow: Flow, answers: Iterable[Any]) -> Reply:
    """Send these answers in, one for each effect."""
    effect = next(flow)
    for answer in answers:
        try:
            effect = flow.send(answer)
        except StopIteration as ended:
            result: Reply = ended.value
            return result
    message = f"the flow wants more, after {effect}"
    raise AssertionError(message)


Op = tuple[str, ...]


@dataclass
class Lease:
    """Something taken, and what was done with it."""

    kind: str
    done: list[str] = field(default_factory=list)
    granted: bool = True
    wait: float = 0.0
    left: list[float] = field(default_factory=list)
    sent: bool = False

    # A ticket.
    def grant(self) -> None:
        """Let it in."""
        self.granted = True

    def on_grant(self, wake: Callable[[], None]) -> None:
        """Not used: the driver looks at `granted`."""

    def leave(self) -> None:
        """Leave the bulkhead."""
        self.done.append("leave")

    # A permit.
    def record(self, counts: bool, latency: float | None, now: float) -> None:  # noqa: FBT001
        """Record a result."""
        self.done.append(f"record {counts}")

    # A permit, or a hold.
    def release(self, wall: float = 0.0) -> None:
        """Give it back unused."""
        self.done.append("release")

    # A reservation, or a token.
    def refund(self, now: float) -> None:
        """Give it back unused."""
        self.done.append("refund")

    # A reservation, or a hold.
    def settle(self, usage: Usage | None, now: float, *, final: bool = True) -> None:
        """Book what was used."""
        self.done.append("settle" if final else "progress")

    def uncertain(self, wall: float) -> None:
        """Keep it for a time."""
        self.done.append("uncertain")

    def observe(self, headers: Mapping[str, str], status: int, throttled: bool, now: float) -> None:  # noqa: FBT001
        """Learn from an answer."""

    def remaining(self, now: float) -> float:
        """Wait again, as the script says."""
        return self.left.pop(0) if self.left else 0.0

    def succeeded(self) -> None:
        """A token whose resend was answered well."""
        self.done.append("succeeded")


Refusal = Literal["quota", "limit", "bulkhead", "circuit", "budget"]


class Books:
    """A store whose states write everything down.

    Args:
        refuse: names of what refuses, at which of its requests (counted from 0).
        waits: seconds that the limiter makes the n-th reservation wait.
        lines: numbers of the bulkhead's requests that must stand in line.
    """

    def __init__(
        self,
        refuse: Iterable[tuple[Refusal, int]] = (),
        waits: Mapping[int, float] | None = None,
        lines: Iterable[int] = (),
    ) -> None:
        self._refuse = set(refuse)
        self._waits = waits or {}
        self._lines = set(lines)
        self._asked: dict[str, int] = {}
        self.leases: list[Lease] = []
        self.in_flight: dict[str, int] = {}
        self.recorded: list[tuple[str, str | None]] = []
        self.checked = 0
        self.told: list[str] = []
        self.listeners: list[Any] = []
        self.on_transition: list[Any] = []

    def of(self, kind: str) -> list[Lease]:
        """Give the leases of a kind."""
        return [lease for lease in self.leases if lease.kind == kind]

    def _take(self, kind: Refusal, error: BaseException | None, **fields: Any) -> Lease:
        number = self._asked.get(kind, 0)
        self._asked[kind] = number + 1
        if error is not None and (kind, number) in self._refuse:
            raise error
        lease = Lease(kind, **fields)
        self.leases.append(lease)
        return lease

    # The store: it is its own states.
    def budget(self, policy: Any, now: float) -> Any:
        """See `StateStore`."""
        return self

    limiter = circuits = ledger = cache = budget

    def bulkhead(self, policy: Any) -> Any:
        """See `StateStore`."""
        return BooksOfBulkhead(self)

    def endpoints(self, policy: Failover, health: Any, now: float) -> Any:
        """See `StateStore`."""
        return BooksOfEndpoints(self, policy)

    # The budget.
    def deposit(self, now: float) -> None:
        """See `AnyBudget`."""
        self.told.append("call")

    def withdraw(self, verdict: Any, now: float) -> Lease | None:
        """See `AnyBudget`."""
        number = self._asked.get("budget", 0)
        self._asked["budget"] = number + 1
        if ("budget", number) in self._refuse:
            return None
        lease = Lease("budget")
        self.leases.append(lease)
        return lease

    def succeeded(self, now: float) -> None:
        """See `AnyBudget`."""
        self.told.append("success")

    # The ledger and the limiter.
    def reserve(
        self, facts: CallFacts, cost: Any, now: float, max_wait: float | None = None, pool: Any = None
    ) -> Lease:
        """See `AnyLedger` and `AnyLimiter`."""
        if max_wait is None:
            return self._take("quota", QuotaExceeded("no room", dimension="requests", period="day"))
        wait = self._waits.get(self._asked.get("limit", 0), 0.0)
        if wait > max_wait:
            raise RateLimitExceeded("too long", axis="requests", retry_after=wait)
        return self._take("limit", RateLimitExceeded("full", axis="requests", retry_after=9.0), wait=wait)

    # The circuits.
    def circuit(self, endpoint: str, model: str | None) -> Any:
        """See `AnyCircuits`."""
        return self

    def forget(self, endpoints: Any, now: float) -> None:
        """See `AnyCircuits`."""
        self.told.append(f"forget {sorted(endpoints)}")

    def check(self, now: float, *, first: bool = False) -> None:
        """See `AnyCircuit`."""
        self.checked += 1

    def enter(self, now: float, *, first: bool = False) -> Lease:
        """See `AnyCircuit`."""
        return self._take("circuit", CircuitOpenError("open", retry_after=5.0))

    def record_interruption(self, now: float) -> None:
        """See `AnyCircuit`."""
        self.recorded.append(("circuit", "interrupted"))

    def must_balance(self) -> None:
        """Assert that all that was taken was given back, once, and by the rules."""
        for lease in self.leases:
            done = [what for what in lease.done if what != "progress"]
            wanted: dict[str, set[tuple[str, ...]]] = {
                "bulkhead": {("leave",)},
                "circuit": {("record True",), ("record False",), ("release",)},
                "quota": {("settle",), ("release",), ("uncertain",)},
                "limit": {(), ("settle",), ("refund",)},
                "budget": {(), ("refund",), ("succeeded",)},
            }
            assert tuple(done) in wanted[lease.kind], lease
        assert not any(self.in_flight.values()), self.in_flight


class BooksOfBulkhead:
    """The bulkhead of a `Books`."""

    def __init__(self, books: Books) -> None:
        self._books = books

    def enter(self, now: float) -> Lease:
        """See `AnyBulkhead`."""
        books = self._books
        granted = books._asked.get("bulkhead", 0) not in books._lines
        return books._take("bulkhead", BulkheadFull("full"), granted=granted)


class BooksOfEndpoints:
    """The endpoints of a `Books`: each in turn, untried ones first."""

    def __init__(self, books: Books, policy: Failover) -> None:
        self._books = books
        self._endpoints = policy.endpoints
        self.listeners: list[Any] = []

    def choose(
        self,
        facts: CallFacts,
        tried: Sequence[str],
        verdict: Any,
        now: float,
        chance: float,
        *,
        without: Sequence[str] = (),
    ) -> Endpoint | None:
        """See `AnyEndpoints`."""
        left = [endpoint for endpoint in self._endpoints if endpoint.name not in without]
        return next((endpoint for endpoint in left if endpoint.name not in tried), left[0] if left else None)

    def started(self, name: str) -> None:
        """See `AnyEndpoints`."""
        self._books.in_flight[name] = self._books.in_flight.get(name, 0) + 1

    def record(self, name: str, verdict: Any, latency: float | None, now: float) -> None:
        """See `AnyEndpoints`."""
        self._books.recorded.append((name, verdict.kind))

    def leave(self, name: str) -> None:
        """See `AnyEndpoints`."""
        self._books.in_flight[name] -= 1

    def finished(self, name: str, verdict: Any, latency: float | None, now: float) -> None:
        """See `AnyEndpoints`."""
        if verdict is not None:
            self.record(name, verdict, latency, now)
        self.leave(name)
