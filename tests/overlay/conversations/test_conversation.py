"""`Conversation`: adding, sending, taking back, keeping."""

from __future__ import annotations

import inspect
import sys
from copy import deepcopy
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.overlay.conversations.replies import MODEL, call, reply, summary, thinking

from claude_api import models
from claude_overlay import Claude
from claude_overlay.content import few_shot, system, text, tool_result, user
from claude_overlay.content.marks import MOST_MARKS, marks_of
from claude_overlay.conversations import CompactionPolicy, Conversation
from claude_overlay.conversations.summary import BETA
from claude_overlay.errors import InvalidArgumentError, StreamTruncatedError
from claude_overlay.errors.conversations import ConversationStateError
from claude_overlay.requests import validate
from claude_overlay.streaming import plan_resume
from claude_overlay.testing import ScriptedTransport
from claude_overlay.testing import reply as scripted
from claude_overlay.tools.function import tool

if TYPE_CHECKING:
    from pathlib import Path


def conversation(**options: Any) -> Conversation:
    """Begin a conversation."""
    return Conversation(**{"model": MODEL, "max_tokens": 100, **options})


def test_a_few_turns() -> None:
    """Question, answer, question; the request is what messages.create takes, with overrides for once."""
    talk = conversation(system="Be brief.")
    talk.user("Hello")
    assert talk.request() == {
        "model": MODEL,
        "max_tokens": 100,
        "system": "Be brief.",
        "messages": [user("Hello")],
    }
    talk.add(models.Message.from_dict(reply(thinking(), "Hi", {"type": "block_of_tomorrow"})))
    talk.user("And", text("now?"))

    request = talk.request(max_tokens=5)

    assert request["messages"][1]["content"] == [
        thinking(),
        {"type": "text", "text": "Hi", "citations": None},
        {"type": "block_of_tomorrow"},
    ]
    assert (request["max_tokens"], talk.settings["max_tokens"], talk.turns, len(talk)) == (5, 100, 2, 3)
    assert validate(request) == []


def test_every_way_to_add_a_message() -> None:
    """The caller's words, examples, messages of a run with their replies; what has no role is refused."""
    talk = conversation()
    talk.append(*few_shot([("q", "a")]))
    talk.user("b")
    talk.assistant("begun")
    talk.append({"role": "system", "content": "s"}, reply("x"), models.UserMessageParam(content="c"))

    assert [(entry.kind, entry.role) for entry in talk] == [
        ("message", "user"),
        ("message", "assistant"),
        ("message", "user"),
        ("message", "assistant"),
        ("message", "system"),
        ("answer", "assistant"),
        ("message", "user"),
    ]
    with pytest.raises(InvalidArgumentError, match="number 1 is str"):
        talk.append(user("a"), "b")
    assert len(talk) == 7


def test_replies_come_in_by_the_right_door() -> None:
    """A part of one, a summary, and what is none are sent to theirs."""
    talk = conversation()
    talk.user("a")

    for message, reason in ((reply("x", stop=None), "interrupted"), (summary(), "summary")):
        with pytest.raises(ConversationStateError) as caught:
            talk.add(message)
        assert caught.value.reason == reason
    for message in (user("a"), "text", None):
        with pytest.raises(InvalidArgumentError):
            talk.add(message)
    assert len(talk) == 1


def test_the_threshold_summary_stays_in_its_place() -> None:
    """The server drops what is before it; the whole conversation goes back, as documented, also after a pause."""
    block = {"type": "compaction", "content": "s", "encrypted_content": "e"}
    talk = conversation()
    talk.user("a")
    talk.add(reply(block, stop="compaction"))

    assert talk.request()["messages"] == [user("a"), {"role": "assistant", "content": [block]}]
    talk.add(reply("x"))
    talk.user("b")
    assert [message["role"] for message in talk.request()["messages"]] == ["user", "assistant", "assistant", "user"]


def test_an_answer_that_broke_off_is_kept_and_must_be_dealt_with() -> None:
    """It is refused in the next request, until a plan has repaired it."""
    talk = conversation()
    talk.user("Count to three.")
    sent = talk.request()
    error = StreamTruncatedError("cut", snapshot=models.Message.from_dict(reply("One, two", stop=None)))
    talk.add_interrupted(error)

    with pytest.raises(ConversationStateError) as caught:
        talk.request()
    assert (caught.value.reason, caught.value.entry) == ("interrupted", 1)
    talk.repair(plan_resume(error, sent))

    request = talk.request()
    assert [message["role"] for message in request["messages"]] == ["user", "assistant", "user"]
    assert validate(request) == []
    assert talk.entries[1].kind == "interrupted"
    assert talk.usage.output_tokens == 5


