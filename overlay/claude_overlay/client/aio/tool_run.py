"""The asynchronous tool run.

Thin: carries out the effects of `claude_overlay.tools.loop`. `sync.tool_run` is the twin.
"""

from __future__ import annotations

import asyncio
from functools import partial
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

import anyio

from claude_overlay.client.aio.connection import AsyncConnection
from claude_overlay.client.aio.message_stream import AsyncMessageStream
from claude_overlay.client.aio.operations import perform
from claude_overlay.client.closing import in_this_loop
from claude_overlay.client.operation import Operation
from claude_overlay.client.tool_run import BaseToolRun
from claude_overlay.errors import StreamCancelledError
from claude_overlay.tools.loop import Answer, Ask, Begin, Collect, Decide, Done, Job, Show, Tell, run_loop, step

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from types import TracebackType
    from typing import Self

    from claude_overlay.client.calls.runs import RunPlan
    from claude_overlay.tools.cancel import CancelToken
    from claude_overlay.tools.loop import Effect, Loop
    from claude_overlay.tools.turns import RunEvent

__all__ = ["AsyncRunMethod", "AsyncRunStreamMethod", "AsyncToolRun"]

# Streams that are being cancelled: an event loop holds its tasks weakly.
_ENDING: set[asyncio.Future[None]] = set()

P = ParamSpec("P")
T = TypeVar("T")


class AsyncToolRun(BaseToolRun):
    """A tool run: iterate over its events, over its `text`, or `finish()` it. Everything of it can be read at any time.

    A streamed run has the events of each answer's stream between `turn_start` and `turn_end`. All have `tool_start` and
    `tool_result` for the calls. Leaving its `async with` block early frees the connection and ends nothing else:
    `checkpoint` and `messages` are what the run had come to.

    One task carries it out; any thread may read and `cancel` it. After an error it stands where it was: `finish()` goes
    on from there, with the request that failed. Asynchronous tools run as tasks, others in threads.
    """

    def __init__(self, connection: AsyncConnection, plan: RunPlan) -> None:
        super().__init__(plan)
        self._connection = connection
        self._loop: Loop | None = None
        # What the loop waits for; None before it has begun.
        self._effect: Effect | None = None
        self._tools: _Tools | None = None
        self._stream: AsyncMessageStream | None = None

    async def finish(self) -> Self:
        """Carry the run on to its end, and give it.

        Raises:
            ToolRunError: It may not go on, or shall not.
            ClaudeError: A request failed.
        """
        with self._alone():
            try:
                while await self._step() is not None:
                    pass
            finally:
                await self.aclose()
        self._require_over()
        return self

    def __aiter__(self) -> AsyncIterator[RunEvent]:
        return self

    async def __anext__(self) -> RunEvent:
        with self._alone():
            event = await self._step()
        if event is None:
            raise StopAsyncIteration
        return event

    @property
    async def text(self) -> AsyncIterator[str]:
        """The text of all answers as it comes: piece by piece when it is streamed, else answer by answer."""
        async for event in self:
            piece = self._text(event)
            if piece:
                yield piece

    async def aclose(self) -> None:
        """Let go of the connection, and end the tools that run as tasks. The run stays where it is."""
        loop, self._loop, self._effect = self._loop, None, None
        tools, self._tools = self._tools, None
        stream, self._stream = self._stream, None
        try:
            if stream is not None:
                await stream.aclose()
        finally:
            if tools is not None:
                await tools.aclose()
            if loop is not None:
                loop.close()

    close = aclose

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    async def _step(self) -> RunEvent | None:
        """Give the next event; None at the end. There, and after an error, nothing stays open."""
        event = None
        try:
            event = await self._next_event()
        finally:
            if event is None:
                await self.aclose()
        return event

    async def _next_event(self) -> RunEvent | None:
        """Carry out effects up to the next event, and give it; None at the end."""
        loop = self._loop
        if loop is None:
            loop = self._loop = run_loop(self._state, self._plan.options)
            self._tools = _Tools()
            self._effect = step(loop.send, None)
        elif isinstance(self._effect, Show):
            self._effect = step(loop.send, None)
        while self._effect is not None:
            if isinstance(self._effect, Show):
                return self._effect.event
            try:
                answer = await self._perform(self._effect)
            except BaseException as error:  # noqa: BLE001 - also a cancellation: the loop adds what it knows
                self._effect = step(loop.throw, error)
            else:
                if isinstance(answer, Show):
                    return answer.event
                self._effect = step(loop.send, answer)
        return None

    async def _perform(self, effect: Effect) -> Any:
        """Carry out one effect, and give what came of it; of a stream, one event after the other first."""
        assert self._tools is not None  # noqa: S101 - made with the loop
        token = self._plan.options.cancel
        if isinstance(effect, Ask):
            if self._plan.stream is not None:
                return await self._stream_on(effect)
            message, metadata = await _unless(token, perform(self._connection, self._plan.call(effect.arguments)))
            return Answer(message, metadata.request_id)
        if isinstance(effect, Begin):
            return self._tools.begin(effect.job)
        if isinstance(effect, Collect):
            return await _unless(token, self._tools.collect())
        if isinstance(effect, Decide):
            return await _unless(token, _called(effect.function, effect.call))
        assert isinstance(effect, Tell)  # noqa: S101 - there is no other
        return await _called(effect.function, effect.value)

    async def _stream_on(self, effect: Ask) -> Any:
        """Give the next event of the answer, to be shown; at its end, the answer."""
        token = self._plan.options.cancel
        token.check()  # events that have arrived are read without a wait that could be woken
        stream = self._stream
        if stream is None:
            stream = AsyncMessageStream(self._connection, self._plan.stream_plan(effect.arguments))
            self._stream = stream
            await _unless(token, stream.open())
        try:
            with token.waking(in_this_loop(partial(_cancel, stream))):
                async for event in stream:
                    return Show(event)
                message = await stream.final_message()
        except StreamCancelledError as error:
            if token.cancelled:
                raise token.error() from error
            raise
        self._stream = None
        await stream.aclose()
        return Answer(message, stream.request_id, stream.incomplete_blocks)


