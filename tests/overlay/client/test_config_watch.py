"""The watcher: one thread, begun and ended by its owner; the two ways to wait; nothing told twice, nothing unseen."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import threading
from collections import deque
from typing import TYPE_CHECKING, Any

import pytest

from claude_overlay.client import config_watch
from claude_overlay.client.clock import SystemClock
from claude_overlay.client.config_source import ConfigContent, ConfigSource
from claude_overlay.client.config_watch import ConfigWatcher
from claude_overlay.errors import ConfigurationError, InvalidArgumentError
from claude_overlay.testing import ManualClock

if TYPE_CHECKING:
    from pathlib import Path

BACKENDS = ["poll", "watchfiles"]
PATIENCE = 120.0


class Kept:
    """What a watcher tells; the test waits for it.

    Attributes:
        told: contents, and words of failures, in order.
    """

    def __init__(self, digest: str | None = None) -> None:
        self.digest = digest
        self.changed = threading.Condition()
        self.told: list[bytes | str] = []

    def offer(self, found: ConfigContent | ConfigurationError) -> bool:
        """Take it."""
        with self.changed:
            self.told.append(str(found) if isinstance(found, ConfigurationError) else found.content)
            self.changed.notify_all()
        return True

    def wait_for(self, *told: bytes | str) -> bool:
        """Wait until the last ones told are these."""
        with self.changed:
            return self.changed.wait_for(lambda: self.told[-len(told) :] == list(told), PATIENCE)


class Steps:
    """A clock for a thread: each wait goes on when the test says `step`, and moves the time on."""

    def __init__(self) -> None:
        self.waits: deque[float] = deque()
        self._time = 0.0
        self._asked = threading.Semaphore(0)
        self._go = threading.Semaphore(0)

    def now(self) -> float:
        """Give the time."""
        return self._time

    def sleep(self, seconds: float) -> None:
        """Not used: there is `wait`."""
        raise AssertionError

    async def sleep_async(self, seconds: float) -> None:
        """Not used."""
        raise AssertionError

    def wait(self, wake: threading.Event, seconds: float) -> None:
        """Stand still until the test lets it go."""
        self.waits.append(seconds)
        self._asked.release()
        self._go.acquire()
        self._time += seconds

    def until_waiting(self) -> float:
        """Wait until the thread waits; give for how long it wants to."""
        assert self._asked.acquire(timeout=PATIENCE)
        return self.waits[-1]

    def step(self) -> None:
        """Let one wait go on."""
        self._go.release()


def watcher_of(path: Path, kept: Kept, clock: Any = None, backend: Any = "poll", **options: Any) -> ConfigWatcher:
    """Give a watcher that has not begun."""
    settings = {"interval": 0.05, "settle": 0.01, **options}
    return ConfigWatcher(kept, ConfigSource(path), clock or SystemClock(), backend=backend, **settings)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a file."""
    made = tmp_path / "c.toml"
    made.write_bytes(b"a")
    return made


def test_polling_keeps_the_interval_and_settles(path: Path) -> None:
    """By the given clock: a second between looks, and the short time once something has changed."""
    clock, kept = Steps(), Kept(ConfigSource(path).read().digest)
    watcher = watcher_of(path, kept, clock, interval=1.0, settle=0.05)
    with watcher:
        assert clock.until_waiting() == 1.0
        path.write_bytes(b"b")
        clock.step()
        assert clock.until_waiting() == 0.05
        assert kept.told == []
        clock.step()
        assert clock.until_waiting() == 1.0
        assert kept.told == [b"b"]
        clock.step()
        assert clock.until_waiting() == 1.0
        assert kept.told == [b"b"]
        watcher._stop.set()
        clock.step()


