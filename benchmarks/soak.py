"""A whole client, all policies on, for a virtual hour in bad weather: 1,000 tasks, three endpoints, and a ledger of it.

    python benchmarks/soak.py [--tasks 1000] [--hours 1] [--seed 1] [--check]

The client is real, from `messages.create` to the HTTP library; only its transport is a stand-in, and its clock is a
loop whose time jumps to the next timer, so the hour takes a minute or two. The endpoints fail as servers do: they
refuse connections, hang, answer 429, 500, 503 and 529, send an error as the first event of a stream, and cut streams.
Callers cancel now and then. The stand-in writes down each execution with its time. Afterwards client and server are
compared (the invariants are in `judge`). With `--check`, any broken one fails the run.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import sys
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx2

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "generated"), str(ROOT / "overlay")]

from tests.overlay.reliability.virtual_loop import run_virtually  # noqa: E402

from claude_overlay import (  # noqa: E402
    AsyncClaude,
    Bulkhead,
    CircuitBreaker,
    ClaudeError,
    Endpoint,
    Failover,
    HealthCheck,
    Price,
    Quota,
    RateLimit,
    Resilience,
    RetryBudget,
    RetryPolicy,
)
from claude_overlay.testing import message_stream  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

NAMES = ("north", "south", "west")
MODEL = "claude-soak"
PER_MINUTE = 3000
BURST_SECONDS = 1.0
ATTEMPTS = 3
RATIO, FLOOR = 0.2, 0.5
PRICE = Price(input=3, output=15, cache_write="3.75", cache_read="0.3")
USAGE = {"input_tokens": 40, "output_tokens": 20}
PAUSE = 60.0
"""Seconds between the calls of one task, on average."""
FAULTS = ("refuse", "server", "overloaded", "throttle", "event", "cut", "reset")
SELDOM = 0.01
"""Share of the requests that meet one of them in a good minute."""
MINUTES = {0: ("refuse", 0.95), 1: ("overloaded", 0.9), 2: ("hang", 0.3)}
"""Bad minutes: of twenty, what an endpoint does in these, and to which share of the requests."""
STATUSES = {
    "server": (500, "api_error"),
    "overloaded": (529, "overloaded_error"),
    "throttle": (429, "rate_limit_error"),
}
CANCELLED = 0.05
"""Share of the calls whose caller changes its mind."""
STREAMED = 0.2
KEPT_MIB = 32.0
JSON = {"content-type": "application/json"}
SSE = {"content-type": "text/event-stream"}


@dataclass
class Execution:
    """One request as an endpoint saw it."""

    call: int
    endpoint: str
    at: float
    number: int
    answer: str


@dataclass
class World:
    """The endpoints, their weather, and what happened at them."""

    seed: int
    executions: list[Execution] = field(default_factory=list)
    ends: dict[int, float] = field(default_factory=dict)
    results: dict[int, str] = field(default_factory=dict)
    outcomes: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.random = random.Random(self.seed)  # noqa: S311 - weather is no secret

    def weather(self, endpoint: str, now: float) -> str:
        """Tell what an endpoint does to a request at a time: each has bad minutes of its own."""
        minute = int(now // 60)
        kind, share = MINUTES.get((minute * 7 + NAMES.index(endpoint) * 13 + self.seed) % 20, ("", SELDOM))
        chance = self.random.random()
        if chance >= share:
            return "ok"
        return kind or FAULTS[int(chance / share * len(FAULTS))]


class Transport(httpx2.AsyncBaseTransport):
    """Three endpoints behind an HTTP client; which one is meant is told by the host."""

    def __init__(self, world: World) -> None:
        self.world = world

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Answer by the weather."""
        world, loop = self.world, asyncio.get_running_loop()
        endpoint = request.url.host.partition(".")[0]
        body = json.loads(await request.aread())
        kind = world.weather(endpoint, loop.time())
        if kind == "refuse":
            raise httpx2.ConnectError("refused", request=request)
        call = int(body["messages"][0]["content"])
        execution = Execution(call, endpoint, loop.time(), len(world.executions), "")
        world.executions.append(execution)
        await asyncio.sleep(0.05 + world.random.random())
        if kind == "hang":
            await asyncio.sleep(3600)
        if kind == "reset":
            raise httpx2.ReadError("reset", request=request)
        if kind in STATUSES:
            return refusal(*STATUSES[kind], request)
        execution.answer = f"answer {execution.number}"
        message = {
            "id": f"msg_{execution.number}",
            "type": "message",
            "role": "assistant",
            "model": MODEL,
            "content": [{"type": "text", "text": execution.answer}],
            "stop_reason": "end_turn",
            "stop_sequence": None,
            "usage": USAGE,
        }
        if not body.get("stream"):
            return httpx2.Response(200, headers=JSON, content=json.dumps(message).encode(), request=request)
        return httpx2.Response(200, headers=SSE, stream=Stream(message, kind), request=request)


