"""Policies over a real server on loopback: retries, streams, cancellation, closing, collected streams, threads."""

from __future__ import annotations

import asyncio
import gc
import random
import socket
import threading
import time
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

from claude_api.api.messages import create_message
from claude_overlay import AsyncClaude, Claude, errors
from claude_overlay.local import serve
from claude_overlay.platforms import AccessToken, BearerSigner
from claude_overlay.reliability.bulkhead import Bulkhead
from claude_overlay.reliability.events import AttemptEnded
from claude_overlay.reliability.failover import Endpoint, Failover
from claude_overlay.reliability.health import HealthCheck
from claude_overlay.reliability.limit import RateLimit
from claude_overlay.reliability.resilience import Resilience
from claude_overlay.reliability.retry import RetryPolicy
from claude_overlay.testing import ManualClock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ARGUMENTS = {"model": "claude-opus-5-5", "max_tokens": 64, "messages": [{"role": "user", "content": "Hello there"}]}
HELD = {"model": "m", "max_tokens": 8, "messages": [{"role": "user", "content": "a long one"}]}
HOLD = {"x-do": "hold"}
EAGER = RetryPolicy(jitter="none", resend_ambiguous="duplicable")
# Where an attempt has a real limit: the one that has to run into it does, and on a busy machine others may, too.
STUBBORN = RetryPolicy(jitter="none", resend_ambiguous="duplicable", max_attempts=200)
LONG = 120.0
"""Seconds in which anything happens that is to happen, on whatever machine."""


@pytest.fixture(scope="module")
def server() -> Iterator[Any]:
    """Give a stand-in server."""
    with serve() as running:
        yield running


class Caller:
    """Makes calls with either shell, on a clock that does not wait."""

    def __init__(self, kind: str, base_url: str, policies: Resilience) -> None:
        self.kind = kind
        self.clock = ManualClock()
        cls: Any = Claude if kind == "sync" else AsyncClaude
        self.claude = cls("sk-ant-x", base_url=base_url, resilience=policies, clock=self.clock)

    def create(self) -> tuple[str, int]:
        """Create a message; give its text and the number of attempts."""
        if self.kind == "sync":
            value, metadata = self.claude.messages.create.with_response(**ARGUMENTS)
        else:
            value, metadata = asyncio.run(self.claude.messages.create.with_response(**ARGUMENTS))
        return value.text, len(metadata.attempts)

    def bare(self) -> str:
        """Call the generated function."""
        if self.kind == "sync":
            return create_message.sync(client=self.claude.client, body=ARGUMENTS).text
        return asyncio.run(create_message.asyncio(client=self.claude.client, body=ARGUMENTS)).text

    def stream(self) -> tuple[str, int]:
        """Stream a message; give its text and the number of attempts."""
        if self.kind == "sync":
            with self.claude.messages.stream(**ARGUMENTS) as stream:
                return stream.final_message().text, len(stream.metadata.attempts)

        async def act() -> tuple[str, int]:
            async with self.claude.messages.stream(**ARGUMENTS) as stream:
                return (await stream.final_message()).text, len(stream.metadata.attempts)

        return asyncio.run(act())


@pytest.fixture(params=["sync", "aio"])
def caller(request: pytest.FixtureRequest, server: Any) -> Iterator[Caller]:
    """Give a caller of each kind; no fault is left for the next."""
    made = Caller(request.param, server.base_url, Resilience(retry=EAGER))
    yield made
    assert server.faults.pending == 0
    if made.kind == "sync":
        made.claude.close()


@pytest.mark.parametrize("fault", ["status:529", "status:429:2", "reset:0", "cut:0", "cut:40", "html:502"])
def test_a_call_survives(server: Any, caller: Caller, fault: str) -> None:
    """Refused, reset, cut in the head or the body: the next attempt is answered."""
    server.faults.add(fault)
    before = len(server.requests)

    text, attempts = caller.create()

    assert text
    assert (attempts, len(server.requests) - before) == (2, 2)
    assert len(caller.clock.waits) == 1
    if fault == "status:429:2":
        assert 2.0 <= caller.clock.waits[0] <= 2.2


def test_a_bare_function_survives(server: Any, caller: Caller) -> None:
    """A generated function with client=claude.client has the same policies."""
    server.faults.add("status:503", times=2)
    before = len(server.requests)

    assert caller.bare()
    assert len(server.requests) - before == 3


@pytest.mark.parametrize("fault", ["first-error-event", "status:529", "reset:0", "cut:10", "early-end:0"])
def test_a_stream_survives_before_its_first_event(server: Any, caller: Caller, fault: str) -> None:
    """An error as the first event, a reset, a cut inside it, a clean end without any: asked for again."""
    server.faults.add(fault)
    before = len(server.requests)

    text, attempts = caller.stream()

    assert text
    assert (attempts, len(server.requests) - before) == (2, 2)


