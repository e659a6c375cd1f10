"""What the policies cost a call that succeeds, beside three libraries that do part of it.

    python -m venv /tmp/bench-venv && /tmp/bench-venv/bin/pip install stamina pyrate-limiter pybreaker
    python benchmarks/reliability_overhead.py [--check] [--stack /tmp/bench-venv]

Runs the real drivers, sync and async, around an attempt that answers at once; no limit is hit and there is no hook.
All cases take turns in one process, in CPU time; an attempt without anything around it is subtracted. Prints the
median and the least of all rounds in microseconds, and each as a share of the stack: stamina's retry around
pyrate-limiter's token bucket around pybreaker's circuit. Without the venv the stack is left out, and said so.

The stack retries, limits requests and breaks circuits. The row "retry, limit, breaker" does the same (on three axes,
by model, with deadline and attempt timeout); "every policy" does all there is; "every policy, headers" reads the
rate-limit headers that the API sends, too, and "..., of httpx2" reads them from those of the HTTP library, as a client
does. `CallFacts` is what the client makes for each call besides.

With `--check`, fails if every policy costs more than 5 µs at its least disturbed, sync or async, on a machine on
which an empty call costs 0.03 µs and the stack 13.9; a slower or busier one gets as much more as those two cost
there, which takes turns with ours. And it fails if ours costs more than the stack does. With `resilience=None`
nothing of this runs at all: that is tested, not measured.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import random
import statistics
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "generated"), str(ROOT / "overlay")]

import httpx2  # noqa: E402

from claude_overlay.client.aio.driving import drive as drive_async  # noqa: E402
from claude_overlay.client.received_headers import ReceivedHeaders  # noqa: E402
from claude_overlay.client.sync.driving import drive  # noqa: E402
from claude_overlay.reliability.breaker import CircuitBreaker  # noqa: E402
from claude_overlay.reliability.budget import RetryBudget  # noqa: E402
from claude_overlay.reliability.bulkhead import Bulkhead  # noqa: E402
from claude_overlay.reliability.facts import CallFacts, Reply, Usage  # noqa: E402
from claude_overlay.reliability.failover import Endpoint, Failover  # noqa: E402
from claude_overlay.reliability.health import HealthCheck  # noqa: E402
from claude_overlay.reliability.limit import RateLimit  # noqa: E402
from claude_overlay.reliability.quota import Price, Quota  # noqa: E402
from claude_overlay.reliability.resilience import Resilience  # noqa: E402
from claude_overlay.reliability.retry import RetryPolicy  # noqa: E402
from claude_overlay.reliability.runtime import Runtime  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from claude_overlay.reliability.flow import Attempt

ROUNDS = 15
CALLS = 2000
PROMISED = 5.0
# The machine on which the 5 µs were promised, at rest: an empty call, and the stack.
QUIET_CALL = 0.03
QUIET_STACK = 13.9
MODEL = "claude-opus-5-5"
USAGE = Usage(input_tokens=100, output_tokens=20)
LIMITS = RateLimit(
    requests_per_minute=60_000_000, input_tokens_per_minute=6_000_000_000, output_tokens_per_minute=6_000_000_000
)
SAME_AS_STACK: dict[str, Any] = {
    "deadline": 600.0,
    "attempt_timeout": 300.0,
    "retry": RetryPolicy(),
    "breaker": CircuitBreaker(),
    "limit": LIMITS,
}
EVERYTHING: dict[str, Any] = {
    **SAME_AS_STACK,
    "budget": RetryBudget(),
    "bulkhead": Bulkhead(),
    "failover": Failover(
        [
            Endpoint(base_url="https://one.example", api_key="key-1"),
            Endpoint(base_url="https://two.example", api_key="key-2", priority=2),
        ]
    ),
    "health": HealthCheck(),
    "quota": Quota(
        requests_per_day=10**12,
        tokens_per_day=10**15,
        usd_per_month=10**9,
        prices={MODEL: Price(input=5, output=25, cache_write=6.25, cache_read=0.5)},
    ),
}
RATE_HEADERS = {
    f"anthropic-ratelimit-{axis}-{what}": value
    for axis in ("requests", "tokens", "input-tokens", "output-tokens")
    for what, value in (("limit", "60000000"), ("remaining", "59999000"), ("reset", "2026-10-21T00:00:01Z"))
} | {"date": "Wed, 21 Oct 2026 00:00:00 GMT", "request-id": "req_1"}

OTHER_HEADERS = dict.fromkeys(
    ("connection", "content-length", "content-type", "server", "cf-ray", "via", "x-robots-tag"), "an ordinary value"
)


def facts() -> CallFacts:
    """Make the facts of a call."""
    return CallFacts(
        operation="create_message",
        method="POST",
        path="/v1/messages",
        model=MODEL,
        max_tokens=1024,
        body_bytes=400,
        resend="duplicable",
    )


def runtime(**policies: Any) -> Runtime:
    """Put policies to work, with the clocks of this machine."""
    return Runtime(Resilience(**policies), now=time.monotonic, wall=time.time, chance=random.random)


def usage() -> Usage:
    """Give what an answer took."""
    return USAGE


def ours(
    policies: Mapping[str, Any], received: Callable[[], Mapping[str, str]] = dict
) -> tuple[Callable[[], object], Callable[[], Awaitable[object]]]:
    """Make a call through these policies, sync and async."""
    working, known = runtime(**policies), facts()
    clock: Any = None  # nothing waits

    def attempt(_: Attempt) -> Reply:
        return Reply(200, received(), None, usage, None, 0.1)

    async def attempt_async(_: Attempt) -> Reply:
        return Reply(200, received(), None, usage, None, 0.1)

    def call() -> object:
        return drive(working.call(known), attempt, clock)

    async def call_async() -> object:
        return await drive_async(working.call(known), attempt_async, clock)

    return call, call_async


def bare() -> tuple[Callable[[], object], Callable[[], Awaitable[object]]]:
    """Make the same answer without anything around it."""

    def call() -> object:
        return Reply(200, {}, None, usage, None, 0.1)

    async def attempt_async() -> object:
        return Reply(200, {}, None, usage, None, 0.1)

    async def call_async() -> object:
        return await attempt_async()

    return call, call_async


def stack(venv: Path) -> tuple[Callable[[], object], Callable[[], Awaitable[object]]] | None:
    """Stack the three libraries, if they are installed."""
    for packages in venv.glob("lib/python3*/site-packages"):
        sys.path.append(str(packages))
    try:
        import pybreaker  # noqa: PLC0415
        import stamina  # noqa: PLC0415
        from pyrate_limiter import (  # noqa: PLC0415
            Duration,
            InMemoryStateStore,
            Limiter,
            Rate,
            StateBucket,
            TokenBucket,
        )
    except ImportError:
        return None
    stamina.instrumentation.set_on_retry_hooks([])
    rate = Rate(1_000_000, Duration.SECOND, burst=1_000_000)
    limiter = Limiter(StateBucket([rate], TokenBucket(), InMemoryStateStore()))
    breaker = pybreaker.CircuitBreaker(fail_max=5, reset_timeout=30)
    answer = bare()[0]

    @stamina.retry(on=ConnectionError, attempts=3)
    def call() -> object:
        limiter.try_acquire("claude")
        return breaker.call(answer)

    @stamina.retry(on=ConnectionError, attempts=3)
    async def call_async() -> object:
        await limiter.try_acquire_async("claude")
        with breaker.calling():
            return answer()

    return call, call_async


def time_sync(call: Callable[[], object]) -> float:
    """CPU microseconds of one call."""
    begin = time.process_time_ns()
    for _ in range(CALLS):
        call()
    return (time.process_time_ns() - begin) / CALLS / 1000


async def time_async(call: Callable[[], Awaitable[object]]) -> float:
    """CPU microseconds of one awaited call."""
    begin = time.process_time_ns()
    for _ in range(CALLS):
        await call()
    return (time.process_time_ns() - begin) / CALLS / 1000


def noop() -> None:
    """Do nothing."""


def measure(cases: Mapping[str, tuple[Any, Any]]) -> dict[str, dict[str, list[float]]]:
    """Take turns: {"sync": {case: µs of each round}, "async": ...}, each with the bare attempt subtracted."""
    found: dict[str, dict[str, list[float]]] = {"sync": {}, "async": {}}

    async def rounds() -> None:
        for _ in range(ROUNDS):
            gc.collect()
            base = time_sync(cases["bare"][0])
            base_async = await time_async(cases["bare"][1])
            found["sync"].setdefault("an empty call", []).append(time_sync(noop))
            found["sync"].setdefault("CallFacts", []).append(time_sync(facts))
            for name, (call, call_async) in cases.items():
                if name != "bare":
                    found["sync"].setdefault(name, []).append(time_sync(call) - base)
                    found["async"].setdefault(name, []).append(await time_async(call_async) - base_async)

    asyncio.run(rounds())
    return found


def report(found: Mapping[str, Mapping[str, list[float]]]) -> None:
    """Print a table for each world."""
    for world, rows in found.items():
        yardstick = statistics.median(rows["the stack"]) if "the stack" in rows else None
        print(f"\n{world:24}{'median µs':>12}{'least µs':>12}{'of the stack':>14}")
        for name, values in rows.items():
            median = statistics.median(values)
            share = "" if yardstick is None else f"{median / yardstick:.2f}"
            print(f"{name:24}{median:12.2f}{min(values):12.2f}{share:>14}")


def judge(found: Mapping[str, Mapping[str, list[float]]]) -> list[str]:
    """Say what is not as promised."""
    slowness = max(1.0, min(found["sync"]["an empty call"]) / QUIET_CALL)
    if "the stack" in found["sync"]:
        slowness = max(slowness, min(found["sync"]["the stack"]) / QUIET_STACK)
    print(f"\nthis machine is {slowness:.2f} times as slow now: the promise is {PROMISED * slowness:.1f} µs here")
    broken: list[str] = []
    for world, rows in found.items():
        least = min(rows["every policy"])
        if least > PROMISED * slowness:
            broken.append(f"{world}: every policy costs {least:.2f} µs, {least / slowness:.2f} at rest")
        if "the stack" in rows and statistics.median(rows["every policy"]) > statistics.median(rows["the stack"]):
            broken.append(f"{world}: every policy costs more than the stack")
    return broken


def main() -> int:
    """Measure, print, and with --check judge."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="fail above what is promised")
    parser.add_argument("--stack", type=Path, default=Path("/tmp/bench-venv"), help="venv of the three libraries")  # noqa: S108
    options = parser.parse_args()
    of_library = httpx2.Headers(RATE_HEADERS | OTHER_HEADERS)
    cases = {
        "bare": bare(),
        "empty Resilience()": ours({}),
        "retry, limit, breaker": ours(SAME_AS_STACK),
        "every policy": ours(EVERYTHING),
        "every policy, headers": ours(EVERYTHING, lambda: RATE_HEADERS),
        "..., of httpx2": ours(EVERYTHING, lambda: ReceivedHeaders(of_library)),
    }
    stacked = stack(options.stack)
    if stacked is None:
        print(f"no stamina, pyrate-limiter and pybreaker in {options.stack}: see the head of this file")
    else:
        cases["the stack"] = stacked
    found = measure(cases)
    report(found)
    if not options.check:
        return 0
    broken = judge(found)
    print("\n".join(broken) or "as promised")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
