"""The blocking tool run.

Thin: carries out the effects of `claude_overlay.tools.loop`. `aio.tool_run` is the twin.
"""

from __future__ import annotations

from contextvars import copy_context
from inspect import isawaitable
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, Generic, ParamSpec

from claude_overlay.client.operation import Operation
from claude_overlay.client.sync.connection import SyncConnection
from claude_overlay.client.sync.message_stream import MessageStream
from claude_overlay.client.sync.operations import perform
from claude_overlay.client.tool_run import BaseToolRun
from claude_overlay.errors import InvalidArgumentError, StreamCancelledError
from claude_overlay.tools.loop import Answer, Ask, Begin, Collect, Decide, Done, Job, Show, Tell, run_loop, step

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from concurrent.futures import ThreadPoolExecutor
    from types import TracebackType
    from typing import Self

    from claude_overlay.client.calls.runs import RunPlan
    from claude_overlay.tools.cancel import CancelToken
    from claude_overlay.tools.loop import Effect, Loop
    from claude_overlay.tools.turns import RunEvent

__all__ = ["RunMethod", "RunStreamMethod", "ToolRun"]

P = ParamSpec("P")


class ToolRun(BaseToolRun):
    """A tool run: iterate over its events, over its `text`, or `finish()` it. Everything of it can be read at any time.

    A streamed run has the events of each answer's stream between `turn_start` and `turn_end`. All have `tool_start` and
    `tool_result` for the calls. Leaving its `with` block early frees the connection and ends nothing else:
    `checkpoint` and `messages` are what the run had come to.

    One thread carries it out; others may read and `cancel` it. After an error it stands where it was: `finish()` goes
    on from there, with the request that failed. Tools run in threads, unless `parallel=False`.
    """

    def __init__(self, connection: SyncConnection, plan: RunPlan) -> None:
        plan.refuse_coroutines()
        super().__init__(plan)
        self._connection = connection
        self._loop: Loop | None = None
        # What the loop waits for; None before it has begun.
        self._effect: Effect | None = None
        self._tools: _Tools | None = None
        self._stream: MessageStream | None = None

    def finish(self) -> Self:
        """Carry the run on to its end, and give it.

        Raises:
            ToolRunError: It may not go on, or shall not.
            ClaudeError: A request failed.
        """
        with self._alone():
            try:
                while self._step() is not None:
                    pass
            finally:
                self.close()
        self._require_over()
        return self

    def __iter__(self) -> Iterator[RunEvent]:
        return self

    def __next__(self) -> RunEvent:
        with self._alone():
            event = self._step()
        if event is None:
            raise StopIteration
        return event

    @property
    def text(self) -> Iterator[str]:
        """The text of all answers as it comes: piece by piece when it is streamed, else answer by answer."""
        for event in self:
            piece = self._text(event)
            if piece:
                yield piece

    def close(self) -> None:
        """Let go of the connection and of the tools' threads. The run stays where it is; a later step goes on."""
        loop, self._loop, self._effect = self._loop, None, None
        tools, self._tools = self._tools, None
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.close()
        if tools is not None:
            tools.close()
        if loop is not None:
            loop.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _step(self) -> RunEvent | None:
        """Give the next event; None at the end. There, and after an error, nothing stays open."""
        event = None
        try:
            event = self._next_event()
        finally:
            if event is None:
                self.close()
        return event

    def _next_event(self) -> RunEvent | None:
        """Carry out effects up to the next event, and give it; None at the end."""
        loop = self._loop
        if loop is None:
            loop = self._loop = run_loop(self._state, self._plan.options)
            self._tools = _Tools(self._plan.options.at_once, self._plan.options.cancel, inline=self._plan.inline)
            self._effect = step(loop.send, None)
        elif isinstance(self._effect, Show):
            self._effect = step(loop.send, None)
        while self._effect is not None:
            if isinstance(self._effect, Show):
                return self._effect.event
            try:
                answer = self._perform(self._effect)
            except BaseException as error:  # noqa: BLE001 - also an interruption: the loop adds what it knows
                self._effect = step(loop.throw, error)
            else:
                if isinstance(answer, Show):
                    return answer.event
                self._effect = step(loop.send, answer)
        return None

    def _perform(self, effect: Effect) -> Any:
        """Carry out one effect, and give what came of it; of a stream, one event after the other first."""
        assert self._tools is not None  # noqa: S101 - made with the loop
        if isinstance(effect, Ask):
            if self._plan.stream is not None:
                return self._stream_on(effect)
            message, metadata = perform(self._connection, self._plan.call(effect.arguments))
            return Answer(message, metadata.request_id)
        if isinstance(effect, Begin):
            return self._tools.begin(effect.job)
        if isinstance(effect, Collect):
            return self._tools.collect()
        if isinstance(effect, Decide):
            return _called(effect.function, effect.call)
        assert isinstance(effect, Tell)  # noqa: S101 - there is no other
        return _called(effect.function, effect.value)

    def _stream_on(self, effect: Ask) -> Any:
        """Give the next event of the answer, to be shown; at its end, the answer."""
        stream = self._stream
        if stream is None:
            stream = self._stream = MessageStream(self._connection, self._plan.stream_plan(effect.arguments))
        token = self._plan.options.cancel
        try:
            with token.waking(stream.cancel):
                for event in stream:
                    return Show(event)
                message = stream.final_message()
        except StreamCancelledError as error:
            if token.cancelled:
                raise token.error() from error
            raise
        self._stream = None
        stream.close()
        return Answer(message, stream.request_id, stream.incomplete_blocks)