@pytest.mark.parametrize("backend", BACKENDS)
def test_the_first_look_finds_what_changed_before_it(path: Path, backend) -> None:
    """Loaded, changed, then watched: the change is told without another one."""
    kept = Kept(ConfigSource(path).read().digest)
    path.write_bytes(b"b")

    with watcher_of(path, kept, backend=backend, interval=3600):
        assert kept.wait_for(b"b")


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_failure_does_not_end_it(path: Path, backend) -> None:
    """Gone, a folder in its place, and back: each is told, once."""
    kept = Kept(ConfigSource(path).read().digest)
    with watcher_of(path, kept, backend=backend):
        path.unlink()
        assert kept.wait_for(f"{path}: no such file or directory")
        path.mkdir()
        assert kept.wait_for(f"{path}: not a file but a folder")
        path.rmdir()
        other = path.with_name("other")
        other.write_bytes(b"b")
        other.replace(path)
        assert kept.wait_for(b"b")

    assert len(kept.told) in {3, 4}, "the short moment without either may be told, too"


@pytest.mark.parametrize("backend", BACKENDS)
def test_the_folder_may_go_and_come_back(tmp_path: Path, backend) -> None:
    """Another folder of the same name is watched like the first."""
    path = tmp_path / "folder" / "c.toml"
    path.parent.mkdir()
    path.write_bytes(b"a")
    kept = Kept(ConfigSource(path).read().digest)
    with watcher_of(path, kept, backend=backend, interval=0.2):
        path.parent.rename(tmp_path / "old")
        assert kept.wait_for(f"{path}: no such file or directory")
        path.parent.mkdir()
        path.write_bytes(b"b")
        assert kept.wait_for(b"b")
        other = path.with_name("other")  # in one step: a file that is being written may be seen empty
        other.write_bytes(b"c")
        other.replace(path)
        assert kept.wait_for(b"b", b"c")


@pytest.mark.parametrize("backend", BACKENDS)
def test_it_begins_and_ends_as_often_as_asked(path: Path, backend) -> None:
    """One thread while it runs, none after; `start` and `stop` twice do nothing more; it can begin anew."""
    before, kept = set(threading.enumerate()), Kept()
    watcher = watcher_of(path, kept, backend=backend)
    assert not watcher.is_running
    assert set(threading.enumerate()) <= before

    for times in range(1, 4):
        assert watcher.start() is watcher
        assert watcher.start() is watcher
        assert len(set(threading.enumerate()) - before) == 1
        assert watcher.is_running
        assert kept.wait_for(*[b"a"] * times)
        watcher.stop()
        watcher.stop()
        assert not watcher.is_running
        assert set(threading.enumerate()) <= before
    assert watcher.looks >= 3


def test_it_ends_after_an_exception_in_the_block(path: Path) -> None:
    """The `with` block ends it in any case, and passes the exception on."""
    watcher = watcher_of(path, Kept())

    with pytest.raises(ZeroDivisionError), watcher:
        raise ZeroDivisionError

    assert not watcher.is_running


def test_stopping_from_within_does_not_wait_for_itself(path: Path) -> None:
    """A listener may stop the watcher that tells it."""
    ended = threading.Event()

    class Stopping(Kept):
        def offer(self, found: Any) -> bool:
            watcher.stop()
            ended.set()
            return True

    watcher = watcher_of(path, Stopping())
    watcher.start()

    assert ended.wait(PATIENCE)
    assert not watcher.is_running


def test_what_nobody_expects_is_told_and_does_not_end_it(path: Path, monkeypatch) -> None:
    """An exception of any kind in a look is told as a failure; the next look is taken."""
    kept = Kept()
    real = ConfigSource.read
    calls: list[int] = []

    def read(self: ConfigSource) -> ConfigContent:
        calls.append(1)
        if len(calls) == 1:
            raise MemoryError("none left")
        return real(self)

    monkeypatch.setattr(ConfigSource, "read", read)
    with watcher_of(path, kept):
        assert kept.wait_for(f"{path}: MemoryError: none left", b"a")


def test_a_clock_that_cannot_be_woken_sleeps(path: Path) -> None:
    """A `ManualClock` has no `wait`: its `sleep` is used, and takes no time."""
    clock, kept = ManualClock(), Kept()

    with watcher_of(path, kept, clock):
        assert kept.wait_for(b"a")

    assert clock.waits[0] == 0.01


def test_watchfiles_is_told_at_once(path: Path) -> None:
    """With an hour between looks, a change is told all the same."""
    kept = Kept(ConfigSource(path).read().digest)
    with watcher_of(path, kept, backend="watchfiles", interval=3600) as watcher:
        for number in range(3):
            path.write_bytes(b"b%d" % number)
            assert kept.wait_for(b"b%d" % number)
        assert watcher.looks < 100


