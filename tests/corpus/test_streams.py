"""Every recorded stream gives the message that the official SDK makes of it, or an error listed here with its reason.

Compared is JSON, after one normalisation: members that the SDK adds with the value null although the server never
sent them (`stop_details`, `encrypted_content`) are left out of its result.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from claude_overlay.errors import StreamError, StreamProtocolError, StreamServerError, StreamTruncatedError
from claude_overlay.streaming import MessageStreamDecoder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Records = dict[str, dict[str, Any]]

_SPLICED = (
    "A second message_start with another id, after content: two answers in one body. The SDK joins their texts into "
    "one message that nobody wrote; a client cannot know which is meant."
)
_CUT_INPUT = (
    "The fragments of the tool call's input are not a JSON object (the opening brace is missing). The SDK gives the "
    "string of the first key as input; a tool would be called with it."
)
# Streams that the SDK accepts and we refuse.
REFUSED = {
    "05fb0752bd474813e078": _SPLICED,
    "0cba66e12fa485e751fb": _SPLICED,
    "322eb7df3439600112b9": _SPLICED,
    "ededafdbdc3a062190f5": _SPLICED,
    "5f488f5b25aac11e337a": _CUT_INPUT,
}
# Streams on which the SDK fails too, and what they are to us.
FAILED = {
    "22b66bcb449991f11ec1": (StreamServerError, "an overloaded_error as the first event"),
    "a403e2831982bda3eae6": (StreamServerError, "an overloaded_error after text"),
    "5afeff507786774f8f84": (StreamProtocolError, "message_start without the members of a message; and spliced"),
}
# Streams of which both make the same message, although something is odd about them.
ODDITIES = {
    "repeated_message_start": 2,
    "repeated_block_start": 1,
    "unterminated_message_stop": 14,
    "usage_decreased": 5,
}


def streams(traffic: Records, expected: Records) -> Iterator[tuple[str, bytes]]:
    """The recorded message streams."""
    for record_id in expected:
        yield record_id, traffic[record_id]["response_body"].encode("utf-8", "surrogatepass")


def replay(body: bytes, chunk: int = 1 << 16) -> MessageStreamDecoder | StreamError:
    """The decoder after a stream that succeeded, or its error. Any other exception fails the test."""
    decoder = MessageStreamDecoder("req_replay")
    try:
        for start in range(0, len(body), chunk):
            for _ in decoder.feed(body[start : start + chunk]):
                pass
        decoder.close()
    except StreamError as error:
        return error
    return decoder


def canonical(value: Any) -> str:
    """JSON text that differs where the values do, 1 from 1.0 and from true as well."""
    return json.dumps(value, sort_keys=True)


def without_added_nulls(theirs: Any, ours: Any) -> Any:
    """Their value, without null members that ours does not have."""
    if isinstance(theirs, dict) and isinstance(ours, dict):
        kept = {name: value for name, value in theirs.items() if value is not None or name in ours}
        return {name: without_added_nulls(value, ours.get(name)) for name, value in kept.items()}
    if isinstance(theirs, list) and isinstance(ours, list) and len(theirs) == len(ours):
        return [without_added_nulls(*pair) for pair in zip(theirs, ours, strict=True)]
    return theirs


@pytest.mark.parametrize("chunk", [1 << 16, 61])
def test_every_stream_gives_the_expected_message_or_a_listed_error(
    traffic: Records,
    expected_messages: Records,
    report: Callable[[str], None],
    chunk: int,
) -> None:
    """All recorded streams, in large and in small chunks; every difference is in the tables above."""
    outcomes: Counter[str] = Counter()
    oddities: Counter[str] = Counter()
    wrong: list[str] = []
    for record_id, body in streams(traffic, expected_messages):
        found = replay(body, chunk)
        expected = expected_messages[record_id]
        if isinstance(found, StreamError):
            listed = record_id in REFUSED if expected["ok"] else type(found) is FAILED[record_id][0]
            outcomes[f"{type(found).__name__}, listed" if listed else "unlisted error"] += 1
            if not listed:
                wrong.append(f"{record_id}: {found!r}")
            continue
        message = found.final_message().to_dict()
        if record_id in FAILED or record_id in REFUSED:
            wrong.append(f"{record_id}: succeeded although listed as an error")
        elif canonical(without_added_nulls(expected["final"], message)) != canonical(message):
            wrong.append(f"{record_id}: another message")
        else:
            outcomes["equal messages"] += 1
            oddities.update(anomaly.kind for anomaly in found.anomalies)
    report(f"{sum(outcomes.values())} streams: {dict(outcomes)}; oddities: {dict(oddities)}")
    assert wrong == []
    assert dict(oddities) == ODDITIES


def test_every_stream_cut_short_is_an_error(
    traffic: Records,
    expected_messages: Records,
    report: Callable[[str], None],
) -> None:
    """Each stream that succeeds is cut at eight places, the last right before message_stop: never a short message."""
    cut = 0
    for record_id, body in streams(traffic, expected_messages):
        if record_id in REFUSED or record_id in FAILED:
            continue
        stop = body.rindex(b"message_stop")
        for part in range(1, 9):
            found = replay(body[: stop * part // 8])
            assert isinstance(found, StreamTruncatedError), (record_id, part)
            assert not found.complete
            cut += 1
    report(f"{cut} cut streams: all StreamTruncatedError")


def test_the_error_of_a_recorded_failure_has_what_arrived(traffic: Records, expected_messages: Records) -> None:
    """The overloaded stream carries its error type, the request id, and the text that came before."""
    assert "a403e2831982bda3eae6" in expected_messages
    found = replay(traffic["a403e2831982bda3eae6"]["response_body"].encode())
    assert isinstance(found, StreamServerError)
    assert (found.type, found.request_id, found.is_retryable) == ("overloaded_error", "req_replay", True)
    assert found.snapshot is not None
    assert len(found.snapshot.text) > 0
    assert found.snapshot.stop_reason is None
