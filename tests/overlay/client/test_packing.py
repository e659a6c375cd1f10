"""How bodies are packed and unpacked."""

from __future__ import annotations

import gzip
import sys
import types
import zlib
from typing import TYPE_CHECKING, Any

import pytest

from claude_overlay.client import packing
from claude_overlay.client.body import BodyReader
from claude_overlay.client.packing import GZIP_LEAST, PIECE_BYTES, accepted, pack_request, unpacker_for
from claude_overlay.errors import APIConnectionError, DecodeError

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT = bytes(range(256)) * 40


@pytest.fixture
def fresh() -> Iterator[None]:
    """Forget which modules were found, before and after."""
    packing._zstd_module.cache_clear()
    accepted.cache_clear()
    yield
    packing._zstd_module.cache_clear()
    accepted.cache_clear()


def unpack(encoding: str, *chunks: bytes) -> bytes:
    """Unpack a body to its end."""
    reader = BodyReader({"content-encoding": encoding})
    content = b"".join(piece for chunk in chunks for piece in reader.feed(chunk))
    reader.close()
    return content


@pytest.mark.parametrize("encoding", ["", "identity", " Identity "])
def test_nothing_to_undo(encoding: str) -> None:
    """A body as it is needs no unpacker."""
    assert unpacker_for(encoding, None) is None


@pytest.mark.parametrize("encoding", ["br", "deflate", "gzip, gzip", "compress"])
def test_what_was_not_asked_for_is_refused(encoding: str) -> None:
    """The error names it and the request."""
    with pytest.raises(DecodeError, match="not asked for") as caught:
        unpacker_for(encoding, "req_1")

    assert caught.value.request_id == "req_1"


# --- zstd -------------------------------------------------------------------------------------------------------

# What a library for zstd does, played by zlib: frames that end, what follows them, and a bound on one step.


class Frame:
    """A decompressor of `compression.zstd`: takes all input, and gives it out bounded."""

    def __init__(self, options: Any = None) -> None:
        self.options = options
        self._inner = zlib.decompressobj()

    @property
    def eof(self) -> bool:
        """Whether the frame is over."""
        return self._inner.eof

    @property
    def unused_data(self) -> bytes:
        """What follows it."""
        return self._inner.unused_data

    def decompress(self, packed: bytes, most: int = -1) -> bytes:
        """Unpack."""
        return self._inner.decompress(self._inner.unconsumed_tail + packed, max(most, 0))


class OtherFrame(Frame):
    """One of `zstandard`: without a bound."""

    def decompress(self, packed: bytes, most: int = -1) -> bytes:
        """Unpack; note how much came at once."""
        assert most == -1
        assert len(packed) <= packing.ZSTANDARD_STEP
        return super().decompress(packed)


class OtherDecompressor:
    """`zstandard.ZstdDecompressor`."""

    def __init__(self, max_window_size: int) -> None:
        assert max_window_size == 8 * 1024 * 1024

    def decompressobj(self) -> OtherFrame:
        """Begin a frame."""
        return OtherFrame()


MODULES = {
    "compression.zstd": {
        "ZstdDecompressor": Frame,
        "ZstdError": zlib.error,
        "DecompressionParameter": types.SimpleNamespace(window_log_max="window_log_max"),
    },
    "backports.zstd": {
        "ZstdDecompressor": Frame,
        "ZstdError": zlib.error,
        "DecompressionParameter": types.SimpleNamespace(window_log_max="window_log_max"),
    },
    "zstandard": {"ZstdDecompressor": OtherDecompressor, "ZstdError": zlib.error},
}


@pytest.fixture(params=MODULES)
def zstd(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, fresh: None) -> str:
    """Play a module for zstd, the only one there is."""
    played = types.ModuleType(request.param)
    played.__dict__.update(MODULES[request.param])
    parent = request.param.partition(".")[0]
    monkeypatch.setitem(sys.modules, parent, types.ModuleType(parent))
    monkeypatch.setitem(sys.modules, request.param, played)
    monkeypatch.setattr(packing, "find_spec", lambda name: name if name == request.param else None)
    return str(request.param)


