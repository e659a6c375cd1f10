"""The callers of `chaos.py`: the clients with their policies, and what threads and tasks do with them.

Every call is written down as its caller sees it (`Book`); `chaos_judge` reads that afterwards. A caller makes calls,
reads streams, leaves them open, closes or cancels them, uses bare generated functions, and is in a hurry now and then.
"""

from __future__ import annotations

import asyncio
import dataclasses
import gc
import itertools
import sys
import threading
import time
import traceback
from contextvars import ContextVar
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "generated"), str(ROOT / "overlay"), str(ROOT / "benchmarks")]

from chaos_judge import Call, ClientSpec  # noqa: E402
from chaos_server import MODEL, digest_of  # noqa: E402

from claude_api.api.messages import create_message  # noqa: E402
from claude_overlay import AsyncClaude, Claude  # noqa: E402
from claude_overlay.errors import APIStatusError, ClaudeError, StreamCancelledError, StreamError  # noqa: E402
from claude_overlay.reliability.breaker import CircuitBreaker  # noqa: E402
from claude_overlay.reliability.budget import RetryBudget, RetryQuota  # noqa: E402
from claude_overlay.reliability.bulkhead import Bulkhead  # noqa: E402
from claude_overlay.reliability.failover import Endpoint, Failover, Strategy  # noqa: E402
from claude_overlay.reliability.health import HealthCheck  # noqa: E402
from claude_overlay.reliability.limit import RateLimit  # noqa: E402
from claude_overlay.reliability.quota import Price, Quota  # noqa: E402
from claude_overlay.reliability.resilience import Resilience  # noqa: E402
from claude_overlay.reliability.retry import RetryPolicy  # noqa: E402
from claude_overlay.reliability.verdict import ResendAmbiguous  # noqa: E402

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Sequence

__all__ = ["Book", "call_once", "call_once_async", "cast", "everything", "idle", "settle", "told", "work", "work_async"]

STRATEGIES: dict[Strategy, ResendAmbiguous] = {
    "priority": "never",
    "round_robin": "duplicable",
    "random": "always",
    "sticky": "never",
}
TIMEOUT = 3.0
DEADLINE, HURRY, ATTEMPT_TIMEOUT = 6.0, 0.7, 1.5
RATE, BURST, QUEUE = 12.0, 1.0, 1.0
CAPACITY = 300
RATIO, FLOOR, WINDOW = 0.5, 1.0, 5.0
PAUSE = 0.1
"""Seconds between two calls of a caller, at most."""
CURRENT: ContextVar[Call | None] = ContextVar("CURRENT", default=None)


def hear(event: Any, calls: dict[int, Call], changes: list[Any]) -> None:
    """Keep an event with its call: the one that began in this thread or task."""
    if event.call_id == 0:
        changes.append(event)
        return
    if type(event).__name__ == "CallStarted":
        begun = CURRENT.get()
        if begun is not None:
            calls[event.call_id] = begun
    call = calls.get(event.call_id)
    if call is not None:
        call.events.append(event)


def everything(
    strategy: Strategy,
    servers: Sequence[Any],
    hooks: tuple[Any, ...],
    *,
    rate: float = RATE,
    places: int = 3,
    uncertain_for: float = 3600.0,
) -> Resilience:
    """Turn everything on.

    Args:
        strategy: Of the failover.
        servers: Its endpoints.
        hooks: Who listens.
        rate: Requests a second.
        places: Of the bulkhead.
        uncertain_for: Of the quota.
    """
    endpoints = [
        Endpoint(base_url=one.base_url, api_key=f"k{one.name}", name=one.name, priority=place)
        for place, one in enumerate(servers)
    ]
    quota = strategy == "sticky"
    return Resilience(
        deadline=DEADLINE,
        attempt_timeout=ATTEMPT_TIMEOUT,
        retry=retry_policy(STRATEGIES[strategy]),
        budget=RetryQuota(capacity=CAPACITY)
        if quota
        else RetryBudget(ratio=RATIO, min_per_second=FLOOR, window=WINDOW),
        breaker=CircuitBreaker(
            minimum_calls=10,
            window=5.0,
            open_for=0.5,
            max_open_for=2.0,
            half_open_permits=2,
            permit_lease=5.0,
            slow_call_duration=1.0,
        ),
        limit=RateLimit(requests_per_minute=rate * 60, input_tokens_per_minute=10**8, burst=BURST, max_wait=2.0),
        bulkhead=Bulkhead(max_concurrent=places, max_wait=QUEUE),
        failover=Failover(
            endpoints, strategy=strategy, eject_after=5, ejection_time=1.0, max_ejection_time=4.0, failback_delay=1.0
        ),
        health=HealthCheck(interval=0.5, healthy_after=1, window=5.0),
        quota=Quota(
            requests_per_month=10**9,
            uncertain_for=uncertain_for,
            usd_per_month=10**6,
            prices={MODEL: Price(input=3, output=15, cache_write=3.75, cache_read=0.3)},
        ),
        hooks=hooks,
    )


