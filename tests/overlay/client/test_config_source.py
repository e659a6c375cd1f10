"""Reading the configuration file: plain files only, whole, bounded, never blocked; and the folders on the way to it."""

from __future__ import annotations

import hashlib
import os
import socket
from pathlib import Path
from typing import Any

import pytest

from claude_overlay.client.config_source import ConfigContent, ConfigSource, Stamp
from claude_overlay.errors import ConfigurationError, InvalidArgumentError

TEXT = b"deadline = 60\n"


def source_of(path: Path, content: bytes = TEXT, **options: Any) -> ConfigSource:
    """Give the source of a file with this content."""
    path.write_bytes(content)
    return ConfigSource(path, **options)


def failure(source: ConfigSource) -> str:
    """Give the words with which reading fails; the path comes first."""
    with pytest.raises(ConfigurationError) as caught:
        source.read()
    text = str(caught.value)
    assert text.startswith(f"{source.path}: ")
    return text.removeprefix(f"{source.path}: ")


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    """Content, digest and stamp are of one state."""
    source = source_of(tmp_path / "c.toml")

    found = source.read()

    assert found == ConfigContent(TEXT, source.stamp(), hashlib.sha256(TEXT).hexdigest())


def test_the_stamp_tells_a_replaced_file(tmp_path: Path) -> None:
    """Another file in its place has another stamp, though size and times are the same."""
    source = source_of(tmp_path / "c.toml")
    before = source.stamp()
    times = source.path.stat()
    other = tmp_path / "other"
    other.write_bytes(TEXT[::-1])
    os.utime(other, ns=(times.st_atime_ns, times.st_mtime_ns))
    other.replace(source.path)

    after = source.stamp()

    assert (after.size, after.modified) == (before.size, before.modified)
    assert after != before


def test_a_relative_path_is_taken_from_the_folder_of_now(tmp_path: Path, monkeypatch) -> None:
    """Where the process goes later does not matter."""
    source_of(tmp_path / "c.toml")
    monkeypatch.chdir(tmp_path)
    source = ConfigSource("c.toml")
    monkeypatch.chdir("/")

    assert source.read().content == TEXT


def folder(path: Path) -> None:
    """Put a folder there."""
    path.mkdir()


def fifo(path: Path) -> None:
    """Put a fifo there, without a writer."""
    os.mkfifo(path)


def loop(path: Path) -> None:
    """Put a link to itself there."""
    path.symlink_to(path)


def dangling(path: Path) -> None:
    """Put a link to nothing there."""
    path.symlink_to("nowhere")


def device(path: Path) -> None:
    """Put a link to a device there."""
    path.symlink_to("/dev/zero")


def unix_socket(path: Path) -> None:
    """Put a socket there."""
    made = socket.socket(socket.AF_UNIX)
    # A socket's path may have 108 bytes; pytest's folders have more.
    here = Path.cwd()
    os.chdir(path.parent)
    made.bind(path.name)
    os.chdir(here)
    made.close()


def below_a_file(path: Path) -> None:
    """Put nothing there, and a file where its folder would be."""
    path.parent.rmdir()
    path.parent.write_bytes(b"")


@pytest.mark.parametrize(
    ("put", "told"),
    [
        (lambda path: None, "no such file or directory"),
        (folder, "not a file but a folder"),
        (fifo, "not a file but a fifo"),
        (device, "not a file but a device"),
        (unix_socket, "not a file but a socket"),
        (loop, "its links lead in a circle"),
        (dangling, "no such file or directory"),
        (below_a_file, "not a directory"),
        (lambda path: path.write_bytes(b""), "the file is empty"),
        (lambda path: path.write_bytes(b" \n\n"), "the file is empty"),
    ],
    ids=["missing", "folder", "fifo", "device", "socket", "loop", "dangling", "below_a_file", "0_bytes", "blank"],
)
def test_what_is_no_configuration_is_told_and_never_blocks(tmp_path: Path, put, told) -> None:
    """Whatever has taken the file's place, reading says so at once."""
    path = tmp_path / "folder" / "c.toml"
    path.parent.mkdir()
    put(path)

    assert failure(ConfigSource(path)) == told


def test_a_fifo_that_comes_between_looking_and_opening_does_not_block(tmp_path: Path, monkeypatch) -> None:
    """The file was plain when looked at and is a fifo when opened: it is opened without waiting for a writer."""
    source = source_of(tmp_path / "c.toml")
    plain = source.path.stat()
    source.path.unlink()
    os.mkfifo(source.path)
    monkeypatch.setattr(Path, "stat", lambda self: plain)

    assert failure(source) == "not a file but a fifo"


def test_a_file_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch) -> None:
    """The system's refusal is told in its words."""
    source = source_of(tmp_path / "c.toml")

    def refuse(*arguments: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)

    assert failure(source) == "permission denied"


def test_a_large_file_is_not_read(tmp_path: Path) -> None:
    """The limit holds before reading, and while reading what says it is small (a file of /proc says 0 bytes)."""
    assert failure(source_of(tmp_path / "c.toml", b"x" * 11, max_bytes=10)) == (
        "larger than 10 bytes; a configuration is not"
    )
    assert source_of(tmp_path / "d.toml", b"x" * 10, max_bytes=10).read().content == b"x" * 10
    assert failure(ConfigSource("/proc/self/status", max_bytes=10)) == "larger than 10 bytes; a configuration is not"


