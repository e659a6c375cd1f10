"""The asynchronous connection of a client with policies. `sync.resilient` is the twin.

A class of its own, so that a client without policies runs no line for their sake. Decides nothing: what is tried, where
and when is decided by `claude_overlay.reliability`; what an attempt comes to, by the pure halves that both twins use.

An attempt that takes too long is cancelled, whatever phase it is in; a stream, until its reader may have it.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from claude_overlay.client.aio.connection import AsyncConnection
from claude_overlay.client.aio.driving import drive
from claude_overlay.client.aio.stream_body import AsyncStreamBody
from claude_overlay.client.answer import Answer, Head, credit, is_streamable, refuse
from claude_overlay.client.attempt import StreamCall, capped, release_read_timeout, reply_of
from claude_overlay.client.facts_of import facts_of_call, facts_of_request
from claude_overlay.client.loops import calls_here
from claude_overlay.client.meter import Meter
from claude_overlay.client.opening import Opening
from claude_overlay.client.policed import PolicedConnection
from claude_overlay.client.replay import Replay
from claude_overlay.client.response_cache import Kept, decoder_of, is_kept
from claude_overlay.client.route import SIGN_WITHIN
from claude_overlay.reliability.facts import Reply

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Coroutine, Mapping

    from claude_overlay.client.call import Call
    from claude_overlay.client.failures import Translating
    from claude_overlay.reliability.facts import CallFacts, Outcome
    from claude_overlay.reliability.flow import Attempt

__all__ = ["AsyncResilientConnection"]

# Seconds by which an attempt may outlast its time, so that a phase which ends just then is named in the error: after
# the one for the connection the request is known not to have been sent.
GRACE: Final = 0.005


class AsyncResilientConnection(PolicedConnection, AsyncConnection):
    """A `AsyncConnection` whose every call runs under the policies of a `Runtime`.

    Args:
        config: The settings.
        source: Where the HTTP client comes from; shared with copies.
        clock: Time, for waits.
        runtime: The policies and their states; shared with copies that have the same.
    """

    async def asend(self, request: Mapping[str, Any]) -> Any:
        """Send a request, as often as the policies want it, and read the whole response.

        Raises:
            APIConnectionError: There was no response, or not all of it, at the last attempt.
            LocalRefusalError: A policy refused.
        """
        facts = facts_of_request(request, self._runtime.pipeline, key=self.config.sticky_key)
        return (await self._run(request, facts, None)).value

    async def answer(self, call: Call[Any], at_most: float | None = None) -> Any:
        """Make one call, as often as the policies want it, and give the response; the call's files are closed after it.

        Args:
            call: The call.
            at_most: Caps each phase of each attempt, in seconds.

        Raises:
            APIStatusError: The last answer has an error status; `.attempts` tells of all.
            APIConnectionError: There was no response, or not all of it, at the last attempt.
            LocalRefusalError: A policy refused.
        """
        try:
            facts = facts_of_call(call, self._runtime.pipeline, key=self.config.sticky_key, stream=False)
            reply = await self._run(capped(call.request, at_most), facts, call.parse)
        finally:
            for file in call.opened:
                file.close()
        if reply.error is not None:
            raise reply.error
        return reply.value

    async def stream(
        self, call: Call[Any], media_type: str | None, opened: Callable[[Any], None] | None = None
    ) -> AsyncGenerator[Any]:
        """Send a request until a stream has begun well; give its `Head` first, then the content in pieces.

        From then on nothing is sent again. What the policies hold for the stream is freed when the iterator is
        exhausted, closed, or collected. See `AsyncConnection.stream`.
        """
        pipeline = self._runtime.pipeline
        begun = self._runtime.call(facts_of_call(call, pipeline, key=self.config.sticky_key, stream=True))
        streamed = StreamCall(call, self.packed(call.request), media_type, opened)
        reply = await drive(begun, partial(self._begin, streamed), self.clock)
        if isinstance(reply.value, Answer):
            refusal = reply.error or refuse(call, Head.of(reply.value), reply.value.content, media_type)
            credit(refusal, reply.attempts)
            raise refusal
        body: AsyncStreamBody = reply.value
        body.head.attempts = reply.attempts
        meter = Meter(media_type, counts=pipeline.needs_usage)
        ended: Outcome = "cancelled"
        held = calls_here().held
        held.add(streamed.held)
        try:
            yield body.head
            with body.ending:
                while (piece := await body.next()) is not None:
                    meter.feed(piece)
                    yield piece
                self.source.closing.check()
            ended = "ok"
        except Exception as error:
            ended = "interrupted"
            credit(error, reply.attempts)
            raise
        finally:
            try:
                await body.aclose()
            finally:
                streamed.finish(ended, meter)
                held.discard(streamed.held)

    async def _run(self, request: Mapping[str, Any], facts: CallFacts, parse: Callable[[Any], Any] | None) -> Reply:
        """Give the answer to a call from the cache, or else from the server. `parse` None: find out what decodes it."""
        pipeline = self._runtime.pipeline
        if pipeline.cache is None or not is_kept(pipeline.cache.policy, facts, request):
            return await self._ask(request, facts)
        self.source.closing.check()
        kept = Kept(pipeline, facts, self.prepare(request), parse or decoder_of(request))
        answer = kept.look()
        if answer is not None:
            return reply_of(answer, 0.0)
        reply = await self._ask(request, facts)
        kept.keep(reply.value)
        return reply

    async def _ask(self, request: Mapping[str, Any], facts: CallFacts) -> Reply:
        request = self.packed(request)
        replay = Replay(request) if facts.replayable and type(request.get("content")) is not bytes else None
        reply = await drive(self._runtime.call(facts), partial(self._attempt, request, replay), self.clock)
        reply.value.attempts, reply.value.retry_suppressed = reply.attempts, reply.suppressed
        return reply

    async def _attempt(self, request: Mapping[str, Any], replay: Replay | None, attempt: Attempt) -> Reply:
        """Make one attempt and read its whole answer."""
        if replay is not None and attempt.number > 1:
            replay.rewind()
        prepared = self._prepared(request, attempt)
        return await self._in_time(self._exchange_once(prepared, self._translating_for(attempt)), attempt, prepared)

    async def _exchange_once(self, prepared: dict[str, Any], translating: Translating) -> Reply:
        now = self.clock.now
        began = now()
        response = await self._open(prepared, translating)
        try:
            with self._ending(response):
                head = Head.of(response)
                latency = now() - began
                answer = await self._read(response, head, translating)
                self.source.closing.check()
        finally:
            await response.aclose()
        return reply_of(answer, latency)

    async def _begin(self, streamed: StreamCall, attempt: Attempt) -> Reply:
        """Make one attempt at a stream: it has succeeded when its reader may have it."""
        streamed.attempted(attempt)
        try:
            prepared = self._prepared(streamed.request, attempt)
            return await self._in_time(self._begin_once(streamed, attempt, prepared), attempt, prepared)
        except Exception:
            streamed.check()
            raise

    async def _begin_once(self, streamed: StreamCall, attempt: Attempt, prepared: dict[str, Any]) -> Reply:
        call, media_type = streamed.call, streamed.media_type
        translating = self._translating_for(attempt)
        began = self.clock.now()
        response = await self._open(prepared, translating)
        body: AsyncStreamBody | None = None
        try:
            ending = self._ending(response)
            with ending:
                if streamed.opened is not None:
                    streamed.opened(response)
                head = Head.of(response)
                latency = self.clock.now() - began
                if not is_streamable(head, media_type):
                    answer = await self._read(response, head, translating)
                    if head.is_success:
                        raise refuse(call, head, answer.content, media_type)
                    return reply_of(answer, latency)
            if attempt.timeout is not None:
                release_read_timeout(response, call.request.get("timeout") or self.config.timeout)
            opening = Opening(media_type, head.request_id, awaits_event=call.awaits_event)
            looked_at = AsyncStreamBody(response, head, translating, opening, ending)
            await looked_at.look()
            body = looked_at
        finally:
            if body is None:
                await response.aclose()
        return Reply(status=head.status_code, headers=head.headers, value=body, latency=latency)

    async def _in_time(self, work: Coroutine[Any, Any, Reply], attempt: Attempt, prepared: Mapping[str, Any]) -> Reply:
        """Do the work of an attempt, and cancel it when its time is over."""
        if attempt.timeout is None:
            return await work
        import anyio  # noqa: PLC0415 - the HTTP library loads it; importing the client does not

        with anyio.move_on_after(attempt.timeout + GRACE):
            return await work
        raise self._expired(attempt, is_signed=SIGN_WITHIN not in prepared)
