"""Calls of `claude.batches`, and the flow that waits for a batch to end.

Decides what a batch may hold before it is sent, and in which order polls, progress reports and waits come. When to ask
again is decided by `claude_overlay.batches.PollSchedule`, what a result line means by `BatchResultsDecoder`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, TypedDict

from claude_api.api.batches import cancel_message_batch as cancel_endpoint
from claude_api.api.batches import create_message_batch as create_endpoint
from claude_api.api.batches import delete_message_batch as delete_endpoint
from claude_api.api.batches import list_message_batches as list_endpoint
from claude_api.api.batches import retrieve_message_batch as retrieve_endpoint
from claude_api.api.batches import retrieve_message_batch_results as results_endpoint
from claude_overlay.batches import (
    BatchResultsDecoder,
    Done,
    PollSchedule,
    ResultsReport,
    SeenResults,
    encode_requests,
)
from claude_overlay.batches import Wait as Pause
from claude_overlay.client.call import STREAMED, Call, MessageOptions, Options, build_call
from claude_overlay.client.flow import Flow, Notify, Send, Wait
from claude_overlay.client.pages import PagePlan
from claude_overlay.errors import APITimeoutError, BatchWaitTimeoutError, InvalidArgumentError

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterable, Mapping
    from typing import Unpack

    from claude_api.models import BatchRequest, DeletedMessageBatch, MessageBatch, MessageBatchPage
    from claude_overlay.batches.report import Expectation
    from claude_overlay.client.clock import Clock

    class ListArguments(Options, total=False):
        """Query and options of `batches.list`."""

        after_id: str
        before_id: str
        limit: int


__all__ = [
    "ResultsCopyPlan",
    "ResultsPlan",
    "WaitPlan",
    "cancel_batch",
    "create_batch",
    "delete_batch",
    "list_batches",
    "read_results",
    "read_results_to",
    "retrieve_batch",
    "wait_for_batch",
]

# The body without its requests: `create_batch` puts their text between the brackets.
_EMPTY_BODY: Final = b'{"requests":[]'
_FRAME: Final = b'{"requests":'
# Seconds by which the timer of a request may go off before the clock says so.
_TIMER_TOLERANCE: Final = 0.01


class PollOptions(TypedDict, total=False):
    """Options of `wait_for`: those of a request, but for its timeout, which the deadline sets."""

    betas: str | list[str]
    workspace_id: str
    extra_headers: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultsPlan:
    """A download of results: the call, a maker of decoders, and what to do with a line that is no result."""

    call: Call[Any]
    decoder: Callable[[], BatchResultsDecoder]
    on_bad_line: Literal["raise", "yield"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultsCopyPlan:
    """A download of results into a file: the call, a maker of decoders, the file, and who is told how far it is."""

    call: Call[Any]
    decoder: Callable[[], BatchResultsDecoder]
    path: Path
    batch_id: str
    on_progress: Callable[[ResultsReport], Any] | None
    progress: bool
    resume: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitPlan:
    """A wait for the end of a batch: `start(now)` begins the flow; `clock` replaces the client's."""

    clock: Clock | None
    start: Callable[[Callable[[], float]], Flow[MessageBatch]]


def create_batch(
    requests: Iterable[BatchRequest | Mapping[str, Any]],
    *,
    validate: bool = False,
    **options: Unpack[MessageOptions],
) -> Call[MessageBatch]:
    """Hand in a batch of message requests. All of it is checked before anything is sent.

    Args:
        requests: `BatchRequest` values or mappings with `custom_id` and `params`; any iterable. At least one, at most
            100,000, together at most 256 MB (256,000,000 bytes of JSON); `split_batches` divides more over several
            batches. Each `custom_id` once, 1 to 64 letters, digits, `_` and `-`. `params` has the required fields of
            a message, and is not streamed. Each is encoded as it comes, so a generator costs the body's size once.
        validate: Also check every request against the API's description, as `claude_api.validate` does. Slower.
        **options: See `MessageOptions`.

    Raises:
        InvalidArgumentError: Names the index of the request at fault. Nothing was sent.
    """
    call = build_call(create_endpoint, options, body={"requests": []})
    content: bytes = call.request["content"]
    if not content.startswith(_EMPTY_BODY):
        raise InvalidArgumentError("extra_body must not replace the requests")
    body = encode_requests(requests, validate=validate, before=_FRAME, after=content[len(_EMPTY_BODY) :])
    return replace(call, request={**call.request, "content": body})


