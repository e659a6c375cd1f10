"""A watched file under a running client: every replacement seen, nothing torn applied, whatever takes its place."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Any

import pytest

from claude_overlay import Claude
from claude_overlay.client.config_file import ResilienceFile
from claude_overlay.testing import ScriptedTransport

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from claude_overlay.reliability.resilience import Resilience

# watchfiles looks once an hour here: what it sees, it was told.
BACKENDS = [("poll", 0.05), ("watchfiles", 3600.0)]
TIMES = 20
PATIENCE = 120.0


def text_of(number: int) -> str:
    """Give a configuration with one number at its beginning and at its end."""
    return f"bulkhead = {{ max_concurrent = {number} }}\n# {'x' * 5_000}\n[retry]\nmax_attempts = {number}\n"


def number_of(resilience: Resilience | None) -> int:
    """Give the number of a configuration; torn, it would have two."""
    assert resilience is not None
    assert resilience.retry is not None
    assert resilience.bulkhead is not None
    assert resilience.retry.max_attempts == resilience.bulkhead.max_concurrent
    return resilience.retry.max_attempts


class Watched:
    """A file with number 1, loaded, and a client that it is attached to."""

    def __init__(self, path: Path) -> None:
        self.file = ResilienceFile(path)
        self.claude = Claude("k", http_client=ScriptedTransport([]), resilience=self.file.load())
        self.file.attach(self.claude)
        self._changed = threading.Condition()
        self.numbers: list[int] = []
        self.reasons: list[str] = []
        self.file.listen(self._applied, self._rejected)

    def _applied(self, old: Resilience | None, new: Resilience) -> None:
        with self._changed:
            self.numbers.append(number_of(new))
            self._changed.notify_all()

    def _rejected(self, error: Any) -> None:
        with self._changed:
            self.reasons.append(str(error))
            self._changed.notify_all()

    def wait_until(self, what: Callable[[Watched], bool]) -> bool:
        """Wait until something holds; tell whether it does."""
        with self._changed:
            return self._changed.wait_for(lambda: what(self), PATIENCE)

    def sees(self, number: int) -> bool:
        """Wait until the client has this number."""
        return self.wait_until(lambda seen: bool(seen.numbers) and seen.numbers[-1] == number) and (
            number_of(self.claude.resilience) == number
        )


def plain(tmp_path: Path) -> tuple[Path, Callable[[int], None]]:
    """A plain file, replaced by another one in one step."""
    path = tmp_path / "c.toml"
    path.write_text(text_of(1))

    def change(number: int) -> None:
        other = tmp_path / f".c.toml.{number}"
        other.write_text(text_of(number))
        other.replace(path)

    return path, change


def volume(tmp_path: Path) -> tuple[Path, Callable[[int], None]]:
    """A Kubernetes volume: the file is a link through `..data`, which is swapped; the old folder goes."""

    def fill(number: int) -> Path:
        folder = tmp_path / f"..v{number}"
        folder.mkdir()
        (folder / "c.toml").write_text(text_of(number))
        return folder

    old = [fill(1)]
    (tmp_path / "..data").symlink_to(old[0].name)
    (tmp_path / "c.toml").symlink_to("..data/c.toml")

    def change(number: int) -> None:
        folder = fill(number)
        (tmp_path / "..data_tmp").symlink_to(folder.name)
        (tmp_path / "..data_tmp").replace(tmp_path / "..data")
        (old[0] / "c.toml").unlink()
        old[0].rmdir()
        old[0] = folder

    return tmp_path / "c.toml", change


def release(tmp_path: Path) -> tuple[Path, Callable[[int], None]]:
    """A release folder: `current` is a link to a folder elsewhere, which is swapped; the old one stays."""
    (tmp_path / "app").mkdir()

    def change(number: int) -> None:
        folder = tmp_path / "releases" / str(number)
        folder.mkdir(parents=True)
        (folder / "c.toml").write_text(text_of(number))
        link = tmp_path / "app" / "next"
        link.symlink_to(folder)
        link.replace(tmp_path / "app" / "current")

    change(1)
    return tmp_path / "app" / "current" / "c.toml", change


@pytest.mark.parametrize(("backend", "interval"), BACKENDS)
@pytest.mark.parametrize("place", [plain, volume, release])
def test_every_replacement_is_seen(tmp_path: Path, place, backend, interval) -> None:
    """20 of 20 replacements, each before the next one is made."""
    path, change = place(tmp_path)
    watched = Watched(path)

    with watched.file.watch(backend, interval=interval, settle=0.01):
        seen = []
        for number in range(2, TIMES + 2):
            change(number)
            seen.append(watched.sees(number))

    assert seen == [True] * TIMES
    assert watched.numbers == list(range(2, TIMES + 2))
    assert watched.reasons == []


def in_place(path: Path) -> Callable[[int], None]:
    """Write into the file that is there, as a shell's `>` does."""

    def change(number: int) -> None:
        with path.open("wb", buffering=0) as stream:
            stream.write(text_of(number).encode())

    return change


