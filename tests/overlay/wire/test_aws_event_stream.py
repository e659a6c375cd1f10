"""AWS event stream frames: the same whichever way the bytes are cut; nothing damaged or cut gets through."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any
from zlib import crc32

import pytest
from botocore.eventstream import EventStreamBuffer
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.overlay.partitions import cuts, offsets, single_cuts

from claude_overlay.errors import DecodeError, EventTooLargeError
from claude_overlay.wire.aws_event_stream import AWSEventStreamDecoder, EventFrame, encode_frame

# What @copilotkit/aimock 1.43.0 answered to POST /model/{id}/invoke-with-response-stream.
RECORDED = {path.stem: path.read_bytes() for path in (Path(__file__).parent / "aws_event_streams").glob("*.bin")}
SHORT = encode_frame({":event-type": "chunk", ":message-type": "event"}, b'{"a":1}') + encode_frame({}, b"")


def frames_of(*chunks: bytes, **options: int) -> tuple[list[EventFrame], int]:
    """All frames of a stream, and how many bytes of an unfinished one are left."""
    decoder = AWSEventStreamDecoder(**options)
    found = [frame for chunk in chunks for frame in decoder.feed(chunk)]
    return found, decoder.close()


def framed(headers: bytes, payload: bytes = b"") -> bytes:
    """A frame with these bytes for headers, checksums right."""
    lengths = struct.pack(">II", 16 + len(headers) + len(payload), len(headers))
    body = lengths + struct.pack(">I", crc32(lengths)) + headers + payload
    return body + struct.pack(">I", crc32(body))


@pytest.mark.parametrize("name", sorted(RECORDED))
def test_frames_equal_botocores(name: str) -> None:
    """Headers and payloads of recorded streams are what botocore's own decoder finds, in order."""
    buffer: Any = EventStreamBuffer()
    buffer.add_data(RECORDED[name])
    expected = [(dict(message.headers), message.payload) for message in buffer]

    found, left = frames_of(RECORDED[name])

    assert len(RECORDED) == 3
    assert [(dict(frame.headers), frame.payload) for frame in found] == expected
    assert len(expected) >= 7
    assert left == 0


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(st.dictionaries(st.text(min_size=1, max_size=20), st.text(max_size=50), max_size=4),
                  st.binary(max_size=300)),
        max_size=5,
    ),
    offsets(),
)  # fmt: skip
def test_frames_do_not_depend_on_chunks(content: list[tuple[dict[str, str], bytes]], at: list[int]) -> None:
    """What was encoded comes out, whichever way it is cut; and botocore reads our frames as we do."""
    body = b"".join(encode_frame(headers, payload) for headers, payload in content)
    buffer: Any = EventStreamBuffer()
    buffer.add_data(body)

    found, left = frames_of(*cuts(body, at))

    assert [(dict(frame.headers), frame.payload) for frame in found] == content
    assert [(dict(message.headers), message.payload) for message in buffer] == content
    assert left == 0


def test_a_cut_anywhere_is_seen() -> None:
    """At every byte: whole frames come, and what is left over is counted; at a frame's border nothing is left."""
    whole, _ = frames_of(SHORT)
    borders = {0, len(SHORT) - 16, len(SHORT)}

    for end in range(len(SHORT) + 1):
        found, left = frames_of(SHORT[:end])
        assert found == whole[: len(found)]
        assert (left == 0) == (end in borders)
    for chunks in single_cuts(SHORT):
        assert frames_of(*chunks) == (whole, 0)


@pytest.mark.parametrize("bit", [1, 128])
def test_a_flipped_byte_anywhere_is_damage(bit: int) -> None:
    """Either checksum notices each of them, or a length is too large for the bytes that come; never another frame."""
    for place in range(len(SHORT)):
        damaged = bytearray(SHORT)
        damaged[place] ^= bit
        decoder = AWSEventStreamDecoder()
        good = frames_of(SHORT)[0]
        with pytest.raises(DecodeError, match="damaged"):  # noqa: PT012 - the frames before it come first
            found = decoder.feed(bytes(damaged))
            assert found == good[: len(found)]
            decoder.feed(b"")


