"""What `chaos.py` promises, judged afterwards: the callers' history against the servers' logs.

Each rule takes the whole `Evidence` and gives what breaks it, one line each; nothing is sampled. A request that a
server wrote down is an arrival; it is an execution when the server did the work, and not when it refused. All times are
`time.monotonic`, one clock for all processes of a machine. A log may lack the last request before a kill -9, so counts
have an upper bound everywhere and a lower one only where an answer proves the arrival.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from chaos_server import INPUT_TOKENS, LORIS_SECONDS, output_tokens, text_of

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["RULES", "Call", "ClientSpec", "Evidence"]

SLACK = 1.5
"""Seconds by which a caller may be late, and a server that had the bytes before: the machine is loaded."""
SPAN = 10.0
"""Seconds in which attempts are counted against the rate limit."""


@dataclass(slots=True)
class Call:
    """One call as its caller saw it.

    Attributes:
        number: of the call; the request holds it.
        client: name of the client.
        kind: what the caller did.
        digest: of its request.
        path: where it went.
        deadline: the call's deadline, in seconds; None without.
        began: when.
        ended: when; None while it is under way.
        outcome: "ok", "error", "cancelled" (by the caller), "left" (a stream that was not read to its end).
        error: class name of the error.
        text: what arrived, or what the error's snapshot holds; None for nothing.
        tokens: of a count; None of others.
        records: the attempts as the result or the error tells them: endpoint, status, kind. None when nothing tells.
        foreign: the traceback of an exception that is not ours.
        message: the error's text.
        committed: when the first event of a stream was there.
        events: what the hooks heard of it.
    """

    number: int
    client: str
    kind: str
    digest: str
    path: str
    deadline: float | None
    began: float
    ended: float | None = None
    outcome: str = ""
    error: str = ""
    text: str | None = None
    tokens: int | None = None
    records: tuple[tuple[str | None, int | None, str], ...] | None = None
    foreign: str | None = None
    message: str = ""
    committed: float | None = None
    events: list[Any] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientSpec:
    """What a client promises.

    Attributes:
        name: its name.
        is_async: whether it is `AsyncClaude`.
        attempts: the most attempts of a call.
        resend: its `resend_ambiguous`; None without retry.
        ratio: resends allowed for each call.
        floor: resends allowed for each second.
        window: of the budget, in seconds.
        saved: resends that a full quota allows.
        hooked: whether hooks listen.
        attempt_timeout: seconds; None without policies.
        rate: requests a second its limit allows each organization, here each endpoint; None without a limit.
        burst: requests at once.
        queue: seconds between the limiter's word and the sending, at most.
    """

    name: str
    is_async: bool
    attempts: int = 1
    resend: str | None = None
    ratio: float = 0.0
    floor: float = 0.0
    window: float = 10.0
    saved: float = 0.0
    hooked: bool = False
    attempt_timeout: float | None = None
    rate: float | None = None
    burst: float = 0.0
    queue: float = 0.0


@dataclass
class Evidence:
    """All that is known after a run.

    Attributes:
        calls: by number.
        log: what the servers wrote down.
        clients: by name.
        stopped: from when to when which server was stopped (SIGSTOP).
        seconds: the run's length.
        late: from when to when the event loop did not get to run, and what it was doing.
    """

    calls: dict[int, Call]
    log: list[dict[str, Any]]
    clients: dict[str, ClientSpec]
    stopped: list[tuple[str, float, float]] = field(default_factory=list)
    seconds: float = 0.0
    late: list[tuple[float, float, str]] = field(default_factory=list)

    @cached_property
    def arrivals(self) -> dict[int, list[dict[str, Any]]]:
        """By call."""
        found: dict[int, list[dict[str, Any]]] = defaultdict(list)
        for entry in self.log:
            found[entry["call"]].append(entry)
        return found

    @cached_property
    def executions(self) -> dict[str, dict[str, Any]]:
        """By their number."""
        return {entry["execution"]: entry for entry in self.log}

    def of(self, call: Call) -> ClientSpec:
        """Give the client of a call."""
        return self.clients[call.client]


def show(call: Call, evidence: Evidence) -> str:
    """Describe a call in one line."""
    seen = [
        (one["execution"], one["fault"], round(one["at"] - call.began, 2)) for one in evidence.arrivals[call.number]
    ]
    took = None if call.ended is None else round(call.ended - call.began, 2)
    return (
        f"call {call.number} of {call.client} ({call.kind}, {took} s): {call.outcome} {call.error} "
        f"{call.message[:110]!r}; records {call.records}; arrivals {seen}"
    )


def ended(evidence: Evidence) -> list[str]:
    """Every call that began has ended."""
    return [show(call, evidence) for call in evidence.calls.values() if call.ended is None]


def own_errors(evidence: Evidence) -> list[str]:
    """No exception but ours, or the caller's own cancellation."""
    return [f"{show(call, evidence)}\n{call.foreign}" for call in evidence.calls.values() if call.foreign]


