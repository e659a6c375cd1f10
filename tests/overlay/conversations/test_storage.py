"""A conversation as JSON, and in a file."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from tests.overlay.conversations.replies import reply

from claude_overlay.conversations import CompactionPolicy, Conversation
from claude_overlay.conversations.storage import FORMAT, VERSION, read_conversation, write_conversation, write_file
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.errors.conversations import ConversationFileError

if TYPE_CHECKING:
    from pathlib import Path


def saved(**members: Any) -> str:
    """Make the JSON of a conversation with some members changed."""
    made = Conversation(model="m", compaction=CompactionPolicy(max_input_tokens=9))
    made.user("a")
    made.add(reply({"type": "block_of_tomorrow", "x": [None]}, member_of_tomorrow=1))
    return json.dumps({**json.loads(made.to_json()), **members})


def test_the_form_has_a_name_and_a_version() -> None:
    """Everything is in it, unknown blocks and members too."""
    state = json.loads(saved())

    assert (state["format"], state["version"]) == (FORMAT, VERSION)
    assert state["entries"][1]["message"]["content"] == [{"type": "block_of_tomorrow", "x": [None]}]
    assert state["entries"][1]["message"]["member_of_tomorrow"] == 1
    assert state["compaction"]["max_input_tokens"] == 9


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("{", ""),
        ("[]", "format"),
        ('{"format": "other"}', "format"),
        (saved(version=2), "version"),
        (saved(settings=[]), "settings"),
        (saved(settings={"messages": []}), "settings"),
        (saved(cache="always"), "cache"),
        (saved(cache_ttl="1d"), "cache_ttl"),
        (saved(compaction={"max_input_tokens": 0}), "compaction"),
        (saved(compaction={"unknown": 1}), "compaction"),
        (saved(entries={}), "entries"),
        (saved(entries=[1]), "entries[0]"),
        (saved(entries=[{"kind": "x"}]), "entries[0].kind"),
        (saved(entries=[{"kind": "message"}]), "entries[0].message"),
        (saved(entries=[{"kind": "message", "message": {"role": "user", "content": 3}}]), "entries[0].message.content"),
        (saved(entries=[{"kind": "answer", "message": {"role": "assistant"}}]), "entries[0].message.id"),
        (
            saved(entries=[{"kind": "answer", "message": {**reply("a"), "content": [{"type": "text"}]}}]),
            "entries[0].message.content[0].text",
        ),
        (saved(entries=[{"kind": "withdrawal", "hides": [0]}]), "entries[0].hides"),
        (saved(entries=[{"kind": "count"}]), "entries[0].tokens"),
        (saved(entries=[{"kind": "count", "tokens": True}]), "entries[0].tokens"),
        (saved(entries=[{"kind": "summary", "message": reply("a")}]), "entries[0].covers"),
        (saved(entries=[{"kind": "summary", "message": reply("a"), "covers": 1}]), "entries[0].covers"),
    ],
)
def test_a_bad_text_is_refused_by_its_place(text: str, path: str) -> None:
    """Nothing that would go wrong later gets in."""
    with pytest.raises(ConversationFileError) as caught:
        read_conversation(text)

    assert caught.value.path == path
    assert str(caught.value)


def test_what_is_no_json_cannot_be_saved() -> None:
    """The setting is named."""
    made = Conversation(model="m", timeout=object())

    with pytest.raises(InvalidArgumentError, match="'timeout' cannot be saved"):
        made.to_json()


def test_a_file_is_replaced_all_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When writing fails the old one is still there, and nothing beside it."""
    path = tmp_path / "c.json"
    write_file(path, "old")

    def fail(_: int) -> None:
        raise OSError("disk full")

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(OSError, match="disk full"):
        write_file(path, "new")

    assert path.read_text() == "old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["c.json"]


def test_a_bad_file_is_named(tmp_path: Path) -> None:
    """File and place, in the error and in its words."""
    path = tmp_path / "c.json"
    path.write_text(saved(version="9"))

    with pytest.raises(ConversationFileError, match=r"c\.json: version: .*'9' is not known") as caught:
        Conversation.load(path)

    assert (caught.value.file, caught.value.path) == (str(path), "version")


def test_odd_texts_survive() -> None:
    """Lone surrogates and large numbers are JSON, too."""
    state = {
        "settings": {"x": 2**70, "y": "\ud800"},
        "cache": "off",
        "cache_ttl": "5m",
        "compaction": None,
        "entries": [],
    }

    assert read_conversation(write_conversation(state)) == state


def test_a_conversation_edited_by_hand() -> None:
    """Names that stand twice, NaN, another kind of version, and a path in place of the text: each is told."""
    text = saved()
    for changed, words in (
        (text[:-1] + ', "entries": []}', "'entries'"),
        (text.replace('"version": 1', '"version": true'), "version True"),
        (text.replace('"version": 1', '"version": 1.0'), "version 1.0"),
        (text.replace('"settings": {', '"settings": {"x": NaN, '), "NaN is no number of JSON"),
        ("talk.json", "Conversation.load(path) reads a file"),
    ):
        with pytest.raises(ConversationFileError, match=re.escape(words)):
            read_conversation(changed)
    with pytest.raises(ConversationFileError, match=r"not int; Conversation\.load"):
        read_conversation(5)  # type: ignore[arg-type]


def test_settings_may_have_any_name() -> None:
    """A file cannot make an argument of the class out of one."""
    text = saved().replace('"settings": {', '"settings": {"cache": "x", "self": 1, ')

    assert Conversation.from_json(text).settings["self"] == 1


@pytest.mark.parametrize("value", [b"bytes", float("nan"), {1, 2}])
def test_an_entry_that_is_no_json_is_named(value: Any) -> None:
    """By its number; no file is written that could not be read again."""
    talk = Conversation(model="m")
    talk.user("Hello")
    talk.user({"type": "tomorrow", "data": value})

    with pytest.raises(InvalidArgumentError, match=r"entries\[1\] cannot be saved"):
        talk.to_json()


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """What it points to is written."""
    (tmp_path / "link").symlink_to(tmp_path / "target")
    write_file(tmp_path / "link", "{}")

    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_text() == "{}"
