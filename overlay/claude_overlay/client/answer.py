"""A response once the HTTP library is left behind: its head, its body, its value, and whether it may be streamed.

Decides what opening a stream may find: an error status or another kind of content is an error with the start of the
body, before any item is given out; and that an error which comes of reading an answer tells of the attempts before it.
Pure; called by both connections and what is above them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeVar

from claude_api.types import Headers
from claude_overlay.client.metadata import REQUEST_ID_HEADER, ResponseMetadata, read_metadata
from claude_overlay.client.received_headers import ReceivedHeaders
from claude_overlay.errors import ClaudeError, DecodeError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from claude_overlay.client.call import Call
    from claude_overlay.reliability.facts import AttemptRecord

__all__ = ["Answer", "Head", "credit", "decoded", "is_streamable", "refuse"]

T = TypeVar("T")

HTTP_OK: Final = 200
HTTP_REDIRECT: Final = 300


@dataclass(slots=True, kw_only=True)
class Head:
    """Status and headers of a response whose body is still to be read.

    Attributes:
        attempts: The attempts of the call so far, when it has policies.
    """

    status_code: int
    headers: Mapping[str, str]
    attempts: tuple[AttemptRecord, ...] = ()

    @classmethod
    def of(cls, response: Any) -> Head:
        """Take the head of an HTTP library's response; nothing of the library is to be seen."""
        headers = response.headers
        received = ReceivedHeaders(headers) if hasattr(headers, "multi_items") else Headers(headers)
        return cls(status_code=int(response.status_code), headers=received)

    @property
    def is_success(self) -> bool:
        """Whether the status is 2xx."""
        return HTTP_OK <= self.status_code < HTTP_REDIRECT

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, when it sent one."""
        return self.headers.get(REQUEST_ID_HEADER)

    @property
    def metadata(self) -> ResponseMetadata:
        """Describe the response."""
        return read_metadata(self)


@dataclass(slots=True, kw_only=True)
class Answer:
    """A whole response, as the generated `parse_response` takes it.

    Attributes:
        attempts: The attempts of the call, when it has policies.
        retry_suppressed: Why it was not made again, when it has policies and failed.
    """

    status_code: int
    headers: Mapping[str, str]
    content: bytes
    attempts: tuple[AttemptRecord, ...] = ()
    retry_suppressed: str | None = None


def decoded(call: Call[T], answer: Any) -> T:
    """Give the value of an answer; the error of one that has none tells of the call's attempts.

    Args:
        call: The call that was answered.
        answer: Its answer, as a connection gave it.
    """
    try:
        return call.parse(answer)
    except ClaudeError as error:
        credit(error, getattr(answer, "attempts", ()))
        raise


def credit(error: Exception, attempts: tuple[AttemptRecord, ...]) -> None:
    """Say in an error what was sent for its call, unless it says so already or there is nothing to say."""
    if attempts and isinstance(error, ClaudeError) and not error.attempts:
        error.attempts = attempts


def is_streamable(head: Head, media_type: str | None) -> bool:
    """Tell whether the body is what was asked for: a success, and of that type where the response names one.

    Args:
        head: The response's head.
        media_type: What is expected, like "text/event-stream"; None takes any.
    """
    if not head.is_success:
        return False
    named = head.headers.get("content-type", "").partition(";")[0].strip().lower()
    return media_type is None or not named or named == media_type


def refuse(call: Call[Any], head: Head, start: bytes, media_type: str | None) -> Exception:
    """Give the error for a response that is not streamable.

    Args:
        call: The call that was answered; its parser knows the error classes.
        head: The response's head.
        start: The body, or the start of it.
        media_type: What was expected.
    """
    if not head.is_success:
        try:
            call.parse(Answer(status_code=head.status_code, headers=head.headers, content=start))
        except Exception as error:  # noqa: BLE001 - whatever the parser raises is the answer
            return error
    return DecodeError(
        f"the answer to {call.operation} is {head.headers.get('content-type')!r}, not {media_type!r}",
        body=start,
        status=head.status_code,
        request_id=head.request_id,
    )
