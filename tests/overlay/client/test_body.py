"""Bodies: unpacked in bounded pieces, proven whole, and bounded where their sender pays little for them."""

from __future__ import annotations

import gzip
import random
import zlib

import pytest

from claude_overlay.client import body as body_module
from claude_overlay.client import packing
from claude_overlay.client.answer import Head
from claude_overlay.client.body import MOST_OF_A_REFUSAL, BodyReader, WholeBody
from claude_overlay.client.packing import PIECE_BYTES
from claude_overlay.errors import APIConnectionError, ClaudeError, DecodeError

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


@pytest.mark.parametrize("length", [PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES + 1, 3 * PIECE_BYTES])
def test_nothing_stays_behind_in_a_full_piece(length: int) -> None:
    """What was packed and flushed comes out with its own chunk, also where it just fills a piece."""
    packer = zlib.compressobj(wbits=packing.GZIP_WINDOW)
    chunk = packer.compress(b"a" * length) + packer.flush(zlib.Z_SYNC_FLUSH)

    assert sum(len(piece) for piece in BodyReader(GZIP).feed(chunk)) == length


@pytest.mark.parametrize("bodies", [GZIP, {"content-length": "5"}])
def test_a_body_cut_short_names_its_request(bodies: dict[str, str]) -> None:
    """The error carries the request id, not only in its text."""
    with pytest.raises(APIConnectionError) as caught:
        read(BodyReader({**bodies, "request-id": "req_7"}), b"", 10)

    assert caught.value.request_id == "req_7"
    assert caught.value.phase == "read"


def test_a_damaged_body_names_its_request() -> None:
    """So does the error of a packed body that is none."""
    with pytest.raises(DecodeError) as caught:
        read(BodyReader({**GZIP, "request-id": "req_7"}), b"not gzip", 10)

    assert caught.value.request_id == "req_7"


def test_a_wrong_checksum_is_found() -> None:
    """A gzip member whose content does not fit its checksum is damaged."""
    packed = bytearray(gzip.compress(b"one two three"))
    packed[-8] ^= 1

    with pytest.raises(DecodeError, match="damaged"):
        read(BodyReader(GZIP), bytes(packed), 100)


def whole(head: Head, *chunks: bytes) -> WholeBody:
    """Feed a body to its end, or for as long as it wants more."""
    body = WholeBody(head)
    for chunk in chunks:
        if not body.feed(chunk):
            return body
    body.close()
    return body


def test_a_whole_body() -> None:
    """Status, headers and the joined content come out."""
    answer = whole(Head(status_code=201, headers={"a": "b"}), b"one", b"", b"two").answer()

    assert (answer.status_code, answer.headers, answer.content) == (201, {"a": "b"}, b"onetwo")


@pytest.mark.parametrize("status", [204, 304])
def test_a_response_without_a_body(status: int) -> None:
    """What its headers promise means nothing where HTTP allows no body."""
    head = Head(status_code=status, headers={"content-length": "10", "content-encoding": "gzip"})

    assert whole(head).answer().content == b""


def test_a_refusal_is_read_up_to_a_limit() -> None:
    """Of an error status 64 KiB are kept; what follows is not asked for. A success has no such limit."""
    chunk = b"x" * 40_000
    body = WholeBody(Head(status_code=500, headers={}))

    assert [body.feed(chunk), body.feed(chunk)] == [True, False]
    assert body.answer().content == b"x" * MOST_OF_A_REFUSAL
    assert len(whole(Head(status_code=200, headers={}), chunk, chunk).answer().content) == 80_000


def test_a_packed_refusal_is_unpacked_up_to_the_same_limit() -> None:
    """A small packed body of 100 MB stops after one piece."""
    body = WholeBody(Head(status_code=500, headers=GZIP))

    assert body.feed(gzip.compress(b"x" * 100_000_000, 1)) is False
    assert len(body.answer().content) == MOST_OF_A_REFUSAL


def test_a_refusal_that_breaks_off_is_forgiven() -> None:
    """Of a refusal every error of ours may be passed over; of a success none."""
    assert WholeBody(Head(status_code=529, headers={})).forgiven == (ClaudeError,)
    assert WholeBody(Head(status_code=200, headers={})).forgiven == ()


def test_a_packed_answer_has_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is packed may not become more than the limit; the same content unpacked may."""
    monkeypatch.setattr(body_module, "MOST_UNPACKED", 1_000_000)
    head = {"request-id": "req_7"}

    with pytest.raises(DecodeError, match="more than 1000000") as caught:
        whole(Head(status_code=200, headers={**head, **GZIP}), gzip.compress(b"\0" * 1_000_001))

    assert (caught.value.status, caught.value.request_id) == (200, "req_7")
    packed = gzip.compress(b"\0" * 1_000_000)
    assert len(whole(Head(status_code=200, headers={**head, **GZIP}), packed).answer().content) == 1_000_000
    assert len(whole(Head(status_code=200, headers=head), b"\0" * 2_000_000).answer().content) == 2_000_000


def test_an_encoding_that_was_not_asked_for_is_found_at_the_first_chunk() -> None:
    """Making the collector never fails: a refusal keeps its status, whatever its body is packed as."""
    body = WholeBody(Head(status_code=200, headers={"content-encoding": "br"}))

    with pytest.raises(DecodeError, match="not asked for"):
        body.feed(b"x")


@pytest.mark.parametrize("chunks", [[], [b"onetwo"], [b"one", b"", b"two"]])
def test_a_plain_body_is_taken_at_once(chunks: list[bytes]) -> None:
    """A success that is not packed is its chunks, joined; its promised length still counts."""
    content = b"".join(chunks)
    promised = {"content-length": str(len(content)), "content-encoding": "identity"}
    body = WholeBody(Head(status_code=201, headers=promised))

    assert body.is_plain
    answer = body.whole(chunks)
    assert (answer.status_code, answer.headers, answer.content) == (201, promised, content)
    with pytest.raises(APIConnectionError, match=f"after {len(content)} of 7 bytes"):
        WholeBody(Head(status_code=200, headers={"content-length": "7"})).whole(chunks)


def test_what_is_not_plain() -> None:
    """A refusal is read in part, a packed body is unpacked, and an unknown packing is an error."""
    assert not WholeBody(Head(status_code=500, headers={"content-encoding": "br"})).is_plain
    assert not WholeBody(Head(status_code=200, headers=GZIP)).is_plain
    with pytest.raises(DecodeError, match="not asked for"):
        assert WholeBody(Head(status_code=200, headers={"content-encoding": "br"})).is_plain
