"""Files among the arguments of a generated method."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import pytest

from claude_api import File
from claude_overlay import InvalidArgumentError
from claude_overlay.client.areas_uploads import open_files

if TYPE_CHECKING:
    from pathlib import Path


def opened_from(given: Any, member: str = "files[]") -> tuple[Any, tuple[Any, ...]]:
    """Open what a caller gave; give the member and what was opened."""
    body = {member: given, "name": "n"}
    opened = open_files(body, (member,))
    assert body["name"] == "n"
    return body[member], opened


def test_several_sources_of_all_kinds(tmp_path: Path) -> None:
    """Paths, bytes, open files, tuples and `File`s, in their order, each with its name and type."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"of a path")

    files, opened = opened_from([
        path, str(path), b"bytes", io.BytesIO(b"open"), ("dir/b.md", b"named"), ("c", b"x", "text/csv"),
        File(payload=b"whole", file_name="d"),
    ])  # fmt: skip

    assert [file.file_name for file in files][:2] == ["a.txt", "a.txt"]
    assert [file.file_name for file in files][4:] == ["dir/b.md", "c", "d"]
    assert files[5].mime_type == "text/csv"
    assert len(opened) == 2
    for file in opened:
        assert file.read() == b"of a path"
        file.close()


@pytest.mark.parametrize("one", [b"x", ("n", b"x"), File(payload=b"x"), io.BytesIO(b"x"), bytearray(b"x")])
def test_one_file_where_several_may_be(one: Any) -> None:
    """A list of one need not be written; a tuple is one file."""
    files, opened = opened_from(one)

    assert len(files) == 1
    assert isinstance(files[0], File)
    assert opened == ()


def test_a_generator_of_files_is_read_once() -> None:
    """Any iterable will do."""
    files, _ = opened_from(bytes([65 + n]) for n in range(3))

    assert [file.payload for file in files] == [b"A", b"B", b"C"]


def test_a_member_that_is_one_file_takes_one() -> None:
    """Without `[]` in its name it is no list; a member that was not given is left alone."""
    file, _ = opened_from(b"x", "file")
    body: dict[str, Any] = {}

    assert file.payload == b"x"
    assert open_files(body, ("file",)) == ()
    assert body == {}
    with pytest.raises(InvalidArgumentError, match="a file must be"):
        opened_from([b"x"], "file")


@pytest.mark.parametrize("wrong", [3, None, {"a": b"x"}])
def test_what_is_no_file_is_refused(wrong: Any) -> None:
    """By the member's name in Python."""
    with pytest.raises(InvalidArgumentError, match=r"^files: a file or a sequence of files, not"):
        opened_from(wrong)


def test_nothing_is_left_open_when_one_cannot_be_read(tmp_path: Path) -> None:
    """The files before it are closed (an open one would warn, and warnings are errors)."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"x")

    with pytest.raises(InvalidArgumentError, match="cannot be read"):
        opened_from([path, tmp_path / "missing"])