def retry_policy(resend: ResendAmbiguous) -> RetryPolicy:
    """Make a hasty retry policy."""
    return RetryPolicy(
        max_attempts=3,
        initial_backoff=0.05,
        max_backoff=0.4,
        throttle_initial_backoff=0.1,
        max_retry_after=1.0,
        resend_ambiguous=resend,
    )


def cast(
    servers: Sequence[Any], calls: dict[int, Call], changes: dict[str, list[Any]], only: str, *, is_async: bool
) -> dict[str, Any]:
    """Make the clients of one kind: name to client and spec.

    Args:
        servers: The servers.
        calls: Filled in: calls by the number that their events have.
        changes: Filled in: by client, the events that belong to no call.
        only: Part of the names that are wanted.
        is_async: Which kind.
    """
    kind = AsyncClaude if is_async else Claude
    side = "async" if is_async else "sync"
    made: dict[str, Any] = {}

    def add(name: str, at: Any, resilience: Resilience | None, **promise: Any) -> None:
        full = f"{side} {name}"
        if only and only not in full:
            return
        claude = kind("k", base_url=at.base_url, timeout=TIMEOUT, resilience=resilience)
        made[full] = (claude, ClientSpec(name=full, is_async=is_async, **promise))

    add("zero", servers[is_async], None)
    budget = RetryBudget(ratio=RATIO, min_per_second=FLOOR, window=WINDOW)
    bare = Resilience(deadline=DEADLINE, attempt_timeout=ATTEMPT_TIMEOUT, retry=retry_policy("never"), budget=budget)
    promise: dict[str, Any] = {"attempts": 3, "attempt_timeout": ATTEMPT_TIMEOUT}
    share = {"ratio": RATIO, "floor": FLOOR, "window": WINDOW}
    add("retry", servers[2 - is_async], bare, resend="never", **promise, **share)
    for strategy, resend in STRATEGIES.items():
        hooked = strategy != "random"
        heard = changes.setdefault(f"{side} {strategy}", [])
        hooks = (partial(hear, calls=calls, changes=heard),) if hooked else ()
        whole = everything(strategy, servers, hooks)
        # The cheapest resend costs a quota 5, and each good call pays 1 back.
        bound = {"ratio": 0.2, "floor": 0.0, "window": 0.0, "saved": CAPACITY / 5} if strategy == "sticky" else share
        limit = {"rate": RATE, "burst": RATE * BURST, "queue": QUEUE}
        add(strategy, servers[0], whole, resend=resend, hooked=hooked, **promise, **bound, **limit)
    return made


class Book:
    """The callers' history: begins calls, and writes down how they end."""

    def __init__(self, first: int = 1) -> None:
        self.calls: dict[int, Call] = {}
        self._numbers = itertools.count(first)

    def begin(self, client: str, kind: str, deadline: float | None) -> tuple[Call, dict[str, Any]]:
        """Begin a call; give it, and its arguments."""
        number = next(self._numbers)
        prompt = f"{number} tell me a story"
        path = "/v1/messages/count_tokens" if kind == "count" else "/v1/messages"
        digest = digest_of(path, prompt, stream=kind in STREAMED)
        call = Call(number, client, kind, digest, path, deadline, time.monotonic())
        self.calls[number] = call
        CURRENT.set(call)
        arguments: dict[str, Any] = {"model": MODEL, "messages": [{"role": "user", "content": prompt}]}
        if kind != "count":
            arguments["max_tokens"] = 64
        return call, arguments

    @staticmethod
    def failed(call: Call, error: BaseException) -> None:
        """Write down how a call failed."""
        call.ended = time.monotonic()
        call.outcome = "error"
        call.error, call.message = type(error).__name__, str(error)
        if isinstance(error, APIStatusError):
            call.error = f"API status {error.status} {call.error}"
        if isinstance(error, StreamCancelledError) and call.kind == "cancel":
            call.outcome = "cancelled"
        if isinstance(error, StreamError) and error.snapshot is not None:
            call.text = "".join(getattr(block, "text", "") for block in error.snapshot.content)
        if isinstance(error, ClaudeError):
            call.records = told(error.attempts)
        else:
            call.foreign = "".join(traceback.format_exception(error))

    @staticmethod
    def done(call: Call, outcome: str) -> None:
        """Write down that a call is over."""
        call.ended = time.monotonic()
        call.outcome = outcome


