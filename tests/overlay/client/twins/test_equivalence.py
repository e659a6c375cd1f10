"""The two shells under policies: the same seeded scenarios give the same events, waits, requests and outcomes.

A scenario is a set of policies, a script of replies and faults, and calls of several kinds, all drawn from a seed.
`python tests/overlay/client/twins/test_equivalence.py 10000` plays more of them.
"""

from __future__ import annotations

import asyncio
import dataclasses
import random
import sys
from typing import TYPE_CHECKING, Any

import pytest

from claude_overlay import AsyncClaude, Claude
from claude_overlay.reliability.breaker import CircuitBreaker
from claude_overlay.reliability.budget import RetryBudget, RetryQuota
from claude_overlay.reliability.bulkhead import Bulkhead
from claude_overlay.reliability.cache import ResponseCache
from claude_overlay.reliability.failover import Endpoint, Failover
from claude_overlay.reliability.limit import RateLimit
from claude_overlay.reliability.quota import Quota
from claude_overlay.reliability.resilience import Resilience
from claude_overlay.reliability.retry import RetryPolicy
from claude_overlay.testing import Fault, ManualClock, ScriptedTransport, fault, message_stream, reply

if TYPE_CHECKING:
    from claude_overlay.reliability.events import Event

SEEDS = 500
CALLS = 3
MOST_ATTEMPTS = 4
ARGUMENTS = {"model": "claude-test", "max_tokens": 8, "messages": [{"role": "user", "content": "Hi"}]}
MESSAGE = {
    "id": "msg_1", "type": "message", "role": "assistant", "model": "claude-test",
    "content": [{"type": "text", "text": "Hello, world"}], "stop_reason": "end_turn", "stop_sequence": None,
    "usage": {"input_tokens": 3, "output_tokens": 5},
}  # fmt: skip
STREAM = message_stream(MESSAGE)
EVENTS = {"content-type": "text/event-stream"}
PING = b'event: ping\ndata: {"type": "ping"}\n\n'
FAULTS = ("ConnectError", "ConnectTimeout", "PoolTimeout", "WriteError", "ReadError", "ReadTimeout")
REFUSALS = (
    (400, "invalid_request_error"), (401, "authentication_error"), (408, "timeout_error"), (409, "conflict_error"),
    (429, "rate_limit_error"), (500, "api_error"), (503, "api_error"), (504, "timeout_error"),
    (529, "overloaded_error"),
)  # fmt: skip


class Interruption(BaseException):
    """Stands for a cancellation or Ctrl-C in the middle of a body: no Exception, so never judged."""


def refusal(chance: random.Random) -> Any:
    """Draw an error response."""
    status, kind = chance.choice(REFUSALS)
    headers = {}
    if chance.random() < 0.3:
        headers["retry-after"] = str(chance.choice([0, 1, 7, 90]))
    if chance.random() < 0.1:
        headers["x-should-retry"] = chance.choice(["true", "false"])
    return reply(status, json={"type": "error", "error": {"type": kind, "message": "no"}}, headers=headers)


def answer(chance: random.Random, *, streamed: bool) -> Any:  # noqa: PLR0911 - a table
    """Draw a reply to one request: good, late, cut, refused, or a fault."""
    drawn = chance.random()
    if drawn < 0.15:
        return fault(chance.choice(FAULTS))
    if drawn < 0.4:
        return refusal(chance)
    if not streamed:
        if drawn < 0.5:
            return reply(chunks=[b'{"id"', Interruption() if drawn < 0.43 else Fault("ReadError")])
        return reply(json=MESSAGE)
    if drawn < 0.5:
        error = f'event: error\ndata: {{"type": "error", "error": {{"type": "{chance.choice(REFUSALS)[1]}"}}}}\n\n'
        return reply(chunks=[PING, error.encode()], headers=EVENTS)
    cuts = sorted(chance.sample(range(len(STREAM)), 3))
    pieces = [STREAM[a:b] for a, b in zip([0, *cuts], [*cuts, len(STREAM)], strict=True)]
    if drawn < 0.7:
        broken = Interruption() if drawn < 0.55 else Fault(chance.choice(["ReadError", "ReadTimeout"]))
        return reply(chunks=[PING, *pieces[: chance.randrange(4)], broken], headers=EVENTS)
    return reply(chunks=[PING, *pieces], headers=EVENTS)


def maybe(chance: random.Random, value: Any) -> Any:
    """Draw whether a policy is on."""
    return value if chance.random() < 0.5 else None


def policies(chance: random.Random) -> Resilience:
    """Draw a set of policies."""
    endpoints = [Endpoint(base_url=f"http://e{n}.test", api_key=f"key-{n}") for n in range(3)]
    ambiguous = chance.choice(["never", "duplicable", "always"])
    retry = RetryPolicy(
        max_attempts=chance.randint(1, MOST_ATTEMPTS),
        resend_ambiguous=ambiguous,  # type: ignore[arg-type]  # one of the three
        jitter=chance.choice(["none", "full", "equal", "decorrelated"]),  # type: ignore[arg-type]  # one of the four
    )
    retry_or_none = maybe(chance, retry)
    budget = maybe(chance, chance.choice([RetryBudget(), RetryQuota(capacity=20), RetryBudget(on_exhausted="raise")]))
    return Resilience(
        deadline=maybe(chance, chance.choice([0.4, 3.0, 30.0])),
        attempt_timeout=maybe(chance, 20.0),
        retry=retry_or_none,
        budget=None if retry_or_none is None else budget,
        breaker=maybe(chance, CircuitBreaker(minimum_calls=2)),
        limit=maybe(chance, RateLimit(requests_per_minute=60, burst=1.0)),
        bulkhead=maybe(chance, Bulkhead(max_concurrent=1, max_wait=1.0)),
        failover=maybe(chance, Failover(endpoints, strategy=chance.choice(["priority", "round_robin", "random"]))),  # type: ignore[arg-type]
        quota=maybe(chance, Quota(requests_per_day=3)),
        cache=maybe(chance, ResponseCache()),
    )


