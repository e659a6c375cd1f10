"""Rules of amounts and of fields that exclude each other: tokens, thinking, images, the size of a request.

Each rule is a pure function in the table `LIMIT_RULES`. Called by `validation`.
"""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, Any, Final

import orjson

from claude_overlay.content.image_size import image_size
from claude_overlay.content.walk import Place, messages_of, places
from claude_overlay.media import media_type_of_bytes
from claude_overlay.requests.problem import Finding, Rule, Subject

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["LIMIT_RULES"]

# Vendor's page on vision: images of a request, by the model's context window; pixels; bytes of base64.
MOST_IMAGES: Final = 600
MOST_IMAGES_SMALL_WINDOW: Final = 100
SMALL_WINDOW: Final = 200_000
MOST_PIXELS: Final = 8_000
MANY_IMAGES: Final = 20
MOST_PIXELS_OF_MANY: Final = 2_000
MOST_IMAGE_BYTES: Final = 10 * 1024 * 1024
# API overview, request size limits.
MOST_REQUEST_BYTES: Final = 32 * 1024 * 1024
# The API's error: too many total text bytes.
MOST_TEXT_BYTES: Final = 9_000_000
# Enough of a picture to find its size behind the longest metadata that is usual; a multiple of 4.
_LOOKED_AT: Final = 256 * 1024

INTERLEAVED: Final = "interleaved-thinking-2025-05-14"
# Vendor's page on adaptive thinking: these think by themselves only, and refuse a fixed budget.
NO_BUDGET: Final = ("claude-opus-4-7", "claude-opus-4-8", "claude-mythos-preview")


def _reply_size(subject: Subject) -> Iterator[Finding]:
    wanted = _count(subject.request.get("max_tokens"))
    most = subject.model.max_tokens
    if most is not None and wanted is not None and wanted > most:
        yield "max_tokens", wanted, most, f"{subject.model.name} replies with {most:,} tokens at most"


def _thinking_budget(subject: Subject) -> Iterator[Finding]:
    thinking = subject.request.get("thinking")
    if not isinstance(thinking, dict) or thinking.get("type") != "enabled":
        return
    if subject.model.known and subject.model.name.startswith(NO_BUDGET):
        reason = f'{subject.model.name} takes no fixed budget; use {{"type": "adaptive"}} and output_config.effort'
        yield "thinking.type", "enabled", "adaptive", reason
    budget, most = _count(thinking.get("budget_tokens")), _count(subject.request.get("max_tokens"))
    if INTERLEAVED in subject.betas and subject.request.get("tools"):
        return
    if budget is not None and most is not None and budget >= most:
        reason = f"the budget is a part of max_tokens ({most}) and must be less; nothing would be left for the answer"
        yield "thinking.budget_tokens", budget, most, reason


def _image_count(subject: Subject) -> Iterator[Finding]:
    images = _images(subject)
    window = subject.model.context_window
    most = MOST_IMAGES_SMALL_WINDOW if window is not None and window <= SMALL_WINDOW else MOST_IMAGES
    if len(images) > most:
        reason = f"a request takes {most} images for this model, and has {len(images)}"
        yield images[most].path, len(images), most, reason


def _image_data(subject: Subject) -> Iterator[Finding]:
    images = _images(subject)
    most = MOST_PIXELS_OF_MANY if len(images) > MANY_IMAGES else MOST_PIXELS
    for place in images:
        source = place.block.get("source")
        if not isinstance(source, dict) or source.get("type") != "base64" or not isinstance(source.get("data"), str):
            continue
        data: str = source["data"]
        path = f"{place.path}.source"
        if len(data) > MOST_IMAGE_BYTES:
            reason = f"an image takes {MOST_IMAGE_BYTES:,} bytes of base64 at most; make it smaller or upload it"
            yield f"{path}.data", len(data), MOST_IMAGE_BYTES, reason
        try:
            begin = base64.b64decode(data[:_LOOKED_AT], validate=True)
        except (binascii.Error, ValueError):
            yield f"{path}.data", data[:20], "base64", "this is no base64; give bytes or a path to image(...)"
            continue
        found, told = media_type_of_bytes(begin), source.get("media_type")
        if isinstance(found, str) and found.startswith("image/") and told is not None and found != told:
            yield f"{path}.media_type", told, found, f"the data is of type {found}"
        pixels = image_size(begin)
        if pixels is not None and max(pixels) > most:
            many = f" in a request with more than {MANY_IMAGES} images" if most == MOST_PIXELS_OF_MANY else ""
            yield f"{path}.data", pixels, (most, most), f"an image is at most {most} pixels wide and high{many}"