def test_a_tool_run_is_added_with_all_its_replies() -> None:
    """Replies whole, results between them: usage and cost are those of all requests, and it goes on from there."""

    @tool
    def find(q: str) -> str:
        """Find something."""
        return f"found {q}"

    talk = conversation(tools=[find])
    talk.user("a")
    transport = ScriptedTransport([scripted(json=reply(call("t1"), stop="tool_use")), scripted(json=reply("done"))])
    with Claude("k", http_client=transport) as claude:
        run = claude.messages.run(**talk.request())
    talk.add_run(run)

    assert [entry.kind for entry in talk] == ["message", "answer", "message", "answer"]
    assert list(talk.view().messages) == list(run.messages)
    assert talk.usage.input_tokens == run.usage.input_tokens == 20
    assert talk.cost() == run.cost
    talk.user("b")
    assert validate(talk.request()) == []
    with pytest.raises(InvalidArgumentError, match=r"messages\.run"):
        talk.add_run(run.message)


def test_what_cannot_be_repaired() -> None:
    """No interrupted answer, no plan, nothing that had arrived."""
    talk = conversation()
    talk.user("a")
    with pytest.raises(ConversationStateError, match="no interrupted"):
        talk.repair(None)
    talk.add_interrupted(reply(thinking(), stop=None))
    with pytest.raises(InvalidArgumentError, match="no text had arrived"):
        talk.repair(plan_resume(models.Message.from_dict(reply(thinking(), stop=None)), {"messages": []}))
    with pytest.raises(InvalidArgumentError, match="nothing of the reply"):
        talk.add_interrupted(StreamTruncatedError("cut", snapshot=None))
    talk.withdraw()

    assert talk.request()["messages"] == [user("a")]


def test_withdrawing() -> None:
    """The last message, some entry, a whole turn; always kept in the log."""
    talk = conversation()
    talk.user("a")
    talk.add(reply("no", stop="refusal"))
    talk.user("b")
    with pytest.raises(ConversationStateError, match=r"withdraw_turn\(1\)"):
        talk.request()

    talk.withdraw_turn(1)
    assert talk.request()["messages"] == [user("b")]
    talk.withdraw()
    talk.user("c")
    assert talk.request()["messages"] == [user("c")]
    assert len(talk) == 6
    for wrong in (0, 99):
        with pytest.raises(ConversationStateError, match="no entry"):
            talk.withdraw(wrong)
    with pytest.raises(ConversationStateError, match="no turn"):
        talk.withdraw_turn(0)


def test_a_summary_on_demand() -> None:
    """Asked for, given while the conversation goes on, and sent in place of what it sums up."""
    talk = conversation(stop_sequences=["x"], betas="one")
    talk.user("a")
    talk.add(reply("x"))
    talk.user("b")
    talk.add(reply("y"))

    asked = talk.summary_request(keep_recent_turns=1, instructions="Names.")
    talk.user("c")
    assert asked.request["messages"] == [user("a"), {"role": "assistant", "content": reply("x")["content"]}]
    assert validate(asked.request) == []
    assert talk.add_summary(summary(), covers=asked.covers)

    request = talk.request()
    assert [message["role"] for message in request["messages"]] == ["assistant", "user", "assistant", "user"]
    assert request["messages"][0]["content"] == summary()["content"]
    assert request["betas"] == ["one", BETA]
    assert validate(request) == []
    assert talk.turns == 2


def test_a_summary_that_failed_and_one_that_cannot_be_had() -> None:
    """The first changes nothing; calls without results, and nothing at all, cannot be summed up."""
    talk = conversation()
    with pytest.raises(ConversationStateError, match="nothing to sum up"):
        talk.summary_request()
    talk.user("a")
    asked = talk.summary_request()
    assert talk.add_summary(summary(None), covers=asked.covers) is False
    assert talk.request()["messages"] == [user("a")]
    for covers in (0, 9, True):
        with pytest.raises(InvalidArgumentError, match="covers"):
            talk.add_summary(summary(), covers=covers)
    talk.add(reply(call("1"), stop="tool_use"))
    with pytest.raises(ConversationStateError, match="results"):
        talk.summary_request()


def test_cache_marks_are_in_the_request_only() -> None:
    """After the system prompt and the last message of the user; the log and the settings have none."""
    talk = conversation(cache="system_and_last_user", cache_ttl="1h", system="s", tools=[{"name": "n"}])
    talk.user("a")

    request = talk.request()

    assert [(mark.path, mark.ttl) for mark in marks_of(request)] == [
        ("system[0]", "1h"),
        ("messages[0].content[0]", "1h"),
    ]
    assert request["tools"] is talk.settings["tools"]
    assert talk.settings["system"] == "s"
    assert "cache_control" not in talk.to_json()
    assert [mark.path for mark in marks_of(conversation_with(talk, cache="system").request())] == ["system[0]"]
    assert marks_of(conversation_with(talk, cache="off").request()) == []


