"""Where a credential would come from, and what is wrong with it: never with a character of it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claude_overlay import Claude
from claude_overlay.diagnostics.credential_places import (
    AUTH_TOKEN_NAME,
    lack,
    look_at_environment,
    look_at_workspace,
)
from claude_overlay.errors import ConfigurationError
from claude_overlay.secret import API_KEY_NAME

KEY = "sk-ant-api03-" + "QZJXKVWYQZJXKVWY" * 3
# Characters that no message of ours has.
STRANGE = st.text("\u0416\u0429\u042d\u042e\u042fQZXJ€☃", min_size=1, max_size=20)


def told(findings: Any) -> list[tuple[str, str]]:
    """Give the level and the words of each finding."""
    return [(finding.level, f"{finding.message} {finding.hint}") for finding in findings]


@pytest.mark.parametrize(
    ("environment", "states"),
    [
        ({}, [("missing", False), ("missing", False)]),
        ({API_KEY_NAME: KEY}, [("usable", True), ("missing", False)]),
        ({AUTH_TOKEN_NAME: KEY}, [("missing", False), ("usable", True)]),
        ({API_KEY_NAME: KEY, AUTH_TOKEN_NAME: KEY}, [("usable", True), ("usable", False)]),
        ({API_KEY_NAME: "", AUTH_TOKEN_NAME: KEY}, [("empty", True), ("usable", False)]),
        ({API_KEY_NAME: KEY + "\n"}, [("unusable", True), ("missing", False)]),
    ],
)
def test_the_order_is_that_of_from_env(
    environment: dict[str, str], states: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is said to be taken is what `Claude.from_env()` takes; what is said to be unusable fails there."""
    places, findings = look_at_environment(environment)
    assert [(place.state, place.taken) for place in places] == states

    for name in (API_KEY_NAME, AUTH_TOKEN_NAME, "ANTHROPIC_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    taken = next((place for place in places if place.taken), None)
    if taken is None or taken.state != "usable":
        with pytest.raises(ConfigurationError):
            Claude.from_env()
        assert taken is None or "error" in [finding.level for finding in findings]
    else:
        headers = Claude.from_env().models.list.dry_run().headers
        assert ("x-api-key" in headers) == (taken.place == API_KEY_NAME)
        assert ("ok", taken.place) in [(finding.level, finding.message.split()[2].strip(";")) for finding in findings]


@pytest.mark.parametrize(
    ("name", "value", "level", "words"),
    [
        (API_KEY_NAME, KEY + " ", "error", "whitespace"),
        (API_KEY_NAME, KEY + "\r\n", "error", "line breaks"),
        (API_KEY_NAME, f'"{KEY}"', "error", "quote"),
        (API_KEY_NAME, f"\u201c{KEY}", "error", "ASCII"),
        (API_KEY_NAME, KEY + "\x07", "error", "control"),
        (API_KEY_NAME, "  ", "error", "unset"),
        (API_KEY_NAME, "your-key-here", "warning", "placeholder"),
        (API_KEY_NAME, "sk-ant-oat01-QZJ", "warning", AUTH_TOKEN_NAME),
        (API_KEY_NAME, "sk-ant-admin01-QZJ", "warning", "Admin API"),
        (API_KEY_NAME, "QZJXQZJX", "warning", "does not begin"),
        (AUTH_TOKEN_NAME, "Bearer QZJ", "error", "word Bearer"),
        (AUTH_TOKEN_NAME, "sk-ant-api03-QZJ", "warning", API_KEY_NAME),
    ],
)
def test_what_is_wrong_is_said_with_its_way_out(name: str, value: str, level: str, words: str) -> None:
    """Each by its kind; the value is not repeated."""
    _, findings = look_at_environment({name: value})
    assert any(found == level and words in text for found, text in told(findings))
    assert "QZJ" not in str(findings)


@pytest.mark.parametrize("value", [KEY, "sk-ant-api03-x"])
def test_a_good_key_is_good(value: str) -> None:
    """Only that it is taken, and how it goes out."""
    _, findings = look_at_environment({API_KEY_NAME: value})
    assert [finding.level for finding in findings] == ["ok"]
    assert "x-api-key" in findings[0].message


@given(key=STRANGE, token=STRANGE)
def test_no_character_of_a_credential_is_told(key: str, token: str) -> None:
    """Whatever it is."""
    places, findings = look_at_environment({API_KEY_NAME: key, AUTH_TOKEN_NAME: token})
    assert not set(key + token) - set("QZXJ") & set(str(places) + str(findings))
    assert not any(part in str(findings) for part in ("QZ", "ZX", "XJ"))


def workspace(folder: Path, content: str | bytes | None, mode: int = 0o600) -> Path:
    """Make a workspace with a secrets file."""
    path = folder / "secret" / "-secrets.sh"
    path.parent.mkdir(parents=True, exist_ok=True)
    if content is not None:
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        path.chmod(mode)
    return path


def test_the_files_are_those_of_from_workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In their order; the first that has the key is taken, others are passed over."""
    inner = tmp_path / "outer" / "inner"
    workspace(inner, "OTHER=1\n")
    outer = workspace(tmp_path / "outer", f'export {API_KEY_NAME}="{KEY}"\n')
    monkeypatch.chdir(inner)
    places, findings = look_at_workspace(inner)
    found = {place.place: (place.state, place.taken) for place in places}

    assert list(found.values())[:2] == [("not defined", False), ("usable", True)]
    assert found[str(outer)] == ("usable", True)
    assert Claude.from_workspace(root=inner).models.list.dry_run().revealed_headers()["x-api-key"] == KEY
    assert [finding.level for finding in findings] == ["ok"]
    assert KEY[-8:] not in str(findings) + str(places)


@pytest.mark.parametrize(
    ("content", "state", "words"),
    [
        (f"{API_KEY_NAME}=$KEY\n", "unreadable", "needs a shell"),
        (f"{API_KEY_NAME}=\n", "empty", None),
        (b"\xff\xfe", "unreadable", "not UTF-8"),
        (b"#" * (1024 * 1024 + 1), "unreadable", "too large"),
        (f'{API_KEY_NAME}="{KEY} "\n', "unusable", "whitespace"),
        (None, "missing", None),
    ],
)
def test_what_a_file_can_be(
    content: Any, state: str, words: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each state, and why it is passed over."""
    path = workspace(tmp_path, content)
    monkeypatch.chdir(tmp_path)
    places, findings = look_at_workspace(tmp_path)

    assert {place.place: place.state for place in places}[str(path)] == state
    assert (words is None) == (findings == [])
    assert words is None or words in str(findings)
    assert "QZJ" not in str(findings)


@pytest.mark.skipif(os.name != "posix", reason="no such permissions here")
@pytest.mark.parametrize(("mode", "words"), [(0o600, ""), (0o644, "others may read"), (0o660, "others may change")])
def test_files_that_others_can_read_are_told(
    mode: int, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With what makes them private."""
    path = workspace(tmp_path, f'{API_KEY_NAME}="{KEY}"', mode)
    monkeypatch.chdir(tmp_path)
    _, findings = look_at_workspace(tmp_path)
    warnings = [finding for finding in findings if finding.level == "warning"]

    assert len(warnings) == bool(words)
    for finding in warnings:
        assert words in finding.message
        assert finding.hint == f"chmod 600 '{path}'"


def test_nothing_anywhere_is_an_error() -> None:
    """With the three ways out."""
    places, _ = look_at_environment({})
    (finding,) = lack(places)

    assert finding.level == "error"
    assert API_KEY_NAME in finding.hint
    assert lack(look_at_environment({AUTH_TOKEN_NAME: "x"})[0]) == []


def test_a_directory_that_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is told as what is wrong; there is nothing to look through."""
    monkeypatch.setattr(Path, "cwd", lambda: (tmp_path / "gone").resolve(strict=True))

    places, (found,) = look_at_workspace(None)

    assert places == []
    assert (found.level, "there is no current folder (No such file" in found.message) == ("error", True)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in its file system")
def test_a_pipe_in_place_of_the_file_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody may ever write into it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "secret").mkdir()
    os.mkfifo(tmp_path / "secret" / "-secrets.sh")

    places, findings = look_at_workspace(tmp_path)

    assert [place.state for place in places][:1] == ["unreadable"]
    assert "may wait for ever" in findings[0].message
