"""The tool loop, as a generator without I/O: ask the model, run the tools it calls, send the results, until it is done.

Decides the order of everything, what a failing tool, a wrong input or an unknown name becomes, when the limits are
looked at and when a checkpoint is given out. It yields effects; `sync.tool_run` and `aio.tool_run` carry them out and
send back what came of each, or throw in what went wrong. It goes on from any state: a run that was interrupted, in this
process or in another, is continued by a new loop over its state.

One turn:

    limits → Ask → the answer enters → checkpoint
        → for each call: input checked, then Decide → checkpoint
        → Begin, as many at once as may be; Collect each as it ends → checkpoint
    results enter → checkpoint → on_turn

Limits and the token are looked at before a request, and before tools are called: a tool is not run for a result that
would not be sent. Whatever ends the loop carries the record of the run (`record`).
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from claude_overlay.errors.tool_runs import ToolRunStoppedError
from claude_overlay.tools.approval import ApproveWith, Deny, Stop, Substitute, read_decision
from claude_overlay.tools.checkpoint import write_checkpoint
from claude_overlay.tools.input import ToolInputError
from claude_overlay.tools.record import attach_record
from claude_overlay.tools.run_state import OUTCOME_UNKNOWN, answer_to
from claude_overlay.tools.turns import ToolCall, ToolFinished, ToolOutcome, ToolStarted, TurnEnded, TurnStarted

if TYPE_CHECKING:
    from claude_api.models import Message
    from claude_overlay.tools.cancel import CancelToken
    from claude_overlay.tools.run_state import Pending, RunState
    from claude_overlay.tools.turns import How, RunEvent

__all__ = ["Answer", "Ask", "Begin", "Collect", "Decide", "Done", "Effect", "Job", "Loop", "LoopOptions", "Show",
           "Tell", "run_loop", "step"]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Ask:
    """Send this request; send back the `Answer`."""

    arguments: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Answer:
    """What the model answered.

    Attributes:
        message: the answer.
        request_id: the server's id of the request, when it sent one.
        broken: positions of calls whose input is no JSON object, each with its raw text.
    """

    message: Message
    request_id: str | None = None
    broken: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Decide:
    """Ask the caller's function about a call; send back what it answers."""

    function: Callable[[ToolCall], Any]
    call: ToolCall


@dataclass(frozen=True, slots=True)
class Job:
    """One call of a tool's function.

    Attributes:
        place: the call's place among those of its answer.
        function: what to call.
        arguments: with what.
        is_async: whether what it gives must be awaited.
    """

    place: int
    function: Callable[..., Any]
    arguments: dict[str, Any]
    is_async: bool


@dataclass(frozen=True, slots=True)
class Begin:
    """Begin this job; do not wait for it."""

    job: Job


@dataclass(frozen=True, slots=True)
class Collect:
    """Wait for the next job to end; send back its `Done`."""


@dataclass(frozen=True, slots=True)
class Done:
    """How a job ended: with a value, or with an error."""

    place: int
    value: Any = None
    error: BaseException | None = None


@dataclass(frozen=True, slots=True)
class Tell:
    """Call a hook of the caller's with this value."""

    function: Callable[[Any], Any]
    value: Any


@dataclass(frozen=True, slots=True)
class Show:
    """Give this event to whoever follows the run."""

    event: RunEvent


Effect: TypeAlias = Ask | Decide | Begin | Collect | Tell | Show
Loop: TypeAlias = Generator[Effect, Any, None]


@dataclass(frozen=True, slots=True, kw_only=True)
class LoopOptions:
    """How a run is to be carried out.

    Attributes:
        cancel: the run's token.
        approve: asked about each call; None approves all.
        on_turn: called with each `Turn`, when it is over.
        on_checkpoint: called with a checkpoint whenever something has happened that must not be lost.
        at_once: how many tools may run at the same time.
        tool_errors: "report" answers the call with the error; "raise" ends the run with it.
        unfinished: what becomes of a call that an interrupted loop had begun: "report" answers it with an error that
            says so, "repeat" runs it again.
    """

    cancel: CancelToken
    approve: Callable[[ToolCall], Any] | None = None
    on_turn: Callable[[Any], Any] | None = None
    on_checkpoint: Callable[[Mapping[str, Any]], Any] | None = None
    at_once: int = 1
    tool_errors: Literal["report", "raise"] = "report"
    unfinished: Literal["report", "repeat"] = "report"


def run_loop(state: RunState, options: LoopOptions) -> Loop:
    """Carry the run on from where it stands, to its end.

    Raises:
        ToolRunError: The run may not go on, or shall not.
        BaseException: What was thrown in, and in `tool_errors="raise"` what a tool raised. All carry the record.
    """
    try:
        yield from _turns(state, options)
    except GeneratorExit:
        raise
    except BaseException as error:
        attach_record(error, state.record(write_checkpoint(state)))
        raise


def step(advance: Callable[[Any], Effect], value: Any) -> Effect | None:
    """Take one step of a loop (`loop.send` or `loop.throw`) and give the next effect; None at the end."""
    try:
        return advance(value)
    except StopIteration:
        return None


def _turns(state: RunState, options: LoopOptions) -> Loop:
    if state.limits.max_usd is not None and state.ended is None:
        state.ledger.require_prices(state.models)
    while True:
        if state.pending and not state.entered:
            yield from _answer_calls(state, options)
            state.enter_results()
            yield from _checkpoint(state, options)
        if state.open_turn:
            turn = state.close_turn()
            if options.on_turn is not None:
                yield Tell(options.on_turn, turn)
            yield Show(TurnEnded(turn))
        if state.ended is not None:
            return
        options.cancel.check()
        state.ledger.check(state.limits)
        yield Show(TurnStarted(state.iterations + 1))
        answer: Answer = yield Ask(state.request())
        state.take(answer.message, answer.request_id, answer.broken)
        yield from _checkpoint(state, options)