def conversation_with(talk: Conversation, **changes: Any) -> Conversation:
    """Copy a conversation with attributes changed."""
    made = Conversation.from_json(talk.to_json())
    for name, value in changes.items():
        setattr(made, name, value)
    return made


def test_the_callers_marks_count() -> None:
    """Never more than four, and no second one on a block."""
    talk = conversation(cache="system_and_last_user", system=system("s", cache="5m"))
    talk.user(*[text(str(n), cache="5m") for n in range(3)])

    assert len(marks_of(talk.request())) == MOST_MARKS
    assert validate(talk.request()) == []


@pytest.mark.parametrize("options", [{"cache": "always"}, {"cache_ttl": "1d"}, {"messages": []}])
def test_wrong_settings_are_refused(options: Any) -> None:
    """At once."""
    with pytest.raises(InvalidArgumentError):
        conversation(**options)


def test_usage_and_cost_are_of_all_replies() -> None:
    """Withdrawn and summed up ones are billed as well; of an interrupted one the cost is not known."""
    talk = conversation()
    talk.user("a")
    talk.add(reply("x", tokens=1_000_000, output=0))
    talk.withdraw_turn()
    talk.user("b")
    talk.add(reply("y", tokens=1_000_000, output=0))

    once = talk.cost().usd
    assert talk.usage.input_tokens == 2_000_000
    assert isinstance(once, Decimal)
    assert once > 0
    talk.user("c")
    talk.add_interrupted(reply("z", stop=None, tokens=1))
    assert talk.cost().usd is None
    assert "entry 6" in str(talk.cost())
    assert [answer.text for answer in talk.answers] == ["x", "y"]
    assert talk.last_answer is not None
    assert conversation().last_answer is None
    assert conversation().usage.input_tokens == 0
    assert conversation().cost().usd == 0


def test_counts_of_the_server() -> None:
    """As a number or as the answer of count_tokens; anything else is refused."""
    talk = conversation(compaction=CompactionPolicy(max_input_tokens=100, keep_recent_turns=1))
    for words in "ab":
        talk.user(words)
        talk.add(reply("x", tokens=0, output=0))
    talk.user("c")
    assert talk.view().dropped == ()

    talk.add_count(models.MessageTokensCount(input_tokens=500, context_management=None))

    assert talk.view().dropped == (0, 1, 2, 3)
    assert talk.request()["messages"] == [user("c")]
    for wrong in ("9", None, True, -1):
        with pytest.raises(InvalidArgumentError, match="add_count"):
            talk.add_count(wrong)


def test_what_is_counted_is_what_would_be_sent() -> None:
    """But for fields that count_tokens does not take."""
    talk = conversation(system="s", metadata={"user_id": "u"}, betas=["one"], cache="system")
    talk.user("a")

    request = talk.request()

    assert talk.count_request() == {
        name: value for name, value in request.items() if name not in ("max_tokens", "metadata")
    }
    assert validate(talk.count_request(), method="count_tokens") == []


def test_a_fork_goes_its_own_way() -> None:
    """The past is the same; what is added, or set, later is not."""
    talk = conversation(cache="system", compaction=CompactionPolicy())
    talk.user("a")

    other = talk.fork()
    assert other == talk
    other.user("b")
    other.settings["model"] = "m"

    assert (len(talk), talk.settings["model"]) == (1, MODEL)


def test_saved_and_resumed(tmp_path: Path) -> None:
    """The same conversation, to the last unknown block; one that differs is another."""
    path = tmp_path / "talk.json"
    talk = conversation(cache="system", compaction=CompactionPolicy(), tools=[{"name": "n"}])
    talk.user("a")
    talk.add(reply(thinking(), {"type": "block_of_tomorrow", "x": 1.5}, later=None))
    talk.save(path)

    again = Conversation.load(path)

    assert again == talk
    assert again.to_json() == talk.to_json()
    again.user("b")
    assert again != talk
    assert "turns=2" in repr(again)
    assert talk != "talk"


# One step of a made-up conversation.
STEP = st.one_of(
    st.tuples(st.just("ask"), st.integers(0, 400)),
    st.tuples(st.just("tools"), st.integers(1, 3), st.booleans(), st.integers(0, 400)),
    st.tuples(st.just("system"), st.integers(0, 9)),
    st.tuples(st.just("pause"), st.integers(0, 50)),
    st.tuples(st.just("withdraw"), st.just(0)),
    st.tuples(st.just("summary"), st.integers(0, 2)),
    st.tuples(st.just("count"), st.integers(0, 3000)),
)
POLICY = st.builds(
    CompactionPolicy,
    max_input_tokens=st.integers(1, 600),
    target_input_tokens=st.just(1),
    keep_recent_turns=st.integers(1, 3),
    keep_first_turns=st.integers(0, 1),
)