def with_old_times(path: Path) -> Callable[[int], None]:
    """Replace it by a file of the same size, with the times of the one before."""

    def change(number: int) -> None:
        times = path.stat()
        other = path.with_name("other")
        other.write_text(text_of(number + 1_000))
        os.utime(other, ns=(times.st_atime_ns, times.st_mtime_ns))
        other.replace(path)

    return change


@pytest.mark.parametrize(("backend", "interval"), BACKENDS)
@pytest.mark.parametrize("way", ["in_place", "replaced"])
def test_of_a_thousand_rapid_writes_the_last_one_holds(tmp_path: Path, way, backend, interval) -> None:
    """What is applied on the way is whole and in order; a reader of the client never sees half of one."""
    path, replaced = plain(tmp_path)
    change = in_place(path) if way == "in_place" else replaced
    watched = Watched(path)
    done = threading.Event()
    read: set[int] = set()

    def reader() -> None:
        while not done.wait(0.001):
            read.add(number_of(watched.claude.resilience))

    thread = threading.Thread(target=reader)
    thread.start()
    try:
        with watched.file.watch(backend, interval=interval, settle=0.05):
            for number in range(2, 1_002):
                change(number)
            assert watched.sees(1_001)
    finally:
        done.set()
        thread.join()

    assert watched.numbers == sorted(set(watched.numbers))
    assert read <= {1, *watched.numbers}
    assert watched.file.last_error is None


@pytest.mark.parametrize(("backend", "interval"), BACKENDS)
def test_replacements_of_the_same_size_and_time_are_seen(tmp_path: Path, backend, interval) -> None:
    """20 replacements of one size, with the modification time kept (`cp -p`, `rsync -t`)."""
    path = tmp_path / "c.toml"
    path.write_text(text_of(1_001))
    change = with_old_times(path)
    watched = Watched(path)

    with watched.file.watch(backend, interval=interval, settle=0.01):
        seen = []
        for number in range(2, TIMES + 2):
            change(number)
            seen.append(watched.sees(number + 1_000))

    assert seen == [True] * TIMES


@pytest.mark.parametrize(("backend", "interval"), BACKENDS)
def test_whatever_takes_its_place_the_old_one_holds(tmp_path: Path, backend, interval) -> None:
    """Each is rejected in words; the client keeps what it has; the good file that follows is applied."""
    path, change = plain(tmp_path)
    watched = Watched(path)
    other = tmp_path / "other"
    places: list[tuple[Callable[[], object], str]] = [
        (path.unlink, "no such file"),
        (lambda: os.mkfifo(path), "a fifo"),
        (lambda: (path.unlink(), path.mkdir()), "a folder"),
        (lambda: (path.rmdir(), path.symlink_to(path.name)), "in a circle"),
        (lambda: (path.unlink(), path.symlink_to("/dev/zero")), "a device"),
        (lambda: (path.unlink(), path.write_bytes(b"")), "is empty"),
        (lambda: (other.write_text("[retry]\nmax_atempts = 1\n"), other.replace(path)), "retry.max_attempts?"),
        (lambda: (other.write_text(text_of(9)[:-4]), other.replace(path)), "not valid TOML"),
        (lambda: (other.write_bytes(b"\xff"), other.replace(path)), "not UTF-8"),
        (lambda: (other.write_bytes(b"#" * 2_000_000), other.replace(path)), "larger than"),
    ]

    with watched.file.watch(backend, interval=interval, settle=0.02):
        for put, told in places:
            put()
            assert watched.wait_until(lambda seen, told=told: bool(seen.reasons) and told in seen.reasons[-1]), told
            assert number_of(watched.claude.resilience) == 1
            assert watched.file.last_error is not None
        change(2)
        assert watched.sees(2)

    assert watched.file.last_error is None
    assert watched.numbers == [2]


def test_two_watchers_of_one_file_agree(tmp_path: Path) -> None:
    """One configuration is one version, whoever saw it first."""
    path, change = plain(tmp_path)
    watched = Watched(path)

    with watched.file.watch("poll", interval=0.05, settle=0.01), watched.file.watch("watchfiles", settle=0.01):
        for number in range(2, 12):
            change(number)
            assert watched.sees(number)

    assert watched.numbers == list(range(2, 12))
    assert watched.file.version == 11