@pytest.mark.parametrize("kind", ["cut", "reset", "early-end"])
def test_a_stream_is_not_asked_for_again_after_it(server: Any, caller: Caller, kind: str) -> None:
    """Broken at later and later bytes: an error each time, and one request."""
    for position in range(700, 1500, 160):
        server.faults.add(f"{kind}:{position}")
        before = len(server.requests)

        with pytest.raises(errors.StreamTruncatedError):
            caller.stream()
        assert len(server.requests) - before == 1


def keeping(kind: type, kept: list[Any]) -> Callable[[Any], None]:
    """Give a hook that keeps the events of a kind."""
    return lambda event: kept.append(event) if isinstance(event, kind) else None


def test_an_attempt_that_hangs_is_ended(server: Any) -> None:
    """A server that answers half and stands still: both shells give the attempt up in its time, and try again."""
    ended: list[Any] = []
    policies = Resilience(retry=STUBBORN, attempt_timeout=1.0, hooks=[keeping(AttemptEnded, ended)])
    for kind in ("sync", "aio"):
        server.faults.add("stall:30")
        ended.clear()
        caller = Caller(kind, server.base_url, policies)

        text, attempts = caller.create()

        assert text
        assert attempts == len(ended) >= 2
        assert {event.kind for event in ended[:-1]} == {"timeout"}
        if kind == "sync":
            caller.claude.close()
    server.stalls.release()


class SlowTokens:
    """Gives a token, but not before it is let."""

    def __init__(self) -> None:
        self.let = threading.Event()
        self.asked = 0

    def get(self) -> AccessToken:
        """Wait, and give it."""
        self.asked += 1
        self.let.wait()
        return AccessToken("sk-ant-x")


@pytest.fixture
def tokens() -> Iterator[SlowTokens]:
    """Give a slow provider; let it go in the end, whatever came of it."""
    made = SlowTokens()
    yield made
    made.let.set()


@pytest.mark.parametrize("what", ["call", "stream"])
@pytest.mark.parametrize("kind", ["sync", "aio"])
def test_an_attempt_s_time_includes_the_fetch_of_its_token(
    server: Any, tokens: SlowTokens, kind: str, what: str
) -> None:
    """The first attempt ends while the token is fetched: nothing was sent, so another one may. It gets the token."""
    ended: list[Any] = []

    def hook(event: Any) -> None:
        if isinstance(event, AttemptEnded):
            ended.append((event.kind, event.sent))
            tokens.let.set()

    policies = Resilience(retry=STUBBORN, attempt_timeout=0.5, hooks=[hook])
    cls: Any = Claude if kind == "sync" else AsyncClaude
    caller = Caller(kind, server.base_url, policies)
    caller.claude = cls(base_url=server.base_url, signer=BearerSigner(tokens), resilience=policies, clock=caller.clock)
    text, attempts = caller.create() if what == "call" else caller.stream()

    assert text
    assert attempts == len(ended) >= 2
    assert tokens.asked == 1
    assert ended[0] == ("not_sent", "no")
    assert server.faults.pending == 0
    if kind == "sync":
        caller.claude.close()


@pytest.mark.parametrize("kind", ["sync", "aio"])
def test_a_deadline_ends_the_fetch_of_a_token(server: Any, tokens: SlowTokens, kind: str) -> None:
    """It never comes: the call ends with its deadline, though the fetch goes on for whoever comes next."""
    cls: Any = Claude if kind == "sync" else AsyncClaude
    caller = Caller(kind, server.base_url, Resilience())
    claude = caller.claude = cls(base_url=server.base_url, signer=BearerSigner(tokens), resilience=Resilience())
    # A deadline that a busy machine cannot miss, and that nothing has to meet: the token comes only after it.
    caller.claude = claude.with_options(resilience=Resilience(deadline=0.3))
    with pytest.raises(errors.DeadlineExceeded):
        caller.create()

    assert not tokens.let.is_set()
    tokens.let.set()
    caller.claude = claude
    assert caller.create()[1] == 1
    assert tokens.asked == 1
    if kind == "sync":
        claude.close()


def test_closing_ends_a_pause(server: Any) -> None:
    """A call that waits for its next attempt ends when the client is closed, on the system's clock."""
    policies = Resilience(retry=RetryPolicy(initial_backoff=60.0, max_backoff=60.0, jitter="none"))
    claude = Claude("k", base_url=server.base_url, resilience=policies)
    server.faults.add("status:500")
    outcome: list[BaseException] = []

    def act() -> None:
        try:
            claude.messages.create(**ARGUMENTS)
        except errors.ClaudeError as error:
            outcome.append(error)

    thread = threading.Thread(target=act)
    thread.start()
    while not any(getattr(end, "__name__", "") == "set" for end in list(claude.client.source.closing._ends.values())):
        asyncio.run(asyncio.sleep(0))
    claude.close()
    thread.join(LONG)

    assert [type(error) for error in outcome] == [errors.ClientClosedError]


