"""One call on its way through the policies: the steps before each attempt, and what is made of its result.

Decides each step: where an attempt goes, what it must take first, what it leaves behind. Without I/O and without
waiting: `reliability.flow` calls the steps in order and yields the waits between them. Whether a failure is followed by
another attempt is `reliability.aftermath`'s.

Before each attempt: quota, endpoint and its circuit, limiter, bulkhead, the circuit again if there were waits. When it
then moves to an endpoint of another credential pool, its place in the rate moves along (`routing`), and there may be
another wait.
"""

from __future__ import annotations

import math
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Any, Final

from claude_overlay.errors import (
    BulkheadFull,
    DeadlineExceeded,
    LocalRefusalError,
    QuotaExceeded,
    RateLimitExceeded,
)
from claude_overlay.reliability import events
from claude_overlay.reliability.aftermath import Aftermath, attach, reason_of
from claude_overlay.reliability.events import CallOutcome, Event
from claude_overlay.reliability.facts import AttemptRecord, CallCost, CallFacts, Reply, Usage
from claude_overlay.reliability.leftovers import WAITING, drain, settle_later
from claude_overlay.reliability.passage import Passage
from claude_overlay.reliability.routing import pass_circuit, pick, reserve_elsewhere
from claude_overlay.reliability.verdict import judge_error, judge_reply

if TYPE_CHECKING:
    from claude_overlay.reliability.pipeline import Pipeline
    from claude_overlay.reliability.state import AnyLedger, AnyTicket

__all__ = ["Call"]

HAIR: Final = 0.001
"""Seconds by which a timeout may come before the deadline that caused it."""

MOMENT: Final = 1e-6
"""Seconds too short to wait for: what is left of a wait by rounding."""

NO_COST: Final = CallCost()
REDIRECT: Final = 300

_new_record = tuple.__new__  # what AttemptRecord(...) does, without its Python part: every call makes one
_begin_passage = Passage.begin  # an attribute of a class takes longer to find than a name here
# One for the process: a hook may serve several clients and still tell their calls apart.
_NUMBERS = count(1)


