"""Rules of the order of messages."""

from __future__ import annotations

from typing import Any

import pytest
from tests.overlay.requests.finding import call, found, known, result, said, text


def test_there_is_a_message() -> None:
    """An empty list is no conversation."""
    assert found("some-message", {"messages": []}) == [("messages", "at least 1")]
    assert found("some-message", said(("user", "a"))) == []


def test_system_messages_stand_after_the_user() -> None:
    """Not first and not after the assistant, not empty, and only for models that know them."""
    fine = said(("user", "a"), ("system", "b"), ("system", "c"))

    assert found("system-messages", fine) == []
    assert found("system-messages", said(("system", "b"))) == [("messages[0].role", "after user")]
    assert found("system-messages", said(("user", "a"), ("assistant", "b"), ("system", "c"))) != []
    assert found("system-messages", said(("user", "a"), ("system", ""))) == [
        ("messages[1].content", "content or output_config")
    ]
    assert found("system-messages", fine, model=known(generation=(4, 8))) == []
    assert len(found("system-messages", fine, model=known(generation=(4, 5)))) == 2
    assert found("system-messages", said(("system", "b"), thread={"type": "continue"})) == []


def test_only_the_last_message_of_the_assistant_may_be_empty() -> None:
    """Empty content anywhere else is refused by the server."""
    empty = said(("user", ""), ("assistant", []), ("user", "x"), ("assistant", ""))

    assert [path for path, _ in found("empty-message", empty)] == ["messages[0].content", "messages[1].content"]


def test_every_call_is_answered_in_the_next_turn() -> None:
    """Also the second of two parallel calls, and the last turn's; a turn may be several messages."""
    asked = ("assistant", [call("a"), call("b")])

    assert (
        found("tool-use-answered", said(("user", "q"), asked, ("user", [result("a")]), ("user", [result("b")]))) == []
    )
    assert found("tool-use-answered", said(("user", "q"), asked, ("user", [result("a")]))) == [
        ("messages[1].content[1]", "tool_result")
    ]
    assert len(found("tool-use-answered", said(("user", "q"), asked))) == 2
    assert len(found("tool-use-answered", said(asked, ("user", "q"), ("assistant", "x"), ("user", [result("a")])))) == 2


def test_what_stands_before_a_summary_is_ignored() -> None:
    """The server drops it, so its calls need no results."""
    summary = ("assistant", [{"type": "compaction", "content": "sum"}])

    assert found("tool-use-answered", said(("assistant", [call("a")]), summary, ("user", "q"))) == []


def test_every_result_answers_a_call_of_the_turn_before() -> None:
    """Not of an earlier one, not twice, and never from the assistant."""
    asked = ("assistant", [call("a")])

    assert found("tool-result-asked", said(asked, ("user", [result("a")]))) == []
    assert found("tool-result-asked", said(("user", [result("z")]))) == [("messages[0].content[0].tool_use_id", [])]
    late = said(asked, ("user", [result("a")]), ("assistant", "x"), ("user", [result("a")]))
    assert found("tool-result-asked", late) == [("messages[3].content[0].tool_use_id", [])]
    assert found("tool-result-asked", said(asked, ("user", [result("a"), result("a")]))) == [
        ("messages[1].content[1].tool_use_id", "once")
    ]
    assert found("tool-result-asked", said(("assistant", [result("a")]))) == [
        ("messages[0].content[0].tool_use_id", "user")
    ]
    assert found("tool-result-asked", said(("user", [result("z")]), thread={"type": "continue"})) == []


def test_results_stand_first() -> None:
    """Text behind them is fine, before them or between them it is not."""
    asked = ("assistant", [call("a"), call("b")])

    assert found("tool-results-first", said(asked, ("user", [result("a"), result("b"), text("x")]))) == []
    mixed = said(asked, ("user", [text("x"), result("a"), text("y"), result("b")]))
    assert [path for path, _ in found("tool-results-first", mixed)] == [
        "messages[1].content[0]",
        "messages[1].content[2]",
    ]


def test_call_ids_are_unique_and_the_assistants() -> None:
    """In the whole conversation."""
    twice = said(("assistant", [call("a")]), ("user", [result("a")]), ("assistant", [call("a")]))

    assert found("tool-use-id", twice) == [("messages[2].content[0].id", "unique")]
    assert found("tool-use-id", said(("user", [call("a")]))) == [("messages[0].content[0].type", "assistant")]


@pytest.mark.parametrize(
    ("last", "facts", "expected"),
    [
        ("begun", {"model": known(generation=(4, 6))}, [("messages[1].role", "user")]),
        ("begun", {"model": known(generation=(4, 5))}, []),
        ("begun", {}, []),
        ("begun ", {}, [("messages[1].content", "no whitespace at its end")]),
        ([text("begun\n")], {}, [("messages[1].content", "no whitespace at its end")]),
        ([{"type": "server_tool_use"}, text("x")], {"model": known(generation=(5, 0))}, []),
        ([{"type": "compaction", "content": "s"}], {"model": known(generation=(5, 0))}, []),
        ([], {"model": known(generation=(5, 0))}, []),
    ],
)
def test_prefill(last: Any, facts: Any, expected: Any) -> None:
    """Refused for the models that refuse it, never for a paused turn; its end is checked for the others."""
    assert found("prefill", said(("user", "q"), ("assistant", last)), **facts) == expected


def test_prefill_and_thinking_exclude_each_other() -> None:
    """For models that still continue an answer. A fallback credit token allows it once."""
    begun = said(("user", "q"), ("assistant", "x"), thinking={"type": "enabled"})

    assert found("prefill", begun) == [("messages[1].role", "user")]
    assert found("prefill", {**begun, "fallback_credit_token": "t"}, model=known(generation=(5, 0))) == []


def test_a_signed_summary_is_the_first_block_and_the_only_one() -> None:
    """The threshold's summaries, without a signature, may stand anywhere and be many."""
    signed = {"type": "compaction", "content": "s", "signature": "x"}
    plain = {"type": "compaction", "content": "s"}

    assert found("compaction-block", said(("assistant", [signed]), ("user", "q"))) == []
    assert found("compaction-block", said(("user", "q"), ("assistant", [plain]), ("assistant", [plain]))) == []
    assert found("compaction-block", said(("assistant", [signed]), ("assistant", [signed]))) == [
        ("messages[1].content[0]", "first"),
        ("messages[1].content[0]", 1),
    ]
