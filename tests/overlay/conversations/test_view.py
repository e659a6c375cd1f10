"""What of the log goes into the next request."""

from __future__ import annotations

from typing import Any

from tests.overlay.conversations.replies import call, reply, summary, thinking

from claude_overlay.content import tool_result, user
from claude_overlay.conversations.log import Entry
from claude_overlay.conversations.policy import CompactionPolicy
from claude_overlay.conversations.view import latest_summary, live_entries, view_of

POLICY = CompactionPolicy(max_input_tokens=100, target_input_tokens=60, keep_recent_turns=1)


def ask(words: str) -> Entry:
    """Make a question."""
    return Entry(kind="message", message=user(words))


def answer(*blocks: Any, **members: Any) -> Entry:
    """Make an answer."""
    return Entry(kind="answer", message=reply(*blocks, **members))


def questions(view: Any) -> list[Any]:
    """Give the texts of the user in a view."""
    return [message["content"] for message in view.messages if message["role"] == "user"]


def test_without_a_policy_everything_is_sent() -> None:
    """Replies with their blocks only, text of no character left out."""
    log = [ask("a"), answer(thinking(), "", "b"), ask("c")]

    view = view_of(log)

    assert view.messages == [
        user("a"),
        {"role": "assistant", "content": [thinking(), {"type": "text", "text": "b", "citations": None}]},
        user("c"),
    ]
    assert (view.dropped, view.without_thinking, view.counted) == ((), (), True)


def test_a_view_shares_nothing_with_the_log() -> None:
    """A change of the request leaves the log alone."""
    log = [Entry(kind="message", message=user({"type": "text", "text": "a"})), answer("b")]

    for message in view_of(log).messages:
        message["content"][0]["text"] = "changed"

    assert view_of(log).messages[0]["content"][0]["text"] == "a"
    assert view_of(log).messages[1]["content"][0]["text"] == "b"


def test_the_oldest_rounds_go_first_until_the_target_is_met() -> None:
    """By what the server counted last; what was left out is told."""
    log = [ask("a" * 40), answer("x" * 40, tokens=40), ask("b" * 40), answer("x" * 40, tokens=80)]
    log += [answer("x" * 40, tokens=90), ask("c" * 40)]

    view = view_of(log, POLICY)

    assert questions(view) == ["c" * 40]
    assert (view.dropped, view.dropped_turns) == ((0, 1, 2, 3, 4), 2)
    assert view.input_tokens < 100


def test_recent_and_first_rounds_stay() -> None:
    """Whatever their size; the policy then cannot do more, and says how large it is."""
    log = [ask("a"), answer("x", tokens=500), ask("b"), answer("x", tokens=900), ask("c")]
    keep = CompactionPolicy(max_input_tokens=10, keep_recent_turns=2)
    first = CompactionPolicy(max_input_tokens=10, keep_recent_turns=1, keep_first_turns=1)

    assert questions(view_of(log, keep)) == ["b", "c"]
    assert questions(view_of(log, first)) == ["a", "c"]
    assert view_of(log, keep).input_tokens > 10


def test_calls_and_results_go_together() -> None:
    """A round is left out whole."""
    log = [
        ask("a"),
        answer(call("1"), tokens=50, stop="tool_use"),
        Entry(kind="message", message=user(tool_result("1", "r" * 100))),
        answer("done", tokens=200),
        ask("b"),
    ]

    assert view_of(log, POLICY).messages == [user("b")]


def test_rounds_with_instructions_stay() -> None:
    """A system message goes on to hold."""
    log = [ask("a"), Entry(kind="message", message={"role": "system", "content": "s"}), answer("x", tokens=90)]
    log += [ask("b"), answer("x", tokens=200), ask("c")]

    assert questions(view_of(log, POLICY)) == ["a", "c"]


def test_what_was_left_out_once_stays_out() -> None:
    """The prefix that is cached, and the thinking that is bound to it, must not change back."""
    log = [ask("a"), answer("x", tokens=50), ask("b"), answer("x", tokens=200), ask("c")]
    before = view_of(log, POLICY)
    after = view_of([*log, answer("y", tokens=5), ask("d")], POLICY)

    assert set(before.dropped) <= set(after.dropped)
    assert questions(after) == ["c", "d"]


def test_thinking_goes_when_what_stood_before_it_has_gone() -> None:
    """The server would refuse it. Thinking made since then stays."""
    keep = CompactionPolicy(max_input_tokens=100, target_input_tokens=99, keep_recent_turns=2)
    log = [ask("a"), answer("x", tokens=50), ask("b"), answer(thinking(), "y", tokens=200), ask("c")]
    log += [answer(thinking(), "z", tokens=20), ask("d")]

    view = view_of(log, keep)

    assert (view.dropped, view.without_thinking) == ((0, 1), (3,))
    assert [block["type"] for message in view.messages if message["role"] == "assistant"
            for block in message["content"]] == ["text", "thinking", "text"]  # fmt: skip