def true_answers(evidence: Evidence) -> list[str]:
    """Every good answer is the whole one which a server gave to this very request."""
    broken = []
    for call in evidence.calls.values():
        if call.outcome != "ok":
            continue
        if call.tokens is not None:
            fine = call.tokens == INPUT_TOKENS and any(one["executed"] for one in evidence.arrivals[call.number])
        else:
            fine = _source(call, evidence) is not None
        if not fine:
            broken.append(f"{show(call, evidence)} text {str(call.text)[:60]!r}")
    return broken


def _source(call: Call, evidence: Evidence) -> dict[str, Any] | None:
    """Give the execution whose whole answer is the call's text."""
    found = re.match(r"([0-9a-f]{16})\.([A-Z]\d+-\d+)\.", call.text or "")
    entry = evidence.executions.get(found[2]) if found else None
    if found is None or entry is None or found[1] != call.digest or entry["call"] != call.number:
        return None
    return entry if entry["executed"] and call.text == text_of(call.digest, found[2]) else None


def true_parts(evidence: Evidence) -> list[str]:
    """What arrived of a stream that was left or broke is the beginning of an answer to this very request."""
    broken = []
    for call in evidence.calls.values():
        if call.outcome == "ok" or not call.text:
            continue
        texts = [text_of(call.digest, one["execution"]) for one in evidence.arrivals[call.number]]
        if not any(text.startswith(call.text) for text in texts):
            broken.append(f"{show(call, evidence)} text {call.text[:80]!r}")
    return broken


def bounded(evidence: Evidence) -> list[str]:
    """A call arrives at most as often as its policies allow: once without."""
    return [
        show(call, evidence)
        for call in evidence.calls.values()
        if len(evidence.arrivals[call.number]) > evidence.of(call).attempts
    ]


def recorded(evidence: Evidence) -> list[str]:
    """A call arrives where its records say: for each answer once, for each doubtful attempt at most once."""
    broken = []
    for call in evidence.calls.values():
        records = _records(call)
        if records is None:
            continue
        most, least = Counter[str](), Counter[str]()
        for endpoint, status, kind in records:
            name = endpoint or "?"
            most[name] += kind != "not_sent"
            least[name] += status is not None
        seen = Counter(one["server"] if "?" not in most else "?" for one in evidence.arrivals[call.number])
        if any(seen[name] > most[name] for name in seen) or any(seen[name] < least[name] for name in least):
            broken.append(show(call, evidence))
    return broken


def _records(call: Call) -> tuple[tuple[str | None, int | None, str], ...] | None:
    told = _told(call)
    if any(type(one).__name__ == "CallStarted" for one in call.events):
        return told
    return call.records


def _told(call: Call) -> tuple[tuple[str | None, int | None, str], ...]:
    """Give the attempts that the hooks heard of."""
    return tuple((one.endpoint, one.status, one.kind) for one in call.events if type(one).__name__ == "AttemptEnded")


def answered_once(evidence: Evidence) -> list[str]:
    """Without policies a call that was answered, well or not, arrived exactly once."""
    return [
        show(call, evidence)
        for call in evidence.calls.values()
        if evidence.of(call).resend is None
        and (call.outcome in ("ok", "left") or call.error.startswith(("API status",)))
        and len(evidence.arrivals[call.number]) != 1
    ]


def never_twice(evidence: Evidence) -> list[str]:
    """With `resend_ambiguous="never"` nothing is executed twice, but for counting, which does no harm."""
    return [
        show(call, evidence)
        for call in evidence.calls.values()
        if evidence.of(call).resend == "never"
        and not call.path.endswith("count_tokens")
        and sum(one["executed"] for one in evidence.arrivals[call.number]) > 1
    ]


def not_afterwards(evidence: Evidence) -> list[str]:
    """Nothing arrives after its call has ended, but for bytes that had left before: those of an attempt cut short."""
    broken = []
    for call in evidence.calls.values():
        if call.ended is None:
            continue
        records = _records(call)
        certain = records is not None and all(status is not None for _, status, _ in records) and call.outcome == "ok"
        for one in evidence.arrivals[call.number]:
            late = one["at"] - call.ended
            if late > 0 and (certain or late > SLACK + _halted(evidence, one["server"], call.ended, one["at"])):
                broken.append(show(call, evidence))
    return broken