def refusal(status: int, kind: str, request: httpx2.Request) -> httpx2.Response:
    """Make an error response."""
    headers = {**JSON, "retry-after": "2"} if status == 429 else JSON  # noqa: PLR2004 - the status
    body = {"type": "error", "error": {"type": kind, "message": kind}}
    return httpx2.Response(status, headers=headers, content=json.dumps(body).encode(), request=request)


class Stream(httpx2.AsyncByteStream):
    """An event stream that takes its time; it may begin with an error, or be cut."""

    def __init__(self, message: dict[str, Any], kind: str) -> None:
        self.message = message
        self.kind = kind

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Give the events, one chunk each."""
        if self.kind == "event":
            yield b'event: error\ndata: {"type":"error","error":{"type":"overloaded_error","message":"o"}}\n\n'
            return
        chunks = message_stream(self.message).split(b"\n\n")[:-1]
        for chunk in chunks[: len(chunks) // 2 if self.kind == "cut" else None]:
            await asyncio.sleep(0.01)
            yield chunk + b"\n\n"
        if self.kind == "cut":
            raise httpx2.ReadError("cut")


class LoopClock:
    """The virtual loop's time, for the client."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop

    def now(self) -> float:
        """Give the virtual time."""
        return self.loop.time()

    def wall(self) -> float:
        """Give the virtual time as a date in 2026."""
        return 1_790_000_000.0 + self.loop.time()

    def sleep(self, seconds: float) -> None:
        """Refuse: nothing blocks here."""
        raise NotImplementedError

    async def sleep_async(self, seconds: float) -> None:
        """Wait in virtual time."""
        await asyncio.sleep(seconds)


def policies(world: World) -> Resilience:
    """Turn everything on."""
    endpoints = [Endpoint(base_url=f"https://{name}.test", api_key=f"k-{name}", name=name) for name in NAMES]
    return Resilience(
        deadline=90.0,
        attempt_timeout=10.0,
        retry=RetryPolicy(max_attempts=ATTEMPTS, resend_ambiguous="duplicable"),
        budget=RetryBudget(ratio=RATIO, min_per_second=FLOOR),
        breaker=CircuitBreaker(open_for=5.0, minimum_calls=20, slow_call_duration=8.0),
        limit=RateLimit(requests_per_minute=PER_MINUTE, input_tokens_per_minute=PER_MINUTE * 400, max_wait=30.0),
        bulkhead=Bulkhead(max_concurrent=200, max_wait=30.0),
        failover=Failover(endpoints, strategy="round_robin"),
        health=HealthCheck(),
        quota=Quota(requests_per_month=10**9, usd_per_month=10**6, prices={MODEL: PRICE}),
        hooks=[lambda event: world.kinds.update((type(event).__name__,))],
    )


async def one_call(claude: AsyncClaude, world: World, number: int, clock: LoopClock) -> None:
    """Make one call; write down its end."""
    arguments: dict[str, Any] = {
        "model": MODEL,
        "max_tokens": 64,
        "messages": [{"role": "user", "content": str(number)}],
    }
    chance = world.random.random()
    limit = world.random.random() * 2 if chance < CANCELLED else None
    try:
        async with asyncio.timeout(limit):
            if chance > 1 - STREAMED:
                async with claude.messages.stream(**arguments) as stream:
                    text = (await stream.final_message()).text
            else:
                text = (await claude.messages.create(**arguments)).text
        world.results[number] = text
        world.outcomes["ok"] += 1
    except TimeoutError as error:
        world.outcomes["cancelled by the caller" if type(error) is TimeoutError else type(error).__name__] += 1
    except ClaudeError as error:
        world.outcomes[type(error).__name__] += 1
    finally:
        world.ends[number] = clock.now()


