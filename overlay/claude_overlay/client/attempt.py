"""One attempt as the policies see it: what its answer comes to, and how long it may take.

Decides nothing about retries. Pure; shared by both resilient connections.
"""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from claude_overlay.client.connection import AT_MOST
from claude_overlay.client.meter import Meter, usage_of
from claude_overlay.client.replay import Replay
from claude_overlay.client.route import SIGN_WITHIN, WAY
from claude_overlay.errors import APITimeoutError, status_error
from claude_overlay.reliability.facts import Reply
from claude_overlay.reliability.leftovers import settle_later

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Mapping

    from claude_overlay.client.answer import Answer
    from claude_overlay.client.call import Call
    from claude_overlay.client.config import Timeouts
    from claude_overlay.reliability.facts import Outcome
    from claude_overlay.reliability.flow import Attempt

__all__ = ["StreamCall", "bounded", "capped", "expired", "release_read_timeout", "reply_of", "within"]

FIRST_ERROR: Final = 400


class StreamCall:
    """One streamed call on its way through its attempts.

    Args:
        call: The call.
        request: Its request, as it is to be sent.
        media_type: What the body must be; None takes any.
        opened: Called with the HTTP library's response of each attempt, and with None before each and after one that
            failed; raises when its reader wants no more.

    Attributes:
        last: The attempt under way, or the last one.
    """

    __slots__ = ("_process", "call", "last", "media_type", "opened", "replay", "request")

    def __init__(
        self,
        call: Call[Any],
        request: Mapping[str, Any],
        media_type: str | None,
        opened: Callable[[Any], None] | None,
    ) -> None:
        self.call = call
        self.request = request
        self.media_type = media_type
        self.opened = opened
        self.replay = Replay(request)
        self.last: Attempt | None = None
        self._process = os.getpid()

    def attempted(self, attempt: Attempt) -> None:
        """Begin an attempt: put the body back to its start."""
        self.last = attempt
        self.check()
        if attempt.number > 1:
            self.replay.rewind()

    @property
    def held(self) -> Attempt:
        """The attempt that was answered, with what it holds for the stream."""
        assert self.last is not None  # noqa: S101 - there is an answer
        return self.last

    def check(self) -> None:
        """Raise if the reader wants no more."""
        if self.opened is not None:
            self.opened(None)

    def finish(self, ended: Outcome, meter: Meter) -> None:
        """Give back what the policies hold for the stream.

        A reader who left may not have closed it: then this runs when the stream is collected, at any moment.

        Args:
            ended: How the reading ended.
            meter: What followed it.
        """
        # What a child process inherits of it is its parent's, and so are the locks.
        if self.last is not None and os.getpid() == self._process:
            settle_later(partial(self.last.passage.finish, meter.outcome(ended), meter.usage))


def reply_of(answer: Answer, latency: float) -> Reply:
    """Give what the policies are told of a whole answer.

    Args:
        answer: The answer, whatever its status.
        latency: Seconds from sending to its head.
    """
    status = answer.status_code
    error = None
    if status >= FIRST_ERROR:
        error = status_error(status=status, headers=answer.headers, content=answer.content)
    return Reply(
        status=status,
        headers=answer.headers,
        error=error,
        usage=partial(usage_of, answer),
        value=answer,
        latency=latency,
    )


def capped(request: Mapping[str, Any], seconds: float | None) -> Mapping[str, Any]:
    """Give the request with each of its phases capped."""
    if seconds is None:
        return request
    earlier = request.get(AT_MOST)
    return {**request, AT_MOST: seconds if earlier is None else min(earlier, seconds)}


def bounded(prepared: dict[str, Any], seconds: float | None) -> dict[str, Any]:
    """Give a complete request whose attempt may take so long, the fetch of what it is signed with included."""
    if seconds is not None and WAY in prepared:
        prepared[SIGN_WITHIN] = seconds
    return prepared


def expired(seconds: float, target: str, request_id: str | None = None) -> APITimeoutError:
    """Give the error of an attempt that took longer than it may, though no phase of it did."""
    message = f"the attempt at {target} did not end in {seconds:.3f} s"
    return APITimeoutError(message, phase="read", request_id=request_id)


def within(
    chunks: Iterable[bytes], ends: float, now: Callable[[], float], error: Callable[[], Exception]
) -> Generator[bytes]:
    """Give chunks until the time is over: a body that only trickles would keep each of its reads short.

    Args:
        chunks: The chunks.
        ends: When, by `now`.
        now: The time.
        error: What to raise then.
    """
    for chunk in chunks:
        if now() > ends:
            raise error()
        yield chunk


def release_read_timeout(response: Any, timeout: Timeouts) -> None:
    """Let the body of a stream take the time that its caller allows: the attempt's limit ends with the head.

    The HTTP libraries read the limit of a body from the request when its first byte is asked for.

    Args:
        response: The HTTP library's response, its body still to be read.
        timeout: What the caller allows.
    """
    phases = getattr(getattr(response, "request", None), "extensions", {}).get("timeout")
    if phases is not None:
        phases["read"] = timeout.read