def test_zstd_is_asked_for_where_it_can_be_undone(zstd: str) -> None:
    """Besides gzip; and the module is the one found."""
    assert accepted() == "gzip, zstd"
    assert packing._zstd_module() == zstd


def test_without_a_module_it_is_not(monkeypatch: pytest.MonkeyPatch, fresh: None) -> None:
    """Then it is not asked for, and refused; a parent package that is missing is no fault."""

    def missing(name: str) -> None:
        if "." in name:
            raise ModuleNotFoundError(name)

    monkeypatch.setattr(packing, "find_spec", missing)

    assert accepted() == "gzip"
    with pytest.raises(DecodeError, match="zstd"):
        unpacker_for("zstd", None)


@pytest.mark.parametrize("size", [1, 7, 1_000_000])
def test_frames_are_unpacked_one_after_the_other(zstd: str, size: int) -> None:
    """Cut anywhere, also between them."""
    packed = zlib.compress(TEXT) + zlib.compress(b"second") + zlib.compress(b"")

    assert unpack("zstd", *[packed[at : at + size] for at in range(0, len(packed), size)]) == TEXT + b"second"


def test_a_cut_frame_is_an_error(zstd: str) -> None:
    """At every byte but the end of a frame."""
    packed = zlib.compress(b"first") + zlib.compress(b"second")
    whole = {len(zlib.compress(b"first")), len(packed)}

    for cut in range(len(packed)):
        if cut not in whole:
            with pytest.raises(APIConnectionError, match="zstd body ended"):
                unpack("zstd", packed[:cut])


def test_a_damaged_frame_is_an_error(zstd: str) -> None:
    """One of ours, which names no library."""
    with pytest.raises(DecodeError, match="zstd body is damaged"):
        unpack("zstd", b"no zstd at all")
    with pytest.raises(DecodeError, match="zstd body is damaged"):
        unpack("zstd", zlib.compress(TEXT) + b"\0\0\0")


def test_a_bomb_comes_in_pieces(zstd: str) -> None:
    """However much is packed into one chunk, no piece is larger than a bound; for `zstandard`, what 256 bytes hold."""
    unpacker = unpacker_for("zstd", None)
    assert unpacker is not None

    pieces = list(unpacker.feed(zlib.compress(bytes(8 * PIECE_BYTES))))

    assert sum(map(len, pieces)) == 8 * PIECE_BYTES
    most = PIECE_BYTES if zstd != "zstandard" else 1032 * packing.ZSTANDARD_STEP  # 1032: what zlib makes of a byte
    assert max(map(len, pieces)) <= most
    assert len(pieces) >= 8


def test_the_memory_for_a_window_is_bounded(zstd: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """8 MiB (RFC 9659), whatever a frame asks for."""
    if zstd == "zstandard":
        return  # `OtherDecompressor` demands it
    unpacker = unpacker_for("zstd", None)

    assert unpacker._begin().options == {"window_log_max": 23}  # type: ignore[union-attr]  # looked inside


# --- requests ---------------------------------------------------------------------------------------------------


def test_a_large_body_is_packed() -> None:
    """Its header says so; the original is as it was; twice is the same bytes."""
    request = {"method": "POST", "url": "/", "headers": {"a": "b"}, "content": b"x" * (GZIP_LEAST + 1)}

    packed = pack_request(request)

    assert packed["headers"] == {"a": "b", "content-encoding": "gzip"}
    assert gzip.decompress(packed["content"]) == request["content"]
    assert pack_request(request) == packed
    assert request["headers"] == {"a": "b"}


@pytest.mark.parametrize(
    "request_",
    [
        {"content": b"x" * GZIP_LEAST},
        {"content": b"x" * 5000, "headers": {"content-encoding": "gzip"}},
        {"content": iter([b"x" * 5000])},
        {"files": [("f", ("a", b"x" * 5000))]},
        {},
    ],
)
def test_what_is_not_packed(request_: dict[str, Any]) -> None:
    """Small bodies, packed ones, files and forms."""
    assert pack_request(request_) is request_
