"""The tool run, blocking and awaited: requests, streams, threads and tasks, cancellation, and what errors carry."""

from __future__ import annotations

import asyncio
import contextvars
import gc
import json
import pickle
import threading
from typing import Any

import httpx2
import pytest
from tests.overlay.tools.scripted_run import QUESTION, answer, call, text
from tests.overlay.tools.test_loop import assert_valid

from claude_overlay import AsyncClaude, Claude, errors
from claude_overlay.costs.pricing import cost
from claude_overlay.errors import tool_runs
from claude_overlay.local import serve
from claude_overlay.testing import ScriptedTransport, fault, message_stream, reply
from claude_overlay.tools.cancel import CancelToken
from claude_overlay.tools.function import tool
from claude_overlay.tools.record import interrupted_run

EVENTS = {"content-type": "text/event-stream"}
ARGUMENTS: dict[str, Any] = {"model": "claude-test", "max_tokens": 100, "messages": [QUESTION]}
TWO_CALLS = answer(text("I look."), call("weather", "a", city="Oslo"), call("weather", "b", city="Rome"))
LAST = answer(text("Both 18."))
PLACE: contextvars.ContextVar[str] = contextvars.ContextVar("PLACE", default="nowhere")


def weather(city: str) -> str:
    """Tell the weather."""
    return f"18 degrees in {city}"


def streamed(said: dict[str, Any]) -> Any:
    """Make a reply that streams an answer."""
    return reply(chunks=[message_stream(said)], headers=EVENTS)


@pytest.fixture(params=["run", "run_stream"])
def way(request: pytest.FixtureRequest) -> Any:
    """Give each way to run in turn: its name, and how an answer comes."""
    return request.param, streamed if request.param == "run_stream" else lambda said: reply(json=said)


def run_of(claude: Any, name: str, **arguments: Any) -> Any:
    """Carry a run out and give it."""
    made = claude.messages.run_stream(**arguments) if name == "run_stream" else claude.messages.run.prepare(**arguments)
    return made.finish()


def test_the_conversation_is_the_same_either_way(shell: Any, way: Any) -> None:
    """Streamed or not, the requests but for `stream`, the conversation, the usage and the turns are the same."""
    name, comes = way
    claude, transport = shell.claude(comes(TWO_CALLS), comes(LAST))

    run = run_of(claude, name, **ARGUMENTS, tools=[weather], system="Be brief.")

    bodies = [request.json for request in transport.requests]
    assert [body.pop("stream", None) for body in bodies] == [True if name == "run_stream" else None] * 2
    definition = tool(weather).definition
    assert bodies[0] == {**ARGUMENTS, "tools": [definition], "system": "Be brief."}
    results = [
        {"type": "tool_result", "tool_use_id": "a", "content": "18 degrees in Oslo"},
        {"type": "tool_result", "tool_use_id": "b", "content": "18 degrees in Rome"},
    ]
    conversation = [
        QUESTION,
        {"role": "assistant", "content": TWO_CALLS["content"]},
        {"role": "user", "content": results},
    ]
    assert bodies[1] == {**bodies[0], "messages": conversation}
    assert run.messages == [*conversation, {"role": "assistant", "content": LAST["content"]}]
    assert (run.message.text, run.ended, run.stop_reason, run.iterations) == ("Both 18.", "end_turn", "end_turn", 2)
    assert (run.usage.input_tokens, run.usage.output_tokens) == (20, 10)
    assert [turn.request_id for turn in run.turns] == ["req_scripted", "req_scripted"]
    assert repr(run).endswith("ToolRun of claude-test: 2 answers, end_turn>")


def test_the_method_carries_the_run_out(shell: Any) -> None:
    """`messages.run(...)` gives the run when it is over."""
    claude, _ = shell.claude(reply(json=TWO_CALLS), reply(json=LAST))

    run = claude.messages.run(**ARGUMENTS, tools=[weather])

    assert (run.message.text, run.ended) == ("Both 18.", "end_turn")


def test_events_of_a_streamed_run(shell: Any) -> None:
    """The events of each answer stand between the start and the end of its turn, those of the tools after them."""
    claude, transport = shell.claude(streamed(TWO_CALLS), streamed(LAST))

    with claude.messages.run_stream(**ARGUMENTS, tools=[weather], parallel=False) as run:
        assert transport.requests == []
        kinds = [event.type for event in run]

    assert [kind for kind in kinds if not kind.startswith("content_block")] == [
        "turn_start", "message_start", "message_delta", "message_stop",
        "tool_start", "tool_result", "tool_start", "tool_result", "turn_end",
        "turn_start", "message_start", "message_delta", "message_stop", "turn_end",
    ]  # fmt: skip
    assert transport.open_bodies == 0


