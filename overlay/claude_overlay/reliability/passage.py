"""What one attempt holds while it is under way, and how it gives each thing back, once.

Decides what an outcome means for each lease: place in the bulkhead, reservation of the limiter, hold on the quota,
permit of the circuit, the endpoint's count of calls in flight. Not whether there will be another attempt:
`reliability.aftermath` does. Used by the call; for a stream also by its driver, which alone knows how it ends.

What comes back, by how far the request got:

| outcome            | limiter           | quota                      | circuit         | endpoint | bulkhead |
|--------------------|-------------------|----------------------------|-----------------|----------|----------|
| nothing was sent   | refunded          | released                   | released        | leaves   | left     |
| cancelled, sent    | kept              | uncertain                  | released        | leaves   | left     |
| failed, not sent   | refunded          | released                   | recorded        | recorded | left     |
| failed, maybe sent | kept              | uncertain                  | recorded        | recorded | left     |
| error status       | tokens given back | settled without tokens     | recorded        | recorded | left     |
| answered           | settled by usage  | settled by usage           | recorded        | recorded | left     |
| stream opened      | at its end        | at its end                 | recorded        | recorded | at its end |
"""

from __future__ import annotations

from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from claude_overlay.reliability.events import CallOutcome, QuotaSettled, StreamInterrupted
from claude_overlay.reliability.facts import Outcome, Reply, Usage
from claude_overlay.reliability.leftovers import WAITING, drain, settle_later
from claude_overlay.reliability.verdict import OK, Sent, Verdict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from claude_overlay.reliability.call import Call
    from claude_overlay.reliability.failover import Endpoint
    from claude_overlay.reliability.state import AnyCircuit, AnyHold, AnyPermit, AnyReservation, AnyTicket

__all__ = ["INTERRUPTED", "Passage"]

NOTHING: Final = Usage()
NO_HEADERS: Final[Mapping[str, str]] = MappingProxyType({})

INTERRUPTED: Final = Verdict(kind="broken", scope="endpoint", sent="yes", retryable=False, counts=True)
"""The verdict of a stream that broke after it was handed over. It is never sent again."""