async def soak(world: World, tasks: int, hours: float) -> tuple[Any, list[int]]:
    """Run all tasks for so many virtual hours; give the runtime and the memory at a quarter and at the end."""
    loop = asyncio.get_running_loop()
    clock = LoopClock(loop)
    numbers = iter(range(10**9))
    memory: list[int] = []
    async with (
        httpx2.AsyncClient(transport=Transport(world), trust_env=False) as http,
        AsyncClaude(
            "k", base_url="https://home.test", http_client=http, clock=clock, resilience=policies(world)
        ) as claude,
    ):

        async def caller() -> None:
            while True:
                await asyncio.sleep(world.random.random() * 2 * PAUSE)
                if clock.now() >= hours * 3600:
                    return
                await one_call(claude, world, next(numbers), clock)

        async def observer() -> None:
            await asyncio.sleep(hours * 900)
            memory.append(resident())
            await asyncio.sleep(hours * 2700)
            memory.append(resident())

        await asyncio.gather(observer(), *(caller() for _ in range(tasks)))
        return claude.client.runtime, memory


def resident() -> int:
    """Give the resident memory in KiB; 0 where the system does not say."""
    try:
        text = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return 0
    return int(text.partition("VmRSS:")[2].split()[0])


def judge(world: World, runtime: Any, seconds: float) -> dict[str, bool]:
    """Compare what the client says with what the servers saw."""
    by_call: dict[int, list[Execution]] = defaultdict(list)
    for execution in world.executions:
        by_call[execution.call].append(execution)
    calls = len(world.ends)
    pipeline = runtime.pipeline
    most = calls * (1 + RATIO) + FLOOR * seconds + 10 * FLOOR + RATIO * calls / max(seconds, 1) * 10
    times = sorted(execution.at for execution in world.executions)
    window, rate = 10.0, PER_MINUTE / 60
    start, worst = 0, 0
    for end, at in enumerate(times):
        while at - times[start] > window:
            start += 1
        worst = max(worst, end - start + 1)
    return {
        "every answer is one that a server gave to this call": all(
            any(one.answer == text for one in by_call[number]) for number, text in world.results.items()
        ),
        f"no call was executed more than {ATTEMPTS} times": max(map(len, by_call.values())) <= ATTEMPTS,
        "nothing was executed after its call had ended": all(
            one.at <= world.ends[one.call] for one in world.executions
        ),
        f"executions ({len(times)}) within the budget for {calls} calls": len(times) <= most,
        f"at most {worst} requests in any {window:.0f} s": worst <= rate * (window + BURST_SECONDS) + 1,
        "nothing is under way any more": pipeline.bulkhead.in_flight == 0 and pipeline.bulkhead.waiting == 0,
        "no endpoint has a call in flight": all(pipeline.endpoints.health(name).in_flight == 0 for name in NAMES),
        "no hook failed": runtime.hook_failures == 0,
        "every call that began has ended": world.kinds["CallStarted"] == world.kinds["CallEnded"] == calls,
    }


def main() -> int:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tasks", type=int, default=1000)
    parser.add_argument("--hours", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    world = World(options.seed)
    began = time.process_time()
    (runtime, memory), seconds = run_virtually(soak(world, options.tasks, options.hours))
    print(f"{options.tasks} tasks, {seconds:,.0f} virtual seconds in {time.process_time() - began:.0f} s of CPU time")
    print("calls:", ", ".join(f"{name} {count:,}" for name, count in world.outcomes.most_common()))
    print("events:", ", ".join(f"{name} {count:,}" for name, count in sorted(world.kinds.items())))
    grown = (memory[1] - memory[0]) / 1024
    verdicts = judge(world, runtime, seconds)
    log = sys.getsizeof(world.executions) + len(world.executions) * 400
    verdicts[f"memory grew by {grown:.1f} MiB from a quarter on (the log itself: {log / 2**20:.1f})"] = (
        grown < KEPT_MIB + log / 2**20
    )
    for text, holds in verdicts.items():
        print("  holds " if holds else "  BROKEN", text)
    return int(options.check and not all(verdicts.values()))


if __name__ == "__main__":
    sys.exit(main())
