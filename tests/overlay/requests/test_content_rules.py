"""Rules of what is in a message."""

from __future__ import annotations

from typing import Any

from tests.overlay.requests.finding import found, said, text

from claude_overlay.content import cached, document, search_result


def test_blank_text_is_named() -> None:
    """Of the user and the system, nested too; the server takes it from the assistant. An empty one is the schema's."""
    request = said(
        ("user", [text(" "), {"type": "tool_result", "content": [text("\n")]}, text("")]),
        ("assistant", [text(" ")]),
        system=[text("\t")],
    )

    assert [path for path, _ in found("blank-text", request)] == [
        "system[0].text",
        "messages[0].content[0].text",
        "messages[0].content[1].content[0].text",
    ]


def test_citations_are_for_all_or_none() -> None:
    """Documents among themselves and search results among themselves."""
    yes, no = document(text="a", citations=True), document(text="b")
    hit = search_result("a", source="s", title="t")

    assert found("citations-mixed", said(("user", [yes, yes, hit]))) == []
    assert found("citations-mixed", said(("user", [yes]), ("user", [no]))) == [
        ("messages[1].content[0].citations", "all or none")
    ]


def test_citations_and_a_format_exclude_each_other() -> None:
    """In both places a format can stand."""
    cited = said(("user", [document(text="a", citations=True)]))
    expected = [("messages[0].content[0].citations", "no format")]

    assert found("citations-format", {**cited, "output_config": {"format": {"type": "json_schema"}}}) == expected
    assert found("citations-format", {**cited, "output_format": {"type": "json_schema"}}) == expected
    assert found("citations-format", {**cited, "output_config": {"effort": "low"}}) == []


def test_passages_carry_no_citations_since_2026_10_21() -> None:
    """The older version takes them."""
    hit = search_result(text("a", citations=[{"type": "x"}]), source="s", title="t")

    assert found("citations-passage", said(("user", [hit]))) == [
        ("messages[0].content[0].content[0].citations", "none")
    ]
    assert found("citations-passage", said(("user", [hit])), api_version="2023-06-01") == []


def test_four_breakpoints_and_no_more() -> None:
    """Each one too many is named; the request's own is one of them."""
    five = said(("user", [cached(str(n)) for n in range(5)]))

    assert found("cache-count", five) == [("messages[0].content[4].cache_control", 4)]
    assert found("cache-count", said(("user", [cached("a")]))) == []
    four = said(("user", [*[cached(str(n)) for n in range(4)], text("x")]), cache_control={"type": "ephemeral"})
    assert found("cache-count", four) == [("cache_control", 4)]


def test_an_hour_comes_before_five_minutes() -> None:
    """In the server's order of tools, system, messages; a mark without a length is one of five minutes."""
    wrong: Any = said(("user", [cached("a", "1h")]), system=[{**text("s"), "cache_control": {"type": "ephemeral"}}])

    assert found("cache-order", wrong) == [("messages[0].content[0].cache_control.ttl", "5m")]
    assert found("cache-order", said(("user", [cached("a")]), system=[cached("s", "1h")])) == []


def test_marks_stand_on_blocks_that_can_carry_them() -> None:
    """Not on thinking, not on empty text."""
    mark = {"cache_control": {"type": "ephemeral"}}
    request = said(("assistant", [{"type": "thinking", **mark}, text("", **mark), text("a", **mark)]))

    assert found("cache-place", request) == [
        ("messages[0].content[0].cache_control", "no mark"),
        ("messages[0].content[1].cache_control", "text"),
    ]
