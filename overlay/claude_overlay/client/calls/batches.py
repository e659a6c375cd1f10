"""Calls of `claude.batches`, and the flow that waits for a batch to end.

Decides what a batch may hold before it is sent, and in which order polls, progress reports and waits come. When to ask
again is decided by `claude_overlay.batches.PollSchedule`, what a result line means by `BatchResultsDecoder`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, TypedDict

from claude_api.api.batches import cancel_message_batch as cancel_endpoint
from claude_api.api.batches import create_message_batch as create_endpoint
from claude_api.api.batches import delete_message_batch as delete_endpoint
from claude_api.api.batches import list_message_batches as list_endpoint
from claude_api.api.batches import retrieve_message_batch as retrieve_endpoint
from claude_api.api.batches import retrieve_message_batch_results as results_endpoint
from claude_overlay.batches import BatchResultsDecoder, Done, PollSchedule
from claude_overlay.batches import Wait as Pause
from claude_overlay.client.call import STREAMED, Call, MessageOptions, Options, build_call
from claude_overlay.client.flow import Flow, Notify, Send, Wait
from claude_overlay.client.pages import PagePlan
from claude_overlay.errors import APITimeoutError, BatchWaitTimeoutError, InvalidArgumentError

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from claude_api.models import BatchRequest, DeletedMessageBatch, MessageBatch, MessageBatchPage
    from claude_overlay.client.clock import Clock

    class ListArguments(Options, total=False):
        """Query and options of `batches.list`."""

        after_id: str
        before_id: str
        limit: int


__all__ = [
    "ResultsPlan",
    "WaitPlan",
    "cancel_batch",
    "create_batch",
    "delete_batch",
    "list_batches",
    "read_results",
    "retrieve_batch",
    "wait_for_batch",
]

# Limits of one batch. Source: the API's batch-processing page and the description of create_message_batch.
MOST_REQUESTS: Final = 100_000
CUSTOM_ID: Final = re.compile(r"[a-zA-Z0-9_-]{1,64}")


class PollOptions(TypedDict, total=False):
    """Options of `wait_for`: those of a request, but for its timeout, which the deadline sets."""

    betas: str | list[str]
    workspace_id: str
    extra_headers: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultsPlan:
    """A download of results: the call, where to go on, and what to do with a line that is no result."""

    call: Call[Any]
    after: str | int | None
    on_bad_line: Literal["raise", "yield"]


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitPlan:
    """A wait for the end of a batch: `start(now)` begins the flow; `clock` replaces the client's."""

    clock: Clock | None
    start: Callable[[Callable[[], float]], Flow[MessageBatch]]


def create_batch(
    requests: Iterable[BatchRequest | Mapping[str, Any]], **options: Unpack[MessageOptions]
) -> Call[MessageBatch]:
    """Hand in a batch of message requests.

    Args:
        requests: `BatchRequest` values or mappings with `custom_id` and `params`; any iterable. At least one, at most
            100,000; each `custom_id` once, 1 to 64 letters, digits, `_` and `-`.
        **options: See `MessageOptions`.

    Raises:
        InvalidArgumentError: Names the index of the request at fault. Nothing was sent.
    """
    return build_call(create_endpoint, options, body={"requests": _checked_requests(requests)})


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
    after: str | int | None = None,
    on_bad_line: Literal["raise", "yield"] = "raise",
    **options: Unpack[Options],
) -> ResultsPlan:
    """Read the results of a batch that has ended, one by one, in constant memory. They come in no set order.

    The request goes to `base_url`, whatever address the batch's `results_url` names: the key must not go elsewhere.

    Args:
        batch_id: The batch.
        after: Skip everything up to and including this `custom_id` or line number, to go on after a broken download.
        on_bad_line: A line that is no result raises `BatchLineError` (iteration can go on), or is given as an item.
        **options: See `Options`.

    Raises:
        APIConnectionError: While reading: the download ended early.
    """
    if on_bad_line not in {"raise", "yield"}:
        message = f"on_bad_line must be 'raise' or 'yield', not {on_bad_line!r}"
        raise InvalidArgumentError(message)
    if isinstance(after, bool) or not isinstance(after, str | int | None):
        message = f"after must be a custom_id or a line number, not {after!r}"
        raise InvalidArgumentError(message)
    BatchResultsDecoder(after)  # refuses what it cannot continue from, before anything is sent
    call = build_call(results_endpoint, options, batch_id, headers=STREAMED)
    return ResultsPlan(call=call, after=after, on_bad_line=on_bad_line)


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
        timeout: Seconds for the whole wait; None waits as long as it takes. No wait goes beyond it, the last question
            is put a second before it, and each phase of a request under way is given what is left.
        on_progress: Called with the batch (see its `request_counts`) after each answer, the last one included. May be
            a coroutine function for `AsyncClaude`.
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
            if schedule.remaining(now=now()) != 0:
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


def _checked_requests(requests: Any) -> list[Any]:
    if isinstance(requests, str | bytes | Mapping) or not isinstance(requests, Iterable):
        message = f"requests must be an iterable of BatchRequest or mappings, not {type(requests).__name__}"
        raise InvalidArgumentError(message)
    checked = list(islice(requests, MOST_REQUESTS + 1))
    if not checked:
        raise InvalidArgumentError("a batch needs at least one request")
    if len(checked) > MOST_REQUESTS:
        message = f"a batch holds at most {MOST_REQUESTS:,} requests; split it into several"
        raise InvalidArgumentError(message)
    first_use: dict[str, int] = {}
    for index, request in enumerate(checked):
        custom_id = _custom_id(request, index)
        if custom_id in first_use:
            message = f"requests[{index}]: custom_id {custom_id!r} was already used by requests[{first_use[custom_id]}]"
            raise InvalidArgumentError(message)
        first_use[custom_id] = index
    return checked


def _custom_id(request: Any, index: int) -> str:
    is_mapping = isinstance(request, Mapping)
    missing = [
        name for name in ("custom_id", "params") if not (name in request if is_mapping else hasattr(request, name))
    ]
    if missing:
        message = f"requests[{index}] has no {' and no '.join(missing)}"
        raise InvalidArgumentError(message)
    custom_id = request["custom_id"] if is_mapping else request.custom_id
    if not isinstance(custom_id, str) or not CUSTOM_ID.fullmatch(custom_id):
        message = f"requests[{index}]: custom_id must be 1 to 64 letters, digits, '_' or '-', not {custom_id!r}"
        raise InvalidArgumentError(message)
    return custom_id


def _refuse_no_number(name: str, seconds: Any) -> None:
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        message = f"{name} must be a number of seconds, not {seconds!r}"
        raise InvalidArgumentError(message)
