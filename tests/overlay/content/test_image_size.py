"""Width and height by first bytes."""

from __future__ import annotations

import struct

import pytest

from claude_overlay.content.image_size import image_size

PNG = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", 640, 480)
GIF = b"GIF89a" + struct.pack("<HH", 320, 200)
EXIF = b"\xff\xe1" + struct.pack(">H", 2 + 300) + b"x" * 300
FRAME = b"\xff\xc2" + struct.pack(">HBHH", 11, 8, 768, 1024)
JPEG = b"\xff\xd8\xff\xff\xd0" + EXIF + FRAME
VP8 = b"RIFF....WEBPVP8 " + b"." * 10 + struct.pack("<HH", 100 | 0x4000, 50)
VP8L = b"RIFF....WEBPVP8L" + b"." * 5 + struct.pack("<I", (99) | (49 << 14))
VP8X = b"RIFF....WEBPVP8X" + b"." * 8 + (8191).to_bytes(3, "little") + (4095).to_bytes(3, "little")


@pytest.mark.parametrize(
    ("content", "size"),
    [
        (PNG, (640, 480)),
        (GIF, (320, 200)),
        (JPEG, (1024, 768)),
        (VP8, (100, 50)),
        (VP8L, (100, 50)),
        (VP8X, (8192, 4096)),
        (b"RIFF....WEBPVP9 ....", None),
        (PNG[:20], None),
        (GIF[:8], None),
        (JPEG[:40], None),
        (b"\xff\xd8\xff", None),
        (b"\xff\xd8\xff\xe1\x00\x03.no marker", None),
        (b"text", None),
        (b"", None),
    ],
)
def test_size_of_a_picture(content: bytes, size: tuple[int, int] | None) -> None:
    """Of the four types the API takes; what is cut short or unknown has none, and never an exception."""
    assert image_size(content) == size
