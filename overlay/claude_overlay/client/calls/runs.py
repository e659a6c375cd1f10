"""Calls of `claude.messages.run` and `run_stream`: the arguments of a tool run, and each of its requests.

Decides which keyword arguments are the request's, which the run's, and what a resumed run takes from its checkpoint;
refuses wrong ones before anything is sent. The loop itself is `claude_overlay.tools.loop`.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NoReturn

from claude_api import UNSET
from claude_api._json import dumps, loads
from claude_api.api.messages import create_message as create_endpoint
from claude_overlay.client.call import MessageOptions
from claude_overlay.client.calls.messages import create_message, stream_message
from claude_overlay.client.stream_plan import STREAM_OPTIONS, StreamOptions
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.tools.cancel import CancelToken
from claude_overlay.tools.checkpoint import fields_of, options_of, read_checkpoint
from claude_overlay.tools.limits import DEFAULT_ITERATIONS, Ledger, Limits, read_limits
from claude_overlay.tools.loop import LoopOptions
from claude_overlay.tools.registry import ToolRegistry
from claude_overlay.tools.run_state import RunState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from decimal import Decimal
    from typing import Literal, TypedDict, Unpack

    from claude_api.models import Message
    from claude_overlay.client.call import Call
    from claude_overlay.client.stream_plan import StreamPlan
    from claude_overlay.costs.table import PriceTable
    from claude_overlay.tools.turns import ToolCall, Turn

    class RunOptions(TypedDict, total=False):
        """Keyword arguments of `messages.run`, besides those of `messages.create`.

        Attributes:
            tools: Functions, `@tool` functions, definitions of server tools and toolsets, or a `ToolRegistry`. They
                are sent in this order.
            max_iterations: Requests at most, 16 by default; None: any number. What a resumed run made before counts.
            max_usd: US dollars at most; looked at after each answer, so the last one may go beyond. Default: none.
            approve: Asked about each call, in order, before any of an answer is run: `Approve`, `ApproveWith`,
                `Substitute`, `Deny`, `Stop`, True or False. Default: every call is run.
            on_turn: Called with each `Turn` once its calls have results.
            on_checkpoint: Called with a JSON-able checkpoint after each answer, before tools begin, and after each
                result: store it, and a crash loses nothing.
            parallel: Several calls of one answer at the same time: True, up to 8; a number, up to so many; False, one
                after the other, and for `Claude` in the thread of the caller.
            cancel: A token that ends the run.
            prices: The price table of `cost` and `max_usd`. Default: the package's own.
            tool_errors: What becomes of an exception of a tool: "report" tells the model, "raise" ends the run.
            resume: A checkpoint to go on from. `messages` come from it, and so does every field that is not given.
            unfinished: What becomes of calls that the interrupted run had begun: "report" answers them with an error
                that says so, "repeat" runs them again.
        """

        tools: Iterable[Any] | ToolRegistry
        max_iterations: int | None
        max_usd: Decimal | float | str | None
        approve: Callable[[ToolCall], Any] | None
        on_turn: Callable[[Turn], Any] | None
        on_checkpoint: Callable[[Mapping[str, Any]], Any] | None
        parallel: bool | int
        cancel: CancelToken | None
        prices: PriceTable | None
        tool_errors: Literal["report", "raise"]
        resume: Mapping[str, Any] | None
        unfinished: Literal["report", "repeat"]

    class RunFields(TypedDict, total=False):
        """The request's fields, but for its tools. A test holds them to those of `messages.create`."""

        model: str
        max_tokens: int
        messages: Sequence[Any]
        billing_policy: Any
        cache_control: Any
        container: Any
        context_management: Any
        diagnostics: Any
        fallback_credit_token: Any
        fallbacks: Any
        inference_geo: str | None
        mcp_servers: Sequence[Any]
        metadata: Any
        output_config: Any
        output_format: Any
        service_tier: str
        speed: str | None
        stop_sequences: Sequence[str]
        system: str | Sequence[Any]
        temperature: float
        thinking: Any
        tool_choice: Any
        top_k: int
        top_p: float

    class RunArguments(RunFields, RunOptions, MessageOptions, total=False):
        """Fields and options of `messages.run`."""

    class RunStreamArguments(RunArguments, StreamOptions, total=False):
        """Fields and options of `messages.run_stream`."""


__all__ = ["RunPlan", "run_tools", "run_tools_streamed"]

AT_ONCE: Final = 8
_RUN_OPTIONS: Final = frozenset({
    "tools", "max_iterations", "max_usd", "approve", "on_turn", "on_checkpoint", "parallel", "cancel", "prices",
    "tool_errors", "resume", "unfinished",
})  # fmt: skip
_HOOKS: Final = ("approve", "on_turn", "on_checkpoint")
_REQUEST_OPTIONS: Final = frozenset(MessageOptions.__annotations__)
# Fields that mean one request and cannot mean every request of a run.
_ONE_REQUEST: Final = {
    "stream": "use messages.run_stream(...) to stream a run",
    "thread": "messages.run keeps the conversation itself, and a thread would hold it twice",
    "compaction": "every request of the run would be a compaction; context_management compacts while it runs",
}
_LOOPED: Final = ("messages", "tools", *_ONE_REQUEST)


