"""A file that appears whole or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from claude_overlay.client.atomic_file import AtomicFile


def test_a_whole_file_is_put_in_place(tmp_path: Path) -> None:
    """Leaving without an exception replaces the target, and leaves nothing beside it."""
    path = tmp_path / "target"
    path.write_bytes(b"old")

    with AtomicFile(path) as file:
        file.write(b"ne")
        assert path.read_bytes() == b"old"
        file.write(b"w")

    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("before", [None, b"old"])
def test_an_exception_leaves_things_as_they_were(tmp_path: Path, before: bytes | None) -> None:
    """After an exception the target is what it was, and the part is gone."""
    path = tmp_path / "target"
    if before is not None:
        path.write_bytes(before)

    with pytest.raises(KeyboardInterrupt), AtomicFile(path) as file:  # noqa: PT012 - leaving the block is the test
        file.write(b"half")
        raise KeyboardInterrupt

    assert (path.read_bytes() if path.exists() else None) == before
    assert [entry for entry in tmp_path.iterdir() if entry != path] == []


def test_a_link_is_followed(tmp_path: Path) -> None:
    """A symbolic link stays a link; its target gets the content."""
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"old")
    link.symlink_to(target)

    with AtomicFile(link) as file:
        file.write(b"new")

    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_a_missing_folder_is_an_os_error(tmp_path: Path) -> None:
    """The folder is the caller's business."""
    with pytest.raises(FileNotFoundError), AtomicFile(tmp_path / "no" / "target"):
        pass


def test_permissions_are_kept(tmp_path: Path) -> None:
    """A private file stays private when it is replaced."""
    path = tmp_path / "target"
    path.write_bytes(b"old")
    path.chmod(0o600)

    with AtomicFile(path) as file:
        file.write(b"new")

    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("kind", ["folder", "device"])
def test_only_a_plain_file_is_replaced(tmp_path: Path, kind: str) -> None:
    """A folder or a device is refused before anything is written, and nothing is left beside it."""
    path = tmp_path / "target" if kind == "folder" else Path(os.devnull)
    if kind == "folder":
        path.mkdir()

    with pytest.raises(OSError, match="no plain file"), AtomicFile(path):
        pass

    assert path.is_dir() or path.is_char_device()
    assert [entry for entry in tmp_path.iterdir() if entry != path] == []


def test_a_name_as_long_as_names_may_be(tmp_path: Path) -> None:
    """The part has a shorter name than its target may have."""
    path = tmp_path / ("x" * 250)

    with AtomicFile(path) as file:
        file.write(b"new")

    assert path.read_bytes() == b"new"
