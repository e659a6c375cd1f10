"""A response once the HTTP library is left behind: its head, its body, and whether a body may be streamed.

Decides what opening a stream may find: an error status or another kind of content is an error with the start of the
body, before any item is given out. Pure; called by both connections.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from claude_api.types import Headers
from claude_overlay.client.metadata import REQUEST_ID_HEADER, ResponseMetadata, read_metadata
from claude_overlay.errors import DecodeError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from claude_overlay.client.call import Call

__all__ = ["Answer", "Head", "is_streamable", "refuse"]

HTTP_OK: Final = 200
HTTP_REDIRECT: Final = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """Status and headers of a response whose body is still to be read."""

    status_code: int
    headers: Mapping[str, str]

    @classmethod
    def of(cls, response: Any) -> Head:
        """Copy the head of an HTTP library's response."""
        return cls(status_code=int(response.status_code), headers=Headers(response.headers))

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A whole response, as the generated `parse_response` takes it."""

    status_code: int
    headers: Mapping[str, str]
    content: bytes


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
