"""Frames of an AWS event stream (`application/vnd.amazon.eventstream`) out of chunks.

Decides which frames a stream holds, and that each is whole: both checksums are compared before it is given out. Not
what they mean (`platforms.aws_events`). Format: the AWS SDKs' "Amazon event stream specification".

    total length 4 | headers length 4 | CRC-32 of these eight 4 | headers | payload | CRC-32 of all before it 4

Numbers are big-endian. A header is: name length 1, name, kind 1, value.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeAlias
from zlib import crc32

from claude_overlay.errors import DecodeError, EventTooLargeError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["MAX_FRAME_BYTES", "AWSEventStreamDecoder", "EventFrame", "HeaderValue", "encode_frame"]

# What an SSE event may have, and as much again for its base64.
MAX_FRAME_BYTES: Final = 32 * 1024 * 1024
PRELUDE: Final = struct.Struct(">III")
CHECKSUM: Final = struct.Struct(">I")
LEAST_FRAME: Final = PRELUDE.size + CHECKSUM.size
# The specification's limit; a decoder that reads more would only hold more of what is no event stream.
MOST_HEADERS: Final = 128 * 1024

HeaderValue: TypeAlias = bool | int | bytes | str
# Kinds of a header's value, by number: of those of fixed size, how to read them; a timestamp is milliseconds.
_TRUE, _FALSE, _BYTES, _TEXT, _UUID = 0, 1, 6, 7, 9
_NUMBERS: Final = {2: struct.Struct(">b"), 3: struct.Struct(">h"), 4: struct.Struct(">i"), 5: struct.Struct(">q"),
                   8: struct.Struct(">q")}  # fmt: skip
_UUID_BYTES: Final = 16
_LENGTH: Final = struct.Struct(">H")


@dataclass(frozen=True, slots=True, kw_only=True)
class EventFrame:
    """One frame.

    Attributes:
        headers: by name, such as ":event-type". Text for what is text, else a number, a truth value or bytes.
        payload: undecoded.
    """

    headers: Mapping[str, HeaderValue] = field(default_factory=dict)
    payload: bytes = b""

    def text(self, name: str) -> str:
        """Give a header that is text; empty when there is none."""
        value = self.headers.get(name)
        return value if isinstance(value, str) else ""


class AWSEventStreamDecoder:
    """Incremental decoder: `feed` chunks, then `close`.

    The frames do not depend on how the bytes were cut. Time is linear in the bytes, memory is bounded by
    `max_frame_bytes` plus one chunk.

    Args:
        max_frame_bytes: most bytes of one frame. Default 32 MiB.
    """

    __slots__ = ("_buffer", "_fault", "_max", "_received", "_wanted")

    def __init__(self, *, max_frame_bytes: int = MAX_FRAME_BYTES) -> None:
        self._max = max_frame_bytes
        self._buffer = bytearray()
        self._wanted = PRELUDE.size
        self._received = 0
        self._fault: DecodeError | EventTooLargeError | None = None

    @property
    def fault(self) -> DecodeError | EventTooLargeError | None:
        """What is wrong behind the frames that were given out; the next call raises it."""
        return self._fault

    def feed(self, chunk: bytes) -> list[EventFrame]:
        """Take the next bytes; give the frames they finish.

        Raises:
            DecodeError: a checksum or a length is wrong. Frames before it in the same chunk are given first; the error
                is then raised by the next call, and is visible at once as `fault`.
            EventTooLargeError: a frame is over the limit; likewise.
        """
        if self._fault is not None:
            raise self._fault
        self._received += len(chunk)
        self._buffer += chunk
        frames: list[EventFrame] = []
        if len(self._buffer) < self._wanted:
            return frames
        try:
            self._take(frames)
        except (DecodeError, EventTooLargeError) as fault:
            self._fault = fault
            self._buffer.clear()
            if not frames:
                raise
        return frames

    def close(self) -> int:
        """End of input. Give how many bytes of a frame are there whose end is not; 0 when the last frame was whole.

        Raises:
            DecodeError, EventTooLargeError: what `feed` has found and not raised yet.
        """
        if self._fault is not None:
            raise self._fault
        return len(self._buffer)

    def _take(self, frames: list[EventFrame]) -> None:
        """Take all whole frames; what is left stays in the buffer."""
        buffer = self._buffer
        start = 0
        try:
            while True:
                self._wanted = PRELUDE.size
                if len(buffer) - start < PRELUDE.size:
                    return
                total, headers = self._prelude(bytes(buffer[start : start + PRELUDE.size]))
                self._wanted = total
                if len(buffer) - start < total:
                    return
                frames.append(self._frame(bytes(buffer[start : start + total]), headers))
                start += total
        finally:
            del buffer[:start]

    def _prelude(self, prelude: bytes) -> tuple[int, int]:
        total, headers, checksum = PRELUDE.unpack(prelude)
        if crc32(prelude[:8]) != checksum:
            raise self._damaged("the checksum of a frame's lengths is wrong")
        if total > self._max:
            raise EventTooLargeError(limit=self._max)
        if total < LEAST_FRAME or headers > min(total - LEAST_FRAME, MOST_HEADERS):
            raise self._damaged(f"a frame of {total} bytes cannot have {headers} bytes of headers")
        return total, headers

    def _frame(self, frame: bytes, headers: int) -> EventFrame:
        body, (checksum,) = frame[: -CHECKSUM.size], CHECKSUM.unpack(frame[-CHECKSUM.size :])
        if crc32(body) != checksum:
            raise self._damaged("the checksum of a frame is wrong")
        end = PRELUDE.size + headers
        try:
            found = _headers(body[PRELUDE.size : end])
        except (ValueError, struct.error, IndexError):
            raise self._damaged("the headers of a frame cannot be read") from None
        return EventFrame(headers=found, payload=body[end:])

    def _damaged(self, what: str) -> DecodeError:
        return DecodeError(f"the event stream is damaged: {what} (within the first {self._received} bytes)")


def encode_frame(headers: Mapping[str, str], payload: bytes) -> bytes:
    """Give the bytes of a frame whose headers are all text: what a server sends, for tests and stand-ins.

    Args:
        headers: such as `{":message-type": "event", ":event-type": "chunk"}`.
        payload: anything.
    """
    packed = b"".join(
        bytes([len(name.encode())])
        + name.encode()
        + bytes([_TEXT])
        + _LENGTH.pack(len(value.encode()))
        + value.encode()
        for name, value in headers.items()
    )
    lengths = struct.pack(">II", LEAST_FRAME + len(packed) + len(payload), len(packed))
    body = lengths + CHECKSUM.pack(crc32(lengths)) + packed + payload
    return body + CHECKSUM.pack(crc32(body))


def _headers(data: bytes) -> dict[str, HeaderValue]:
    """Read a block of headers.

    Raises:
        ValueError, struct.error, IndexError: it is none.
    """
    found: dict[str, HeaderValue] = {}
    at = 0
    while at < len(data):
        start = at + 1
        at = start + data[at]
        name = _piece(data, start, at).decode()
        kind = data[at]
        at += 1
        if kind in {_TRUE, _FALSE}:
            found[name] = kind == _TRUE
        elif kind in _NUMBERS:
            number = _NUMBERS[kind]
            (found[name],) = number.unpack_from(data, at)
            at += number.size
        elif kind == _UUID:
            found[name] = _piece(data, at, at + _UUID_BYTES)
            at += _UUID_BYTES
        elif kind in {_BYTES, _TEXT}:
            (length,) = _LENGTH.unpack_from(data, at)
            start, at = at + _LENGTH.size, at + _LENGTH.size + length
            value = _piece(data, start, at)
            found[name] = value if kind == _BYTES else value.decode()
        else:
            message = f"no kind of value has number {kind}"
            raise ValueError(message)
    return found


def _piece(data: bytes, start: int, end: int) -> bytes:
    if end > len(data):
        raise IndexError
    return data[start:end]