def _halted(evidence: Evidence, server: str, start: float, end: float) -> float:
    """Give the seconds for which a server stood still in a span of time."""
    return sum(max(0.0, min(end, to) - max(start, at)) for name, at, to in evidence.stopped if name == server)


def within_budget(evidence: Evidence) -> list[str]:
    """All arrivals of a client are within what its calls and its budget allow."""
    broken = []
    for spec in evidence.clients.values():
        if spec.resend is None:
            continue
        calls = [call for call in evidence.calls.values() if call.client == spec.name]
        came = sum(len(evidence.arrivals[call.number]) for call in calls)
        most = len(calls) * (1 + spec.ratio) + spec.floor * (evidence.seconds + 1.1 * spec.window) + spec.saved
        if spec.saved:  # a quota gives the price of a resend back that succeeds
            most += sum(call.outcome in ("ok", "left") and len(_told(call)) > 1 for call in calls)
        if came > most:
            broken.append(f"{spec.name}: {came} arrivals of {len(calls)} calls, at most {most:.0f}")
    return broken


def within_rate(evidence: Evidence) -> list[str]:
    """No ten seconds hold more attempts at one organization than the limit allows (the queue may bunch them up)."""
    times: dict[tuple[str, str | None], list[float]] = defaultdict(list)
    for call in evidence.calls.values():
        for event in call.events if evidence.of(call).rate is not None else ():
            if type(event).__name__ == "AttemptStarted":
                times[call.client, event.endpoint].append(event.time)
    broken = []
    for (name, endpoint), found in times.items():
        spec, start, worst = evidence.clients[name], 0, 0
        found.sort()
        for end, at in enumerate(found):
            while at - found[start] > SPAN:
                start += 1
            worst = max(worst, end - start + 1)
        most = (spec.rate or 0.0) * (SPAN + spec.queue + SLACK) + spec.burst + 1
        if worst > most:
            broken.append(f"{name}: {worst} attempts at {endpoint} in {SPAN:.0f} s, at most {most:.0f}")
    return broken


def in_time(evidence: Evidence) -> list[str]:
    """The deadline is kept, for streams until the first event. Blocking, a head that trickles may be late."""
    broken = []
    for call in evidence.calls.values():
        if call.deadline is None or call.ended is None:
            continue
        until = call.ended if call.committed is None else call.committed
        spec = evidence.of(call)
        stood = sum(max(0.0, min(until, end) - max(call.began, start)) for start, end, _ in evidence.late)
        slack = SLACK + stood if spec.is_async else SLACK + (spec.attempt_timeout or 0.0) + LORIS_SECONDS
        if until - call.began > call.deadline + slack:
            broken.append(f"{until - call.began:.2f} s of {call.deadline}: {show(call, evidence)}")
    return broken


def told_once(evidence: Evidence) -> list[str]:
    """Hooks hear each call and attempt begin once and end once; the result tells the same attempts."""
    broken = []
    for call in evidence.calls.values():
        if not evidence.of(call).hooked or call.ended is None:
            continue
        kinds = Counter(type(event).__name__ for event in call.events)
        told = tuple(
            (one.endpoint, one.status, one.kind) for one in call.events if type(one).__name__ == "AttemptEnded"
        )
        fine = kinds["CallStarted"] == kinds["CallEnded"] <= 1 and kinds["AttemptStarted"] == kinds["AttemptEnded"]
        if not fine or (call.records is not None and call.records != told):
            broken.append(f"{show(call, evidence)}; told {dict(kinds)} {told}")
    return broken


def settled(evidence: Evidence) -> list[str]:
    """The quota of a good answer is settled with what the server billed for it."""
    broken = []
    for call in evidence.calls.values():
        entry = _source(call, evidence) if call.outcome == "ok" and call.text else None
        if entry is None or not evidence.of(call).hooked:
            continue
        last = [event for event in call.events if type(event).__name__ == "QuotaSettled"][-1:]
        usage = last[0].usage if last else None
        due = output_tokens(text_of(call.digest, entry["execution"]))
        if usage is None or (usage.input_tokens, usage.output_tokens) != (INPUT_TOKENS, due):
            broken.append(f"{show(call, evidence)}; settled {last}")
    return broken


RULES: tuple[Callable[[Evidence], list[str]], ...] = (
    ended, own_errors, true_answers, true_parts, bounded, recorded, answered_once, never_twice, not_afterwards,
    within_budget, within_rate, in_time, told_once, settled,
)  # fmt: skip
