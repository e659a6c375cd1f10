"""How many requests reach a failing server: the real flow, policies and budgets, in virtual time.

    python benchmarks/outage.py [--check] [--seconds 180] [--rate 100]

A client makes 100 calls a second for 180 s. A share of all requests fails with 500, from none to all: at 1.0 it is a
total outage. Prints the requests on the wire per call, for several retry budgets under the same policy (3 attempts,
exponential backoff with full jitter), and how many calls succeeded. Nothing sleeps: the clock jumps from event to
event, and chance is seeded, so the figures are the same each time.

With `--check`, fails if a call costs more than 1.12 requests at any failure rate with RetryBudget(ratio=0.1), both with
the default floor (0.1 retries a second) and with a floor of one a second.
"""

from __future__ import annotations

import argparse
import heapq
import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "generated"), str(ROOT / "overlay")]

from claude_overlay.errors import status_error  # noqa: E402
from claude_overlay.reliability.budget import RetryBudget, RetryQuota  # noqa: E402
from claude_overlay.reliability.facts import CallFacts, Reply  # noqa: E402
from claude_overlay.reliability.flow import Attempt, Flow, Pause  # noqa: E402
from claude_overlay.reliability.resilience import Resilience  # noqa: E402
from claude_overlay.reliability.retry import RetryPolicy  # noqa: E402
from claude_overlay.reliability.runtime import Runtime  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

PROMISED = 1.12
SERVICE_SECONDS = 0.05
FACTS = CallFacts(
    operation="create_message", method="POST", path="/v1/messages", model="m", max_tokens=100, resend="duplicable"
)
FAILURE = status_error(
    status=500, headers={}, content=b'{"type":"error","error":{"type":"api_error","message":"down"}}'
)
BUDGETS: dict[str, RetryBudget | RetryQuota | None] = {
    "none": None,
    "10 % + 0.1/s": RetryBudget(ratio=0.1, min_per_second=0.1),
    "10 % + 1/s": RetryBudget(ratio=0.1, min_per_second=1.0),
    "AWS 500/14/5": RetryQuota(),
}
CHECKED = ("10 % + 0.1/s", "10 % + 1/s")


class Outage:
    """Calls in virtual time against a server that fails with this probability."""

    def __init__(self, budget: RetryBudget | RetryQuota | None, failing: float, seed: int) -> None:
        self.now = 0.0
        self.sent = 0
        self.succeeded = 0
        self._failing = failing
        self._server = random.Random(seed)  # noqa: S311 - a simulation
        self._queue: list[tuple[float, int, Callable[[], None]]] = []
        self._number = 0
        self._runtime = Runtime(
            Resilience(retry=RetryPolicy(), budget=budget),
            now=lambda: self.now,
            wall=lambda: self.now,
            chance=random.Random(seed + 1).random,  # noqa: S311 - a simulation
        )

    def run(self, calls: int, rate: float) -> None:
        """Begin so many calls, evenly, and let all of them end."""
        for number in range(calls):
            self._at(number / rate, self._begin)
        while self._queue:
            self.now, _, act = heapq.heappop(self._queue)
            act()

    def _at(self, time: float, act: Callable[[], None]) -> None:
        self._number += 1
        heapq.heappush(self._queue, (time, self._number, act))

    def _begin(self) -> None:
        self._step(self._runtime.start(FACTS), None)

    def _step(self, flow: Flow, answer: Reply | None) -> None:
        """Let a flow go on until it waits, for time or for the server."""
        try:
            effect = flow.send(answer)
        except StopIteration as ended:
            self.succeeded += ended.value.error is None
            return
        if type(effect) is Pause:
            self._at(self.now + effect.seconds, lambda: self._step(flow, None))
            return
        if type(effect) is not Attempt:
            message = f"no bulkhead is on, so nothing stands in line: {effect}"
            raise SystemExit(message)
        self.sent += 1
        failed = self._server.random() < self._failing
        reply = Reply(500, {}, FAILURE) if failed else Reply(200, {})
        self._at(self.now + SERVICE_SECONDS, lambda: self._step(flow, reply))


def measure(
    budget: RetryBudget | RetryQuota | None, failing: float, seconds: float, rate: float
) -> tuple[float, float]:
    """Give the requests per call, and the share of calls that succeeded."""
    outage = Outage(budget, failing, seed=1)
    calls = int(seconds * rate)
    outage.run(calls, rate)
    return outage.sent / calls, outage.succeeded / calls


def main() -> int:
    """Print the table; check it if asked to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="fail above what is promised")
    parser.add_argument("--seconds", type=float, default=180.0, help="how long the calls go on")
    parser.add_argument("--rate", type=float, default=100.0, help="calls a second")
    options = parser.parse_args()

    print(
        f"{options.rate:g} calls a second for {options.seconds:g} s, 3 attempts; requests per call (calls that succeed)"
    )
    print("failing  " + "".join(f"{name:>20}" for name in BUDGETS))
    worst = dict.fromkeys(BUDGETS, 0.0)
    for tenth in range(11):
        failing = tenth / 10
        cells = []
        for name, budget in BUDGETS.items():
            sent, succeeded = measure(budget, failing, options.seconds, options.rate)
            worst[name] = max(worst[name], sent)
            cells.append(f"{sent:.3f} ({succeeded:6.1%})".rjust(20))
        print(f"{failing:7.0%}  " + "".join(cells), flush=True)
    print("worst    " + "".join(f"{value:.3f}".rjust(20) for value in worst.values()))
    if not options.check:
        return 0
    over = {name: worst[name] for name in CHECKED if worst[name] > PROMISED}
    print(f"promised: at most {PROMISED} at every failure rate: {'broken by ' + str(over) if over else 'kept'}")
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
