"""Cache breakpoints in whole requests."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claude_api import models
from claude_overlay.content import cached, mark_cache, text, user
from claude_overlay.content.marks import MOST_MARKS, Mark, fit_marks, marks_of
from claude_overlay.errors import InvalidArgumentError

SERVER_TOOL = {"type": "web_search_20250305", "name": "web_search"}


def request(**fields: Any) -> dict[str, Any]:
    """Make a request with tools, a system prompt and a message, all as strings where strings can be."""
    return {"tools": [{"name": "a"}, SERVER_TOOL], "system": "s", "messages": [user("q")], **fields}


def test_marks_are_put_where_they_are_wanted() -> None:
    """On the last tool, whatever its kind, the system prompt, the last message of the user; the rest stays."""
    before = request(model="m")
    kept = deepcopy(before)

    marked = mark_cache(before, tools="1h", system="1h", last_user="5m")

    assert marks_of(marked) == [
        Mark(path="tools[1]", ttl="1h"),
        Mark(path="system[0]", ttl="1h"),
        Mark(path="messages[0].content[0]", ttl="5m"),
    ]
    assert marked["tools"][0] == {"name": "a"}
    assert before == kept


def test_the_last_user_message_is_meant_and_its_last_block_that_can_be_marked() -> None:
    """Not one of the assistant behind it, and no blank text."""
    marked = mark_cache({"messages": [user("q", text("p"), {"type": "text", "text": ""}), {"role": "assistant",
                        "content": "begun"}]}, last_user="5m")  # fmt: skip

    assert marks_of(marked) == [Mark(path="messages[0].content[1]", ttl="5m")]


def test_tools_loaded_later_are_passed_over_and_models_are_taken() -> None:
    """The last tool that is in the prompt is marked; a request may be a model."""
    later = {"name": "b", "defer_loading": True}
    model = models.CreateMessageRequest(model="m", max_tokens=1, messages=[], system="s")

    assert marks_of(mark_cache({"tools": [{"name": "a"}, later]}, tools="5m")) == [Mark(path="tools[0]", ttl="5m")]
    assert marks_of(mark_cache(model, system="1h")) == [Mark(path="system[0]", ttl="1h")]


@pytest.mark.parametrize("spot", ["tools", "system", "last_user"])
def test_nothing_to_mark_is_said(spot: Any) -> None:
    """A mark that would silently not be there is refused."""
    with pytest.raises(InvalidArgumentError, match=spot):
        mark_cache({"messages": [{"role": "assistant", "content": "x"}]}, **{spot: "5m"})


def test_more_than_four_are_refused() -> None:
    """With all their places."""
    full = request(messages=[user(*[cached(str(n)) for n in range(4)])])

    with pytest.raises(InvalidArgumentError, match=r"5: system\[0\].*content\[3\]"):
        mark_cache(full, system="5m")


def test_an_hour_after_five_minutes_is_refused() -> None:
    """The server refuses it, so it is refused here, with the order."""
    with pytest.raises(InvalidArgumentError, match="1h cannot come after one of 5m"):
        mark_cache(request(), tools="5m", system="1h")


def test_the_requests_own_mark_counts() -> None:
    """Once, and not where the block it would fall on has a mark."""
    own = {"cache_control": {"type": "ephemeral"}}

    assert marks_of(request(**own)) == [Mark(path="cache_control", ttl="5m")]
    assert marks_of(request(messages=[user(cached("q"))], **own)) == [Mark(path="messages[0].content[0]", ttl="5m")]


def test_fitting_gives_way_to_the_callers_marks() -> None:
    """The length follows the marks around it; where the request's own mark falls nothing is added."""
    one = request(messages=[user(cached("p", "1h"), "q")])
    fit_marks(one, ["system"], "5m")
    own = request(cache_control={"type": "ephemeral", "ttl": "1h"}, messages=[user(text("q"))])
    fit_marks(own, ["last_user", "system"], "5m")

    assert marks_of(one)[0] == Mark(path="system[0]", ttl="1h")
    assert [mark.path for mark in marks_of(own)] == ["system[0]", "cache_control"]
    assert marks_of(own)[0].ttl == "1h"


MARK = st.sampled_from([None, None, "5m", "1h"])


@settings(max_examples=150, deadline=None)
@given(
    tools=st.lists(MARK, max_size=3),
    system=st.lists(MARK, max_size=3),
    message=st.lists(MARK, max_size=4),
    own=MARK,
    ttl=st.sampled_from(["5m", "1h"]),
)
def test_fitting_never_breaks_a_rule(tools: Any, system: Any, message: Any, own: Any, ttl: Any) -> None:
    """Whatever marks a legal request has: never more than four, never twice on a block, never out of order."""

    def marked(blocks: list[Any]) -> list[Any]:
        return [cached(f"b{n}", mark) if mark else text(f"b{n}") for n, mark in enumerate(blocks)]

    made: dict[str, Any] = {
        "tools": marked(tools),
        "system": marked(system),
        "messages": [user(*marked(message) or "q")],
    }
    if own:
        made["cache_control"] = {"type": "ephemeral", "ttl": own}
    before = marks_of(made)
    order = [mark.ttl for mark in before]
    if len(before) > MOST_MARKS or order != sorted(order):  # "1h" sorts before "5m"
        return

    fit_marks(made, ["last_user", "system", "tools"], ttl)
    after = marks_of(made)

    assert len(after) <= MOST_MARKS
    assert [mark.ttl for mark in after] == sorted(mark.ttl for mark in after)
    assert len({mark.path for mark in after}) == len(after)
    assert set(before) <= set(after)
