"""Calls of the batches area: what a batch may hold, and the flow that waits for its end."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from claude_overlay import BatchRequest, user
from claude_overlay.client.calls import batches
from claude_overlay.client.flow import Notify, Send, Wait
from claude_overlay.errors import (
    APITimeoutError,
    BatchWaitTimeoutError,
    InvalidArgumentError,
    OverloadedError,
    status_error,
)
from claude_overlay.testing import ManualClock

if TYPE_CHECKING:
    from collections.abc import Iterator

PARAMS = {"model": "m", "max_tokens": 1, "messages": [user("x")]}


def entry(custom_id: Any = "a") -> dict[str, Any]:
    """Make one request of a batch."""
    return {"custom_id": custom_id, "params": PARAMS}


def test_create_takes_models_and_mappings_from_any_iterable() -> None:
    """A generator of both kinds becomes the body."""
    requests: Iterator[Any] = iter([BatchRequest(custom_id="a", params=PARAMS), entry("b-_9")])

    request = batches.create_batch(requests, user_profile_id="u").request

    assert json.loads(request["content"]) == {"requests": [entry("a"), entry("b-_9")]}
    assert request["headers"]["anthropic-user-profile-id"] == "u"


@pytest.mark.parametrize(
    ("requests", "words"),
    [
        ([], "at least one"),
        ([entry("a"), entry("b"), entry("a")], r"requests\[2\].*'a'.*requests\[0\]"),
        ([entry("a"), {"params": {}}], r"requests\[1\] has no custom_id"),
        ([{}], r"requests\[0\] has no custom_id and no params"),
        ([7], r"requests\[0\] must be a BatchRequest or a mapping, not int"),
        ([{"custom_id": "a"}], "no params"),
        ([{"custom_id": "a", "params": {"model": "m", "max_tokens": 1}}], r"requests\[0\].params.*'messages'"),
        ([{"custom_id": "a", "params": {**PARAMS, "stream": True}}], r"requests\[0\].params.*streamed"),
        ([entry("")], "letters"),
        ([entry("x" * 65)], "letters"),
        ([entry("ä")], "letters"),
        ([entry("a\n")], "letters"),
        ([entry(3)], "letters"),
        (entry("a"), "iterable"),
        ("abc", "iterable"),
        (None, "iterable"),
    ],
)
def test_create_refuses(requests: Any, words: str) -> None:
    """Each mistake is named with the index of the request."""
    with pytest.raises(InvalidArgumentError, match=words):
        batches.create_batch(requests)


def test_extra_body_stands_beside_the_requests() -> None:
    """Members this version does not know are sent; they cannot replace the requests that were checked."""
    request = batches.create_batch([entry("a")], extra_body={"priority": "low"}).request

    assert json.loads(request["content"]) == {"requests": [entry("a")], "priority": "low"}
    with pytest.raises(InvalidArgumentError, match="extra_body"):
        batches.create_batch([entry("a")], extra_body={"requests": [entry("b")]})


def test_validate_names_index_and_path() -> None:
    """validate=True checks against the description; without it, fields are the server's business."""
    requests = [entry("a"), {"custom_id": "b", "params": {**PARAMS, "max_tokens": "many"}}]

    with pytest.raises(InvalidArgumentError, match=r"requests\[1\]\.params\.max_tokens: "):
        batches.create_batch(requests, validate=True)
    assert batches.create_batch(requests).operation == "create_message_batch"


def test_a_copy_needs_a_plan_too() -> None:
    """results_to asks for the same, and refuses the same at once."""
    plan = batches.read_results_to("b", "x.jsonl", expected=["a", "b"])

    assert plan.call.request["url"] == "/v1/messages/batches/b/results"
    assert plan.decoder().expected.total == 2
    with pytest.raises(InvalidArgumentError, match="expected"):
        batches.read_results_to("b", "x.jsonl", expected=7)


def test_create_stops_counting_at_the_limit() -> None:
    """An endless iterable is refused after the limit, not read for ever."""

    def endless() -> Iterator[dict[str, Any]]:
        number = 0
        while True:
            number += 1
            yield entry(str(number))

    with pytest.raises(InvalidArgumentError, match="100,000"):
        batches.create_batch(endless())


def test_the_other_calls() -> None:
    """Paths of the area."""
    assert batches.retrieve_batch("b").request["url"] == "/v1/messages/batches/b"
    assert batches.cancel_batch("b").request["url"] == "/v1/messages/batches/b/cancel"
    assert batches.delete_batch("b").request["method"] == "DELETE"
    assert batches.list_batches(limit=1).first.request["url"] == "/v1/messages/batches"


def test_results_are_asked_for_as_they_are() -> None:
    """Results come from base_url's own path, unpacked."""
    plan = batches.read_results("b", after="x")

    assert plan.call.request["url"] == "/v1/messages/batches/b/results"
    assert plan.call.request["headers"]["accept-encoding"] == "identity"
    assert plan.on_bad_line == "raise"
    assert plan.decoder() is not plan.decoder()


@pytest.mark.parametrize(
    "arguments",
    [{"after": True}, {"after": 1.5}, {"after": -1}, {"on_bad_line": "skip"}, {"expected": 3}, {"expected": "id"}],
)
def test_results_refuse(arguments: dict[str, Any]) -> None:
    """What cannot be continued from, and unknown modes, are refused before anything is sent."""
    with pytest.raises(InvalidArgumentError):
        batches.read_results("b", **arguments)