class Scenario:
    """What one seed makes: policies, calls, and as many replies as could be asked for."""

    def __init__(self, seed: int) -> None:
        chance = random.Random(seed)  # noqa: S311 - a test's choices, not a secret
        self.seed = seed
        self.resilience = policies(chance)
        self.calls = [chance.choice(["create", "stream", "left", "count"]) for _ in range(CALLS)]
        # More than can be sent: every attempt takes one.
        self.script = [
            [answer(chance, streamed=call in {"stream", "left"}) for _ in range(MOST_ATTEMPTS)] for call in self.calls
        ]
        self.events: list[Event] = []
        self.outcomes: list[Any] = []
        self.clock = ManualClock()
        self.transport = ScriptedTransport()

    def client(self, kind: Any) -> Any:
        """Make the client that plays it."""
        random.seed(self.seed)  # the jitter's
        wanted = dataclasses.replace(self.resilience, hooks=[self.events.append])
        return kind("k", http_client=self.transport, clock=self.clock, resilience=wanted)

    def begin(self, number: int) -> str:
        """Lay out the replies of a call; give what kind it is."""
        self.transport._script[:] = self.script[number]
        return self.calls[number]

    def seen(self) -> dict[str, Any]:
        """Give all that can be compared."""
        return {
            "events": [dataclasses.replace(event, call_id=0) for event in self.events],
            "outcomes": self.outcomes,
            "waits": self.clock.waits,
            "requests": [(sent.url, sent.content, sent.timeout) for sent in self.transport.requests],
            "open": self.transport.open_bodies,
        }


def told(error: BaseException) -> Any:
    """Give what an error says, its attempts included."""
    return type(error).__name__, str(error), getattr(error, "attempts", None), getattr(error, "retry_after", None)


def play(scenario: Scenario) -> dict[str, Any]:
    """Play a scenario with Claude."""
    claude = scenario.client(Claude)
    for number in range(CALLS):
        try:
            scenario.outcomes.append(_act(claude, scenario.begin(number)))
        except (Exception, Interruption) as error:  # noqa: BLE001 - the outcome
            scenario.outcomes.append(told(error))
    return scenario.seen()


def _act(claude: Claude, call: str) -> Any:
    if call == "create":
        value, metadata = claude.messages.create.with_response(**ARGUMENTS)
        return value.text, metadata.attempts
    if call == "count":
        return claude.messages.count_tokens(model="claude-test", messages=ARGUMENTS["messages"]).to_dict()
    with claude.messages.stream(**ARGUMENTS) as stream:
        if call == "left":
            return next(stream).type
        return stream.final_message().text, stream.metadata and stream.metadata.attempts


async def play_async(scenario: Scenario) -> dict[str, Any]:
    """Play a scenario with AsyncClaude."""
    claude = scenario.client(AsyncClaude)
    for number in range(CALLS):
        try:
            scenario.outcomes.append(await _act_async(claude, scenario.begin(number)))
        except (Exception, Interruption) as error:  # noqa: BLE001 - the outcome
            scenario.outcomes.append(told(error))
    return scenario.seen()


async def _act_async(claude: AsyncClaude, call: str) -> Any:
    if call == "create":
        value, metadata = await claude.messages.create.with_response(**ARGUMENTS)
        return value.text, metadata.attempts
    if call == "count":
        return (await claude.messages.count_tokens(model="claude-test", messages=ARGUMENTS["messages"])).to_dict()
    async with claude.messages.stream(**ARGUMENTS) as stream:
        if call == "left":
            return (await anext(stream)).type
        return (await stream.final_message()).text, stream.metadata and stream.metadata.attempts


@pytest.mark.parametrize("hundred", range(0, SEEDS, 100))
def test_both_shells_do_the_same(hundred: int) -> None:
    """Event by event, wait by wait, request by request; and neither leaves a response open."""
    assert differing(range(hundred, hundred + 100)) == []


def differing(seeds: range) -> list[int]:
    """Play these seeds with both; give those that are not the same, or leave something open."""
    found = []
    with asyncio.Runner() as runner:
        for seed in seeds:
            blocking = play(Scenario(seed))
            awaited = runner.run(play_async(Scenario(seed)))
            if blocking != awaited or blocking["open"]:
                found.append(seed)
    return found


def test_the_scenarios_show_much() -> None:
    """They are worth running: most kinds of events occur in them, and good and bad outcomes."""
    kinds: set[str] = set()
    ends: set[str] = set()
    for seed in range(300):
        scenario = Scenario(seed)
        play(scenario)
        kinds.update(type(event).__name__ for event in scenario.events)
        ends.update(str(outcome[0]) for outcome in scenario.outcomes if isinstance(outcome, tuple))

    assert kinds >= {
        "CallStarted", "AttemptStarted", "AttemptEnded", "RetryScheduled", "RetrySuppressed", "CallEnded",
        "LimiterWaited", "CircuitRejected", "CircuitChanged", "EndpointSelected", "QuotaReserved", "QuotaRejected",
        "StreamCommitted", "StreamInterrupted", "CacheHit", "CacheMiss",
    }  # fmt: skip
    assert ends >= {"Hello, world", "Interruption", "QuotaExceeded", "CircuitOpenError", "OverloadedError"}


if __name__ == "__main__":
    print("differing:", differing(range(int(sys.argv[1]))))  # noqa: T201 - run by hand