def test_cancelling_leaves_no_slot(server: Any) -> None:
    """Calls and streams cancelled at any await, policies on: no place is lost, and no call is left waiting."""
    policies = Resilience(
        retry=EAGER, bulkhead=Bulkhead(max_concurrent=3), limit=RateLimit(requests_per_minute=600_000), deadline=600.0
    )

    async def act(claude: AsyncClaude, kind: int) -> None:
        if kind == 0:
            await claude.messages.create(**ARGUMENTS)
        elif kind == 1:
            async with claude.messages.stream(**ARGUMENTS) as stream:
                await stream.final_message()
        else:
            async for _ in claude.messages.stream(**ARGUMENTS):
                await asyncio.sleep(0)

    async def main() -> tuple[int, int, int]:
        chance = random.Random(7)  # noqa: S311 - a test's choices, not a secret
        claude = AsyncClaude("k", base_url=server.base_url, resilience=policies)
        cancelled = 0
        for _ in range(12):
            tasks = [asyncio.ensure_future(act(claude, chance.randrange(3))) for _ in range(8)]
            for _ in range(chance.randrange(60)):
                await asyncio.sleep(0)
            for task in tasks:
                if chance.random() < 0.7:
                    cancelled += task.cancel()
            await asyncio.wait(tasks)
            failed = [task.exception() for task in tasks if not task.cancelled()]
            assert failed == [None] * len(failed)
        gc.collect()
        await asyncio.sleep(0)
        pipeline = claude.client.runtime.pipeline  # type: ignore[union-attr]  # it has policies
        await act(claude, 0)
        await claude.aclose()
        return cancelled, pipeline.bulkhead.in_flight, pipeline.bulkhead.waiting  # type: ignore[union-attr]  # as above

    cancelled, in_flight, waiting = asyncio.run(main())
    assert cancelled > 20
    assert (in_flight, waiting) == (0, 0)


def test_a_dropped_stream_gives_its_place_back(echo: Any) -> None:
    """Streams that nobody holds any more: a bulkhead and a pool of one serve the next call."""
    own = httpx2.Client(limits=httpx2.Limits(max_connections=1), trust_env=False)
    policies = Resilience(bulkhead=Bulkhead(max_concurrent=1, max_queue=0))
    claude = Claude("k", base_url=echo.base_url, http_client=own, timeout=LONG, resilience=policies)
    for _ in range(5):
        stream = claude.messages.stream(**HELD, extra_headers=HOLD)
        assert next(stream).type == "message_start"
        with pytest.raises(errors.BulkheadFull):
            claude.messages.create(**HELD)
        cycle: list[Any] = [stream]
        cycle.append(cycle)  # the cyclic collector has to find it
        del stream, cycle
        gc.collect()
        assert claude.messages.create(**HELD).text == "a long one"
    own.close()


def test_a_dropped_asynchronous_stream_gives_its_place_back(echo: Any) -> None:
    """The same for AsyncClaude, through the loop's hook."""

    async def main() -> None:
        own = httpx2.AsyncClient(limits=httpx2.Limits(max_connections=1), trust_env=False)
        policies = Resilience(bulkhead=Bulkhead(max_concurrent=1))
        claude = AsyncClaude("k", base_url=echo.base_url, http_client=own, timeout=LONG, resilience=policies)
        for _ in range(5):
            stream = claude.messages.stream(**HELD, extra_headers=HOLD)
            assert (await anext(stream)).type == "message_start"
            del stream
            gc.collect()
            assert (await claude.messages.create(**HELD)).text == "a long one"
        await own.aclose()

    asyncio.run(main())


