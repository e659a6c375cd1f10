"""How bodies are packed for the way: which packings we ask for, which we can undo, and what a request's may be.

Decides that an answer may be packed with gzip, and with zstd where Python can undo it: from 3.14 by the standard
library, before by `backports.zstd` or `zstandard`, if one of them is there. Nothing is loaded before an answer comes
packed so. Decides how much one step may unpack. `client.body` proves bodies whole.
"""

from __future__ import annotations

import zlib
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final, Protocol

from claude_overlay.errors import DecodeError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

__all__ = ["GZIP_LEAST", "Unpacker", "accepted", "pack_request", "unpacker_for"]

# One piece of unpacked body; bounds what a decompression bomb can make of one network chunk.
PIECE_BYTES: Final = 256 * 1024
GZIP_WINDOW: Final = 16 + zlib.MAX_WBITS
# RFC 9659: zstd over HTTP needs no window above 8 MiB, so none is given more memory.
ZSTD_WINDOW_LOG: Final = 23
# `zstandard` has no bound on what it gives; so much packed is at most 64 blocks of 128 KiB.
ZSTANDARD_STEP: Final = 256
# A smaller body fits into one packet anyway.
GZIP_LEAST: Final = 1024
MODULES: Final = ("compression.zstd", "backports.zstd", "zstandard")


class Unpacker(Protocol):
    """Undoes one packing."""

    @property
    def complete(self) -> bool:
        """Whether what has come so far ends where a packed body may end."""
        ...

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Give the content of the next bytes, in pieces of bounded size."""
        ...


@cache
def accepted() -> str:
    """Give the `accept-encoding` of requests whose answer is read whole."""
    return "gzip" if _zstd_module() is None else "gzip, zstd"


def unpacker_for(encoding: str, request_id: str | None) -> Unpacker | None:
    """Give what undoes a `content-encoding`; None when nothing is to be undone.

    Args:
        encoding: The header's value.
        request_id: The server's id of the request, for errors.

    Raises:
        DecodeError: It was not asked for, and we do not know it.
    """
    name = encoding.strip().lower()
    if name in {"identity", ""}:
        return None
    if name in {"gzip", "x-gzip"}:
        return _Members("gzip", lambda: zlib.decompressobj(GZIP_WINDOW), zlib.error, request_id)
    module = _zstd_module() if name == "zstd" else None
    if module is None:
        message = f"the body is packed as {name!r}, which was not asked for"
        raise DecodeError(message, request_id=request_id)
    return _zstd_unpacker(module, request_id)


def pack_request(request: Mapping[str, Any]) -> Mapping[str, Any]:
    """Give the request with its body packed by gzip, if that is worth it and not done yet.

    Files and forms go as they are: files are packed mostly, and read while they are sent.
    """
    content = request.get("content")
    headers: Mapping[str, str] = request.get("headers") or {}
    if type(content) is not bytes or len(content) <= GZIP_LEAST or "content-encoding" in headers:
        return request
    # zlib writes no time into the head, so the same body is the same bytes.
    return {
        **request,
        "content": zlib.compress(content, 6, wbits=GZIP_WINDOW),
        "headers": {**headers, "content-encoding": "gzip"},
    }


class _Members:
    """Any number of members or frames one after the other, in bounded pieces; knows whether the last is complete."""

    __slots__ = ("_begin", "_fault", "_member", "_name", "_request_id", "complete")

    def __init__(self, name: str, begin: Callable[[], Any], fault: type[Exception], request_id: str | None) -> None:
        self._name = name
        self._begin = begin
        self._fault = fault
        self._request_id = request_id
        self._member = begin()
        self.complete = False

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Give the content of the next bytes.

        Raises:
            DecodeError: They are damaged.
        """
        rest = chunk
        full = False
        # A full piece may leave output behind inside the library, also when it has taken all of the input.
        while rest or full:
            if self._member.eof:
                rest = self._padding_off(rest)
                if not rest:
                    return
                self._member = self._begin()
            piece = self._unpack(rest)
            self.complete = self._member.eof
            rest = self._member.unused_data or getattr(self._member, "unconsumed_tail", b"")
            full = len(piece) == PIECE_BYTES
            if piece:
                yield piece

    def _padding_off(self, rest: bytes) -> bytes:
        # Legal after a gzip member (gzip manual, "advanced usage"); no zstd frame begins with a zero.
        return rest.lstrip(b"\0") if self._name == "gzip" else rest

    def _unpack(self, packed: bytes) -> bytes:
        try:
            piece: bytes = self._member.decompress(packed, PIECE_BYTES)
        except self._fault as error:
            message = f"the {self._name} body is damaged"
            raise DecodeError(message, request_id=self._request_id) from error
        return piece


class _Sliced:
    """`zstandard`, which has no bound on one step: it is fed by so little at a time that there is one."""

    __slots__ = ("_frames",)

    def __init__(self, frames: _Members) -> None:
        self._frames = frames

    @property
    def complete(self) -> bool:
        """Whether the last frame is."""
        return self._frames.complete

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Give the content of the next bytes."""
        for start in range(0, len(chunk), ZSTANDARD_STEP):
            yield from self._frames.feed(chunk[start : start + ZSTANDARD_STEP])


class _Unbounded:
    """A frame of `zstandard` with the signature of the others."""

    __slots__ = ("_frame",)

    def __init__(self, frame: Any) -> None:
        self._frame = frame

    @property
    def eof(self) -> bool:
        return bool(self._frame.eof)

    @property
    def unused_data(self) -> bytes:
        return bytes(self._frame.unused_data)

    def decompress(self, packed: bytes, most: int) -> bytes:  # noqa: ARG002 - it knows no bound
        return bytes(self._frame.decompress(packed))


@cache
def _zstd_module() -> str | None:
    """Find the module that undoes zstd, without loading it."""
    for name in MODULES:
        try:
            if find_spec(name) is not None:
                return name
        except ImportError:
            continue
    return None


def _zstd_unpacker(name: str, request_id: str | None) -> Unpacker:
    module = import_module(name)
    if name == "zstandard":
        packed = module.ZstdDecompressor(max_window_size=1 << ZSTD_WINDOW_LOG)
        begin = lambda: _Unbounded(packed.decompressobj())  # noqa: E731 - the other one is no function either
        return _Sliced(_Members("zstd", begin, module.ZstdError, request_id))
    options = {module.DecompressionParameter.window_log_max: ZSTD_WINDOW_LOG}
    return _Members("zstd", lambda: module.ZstdDecompressor(options=options), module.ZstdError, request_id)
