"""Sources of images and documents."""

from __future__ import annotations

import pytest

from claude_overlay.content.sources import document_source, exactly_one, image_source, plain_text
from claude_overlay.errors import InvalidArgumentError


def test_an_address_is_left_to_the_server() -> None:
    """In any spelling of its scheme, for both kinds."""
    assert image_source("HTTPS://x.example/a", None) == {"type": "url", "url": "HTTPS://x.example/a"}
    assert document_source("http://x.example/a") == {"type": "url", "url": "http://x.example/a"}


def test_bytes_show_what_they_are() -> None:
    """Text stays text; a buffer is as good as bytes."""
    assert document_source(memoryview("ä".encode())) == plain_text("ä")
    assert image_source(bytearray(b"GIF89a.."), None)["media_type"] == "image/gif"


@pytest.mark.parametrize("given", [{}, {"a": 1, "b": 2}])
def test_one_source_and_no_other(given: dict[str, int]) -> None:
    """None and two are refused, by name."""
    with pytest.raises(InvalidArgumentError, match="exactly one of a, b"):
        exactly_one("thing", **{"a": None, "b": None, **given})
