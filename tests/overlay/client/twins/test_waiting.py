"""wait_for, blocking and awaited: the drivers run the flow and hold no decisions."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx2
import pytest
from tests.overlay.reliability.virtual_loop import run_virtually

from claude_overlay import AsyncClaude, Claude, errors
from claude_overlay.reliability.resilience import Resilience
from claude_overlay.reliability.retry import RetryPolicy
from claude_overlay.testing import ManualClock, Reply, ScriptedTransport, fault, reply


def batch(status: str, **counts: int) -> Any:
    """Make an answer about a batch."""
    body = {
        "id": "b",
        "type": "message_batch",
        "processing_status": status,
        "request_counts": {"processing": 0, "succeeded": 0, "errored": 0, "canceled": 0, "expired": 0, **counts},
        "ended_at": None,
        "created_at": "2026-01-01T00:00:00Z",
        "expires_at": "2026-01-02T00:00:00Z",
        "archived_at": None,
        "cancel_initiated_at": None,
        "results_url": None,
    }
    return reply(json=body, headers={"request-id": f"req_{status}"})


@pytest.mark.usefixtures("refuse_to_wait")
def test_waits_on_the_clients_clock_and_reports(shell: Any) -> None:
    """Polls, reports each answer, waits on the injected clock, and gives the last answer."""
    claude, transport = shell.claude(batch("in_progress", processing=2), batch("ended", succeeded=2))
    seen: list[tuple[int, int]] = []

    def show(one: Any) -> None:
        seen.append((one.request_counts.processing, one.request_counts.succeeded))

    ended = claude.batches.wait_for("b", on_progress=show)

    assert ended.processing_status == "ended"
    assert seen == [(2, 0), (0, 2)]
    assert shell.clock.waits == [30.0]
    assert len(transport.requests) == 2


def test_a_clock_of_the_call_replaces_the_clients(shell: Any) -> None:
    """clock= is for one wait."""
    claude, _ = shell.claude(batch("in_progress"), batch("ended"))
    own = ManualClock()

    claude.batches.wait_for("b", poll_interval=2, clock=own)

    assert (own.waits, shell.clock.waits) == ([2.0], [])


def test_the_deadline_caps_each_request(shell: Any) -> None:
    """Each phase of a poll is given what is left, and never more than the client's own timeout."""
    claude, transport = shell.claude(*[batch("in_progress")] * 3, timeout=25)

    with pytest.raises(errors.BatchWaitTimeoutError) as caught:
        claude.batches.wait_for("b", poll_interval=30, timeout=40)

    assert [request.timeout["read"] for request in transport.requests] == [25, 10.0, 1.0]
    assert shell.clock.waits == [30.0, 9.0]
    assert caught.value.batch.id == "b"


@pytest.mark.parametrize("step", [fault("ReadTimeout"), reply(529, json={"type": "error"})])
def test_a_failed_poll_ends_the_wait(shell: Any, step: Any) -> None:
    """One request a poll, nothing repeated."""
    claude, transport = shell.claude(batch("in_progress"), step)

    with pytest.raises((errors.APITimeoutError, errors.OverloadedError)):
        claude.batches.wait_for("b")

    assert len(transport.requests) == 2


def test_wait_with_response(shell: Any) -> None:
    """with_response adds the metadata of the last answer."""
    claude, _ = shell.claude(batch("in_progress"), batch("ended"))

    ended, metadata = claude.batches.wait_for.with_response("b")

    assert ended.processing_status == "ended"
    assert metadata.request_id == "req_ended"


@pytest.mark.parametrize("raised", [ValueError("mine"), StopIteration("mine"), KeyboardInterrupt()])
def test_what_the_callback_raises_comes_out(shell: Any, raised: BaseException) -> None:
    """An exception of on_progress ends the wait and is not mistaken for its end."""
    claude, _ = shell.claude(batch("in_progress"))

    def fail(one: Any) -> None:
        raise raised

    with pytest.raises((ValueError, StopIteration, RuntimeError, KeyboardInterrupt)) as caught:
        claude.batches.wait_for("b", on_progress=fail)

    assert caught.value is raised or caught.value.__cause__ is raised


def test_a_coroutine_as_callback(shell: Any) -> None:
    """The asynchronous client awaits what the callback returns."""
    if shell.kind == "sync":
        claude, _ = shell.claude(batch("ended"))
        assert claude.batches.wait_for("b", on_progress=lambda one: one).id == "b"
        return
    claude, _ = shell.claude(batch("ended"))
    seen = []

    async def show(one: Any) -> None:
        seen.append(one.id)

    claude.batches.wait_for("b", on_progress=show)

    assert seen == ["b"]