def test_without_notifications_the_interval_remains(path: Path, monkeypatch) -> None:
    """When the system has no watch left to give, the file is still looked at."""

    def none_left(**arguments: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(config_watch, "_rust_notify", lambda: none_left)
    kept = Kept(ConfigSource(path).read().digest)
    with watcher_of(path, kept, backend="watchfiles"):
        path.write_bytes(b"b")
        assert kept.wait_for(b"b")


def test_a_watch_that_breaks_is_made_anew(path: Path, monkeypatch) -> None:
    """The interval bridges the gap."""
    made: list[int] = []

    class Broken:
        def watch(self, *arguments: Any) -> None:
            raise RuntimeError("the watch broke")

        def close(self) -> None:
            """Nothing."""

    def make(**arguments: Any) -> Broken:
        made.append(1)
        return Broken()

    monkeypatch.setattr(config_watch, "_rust_notify", lambda: make)
    kept = Kept(ConfigSource(path).read().digest)
    with watcher_of(path, kept, backend="watchfiles"):
        for content in (b"b", b"c"):
            path.write_bytes(content)
            assert kept.wait_for(content)

    assert len(made) > 1


def test_the_backend_is_chosen_when_it_is_made(path: Path, monkeypatch) -> None:
    """`auto` takes what is there; a missing library is said before any thread begins, with the extra's name."""
    assert watcher_of(path, Kept(), backend="auto").backend == "watchfiles"
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)

    assert watcher_of(path, Kept(), backend="auto").backend == "poll"
    assert watcher_of(path, Kept()).backend == "poll"
    with pytest.raises(ConfigurationError, match=r"claude-openapi\[watch\]"):
        watcher_of(path, Kept(), backend="watchfiles")


@pytest.mark.parametrize(
    "options",
    [{"backend": "inotify"}, {"interval": 0}, {"interval": -1}, {"interval": float("inf")}, {"interval": "1"},
     {"settle": 0}, {"settle": True}, {"settle": float("nan")}],
    ids=str,
)  # fmt: skip
def test_options_that_cannot_be_are_refused(path: Path, options) -> None:
    """By name."""
    with pytest.raises(InvalidArgumentError, match=next(iter(options))):
        watcher_of(path, Kept(), **options)


def test_it_says_what_it_is(path: Path) -> None:
    """Path, backend, and whether it runs."""
    watcher = watcher_of(path, Kept())
    with watcher:
        assert repr(watcher) == f"<ConfigWatcher of {str(path)!r} by poll, running>"
    assert repr(watcher) == f"<ConfigWatcher of {str(path)!r} by poll, not running>"


PROGRAM = """
import sys, threading
from claude_overlay.client.clock import SystemClock
from claude_overlay.client.config_source import ConfigSource
from claude_overlay.client.config_watch import ConfigWatcher

class Kept:
    digest = None
    def offer(self, found):
        told.set()
        return True

told = threading.Event()
watcher = ConfigWatcher(
    Kept(), ConfigSource(sys.argv[1]), SystemClock(), backend=sys.argv[2], interval=3600.0, settle=0.01
).start()
assert told.wait(120)
print("bye")
"""


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_program_may_end_without_stopping_it(path: Path, backend) -> None:
    """The interpreter exits at once, with status 0 and nothing on stderr."""
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", PROGRAM, path, backend], capture_output=True, text=True, check=False, timeout=300
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, "bye\n", "")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks")
def test_it_does_not_run_in_a_forked_child(path: Path) -> None:
    """The child says so, and may begin its own."""
    program = PROGRAM.replace(
        'print("bye")',
        "import os\npid = os.fork()\n"
        "if not pid:\n    was = watcher.is_running\n    told.clear()\n    watcher.start()\n"
        "    os._exit(0 if not was and told.wait(120) else 1)\n"
        "print(os.waitpid(pid, 0)[1], watcher.is_running)",
    )
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-W", "ignore", "-c", program, path, "poll"],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, "0 True\n", "")