def told(attempts: Any) -> tuple[tuple[str | None, int | None, str], ...] | None:
    """Give what the judge wants of attempt records; None when there are none."""
    return tuple((one.endpoint, one.status, one.kind) for one in attempts) or None


KINDS = {
    "create": 30, "final": 15, "text": 10, "close": 8, "abandon": 8, "cancel": 10, "generated": 8, "detailed": 5,
    "hurry": 6, "impatient": 4, "count": 4,
}  # fmt: skip
"""What a caller does, and how often."""
STREAMED = frozenset({"final", "text", "close", "abandon", "cancel"})


def choose(chance: random.Random, claude: Any) -> tuple[str, float | None, Any]:
    """Choose what to do, by which deadline, and through which copy of the client."""
    kind = chance.choices(tuple(KINDS), tuple(KINDS.values()))[0]
    policies = claude.resilience
    deadline = None if policies is None else policies.deadline
    if policies is not None and policies.failover is not None and policies.failover.strategy == "sticky":
        claude = claude.with_options(sticky_key=f"conversation {chance.randrange(20)}")
    if kind == "hurry" and policies is not None:
        deadline = HURRY
        claude = claude.with_options(resilience=dataclasses.replace(policies, deadline=HURRY))
    if kind == "impatient":
        claude = claude.with_options(timeout=0.3)
    return kind, deadline, claude


def call_once(claude: Any, call: Call, arguments: dict[str, Any], chance: random.Random) -> str:
    """Make one call, blocking; give its outcome."""
    if call.kind in STREAMED:
        return stream_once(claude, call, arguments, chance)
    if call.kind == "count":
        call.tokens = claude.messages.count_tokens(**arguments).input_tokens
    elif call.kind == "generated":
        call.text = create_message.sync(client=claude.client, body=arguments).text
    elif call.kind == "detailed":
        return detail(call, create_message.sync_detailed(client=claude.client, body=arguments))
    else:
        answer = claude.messages.create.with_response(**arguments)
        call.text, call.records = answer.value.text, told(answer.metadata.attempts)
    return "ok"


def detail(call: Call, response: Any) -> str:
    """Take what a `_detailed` function gave: any status."""
    if response.parsed is None:
        call.error = f"API status {response.status_code}"
        return "error"
    call.text = response.parsed.text
    return "ok"


def stream_once(claude: Any, call: Call, arguments: dict[str, Any], chance: random.Random) -> str:
    """Read one stream, blocking, or a part of it."""
    stream = claude.messages.stream(**arguments)
    if call.kind == "abandon":
        stream.open()
        call.committed = time.monotonic()
        call.text = "".join(itertools.islice(stream.text, chance.randrange(4)))
        if chance.choice((True, False)):  # only the collector will find it
            ring: list[Any] = [stream]
            ring.append(ring)
        return "left"
    with stream:
        call.committed = time.monotonic()
        if call.kind == "cancel":
            killer = threading.Timer(0.05 * chance.random(), stream.cancel)
            killer.start()
            try:
                stream.final_message()
            finally:
                killer.join()
            call.text = stream.final_message().text
        elif call.kind == "close":
            call.text = "".join(itertools.islice(stream.text, 1 + chance.randrange(4)))
            return "left"
        elif call.kind == "text":
            call.text = "".join(stream.text)
        else:
            call.text = stream.final_message().text
    return "ok"


