"""Rules of what is in a message: blank text, citations, cache breakpoints.

Each rule is a pure function in the table `CONTENT_RULES`. Called by `validation`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from claude_overlay.content.cache import UNMARKABLE
from claude_overlay.content.marks import MOST_MARKS, marks_of
from claude_overlay.content.walk import Place, places
from claude_overlay.requests.problem import Finding, Rule, Subject

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["CONTENT_RULES"]


def _blank_text(subject: Subject) -> Iterator[Finding]:
    for place in places(subject.request):
        text = place.block.get("text")
        # An empty one breaks the description already; of the assistant a blank one is taken (recorded traffic).
        if place.role == "assistant" or place.tag != "text" or not isinstance(text, str):
            continue
        if text and not text.strip():
            yield f"{place.path}.text", text, "visible characters", "the text is blank; leave the block out"


def _mixed_citations(subject: Subject) -> Iterator[Finding]:
    found = list(places(subject.request))
    for tag, name in (("document", "documents"), ("search_result", "search results")):
        of_kind = [(place, _cites(place)) for place in found if place.tag == tag]
        if len({cites for _, cites in of_kind}) > 1:
            for place, cites in of_kind:
                if not cites:
                    reason = f"other {name} of the request may be cited; switch it on for all of them, or for none"
                    yield f"{place.path}.citations", place.block.get("citations"), "all or none", reason


def _cites(place: Place) -> bool:
    citations = place.block.get("citations")
    return isinstance(citations, dict) and citations.get("enabled") is True


def _citations_and_format(subject: Subject) -> Iterator[Finding]:
    config = subject.request.get("output_config")
    wanted = config.get("format") if isinstance(config, dict) else None
    wanted = wanted or subject.request.get("output_format")
    if wanted:
        for place in places(subject.request):
            if place.tag in ("document", "search_result") and _cites(place):
                reason = "citations and a structured reply (output_config.format) exclude each other"
                yield f"{place.path}.citations", place.block["citations"], "no format", reason


def _cited_passages(subject: Subject) -> Iterator[Finding]:
    if subject.api_version < "2026-10-21":
        return
    for place in places(subject.request):
        if place.within == "search_result" and place.role == "user" and place.block.get("citations"):
            reason = "text of a search result carries no citations since 2026-10-21; leave them out"
            yield f"{place.path}.citations", place.block["citations"], "none", reason


def _mark_count(subject: Subject) -> Iterator[Finding]:
    marks = marks_of(subject.request)
    for mark in marks[MOST_MARKS:]:
        reason = (
            f"a request takes {MOST_MARKS} cache breakpoints, and this is one of {len(marks)}; leave the early ones"
        )
        yield _mark_path(mark.path), len(marks), MOST_MARKS, f"{reason} out"


def _mark_order(subject: Subject) -> Iterator[Finding]:
    short: str | None = None
    for mark in marks_of(subject.request):
        if mark.ttl == "1h" and short is not None:
            reason = f"a breakpoint of 1h cannot come after one of 5m ({short}); tools, system, messages is the order"
            yield f"{_mark_path(mark.path)}.ttl", "1h", "5m", reason
        elif mark.ttl != "1h":
            short = short or mark.path


def _mark_place(subject: Subject) -> Iterator[Finding]:
    for place in places(subject.request):
        mark = place.block.get("cache_control")
        text: Any = place.block.get("text")
        if mark is None:
            continue
        if place.tag in UNMARKABLE:
            yield f"{place.path}.cache_control", place.tag, "no mark", "this kind of block cannot carry a breakpoint"
        elif place.tag == "text" and isinstance(text, str) and not text.strip():
            yield f"{place.path}.cache_control", text, "text", "an empty text cannot carry a breakpoint"


def _mark_path(path: str) -> str:
    return path if path == "cache_control" else f"{path}.cache_control"


_CACHING = "vendor's page: Prompt caching"
_CITING = "vendor's pages: Citations; Search results"

CONTENT_RULES: Final = (
    Rule(name="blank-text", source="the API's error for it", check=_blank_text),
    Rule(name="citations-mixed", source=_CITING, check=_mixed_citations),
    Rule(name="citations-format", source="vendor's page: Structured outputs", check=_citations_and_format),
    Rule(name="citations-passage", source="vendor's page: Versions, 2026-10-21", check=_cited_passages),
    Rule(name="cache-count", source=_CACHING, check=_mark_count),
    Rule(name="cache-order", source=_CACHING, check=_mark_order),
    Rule(name="cache-place", source=_CACHING, check=_mark_place),
)
