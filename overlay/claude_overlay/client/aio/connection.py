"""Asynchronous I/O over an httpx2 or httpx client: one request, or one streamed response.

Decides nothing; see `client.connection`. `aio.resilient` puts the policies between.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NoReturn, Self

from claude_overlay.client.answer import Answer, Head, is_streamable, refuse
from claude_overlay.client.body import BodyReader, WholeBody
from claude_overlay.client.closing import in_this_loop
from claude_overlay.client.connection import AT_MOST, BaseConnection, same_process
from claude_overlay.client.route import SIGN_WITHIN, WAY
from claude_overlay.errors import ClientClosedError, ConfigurationError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Mapping

    from claude_overlay.client.call import Call
    from claude_overlay.client.failures import Translating
    from claude_overlay.client.signing import SignedWay, Way

__all__ = ["AsyncConnection", "Unlisted"]


class AsyncConnection(BaseConnection[Any]):
    """The generated client over asynchronous HTTP clients, one for each event loop."""

    async def asend(self, request: Mapping[str, Any]) -> Any:
        """Send one request and read the whole response.

        Raises:
            APIConnectionError: There was no response, or not all of it.
        """
        return await self._exchange(self.prepare(request))

    async def answer(self, call: Call[Any], at_most: float | None = None) -> Any:
        """Make one call and give the response, whatever it says; the call's files are closed after it.

        Args:
            call: The call.
            at_most: Caps each phase of the request, in seconds.
        """
        request = call.request if at_most is None else {**call.request, AT_MOST: at_most}
        try:
            return await self.asend(request)
        finally:
            for file in call.opened:
                file.close()

    def send(self, request: Mapping[str, Any]) -> Any:  # noqa: ARG002 - the base's signature
        """Refuse: this client is awaited."""
        raise ConfigurationError("this is the client of an AsyncClaude; use Claude for blocking functions")

    async def stream(
        self, call: Call[Any], media_type: str | None, opened: Callable[[Any], None] | None = None
    ) -> AsyncGenerator[Any]:
        """Send one request; give its `Head` first, then the content in pieces.

        The connection is freed when the iterator is exhausted, closed, or collected (then by the event loop's hook for
        asynchronous generators).

        Args:
            call: The call; its parser names the error when the status is one.
            media_type: What the body must be; None takes any.
            opened: Called with the HTTP library's response once its head is there, for who must be able to end it
                (`client.closing.shut_down`).
        """
        response = await self._open(self.prepare(call.request), self.translating)
        process = os.getpid()
        try:
            with self._ending(response):
                if opened is not None:
                    opened(response)
                head = Head.of(response)
                if not is_streamable(head, media_type):
                    raise refuse(call, head, (await self._read(response, head, self.translating)).content, media_type)
                reader = BodyReader(head.headers)
                yield head
                with self.translating.reading(head):
                    if response.is_stream_consumed:
                        yield response.content
                        return
                    same_process(process)
                    async for chunk in Unlisted(response.aiter_raw()):
                        for piece in reader.feed(chunk):
                            yield piece
                        same_process(process)
                self.source.closing.check()
                reader.close()
        finally:
            if os.getpid() == process:  # in a forked child the connection is its parent's
                await response.aclose()

    async def _exchange(self, prepared: dict[str, Any]) -> Answer:
        response = await self._open(prepared, self.translating)
        try:
            with self._ending(response):
                answer = await self._read(response, Head.of(response), self.translating)
                self.source.closing.check()
                return answer
        finally:
            await response.aclose()

    async def _open(self, prepared: dict[str, Any], translating: Translating) -> Any:
        """Send a request and give the response with its body still to be read."""
        import anyio  # noqa: PLC0415 - the HTTP library has loaded it; importing the client does not

        prepared.pop("follow_redirects")
        http = self.source.get()
        way = prepared.pop(WAY, None)
        signed: SignedWay | None = None
        scope = anyio.CancelScope()
        response: Any = None
        with self.source.closing.ending(in_this_loop(scope.cancel), self.source.explain), scope:
            if way is not None:
                signed = await _signed(way, prepared)
            with translating:
                request, how = self._request(http, prepared)
                response = await http.send(request, **how)
        if response is None:
            raise ClientClosedError
        return response if signed is None else _translated(response, signed)

    async def _read(self, response: Any, head: Head, translating: Translating) -> Answer:
        """Read a whole body; of a refusal, what can be read of its start."""
        body = WholeBody(head)
        with suppress(*body.forgiven), translating.reading(head):
            if response.is_stream_consumed:
                # A hook of the caller's has read it, or a mock made it whole: the HTTP library has unpacked it.
                return Answer(status_code=head.status_code, headers=head.headers, content=response.content)
            if body.is_plain:
                return body.whole([chunk async for chunk in response.aiter_raw()])
            async for chunk in response.aiter_raw():
                if not body.feed(chunk):
                    return body.answer()
            body.close()
        return body.answer()

    def get_async_httpx_client(self) -> Any:
        """Give the HTTP client, made now if there was none."""
        return self.source.show()

    def get_httpx_client(self) -> NoReturn:
        """Refuse: this client is awaited."""
        raise ConfigurationError("this is the client of an AsyncClaude; it has no blocking HTTP client")

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *details: object) -> None:
        """Leave the connections open: the `AsyncClaude` that opened them closes them."""


class Unlisted:
    """An iterator of the HTTP library that the event loop does not close behind our back.

    It is a nest of asynchronous generators. A loop that shuts down closes all it knows of at the same moment, and those
    that close each other fail then ("already running"), aloud. Kept off the loop's list, they are closed in order, with
    the response, by `stream`; that one the loop does know. What a dropped nest leaves to be done, the loop still does.
    """

    __slots__ = ("_begun", "_iterator")

    def __init__(self, iterator: AsyncIterator[bytes]) -> None:
        self._iterator = iterator
        self._begun = False

    def __aiter__(self) -> Self:
        return self

    def __anext__(self) -> Awaitable[bytes]:
        if self._begun:
            return self._iterator.__anext__()
        self._begun = True
        return _First(self._iterator)


class _First:
    """The first step of an iterator: all generators of the nest begin in it, before anything is awaited."""

    __slots__ = ("_iterator",)

    def __init__(self, iterator: AsyncIterator[bytes]) -> None:
        self._iterator = iterator

    def __await__(self) -> Generator[Any, Any, bytes]:
        listed = sys.get_asyncgen_hooks().firstiter
        sys.set_asyncgen_hooks(firstiter=None)
        try:
            step = self._iterator.__anext__().__await__()
            try:
                awaited = next(step)
            except StopIteration as done:
                value: bytes = done.value
                return value
        finally:
            sys.set_asyncgen_hooks(firstiter=listed)
        return (yield from _rest_of(step, awaited))


def _rest_of(step: Any, awaited: Any) -> Generator[Any, Any, bytes]:
    """Go on with a step that has been begun: hand up what it awaits, hand down what comes of it."""
    while True:
        try:
            reply = yield awaited
        except GeneratorExit:
            step.close()
            raise
        except BaseException as error:  # noqa: BLE001 - a cancellation above all; all of it is the step's
            send, what = step.throw, error
        else:
            send, what = step.send, reply
        try:
            awaited = send(what)
        except StopIteration as done:
            value: bytes = done.value
            return value


async def _signed(way: Way, prepared: dict[str, Any]) -> SignedWay:
    """Sign a request, now. Whoever leaves ends his own wait for what it is signed with, and nothing else.

    So does the attempt's end. A signer that fetches in its `sign` holds up the loop: nothing can end that.
    """
    within = prepared.get(SIGN_WITHIN)
    signed = way.begin()
    if signed.pending is not None:
        import asyncio  # noqa: PLC0415 - in a loop it is loaded; importing the client does not

        now = asyncio.get_running_loop().time
        began = now()
        try:
            async with asyncio.timeout(within):
                await asyncio.wrap_future(signed.pending)
        except TimeoutError:
            if within is None or signed.pending.done():  # the fetch's own error
                raise
        signed.waited(prepared, within, now() - began)
    prepared.pop(SIGN_WITHIN, None)
    signed.sign(prepared)
    return signed


def _translated(response: Any, signed: SignedWay) -> Any:
    """Give a response as the API's own, whoever's it is."""
    translation = signed.received(response)
    if translation is None:
        return response
    from claude_overlay.client.aio.translated import AsyncTranslatedResponse  # noqa: PLC0415 - only for platforms

    return AsyncTranslatedResponse(response, translation)
