"""Records to events: from one Server-Sent Event to its parsed data and its typed event.

Decides what counts as an event: JSON, an object, with a string `type`. The `type` in the data names the event; the
`event:` field only repeats it and is believed in one case: an `error` record whose data is not JSON is still an error.
Generic over event streams: the decoder of the union is passed in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claude_api._json import loads
from claude_overlay.errors import DecodeError, StreamProtocolError, StreamServerError
from claude_overlay.streaming.anomalies import AnomalyLog
from claude_overlay.wire.sse import DEFAULT_EVENT, ServerSentEvent

if TYPE_CHECKING:
    from collections.abc import Callable

    from claude_api.models.message_stream_event import MessageStreamEvent

_MOST_TEXT = 2048


def parse_event(record: ServerSentEvent, log: AnomalyLog) -> dict[str, Any]:
    """Parse the data of one record.

    Raises:
        StreamProtocolError: it is not a JSON object with a string `type`.
        StreamServerError: the same, but the record says that it is an error.
    """
    try:
        data = loads(record.data)
    except (ValueError, RecursionError) as cause:
        if record.event == "error":
            raise _bare_error(record.data[:_MOST_TEXT].decode("utf-8", "replace")) from cause
        raise StreamProtocolError(f"the data of an event is not JSON: {cause}") from cause
    kind = data.get("type") if isinstance(data, dict) else None
    if not isinstance(kind, str):
        if record.event == "error":
            raise server_error(data) if isinstance(data, dict) else _bare_error(data)
        raise StreamProtocolError("the data of an event is not an object with a type")
    if record.event not in (kind, DEFAULT_EVENT):
        log.note("event_name_mismatch", f"event: {record.event[:64]!r}, data.type: {kind[:64]!r}")
    return data  # type: ignore[no-any-return]  # a dict: it has a type


def decode_event(data: dict[str, Any], decode: Callable[[Any], Any]) -> Any:
    """Make the typed event; an unknown type gives the union's Unknown class.

    Raises:
        StreamProtocolError: a known event whose fields are not what its type says; `__cause__` has the path.
    """
    try:
        return decode(data)
    except DecodeError as cause:
        raise StreamProtocolError(f"{data['type']} does not have its shape: {cause}") from cause


def message_event_decoder() -> Callable[[Any], MessageStreamEvent]:
    """The decoder of message stream events, imported when the first stream is opened and not before."""
    from claude_api.models.message_stream_event import decode  # noqa: PLC0415 - see above

    return decode


def delta_decoder() -> Callable[[Any], Any]:
    """The decoder of `content_block_delta` alone, for data that is known to have its shape: it explains nothing."""
    from claude_api.models.content_block_delta_event import _decode  # noqa: PLC0415 - see above

    return _decode


def server_error(data: dict[str, Any]) -> StreamServerError:
    """The error that an `error` event reports; `snapshot` and the like are added by the decoder."""
    found = data.get("error")
    error = found if isinstance(found, dict) else {}
    kind, text = error.get("type"), error.get("message")
    name = kind if isinstance(kind, str) else None
    request_id = data.get("request_id")
    return StreamServerError(
        f"the server reported {name or 'an error'} within the stream{f': {text}' if isinstance(text, str) else ''}",
        type=name,
        body=data,
        request_id=request_id if isinstance(request_id, str) else None,
    )


def _bare_error(body: Any) -> StreamServerError:
    return StreamServerError("the server reported an error within the stream, without saying which", body=body)
