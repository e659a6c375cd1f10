"""Rules of amounts, and of fields that exclude each other."""

from __future__ import annotations

import base64
import struct
from typing import Any

import pytest
from tests.overlay.requests.finding import found, known, said

from claude_overlay.content import image
from claude_overlay.requests import limit_rules
from claude_overlay.requests.limit_rules import INTERLEAVED, MOST_IMAGES, MOST_IMAGES_SMALL_WINDOW
from claude_overlay.requests.problem import ModelLimits


def picture(width: int, height: int) -> dict[str, Any]:
    """Make a block with the head of a PNG of that size."""
    return image(b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", width, height))


def test_max_tokens_within_the_models_limit() -> None:
    """At the limit it is fine; what nobody knows the limit of, or is no number, is not this rule's."""
    model = known(max_tokens=100)

    assert found("max-tokens", {"max_tokens": 100}, model=model) == []
    assert found("max-tokens", {"max_tokens": 101}, model=model) == [("max_tokens", 100)]
    assert found("max-tokens", {"max_tokens": 10**9}) == []
    assert found("max-tokens", {"max_tokens": "many"}, model=model) == []
    assert found("max-tokens", {"max_tokens": True}, model=known(max_tokens=0)) == []


def test_the_thinking_budget_is_less_than_max_tokens() -> None:
    """But for interleaved thinking with tools."""
    thinking = {"type": "enabled", "budget_tokens": 2000}
    request = {"thinking": thinking, "max_tokens": 2000}

    assert found("thinking-budget", request) == [("thinking.budget_tokens", 2000)]
    assert found("thinking-budget", {**request, "max_tokens": 2001}) == []
    assert found("thinking-budget", {**request, "tools": [{}]}, betas=frozenset({INTERLEAVED})) == []
    assert found("thinking-budget", {"thinking": {"type": "adaptive"}, "max_tokens": 1}) == []


def test_models_without_a_budget() -> None:
    """Known ones only: an id that merely looks alike passes."""
    request = {"thinking": {"type": "enabled", "budget_tokens": 1024}, "max_tokens": 2000}

    assert found("thinking-budget", request, model=ModelLimits(name="claude-opus-4-7", known=True)) == [
        ("thinking.type", "adaptive")
    ]
    assert found("thinking-budget", request, model=ModelLimits(name="claude-opus-4-70")) == []


def test_image_count_by_the_context_window() -> None:
    """The first image too many is named."""
    images = said(("user", [{"type": "image"}] * (MOST_IMAGES_SMALL_WINDOW + 1)))
    many = said(("user", [{"type": "image"}] * (MOST_IMAGES + 1)))

    assert found("image-count", images, model=known(context_window=200_000)) == [("messages[0].content[100]", 100)]
    assert found("image-count", images) == []
    assert found("image-count", many) == [("messages[0].content[600]", 600)]


def test_image_pixels() -> None:
    """8,000 on a side, 2,000 where there are more than twenty images."""
    assert found("image-data", said(("user", [picture(8000, 1)]))) == []
    assert found("image-data", said(("user", [picture(1, 8001)]))) == [
        ("messages[0].content[0].source.data", (8000, 8000))
    ]
    crowd = [picture(2001, 1), *[picture(1, 1)] * 20]
    assert found("image-data", said(("user", crowd))) == [("messages[0].content[0].source.data", (2000, 2000))]


def test_image_data_is_what_it_says() -> None:
    """Wrong type, no base64, too large; addresses and uploads are not looked at."""
    wrong = picture(1, 1)
    wrong["source"]["media_type"] = "image/jpeg"
    broken = {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": "!!!"}}

    assert found("image-data", said(("user", [wrong]))) == [("messages[0].content[0].source.media_type", "image/png")]
    assert found("image-data", said(("user", [broken]))) == [("messages[0].content[0].source.data", "base64")]
    assert found("image-data", said(("user", [image("https://x.example"), image(file_id="f")]))) == []


def test_image_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Measured in base64, as the server does."""
    block = picture(1, 1)
    monkeypatch.setattr(limit_rules, "MOST_IMAGE_BYTES", len(block["source"]["data"]) - 1)

    assert [path for path, _ in found("image-data", said(("user", [block])))] == ["messages[0].content[0].source.data"]


def test_only_the_head_of_an_image_is_decoded() -> None:
    """A large image is cut at a whole group of base64, so its size is still found."""
    head = base64.b64decode(picture(9000, 1)["source"]["data"])
    large = image(head + b"\0" * 400_000)

    assert [path for path, _ in found("image-data", said(("user", [large])))] == ["messages[0].content[0].source.data"]


def test_sizes(monkeypatch: pytest.MonkeyPatch) -> None:
    """All texts together, and the whole body; what cannot be encoded is somebody else's business."""
    monkeypatch.setattr(limit_rules, "MOST_TEXT_BYTES", 5)
    monkeypatch.setattr(limit_rules, "MOST_REQUEST_BYTES", 100)

    assert found("text-size", said(("user", "äää"))) == [("messages", 5)]
    assert found("text-size", said(("user", [{"type": "text", "text": "abc"}]), system="ab")) == []
    assert found("request-size", said(("user", "x" * 100))) == [("", 100)]
    assert found("request-size", {"x": object()}) == []
    assert found("request-size", {}) == []


def test_blank_stop_sequences() -> None:
    """The server refuses them."""
    assert found("stop-sequences", {"stop_sequences": ["a", " "]}) == [("stop_sequences[1]", "visible characters")]
    assert found("stop-sequences", {"stop_sequences": "ab"}) == []


@pytest.mark.parametrize(
    ("request_", "paths"),
    [
        ({"compaction": {"type": "summarize"}, "context_management": {"edits": []}}, ["context_management"]),
        ({"fallback_credit_token": "t", "fallbacks": ["m"]}, ["fallbacks"]),
        (
            {
                "compaction": {"type": "summarize"},
                "stop_sequences": ["a"],
                "output_config": {"format": {}},
                "tool_choice": {"type": "any"},
            },
            ["stop_sequences", "tool_choice.type"],
        ),
        (
            {"compaction": {"type": "summarize"}, "output_config": {"format": {"type": "json_schema"}}},
            ["output_config.format"],
        ),
        (
            {"context_management": {"edits": [{"type": "x"}, {"type": "clear_thinking_20251015"}]}},
            ["context_management.edits[1]"],
        ),
        ({"context_management": {"edits": [{"type": "clear_thinking_20251015"}, {"type": "x"}]}}, []),
        ({"context_management": 3}, []),
    ],
)
def test_exclusions(request_: dict[str, Any], paths: list[str]) -> None:
    """Fields that the server takes one at a time."""
    assert [path for path, _ in found("exclusions", request_)] == paths