class Call:
    """The state of one call. Used by its flow alone; a stream's passage reads it afterwards.

    Attributes:
        pipeline: the policies and states that hold for it.
        facts: what is known of it.
        began: when it began.
        ends: when its deadline is; infinity without.
        now: the time at the last step.
        cost: what each attempt is expected to take.
        records: the attempts that are over.
        aftermath: what is known of failures; None while there were none.
        without: names of those that the next attempt may not go to: their circuits are open.
    """

    __slots__ = (
        "_id", "_sent_at", "aftermath", "began", "cost", "ends", "facts", "now", "pipeline", "records", "without",
    )  # fmt: skip

    # Set by `Runtime.call` and by `begin`. Every call makes one, and `__init__` would cost it more than all of them.
    pipeline: Pipeline
    facts: CallFacts
    began: float
    ends: float
    now: float
    cost: CallCost
    records: tuple[AttemptRecord, ...]
    aftermath: Aftermath | None
    without: tuple[str, ...]
    _id: int
    _sent_at: float | None  # while an attempt is under way

    def begin(self) -> Passage:
        """Start the clock, and go as far as nothing is to be waited for: mostly the first attempt is then ready.

        Raises:
            LocalRefusalError: a policy refused.
        """
        passage = _begin_passage(self, 1)
        pipeline, facts = self.pipeline, self.facts
        # Looked up before it is called, here and wherever every call comes by: `pipeline.now()` looks for a method.
        clock, estimate = pipeline.now, pipeline.estimate
        self.records = self.without = ()
        self.aftermath = self._sent_at = None
        self.cost = NO_COST
        self.began = self.now = now = clock()
        deadline = pipeline.deadline
        self.ends = math.inf if deadline is None else now + deadline
        try:
            if pipeline.has_hooks:
                self._report_beginning()
            # First, as it may be a caller's function: when it raises, nothing is held, nor earned for the budget.
            if estimate is not None:
                self.cost = estimate(facts)
            if pipeline.budget is not None:
                pipeline.budget.deposit(now)
            if self.admit(passage) <= 0.0:
                self.depart(passage)
        except BaseException as error:
            self.left(passage, error)
            raise
        return passage

    @property
    def tried(self) -> tuple[str, ...]:
        """Names of the endpoints of all attempts that are over, in order."""
        return tuple(record.endpoint for record in self.records if record.endpoint is not None)

    # The steps before an attempt. Each may raise a LocalRefusalError; what was taken before is then given back.

    def admit(self, passage: Passage) -> float:
        """Take a quota's room, an endpoint whose circuit is closed, and a place in the rate. Gives seconds to wait."""
        pipeline = self.pipeline
        if self.records:
            self.now = pipeline.now()
            self.without = ()
        ledger = pipeline.ledger
        if ledger is not None:
            if pipeline.has_hooks:
                self._reserve_quota(passage, ledger)
            else:
                wall = pipeline.wall
                passage.hold = ledger.reserve(self.facts, self.cost, wall())
        routed = pipeline.endpoints is not None or pipeline.circuits is not None
        passage.offer = pick(self, passage) if routed else None
        limiter = pipeline.limiter
        if limiter is None:
            return 0.0
        now, endpoint = self.now, passage.endpoint
        try:
            pool = None if endpoint is None else pipeline.pools.get(endpoint.name)
            reservation = limiter.reserve(self.facts, self.cost, now, self.ends - now, pool)
        except RateLimitExceeded as refusal:
            reservation = reserve_elsewhere(self, passage, limiter, refusal)
        passage.reservation = reservation
        wait = reservation.wait
        if wait > 0.0 and WAITING:
            drain()
        return wait

    def waited(self, passage: Passage, seconds: float) -> float:
        """The limiter's wait is over. Gives the seconds of another: the server may have refused others meanwhile."""
        passage.offer = None
        self.now = now = self.pipeline.now()
        if self.pipeline.has_hooks:
            self.emit(events.LimiterWaited, seconds=seconds)
        left = 0.0 if passage.reservation is None else passage.reservation.remaining(now)
        if left < MOMENT:
            return 0.0
        limit = self.pipeline.resilience.limit
        longest = math.inf if limit is None or limit.max_wait is None else limit.max_wait
        if left > min(longest, self.ends - now):
            if self.pipeline.has_hooks:
                self.emit(events.LimiterRejected, retry_after=left)
            message = f"the server refuses for now, and the rate limit would make the call wait another {left:g} s"
            raise RateLimitExceeded(message, retry_after=left)
        if WAITING:
            drain()
        return left

    def patience(self) -> float | None:
        """Give the seconds that the call may stand in line; None for ever."""
        if WAITING:
            drain()
        bulkhead = self.pipeline.resilience.bulkhead
        longest = None if bulkhead is None else bulkhead.max_wait
        left = max(self.ends - self.now, 0.0)
        if longest is None:
            return None if left == math.inf else left
        return min(longest, left)

    def queued(self, passage: Passage, ticket: AnyTicket, *, granted: bool) -> None:
        """The time in line is over: with a place, or because it was long enough."""
        passage.offer = None
        before = self.now
        self.now = now = self.pipeline.now()
        if granted or ticket.granted:
            if self.pipeline.has_hooks:
                self.emit(events.BulkheadWaited, seconds=now - before)
            return
        if self.pipeline.has_hooks:
            self.emit(events.BulkheadRejected, seconds=now - before)
        if now >= self.ends - HAIR:
            raise self._late()
        message = f"too many calls are under way, and none made room within {now - before:g} s"
        raise BulkheadFull(message)

    def depart(self, passage: Passage) -> AnyTicket | None:  # noqa: C901, PLR0912 - one `if` for each policy
        """Take a place in the bulkhead, pass the circuit, and go. Gives the ticket if it stands in line instead.

        After waits the circuit is asked again: they may have been long. Does nothing if it went before; and stays, with
        `passage.wait` to be waited for, if it has moved to a pool whose limit says so.
        """
        if passage.sent != "no":
            return None
        pipeline = self.pipeline
        if pipeline.bulkhead is not None and passage.ticket is None:
            try:
                passage.ticket = ticket = pipeline.bulkhead.enter(self.now)
            except BulkheadFull as refusal:
                if pipeline.has_hooks:
                    self.emit(events.BulkheadRejected, retry_after=refusal.retry_after)
                raise
            if not ticket.granted:
                return ticket
        left = self.ends - self.now
        if left <= 0.0:
            raise self._late()
        if passage.offer is not None:
            passage.permit = passage.offer
        elif passage.circuit is not None and not pass_circuit(self, passage):
            return None
        endpoint = passage.endpoint
        if endpoint is not None and pipeline.endpoints is not None:
            name = endpoint.name
            pipeline.endpoints.started(name)
            passage.in_flight = name
        if self.aftermath is not None:
            self.aftermath.sent()
        timeout = pipeline.attempt_timeout
        if timeout is None or left < timeout:
            timeout = None if left == math.inf else left
        if pipeline.has_hooks:
            self._report_start(passage, timeout)
        if WAITING:
            drain()
        passage.timeout = timeout
        passage.sent = "maybe"
        self._sent_at = self.now
        return None

    # What comes of an attempt.

    def accept(self, passage: Passage, reply: Reply) -> bool:
        """Take an answer if it is a good one, and so the call's; tells whether it is."""
        if reply.error is not None or reply.status >= REDIRECT:
            return False
        pipeline = self.pipeline
        clock = pipeline.now
        self.now = now = clock()
        usage = None
        if self.facts.stream:
            passage.opened(reply, now)
        else:
            usage = passage.answered(reply, now)
        aftermath = self.aftermath
        if aftermath is None and not pipeline.has_hooks:
            # As `_record`, of a first attempt: most calls have but this one.
            endpoint, began = passage.endpoint, self._sent_at
            name, elapsed = None if endpoint is None else endpoint.name, 0.0 if began is None else now - began
            self.records = (_new_record(AttemptRecord, (1, name, reply.status, None, "ok", elapsed, 0.0)),)
            self._sent_at = None
        else:
            self._record(passage, "ok", "yes", reply, None)
        reply.attempts = self.records
        if aftermath is not None:
            aftermath.succeeded()
        elif pipeline.budget is not None:
            pipeline.budget.succeeded(now)
        if pipeline.has_hooks:
            if self.facts.stream:
                self.emit(events.StreamCommitted, number=passage.number, endpoint=passage.endpoint_name)
            else:
                self.report_end("ok", reply.status, None, now, usage)
        if WAITING:
            drain()
        return True

    def answered(self, passage: Passage, reply: Reply) -> float | None:
        """Take an answer. Gives the seconds until the next attempt; None when this answer is the call's."""
        return None if self.accept(passage, reply) else self._refused(passage, reply)

    def failed(self, passage: Passage, error: Exception) -> float | None:
        """Take a failure without an answer. Gives the seconds until the next attempt; None to raise it.

        Raises:
            DeadlineExceeded: It failed because the deadline is over.
            BudgetExhausted: `on_exhausted` of the budget is "raise", and it is.
        """
        self.now = now = self.pipeline.now()
        verdict = judge_error(error)
        waited = None if self._sent_at is None or verdict.kind != "timeout" else now - self._sent_at
        passage.failed(verdict, None, waited, now)
        self._record(passage, verdict.kind, verdict.sent, None, error)
        aftermath = self._after()
        is_late = now >= self.ends - HAIR and isinstance(error, TimeoutError)
        # A timeout that the deadline caused hides no real failure before it.
        if not is_late or aftermath.failure is None:
            aftermath.failure = error
        aftermath.reply = None
        if is_late:
            aftermath.verdict = verdict
            aftermath.suppress(self, "deadline")
            raise self._late()
        return aftermath.next(self, verdict)

    def turned_away(self, passage: Passage, refusal: LocalRefusalError) -> Reply:
        """A resend was refused on its way: what it was for comes to light, the answer or the error.

        Raises:
            Exception: The failure before, when there was no answer; the refusal, when there was no failure before or
                when it is the deadline's.
        """
        aftermath = self.aftermath
        if aftermath is None:
            raise refusal
        self._give_back(passage, self.pipeline.now())
        aftermath.suppress(self, reason_of(refusal))
        reply, failure = aftermath.reply, aftermath.failure
        if isinstance(refusal, DeadlineExceeded):
            raise refusal
        if reply is not None:
            return self._give(reply)
        # The refusal is told in a note; as a context it would look like the first cause.
        raise (failure or refusal) from (failure or refusal).__cause__

    def left(self, passage: Passage, error: BaseException) -> None:
        """The call ends with an exception, from wherever: give back what is still held."""
        if isinstance(error, GeneratorExit):
            # Perhaps nobody closed the flow and the garbage collector found it, in the middle of whatever.
            settle_later(partial(self._end, passage, error), skip=1)
        else:
            self._end(passage, error)

    def _end(self, passage: Passage, error: BaseException) -> None:
        now = self.pipeline.now()
        self._give_back(passage, now)
        if isinstance(error, Exception):
            attach(error, "attempts", self.records)
        if self.pipeline.has_hooks:
            outcome: CallOutcome = "error"
            if not isinstance(error, Exception):
                outcome = "cancelled"
            elif isinstance(error, LocalRefusalError) and not self.records:
                outcome = "refused"
            status = getattr(error, "status", None)
            self.report_end(outcome, status if isinstance(status, int) else None, error, now, None)
        if self.aftermath is not None:
            self.aftermath.forget()
        if WAITING:
            drain()

    # Events. Who calls these has looked for hooks first, so that nothing is built in vain.

    def emit(self, event: type[Event], **fields: Any) -> None:
        """Tell the hooks something of this call."""
        pipeline = self.pipeline
        pipeline.emit(event(time=pipeline.now(), call_id=self._id, operation=self.facts.operation, **fields))

    def report_end(
        self, outcome: CallOutcome, status: int | None, error: BaseException | None, now: float, usage: Usage | None
    ) -> None:
        """Tell the hooks how the call ended."""
        last, model = self.records[-1] if self.records else None, self.facts.model
        self.emit(
            events.CallEnded,
            outcome=outcome,
            model=model,
            endpoint=None if last is None else last.endpoint,
            status=status,
            error=None if error is None else type(error).__name__,
            attempts=len(self.records),
            elapsed=now - self.began,
            usage=usage,
        )

    def _report_beginning(self) -> None:
        facts = self.facts
        self._id = facts.call_id or next(_NUMBERS)
        known = {"model": facts.model, "max_tokens": facts.max_tokens, "stream": facts.stream}
        self.emit(events.CallStarted, deadline=self.pipeline.deadline, **known)

    def _report_start(self, passage: Passage, timeout: float | None) -> None:
        name = passage.endpoint_name
        if name is not None:
            self.emit(events.EndpointSelected, endpoint=name, number=passage.number)
        self.emit(events.AttemptStarted, number=passage.number, endpoint=name, timeout=timeout)

    def _report_attempt(self, record: AttemptRecord, sent: str, latency: float | None, request_id: str | None) -> None:
        self.emit(
            events.AttemptEnded,
            number=record.number,
            endpoint=record.endpoint,
            status=record.status,
            error=record.error,
            kind=record.kind,
            sent=sent,
            elapsed=record.elapsed,
            latency=latency,
            request_id=request_id,
        )

    # Parts of the steps.

    def _after(self) -> Aftermath:
        self.aftermath = self.aftermath or Aftermath()
        return self.aftermath

    def _refused(self, passage: Passage, reply: Reply) -> float | None:
        """Take any other answer. Gives the seconds until the next attempt; None when this answer is the call's."""
        pipeline = self.pipeline
        self.now = now = pipeline.now()
        verdict = judge_reply(reply)
        passage.failed(verdict, reply, reply.latency, now)
        self._record(passage, verdict.kind, verdict.sent, reply, reply.error)
        aftermath = self._after()
        aftermath.failure, aftermath.reply = reply.error, reply
        delay = aftermath.next(self, verdict)
        if delay is None:
            self._give(reply)
        return delay

    def _give(self, reply: Reply) -> Reply:
        """Make an answer with an error status the call's."""
        reply.attempts = self.records
        if reply.error is not None:
            attach(reply.error, "attempts", self.records)
        if self.pipeline.has_hooks:
            self.report_end("error", reply.status, reply.error, self.now, None)
        if self.aftermath is not None:
            self.aftermath.forget()
        if WAITING:
            drain()
        return reply

    def _reserve_quota(self, passage: Passage, ledger: AnyLedger) -> None:
        """Take a quota's room, and tell."""
        try:
            passage.hold = ledger.reserve(self.facts, self.cost, self.pipeline.wall())
        except QuotaExceeded as refusal:
            fields = {name: getattr(refusal, name) for name in ("dimension", "period", "model", "retry_after")}
            self.emit(events.QuotaRejected, **fields)
            raise
        self.emit(events.QuotaReserved, model=self.facts.model)

    def _record(self, passage: Passage, kind: str, sent: str, reply: Reply | None, failure: Exception | None) -> None:
        """Write down the attempt that just ended."""
        endpoint, began, aftermath = passage.endpoint, self._sent_at, self.aftermath
        record = _new_record(
            AttemptRecord,
            (
                passage.number,
                None if endpoint is None else endpoint.name,
                None if reply is None else reply.status,
                None if failure is None else type(failure).__name__,
                kind,
                0.0 if began is None else self.now - began,
                0.0 if aftermath is None else aftermath.delay,
            ),
        )
        self.records = (*self.records, record) if self.records else (record,)
        self._sent_at = None
        if self.pipeline.has_hooks:
            latency = None if reply is None else reply.latency
            request_id = getattr(failure, "request_id", None) if reply is None else reply.headers.get("request-id")
            self._report_attempt(record, sent, latency, request_id)

    def _give_back(self, passage: Passage, now: float) -> None:
        """Give back what an attempt holds that will not be sent, or that was cancelled."""
        aftermath = self.aftermath
        if aftermath is not None:
            aftermath.refund(now)
        passage.abandon(now)
        began, self._sent_at = self._sent_at, None
        if began is not None:
            delay = 0.0 if aftermath is None else aftermath.delay
            name = passage.endpoint_name
            record = AttemptRecord(passage.number, name, None, None, "cancelled", now - began, delay)
            self.records = (*self.records, record)
            if self.pipeline.has_hooks:
                self._report_attempt(record, passage.sent, None, None)

    def _late(self) -> DeadlineExceeded:
        deadline, made = self.pipeline.deadline, len(self.records)
        tries = "1 attempt" if made == 1 else f"{made} attempts"
        error = DeadlineExceeded(f"the call was not done within its {deadline:g} s ({tries})", deadline=deadline)
        error.__cause__ = None if self.aftermath is None else self.aftermath.failure
        return error