class Trickle(list[bytes]):
    """A body of which each piece takes three seconds."""

    clock: ManualClock

    def __iter__(self) -> Any:
        """Give the pieces, and let the time pass."""
        for piece in super().__iter__():
            self.clock.advance(3)
            yield piece


@pytest.mark.parametrize("library", ["httpx2", "httpx"])
def test_an_answer_that_trickles_is_given_up_at_the_deadline(library: Any) -> None:
    """No phase times out, yet a blocking wait ends: at most one piece after its deadline, with the connection freed."""
    clock = ManualClock()
    pieces = Trickle([b" "] * 100)
    pieces.clock = clock
    slow = Reply(headers=(("request-id", "req_slow"),), chunks=pieces)
    transport = ScriptedTransport([batch("in_progress"), slow], library=library)

    with pytest.raises(errors.BatchWaitTimeoutError) as caught:
        Claude("sk-test", http_client=transport, clock=clock).batches.wait_for("b", poll_interval=5, timeout=10)

    assert clock.now() == 11.0
    assert caught.value.batch.id == "b"
    assert isinstance(caught.value.__cause__, errors.APITimeoutError)
    assert caught.value.__cause__.request_id == "req_slow"
    assert transport.open_bodies == 0


def test_a_request_that_hangs_is_cancelled_at_the_deadline() -> None:
    """Whatever phase it hangs in, and whatever the HTTP library's timeouts say."""
    cancelled = []

    class LoopTime(ManualClock):
        """The time of a loop on which waiting takes none."""

        def now(self) -> float:
            """Give it."""
            return asyncio.get_running_loop().time()

    class Hanging(httpx2.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                cancelled.append(request.url.path)
                raise
            raise AssertionError

    async def wait() -> None:
        async with httpx2.AsyncClient(transport=Hanging()) as http:
            await AsyncClaude("sk-test", http_client=http, clock=LoopTime()).batches.wait_for("b", timeout=60)

    with pytest.raises(errors.BatchWaitTimeoutError, match="no answer came") as caught:
        run_virtually(wait())

    assert cancelled == ["/v1/messages/batches/b"]
    assert isinstance(caught.value.__cause__, errors.APITimeoutError)


@pytest.mark.parametrize("status", [500, 404])
def test_an_error_status_within_a_deadline_is_that_error(shell: Any, status: int) -> None:
    """A poll with a deadline reads its answer piece by piece, and means the same."""
    claude, _ = shell.claude(reply(status, json={"type": "error", "error": {"type": "x", "message": "m"}}))

    with pytest.raises(errors.APIStatusError) as caught:
        claude.batches.wait_for("b", timeout=60)

    assert (caught.value.status, caught.value.request_id) == (status, "req_scripted")


def test_polls_have_the_policies_within_the_deadline(shell: Any) -> None:
    """A poll that is refused is made again; but no wait for that goes beyond the time given to `wait_for`."""
    policies = Resilience(retry=RetryPolicy(max_attempts=9, jitter="none", max_backoff=60.0), deadline=100.0)
    claude, transport = shell.claude(
        batch("in_progress"), *[reply(529, json={"type": "error"})] * 2, batch("ended"), resilience=policies
    )
    assert claude.batches.wait_for("b", timeout=60).processing_status == "ended"
    assert shell.clock.waits == [30.0, 1.0, 2.0]

    transport.add(*[reply(529, json={"type": "error"})] * 9)
    began = shell.clock.now()
    with pytest.raises((errors.OverloadedError, errors.BatchWaitTimeoutError)):
        claude.batches.wait_for("b", timeout=10)
    assert shell.clock.now() - began <= 10.0
    assert transport.remaining > 0


def test_a_deadline_of_the_policies_is_the_waits(shell: Any) -> None:
    """When it ends in the middle of a poll, the wait is over with the batch as last seen."""

    def late(_: Any) -> Any:
        shell.clock.advance(20)
        return fault("ConnectError")

    policies = Resilience(retry=RetryPolicy(jitter="none"))
    claude, _ = shell.claude(late, late, resilience=policies)

    with pytest.raises((errors.BatchWaitTimeoutError, errors.APIConnectionError)):
        claude.batches.wait_for("b", timeout=10)