@pytest.mark.parametrize(
    ("damaged", "what"),
    [
        (bytes([SHORT[0] ^ 1]) + SHORT[1:12], "the checksum of a frame's lengths is wrong"),
        (SHORT[:20] + bytes([SHORT[20] ^ 1]) + SHORT[21:], "the checksum of a frame is wrong"),
        (framed(b"\x05ab"), "the headers of a frame cannot be read"),
    ],
)
def test_a_fault_says_what_is_damaged_and_how_far_it_came(damaged: bytes, what: str) -> None:
    """Bytes are counted from the beginning of the stream, whichever way they came."""
    decoder = AWSEventStreamDecoder()
    assert len([*decoder.feed(SHORT), *decoder.feed(SHORT[:5]), *decoder.feed(SHORT[5:])]) == 4

    with pytest.raises(DecodeError) as caught:
        decoder.feed(damaged)

    received = 2 * len(SHORT) + len(damaged)
    assert str(caught.value) == f"the event stream is damaged: {what} (within the first {received} bytes)"


def test_frames_before_a_fault_come_first() -> None:
    """The fault is visible at once, and raised by each later call."""
    decoder = AWSEventStreamDecoder()

    found = decoder.feed(SHORT[:-1] + bytes([SHORT[-1] ^ 1]))

    assert len(found) == 1
    assert decoder.fault is not None
    for call in (lambda: decoder.feed(b""), decoder.close):
        with pytest.raises(DecodeError):
            call()


def test_a_frame_has_a_bound() -> None:
    """It is refused at its lengths, before its bytes are held; one of just that size comes through."""
    body = encode_frame({}, b"x" * 84)

    assert len(frames_of(body, max_frame_bytes=100)[0]) == 1
    with pytest.raises(EventTooLargeError) as caught:
        frames_of(body[:12], max_frame_bytes=99)
    assert caught.value.limit == 99


@pytest.mark.parametrize("lengths", [(15, 0), (16, 1), (0, 0), (200_000, 131_073)])
def test_lengths_that_cannot_be_are_damage(lengths: tuple[int, int]) -> None:
    """Even with a right checksum."""
    packed = struct.pack(">II", *lengths)

    with pytest.raises(DecodeError, match="headers"):
        frames_of(packed + struct.pack(">I", crc32(packed)))


def test_every_kind_of_header_is_read() -> None:
    """As botocore reads them: truth values, numbers of four sizes, bytes, text, time, UUID."""
    headers = b"".join([
        b"\x01a\x00", b"\x01b\x01", b"\x01c\x02\xff", b"\x01d\x03\xff\xfe", b"\x01e\x04\x00\x00\x01\x00",
        b"\x01f\x05" + bytes(7) + b"\x07", b"\x01g\x06\x00\x02\x00\xff", b"\x01h\x07\x00\x02\xc3\xbc",
        b"\x01i\x08" + bytes(7) + b"\x09", b"\x01j\x09" + bytes(range(16)),
    ])  # fmt: skip
    buffer: Any = EventStreamBuffer()
    buffer.add_data(framed(headers, b"p"))

    (frame,), _ = frames_of(framed(headers, b"p"))

    assert dict(frame.headers) == {
        "a": True, "b": False, "c": -1, "d": -2, "e": 256, "f": 7, "g": b"\x00\xff", "h": "ü", "i": 9,
        "j": bytes(range(16)),
    }  # fmt: skip
    assert dict(next(buffer).headers) == dict(frame.headers)
    assert (frame.text("h"), frame.text("e"), frame.text("none")) == ("ü", "", "")


@pytest.mark.parametrize(
    "headers",
    [b"\x05ab", b"\x01a", b"\x01a\x0a", b"\x01a\x07\x00\x05ab", b"\x01a\x04\x00", b"\x01\xff\x00", b"\x01a\x09a"],
)
def test_headers_that_cannot_be_read_are_damage(headers: bytes) -> None:
    """A name or value beyond the end, a kind that there is not, or no UTF-8."""
    with pytest.raises(DecodeError, match="headers"):
        frames_of(framed(headers))
