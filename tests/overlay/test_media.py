"""Media types by first bytes and by name."""

from __future__ import annotations

import pytest

from claude_overlay.media import extension_of, media_type_of_bytes, media_type_of_name


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"\x89PNG\r\n\x1a\n....", "image/png"),
        (b"\xff\xd8\xff\xe0....", "image/jpeg"),
        (b"GIF87a..", "image/gif"),
        (b"GIF89a..", "image/gif"),
        (b"RIFF\x01\x02\x03\x04WEBPVP8 ", "image/webp"),
        (b"RIFF\x01\x02\x03\x04WAVEfmt \x00", None),
        (b"%PDF-1.7\n\x00", "application/pdf"),
        ("Grüße".encode(), "text/plain"),
        ("Grüße".encode("latin-1"), None),
        (b"a\x00b", None),
        (b"", None),
    ],
)
def test_first_bytes_tell_the_type(content: bytes, expected: str | None) -> None:
    """Images and PDF by their signature, text by being UTF-8, the rest not at all."""
    assert media_type_of_bytes(content) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [("a.PDF", "application/pdf"), ("x/y.tar.json", "application/json"), ("README", None), ("a.unknown", None)],
)
def test_names_tell_the_type(name: str, expected: str | None) -> None:
    """The last ending counts, in any case."""
    assert media_type_of_name(name) == expected


@pytest.mark.parametrize(("kind", "expected"), [("text/html", ".html"), ("image/jpeg", ".jpeg"), ("x/y", "")])
def test_types_have_an_ending(kind: str, expected: str) -> None:
    """A known type has one ending; an unknown one has none."""
    assert extension_of(kind) == expected
