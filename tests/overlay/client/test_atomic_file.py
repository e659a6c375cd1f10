"""A file that appears whole or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from claude_overlay.client.atomic_file import AtomicFile

if TYPE_CHECKING:
    from pathlib import Path


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