@pytest.mark.parametrize(
    "arguments",
    [{"poll_interval": 0}, {"poll_interval": "3"}, {"poll_interval": True}, {"timeout": -1}, {"timeout": "1"},
     {"zzz": 1}],
)  # fmt: skip
def test_wait_refuses(arguments: dict[str, Any]) -> None:
    """Intervals and deadlines are numbers of seconds; other arguments are refused before the first poll."""
    with pytest.raises(InvalidArgumentError):
        batches.wait_for_batch("b", **arguments)


def batch(status: str) -> Any:
    """Make a batch with a status."""
    return SimpleNamespace(processing_status=status)


def run(plan: batches.WaitPlan, clock: ManualClock, *answers: Any, takes: float = 0.0) -> tuple[list[Any], Any]:
    """Run a wait against scripted answers; give its steps and its result or error."""
    script, steps = list(answers), []
    flow = plan.start(clock.now)
    try:
        step = next(flow)
        while True:
            steps.append(step)
            if isinstance(step, Wait):
                clock.sleep(step.seconds)
                step = flow.send(None)
            elif isinstance(step, Notify):
                step = flow.send(step.callback(step.value))
            else:
                answer = script.pop(0)
                clock.advance(takes)
                step = flow.throw(answer) if isinstance(answer, Exception) else flow.send(answer)
    except StopIteration as finished:
        return steps, finished.value
    except Exception as error:  # noqa: BLE001 - handed to the test
        return steps, error


def test_wait_polls_until_the_end() -> None:
    """Ask, report, wait; an unknown status counts as not ended; the last answer is the result."""
    seen: list[str] = []
    plan = batches.wait_for_batch("b", poll_interval=5, on_progress=lambda one: seen.append(one.processing_status))
    clock = ManualClock()

    steps, result = run(plan, clock, batch("in_progress"), batch("newly_invented"), batch("ended"))

    assert result.processing_status == "ended"
    assert seen == ["in_progress", "newly_invented", "ended"]
    assert clock.waits == [5, 5]
    assert [type(step) for step in steps] == [Send, Notify, Wait, Send, Notify, Wait, Send, Notify]
    assert [step.at_most for step in steps if isinstance(step, Send)] == [None, None, None]


@pytest.mark.parametrize("takes", [0.0, 0.4, 3.0])
def test_wait_never_goes_beyond_its_deadline(takes: float) -> None:
    """The last wait is cut short, each question is capped by what is left, and the error has the last batch."""
    clock = ManualClock(start=1000.0)
    plan = batches.wait_for_batch("b", poll_interval=30, timeout=40)

    steps, error = run(plan, clock, *[batch("in_progress") for _ in range(9)], takes=takes)

    assert isinstance(error, BatchWaitTimeoutError)
    assert error.batch.processing_status == "in_progress"
    assert clock.now() <= 1040.0 + takes
    at = 1000.0
    for step in steps:
        if isinstance(step, Send):
            assert step.at_most is not None
            assert at + step.at_most == pytest.approx(1040.0)
            at += takes
        else:
            at += step.seconds
            assert at <= 1040.0


def test_a_poll_that_reaches_the_deadline_is_the_deadline() -> None:
    """A timeout of the capped request at the deadline is reported as the wait's, caused by the request's."""
    clock = ManualClock()
    slow = APITimeoutError("slow", phase="read")

    _, error = run(batches.wait_for_batch("b", timeout=3), clock, slow, takes=3.0)

    assert isinstance(error, BatchWaitTimeoutError)
    assert error.__cause__ is slow
    assert error.batch is None


@pytest.mark.parametrize(
    "failure",
    [APITimeoutError("slow", phase="read"), status_error(status=529, headers={}, content=b"")],
)
def test_a_failed_poll_is_raised_as_it_is(failure: Exception) -> None:
    """Nothing is repeated: the failure of a poll within the time ends the wait."""
    steps, error = run(batches.wait_for_batch("b", timeout=60), ManualClock(), failure)

    assert error is failure
    assert len(steps) == 1
    assert isinstance(failure, APITimeoutError | OverloadedError)


def test_a_timer_that_goes_off_a_little_early_is_the_deadline() -> None:
    """A request's timer and the clock may differ by a few milliseconds at the deadline."""
    slow = APITimeoutError("slow", phase="read")

    _, error = run(batches.wait_for_batch("b", timeout=3), ManualClock(), slow, takes=2.995)

    assert isinstance(error, BatchWaitTimeoutError)


def test_an_answer_after_the_deadline_that_says_ended_is_the_result() -> None:
    """A batch that is known to have ended is given back, late or not."""
    _, result = run(batches.wait_for_batch("b", timeout=3), ManualClock(), batch("ended"), takes=9.0)

    assert result.processing_status == "ended"


def test_a_wait_that_took_too_long_asks_no_more() -> None:
    """When the machine slept beyond the deadline, no further question is put."""

    class Oversleeping(ManualClock):
        def sleep(self, seconds: float) -> None:
            super().sleep(seconds + 100.0)

    steps, error = run(batches.wait_for_batch("b", timeout=60), Oversleeping(), batch("in_progress"))

    assert isinstance(error, BatchWaitTimeoutError)
    assert [type(step) for step in steps] == [Send, Wait]


def test_resume_is_a_choice() -> None:
    """It is off unless asked for, and nothing but True or False."""
    assert batches.read_results_to("b", "x.jsonl").resume is False
    assert batches.read_results_to("b", "x.jsonl", resume=True).resume is True
    with pytest.raises(InvalidArgumentError, match="resume must be True or False, not 1"):
        batches.read_results_to("b", "x.jsonl", resume=1)  # type: ignore[arg-type]