class _Tools:
    """Runs jobs: in threads, each in a copy of the caller's context, or one after the other in the caller's thread."""

    def __init__(self, at_once: int, token: CancelToken, *, inline: bool) -> None:
        self._at_once = at_once
        self._token = token
        self._inline = inline
        self._threads: ThreadPoolExecutor | None = None
        self._waiting: list[Job] = []
        # What ended, in the order in which it did; None: look at the token.
        self._ended: SimpleQueue[Done | None] = SimpleQueue()

    def begin(self, job: Job) -> None:
        if self._inline:
            self._waiting.append(job)
            return
        if self._threads is None:
            from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - the first tool needs it

            self._threads = ThreadPoolExecutor(self._at_once, thread_name_prefix="claude-tool")
        self._threads.submit(copy_context().run, self._run, job)

    def collect(self) -> Done:
        if self._inline:
            job = self._waiting.pop(0)
            try:
                return Done(job.place, value=_called(job.function, **job.arguments))
            except Exception as error:  # noqa: BLE001 - the tool's, for the model
                return Done(job.place, error=error)
        with self._token.waking(lambda: self._ended.put(None)):
            done = self._ended.get()
        if done is None:
            raise self._token.error()
        return done

    def close(self) -> None:
        """Begin nothing more. What runs cannot be ended, and is not waited for."""
        if self._threads is not None:
            self._threads.shutdown(wait=False, cancel_futures=True)

    def _run(self, job: Job) -> None:
        try:
            done = Done(job.place, value=_called(job.function, **job.arguments))
        except BaseException as error:  # noqa: BLE001 - whoever waits must be told, whatever it is
            done = Done(job.place, error=error)
        self._ended.put(done)


def _called(function: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
    value = function(*args, **kwargs)
    if isawaitable(value):
        close = getattr(value, "close", None)
        if close is not None:
            close()
        raise InvalidArgumentError("a function gave something to be awaited, which Claude cannot do; AsyncClaude can")
    return value


class RunMethod(Operation[SyncConnection, P, "RunPlan"], Generic[P]):
    """A method that runs tools until the model is done."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> ToolRun:
        """Carry the run out and give it."""
        return self.prepare(*args, **kwargs).finish()

    def prepare(self, *args: P.args, **kwargs: P.kwargs) -> ToolRun:
        """Give the run without having begun it: `finish()` it, or iterate over its events."""
        return ToolRun(self._connection, self._plan(*args, **kwargs))


class RunStreamMethod(Operation[SyncConnection, P, "RunPlan"], Generic[P]):
    """A method that runs tools and streams the answers."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> ToolRun:
        """Give the run; its first request goes out at the first read."""
        return ToolRun(self._connection, self._plan(*args, **kwargs))