class Play:
    """A conversation with a made-up model and tools, step by step; every request is looked at."""

    def __init__(self, talk: Conversation) -> None:
        self.talk = talk
        self.calls = 0
        self.dropped: set[int] = set()

    def send(self) -> int:
        """Make the next request as it would be sent, look at it, and give its size."""
        request = self.talk.request()
        view = self.talk.view()
        assert validate(request) == []
        assert request["messages"][0]["role"] == "user" or view.summarised
        assert self.dropped - set(view.summarised) <= {*view.dropped, *self.hidden()}
        self.dropped = set(view.dropped)
        return sum(len(str(message)) for message in request["messages"]) // 3

    def hidden(self) -> set[int]:
        """Give the entries that were withdrawn."""
        return {number for entry in self.talk for number in entry.hides}

    def answer(self, *blocks: Any, stop: str = "end_turn") -> None:
        """Send, and add the reply."""
        self.talk.add(reply(*blocks, stop=stop, tokens=self.send()))

    def step(self, kind: str, size: int, *more: Any) -> None:
        """Do one step, from a finished turn to the next."""
        if kind == "withdraw" and self.talk.turns:
            self.talk.withdraw_turn()
        elif kind == "summary" and self.talk.turns > size:
            asked = self.talk.summary_request(keep_recent_turns=size)
            assert validate(asked.request) == []
            self.talk.add_summary(summary(), covers=asked.covers)
        elif kind == "count":
            self.talk.add_count(size)
        elif kind in ("ask", "tools", "system", "pause"):
            self.talk.user("q" * (size + 1))
            if kind == "system":
                self.talk.append({"role": "system", "content": "rule"})
            if kind == "pause":
                search = {"type": "server_tool_use", "id": "srvtoolu_1", "name": "web_search", "input": {}}
                self.answer("searching", search, stop="pause_turn")
            if kind == "tools":
                self.tools(size, *more)
            self.answer(thinking(), "done")

    def tools(self, count: int, thinks: bool, size: int) -> None:  # noqa: FBT001 - drawn
        """Call tools, several at once, and give their results."""
        names = [f"t{self.calls + number}" for number in range(count)]
        self.calls += count
        self.answer(*([thinking()] if thinks else []), *map(call, names), stop="tool_use")
        self.talk.user(*[tool_result(name, "r" * size) for name in names], "go on")


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(STEP, max_size=12), POLICY | st.none(), st.sampled_from(["off", "system", "system_and_last_user"]))
def test_every_request_of_every_conversation_is_valid(steps: list[Any], policy: Any, cache: Any) -> None:
    """Whatever was said, called, withdrawn, summed up and left out: no rule is broken, and nothing is ever lost."""
    talk = conversation(system="Be brief.", cache=cache, compaction=policy)
    play = Play(talk)
    for step in steps:
        before = deepcopy(talk.entries)
        play.step(*step)
        assert talk.entries[: len(before)] == before
    talk.user("last")
    play.send()

    again = Conversation.from_json(talk.to_json())
    assert again == talk
    assert again.request() == talk.request()
    assert again.view() == talk.view()
    assert talk.usage.output_tokens == sum(answer.usage.output_tokens for answer in talk.answers)


def test_slips_are_told() -> None:
    """Nothing that was meant for the request is dropped without a word."""
    talk = conversation()
    talk.user("Hello")
    with pytest.raises(InvalidArgumentError, match="makes its messages itself"):
        talk.request(messages=[])
    with pytest.raises(InvalidArgumentError, match="number 1 has none"):
        talk.append({"role": "user", "content": "a"}, {"role": "user"})
    with pytest.raises(InvalidArgumentError, match=r"takes a CompactionPolicy\(max_input_tokens=...\), not int"):
        Conversation(compaction=5)  # type: ignore[arg-type]


def test_thousands_of_withdrawals_are_no_trouble() -> None:
    """With a policy as without one: a loop that tries again and again withdraws each time."""
    for policy in (None, CompactionPolicy(max_input_tokens=10**6)):
        talk = Conversation(model=MODEL, max_tokens=5, compaction=policy)
        for _ in range(1_100 if policy is None else 400):
            talk.user("Again")
            talk.withdraw()
        talk.user("Now")
        limit = sys.getrecursionlimit()
        sys.setrecursionlimit(len(inspect.stack(0)) + 120)
        try:
            assert talk.request()["messages"] == [{"role": "user", "content": "Now"}]
        finally:
            sys.setrecursionlimit(limit)