def test_a_file_that_changes_while_it_is_read_is_read_again(tmp_path: Path, monkeypatch) -> None:
    """One change in the middle: the second reading counts."""
    source = source_of(tmp_path / "c.toml")
    changes = iter([b"deadline = 1\n"])
    change_after_open(source.path, changes, monkeypatch)

    assert source.read().content == b"deadline = 1\n"


def test_a_file_that_never_stops_changing_is_told(tmp_path: Path, monkeypatch) -> None:
    """After some readings it gives up, and says how to replace a file."""
    source = source_of(tmp_path / "c.toml")
    change_after_open(source.path, (b"x" * number for number in range(1, 100)), monkeypatch)

    assert "changes while it is read" in failure(source)
    assert "os.replace" in failure(source)


def change_after_open(path: Path, contents: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Write the next content into the file each time after it was looked at and before it is read."""
    real = os.fstat
    seen: list[int] = []

    def fstat(descriptor: int) -> os.stat_result:
        found = real(descriptor)
        seen.append(descriptor)
        if len(seen) % 2:
            content = next(contents, None)
            if content is not None:
                path.write_bytes(content)
        return found

    monkeypatch.setattr(os, "fstat", fstat)


def test_the_folder_of_a_plain_file_is_watched(tmp_path: Path) -> None:
    """And nothing else."""
    assert source_of(tmp_path / "c.toml").folders() == (str(tmp_path.resolve()),)


def test_every_folder_on_the_way_is_watched(tmp_path: Path) -> None:
    """A Kubernetes volume: the folder of `..data`, which is swapped, and the folder it leads to."""
    (tmp_path / "..1").mkdir()
    (tmp_path / "..1" / "c.toml").write_bytes(TEXT)
    (tmp_path / "..data").symlink_to("..1")
    (tmp_path / "c.toml").symlink_to("..data/c.toml")
    root = tmp_path.resolve()

    assert ConfigSource(tmp_path / "c.toml").folders() == (str(root), str(root / "..1"))


def test_links_up_and_absolute_are_followed(tmp_path: Path) -> None:
    """`current -> /elsewhere/v1`, with a link in it that leads up: every folder whose entry decides is there."""
    root = tmp_path.resolve()
    (root / "releases" / "v1").mkdir(parents=True)
    (root / "shared").mkdir()
    (root / "shared" / "c.toml").write_bytes(TEXT)
    (root / "releases" / "v1" / "c.toml").symlink_to("../../shared/c.toml")
    (root / "current").symlink_to(root / "releases" / "v1")

    source = ConfigSource(root / "current" / "c.toml")

    assert source.folders() == (str(root), str(root / "releases" / "v1"), str(root / "shared"))
    assert source.read().content == TEXT


def test_a_way_up_after_a_link_is_the_links(tmp_path: Path) -> None:
    """`link/../c.toml` is beside the folder that the link leads to, as the system has it."""
    root = tmp_path.resolve()
    (root / "elsewhere" / "folder").mkdir(parents=True)
    (root / "elsewhere" / "c.toml").write_bytes(TEXT)
    (root / "link").symlink_to("elsewhere/folder")

    source = ConfigSource(f"{root}/link/../c.toml")

    assert source.read().content == TEXT
    assert source.folders() == (str(root), str(root / "elsewhere"))


def test_where_the_way_ends_the_last_folder_is_watched(tmp_path: Path) -> None:
    """A missing folder is waited for in the last one that is there; a circle of links ends."""
    root = tmp_path.resolve()
    assert ConfigSource(root / "a" / "b" / "c.toml").folders() == (str(root),)
    (root / "l").symlink_to("l")
    assert ConfigSource(root / "l").folders() == (str(root),)


def test_a_stamp_is_five_numbers(tmp_path: Path) -> None:
    """Device, inode, size and two times: what `git` looks at, too."""
    found = source_of(tmp_path / "c.toml").path.stat()

    assert Stamp.of(found) == (found.st_dev, found.st_ino, len(TEXT), found.st_mtime_ns, found.st_ctime_ns)


@pytest.mark.parametrize("path", [5, None, 1.5])
def test_what_is_no_path_is_refused(path: Any) -> None:
    """At once, and as a wrong argument."""
    with pytest.raises(InvalidArgumentError, match="path"):
        ConfigSource(path)


def test_a_path_no_system_takes_is_a_configuration_that_is_not_there() -> None:
    """Also for a watcher, which asks for the stamp."""
    source = ConfigSource("a\0b.json")

    for act in (source.read, source.stamp):
        with pytest.raises(ConfigurationError, match="not a path"):
            act()


def test_a_configuration_is_small(tmp_path: Path) -> None:
    """What is larger than 64 KiB is not parsed: some texts take a parser quadratic time."""
    dotted = b".".join([b"a"] * 40_000) + b" = 1\n"

    assert failure(source_of(tmp_path / "c.toml", dotted)) == "larger than 65536 bytes; a configuration is not"