def test_threads_share_a_bulkhead(server: Any) -> None:
    """Twenty threads through two places: all are served, and none is left."""
    policies = Resilience(bulkhead=Bulkhead(max_concurrent=2))
    with Claude("k", base_url=server.base_url, resilience=policies) as claude:
        texts: list[str] = []
        threads = [
            threading.Thread(target=lambda: texts.append(claude.messages.create(**ARGUMENTS).text)) for _ in range(20)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(LONG)
        bulkhead: Any = claude.client.runtime.pipeline.bulkhead  # type: ignore[union-attr]  # it has policies

        assert len(texts) == 20
        assert (bulkhead.in_flight, bulkhead.waiting) == (0, 0)


def test_a_packed_request_is_understood(server: Any) -> None:
    """The stand-in server unpacks what `compress_requests` packed, and refuses what is no gzip."""
    long = {**ARGUMENTS, "messages": [{"role": "user", "content": "word " * 1000}]}
    with Claude("k", base_url=server.base_url, compress_requests="gzip") as claude:
        assert claude.messages.create(**long).text
        sent = list(server.requests)[-1]
        assert sent.headers["content-encoding"] == "gzip"
        assert b"word word" in sent.body
        with pytest.raises(errors.BadRequestError, match="gzip"):
            claude.messages.create(**ARGUMENTS, extra_headers={"content-encoding": "gzip"})
        with pytest.raises(errors.BadRequestError, match="br"):
            claude.messages.create(**ARGUMENTS, extra_headers={"content-encoding": "br"})


class Trickle:
    """A server that sends the start of an answer, and then a piece again and again, or nothing, for ever."""

    def __init__(self, start: bytes, piece: bytes) -> None:
        self._answer = (start, piece)
        self._stop = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.base_url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._threads.append(threading.Thread(target=self._serve, args=(connection,)))
            self._threads[-1].start()

    def _serve(self, connection: socket.socket) -> None:
        start, piece = self._answer
        with connection:
            try:
                connection.recv(65536)
                connection.sendall(start)
                while not self._stop.wait(0.02):
                    connection.sendall(piece)
            except OSError:
                return

    def close(self) -> None:
        """Stop all threads."""
        self._stop.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(LONG)


STREAM_HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n"
FILE_HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 3\r\n\r\n"
PING = b'event: ping\ndata: {"type": "ping"}\n\n'


@pytest.fixture
def trickle() -> Iterator[Any]:
    """Give a maker of such servers, closed at the end."""
    made: list[Trickle] = []

    def make(start: bytes, piece: bytes) -> Trickle:
        made.append(Trickle(start, piece))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.mark.parametrize("limits", [{"attempt_timeout": 0.5}, {"deadline": 0.5}])
@pytest.mark.parametrize("answer", [(STREAM_HEAD, b""), (STREAM_HEAD, PING), (FILE_HEAD, b"")])
@pytest.mark.parametrize("kind", ["sync", "aio"])
def test_what_never_begins_is_given_up_in_time(
    trickle: Any, kind: str, answer: tuple[bytes, bytes], limits: dict[str, float]
) -> None:
    """Status 200 and then silence, or pings: attempt_timeout and deadline hold to the first event, or first byte."""
    base_url = trickle(*answer).base_url
    streams = answer[0] == STREAM_HEAD
    policies = Resilience(**limits, bulkhead=Bulkhead(max_concurrent=1))  # type: ignore[arg-type]  # seconds
    began = time.monotonic()

    def blocking() -> Any:
        with Claude("k", base_url=base_url, timeout=600, resilience=policies) as claude:
            with pytest.raises(errors.ClaudeError) as caught:
                claude.messages.stream(**ARGUMENTS).open() if streams else claude.files.download("f")
            return caught.value, claude.client.runtime

    async def awaited() -> Any:
        async with AsyncClaude("k", base_url=base_url, timeout=600, resilience=policies) as claude:
            with pytest.raises(errors.ClaudeError) as caught:
                await (claude.messages.stream(**ARGUMENTS).open() if streams else claude.files.download("f"))
            return caught.value, claude.client.runtime

    error, runtime = blocking() if kind == "sync" else asyncio.run(awaited())

    assert type(error) is (errors.APITimeoutError if "attempt_timeout" in limits else errors.DeadlineExceeded)
    assert len(error.attempts) <= 1  # none, when the deadline is over before the first
    assert time.monotonic() - began < LONG
    assert runtime.bulkhead.in_flight == 0


@pytest.mark.parametrize("start", [b"HTTP/1.1 200 OK\r\n", b""])
@pytest.mark.parametrize("kind", ["sync", "aio"])
def test_a_probe_that_trickles_is_given_up(server: Any, trickle: Any, kind: str, start: bytes) -> None:
    """A server that sends its head byte by byte takes one probe's time, and the next endpoint is asked."""
    slow = trickle(start, b"x")
    endpoints = [
        Endpoint(base_url=slow.base_url, api_key="a", name="slow"),
        Endpoint(base_url=server.base_url, api_key="b", name="good"),
    ]
    policies = Resilience(failover=Failover(endpoints), health=HealthCheck(timeout=0.5))

    def blocking() -> Any:
        with Claude("k", resilience=policies) as claude:
            return claude.check_endpoints()

    async def awaited() -> Any:
        async with AsyncClaude("k", resilience=policies) as claude:
            return await claude.check_endpoints()

    found = []
    for _ in range(100):  # on a busy machine the good one may be late, too
        began = time.monotonic()
        results = blocking() if kind == "sync" else asyncio.run(awaited())
        assert time.monotonic() - began < LONG
        found = [(one.endpoint, one.reachable, one.error) for one in results]
        assert found[0] == ("slow", False, "APITimeoutError")
        if results[1].reachable:
            break

    assert found[1:] == [("good", True, None)]