def retrieve_batch(batch_id: str, **options: Unpack[Options]) -> Call[MessageBatch]:
    """Ask how a batch stands."""
    return build_call(retrieve_endpoint, options, batch_id)


def cancel_batch(batch_id: str, **options: Unpack[Options]) -> Call[MessageBatch]:
    """Ask for a batch to be canceled; it then is `canceling`, and `ended` once requests in progress are done."""
    return build_call(cancel_endpoint, options, batch_id)


def delete_batch(batch_id: str, **options: Unpack[Options]) -> Call[DeletedMessageBatch]:
    """Delete a batch that has ended."""
    return build_call(delete_endpoint, options, batch_id)


def list_batches(**arguments: Unpack[ListArguments]) -> PagePlan[MessageBatchPage, MessageBatch]:
    """List the batches of the workspace, newest first.

    Args:
        after_id: Begin after this batch.
        before_id: Go backwards, beginning before this batch.
        limit: Batches a page, 1 to 1,000; the server's default is 20.
        **arguments: See `Options`.
    """
    return PagePlan(partial(build_call, list_endpoint), arguments)


def read_results(
    batch_id: str,
    *,
    after: str | int | SeenResults | None = None,
    on_bad_line: Literal["raise", "yield"] = "raise",
    expected: Expectation | None = None,
    **options: Unpack[Options],
) -> ResultsPlan:
    """Read the results of a batch that has ended, one by one, in constant memory. They come in no set order.

    Each result is given once: a line that repeats one is left out and counted, another result under the same
    `custom_id` is a `BatchDuplicateError`. `.report` counts what came; `.seen` tells where to go on.

    The request goes to `base_url`, whatever address the batch's `results_url` names: the key must not go elsewhere.

    Args:
        batch_id: The batch.
        after: Go on after a broken download. `.seen` of the broken one leaves out exactly what it gave, in whatever
            order the results now come. A `custom_id` or a line number leaves out that line and all before it, and
            repetitions of them; this trusts that the order is the same. The download itself begins at the start.
        on_bad_line: A line that is no result raises `BatchLineError` (iteration can go on), or is given as an item.
        expected: What should come: the batch as retrieved, its `request_counts`, custom_ids, or the requests
            themselves. Compared after the last item. None compares nothing and asks for nothing.
        **options: See `Options`.

    Raises:
        APIConnectionError: While reading: the download ended early.
        BatchIncompleteError: After the last item: the results are not those of `expected`.
    """
    if on_bad_line not in {"raise", "yield"}:
        message = f"on_bad_line must be 'raise' or 'yield', not {on_bad_line!r}"
        raise InvalidArgumentError(message)
    call = build_call(results_endpoint, options, batch_id, headers=STREAMED)
    return ResultsPlan(call=call, decoder=_decoder_maker(after, expected), on_bad_line=on_bad_line)


def read_results_to(
    batch_id: str,
    path: str | os.PathLike[str],
    *,
    expected: Expectation | None = None,
    on_progress: Callable[[ResultsReport], Any] | None = None,
    progress: bool = False,
    resume: bool = False,
    **options: Unpack[Options],
) -> ResultsCopyPlan:
    """Download the results of a batch to `path`, as JSON Lines just as they are received, in constant memory.

    The path appears, or is replaced, only by the whole download. The folder must exist. Every line is read on the way,
    so the report tells what the file holds; a bad line is counted as unreadable and written like the others.
    `AsyncClaude` writes to the disk from the event loop, in small pieces.

    Args:
        batch_id: The batch.
        path: The file.
        expected: As for `results`. The file is whole and in place when `BatchIncompleteError` is raised.
        on_progress: Called with a `ResultsReport` after each piece, and at the end. May be a coroutine function for
            `AsyncClaude`.
        progress: Show a progress bar on stderr, if that is a terminal. `expected` tells it how long the way is.
        resume: When the download breaks, keep what came, beside `path` as `<name>.<batch_id>.part`; the next call with
            `resume=True` goes on from there. The API sends results from the start only, and in no set order: all of
            it is read again, and only the lines that the part does not have are written. The file then has exactly
            the lines of a download that did not break; the report's `resumed` counts those it had before. Half a
            line at the end of the part is dropped. Only one download at a time may write to a part. Default False:
            nothing is left, and a part that is there is not looked at.
        **options: See `Options`.

    Returns:
        The `ResultsReport`.

    Raises:
        APIConnectionError: The download ended early, and says how far it came; `path` is as it was.
        BatchIncompleteError: The results are not those of `expected`.
        InvalidArgumentError: The part has lines that are not among these results: it was changed, or is of something
            else. `path` and the part are as they were. Known at the end of the download only.
        OSError: The file or its part cannot be written, or another download is writing to the part.
    """
    if not isinstance(resume, bool):
        message = f"resume must be True or False, not {resume!r}"
        raise InvalidArgumentError(message)
    call = build_call(results_endpoint, options, batch_id, headers=STREAMED)
    return ResultsCopyPlan(
        call=call,
        decoder=_decoder_maker(None, expected),
        path=Path(path),
        batch_id=batch_id,
        on_progress=on_progress,
        progress=progress,
        resume=resume,
    )


