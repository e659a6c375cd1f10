"""A YAML file is read as the JSON people see in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from driver.problem import SpecError
from driver.source import Source, read

if TYPE_CHECKING:
    from pathlib import Path


def source(folder: Path, text: str) -> Source:
    """The file with this text."""
    path = folder / "a.yaml"
    path.write_text(text, encoding="utf-8")
    return read(path, "spec/a.yaml")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1", 1),
        ("-0.5", -0.5),
        ("1.5", 1.5),
        ("true", True),
        ("null", None),
        ("", None),
        ("'2026-10-21'", "2026-10-21"),
        ("'yes'", "yes"),
        ("plain text", "plain text"),
        ("3.1.0", "3.1.0"),
        ("v1", "v1"),
        ("|\n  a\n  b\n", "a\nb\n"),
        ("[a, 1]", ["a", 1]),
        ("{a: {b: c}}", {"a": {"b": "c"}}),
    ],
)
def test_values_are_json_values(tmp_path: Path, text: str, value: Any) -> None:
    """Numbers, texts, booleans and null come out as JSON has them."""
    assert source(tmp_path, f"key: {text}\n").data == {"key": value}


DISPUTED = ["2026-10-21", "yes", "No", "on", "010", "0x1F", "0o17", "1e3", "1_000", "12:30", ".5", "+1", ".inf"]


@pytest.mark.parametrize("text", DISPUTED)
def test_what_readers_disagree_about_is_refused(tmp_path: Path, text: str) -> None:
    """YAML 1.1 and 1.2 read these differently; the message quotes the text and asks for quotes."""
    with pytest.raises(SpecError) as caught:
        source(tmp_path, f"a: 1\nkey: {text}\n")

    (problem,) = caught.value.problems
    assert (problem.rule, problem.where.line) == ("ambiguous-scalar", 2)
    assert f"`{text}`" in problem.message


def test_keys_are_text(tmp_path: Path) -> None:
    """A status code as a key needs no quotes: JSON knows only text there."""
    assert source(tmp_path, "200: a\ntrue: b\n").data == {"200": "a", "true": "b"}


def test_an_alias_is_a_copy(tmp_path: Path) -> None:
    """Two uses of an anchor give equal values that do not share memory."""
    data = source(tmp_path, "a: &x {b: 1}\nc: *x\n").data

    assert data == {"a": {"b": 1}, "c": {"b": 1}}
    assert data["a"] is not data["c"]


def test_a_syntax_error_names_line_and_column(tmp_path: Path) -> None:
    """The message says where YAML stopped and what it wanted."""
    with pytest.raises(SpecError, match=r"spec/a.yaml:4: \[yaml-syntax\] No YAML at column 1: .*begun in line 2"):
        source(tmp_path, "a: 1\nb: [1,\nc: 2\n")


def test_every_duplicate_key_is_found_with_both_lines(tmp_path: Path) -> None:
    """A key that stands twice loses its first value in most readers."""
    with pytest.raises(SpecError) as caught:
        source(tmp_path, "a: 1\nb: {c: 1, c: 2}\na: 2\n")

    assert {problem.rule for problem in caught.value.problems} == {"duplicate-key"}
    assert [problem.where.line for problem in caught.value.problems] == [2, 3]
    assert "line 1" in caught.value.problems[1].message
