"""The text of a configuration: strict, and a mistake has its place."""

from __future__ import annotations

import contextlib
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claude_overlay.errors import ConfigurationError
from claude_overlay.reliability.configuration_text import format_of, parse_text


def failure(content: bytes, form: str = "toml") -> str:
    """Give the message with which a text is refused."""
    with pytest.raises(ConfigurationError) as caught:
        parse_text(content, format=form, name="c")  # type: ignore[arg-type]
    return str(caught.value)


@pytest.mark.parametrize(
    ("content", "form"),
    [
        (b"deadline = 60.5\n[retry]\nmax_attempts = 3\n", "toml"),
        (b"\xef\xbb\xbfdeadline = 60.5\r\n[retry]\r\nmax_attempts = 3\r\n", "toml"),
        (b'{"deadline": 60.5, "retry": {"max_attempts": 3}}', "json"),
        (b'\xef\xbb\xbf{"deadline": 60.5, "retry": {"max_attempts": 3}}', "json"),
    ],
)
def test_both_formats_give_the_same_mapping(content, form) -> None:
    """TOML and JSON, with a byte order mark and Windows' line ends or not."""
    assert parse_text(content, format=form, name="c") == {"deadline": 60.5, "retry": {"max_attempts": 3}}


@pytest.mark.parametrize(
    ("content", "form", "told"),
    [
        (b"a = 1\nb = \n", "toml", "c:2:5: not valid TOML: Invalid value"),
        (b"a = 1\na = 2\n", "toml", "c:2:6: not valid TOML: Cannot overwrite a value"),
        (b"a = 1\n[b\n", "toml", "c:2:3: not valid TOML: Expected ']' at the end of a table declaration"),
        (b'a = 1\nb = "x', "toml", "c:2: not valid TOML: Unterminated string"),
        (b'{"a": 1,\n "b": }', "json", "c:2:7: not valid JSON: Expecting value"),
        (b'{"a": 1}\nx', "json", "c:2:1: not valid JSON: Extra data"),
        (b'{"a": 1, "b": 2, "a": 1}', "json", "c: not valid JSON: the key 'a' is there twice"),
        (b'{"a": {"b": NaN}}', "json", "c: not valid JSON: NaN is not JSON"),
        (b'{"a": -Infinity}', "json", "c: not valid JSON: -Infinity is not JSON"),
        (b"[1]", "json", "c: the top of the file must be an object"),
        (b"a = 1\nb = '\xff'\n", "toml", "c:2: not UTF-8 text"),
        (b"[" * 100_000, "json", "c: nested too deeply"),
        (b"a = " + b"[" * 100_000, "toml", "c: nested too deeply"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_a_mistake_is_told_with_its_place(content, form, told) -> None:
    """Name, line and column, as compilers write them, then what is wrong."""
    assert failure(content, form) == told


def test_a_number_without_end_is_refused() -> None:
    """What the language itself refuses to convert is a mistake of the text, not an exception of another kind."""
    assert failure(b'{"a": ' + b"1" * 5000 + b"}", "json").startswith("c: not valid JSON: ")
    assert failure(b"a = " + b"1" * 5000, "toml").startswith("c: not valid TOML: ")


@settings(deadline=None)  # a busy machine is no defect
@given(st.binary(max_size=200), st.sampled_from(["toml", "json"]))
def test_any_bytes_are_a_mapping_or_refused(content: bytes, form: str) -> None:
    """No other exception, whatever the bytes are."""
    with contextlib.suppress(ConfigurationError):
        assert isinstance(parse_text(content, format=form, name="c"), dict)  # type: ignore[arg-type]


@settings(deadline=None)  # a busy machine is no defect
@given(st.dictionaries(st.text(), st.integers() | st.text() | st.booleans()))
def test_json_comes_back(mapping: dict[str, object]) -> None:
    """What is written as JSON is read as it was."""
    assert parse_text(json.dumps(mapping).encode(), format="json", name="c") == mapping


def test_a_truncated_json_is_never_valid() -> None:
    """Every proper beginning of an object is refused: a half-written JSON file cannot pass for a whole one."""
    whole = b'{"deadline": 60, "retry": {"max_attempts": 3, "jitter": "none"}}'
    for length in range(len(whole)):
        assert failure(whole[:length], "json").startswith("c:")


@pytest.mark.parametrize(("name", "form"), [("a.toml", "toml"), ("A.JSON", "json"), ("a.b.toml", "toml")])
def test_the_name_tells_the_format(name, form) -> None:
    """By its end, in any case."""
    assert format_of(name) == form


@pytest.mark.parametrize("name", ["a.yaml", "toml", "a.toml.bak", ""])
def test_another_name_is_refused(name) -> None:
    """The message says how to name the format."""
    with pytest.raises(ConfigurationError, match='say format="toml"'):
        format_of(name)