def wait_for_batch(
    batch_id: str,
    *,
    poll_interval: float = 30.0,
    timeout: float | None = None,
    on_progress: Callable[[MessageBatch], Any] | None = None,
    clock: Clock | None = None,
    **options: Unpack[PollOptions],
) -> WaitPlan:
    """Ask again and again until a batch has ended. An unknown status counts as not ended.

    One request a poll, none is repeated: a failed poll raises, and the batch goes on without us.

    Args:
        batch_id: The batch.
        poll_interval: Seconds between an answer and the next question.
        timeout: Seconds for the whole wait; None waits as long as it takes. No wait goes beyond it, and the last
            question is put a second before it. `AsyncClaude` cancels a request that is under way at the deadline;
            `Claude` gives each phase of it (connect, send, first byte, and between two pieces) what is left, and
            reads no further once the deadline has passed.
        on_progress: Called with the batch (see its `request_counts`) after each answer, the last one included. May be
            a coroutine function for `AsyncClaude`. What it raises ends the wait.
        clock: Another clock than the client's.
        **options: `betas`, `workspace_id`, `extra_headers`.

    Raises:
        BatchWaitTimeoutError: The time is over; `.batch` is the batch as last seen.
    """
    _refuse_no_number("poll_interval", poll_interval)
    if timeout is not None:
        _refuse_no_number("timeout", timeout)
    PollSchedule(interval=poll_interval, timeout=timeout)  # refuses what it cannot work with, before anything is sent
    call = build_call(retrieve_endpoint, options, batch_id)

    def start(now: Callable[[], float]) -> Flow[MessageBatch]:
        schedule = PollSchedule(interval=poll_interval, timeout=timeout, started=now())
        return _wait_flow(call, batch_id, schedule, on_progress, now)

    return WaitPlan(clock=clock, start=start)


def _wait_flow(
    call: Call[MessageBatch],
    batch_id: str,
    schedule: PollSchedule,
    on_progress: Callable[[MessageBatch], Any] | None,
    now: Callable[[], float],
) -> Flow[MessageBatch]:
    last_seen: MessageBatch | None = None
    while True:
        try:
            batch: MessageBatch = yield Send(call, at_most=schedule.remaining(now=now()))
        except APITimeoutError as error:
            remaining = schedule.remaining(now=now())
            if remaining is None or remaining > _TIMER_TOLERANCE:
                raise
            raise _too_late(batch_id, schedule, last_seen) from error
        last_seen = batch
        if on_progress is not None:
            yield Notify(on_progress, batch)
        step = schedule.after_poll(batch.processing_status, now=now())
        if isinstance(step, Done):
            return batch
        if not isinstance(step, Pause):
            raise _too_late(batch_id, schedule, batch)
        yield Wait(step.seconds)
        if schedule.remaining(now=now()) == 0:
            raise _too_late(batch_id, schedule, batch)


def _too_late(batch_id: str, schedule: PollSchedule, batch: MessageBatch | None) -> BatchWaitTimeoutError:
    status = "no answer came" if batch is None else f"it is {batch.processing_status!r}"
    message = f"the batch {batch_id} did not end within {schedule.timeout} s: {status}"
    return BatchWaitTimeoutError(message, batch=batch)


def _decoder_maker(after: Any, expected: Any) -> Callable[[], BatchResultsDecoder]:
    """Refuse at once what cannot be continued from or compared with; give a maker of decoders."""
    if isinstance(after, bool) or not isinstance(after, str | int | SeenResults | None):
        message = f"after must be a custom_id, a line number or the .seen of earlier results, not {after!r}"
        raise InvalidArgumentError(message)
    first = BatchResultsDecoder(after, expected=expected)
    return partial(BatchResultsDecoder, after, expected=first.expected)


def _refuse_no_number(name: str, seconds: Any) -> None:
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        message = f"{name} must be a number of seconds, not {seconds!r}"
        raise InvalidArgumentError(message)
