"""The blocking connection of a client with policies. `aio.resilient` is the twin.

A class of its own, so that a client without policies runs no line for their sake. Decides nothing: what is tried, where
and when is decided by `claude_overlay.reliability`; what an attempt comes to, by the pure halves that both twins use.

What `attempt_timeout` and `deadline` cannot interrupt here: each phase of an attempt (pool, connect, write, first byte,
and between two pieces of the body) gets at most what is left when the attempt begins, and the time is looked at between
two pieces. A server that sends its head byte by byte, or half a body and then nothing, can so hold up a thread for
longer. The beginning of a stream's body is cut off in time (`client.curfew`). `AsyncClaude` is exact in all of it.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from claude_overlay.client.answer import Answer, Head, credit, is_streamable, refuse
from claude_overlay.client.attempt import StreamCall, capped, release_read_timeout, reply_of, within
from claude_overlay.client.curfew import Curfew
from claude_overlay.client.facts_of import facts_of_call, facts_of_request
from claude_overlay.client.meter import Meter
from claude_overlay.client.opening import Opening
from claude_overlay.client.policed import PolicedConnection
from claude_overlay.client.replay import Replay
from claude_overlay.client.response_cache import Kept, decoder_of, is_kept
from claude_overlay.client.sync.connection import SyncConnection
from claude_overlay.client.sync.driving import drive
from claude_overlay.client.sync.stream_body import StreamBody
from claude_overlay.reliability.facts import Reply

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Mapping

    from claude_overlay.client.call import Call
    from claude_overlay.reliability.facts import CallFacts, Outcome
    from claude_overlay.reliability.flow import Attempt

__all__ = ["ResilientConnection"]


class ResilientConnection(PolicedConnection, SyncConnection):
    """A `SyncConnection` whose every call runs under the policies of a `Runtime`.

    Args:
        config: The settings.
        source: Where the HTTP client comes from; shared with copies.
        clock: Time, for waits.
        runtime: The policies and their states; shared with copies that have the same.
    """

    def send(self, request: Mapping[str, Any]) -> Any:
        """Send a request, as often as the policies want it, and read the whole response.

        Raises:
            APIConnectionError: There was no response, or not all of it, at the last attempt.
            LocalRefusalError: A policy refused.
        """
        facts = facts_of_request(request, self._runtime.pipeline, key=self.config.sticky_key)
        return (self._run(request, facts, None)).value

    def answer(self, call: Call[Any], at_most: float | None = None) -> Any:
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
            reply = self._run(capped(call.request, at_most), facts, call.parse)
        finally:
            for file in call.opened:
                file.close()
        if reply.error is not None:
            raise reply.error
        return reply.value

    def stream(
        self, call: Call[Any], media_type: str | None, opened: Callable[[Any], None] | None = None
    ) -> Generator[Any]:
        """Send a request until a stream has begun well; give its `Head` first, then the content in pieces.

        From then on nothing is sent again. What the policies hold for the stream is freed when the iterator is
        exhausted, closed, or collected. See `SyncConnection.stream`.
        """
        pipeline = self._runtime.pipeline
        begun = self._runtime.call(facts_of_call(call, pipeline, key=self.config.sticky_key, stream=True))
        streamed = StreamCall(call, self.packed(call.request), media_type, opened)
        reply = drive(begun, partial(self._begin, streamed), self.clock)
        if isinstance(reply.value, Answer):
            refusal = reply.error or refuse(call, Head.of(reply.value), reply.value.content, media_type)
            credit(refusal, reply.attempts)
            raise refusal
        body: StreamBody = reply.value
        body.head.attempts = reply.attempts
        meter = Meter(media_type, counts=pipeline.needs_usage)
        ended: Outcome = "cancelled"
        try:
            yield body.head
            with body.ending:
                while (piece := body.next()) is not None:
                    meter.feed(piece)
                    yield piece
                self.source.closing.check()
            ended = "ok"
        except Exception as error:
            ended = "interrupted"
            credit(error, reply.attempts)
            raise
        finally:
            body.close()
            streamed.finish(ended, meter)

    def _run(self, request: Mapping[str, Any], facts: CallFacts, parse: Callable[[Any], Any] | None) -> Reply:
        """Give the answer to a call from the cache, or else from the server. `parse` None: find out what decodes it."""
        pipeline = self._runtime.pipeline
        if pipeline.cache is None or not is_kept(pipeline.cache.policy, facts, request):
            return self._ask(request, facts)
        self.source.closing.check()
        kept = Kept(pipeline, facts, self.prepare(request), parse or decoder_of(request))
        answer = kept.look()
        if answer is not None:
            return reply_of(answer, 0.0)
        reply = self._ask(request, facts)
        kept.keep(reply.value)
        return reply

    def _ask(self, request: Mapping[str, Any], facts: CallFacts) -> Reply:
        request = self.packed(request)
        replay = Replay(request) if facts.replayable and type(request.get("content")) is not bytes else None
        reply = drive(self._runtime.call(facts), partial(self._attempt, request, replay), self.clock)
        reply.value.attempts, reply.value.retry_suppressed = reply.attempts, reply.suppressed
        return reply

    def _attempt(self, request: Mapping[str, Any], replay: Replay | None, attempt: Attempt) -> Reply:
        """Make one attempt and read its whole answer."""
        if replay is not None and attempt.number > 1:
            replay.rewind()
        prepared = self._prepared(request, attempt)
        translating = self._translating_for(attempt)
        now = self.clock.now
        began = now()
        response = self._open(prepared, translating)
        try:
            with self._ending(response):
                head = Head.of(response)
                latency = now() - began
                chunks = self._in_time(response, head, attempt, began)
                answer = self._read(response, head, translating, chunks)
                self.source.closing.check()
        finally:
            response.close()
        return reply_of(answer, latency)

    def _begin(self, streamed: StreamCall, attempt: Attempt) -> Reply:
        """Make one attempt at a stream: it has succeeded when its reader may have it."""
        streamed.attempted(attempt)
        try:
            return self._begin_once(streamed, attempt)
        except Exception:
            streamed.check()
            raise

    def _begin_once(self, streamed: StreamCall, attempt: Attempt) -> Reply:
        call, media_type = streamed.call, streamed.media_type
        prepared = self._prepared(streamed.request, attempt)
        translating = self._translating_for(attempt)
        began = self.clock.now()
        response = self._open(prepared, translating)
        body: StreamBody | None = None
        try:
            ending = self._ending(response)
            with ending:
                if streamed.opened is not None:
                    streamed.opened(response)
                head = Head.of(response)
                latency = self.clock.now() - began
                if not is_streamable(head, media_type):
                    answer = self._read(response, head, translating, self._in_time(response, head, attempt, began))
                    if head.is_success:
                        raise refuse(call, head, answer.content, media_type)
                    return reply_of(answer, latency)
            if attempt.timeout is not None:
                release_read_timeout(response, call.request.get("timeout") or self.config.timeout)
            opening = Opening(media_type, head.request_id, awaits_event=call.awaits_event)
            looked_at = StreamBody(response, head, translating, opening, ending)
            ends = None if attempt.timeout is None else began + attempt.timeout
            with Curfew(response, ends, self.clock.now, partial(self._expired, attempt, head.request_id)) as curfew:
                looked_at.look(curfew)
            body = looked_at
        finally:
            if body is None:
                response.close()
        return Reply(status=head.status_code, headers=head.headers, value=body, latency=latency)

    def _in_time(self, response: Any, head: Head, attempt: Attempt, began: float) -> Iterator[bytes] | None:
        """Give the response's chunks, as long as the attempt lasts; None when it may last."""
        if attempt.timeout is None:
            return None
        late = partial(self._expired, attempt, head.request_id)
        return within(response.iter_raw(), began + attempt.timeout, self.clock.now, late)
