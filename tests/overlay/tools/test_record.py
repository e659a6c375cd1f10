"""How an exception carries the run that it ended."""

from __future__ import annotations

import asyncio
import pickle
import traceback
from typing import Any

import pytest

from claude_api.models import Usage
from claude_overlay.costs.bill import Cost
from claude_overlay.errors import APIConnectionError
from claude_overlay.errors.tool_runs import ToolRunCancelledError
from claude_overlay.tools.record import RunRecord, attach_record, interrupted_run


def record(iterations: int = 2) -> RunRecord:
    """Make a record."""
    return RunRecord(
        messages=[{"role": "user", "content": "Hi"}],
        checkpoint={"version": 1},
        usage=Usage(input_tokens=1, output_tokens=2),
        cost=Cost(),
        message=None,
        iterations=iterations,
    )


@pytest.mark.parametrize("error", [APIConnectionError("cut"), KeyboardInterrupt(), ValueError("x")])
def test_any_exception_carries_it(error: Any) -> None:
    """The record is `.run`, its parts have their own names, and the traceback says where to find them."""
    kept = record()

    attach_record(error, kept)

    assert (error.run, error.messages, error.checkpoint) == (kept, kept.messages, kept.checkpoint)
    assert interrupted_run(error) is kept
    assert "after answer 2" in "".join(traceback.format_exception(error))


def test_errors_of_the_loop_have_it_as_properties() -> None:
    """They need no note: their class says it."""
    error = ToolRunCancelledError()
    assert (error.messages, error.checkpoint, error.usage, error.cost) == ([], None, None, None)

    attach_record(error, record())

    assert error.messages == [{"role": "user", "content": "Hi"}]
    assert error.checkpoint == {"version": 1}
    assert (error.usage, error.cost) == (Usage(input_tokens=1, output_tokens=2), Cost())
    assert not hasattr(error, "__notes__")


def test_it_survives_pickle() -> None:
    """A worker process gives it on."""
    error = APIConnectionError("cut")
    attach_record(error, record())

    assert interrupted_run(pickle.loads(pickle.dumps(error))) == record()  # noqa: S301 - our own bytes


def test_a_run_within_a_run() -> None:
    """The outer record is in front, the inner one behind it; neither is lost."""
    error = ToolRunCancelledError()
    attach_record(error, record(1))
    attach_record(error, record(7))

    found = interrupted_run(error)

    assert found is not None
    assert (found.iterations, found.inner) == (7, record(1))


def test_it_is_found_below_other_exceptions() -> None:
    """`asyncio.timeout` turns the cancellation into a TimeoutError: the run is found along its causes."""
    inner = asyncio.CancelledError()
    attach_record(inner, record())
    outer = TimeoutError()
    outer.__cause__ = inner
    group = BaseExceptionGroup("several", [ValueError(), outer])

    assert interrupted_run(outer) == record()
    assert interrupted_run(group) == record()
    assert interrupted_run(ValueError()) is None
    assert interrupted_run(None) is None


def test_a_ring_of_causes_ends() -> None:
    """Exceptions that name each other are looked at once."""
    one, other = ValueError(), ValueError()
    one.__context__, other.__context__ = other, one

    assert interrupted_run(one) is None


def test_an_exception_that_takes_no_attributes_is_left_alone() -> None:
    """Odd exceptions are raised as they are; the run object still has everything."""

    class Odd(Exception):  # noqa: N818 - a name for a test
        def __setattr__(self, name: str, value: object) -> None:
            raise AttributeError(name)

    attach_record(Odd(), record())
