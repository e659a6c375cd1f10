"""Where an attempt goes: an endpoint that may serve the call, and whose circuit lets it pass.

Decides how endpoints and circuits work together: an open circuit passes the call on to the next endpoint, and only when
all are open is it refused. Without failover there is one server, and its circuit decides. Which endpoint comes first is
`reliability.endpoints`'; whether a circuit is open, `reliability.circuit`'s. Called by `reliability.call`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claude_overlay.errors import CircuitOpenError, NoEndpointAvailable
from claude_overlay.reliability.events import CircuitRejected

if TYPE_CHECKING:
    from claude_overlay.reliability.call import Call
    from claude_overlay.reliability.failover import Endpoint
    from claude_overlay.reliability.passage import Passage
    from claude_overlay.reliability.state import AnyPermit

__all__ = ["elsewhere", "pass_circuit", "pick"]


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
                    endpoint = pipeline.endpoints.choose(call.facts, (), None, call.now, pipeline.chance())
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


def pass_circuit(call: Call, passage: Passage) -> None:
    """Get a permit of the attempt's circuit; of another endpoint's, when this one has opened meanwhile.

    Raises:
        CircuitOpenError: As `pick`.
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
                pick(call, passage, soonest)
            else:
                return
    finally:
        soonest = None  # as above


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
    if call.pipeline.hooks:
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