def _text_size(subject: Subject) -> Iterator[Finding]:
    size = sum(len(text.encode("utf-8", "replace")) for text in _texts(subject.request))
    if size > MOST_TEXT_BYTES:
        reason = f"the texts of a request take {MOST_TEXT_BYTES:,} bytes together at most"
        yield "messages", size, MOST_TEXT_BYTES, reason


def _texts(request: dict[str, Any]) -> Iterator[str]:
    for value in (request.get("system"), *(message.get("content") for _, message in messages_of(request))):
        if isinstance(value, str):
            yield value
    for place in places(request):
        for name in ("text", "content"):
            if isinstance(place.block.get(name), str):
                yield place.block[name]


def _request_size(subject: Subject) -> Iterator[Finding]:
    try:
        size = len(orjson.dumps(subject.request, option=orjson.OPT_NON_STR_KEYS))
    except (TypeError, ValueError):
        return
    if size > MOST_REQUEST_BYTES:
        reason = f"a request takes {MOST_REQUEST_BYTES:,} bytes at most; upload files and send their file_id"
        yield "", size, MOST_REQUEST_BYTES, reason


def _blank_stops(subject: Subject) -> Iterator[Finding]:
    stops = subject.request.get("stop_sequences")
    for index, stop in enumerate(stops if isinstance(stops, list) else ()):
        if isinstance(stop, str) and not stop.strip():
            yield f"stop_sequences[{index}]", stop, "visible characters", "a stop sequence cannot be blank"


def _exclusions(subject: Subject) -> Iterator[Finding]:
    request = subject.request
    for one, other in (("compaction", "context_management"), ("fallback_credit_token", "fallbacks")):
        if request.get(one) and request.get(other):
            yield other, request[other], f"not with {one}", f"{one} and {other} exclude each other"
    if request.get("compaction"):
        config = request.get("output_config")
        if request.get("stop_sequences"):
            yield (
                "stop_sequences",
                request["stop_sequences"],
                "not with compaction",
                "a summary takes none; leave them out",
            )
        if isinstance(config, dict) and config.get("format"):
            yield "output_config.format", config["format"], "not with compaction", "a summary has no format of its own"
        choice = request.get("tool_choice")
        if isinstance(choice, dict) and choice.get("type") in ("any", "tool"):
            yield (
                "tool_choice.type",
                choice["type"],
                ["auto", "none"],
                "no tool can be forced in a request for a summary",
            )
    management = request.get("context_management")
    edits = management.get("edits") if isinstance(management, dict) else None
    for index, edit in enumerate(edits if isinstance(edits, list) else ()):
        kind = edit.get("type") if isinstance(edit, dict) else None
        if index and isinstance(kind, str) and kind.startswith("clear_thinking"):
            yield f"context_management.edits[{index}]", kind, 0, "the clearing of thinking stands first among the edits"


def _images(subject: Subject) -> list[Place]:
    return [place for place in places(subject.request) if place.tag == "image"]


def _count(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


_VISION = "vendor's page: Vision"

LIMIT_RULES: Final = (
    Rule(name="max-tokens", source="spec/catalog.yaml, from the vendor's page of models", check=_reply_size),
    Rule(
        name="thinking-budget",
        source="API reference, thinking; vendor's page: Adaptive thinking",
        check=_thinking_budget,
    ),
    Rule(name="image-count", source=_VISION, check=_image_count),
    Rule(name="image-data", source=_VISION, check=_image_data),
    Rule(name="text-size", source="the API's error for it", check=_text_size),
    Rule(name="request-size", source="API overview, request size limits", check=_request_size),
    Rule(name="stop-sequences", source="the API's error for it", check=_blank_stops),
    Rule(name="exclusions", source="API reference; the SDK's tools.md on compaction", check=_exclusions),
)