def test_text_of_a_run(shell: Any, way: Any) -> None:
    """The text of all answers, in pieces or answer by answer."""
    name, comes = way
    claude, _ = shell.claude(comes(TWO_CALLS), comes(LAST))
    method = claude.messages.run_stream if name == "run_stream" else claude.messages.run.prepare

    pieces = list(method(**ARGUMENTS, tools=[weather]).text)

    assert "".join(pieces) == "I look.Both 18."
    assert len(pieces) == 2


def test_tools_run_at_the_same_time(shell: Any) -> None:
    """Two calls of one answer wait for each other: they can only end if both run."""
    meeting = threading.Barrier(2, timeout=120)

    def meet(city: str) -> str:
        """Wait for the other."""
        meeting.wait()
        return city

    asked = answer(call("meet", "a", city="Oslo"), call("meet", "b", city="Rome"))
    claude, _ = shell.claude(reply(json=asked), reply(json=LAST))

    run = claude.messages.run(**ARGUMENTS, tools=[meet])

    assert [block["content"] for block in run.messages[2]["content"]] == ["Oslo", "Rome"]


@pytest.mark.parametrize("parallel", [True, False, 1])
def test_tools_see_the_context_of_the_caller(shell: Any, parallel: Any) -> None:
    """Context variables are carried over, also into threads; what a tool in a thread sets stays there."""
    seen: list[str] = []

    def where() -> str:
        """Tell the place."""
        seen.append(PLACE.get())
        return PLACE.get()

    claude, _ = shell.claude(reply(json=answer(call("where"))), reply(json=LAST))
    token = PLACE.set("here")
    try:
        claude.messages.run(**ARGUMENTS, tools=[where], parallel=parallel)
    finally:
        PLACE.reset(token)

    assert seen == ["here"]


def test_without_parallel_tools_run_one_after_the_other(shell: Any) -> None:
    """The second call begins when the first has ended; `Claude` runs them in the caller's own thread."""
    order: list[Any] = []

    def note(city: str) -> str:
        """Note the thread."""
        order.append((city, threading.current_thread() is threading.main_thread()))
        return city

    asked = answer(call("note", "a", city="Oslo"), call("note", "b", city="Rome"))
    claude, _ = shell.claude(reply(json=asked), reply(json=LAST))

    claude.messages.run(**ARGUMENTS, tools=[note], parallel=False)

    assert order == [("Oslo", shell.kind == "sync"), ("Rome", shell.kind == "sync")]


def test_functions_that_must_be_awaited(shell: Any) -> None:
    """AsyncClaude awaits tools and hooks; Claude refuses them before anything is sent."""
    told: list[Any] = []

    async def later(city: str) -> str:
        """Tell later."""
        await asyncio.sleep(0)
        return city

    async def approve(asked: Any) -> bool:
        told.append(asked.name)
        return True

    async def on_turn(turn: Any) -> None:
        told.append(turn.number)

    claude, transport = shell.claude(reply(json=answer(call("later", city="Oslo"))), reply(json=LAST))
    hooks = {"approve": approve, "on_turn": on_turn}

    if shell.kind == "sync":
        with pytest.raises(errors.InvalidArgumentError, match="the tool 'later' is a coroutine function"):
            claude.messages.run(**ARGUMENTS, tools=[later])
        with pytest.raises(errors.InvalidArgumentError, match="approve is a coroutine function"):
            claude.messages.run(**ARGUMENTS, tools=[weather], **hooks)
        assert transport.requests == []
        return
    run = claude.messages.run(**ARGUMENTS, tools=[later], **hooks)
    assert run.messages[2]["content"][0]["content"] == "Oslo"
    assert told == ["later", 1, 2]