@dataclass(frozen=True, slots=True, kw_only=True)
class RunPlan:
    """A tool run that is ready: its state, how to carry it out, and how to make its requests.

    Attributes:
        state: the run.
        options: how to carry it out.
        inline: whether tools run one after the other, in the caller's own thread.
        stream: options of each stream; None: nothing is streamed.
        hooks: the caller's functions by their names.
    """

    state: RunState
    options: LoopOptions
    inline: bool
    stream: Mapping[str, Any] | None
    hooks: Mapping[str, Callable[..., Any]]

    @property
    def first(self) -> Call[Message] | StreamPlan:
        """The request that the run begins with, or goes on with: what `dry_run` shows."""
        arguments = self.state.request()
        return self.call(arguments) if self.stream is None else self.stream_plan(arguments)

    def call(self, arguments: Mapping[str, Any]) -> Call[Message]:
        """Make a request that is answered at once."""
        return create_message(**arguments)

    def stream_plan(self, arguments: Mapping[str, Any]) -> StreamPlan:
        """Make a request whose answer is streamed."""
        return stream_message(**arguments, **(self.stream or {}))

    def refuse_coroutines(self) -> None:
        """Check the tools and hooks of a blocking run: nobody would await them.

        Raises:
            InvalidArgumentError: One is a coroutine function.
        """
        registry = self.state.registry
        tools = (registry.get(name) for name in registry.names)
        found = [f"the tool {tool.name!r}" for tool in tools if tool is not None and tool.is_async]
        found += [name for name, function in self.hooks.items() if inspect.iscoroutinefunction(function)]
        if found:
            message = f"{found[0]} is a coroutine function, which Claude cannot await; AsyncClaude can"
            raise InvalidArgumentError(message)


def run_tools(**arguments: Unpack[RunArguments]) -> RunPlan:
    """Let the model answer, run the tools it calls, send it their results, and so on until it is done.

    Takes the arguments of `create`, and those of `RunOptions`. Each request is one of `create`: policies, betas and
    timeouts apply to each.

    A call is answered with an error result, and the run goes on, when the tool raises, when the input does not fit,
    or when there is no such tool. `pause_turn` is continued. The run is over when the model stops for any other
    reason than a tool: `run.ended` says which, also for `refusal` and `max_tokens`; calls in an answer that was cut
    off are not run.

    Returns:
        The run: `.message`, `.messages` (ready for the next request), `.usage`, `.cost`, `.turns`, `.ended`.
        `run.prepare(...)` gives it without having begun it, for who wants to look at it when it is interrupted.

    Raises:
        InvalidArgumentError: An argument is unknown, missing or wrong. Nothing was sent.
        ToolRunError: The run may not go on: `ToolRunIterationsError`, `ToolRunBudgetError`, `UnknownPriceError`,
            `ToolRunCancelledError`, `ToolRunStoppedError`.
        ClaudeError: A request failed, as in `create`. This, and every other exception that leaves the run, has the
            conversation and a checkpoint: `error.run`, or `interrupted_run(error)`.
    """
    return _plan("run", arguments, stream=None)


def run_tools_streamed(**arguments: Unpack[RunStreamArguments]) -> RunPlan:
    """The same as `run`, streamed: iterate over the events of all answers, of the tools and of the turns.

    Takes the arguments of `run`, and those of `StreamOptions`, which apply to each answer. The first request goes out
    at the first read. Leaving the `with` block early ends the run where it is; its `checkpoint` goes on from there.

    Returns:
        The run. Iterate over it, or over its `text`; `finish()` reads what is left.

    Raises:
        StreamError: While reading: an answer was cut, failed, or made no sense. It is not part of the conversation;
            `.snapshot` is what had arrived.
        ClaudeError: As for `run`.
    """
    given: Mapping[str, Any] = arguments
    stream = {name: value for name, value in given.items() if name in STREAM_OPTIONS}
    rest = {name: value for name, value in given.items() if name not in STREAM_OPTIONS}
    return _plan("run_stream", rest, stream=stream)


def _plan(method: str, arguments: Mapping[str, Any], stream: Mapping[str, Any] | None) -> RunPlan:
    given = {name: value for name, value in arguments.items() if value is not UNSET}
    own = {name: given.pop(name) for name in _RUN_OPTIONS if name in given}
    options = {name: given.pop(name) for name in _REQUEST_OPTIONS if name in given}
    _refuse_one_request(method, given, options.get("extra_body"))
    _refuse_unknown(method, given)
    limits = read_limits(own.get("max_iterations", DEFAULT_ITERATIONS), own.get("max_usd"))
    at_once, inline = _read_parallel(own.get("parallel", True))
    hooks = _read_hooks(own)
    state = _state(method, given, options, own, limits)
    plan = RunPlan(
        state=state,
        options=LoopOptions(
            cancel=_read_token(own.get("cancel")),
            at_once=at_once,
            tool_errors=_one_of("tool_errors", own.get("tool_errors", "report"), ("report", "raise")),
            unfinished=_one_of("unfinished", own.get("unfinished", "report"), ("report", "repeat")),
            **hooks,
        ),
        inline=inline,
        stream=stream,
        hooks=hooks,
    )
    _ = plan.first  # refuses what cannot be sent, before anything is
    return plan


