"""The watcher of a configuration file: one thread, started and stopped by its owner.

Decides when to look: at an interval by the client's clock, and earlier when the system tells that something happened
in a folder on the way to the file (`[watch]`). The file itself is never watched: an editor, `os.replace` and Kubernetes
put another file in its place, and whoever watched the old one hears nothing more. What a look means is
`client.config_look`; what a change does is `client.config_file`, which makes these.
"""

from __future__ import annotations

import atexit
import importlib.util
import math
import os
import threading
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol, TypeAlias, get_args

from claude_overlay.client.clock import Clock, WakeableClock
from claude_overlay.client.config_look import ConfigLook
from claude_overlay.errors import ConfigurationError, InvalidArgumentError

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from claude_overlay.client.config_source import ConfigContent, ConfigSource

__all__ = ["INTERVAL", "SETTLE", "Backend", "ConfigWatcher", "Keeper"]

Backend: TypeAlias = Literal["auto", "poll", "watchfiles"]

# Seconds. A look at a file at rest costs some microseconds.
INTERVAL: Final = 1.0
# Seconds. A write in several pieces is through long before; people do not notice.
SETTLE: Final = 0.05
# Seconds for which `stop` waits for the thread: it may be telling a listener.
STOP_WITHIN: Final = 10.0
# Milliseconds between the looks of watchfiles at the thread that waits for it: how fast `stop` is.
STEP: Final = 50
# Longest waits of the system's own calls; 0 would mean "for ever".
MOST_MILLISECONDS: Final = 2**31 - 1


class Keeper(Protocol):
    """What a watcher tells: a `ResilienceFile`."""

    @property
    def digest(self) -> str | None:
        """The digest of the bytes in force."""
        ...

    def offer(self, found: ConfigContent | ConfigurationError) -> bool:
        """Take a new content, or a failure."""
        ...


class ConfigWatcher:
    """Looks at a file, in one daemon thread, from `start` to `stop`; made by `ResilienceFile.watch`.

    A file that is missing, no plain file, not readable or not valid is told once (`ResilienceFile.last_error`,
    listeners, hooks), and the watcher goes on. `start` after `stop` starts anew. It is stopped at the interpreter's
    exit, and does not run in a forked child.

    Attributes:
        backend: "poll" or "watchfiles", whichever it is.
        looks: How many looks it has taken.
    """

    def __init__(
        self, keeper: Keeper, source: ConfigSource, clock: Clock, *, backend: Backend, interval: float, settle: float
    ) -> None:
        if backend not in get_args(Backend):
            message = f"backend must be one of {', '.join(get_args(Backend))}, not {backend!r}"
            raise InvalidArgumentError(message)
        self._interval = _seconds("interval", interval)
        self._settle = _seconds("settle", settle)
        self._keeper = keeper
        self._source = source
        self._clock = clock
        self.backend: Literal["poll", "watchfiles"] = _chosen(backend)
        self.looks = 0
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._stop = threading.Event()

    @property
    def is_running(self) -> bool:
        """Whether its thread runs, in this process."""
        thread = self._thread
        return thread is not None and thread.is_alive()

    def start(self) -> Self:
        """Start the thread; fine if it runs. Its first look finds what has changed since the file was loaded."""
        with self._lock:
            if not self.is_running:
                self._stop = threading.Event()
                self._thread = threading.Thread(
                    target=self._run, args=(self._stop,), name=f"watch {self._source.path.name}", daemon=True
                )
                self._thread.start()
                # A daemon thread that is inside another library when the interpreter goes would take it down.
                atexit.register(self.stop)
        return self

    def stop(self) -> None:
        """End the thread and wait for it; fine if it does not run. A listener that is being told is waited for."""
        with self._lock:
            thread, self._thread = self._thread, None
            self._stop.set()
            atexit.unregister(self.stop)
        if thread is not None and thread is not threading.current_thread():
            thread.join(STOP_WITHIN)

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    def _run(self, stop: threading.Event) -> None:
        look = ConfigLook(self._source, interval=self._interval, settle=self._settle, known=self._keeper.digest)
        waiting: _Waiting = _Told(self._source) if self.backend == "watchfiles" else _Polling(self._clock)
        try:
            while not stop.is_set():
                pause = self._look(look, waiting)
                if not stop.is_set():
                    waiting.wait(stop, pause, at_rest=pause >= self._interval)
        finally:
            waiting.close()

    def _look(self, look: ConfigLook, waiting: _Waiting) -> float:
        """Look once, tell what is new, and give the seconds until the next look."""
        self.looks += 1
        try:
            waiting.prepare()
            sight = look.look(self._clock.now())
            if sight.found is not None:
                self._keeper.offer(sight.found)
        except Exception as error:  # noqa: BLE001 - a thread that dies unseen would be worse than any of them
            unexpected = ConfigurationError(f"{self._source.path}: {type(error).__name__}: {error}")
            unexpected.__cause__ = error
            self._keeper.offer(unexpected)
            return self._interval
        return sight.next_look

    def __repr__(self) -> str:
        state = "running" if self.is_running else "not running"
        return f"<ConfigWatcher of {str(self._source.path)!r} by {self.backend}, {state}>"