async def call_once_async(claude: Any, call: Call, arguments: dict[str, Any], chance: random.Random) -> str:
    """Make one call; give its outcome."""
    if call.kind in STREAMED:
        return await stream_once_async(claude, call, arguments, chance)
    if call.kind == "count":
        call.tokens = (await claude.messages.count_tokens(**arguments)).input_tokens
    elif call.kind == "generated":
        call.text = (await create_message.asyncio(client=claude.client, body=arguments)).text
    elif call.kind == "detailed":
        return detail(call, await create_message.asyncio_detailed(client=claude.client, body=arguments))
    else:
        answer = await claude.messages.create.with_response(**arguments)
        call.text, call.records = answer.value.text, told(answer.metadata.attempts)
    return "ok"


async def stream_once_async(claude: Any, call: Call, arguments: dict[str, Any], chance: random.Random) -> str:
    """Read one stream, or a part of it."""
    stream = claude.messages.stream(**arguments)
    if call.kind == "abandon":
        await stream.open()
        call.committed = time.monotonic()
        call.text = await some(stream.text, chance.randrange(4))
        if chance.choice((True, False)):
            ring: list[Any] = [stream]
            ring.append(ring)
        return "left"
    async with stream:
        call.committed = time.monotonic()
        if call.kind == "close":
            call.text = await some(stream.text, 1 + chance.randrange(4))
            return "left"
        if call.kind == "text":
            call.text = await some(stream.text, 10**6)
        else:
            call.text = (await stream.final_message()).text
    return "ok"


async def some(pieces: Any, most: int) -> str:
    """Join the first pieces."""
    text = ""
    if most:
        async for piece in pieces:
            text += piece
            most -= 1
            if not most:
                break
    return text


def work(name: str, claude: Any, book: Book, chance: random.Random, until: Callable[[], bool]) -> None:
    """Be one caller in a thread."""
    while not until():
        kind, deadline, copy = choose(chance, claude)
        call, arguments = book.begin(name, kind, deadline)
        try:
            outcome = call_once(copy, call, arguments, chance)
        except BaseException as error:  # noqa: BLE001 - the judge looks at what it is
            book.failed(call, error)
        else:
            book.done(call, outcome)
        time.sleep(PAUSE * chance.random())


async def work_async(name: str, claude: Any, book: Book, chance: random.Random, until: Callable[[], bool]) -> None:
    """Be one caller in a task."""
    while not until():
        kind, deadline, copy = choose(chance, claude)
        call, arguments = book.begin(name, kind, deadline)
        task = asyncio.ensure_future(call_once_async(copy, call, arguments, chance))
        if kind == "cancel" or not chance.randrange(10):
            await asyncio.wait([task], timeout=chance.choice((0.0, 0.02, 0.1, 1.0)) * chance.random())
            for _ in range(1 + chance.randrange(2)):  # perhaps again, while it cleans up
                task.cancel()
                await asyncio.sleep(0)
        await asyncio.wait([task])
        if task.cancelled():
            book.done(call, "cancelled")
        elif (error := task.exception()) is not None:
            book.failed(call, error)
        else:
            book.done(call, task.result())
        await asyncio.sleep(PAUSE * chance.random())


async def settle() -> None:
    """Let abandoned streams be found; the loop closes them in tasks of its own."""
    for _ in range(5):
        gc.collect()
        await asyncio.sleep(0.05)


def idle(claude: Any) -> list[str]:
    """Say what a client still holds though no call is under way."""
    runtime = getattr(claude.client, "runtime", None)
    if runtime is None:
        return []
    pipeline, found = runtime.pipeline, []
    if pipeline.bulkhead is not None and (pipeline.bulkhead.in_flight or pipeline.bulkhead.waiting):
        found.append(f"bulkhead: {pipeline.bulkhead.in_flight} in flight, {pipeline.bulkhead.waiting} waiting")
    if pipeline.endpoints is not None:
        flying = {one.name: one.in_flight for one in pipeline.endpoints.metrics().endpoints if one.in_flight}
        found += [f"endpoints in flight: {flying}"] if flying else []
    if pipeline.ledger is not None:
        reserved = pipeline.ledger.usage(time.time()).month.total.reserved
        found += [f"quota reserved: {reserved}"] if any(reserved) else []
    for circuit in () if pipeline.circuits is None else pipeline.circuits.all():
        probes = circuit._generation.probes  # noqa: SLF001 - no public figure tells the leases
        if probes is not None and probes._leases:  # noqa: SLF001
            found.append(f"circuit {circuit.endpoint} {circuit.state}: {len(probes._leases)} leases")  # noqa: SLF001
    if runtime.hook_failures:
        found.append(f"{runtime.hook_failures} failures of hooks")
    return found
