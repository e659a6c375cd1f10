"""Width and height of a picture, by its first bytes.

Decides nothing about limits: the rules of `requests` do. Reads PNG, GIF, JPEG and WebP, the types the API takes.
"""

from __future__ import annotations

import struct
from typing import Final

from claude_overlay.media import media_type_of_bytes

__all__ = ["image_size"]

# Where width and height stand: PNG §11.2.2 (IHDR), GIF89a §18, WebP container (VP8, VP8L, VP8X chunks).
_PNG_SIZE: Final = slice(16, 24)
_GIF_SIZE: Final = slice(6, 10)
_WEBP_KIND: Final = slice(12, 16)
# JPEG markers with a size (T.81 table B.1: start of frame 0-15 but for DHT, JPG, DAC), and those without a length.
_JPEG_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_FILL: Final = 0xFF
_JPEG_BARE: Final = frozenset({0x01, *range(0xD0, 0xD9)})


def image_size(content: bytes) -> tuple[int, int] | None:
    """Tell width and height of a PNG, GIF, JPEG or WebP image, in pixels, by its first bytes; None if they do not."""
    kind = media_type_of_bytes(content[:64])
    try:
        if kind == "image/png":
            return _pair(">II", content[_PNG_SIZE])
        if kind == "image/gif":
            return _pair("<HH", content[_GIF_SIZE])
        if kind == "image/webp":
            return _webp_size(content)
        return _jpeg_size(content) if kind == "image/jpeg" else None
    except (struct.error, IndexError):
        return None


def _pair(layout: str, content: bytes) -> tuple[int, int]:
    first, second = struct.unpack(layout, content)
    return int(first), int(second)


def _webp_size(content: bytes) -> tuple[int, int] | None:
    kind = content[_WEBP_KIND]
    if kind == b"VP8 ":
        width, height = _pair("<HH", content[26:30])
        return width & 0x3FFF, height & 0x3FFF
    if kind == b"VP8L":
        (bits,) = struct.unpack("<I", content[21:25])
        return (bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1
    if kind == b"VP8X":
        across, down = content[24:27], content[27:30]
        return int.from_bytes(across, "little") + 1, int.from_bytes(down, "little") + 1
    return None


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    at = 2
    while content[at] == _FILL:
        marker = content[at + 1]
        if marker == _FILL or marker in _JPEG_BARE:
            at += 1 if marker == _FILL else 2
            continue
        if marker in _JPEG_FRAMES:
            height, width = _pair(">HH", content[at + 5 : at + 9])
            return width, height
        (length,) = struct.unpack(">H", content[at + 2 : at + 4])
        at += 2 + length
    return None
