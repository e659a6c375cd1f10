"""Where an attempt goes: an endpoint that may serve the call, and whose circuit lets it pass.

Decides how endpoints, circuits and the rate limits of credential pools work together: an open circuit passes the call
on to the next endpoint, and only when all are open is it refused; so does a limit that would make it wait too long. A
limit is an organization's, so an attempt that moves to an endpoint of another pool takes a place in its rate, and gives
back the one it had. Without failover there is one server, and its circuit decides. Which endpoint comes first is
`reliability.endpoints`'; whether a circuit is open, `reliability.circuit`'s. Called by `reliability.call`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claude_overlay.errors import CircuitOpenError, NoEndpointAvailable, RateLimitExceeded
from claude_overlay.reliability.events import CircuitRejected, LimiterRejected

if TYPE_CHECKING:
    from collections.abc import Hashable

    from claude_overlay.reliability.call import Call
    from claude_overlay.reliability.failover import Endpoint
    from claude_overlay.reliability.passage import Passage
    from claude_overlay.reliability.state import AnyLimiter, AnyPermit, AnyReservation

__all__ = ["elsewhere", "pass_circuit", "pick", "reserve_elsewhere"]


def elsewhere(call: Call) -> Endpoint | None:
    """Choose an endpoint that was not tried and whose circuit is closed; None when there is none. Takes nothing."""
    if call.pipeline.endpoints is None:
        return None
    circuits, model = call.pipeline.circuits, call.facts.model
    call.without = ()
    while True:
        endpoint = _choose(call)
        if endpoint is None or endpoint.name in call.tried:
            return None
        if circuits is None:
            return endpoint
        try:
            circuits.circuit(endpoint.name, model).check(call.now, first=False)
        except CircuitOpenError:
            call.without = (*call.without, endpoint.name)
        else:
            return endpoint


def pick(call: Call, passage: Passage, soonest: CircuitOpenError | None = None) -> AnyPermit | None:
    """Choose the endpoint and the circuit of an attempt. Takes nothing, but gives a permit that takes nothing, either.

    Args:
        call: The call; endpoints in its `without` are left out.
        passage: The attempt.
        soonest: The refusal that brought it here; raised again if no other endpoint takes the call.

    Raises:
        CircuitOpenError: The circuits of all that may serve the call are open; the one that closes first.
        NoEndpointAvailable: None may serve it.
    """
    pipeline = call.pipeline
    circuits, name = pipeline.circuits, pipeline.home
    try:
        while True:
            if pipeline.endpoints is not None:
                if call.aftermath is None and not call.without:
                    chance = pipeline.chance
                    endpoint = pipeline.endpoints.choose(call.facts, (), None, call.now, chance())
                else:
                    endpoint = _choose(call)
                if endpoint is None:
                    raise soonest or _nowhere(call)
                passage.endpoint, name = endpoint, endpoint.name
            if circuits is None:
                return None
            passage.circuit = circuit = circuits.circuit(name, call.facts.model)
            try:
                return circuit.check(call.now, first=passage.number == 1)
            except CircuitOpenError as refusal:
                _refused(call, name, refusal)
                soonest = _sooner(soonest, refusal)
    finally:
        soonest = None  # else the traceback would hold this frame, and it the traceback


def reserve_elsewhere(call: Call, passage: Passage, limiter: AnyLimiter, refusal: RateLimitExceeded) -> AnyReservation:
    """One credential pool is used up or stopped: draw on that of another endpoint, if there is one.

    Raises:
        RateLimitExceeded: There is none; the refusal of the last that was asked.
    """
    try:
        while True:
            _limited(call, passage, refusal)
            if passage.endpoint is None:
                raise refusal
            passage.offer = None
            try:
                passage.offer = pick(call, passage)
            except (CircuitOpenError, NoEndpointAvailable):
                raise refusal from None
            try:
                return limiter.reserve(call.facts, call.cost, call.now, call.ends - call.now, _pool_of(call, passage))
            except RateLimitExceeded as another:
                refusal = another
    finally:
        del refusal  # else the traceback would hold this frame, and it the traceback


def pass_circuit(call: Call, passage: Passage) -> bool:
    """Get a permit of the attempt's circuit; of another endpoint's, when this one has opened meanwhile.

    An attempt that moves to another credential pool takes its place in the rate along. When there is a wait for it, it
    leaves the bulkhead and gets no permit yet: both are for afterwards.

    Returns:
        Whether it may go; else `passage.wait` is to be waited for first.

    Raises:
        CircuitOpenError: As `pick`; so if the limits of the others do not take it.
        NoEndpointAvailable: As `pick`.
    """
    soonest: CircuitOpenError | None = None
    try:
        while passage.circuit is not None:
            try:
                passage.permit = passage.circuit.enter(call.now, first=passage.number == 1)
            except CircuitOpenError as refusal:
                if soonest is None:
                    call.without = ()  # the waits are over: what was open before them may take the call now
                _refused(call, passage.endpoint_name or call.pipeline.home, refusal)
                soonest = _sooner(soonest, refusal)
                pool, held = _pool_of(call, passage), passage.reservation
                pick(call, passage, soonest)
                while not _move_reservation(call, passage, pool):
                    pick(call, passage, soonest)
                if (
                    passage.reservation is not held
                    and passage.reservation is not None
                    and passage.reservation.wait > 0.0
                ):
                    _step_back(passage)
                    return False
            else:
                return True
        return True
    finally:
        soonest = None  # as above


def _step_back(passage: Passage) -> None:
    """Leave the bulkhead: who waits for the rate holds no place that another could use."""
    ticket, passage.ticket = passage.ticket, None
    if ticket is not None:
        ticket.leave()


def _pool_of(call: Call, passage: Passage) -> Hashable:
    """Give the credential pool that an attempt draws on; None without failover."""
    endpoint = passage.endpoint
    return None if endpoint is None else call.pipeline.pools.get(endpoint.name)


def _move_reservation(call: Call, passage: Passage, pool: Hashable) -> bool:
    """Take a place in the rate of the pool that an attempt has come to, and give back the one it had: both or neither.

    Args:
        call: The call.
        passage: The attempt, with the endpoint that it has moved to.
        pool: The pool that its place is of.

    Returns:
        Whether it has its place. If not, the pool's endpoints are left out from now on, and it still has the first.
    """
    limiter, held, wanted = call.pipeline.limiter, passage.reservation, _pool_of(call, passage)
    if limiter is None or held is None or wanted == pool:
        return True
    try:
        passage.reservation = limiter.reserve(call.facts, call.cost, call.now, call.ends - call.now, wanted)
    except RateLimitExceeded as refusal:
        _limited(call, passage, refusal)
        return False
    held.refund(call.now)
    return True


def _limited(call: Call, passage: Passage, refusal: RateLimitExceeded) -> None:
    """Leave out the endpoints of this pool."""
    pipeline = call.pipeline
    if pipeline.has_hooks:
        call.emit(LimiterRejected, axis=refusal.axis, retry_after=refusal.retry_after)
    if passage.endpoint is not None:
        pool = _pool_of(call, passage)
        call.without = (*call.without, *(name for name, other in pipeline.pools.items() if other == pool))


def _choose(call: Call) -> Endpoint | None:
    pipeline, aftermath, verdict = call.pipeline, call.aftermath, None
    if aftermath is not None:
        chosen, aftermath.chosen = aftermath.chosen, None
        if chosen is not None:
            return chosen
        verdict = aftermath.verdict
    if pipeline.endpoints is None:
        return None
    return pipeline.endpoints.choose(call.facts, call.tried, verdict, call.now, pipeline.chance(), without=call.without)


def _refused(call: Call, name: str, refusal: CircuitOpenError) -> None:
    """Leave this endpoint out; where there are no others, that is all."""
    if call.pipeline.has_hooks:
        call.emit(CircuitRejected, endpoint=name, model=call.facts.model, retry_after=refusal.retry_after)
    if call.pipeline.endpoints is None:
        raise refusal
    call.without = (*call.without, name)


def _sooner(one: CircuitOpenError | None, other: CircuitOpenError) -> CircuitOpenError:
    """Give the refusal that ends first; an unknown end is the latest."""
    if one is None or one.retry_after is None:
        return other
    return one if other.retry_after is None or one.retry_after <= other.retry_after else other


def _nowhere(call: Call) -> NoEndpointAvailable:
    model = call.facts.model
    what = "this call" if model is None else f"calls of model {model!r}"
    return NoEndpointAvailable(f"no endpoint takes {what}", tried=call.tried)
