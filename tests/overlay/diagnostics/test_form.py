"""Forms as curl's options, and as the bytes that the HTTP libraries send."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claude_overlay.diagnostics.dry_run import FormPart
from claude_overlay.diagnostics.form import is_simple, option_of, rendered

NAMES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=6)


@pytest.mark.parametrize("library", ["httpx2", "httpx"])
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(
    fields=st.dictionaries(NAMES, NAMES, max_size=2), files=st.lists(st.tuples(NAMES, NAMES, st.binary()), max_size=3)
)
def test_a_form_is_rendered_as_the_library_does(
    library: str, tmp_path: Path, fields: dict[str, str], files: list[tuple[str, str, bytes]]
) -> None:
    """Byte for byte, whatever the names hold; a file by path stands where its content goes."""
    path = tmp_path / "f"
    path.write_bytes(b"on disk")
    parts = [FormPart(name=name, content=value.encode()) for name, value in fields.items()]
    parts += [FormPart(name=name, content=content, file_name=file, media_type="a/b") for name, file, content in files]
    parts.append(FormPart(name="p", content=path, file_name="f", media_type="x/y"))
    given_files: list[Any] = [(name, (file, content, "a/b")) for name, file, content in files]
    with path.open("rb") as opened:
        request = import_module(library).Request(
            "POST",
            "http://h",
            data=fields,
            files=[*given_files, ("p", ("f", opened, "x/y"))],
            headers={"content-type": "multipart/form-data; boundary=BB"},
        )
        expected = request.read()

    pieces = list(rendered(parts, "BB"))
    assert path in pieces
    assert b"".join(piece.read_bytes() if isinstance(piece, Path) else piece for piece in pieces) == expected


def part(**changes: Any) -> FormPart:
    """Give a part that is simple, with changes."""
    return FormPart(**{"name": "file", "content": b"x", "file_name": "a", "media_type": "a/b", **changes})


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "a=b"},
        {"name": 'a"b'},
        {"media_type": "text/plain; charset=utf-8"},
        {"media_type": None},
        {"file_name": None, "content": b"\xff"},
        {"file_name": None, "content": b"a\0"},
        {"file_name": None, "content": Path("x")},
        {"file_name": "long" * 10},
        {"file_name": None, "media_type": None, "content": b"long" * 10},
    ],
)
def test_what_no_option_can_say_exactly_is_not_simple(changes: dict[str, Any]) -> None:
    """Odd names and types, bytes that are no text, and what is too long for an argument go another way."""
    assert is_simple(part(), 20)
    assert not is_simple(part(**changes), 20)


@pytest.mark.parametrize(
    ("changes", "option"),
    [
        ({}, "--form 'file=@-;filename=\"a\";type=a/b'"),
        ({"content": Path('/t/a"b;c,d\\e')}, '--form \'file=@"/t/a\\"b;c,d\\\\e";filename="a";type=a/b\''),
        ({"file_name": 'q"\\;'}, '--form \'file=@-;filename="q\\"\\\\\\\\;";type=a/b\''),
        ({"file_name": None, "media_type": None, "content": b"@x;<"}, "--form-string 'file=@x;<'"),
        ({"file_name": None, "content": b'{"a"}'}, '--form \'file="{\\"a\\"}";type=a/b\''),
    ],
)
def test_options(changes: dict[str, Any], option: str) -> None:
    """Paths and names stand in quotes of curl's own; plain fields have no syntax at all."""
    assert option_of(part(**changes)) == option
