"""Blocking I/O over an httpx2 or httpx client: one request, or one streamed response.

Decides nothing; see `client.connection`. `sync.resilient` puts the policies between.
"""

from __future__ import annotations

import os
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NoReturn, Self

from claude_overlay.client.answer import Answer, Head, is_streamable, refuse
from claude_overlay.client.body import BodyReader, WholeBody
from claude_overlay.client.config import LONGEST
from claude_overlay.client.connection import AT_MOST, BaseConnection, same_process
from claude_overlay.client.route import SIGN_WITHIN, WAY
from claude_overlay.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Mapping

    from claude_overlay.client.call import Call
    from claude_overlay.client.failures import Translating
    from claude_overlay.client.signing import SignedWay, Way

__all__ = ["SyncConnection"]


class SyncConnection(BaseConnection[Any]):
    """The generated client over a blocking HTTP client. Safe to use from several threads."""

    def send(self, request: Mapping[str, Any]) -> Any:
        """Send one request and read the whole response.

        Raises:
            APIConnectionError: There was no response, or not all of it.
        """
        return self._exchange(self.prepare(request))

    def answer(self, call: Call[Any], at_most: float | None = None) -> Any:
        """Make one call and give the response, whatever it says; the call's files are closed after it.

        Args:
            call: The call.
            at_most: Caps each phase of the request, in seconds.
        """
        request = call.request if at_most is None else {**call.request, AT_MOST: at_most}
        try:
            return self.send(request)
        finally:
            for file in call.opened:
                file.close()

    async def asend(self, request: Mapping[str, Any]) -> Any:  # noqa: ARG002 - the base's signature
        """Refuse: this client blocks."""
        raise ConfigurationError("this is the client of a blocking Claude; use AsyncClaude for asyncio functions")

    def stream(
        self, call: Call[Any], media_type: str | None, opened: Callable[[Any], None] | None = None
    ) -> Generator[Any]:
        """Send one request; give its `Head` first, then the content in pieces.

        The connection is freed when the iterator is exhausted, closed, or collected.

        Args:
            call: The call; its parser names the error when the status is one.
            media_type: What the body must be; None takes any.
            opened: Called with the HTTP library's response once its head is there, for who must be able to end it
                (`client.closing.shut_down`).
        """
        response = self._open(self.prepare(call.request), self.translating)
        process = os.getpid()
        try:
            with self._ending(response):
                if opened is not None:
                    opened(response)
                head = Head.of(response)
                if not is_streamable(head, media_type):
                    raise refuse(call, head, self._read(response, head, self.translating).content, media_type)
                reader = BodyReader(head.headers)
                yield head
                with self.translating.reading(head):
                    if response.is_stream_consumed:
                        yield response.content
                        return
                    same_process(process)
                    for chunk in response.iter_raw():
                        yield from reader.feed(chunk)
                        same_process(process)
                self.source.closing.check()
                reader.close()
        finally:
            if os.getpid() == process:  # in a forked child the connection is its parent's
                response.close()

    def _exchange(self, prepared: dict[str, Any]) -> Answer:
        response = self._open(prepared, self.translating)
        try:
            with self._ending(response):
                answer = self._read(response, Head.of(response), self.translating)
                self.source.closing.check()
                return answer
        finally:
            response.close()

    def _open(self, prepared: dict[str, Any], translating: Translating) -> Any:
        """Send a request and give the response with its body still to be read."""
        prepared.pop("follow_redirects")
        http = self.source.get()
        way = prepared.pop(WAY, None)
        signed = None if way is None else self._sign(way, prepared)
        extensions = self.source.extensions()
        if extensions:
            prepared["extensions"] = extensions
        with self.source.closing.ending(explain=self.source.explain), translating:
            request, how = self._request(http, prepared)
            response = http.send(request, **how)
        return response if signed is None else _translated(response, signed)

    def _sign(self, way: Way, prepared: dict[str, Any]) -> SignedWay:
        """Sign a request, now. Closing the client ends the wait for what it is signed with; so does the attempt's end.

        A signer that fetches in its `sign` is waited for: nothing can end what it does in this thread.
        """
        within = prepared.get(SIGN_WITHIN)
        signed = way.begin()
        if signed.pending is not None:
            done, began = threading.Event(), time.monotonic()
            signed.pending.add_done_callback(lambda _: done.set())
            with self.source.closing.ending(done.set):
                done.wait(None if within is None else min(within, LONGEST))
            self.source.closing.check()
            signed.waited(prepared, within, time.monotonic() - began)
        prepared.pop(SIGN_WITHIN, None)
        signed.sign(prepared)
        return signed

    def _read(
        self, response: Any, head: Head, translating: Translating, chunks: Iterable[bytes] | None = None
    ) -> Answer:
        """Read a whole body; of a refusal, what can be read of its start. `chunks` stands in for the response's own."""
        body = WholeBody(head)
        with suppress(*body.forgiven), translating.reading(head):
            if response.is_stream_consumed:
                # A hook of the caller's has read it, or a mock made it whole: the HTTP library has unpacked it.
                return Answer(status_code=head.status_code, headers=head.headers, content=response.content)
            received = response.iter_raw() if chunks is None else chunks
            if body.is_plain:
                return body.whole(list(received))
            for chunk in received:
                if not body.feed(chunk):
                    return body.answer()
            body.close()
        return body.answer()

    def get_httpx_client(self) -> Any:
        """Give the HTTP client, made now if there was none."""
        return self.source.show()

    def get_async_httpx_client(self) -> NoReturn:
        """Refuse: this client blocks."""
        raise ConfigurationError("this is the client of a blocking Claude; it has no asynchronous HTTP client")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *details: object) -> None:
        """Leave the connections open: the `Claude` that opened them closes them."""


def _translated(response: Any, signed: SignedWay) -> Any:
    """Give a response as the API's own, whoever's it is."""
    translation = signed.received(response)
    if translation is None:
        return response
    from claude_overlay.client.sync.translated import TranslatedResponse  # noqa: PLC0415 - only for platforms

    return TranslatedResponse(response, translation)
