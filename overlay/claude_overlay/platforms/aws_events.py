"""Frames of a Bedrock response stream to the server-sent events that the API itself would send.

Decides what a frame means, as the official SDK 2.12.0 does (lib/bedrock): a `chunk` holds an event, an exception or
error ends the stream with an `error` event, other frames and chunks that name no event are passed over. In two places
it does more: an exception is named by the API's error type, with AWS's own name beside it, so that it is judged and
retried like the API's; and a chunk whose payload is the event itself, as stand-ins send it, is taken for one. Pure.
"""

from __future__ import annotations

import binascii
from base64 import b64decode
from typing import TYPE_CHECKING, Any, Final

import orjson

from claude_overlay.errors import APIConnectionError, DecodeError
from claude_overlay.wire.aws_event_stream import MAX_FRAME_BYTES, AWSEventStreamDecoder, EventFrame

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["ERROR_TYPES", "AWSEvents", "error_body"]

# AWS's exceptions, in lower case and without "exception", and the API's error types. The statuses AWS documents:
# validation 400, access denied 403, not found 404, model timeout 408, model error 424, throttling and model not ready
# 429, internal 500, unavailable 503.
ERROR_TYPES: Final = {
    "accessdenied": "permission_error",
    "expiredtoken": "authentication_error",
    "internalfailure": "api_error",
    "internalserver": "api_error",
    "modelerror": "api_error",
    "modelnotready": "overloaded_error",
    "modelstreamerror": "api_error",
    "modeltimeout": "timeout_error",
    "resourcenotfound": "not_found_error",
    "servicequotaexceeded": "rate_limit_error",
    "serviceunavailable": "overloaded_error",
    "throttling": "rate_limit_error",
    "unrecognizedclient": "authentication_error",
    "validation": "invalid_request_error",
}


class AWSEvents:
    """Turns the content of one response into lines of server-sent events: `feed`, then `close`.

    Args:
        request_id: the server's id of the request, for errors.
        max_frame_bytes: most bytes of one frame. Default 32 MiB.
    """

    __slots__ = ("_decoder", "_request_id")

    def __init__(self, request_id: str | None = None, *, max_frame_bytes: int = MAX_FRAME_BYTES) -> None:
        self._decoder = AWSEventStreamDecoder(max_frame_bytes=max_frame_bytes)
        self._request_id = request_id

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Give the events of the frames that these bytes finish; then raise what is wrong behind them.

        Raises:
            DecodeError: the bytes are damaged, or a chunk does not hold what it says.
            EventTooLargeError: a frame is over the limit.
        """
        try:
            for frame in self._decoder.feed(chunk):
                event = _event(frame)
                if event:
                    yield event
            if self._decoder.fault is not None:
                raise self._decoder.fault
        except DecodeError as error:
            error.request_id = self._request_id
            raise

    def close(self) -> None:
        """State that the body has ended.

        Raises:
            APIConnectionError: It ended within a frame.
        """
        left = self._decoder.close()
        if left:
            whose = f" (request {self._request_id})" if self._request_id else ""
            message = f"the event stream ended within a frame, {left} bytes after its beginning{whose}"
            raise APIConnectionError(message, phase="read", request_id=self._request_id)


def error_body(name: str, message: str) -> dict[str, Any]:
    """Give the body of an error as the API has it, for one of AWS's.

    Args:
        name: AWS's name of it, such as "throttlingException" or "ThrottlingException:http://...".
        message: AWS's text.
    """
    own = name.partition(":")[0].rpartition("#")[2]
    kind = ERROR_TYPES.get(own.lower().removesuffix("exception"))
    error: dict[str, Any] = {"type": kind or own, "message": message} if kind or own else {"message": message}
    if own:
        error["aws_type"] = own
    return {"type": "error", "error": error}


def _event(frame: EventFrame) -> bytes:
    """Give the lines of a frame; nothing for one that is passed over."""
    if frame.text(":message-type") in {"exception", "error"}:
        return _lines("error", orjson.dumps(_error(frame)))
    payload = _object(frame.payload) if frame.text(":event-type") == "chunk" else None
    if payload is None:
        return b""
    packed = payload.get("bytes")
    data = frame.payload if packed is None else _unpacked(packed)
    event = payload if packed is None else _object(data)
    if event is None:
        return _lines("completion", data)  # the official SDK's name for it; no message stream has such an event
    name = event.get("type")
    if not isinstance(name, str):
        name = "completion" if "completion" in event else ""
    return _lines(name, data) if name else b""


def _error(frame: EventFrame) -> dict[str, Any]:
    """Give the error of an exception frame, whose text is its payload, or of an error frame, which is all headers."""
    name = frame.text(":exception-type")
    if not name:
        return error_body(frame.text(":error-code"), frame.text(":error-message"))
    details = _object(frame.payload) or {}
    text = details.get("Message", details.get("message", ""))
    body = error_body(name, text if isinstance(text, str) else "")
    status = details.get("originalStatusCode")
    if isinstance(status, int):
        body["error"]["original_status"] = status
    return body


def _object(data: bytes) -> dict[str, Any] | None:
    try:
        found = orjson.loads(data)
    except orjson.JSONDecodeError:
        return None
    return found if isinstance(found, dict) else None


def _unpacked(packed: Any) -> bytes:
    try:
        return b64decode(packed)
    except (TypeError, ValueError, binascii.Error):
        raise DecodeError("a chunk of the event stream is not base64") from None


def _lines(name: str, data: bytes) -> bytes:
    body = b"".join(b"data: %b\n" % line for line in data.splitlines()) or b"data: \n"
    return b"event: %b\n%b\n" % (name.replace("\n", " ").replace("\r", " ").encode(), body)