class _Waiting(Protocol):
    """How a watcher waits for the next look."""

    def prepare(self) -> None:
        """Make sure that what happens from now on ends a wait. Called before each look."""

    def wait(self, stop: threading.Event, seconds: float, *, at_rest: bool) -> None:
        """Wait until something happened, `stop` is set or the seconds are over."""

    def close(self) -> None:
        """Let go of everything."""


class _Polling:
    """Waits by the clock, and that is all."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def prepare(self) -> None:
        """Nothing to prepare."""

    def wait(self, stop: threading.Event, seconds: float, *, at_rest: bool) -> None:  # noqa: ARG002 - the others need it
        """Wait by the clock; one that can be woken is, by `stop`."""
        if isinstance(self._clock, WakeableClock):
            self._clock.wait(stop, seconds)
        else:
            self._clock.sleep(seconds)

    def close(self) -> None:
        """Nothing to close."""


class _Told:
    """Waits until the system tells of a change in a folder on the way to the file.

    Registers before each look, for what happens between a look and a registration would be lost; and registers anew
    when the way leads through other folders than before.
    """

    def __init__(self, source: ConfigSource) -> None:
        self._source = source
        self._watched: tuple[tuple[str, int, int], ...] = ()
        self._notify: Any = None

    def prepare(self) -> None:
        """Watch the folders that are on the way now."""
        try:
            watched = tuple((folder, *_identity(folder)) for folder in self._source.folders())
            if watched == self._watched and self._notify is not None:
                return
            self.close()
            self._watched = watched
            # Every argument is given, so that it looks up no environment variable.
            self._notify = _rust_notify()(
                watch_paths=[folder for folder, *_ in watched],
                debug=False,
                force_polling=False,
                poll_delay_ms=MOST_MILLISECONDS,
                recursive=False,
                ignore_permission_denied=True,
            )
        except (OSError, RuntimeError):
            # A folder that has gone meanwhile, or no watch left to be had: the interval remains.
            self.close()

    def wait(self, stop: threading.Event, seconds: float, *, at_rest: bool) -> None:
        """Wait; while the file settles, for the time and not for the next event."""
        if not at_rest or self._notify is None:
            stop.wait(seconds)
            return
        milliseconds = min(max(1, math.ceil(seconds * 1000)), MOST_MILLISECONDS)
        try:
            told = self._notify.watch(STEP, STEP, milliseconds, stop)
        except (OSError, RuntimeError):
            self.close()
            stop.wait(seconds)
            return
        if isinstance(told, set) and not {path for _, path in told}.isdisjoint(folder for folder, *_ in self._watched):
            # A folder itself was removed or moved; another of its name may be there, unwatched.
            self.close()

    def close(self) -> None:
        """End the watch."""
        if self._notify is not None:
            self._notify.close()
            self._notify = None


def _identity(folder: str) -> tuple[int, int]:
    found = os.stat(folder)  # noqa: PTH116 - text, as it came
    return found.st_dev, found.st_ino


def _rust_notify() -> Any:
    from watchfiles._rust_notify import RustNotify  # noqa: PLC0415 - an extra, loaded when it is asked for

    return RustNotify


def _chosen(backend: Backend) -> Literal["poll", "watchfiles"]:
    if backend == "poll":
        return "poll"
    if importlib.util.find_spec("watchfiles") is not None:
        return "watchfiles"
    if backend == "auto":
        return "poll"
    raise ConfigurationError("the backend watchfiles is not installed: pip install 'claude-openapi[watch]'")


def _seconds(name: str, value: object) -> float:
    if isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < math.inf:
        return float(value)
    message = f"{name} must be seconds above 0, not {value!r}"
    raise InvalidArgumentError(message)
