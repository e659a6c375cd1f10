"""Tokens and the simple places they come from. None of them is ever shown."""

from __future__ import annotations

import os
import pickle
from typing import TYPE_CHECKING, Any

import pytest

from claude_overlay import Secret
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.errors.signing import CredentialError
from claude_overlay.platforms.tokens import AccessToken, FileToken, FunctionToken, StaticToken, as_token

if TYPE_CHECKING:
    from pathlib import Path

TOKEN = "oat-THIS-MUST-NOT-SHOW"


@pytest.mark.parametrize("given", [TOKEN, Secret(TOKEN)])
def test_a_token_shows_itself_only_when_asked(given: Any) -> None:
    """Not in repr or str, whichever way it is given, and not through pickle."""
    token = AccessToken(given, 12.0)

    assert token.reveal() == TOKEN
    assert token.expires_at == 12.0
    for shown in (repr(token), str(token), repr(StaticToken(given)), repr([token])):
        assert "MUST-NOT" not in shown
    with pytest.raises(TypeError, match="pickle"):
        pickle.dumps(token)


@pytest.mark.parametrize("given", ["", " ", "a b", "a\n", "ü", "\x00", 7, b"x"])
def test_what_no_header_can_carry_is_no_token(given: Any) -> None:
    """It is refused without being repeated."""
    with pytest.raises(CredentialError, match="an access token must") as caught:
        AccessToken(given)
    assert repr(given) not in str(caught.value)


@pytest.mark.parametrize("end", ["soon", True, b""])
def test_an_end_is_a_number(end: Any) -> None:
    """Of seconds; text of a date is a mistake that would never expire."""
    with pytest.raises(CredentialError, match="expires_at"):
        AccessToken("t", end)


def test_a_file_is_read_when_it_is_needed_and_when_it_has_changed(tmp_path: Path) -> None:
    """Whitespace around the token is dropped; a new content, or another file in its place, is noticed."""
    path = tmp_path / "token"
    provider = FileToken(path)
    assert not provider.is_current()
    path.write_text("first\n")

    assert provider.get().reveal() == "first"
    assert provider.is_current()
    other = tmp_path / "other"
    other.write_text("other\n")
    os.utime(other, ns=(path.stat().st_atime_ns, path.stat().st_mtime_ns))
    other.replace(path)
    assert not provider.is_current()
    assert provider.get().reveal() == "other"
    path.unlink()
    assert not provider.is_current()
    assert "token" in repr(provider)


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (None, "No such file"),
        (b"", "must not be empty"),
        (b"a b", "whitespace"),
        (b"\xff\xfe", "ASCII"),
        (b"x" * 65537, "larger"),
    ],
)
def test_a_file_without_a_token_is_named(tmp_path: Path, content: bytes | None, fault: str) -> None:
    """With the reason, and nothing of its content."""
    path = tmp_path / "token"
    if content is not None:
        path.write_bytes(content)

    with pytest.raises(CredentialError, match=fault) as caught:
        FileToken(path).get()
    assert str(path) in str(caught.value)
    assert "xxx" not in str(caught.value)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes")
def test_what_is_no_regular_file_is_refused_at_once(tmp_path: Path) -> None:
    """A pipe without a writer is not waited for, and a device without an end is not read."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (str(pipe), os.devnull):
        with pytest.raises(CredentialError, match="not a regular file") as caught:
            FileToken(path).get()
        assert path in str(caught.value)


def test_a_function_gives_a_token_or_text() -> None:
    """Text is good for one call: only the function knows for how long."""
    token = AccessToken("t", 9.0)

    assert FunctionToken(lambda: token).get() is token
    text = FunctionToken(lambda: "text").get()
    assert (text.reveal(), text.expires_at) == ("text", 0)
    with pytest.raises(CredentialError, match="not int"):
        FunctionToken(lambda: 7).get()  # type: ignore[arg-type,return-value]  # the point
    assert "lambda" in repr(FunctionToken(lambda: "x"))
    assert as_token(token) is token


def test_a_function_that_is_async_is_refused() -> None:
    """Nobody would await it."""

    async def later() -> str:
        return "t"

    for given in (later, 7, None):
        with pytest.raises(InvalidArgumentError, match="not async"):
            FunctionToken(given)  # type: ignore[arg-type]  # the point