def test_nothing_goes_in_the_middle_of_a_round_with_thinking() -> None:
    """The model has to see its thinking until the tool's result is dealt with; without thinking nothing hinders."""

    def log(*blocks: Any) -> list[Entry]:
        return [
            ask("a" * 400),
            answer("x", tokens=50),
            ask("b"),
            answer(*blocks, call("1"), tokens=200, stop="tool_use"),
            Entry(kind="message", message=user(tool_result("1", "r"))),
        ]

    assert view_of(log(thinking()), POLICY).dropped == ()
    assert view_of(log(), POLICY).dropped == (0, 1)


def test_a_reply_of_nothing_but_stale_thinking_is_left_out() -> None:
    """An empty message would be refused."""
    log = [ask("a"), ask("b"), answer(thinking(), stop="max_tokens"), ask("c"), Entry(kind="withdrawal", hides=(0,))]

    view = view_of(log)

    assert view.messages == [user("b"), user("c")]
    assert view.without_thinking == (2,)


def test_withdrawn_entries_are_not_sent() -> None:
    """And thinking that was made while they stood there is not, either; later thinking is."""
    log = [ask("a"), answer(thinking(), "x"), Entry(kind="withdrawal", hides=(0,)), ask("b"), answer(thinking(), "y")]

    view = view_of(log)

    assert view.without_thinking == (1,)
    assert [number for number, _ in live_entries(log)] == [1, 3, 4]


def test_a_summary_stands_for_what_it_covers() -> None:
    """Its block comes first, unchanged; what came after the request for it follows."""
    log = [ask("a"), answer("x"), ask("b"), Entry(kind="summary", message=summary(), covers=2), answer("y"), ask("c")]

    view = view_of(log)

    assert view.messages[0] == {"role": "assistant", "content": summary()["content"]}
    assert questions(view) == ["b", "c"]
    assert view.summarised == (0, 1)
    assert latest_summary(log) == 3


def test_a_failed_summary_changes_nothing() -> None:
    """A withdrawn one neither."""
    log = [ask("a"), Entry(kind="summary", message=summary(None), covers=1)]
    taken_back = [ask("a"), Entry(kind="summary", message=summary(), covers=1), Entry(kind="withdrawal", hides=(1,))]

    assert view_of(log).messages == view_of(taken_back).messages == [user("a")]


def test_counts_of_the_server_are_believed() -> None:
    """count_tokens tells before any reply; without it and without a reply it is a guess."""
    log = [ask("a"), answer("x", tokens=0, output=0), ask("b")]
    counted = [*log, Entry(kind="count", tokens=5_000)]

    assert view_of(log, POLICY).counted is False
    assert view_of(log, POLICY).dropped == ()
    assert view_of(counted, POLICY).dropped == (0, 1)
    assert view_of([ask("a")], overhead=70).input_tokens > 70


def test_what_was_left_out_is_not_put_back_behind_a_summary() -> None:
    """A round that went before the summary came, and is not a part of it, stays away."""
    policy = CompactionPolicy(max_input_tokens=10, keep_recent_turns=1, keep_first_turns=1)
    log = [ask("a"), answer("x", tokens=50), ask("b"), answer("x", tokens=50), ask("c"), answer("x", tokens=50)]
    log += [Entry(kind="summary", message=summary(), covers=2), ask("d")]

    assert questions(view_of(log[:6], policy)) == ["a", "c"]
    assert questions(view_of(log, policy)) == ["c", "d"]


def test_the_size_of_a_round_is_what_the_server_counted() -> None:
    """Its count after the round less that before it; so no more is left out than has to be."""
    policy = CompactionPolicy(max_input_tokens=1000, target_input_tokens=1000, keep_recent_turns=1)
    log = [ask("a" * 4000), answer("x", tokens=95), ask("b"), answer("x", tokens=895), ask("c")]
    log += [answer("x", tokens=1095), ask("d")]

    view = view_of(log, policy)

    assert view.dropped == (0, 1, 2, 3)
    assert 200 <= view.input_tokens <= 210


def test_what_was_left_out_is_not_put_back_by_a_withdrawal() -> None:
    """The rest is smaller then, and would have fitted; but its prefix has been sent without it since."""
    log = [ask("a" * 40), answer("x" * 40, tokens=40), ask("b" * 40), answer("x" * 40, tokens=90), ask("c" * 40)]
    before = view_of(log, POLICY)
    after = view_of([*log, Entry(kind="withdrawal", hides=(2, 3)), ask("d")], POLICY)

    assert before.dropped == (0, 1, 2, 3)
    assert after.dropped == (0, 1)
    assert questions(after) == ["c" * 40, "d"]


def test_stale_thinking_stays_away_after_a_withdrawal() -> None:
    """It was bound to what had been left out before; that does not change by taking something else back."""
    keep = CompactionPolicy(max_input_tokens=100, target_input_tokens=99, keep_recent_turns=2)
    log = [ask("a"), answer("x", tokens=50), ask("b"), answer(thinking(), "y", tokens=200), ask("c")]
    log += [answer("z", tokens=20), ask("d"), answer("w", tokens=30), Entry(kind="withdrawal", hides=(6, 7)), ask("e")]

    view = view_of(log, keep)

    assert (view.dropped, view.without_thinking) == ((0, 1), (3,))