def test_a_request_that_fails(shell: Any, way: Any) -> None:
    """It is an error of its own class, with the conversation; the run goes on with `finish()`, and with resume."""
    name, comes = way
    busy = reply(529, json={"type": "error", "error": {"type": "overloaded_error", "message": "busy"}})
    claude, transport = shell.claude(comes(TWO_CALLS), busy, busy, comes(LAST))
    begun = getattr(claude.messages, name)
    run = (begun if name == "run_stream" else begun.prepare)(**ARGUMENTS, tools=[weather])

    with pytest.raises(errors.OverloadedError) as caught:
        run.finish()
    with pytest.raises(errors.OverloadedError):
        run.finish()

    error: Any = caught.value
    assert error.status == 529
    assert_valid(error.messages)
    assert len(error.messages) == 3
    checkpoint = json.loads(json.dumps(error.checkpoint))
    resumed = run_of(claude, name, resume=checkpoint, tools=[weather])
    assert resumed.message.text == "Both 18."
    assert resumed.messages[:3] == error.messages
    assert [turn.number for turn in resumed.turns] == [2]
    assert (resumed.iterations, resumed.usage.output_tokens) == (2, 10)
    assert transport.requests[3].json == transport.requests[2].json


def test_a_stream_that_is_cut(shell: Any) -> None:
    """The half answer is in the error, not in the conversation; the run goes on from before it."""
    whole = message_stream(LAST)
    cut = reply(chunks=[whole[: len(whole) // 2], fault("ReadError")], headers=EVENTS)
    claude, transport = shell.claude(streamed(TWO_CALLS), cut, streamed(LAST))
    run = claude.messages.run_stream(**ARGUMENTS, tools=[weather])

    with pytest.raises(errors.StreamTruncatedError) as caught:
        run.finish()

    record = interrupted_run(caught.value)
    assert record is not None
    assert len(record.messages) == 3
    assert caught.value.snapshot is not None
    assert (transport.open_bodies, run.ended) == (0, None)
    assert run.finish().message.text == "Both 18."


def test_leaving_a_streamed_run_early(shell: Any) -> None:
    """The connection is freed; the run stands where it was, and what has not arrived is not in it."""
    claude, transport = shell.claude(streamed(TWO_CALLS), streamed(TWO_CALLS), streamed(LAST))

    with claude.messages.run_stream(**ARGUMENTS, tools=[weather]) as run:
        for event in run:
            if event.type == "content_block_delta":
                break
    shell.settle()

    assert (transport.open_bodies, run.messages, run.iterations) == (0, [QUESTION], 0)
    assert run.finish().message.text == "Both 18."


def test_dropping_a_run_frees_its_connection(shell: Any) -> None:
    """A run that nobody holds any more leaves nothing open."""
    claude, transport = shell.claude(streamed(TWO_CALLS))
    run = claude.messages.run_stream(**ARGUMENTS, tools=[weather])
    next(iter(run))
    next(iter(run))
    assert transport.open_bodies == 1

    del run
    gc.collect()
    shell.settle()

    assert transport.open_bodies == 0


def test_a_run_that_is_closed_by_a_hook_is_not_given_out_as_finished(shell: Any) -> None:
    """A part is not taken for the whole: finish() raises, and goes on the next time."""
    claude, _ = shell.claude(reply(json=TWO_CALLS), reply(json=LAST))
    closed: list[Any] = []

    def on_turn(turn: Any) -> Any:
        closed.append(turn.number)
        return held[0].close() if len(closed) == 1 else None

    run = claude.messages.run.prepare(**ARGUMENTS, tools=[weather], on_turn=on_turn)
    held = [run if shell.kind == "sync" else run._target]

    with pytest.raises(tool_runs.ToolRunError, match="closed before it was over") as caught:
        run.finish()

    assert len(caught.value.messages) == 3
    assert run.finish().ended == "end_turn"
    assert closed == [1, 2]


def test_cancelling_while_a_tool_runs(shell: Any) -> None:
    """Nobody waits for the tool: the run ends, from another thread, and says that its outcome is not known."""
    token = CancelToken()
    running, let_go = threading.Event(), threading.Event()

    def slow(city: str) -> str:
        """Take long."""
        running.set()
        let_go.wait(120)
        return city

    def cancel() -> None:
        running.wait(120)
        token.cancel("the user left")

    claude, transport = shell.claude(reply(json=answer(call("slow", city="Oslo"))), reply(json=LAST))
    thread = threading.Thread(target=cancel)
    thread.start()
    try:
        with pytest.raises(tool_runs.ToolRunCancelledError, match="the user left") as caught:
            claude.messages.run(**ARGUMENTS, tools=[slow], cancel=token)
    finally:
        let_go.set()
        thread.join()

    assert len(transport.requests) == 1
    assert_valid(caught.value.messages)
    assert "may have taken effect" in caught.value.messages[-1]["content"][0]["content"]


def test_cancelling_a_streamed_answer(shell: Any) -> None:
    """`run.cancel()` between two events ends the stream; nothing of the half answer is in the conversation."""
    claude, transport = shell.claude(streamed(TWO_CALLS))
    run = claude.messages.run_stream(**ARGUMENTS, tools=[weather])
    next(iter(run))
    next(iter(run))

    run.cancel()
    with pytest.raises(tool_runs.ToolRunCancelledError) as caught:
        run.finish()

    assert (caught.value.messages, transport.open_bodies) == ([QUESTION], 0)
    with pytest.raises(tool_runs.ToolRunCancelledError):
        run.finish()


def test_one_run_is_cancelled_without_the_others(shell: Any) -> None:
    """`run.cancel()` does not cancel the caller's token, which may serve other runs."""
    token = CancelToken()
    claude, _ = shell.claude(reply(json=LAST))
    one = claude.messages.run.prepare(**ARGUMENTS, cancel=token)
    one.cancel("mine")

    with pytest.raises(tool_runs.ToolRunCancelledError, match="mine"):
        one.finish()

    assert token.cancelled is False
    assert claude.messages.run(**ARGUMENTS, cancel=token).ended == "end_turn"


def test_an_interruption_from_the_keyboard() -> None:
    """KeyboardInterrupt in a tool of the caller's thread brings the conversation; the run object has it as well.

    In an event loop it comes in as a cancellation; see below.
    """

    def interrupted() -> str:
        """Be interrupted."""
        raise KeyboardInterrupt

    transport = ScriptedTransport([reply(json=answer(call("interrupted")))])
    run = Claude("sk-ant-test", http_client=transport).messages.run.prepare(
        **ARGUMENTS, tools=[interrupted], parallel=False
    )

    with pytest.raises(KeyboardInterrupt) as caught:
        run.finish()

    record = interrupted_run(caught.value)
    assert record is not None
    assert_valid(record.messages)
    assert record.messages == run.messages
    assert "may have taken effect" in run.messages[-1]["content"][0]["content"]


def test_errors_survive_a_process(shell: Any) -> None:
    """An error of the loop pickles with its record."""
    claude, _ = shell.claude(reply(json=TWO_CALLS))
    with pytest.raises(tool_runs.ToolRunIterationsError) as caught:
        claude.messages.run(**ARGUMENTS, tools=[weather], max_iterations=1)

    clone = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own bytes

    assert clone.messages == caught.value.messages
    assert clone.checkpoint == caught.value.checkpoint
    assert str(clone) == str(caught.value)


def test_a_function_that_gives_something_to_be_awaited(shell: Any) -> None:
    """AsyncClaude awaits what a plain function gives; Claude tells the model, and leaves no coroutine behind."""

    async def later() -> str:
        return "later"

    def now() -> Any:
        """Give a coroutine."""
        return later()

    claude, _ = shell.claude(reply(json=answer(call("now"))), reply(json=LAST))

    run = claude.messages.run(**ARGUMENTS, tools=[now])

    (outcome,) = run.turns[0].outcomes
    assert outcome.is_error == (shell.kind == "sync")


def test_cost_and_its_limit_by_the_price_table(shell: Any) -> None:
    """Each answer is billed at its model's price; the limit in dollars holds by the package's own table."""
    dear = {**TWO_CALLS, "model": "claude-opus-5-5"}
    claude, transport = shell.claude(*[reply(json=dear)] * 3, reply(json={**LAST, "model": "claude-opus-5-5"}))
    ask = {**ARGUMENTS, "model": "claude-opus-5-5", "tools": [weather]}
    each = cost(dear["usage"], model="claude-opus-5-5").usd
    assert each is not None
    assert each > 0

    with pytest.raises(tool_runs.ToolRunBudgetError) as caught:
        claude.messages.run(**ask, max_usd=each * 3)
    run = claude.messages.run(resume=caught.value.checkpoint, tools=[weather], max_usd=each * 4)

    assert (caught.value.spent, run.cost.usd, run.turns[-1].cost.usd) == (each * 3, each * 4, each)
    with pytest.raises(tool_runs.UnknownPriceError, match="claude-test"):
        claude.messages.run(**ARGUMENTS, max_usd=1)
    assert len(transport.requests) == 4


@pytest.mark.parametrize("stream", [False, True])
def test_against_the_stand_in_server(shell: Any, *, stream: bool) -> None:
    """Over a real connection: two calls, their results, an answer that quotes both; valid by the server's own rules."""

    def next_ferry(harbour: str) -> str:
        """Tell when the ferry leaves."""
        message = f"no boats in {harbour}"
        raise ValueError(message)

    ask = {"model": "claude-haiku-5-5", "max_tokens": 300, "tools": [weather, next_ferry]}
    with serve() as server:
        claude = shell.over(None, base_url=server.base_url, api_key="sk-ant-test")
        question = {"role": "user", "content": "What is the weather in Paris, and when is the next ferry?"}
        run = run_of(claude, "run_stream" if stream else "run", **ask, messages=[question])
        with pytest.raises(tool_runs.ToolRunIterationsError) as caught:
            run_of(claude, "run_stream" if stream else "run", **ask, messages=[question], max_iterations=1)
        # The server refuses a tool_use without its result.
        claude.messages.create(**{**ask, "tools": []}, messages=[*caught.value.messages, question])
        claude.messages.create(**{**ask, "tools": []}, messages=[*run.messages, question])
        claude.close()

    assert "18 degrees in Paris" in run.message.text
    assert "no boats in Paris" in run.message.text
    assert [outcome.how for outcome in run.turns[0].outcomes] == ["ran", "failed"]


# What only the asynchronous shell has.


def over(*steps: Any) -> AsyncClaude:
    """Make an asynchronous client over a script."""
    return AsyncClaude("sk-ant-test", http_client=ScriptedTransport(steps))


def test_cancelling_the_task_ends_the_tools_and_brings_the_conversation() -> None:
    """Tools that are tasks are cancelled and waited for; the CancelledError has the record."""
    ended: list[str] = []

    async def main() -> Any:
        running = asyncio.Event()

        async def slow(city: str) -> str:
            """Take long."""
            running.set()
            try:
                await asyncio.Event().wait()
            finally:
                ended.append(city)
            return city

        async with over(reply(json=answer(call("slow", city="Oslo")))) as claude:
            task = asyncio.create_task(_run(claude, slow))
            await running.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await task
            assert ended == ["Oslo"]
            return caught.value

    async def _run(claude: AsyncClaude, slow: Any) -> Any:
        return await claude.messages.run(**ARGUMENTS, tools=[slow])

    record = interrupted_run(asyncio.run(main()))

    assert record is not None
    assert_valid(record.messages)
    assert "may have taken effect" in record.messages[-1]["content"][0]["content"]


def test_a_tool_that_cancels_itself_is_a_tool_that_failed() -> None:
    """A CancelledError that nobody asked for is the tool's failure: the model is told, and the run goes on."""

    async def odd() -> str:
        """Cancel itself."""
        raise asyncio.CancelledError

    async def main() -> Any:
        async with over(reply(json=answer(call("odd"))), reply(json=LAST)) as claude:
            return await claude.messages.run(**ARGUMENTS, tools=[odd])

    run = asyncio.run(main())

    assert (run.ended, run.turns[0].outcomes[0].how) == ("end_turn", "failed")


@pytest.mark.parametrize("is_async", [False, True])
def test_a_token_ends_a_stream_that_says_nothing(*, is_async: bool) -> None:
    """Cancelled from another thread while a streamed answer stalls: the run ends at once."""
    token = CancelToken()
    ask: Any = {
        "model": "claude-haiku-5-5",
        "max_tokens": 50,
        "messages": [{"role": "user", "content": "Hello"}],
        "cancel": token,
        "extra_headers": {"x-stand-in-fault": "stall:900"},
    }

    async def awaited(url: str) -> None:
        async with AsyncClaude("k", base_url=url) as claude:
            await asyncio.wait_for(claude.messages.run_stream(**ask).finish(), 120)

    def blocking(url: str) -> None:
        with Claude("k", base_url=url, timeout=120) as claude:
            claude.messages.run_stream(**ask).finish()

    with serve() as server:

        def cancel() -> None:
            server.stalls.wait_until(1, 120)
            token.cancel("enough")

        thread = threading.Thread(target=cancel)
        thread.start()
        with pytest.raises(tool_runs.ToolRunCancelledError, match="enough") as caught:
            asyncio.run(awaited(server.base_url)) if is_async else blocking(server.base_url)
        thread.join()

    assert caught.value.messages == ask["messages"]


def test_a_token_ends_a_request_of_the_asynchronous_client() -> None:
    """Cancelled from another thread while the server says nothing: the run ends at once, before any answer."""
    token = CancelToken()

    async def main() -> Any:
        async def silent(request: Any) -> Any:
            threading.Thread(target=token.cancel).start()
            await asyncio.Event().wait()

        client = httpx2.AsyncClient(transport=httpx2.MockTransport(silent))
        async with client, AsyncClaude("sk-ant-test", http_client=client) as claude:
            with pytest.raises(tool_runs.ToolRunCancelledError) as caught:
                await claude.messages.run(**ARGUMENTS, cancel=token)
            return caught.value

    error = asyncio.run(asyncio.wait_for(main(), 120))

    assert error.messages == [QUESTION]


@pytest.mark.parametrize("hook", ["approve", "on_turn", "on_checkpoint"])
def test_a_hook_cannot_carry_its_own_run_on(shell: Any, hook: str) -> None:
    """It would call itself without an end. The run ends with an error that says so, and goes on later."""
    claude, _ = shell.claude(reply(json=TWO_CALLS), reply(json=LAST), reply(json=LAST))
    wrong = [True]

    def again(_: Any) -> Any:
        return held[0].finish() if wrong and wrong.pop() else True

    run = claude.messages.run.prepare(**ARGUMENTS, tools=[weather], **{hook: again})
    held = [run if shell.kind == "sync" else run._target]

    with pytest.raises(errors.InvalidArgumentError, match="being carried out already") as caught:
        run.finish()

    assert interrupted_run(caught.value) is not None
    assert run.finish().ended == "end_turn"
    assert_valid(run.messages)


def test_two_threads_cannot_carry_out_one_run() -> None:
    """The second is turned away at once, and the first goes on as if nothing had happened."""
    started, let_go = threading.Event(), threading.Event()

    def slow() -> str:
        """Take long."""
        started.set()
        let_go.wait(120)
        return "done"

    transport = ScriptedTransport([reply(json=answer(call("slow"))), reply(json=LAST)])
    run = Claude("sk-ant-test", http_client=transport).messages.run.prepare(**ARGUMENTS, tools=[slow])
    first = threading.Thread(target=run.finish)
    first.start()
    started.wait(120)
    try:
        for step in (run.finish, run.__next__):
            with pytest.raises(errors.InvalidArgumentError, match="being carried out already"):
                step()
    finally:
        let_go.set()
        first.join(120)

    assert (run.ended, len(run.messages)) == ("end_turn", 4)


@pytest.mark.parametrize("raised", [StopIteration("no more"), StopAsyncIteration("no more")], ids=repr)
def test_a_tool_that_raises_what_python_itself_uses(shell: Any, raised: Exception) -> None:
    """A failure like any other: no future takes a StopIteration, and whoever waited for it would wait for ever."""

    def odd() -> str:
        """Be odd."""
        raise raised

    claude, _ = shell.claude(reply(json=answer(call("odd"))), reply(json=LAST))

    run = claude.messages.run(**ARGUMENTS, tools=[odd])

    assert run.messages[2]["content"][0]["content"] == f"{type(raised).__name__}: no more"


@pytest.mark.parametrize("raised", [SystemExit, KeyboardInterrupt])
def test_an_interruption_within_an_asynchronous_tool(raised: type[BaseException]) -> None:
    """It leaves the run as itself, with the record, whether the tool is awaited or runs in a thread."""

    async def awaited() -> str:
        """Be interrupted."""
        raise raised

    def threaded() -> str:
        """Be interrupted."""
        raise raised

    for function in (awaited, threaded):
        transport = ScriptedTransport([reply(json=answer(call("made")))])
        claude = AsyncClaude("sk-ant-test", http_client=transport)
        loop = asyncio.new_event_loop()
        with pytest.raises(raised) as caught:
            loop.run_until_complete(claude.messages.run(**ARGUMENTS, tools=[tool(function, name="made")]))
        loop.close()
        record = interrupted_run(caught.value)
        assert record is not None
        assert "may have taken effect" in record.messages[-1]["content"][0]["content"]


def test_a_block_that_cannot_be_sent_does_not_stop_the_run(shell: Any) -> None:
    """The model is told; before, the conversation held what no request could ever send again."""

    def picture() -> Any:
        """Give an image with its bytes as they are."""
        return {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": b"PNG"}}

    claude, _ = shell.claude(reply(json=answer(call("picture"))), reply(json=LAST))

    run = claude.messages.run(**ARGUMENTS, tools=[picture])

    result = run.messages[2]["content"][0]
    assert result["is_error"] is True
    assert "source.data: a bytes has no JSON form" in result["content"]
    assert json.dumps(run.checkpoint)