def _state(
    method: str, given: dict[str, Any], options: dict[str, Any], own: Mapping[str, Any], limits: Limits
) -> RunState:
    checkpoint = own.get("resume")
    if checkpoint is None:
        messages = given.get("messages")
        if isinstance(messages, str | Mapping) or not hasattr(messages, "__iter__"):
            message = f"messages.{method}(...) needs messages: a list of them, not {type(messages).__name__}"
            raise InvalidArgumentError(message)
    elif "messages" in given:
        raise InvalidArgumentError("a resumed run has its messages from the checkpoint; leave `messages` out")
    else:
        given = {**fields_of(checkpoint), **given}
        options = {**options_of(checkpoint), **options}
    tools = own.get("tools", given.get("tools"))
    registry = tools if isinstance(tools, ToolRegistry) else ToolRegistry(tools or ())
    if tools is not None:
        given = {**given, "tools": registry.definitions()}
    # A copy through JSON: what the caller changes later does not reach the run, and a checkpoint is JSON for sure.
    fields: dict[str, Any] = loads(dumps({**given, "messages": list(given.get("messages") or ())}))
    messages = fields.pop("messages")
    prices = own.get("prices")
    if checkpoint is not None:
        return read_checkpoint(
            checkpoint,
            fields=fields,
            options=options,
            registry=registry,
            limits=limits,
            asks_approval=own.get("approve") is not None,
            prices=prices,
        )
    state = RunState(
        fields=fields,
        options=options,
        messages=messages,
        registry=registry,
        limits=limits,
        ledger=Ledger(prices, asked=fields.get("model")),
    )
    state.asks_approval = own.get("approve") is not None
    return state


def _refuse_one_request(method: str, given: Mapping[str, Any], extra_body: Any) -> None:
    for name, why in _ONE_REQUEST.items():
        if given.get(name) is not None:
            _refuse(method, name, why)
    for name in _LOOPED:
        if isinstance(extra_body, Mapping) and name in extra_body:
            _refuse(method, f"extra_body[{name!r}]", "it would replace what the run sends")


def _refuse_unknown(method: str, given: Mapping[str, Any]) -> None:
    """Refuse a name that nobody knows here, before its value is looked at; the request's own check knows no run."""
    for name in given:
        if name not in FIELDS and name not in _ONE_REQUEST:
            import difflib  # noqa: PLC0415 - only a mistake needs it

            known = (
                FIELDS | _RUN_OPTIONS | _REQUEST_OPTIONS | (STREAM_OPTIONS if method == "run_stream" else frozenset())
            )
            nearest = difflib.get_close_matches(name, sorted(known), n=1)
            hint = f"; did you mean {nearest[0]!r}?" if nearest else ""
            if name == "output_type":
                hint = "; give output_config={'format': output_format(T)}, and read_output(run.message, T)"
            more = " A field that this version does not know can be sent with extra_body={...}."
            message = f"messages.{method}(...) has no argument {name!r}{hint}{'' if hint.endswith('?') else '.'}{more}"
            raise InvalidArgumentError(message)


def _refuse(method: str, name: str, why: str) -> NoReturn:
    message = f"messages.{method}(...) takes no {name}: {why}"
    raise InvalidArgumentError(message)


def _read_parallel(value: Any) -> tuple[int, bool]:
    """Give how many tools may run at once, and whether they run in the caller's own thread."""
    if value is True:
        return AT_ONCE, False
    if value is False:
        return 1, True
    if type(value) is int and value >= 1:
        return value, False
    message = f"parallel is True, False, or how many tools may run at once, not {value!r}"
    raise InvalidArgumentError(message)


def _read_hooks(own: Mapping[str, Any]) -> dict[str, Any]:
    hooks = {name: own[name] for name in _HOOKS if own.get(name) is not None}
    for name, function in hooks.items():
        if not callable(function):
            message = f"{name} must be a function, not {type(function).__name__}"
            raise InvalidArgumentError(message)
    return hooks


def _read_token(token: Any) -> CancelToken:
    """Give the run a token of its own, so that `run.cancel()` ends no other run."""
    if token is None or isinstance(token, CancelToken):
        return CancelToken(token)
    message = f"cancel takes a CancelToken, not {type(token).__name__}"
    raise InvalidArgumentError(message)


def _one_of(name: str, value: Any, allowed: tuple[Any, ...]) -> Any:
    if value in allowed:
        return value
    message = f"{name} must be {' or '.join(map(repr, allowed))}, not {value!r}"
    raise InvalidArgumentError(message)


# What the loop and `messages.create` know between them, for the test that holds `RunFields` to it.
FIELDS: Final = frozenset(create_endpoint.OPERATION.body_fields) - frozenset(_LOOPED) | {"messages"}
