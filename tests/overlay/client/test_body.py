"""Streamed bodies: unpacked in bounded pieces, and proven whole."""

from __future__ import annotations

import gzip
import random

import pytest

from claude_overlay.client.body import PIECE_BYTES, BodyReader
from claude_overlay.errors import APIConnectionError, DecodeError

CONTENT = random.Random(7).randbytes(3000) + b"text " * 4000  # noqa: S311 - data, not a key
PACKED = gzip.compress(CONTENT, mtime=0)
GZIP = {"content-encoding": "gzip"}


def read(reader: BodyReader, data: bytes, size: int) -> bytes:
    """Feed data in chunks of a size and close."""
    content = b"".join(b"".join(reader.feed(data[at : at + size])) for at in range(0, len(data), size))
    reader.close()
    return content


@pytest.mark.parametrize("size", [1, 7, 100_000])
@pytest.mark.parametrize("encoding", ["gzip", "X-GZip", " GZIP "])
def test_gzip_in_any_chunks(size: int, encoding: str) -> None:
    """The content does not depend on where chunks end."""
    assert read(BodyReader({"content-encoding": encoding}), PACKED, size) == CONTENT


@pytest.mark.parametrize("size", [1, 100_000])
def test_several_members_and_padding(size: int) -> None:
    """Members follow one another; zero bytes after one are padding."""
    packed = gzip.compress(b"one") + gzip.compress(b"two") + b"\0\0\0"

    assert read(BodyReader(GZIP), packed, size) == b"onetwo"


@pytest.mark.parametrize("cut", range(0, len(PACKED), 97))
def test_gzip_cut_anywhere_is_found(cut: int) -> None:
    """A gzip body that ends before its trailer is an error, at any place."""
    with pytest.raises(APIConnectionError, match="middle"):
        read(BodyReader(GZIP), PACKED[:cut], 100)


def test_second_member_cut_is_found() -> None:
    """A whole first member does not hide a cut second one."""
    with pytest.raises(APIConnectionError, match="middle"):
        read(BodyReader(GZIP), gzip.compress(b"one") + gzip.compress(b"two")[:-5], 100)


def test_damaged_gzip() -> None:
    """Damage is a DecodeError with its cause."""
    with pytest.raises(DecodeError) as caught:
        read(BodyReader(GZIP), b"not gzip at all", 100)

    assert caught.value.__cause__ is not None


def test_a_bomb_comes_in_bounded_pieces() -> None:
    """One small chunk that unpacks to much comes out piece by piece."""
    bomb = gzip.compress(b"\0" * 20_000_000)

    pieces = [len(piece) for piece in BodyReader(GZIP).feed(bomb)]

    assert sum(pieces) == 20_000_000
    assert max(pieces) <= PIECE_BYTES


def test_identity_is_passed_on() -> None:
    """An unpacked body passes as it is; empty chunks give nothing."""
    reader = BodyReader({})

    assert [*reader.feed(b"a"), *reader.feed(b""), *reader.feed(b"b")] == [b"a", b"b"]
    reader.close()


@pytest.mark.parametrize(("length", "data"), [("4", b"abc"), ("1", b"")])
def test_shorter_than_promised(length: str, data: bytes) -> None:
    """Fewer bytes than content-length are an error that says how many."""
    with pytest.raises(APIConnectionError, match=f"{len(data)} of {length}"):
        read(BodyReader({"content-length": length}), data, 10)


@pytest.mark.parametrize("length", ["3", "nonsense", "²", "-1", ""])
def test_length_that_fits_or_says_nothing(length: str) -> None:
    """The promised length, or none that can be read, is no error."""
    assert read(BodyReader({"content-length": length}), b"abc", 10) == b"abc"


def test_packed_length_counts_packed_bytes() -> None:
    """content-length is the length on the wire, not of the content."""
    headers = {**GZIP, "content-length": str(len(PACKED))}

    assert read(BodyReader(headers), PACKED, 100) == CONTENT


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, br"])
def test_encodings_that_were_not_asked_for(encoding: str) -> None:
    """Another encoding is refused at once."""
    with pytest.raises(DecodeError, match="not asked for"):
        BodyReader({"content-encoding": encoding})
