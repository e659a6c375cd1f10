"""A file that is written over several attempts, and appears only when it is whole."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import pytest

from claude_overlay.client import part_file
from claude_overlay.client.part_file import PartFile

if TYPE_CHECKING:
    from pathlib import Path

POSIX = pytest.mark.skipif(os.name != "posix", reason="the system has no such locks, links or modes")


def names(folder: Path) -> list[str]:
    """Name what is in a folder."""
    return sorted(entry.name for entry in folder.iterdir())


def leave_a_part(path: Path, content: bytes) -> None:
    """Break an attempt after it has written this."""
    with pytest.raises(KeyboardInterrupt), PartFile(path, "b") as file:  # noqa: PT012 - leaving the block is the test
        file.write(content)
        raise KeyboardInterrupt


def test_an_attempt_that_breaks_is_kept_and_gone_on_with(tmp_path: Path) -> None:
    """After an exception the target is as it was and the part lies beside it; the next attempt reads and replaces."""
    path = tmp_path / "target"
    path.write_bytes(b"old")
    leave_a_part(path, b"one two")

    assert (path.read_bytes(), names(tmp_path)) == (b"old", ["target", "target.b.part"])
    with PartFile(path, "b") as file:
        assert b"".join(file.pieces()) == b"one two"
        file.keep(4)
        file.write(b"three")
        assert path.read_bytes() == b"old"

    assert (path.read_bytes(), names(tmp_path)) == (b"one three", ["target"])


def test_what_was_written_can_be_taken_back(tmp_path: Path) -> None:
    """`restore` leaves what was of use when this attempt began."""
    path = tmp_path / "target"
    leave_a_part(path, b"one two")

    with pytest.raises(KeyboardInterrupt), PartFile(path, "b") as file:  # noqa: PT012 - leaving the block is the test
        file.keep(3)
        file.write(b" and more")
        file.restore()
        raise KeyboardInterrupt

    assert file.part.read_bytes() == b"one"


def test_an_empty_part_is_not_kept(tmp_path: Path) -> None:
    """An attempt that brought nothing leaves nothing; an empty file that is whole is put in place."""
    path = tmp_path / "target"
    leave_a_part(path, b"")
    assert names(tmp_path) == []

    with PartFile(path, "b"):
        pass

    assert path.read_bytes() == b""


def test_other_labels_are_other_parts(tmp_path: Path) -> None:
    """The label keeps two downloads to the same target apart."""
    path = tmp_path / "target"
    leave_a_part(path, b"one")

    with PartFile(path, "c") as file:
        assert list(file.pieces()) == []

    assert names(tmp_path) == ["target", "target.b.part"]


def test_pieces_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A part of any size is read in pieces."""
    monkeypatch.setattr(part_file, "PIECE", 4)
    leave_a_part(tmp_path / "target", b"one two")

    with PartFile(tmp_path / "target", "b") as file:
        assert list(file.pieces()) == [b"one ", b"two"]


@POSIX
def test_only_one_attempt_at_a_time(tmp_path: Path) -> None:
    """While one attempt writes, another is refused and harms nothing; afterwards it may."""
    path = tmp_path / "target"
    with PartFile(path, "b") as first:
        first.write(b"first")
        with pytest.raises(BlockingIOError, match="another download") as caught, PartFile(path, "b"):
            pass

    assert caught.value.filename == str(first.part)
    assert path.read_bytes() == b"first"
    with PartFile(path, "b") as second:
        second.write(b"second")
    assert path.read_bytes() == b"second"


@POSIX
@pytest.mark.parametrize("ending", ["put in place", "removed"])
def test_a_part_whose_name_was_taken_from_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str) -> None:
    """Between opening and locking, the attempt before may have put the part in place: it must not be written to."""
    import fcntl  # noqa: PLC0415 - not on every system

    path = tmp_path / "target"
    leave_a_part(path, b"first")
    part = PartFile(path, "b").part
    lock = fcntl.flock

    def late(descriptor: int, how: int) -> None:
        part.replace(path)
        if ending == "put in place":
            part.write_bytes(b"a third attempt's")
        lock(descriptor, how)

    monkeypatch.setattr(fcntl, "flock", late)
    with pytest.raises(BlockingIOError), PartFile(path, "b"):
        pass

    assert path.read_bytes() == b"first"


@POSIX
def test_a_file_system_without_locks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some cannot lock at all: then it goes on without."""
    import fcntl  # noqa: PLC0415 - not on every system

    def refuse(descriptor: int, how: int) -> None:
        raise OSError(95, "not supported")

    monkeypatch.setattr(fcntl, "flock", refuse)
    with PartFile(tmp_path / "target", "b") as file:
        file.write(b"new")

    assert (tmp_path / "target").read_bytes() == b"new"


@POSIX
def test_permissions_and_links_are_kept(tmp_path: Path) -> None:
    """A private file stays private, its part too; a link stays a link, and its target gets the content."""
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"old")
    target.chmod(0o600)
    link.symlink_to(target)

    with PartFile(link, "b") as file:
        file.write(b"new")
        assert file.part.parent == target.parent
        assert stat.S_IMODE(file.part.stat().st_mode) == 0o600

    assert link.is_symlink()
    assert (target.read_bytes(), stat.S_IMODE(target.stat().st_mode)) == (b"new", 0o600)


@POSIX
@pytest.mark.parametrize("name", ["target", "target.b.part"])
@pytest.mark.parametrize("kind", ["folder", "link"])
def test_only_plain_files(tmp_path: Path, name: str, kind: str) -> None:
    """A folder at the target, and anything but a plain file at the part's name, which others can guess, is refused."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_bytes(b"private")
    if kind == "folder":
        (tmp_path / name).mkdir()
    else:
        (tmp_path / name).symlink_to(elsewhere)
    if (name, kind) == ("target", "link"):
        return  # a link at the target is followed

    with pytest.raises(OSError, match="no plain file") as caught, PartFile(tmp_path / "target", "b"):
        pass

    assert caught.value.filename == str(tmp_path / name)
    assert elsewhere.read_bytes() == b"private"


def test_a_missing_folder_is_an_os_error(tmp_path: Path) -> None:
    """The folder is the caller's business; leaving what was not entered does nothing."""
    with pytest.raises(FileNotFoundError), PartFile(tmp_path / "no" / "target", "b"):
        pass

    PartFile(tmp_path / "target", "b").__exit__(None, None, None)
    assert names(tmp_path) == []