class _Tools:
    """Runs jobs as tasks: what must be awaited in the event loop, everything else in threads. Contexts are copied."""

    def __init__(self) -> None:
        self._tasks: dict[asyncio.Task[Done], Job] = {}

    def begin(self, job: Job) -> None:
        self._tasks[asyncio.create_task(_run(job))] = job

    async def collect(self) -> Done:
        ended, _ = await asyncio.wait(self._tasks, return_when=asyncio.FIRST_COMPLETED)
        task = min(ended, key=lambda each: self._tasks[each].place)
        job = self._tasks.pop(task)
        if task.cancelled():
            # Nobody here has cancelled it: the tool did, or something it uses.
            return Done(job.place, error=RuntimeError("the tool was cancelled"))
        return task.result()

    async def aclose(self) -> None:
        """End the tasks. What runs in a thread cannot be ended, and is not waited for."""
        tasks, self._tasks = list(self._tasks), {}
        for task in tasks:
            task.cancel()
        with anyio.CancelScope(shield=True):
            await asyncio.gather(*tasks, return_exceptions=True)


def _cancel(stream: AsyncMessageStream) -> None:
    ending = asyncio.ensure_future(stream.cancel())
    _ENDING.add(ending)
    ending.add_done_callback(_ENDING.discard)


async def _run(job: Job) -> Done:
    """Carry a job out. What it raises is given, not raised: a task that raises SystemExit stops the event loop."""
    awaitable = None
    if not job.is_async:
        done = await asyncio.to_thread(_run_here, job)
        if not isawaitable(done.value):
            return done
        awaitable = done.value
    try:
        return Done(job.place, value=await (job.function(**job.arguments) if awaitable is None else awaitable))
    except asyncio.CancelledError:
        raise  # by us, or by the tool itself: `collect` tells
    except BaseException as error:  # noqa: BLE001 - whoever waits must be told, whatever it is
        return Done(job.place, error=error)


def _run_here(job: Job) -> Done:
    """Carry a job out in a thread. No future takes a StopIteration: whoever waits for it would wait for ever."""
    try:
        return Done(job.place, value=job.function(**job.arguments))
    except BaseException as error:  # noqa: BLE001 - as above
        return Done(job.place, error=error)


async def _called(function: Callable[..., Any], value: Any) -> Any:
    answer = function(value)
    return await answer if isawaitable(answer) else answer


async def _unless(token: CancelToken, awaitable: Awaitable[T]) -> T:
    """Await, unless the token is cancelled, also meanwhile and from another thread.

    Raises:
        ToolRunCancelledError: It was.
    """
    scope = anyio.CancelScope()
    with token.waking(in_this_loop(scope.cancel)), scope:
        return await awaitable
    raise token.error()


class AsyncRunMethod(Operation[AsyncConnection, P, "RunPlan"], Generic[P]):
    """A method that runs tools until the model is done."""

    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> AsyncToolRun:
        """Carry the run out and give it."""
        return await self.prepare(*args, **kwargs).finish()

    def prepare(self, *args: P.args, **kwargs: P.kwargs) -> AsyncToolRun:
        """Give the run without having begun it: `finish()` it, or iterate over its events."""
        return AsyncToolRun(self._connection, self._plan(*args, **kwargs))


class AsyncRunStreamMethod(Operation[AsyncConnection, P, "RunPlan"], Generic[P]):
    """A method that runs tools and streams the answers."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> AsyncToolRun:
        """Give the run; its first request goes out at the first read."""
        return AsyncToolRun(self._connection, self._plan(*args, **kwargs))
