"""Words of a shell: whatever text goes in, the shell gives it back."""

from __future__ import annotations

import shutil
import subprocess

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claude_overlay.diagnostics.shell import Variable, count_spelt, quoted, word
from claude_overlay.errors import InvalidArgumentError

SHELLS = [shell for shell in ("dash", "bash", "zsh") if shutil.which(shell)]
SHARP = st.sampled_from(
    [*"'\"\\$`!#&*(){}[]<>|;~=-@% \n\t\r\x7f\x85\u2028\u202e\u2018\u2019\udcff", "$(id)", "\\'", "''"]
)
TEXTS = st.lists(
    st.one_of(SHARP, st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=5))
)


def given_back(shell: str, words: list[str]) -> list[str]:
    """Run a script that prints words; give what it prints."""
    script = "".join(f"printf '%s\\0' {one}\n" for one in words).encode("utf-8", "surrogateescape")
    done = subprocess.run(  # noqa: S603 - our own words
        [shell], input=script, capture_output=True, timeout=300, check=True, env={"LC_ALL": "C.UTF-8"}
    )
    assert done.stderr == b""
    return done.stdout.decode("utf-8", "surrogateescape").split("\0")[:-1]


@pytest.mark.skipif(not SHELLS, reason="no shell is here")
@settings(max_examples=15, deadline=None)
@given(texts=st.lists(TEXTS.map("".join), min_size=20, max_size=40))
def test_every_shell_gives_every_text_back(texts: list[str]) -> None:
    """Quotes, expansions, control characters, bytes that are no text: byte for byte, in every shell that is here."""
    for shell in SHELLS:
        assert given_back(shell, [quoted(text) for text in texts]) == texts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://api.anthropic.com/v1", "https://api.anthropic.com/v1"),
        ("", "''"),
        ("a b", "'a b'"),
        ("it's", "'it'\"'\"'s'"),
        ("$5", "\"\\$\"'5'"),
        ("=x", "'=x'"),
        ("~", "'~'"),
        ("then", "'then'"),
        ("a\\", "'a'\"\\\\\""),
        ("a\tb", "'a'\"$(printf '\\011')\"'b'"),
        ("don\u2019t", "'don'\"\u2019\"'t'"),
    ],
)
def test_words_are_as_plain_as_they_can_be(text: str, expected: str) -> None:
    """What needs no quotes has none; the rest stands in single quotes as far as it can."""
    assert quoted(text) == expected


def test_a_variable_must_be_set() -> None:
    """It stands in double quotes, and stops the shell where it is empty."""
    assert word(["key: ", Variable("KEY"), ""]) == "'key: '\"${KEY:?}\""


@pytest.mark.parametrize(("text", "reason"), [("a\0b", "NUL"), ("\t\ud800", "half of a character")])
def test_what_no_word_can_hold_is_refused(text: str, reason: str) -> None:
    """A NUL ends every argument; half of a character is no bytes."""
    with pytest.raises(InvalidArgumentError, match=reason):
        quoted(text)


def test_places_that_are_spelt_are_counted() -> None:
    """A run of control characters is one place."""
    assert count_spelt("a\t\rb\x85c") == 2