def _checkpoint(state: RunState, options: LoopOptions) -> Loop:
    if options.on_checkpoint is not None:
        yield Tell(options.on_checkpoint, write_checkpoint(state))


def _answer_calls(state: RunState, options: LoopOptions) -> Loop:
    """Bring every call of the last answer to its outcome."""
    options.cancel.check()
    state.ledger.check(state.limits)
    for each in state.pending:
        if each.progress == "begun":
            _take_up(each, options)
        if each.progress == "waiting":
            yield from _decide(each, options)
    jobs = [(each, job) for place, each in enumerate(state.pending) if (job := _job(place, each)) is not None]
    for each in state.pending:
        # What needs no function has its result by now; a resumed run tells of it again.
        if each.outcome is not None:
            yield Show(ToolFinished(each.outcome))
    yield from _run(state, options, jobs)


def _take_up(each: Pending, options: LoopOptions) -> None:
    """Settle what becomes of a call that an interrupted loop had begun: it may have taken effect."""
    if options.unfinished == "repeat":
        each.progress = "approved"
    else:
        _settle(each, OUTCOME_UNKNOWN, "unfinished", is_error=True)


def _decide(each: Pending, options: LoopOptions) -> Loop:
    """Settle whether a call is run, and with which input."""
    call = each.call
    if options.approve is None:
        each.progress = "approved"
        return
    problem = _wrong_input(each)
    if problem is not None:
        _settle(each, problem, "invalid", error=problem)
        return
    options.cancel.check()
    answer = yield Decide(options.approve, call)
    decision = read_decision(answer, call.name)
    if isinstance(decision, Stop):
        message = f"the run was stopped at a call of {call.name!r}: {decision.reason}"
        raise ToolRunStoppedError(message, tool=call.name, reason=decision.reason)
    if isinstance(decision, Deny):
        _settle(each, decision.reason, "denied", is_error=True)
    elif isinstance(decision, Substitute):
        _settle(each, decision.value, "substituted")
    else:
        each.progress = "approved"
        if isinstance(decision, ApproveWith):
            each.input = dict(decision.input)


def _wrong_input(each: Pending) -> Exception | None:
    """Find what is wrong with the model's own input, so that nobody is asked to approve what cannot be run."""
    if each.call.tool is None:
        return None
    try:
        _arguments(each)
    except Exception as error:  # noqa: BLE001 - a validator of the caller's may raise anything; the model is told
        return error
    return None


def _arguments(each: Pending) -> dict[str, Any]:
    assert each.call.tool is not None  # noqa: S101 - asked for calls of functions only
    return each.call.tool.arguments(each.input)


def _job(place: int, each: Pending) -> Job | None:
    """Make the job of an approved call; None when it needs none, or cannot be run."""
    if each.progress != "approved":
        return None
    tool = each.call.tool
    if tool is None:
        whose = each.call.name if each.call.toolset is None else f"{each.call.toolset}.{each.call.name}"
        _settle(each, f"There is no tool {whose!r}.", "unknown_tool", is_error=True)
        return None
    try:
        arguments = _arguments(each)
    except Exception as error:  # noqa: BLE001 - see above
        _settle(each, error, "invalid", error=error)
        return None
    return Job(place, tool.function, arguments, tool.is_async)


def _run(state: RunState, options: LoopOptions, jobs: list[tuple[Pending, Job]]) -> Loop:
    """Run the jobs, so many at once; each is marked as begun before it begins, and the mark is given out first."""
    waiting = list(jobs)
    running = 0
    while waiting or running:
        options.cancel.check()
        batch = waiting[: options.at_once - running]
        del waiting[: len(batch)]
        for each, _ in batch:
            yield Show(ToolStarted(each.call))
        for each, _ in batch:
            each.progress = "begun"
        if batch:
            yield from _checkpoint(state, options)
        for _, job in batch:
            yield Begin(job)
        running += len(batch)
        done: Done = yield Collect()
        running -= 1
        yield from _end(state.pending[done.place], done, state, options)


def _end(each: Pending, done: Done, state: RunState, options: LoopOptions) -> Loop:
    """Note how a job has ended, give the note out, and tell of it."""
    error = done.error
    if error is not None and not isinstance(error, Exception):
        raise error  # an interruption, not a failure of the tool
    if error is None:
        _settle(each, done.value, "ran")
    else:
        _settle(each, error, "failed", error=error)
    yield from _checkpoint(state, options)
    yield Show(ToolFinished(_outcome(each)))
    if error is not None and options.tool_errors == "raise":
        raise error


def _settle(each: Pending, value: Any, how: How, *, is_error: bool = False, error: Exception | None = None) -> None:
    """Give a call its outcome. A value that cannot be shown to the model becomes an error that says so."""
    told = str(value) if isinstance(value, ToolInputError) else value
    try:
        result = answer_to(each.call, told, is_error=is_error or error is not None)
    except Exception as unfit:  # noqa: BLE001 - whatever the value is made of
        how, error = "failed", error or unfit
        result = answer_to(each.call, f"The result has no JSON form: {unfit}", is_error=True)
    each.outcome = ToolOutcome(call=each.call, result=result, how=how, error=error)
    each.progress = "done"


def _outcome(each: Pending) -> ToolOutcome:
    assert each.outcome is not None  # noqa: S101 - it was settled
    return each.outcome