class Passage:
    """One attempt, and what it holds. Made by the flow, which yields it for "send the request".

    A stream's driver ends it with `finish`.

    Attributes:
        number: the attempt's number, 1 for the first.
        endpoint: where it goes; None when the client has but one server.
        timeout: seconds for all of it: a buffered answer whole, a stream until it is opened. None for the client's own
            timeouts alone. When it is over, throw an `APITimeoutError` into the flow.
        sent: whether the request left: "no" before the flow yields the attempt, then "maybe". A driver that knows
            better when it is cancelled sets it to "no" before it throws the cancellation into the flow.
    """

    __slots__ = (
        "_call",
        "_once",
        "circuit",
        "endpoint",
        "hold",
        "in_flight",
        "number",
        "offer",
        "permit",
        "reservation",
        "sent",
        "ticket",
        "timeout",
    )

    number: int
    endpoint: Endpoint | None
    sent: Sent
    circuit: AnyCircuit | None
    hold: AnyHold | None
    in_flight: str | None
    offer: AnyPermit | None  # what the circuit gave before the waits; taken if there are none. Set by `Call.admit`
    permit: AnyPermit | None
    reservation: AnyReservation | None
    ticket: AnyTicket | None
    timeout: float | None  # set by `Call.depart`
    _call: Call
    _once: list[Reply] | None

    @staticmethod
    def begin(call: Call, number: int) -> Passage:
        """Make one that holds nothing. Not `__init__`, whose call would cost each attempt more than all of this."""
        passage = Passage()
        passage._call = call
        passage.number = number
        passage.sent = "no"
        passage.endpoint = passage.circuit = passage.hold = passage.in_flight = None
        passage.permit = passage.reservation = passage.ticket = passage._once = None
        return passage

    @property
    def passage(self) -> Passage:
        """Itself: of an attempt, what it holds."""
        return self

    @property
    def in_line(self) -> AnyTicket | None:
        """Its ticket, if that is what it waits for."""
        return self.ticket if self.sent == "no" else None

    @property
    def wait(self) -> float:
        """Seconds that the limiter makes it wait, if that is what it waits for."""
        is_next = self.ticket is None and self.sent == "no"
        return self.reservation.wait if is_next and self.reservation is not None else 0.0

    @property
    def endpoint_name(self) -> str | None:
        """Name of the endpoint; None when the client has but one server."""
        return None if self.endpoint is None else self.endpoint.name

    @property
    def ends(self) -> float:
        """When the call's deadline is, by the monotonic clock: a stream may not last longer. Infinity without one."""
        return self._call.ends

    def progress(self, usage: Usage) -> None:
        """Tell the limiter what a stream has used so far, cumulatively. Does nothing once it is finished."""
        if self._once and self.reservation is not None:
            self.reservation.settle(usage, self._call.pipeline.now(), final=False)

    def finish(self, outcome: Outcome, usage: Usage | None = None) -> None:
        """End a stream that the flow has returned; from any thread, and once: later calls do nothing.

        Args:
            outcome: "ok": read to its end. "interrupted": it broke; this counts against the endpoint and the circuit.
                "cancelled": its reader left; this counts for nothing.
            usage: what it used, cumulatively; None when it did not say. The quota books it for "ok"; after the other
                two more may be billed than was seen, so the quota keeps the estimate for a time.
        """
        if not self._once:
            return
        try:
            reply = self._once.pop()  # of two threads one gets it
        except IndexError:
            return
        pipeline = self._call.pipeline
        now = pipeline.now()
        ticket, self.ticket = self.ticket, None
        if ticket is not None:
            ticket.leave()
        if outcome == "interrupted" and self.circuit is not None:
            self.circuit.record_interruption(now)
        if self.in_flight is not None and pipeline.endpoints is not None:
            if outcome == "interrupted":
                pipeline.endpoints.record(self.in_flight, INTERRUPTED, None, now)
            pipeline.endpoints.leave(self.in_flight)
        if usage is not None and self.reservation is not None:
            self.reservation.settle(usage, now)
        self._close_hold("settled" if outcome == "ok" and usage is not None else "uncertain", usage)
        if pipeline.has_hooks:
            self._report(outcome, reply, usage, now)
        if WAITING:
            drain()

    def dropped(self, usage: Usage | None = None) -> None:
        """End a stream that nobody closed, as `finish("cancelled", usage)`; for finalizers.

        A finalizer may run while its thread holds a lock that `finish` needs; this one never waits for it.
        """
        if self._once:
            settle_later(partial(self.finish, "cancelled", usage))

    def lost(self) -> None:
        """End an attempt whose driver will never run again, for its event loop is closed: its call is left."""
        if self._once is None:
            self._call.left(self, GeneratorExit())
        elif self._once:
            settle_later(partial(self.finish, "cancelled"))

    def opened(self, reply: Reply, now: float) -> None:
        """A stream begins: its endpoint is well; the rest is held until `finish`."""
        if self.permit is not None:
            self.permit.record(False, reply.latency, now)
            self.permit = None
        pipeline = self._call.pipeline
        if self.in_flight is not None and pipeline.endpoints is not None:
            pipeline.endpoints.record(self.in_flight, OK, reply.latency, now)
        if self.reservation is not None:
            self.reservation.observe(reply.headers, reply.status, False, now)
        self._once = [reply]

    def answered(self, reply: Reply, now: float) -> Usage | None:
        """The whole answer is here, and good. Gives its usage if a policy or a hook wants to know it."""
        pipeline, latency = self._call.pipeline, reply.latency
        ticket, permit, name = self.ticket, self.permit, self.in_flight
        self.ticket = self.permit = self.in_flight = None
        if ticket is not None:
            ticket.leave()
        if permit is not None:
            permit.record(False, latency, now)
        if name is not None and pipeline.endpoints is not None:
            pipeline.endpoints.finished(name, OK, latency, now)
        if not pipeline.needs_usage:
            return None
        usage_of_reply = reply.usage
        usage = usage_of_reply()
        reservation = self.reservation
        if reservation is not None:
            self.reservation = None
            reservation.observe(reply.headers, reply.status, False, now)
            reservation.settle(usage, now)
        hold = self.hold
        if hold is not None:
            if usage is not None and not pipeline.has_hooks:
                self.hold = None
                wall = pipeline.wall
                hold.settle(usage, wall())
            else:
                # A generation always says what it took. If this one did not, the estimate stands for a time.
                is_known = usage is not None or self._call.facts.max_tokens is None
                self._close_hold("settled" if is_known else "uncertain", usage)
        return usage

    def failed(self, verdict: Verdict, reply: Reply | None, latency: float | None, now: float) -> None:
        """The attempt failed, with an answer or without.

        Args:
            verdict: what it came to.
            reply: the answer with an error status; None without.
            latency: seconds to the first byte, or waited in vain for it; None when unknown.
            now: the time.
        """
        ticket, self.ticket = self.ticket, None
        if ticket is not None:
            ticket.leave()
        pipeline = self._call.pipeline
        permit, self.permit = self.permit, None
        if permit is not None:
            if verdict.kind == "local":  # our own doing says nothing of the server
                permit.release()
            else:
                counts = verdict.counts or (pipeline.count_throttling and verdict.throttled)
                permit.record(counts, latency, now)
        name, self.in_flight = self.in_flight, None
        if name is not None and pipeline.endpoints is not None:
            pipeline.endpoints.finished(name, verdict, latency, now)
        self._give_up(verdict, reply, now)

    def abandon(self, now: float) -> None:
        """Give back all that is held, without learning anything: it was refused on the way, or cancelled."""
        pipeline = self._call.pipeline
        self._once = None
        ticket, self.ticket = self.ticket, None
        if ticket is not None:
            ticket.leave()
        permit, self.permit = self.permit, None
        if permit is not None:
            permit.release()
        name, self.in_flight = self.in_flight, None
        if name is not None and pipeline.endpoints is not None:
            pipeline.endpoints.finished(name, None, None, now)
        reservation, self.reservation = self.reservation, None
        if reservation is not None and self.sent == "no":
            reservation.refund(now)
        self._close_hold("released" if self.sent == "no" else "uncertain")

    def _give_up(self, verdict: Verdict, reply: Reply | None, now: float) -> None:
        """Settle with limiter and quota what a failed attempt took."""
        reservation, self.reservation = self.reservation, None
        if reservation is not None:
            if reply is not None:
                reservation.observe(reply.headers, reply.status, verdict.throttled, now)
            elif verdict.throttled:  # an error event, instead of a stream
                reservation.observe(NO_HEADERS, 0, True, now)
        if verdict.sent == "no":
            if reservation is not None:
                reservation.refund(now)
            self._close_hold("released")
        elif verdict.sent == "yes" and verdict.kind != "broken":
            if reservation is not None:
                reservation.settle(NOTHING, now)
            self._close_hold("settled")
        else:
            self._close_hold("uncertain")

    def _close_hold(self, result: str, usage: Usage | None = None) -> None:
        hold, self.hold = self.hold, None
        if hold is None:
            return
        pipeline = self._call.pipeline
        wall = pipeline.wall()
        if result == "settled":
            hold.settle(usage, wall)
        elif result == "released":
            hold.release(wall)
        else:
            hold.uncertain(wall)
        if pipeline.has_hooks:
            self._call.emit(QuotaSettled, result=result, usage=usage, model=self._call.facts.model)

    def _report(self, outcome: Outcome, reply: Reply, usage: Usage | None, now: float) -> None:
        """Tell the hooks how a stream, and with it its call, ended."""
        call = self._call
        ended: CallOutcome = outcome
        if outcome == "interrupted":
            call.emit(StreamInterrupted, number=self.number, endpoint=self.endpoint_name)
        call.report_end(ended, reply.status, None, now, usage)
