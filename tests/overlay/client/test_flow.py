"""The vocabulary of flows, and that a flow needs no shell."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from claude_overlay.client.call import Call
from claude_overlay.client.flow import Flow, Notify, Send, Wait


def test_a_flow_runs_without_any_shell() -> None:
    """Steps come out, answers go in, the result is what is returned."""
    call: Call[int] = Call(operation="x", request={}, parse=int)

    def flow() -> Flow[int]:
        first = yield Send(call)
        yield Wait(2.0)
        yield Notify(print, first)
        return int(first) + 1

    running = flow()

    assert next(running) == Send(call, at_most=None)
    assert running.send(41) == Wait(2.0)
    assert running.send(None) == Notify(print, 41)
    with pytest.raises(StopIteration) as finished:
        running.send(None)
    assert finished.value.value == 42


def test_steps_do_not_change() -> None:
    """Steps are frozen values."""
    step: Any = Wait(1.0)

    with pytest.raises(dataclasses.FrozenInstanceError):
        step.seconds = 2.0
