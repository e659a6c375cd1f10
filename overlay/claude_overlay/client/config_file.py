"""A file with the policies of clients, loaded and reloaded while they run.

Decides that a file which is not valid changes nothing and says so, that clients get each configuration whole and in
order, and where the credentials that a file names are read from. Does not decide what the keys mean
(`reliability.configuration`) or when to look (`client.config_watch`). Called by users.

Nothing is read before `load`, and nothing watches before `watch().start()`.
"""

from __future__ import annotations

import os
import re
import threading
import weakref
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol, TypeAlias

from claude_overlay.client.clock import Clock, SystemClock
from claude_overlay.client.config_source import MAX_BYTES, ConfigContent, ConfigSource
from claude_overlay.client.config_watch import INTERVAL, SETTLE, Backend, ConfigWatcher
from claude_overlay.credential import MaskedText
from claude_overlay.errors import ConfigurationError, InvalidArgumentError
from claude_overlay.reliability.configuration import from_mapping
from claude_overlay.reliability.configuration_text import Format, format_of, parse_text
from claude_overlay.reliability.events import ConfigRejected, Hook
from claude_overlay.reliability.outbox import Outbox, held_back
from claude_overlay.reliability.resilience import Resilience
from claude_overlay.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path


__all__ = ["Configurable", "ResilienceFile"]

FORMATS: Final = ("toml", "json")
# A name of a variable that is not set and has lower-case letters is shorter, or else is no name but a token.
LONG_NAME: Final = 40
_VARIABLE: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_NAMED: Final = {"env": "an environment variable", "file": "a file"}

Applied: TypeAlias = "Callable[[Resilience | None, Resilience], object]"
Rejected: TypeAlias = "Callable[[ConfigurationError], object]"


class Configurable(Protocol):
    """What a file can be attached to: `Claude`, `AsyncClaude`."""

    @property
    def resilience(self) -> Resilience | None:
        """The policies in force."""
        ...

    def apply_resilience(
        self,
        resilience: Resilience,
        *,
        source: str | None = None,
        version: int | None = None,
        digest: str | None = None,
    ) -> object:
        """Put other policies in force for the calls that start from now on. From any thread."""
        ...


class ResilienceFile:
    """Policies from a TOML or JSON file.

        settings = ResilienceFile("resilience.toml")
        claude = Claude(key, resilience=settings.load())
        settings.attach(claude)
        with settings.watch():
            ...

    Calls under way keep the policies they started with. All methods may be called from any thread. Clients get their
    policies one after the other, in the order of versions, before a method returns. Then listeners and hooks are told,
    with no lock held, of every version once and in order; if another thread is at it, that one tells them, perhaps
    after the method has returned. They may reload the file, apply policies, and wait for other threads that do.

    Args:
        path: The file. Its name ends in `.toml` or `.json`, unless `format` is given. Links are followed
            anew each time.
        hooks: Hooks of `Resilience`, for a file cannot name functions. Also told when a file is rejected.
        complete: Called with what a file says, and gives what holds: adds what only code can say, such as
            `RetryPolicy.retry_on`. What it raises rejects the file.
        format: "toml" or "json". Default: by the name.
        max_bytes: The largest file that is read. Default 64 KiB.
        clock: Time, for watching and for the time of events. Default: the system's.

    Raises:
        ConfigurationError: The name tells no format.
        InvalidArgumentError: `format` is another one, `max_bytes` not above 0, or `path` no path.

    Attributes:
        path: The file, as an absolute path.
        current: The policies of the last valid file; None before one was loaded.
        version: How many configurations have held; 0 before the first.
        digest: SHA-256 of the file that `current` was made of, in hexadecimal; None before one was loaded.
        last_error: Why the file as it is now does not hold; None when it does.
        listener_failures: How often a listener, a hook or a client has raised when it was told. What they raise is
            not passed on: the others are still to be told.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        hooks: Iterable[Hook] = (),
        complete: Callable[[Resilience], Resilience] | None = None,
        format: Literal["toml", "json"] | None = None,  # noqa: A002 - what it is
        max_bytes: int = MAX_BYTES,
        clock: Clock | None = None,
    ) -> None:
        if format is not None and format not in FORMATS:
            message = f"format must be one of {', '.join(FORMATS)}, or None, not {format!r}"
            raise InvalidArgumentError(message)
        if not isinstance(max_bytes, int) or max_bytes < 1:
            message = f"max_bytes must be a whole number above 0, not {max_bytes!r}"
            raise InvalidArgumentError(message)
        self._source = ConfigSource(path, max_bytes=max_bytes)
        self._format: Format = format_of(self._source.path.name) if format is None else format
        self._hooks = tuple(hooks)
        self._complete = complete
        self._clock: Clock = SystemClock() if clock is None else clock
        self._begin()
        _ALL.add(self)
        self._targets: list[Callable[[], Configurable | None]] = []
        self._applied: list[Applied] = []
        self._rejected: list[Rejected] = []
        self.current: Resilience | None = None
        self.version = 0
        self.digest: str | None = None
        self.last_error: ConfigurationError | None = None
        self.listener_failures = 0

    def _begin(self) -> None:
        """Begin with a free lock, and nothing to tell; anew in a forked child."""
        # Held while clients get their policies, too: or an older configuration could reach one after a newer one.
        self._lock = threading.RLock()
        self._news: Outbox[Callable[[], None]] = Outbox((_run,))

    @contextmanager
    def _changing(self) -> Iterator[None]:
        """One change at a time. What it has to tell, the hooks of clients too, is told when the lock is free again."""
        with held_back():
            try:
                with self._lock:
                    yield
            finally:
                self._news.deliver()

    @property
    def path(self) -> Path:
        """The file, as an absolute path."""
        return self._source.path

    def load(self) -> Resilience:
        """Read the file now, and give what holds. The same as `reload`, with another return value.

        Raises:
            ConfigurationError: The file is not valid, or a credential that it names cannot be read. The message names
                the file, and the line or the key. What held before still holds.
        """
        self.reload()
        assert self.current is not None  # noqa: S101 - for type checkers: reload() has raised otherwise
        return self.current

    def reload(self) -> bool:
        """Read the file now, tell attached clients and listeners if it says something new, and say whether it does.

        The credentials that the file names are read anew too, so a rotated key counts as new.

        Raises:
            ConfigurationError: As for `load`.
        """
        with self._changing():
            try:
                return self._take(self._source.read())
            except ConfigurationError as error:
                self._reject(error)
                raise

    def offer(self, found: ConfigContent | ConfigurationError) -> bool:
        """Take what a watcher found; never raises for a file that is not valid. Called by `ConfigWatcher`.

        Returns:
            Whether it is valid.
        """
        with self._changing():
            try:
                if isinstance(found, ConfigurationError):
                    raise found
                if found.digest == self.digest:
                    self.last_error = None
                else:
                    self._take(found)
            except ConfigurationError as error:
                self._reject(error)
                return False
            return True

    def attach(self, claude: Configurable) -> None:
        """Give a client each new configuration from now on, and the current one now if there is one.

        The hooks that the client has keep their place beside the file's. A client is let go when nobody else has it.

        Raises:
            ConfigurationError: The client refuses the current one; then it is not attached.
        """
        with self._changing():
            self.detach(claude)
            if self.current is not None:
                self._apply(claude, self.current)
            self._targets.append(_reference(claude))

    def detach(self, claude: Configurable) -> None:
        """Give a client no more configurations; it keeps what it has. Fine if it is not attached."""
        with self._lock:
            self._targets = [kept for kept in self._targets if kept() is not None and kept() is not claude]

    def listen(self, applied: Applied | None = None, rejected: Rejected | None = None) -> Callable[[], None]:
        """Call functions when a configuration holds, or is rejected.

        They are called in a thread that reloads, after the clients. What they raise is counted, not passed on.

        Args:
            applied: Called with the configuration before (None for the first) and the new one.
            rejected: Called with the error.

        Returns:
            A function that ends it.
        """
        for listener in (applied, rejected):
            if listener is not None and not callable(listener):
                message = f"a listener must be callable, not {type(listener).__name__}"
                raise InvalidArgumentError(message)
        with self._lock:
            self._applied += [] if applied is None else [applied]
            self._rejected += [] if rejected is None else [rejected]

        def stop() -> None:
            with self._lock:
                self._applied = [kept for kept in self._applied if kept is not applied]
                self._rejected = [kept for kept in self._rejected if kept is not rejected]

        return stop

    def watch(self, backend: Backend = "poll", *, interval: float = INTERVAL, settle: float = SETTLE) -> ConfigWatcher:
        """Give a watcher that reloads the file when it changes. It does nothing before `start` or `with`.

        Args:
            backend: "poll" looks at the file every `interval`, needs nothing and works on every file system.
                "watchfiles" is told by the system within milliseconds (the extra `[watch]`; not on most network file
                systems) and looks every `interval` too. "auto" is "watchfiles" where it is installed, else "poll".
            interval: Seconds between looks. Default 1.
            settle: Seconds for which a changed file must stay as it is before it is read for good. Default 0.05.

        Raises:
            ConfigurationError: "watchfiles" is not installed.
            InvalidArgumentError: Another backend, or seconds that are not above 0.
        """
        return ConfigWatcher(self, self._source, self._clock, backend=backend, interval=interval, settle=settle)

    def _take(self, found: ConfigContent) -> bool:
        new = self._made(found.content)
        before = old, *_ = self.current, self.version, self.digest
        if new != old:
            # Before a client has it: one that is not ours may reload.
            self.current, self.version, self.digest = new, self.version + 1, found.digest
            try:
                self._apply_to_all(new)
            except Exception as error:
                self.current, self.version, self.digest = before
                message = f"{self.path}: {error}"
                raise ConfigurationError(message) from error
            self._news.put(partial(self._tell_applied, tuple(self._applied), old, new))
        self.digest = found.digest
        self.last_error = None
        return new != old

    def _tell_applied(self, listeners: tuple[Applied, ...], old: Resilience | None, new: Resilience) -> None:
        for listener in listeners:
            if listener in self._applied:  # else it was taken off meanwhile
                self._count_failure(partial(listener, old, new))

    def _made(self, content: bytes) -> Resilience:
        mapping = parse_text(content, format=self._format, name=str(self.path))
        try:
            made = from_mapping(mapping, credentials=self._credential)
        except InvalidArgumentError as error:
            message = f"{self.path}: {error}"
            raise ConfigurationError(message) from None
        if self._hooks:
            made = replace(made, hooks=self._hooks)
        if self._complete is None:
            return made
        try:
            return self._complete(made)
        except Exception as error:
            message = f"{self.path}: complete() raised {type(error).__name__}: {error}"
            raise ConfigurationError(message) from error

    def _credential(self, kind: Literal["env", "file"], name: str) -> Secret:
        """Read a credential that the file names; a relative path is taken from the file's own folder."""
        if _is_a_key(kind, name):
            # Not repeated: the message goes to logs.
            message = f"where the name of {_NAMED[kind]} belongs stands something else, by its looks a key"
            raise ConfigurationError(message)
        if kind == "env":
            return Secret.from_env(name)
        # Not Secret.from_file: a fifo would block it, and with it the watcher.
        content = ConfigSource(self.path.parent / name).read().content
        try:
            text = MaskedText(content.decode("utf-8-sig").strip())
        except UnicodeDecodeError:
            # From None: the original exception carries the content.
            message = f"{name}: not UTF-8 text"
            raise ConfigurationError(message) from None
        return Secret(text)

    def _apply_to_all(self, new: Resilience) -> None:
        """Apply to all attached clients or to none: a client may refuse what the policies themselves allow."""
        done: list[tuple[Configurable, Resilience | None]] = []
        for target in [target for target in (kept() for kept in self._targets) if target is not None]:
            old = target.resilience
            try:
                self._apply(target, new)
            except Exception:
                for changed, former in done:
                    self._count_failure(
                        lambda changed=changed, former=former: changed.apply_resilience(former or Resilience())  # type: ignore[misc]
                    )
                raise
            done.append((target, old))

    def _apply(self, target: Configurable, new: Resilience) -> None:
        old = target.resilience
        own = () if old is None else tuple(hook for hook in old.hooks if hook not in new.hooks)
        wanted = replace(new, hooks=(*own, *new.hooks)) if own else new
        if wanted != old:
            target.apply_resilience(wanted, source=str(self.path), version=self.version, digest=self.digest)

    def _reject(self, error: ConfigurationError) -> None:
        self.last_error = error
        self._news.put(partial(self._tell_rejected, tuple(self._rejected), self._all_hooks(), error))

    def _tell_rejected(self, listeners: tuple[Rejected, ...], hooks: list[Hook], error: ConfigurationError) -> None:
        for listener in listeners:
            if listener in self._rejected:
                self._count_failure(partial(listener, error))
        if hooks:
            event = ConfigRejected(time=self._clock.now(), source=str(self.path), reason=str(error))
            for hook in hooks:
                self._count_failure(partial(hook, event))

    def _all_hooks(self) -> list[Hook]:
        """The file's own hooks, those in force, and those of attached clients; each once."""
        found: list[Any] = [*self._hooks, *(() if self.current is None else self.current.hooks)]
        for kept in self._targets:
            target = kept()
            if target is not None and target.resilience is not None:
                found.extend(target.resilience.hooks)
        return [hook for place, hook in enumerate(found) if hook not in found[:place]]

    def _count_failure(self, act: Callable[[], object]) -> None:
        try:
            act()
        except Exception:  # noqa: BLE001 - whatever a listener raises is its own; the others are to be told
            self.listener_failures += 1

    def __repr__(self) -> str:
        return f"ResilienceFile({str(self.path)!r}, version={self.version})"


def _is_a_key(kind: Literal["env", "file"], name: str) -> bool:
    """Tell whether somebody has put the key itself where the name of its place belongs."""
    if name.startswith("sk-"):
        return True
    if kind == "file" or name in os.environ:
        return False
    is_long = len(name) >= LONG_NAME and name.upper() != name
    return is_long or _VARIABLE.fullmatch(name) is None


# A lock that another thread holds at the moment of a fork would never be free in the child.
_ALL: weakref.WeakSet[ResilienceFile] = weakref.WeakSet()


def _unlock_in_child() -> None:
    for file in tuple(_ALL):
        file._begin()  # noqa: SLF001 - our own


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_unlock_in_child)


def _run(work: Callable[[], None]) -> None:
    """Tell a piece of news."""
    work()


def _reference(target: Configurable) -> Callable[[], Configurable | None]:
    """Refer to a client without keeping it, if it can be; else keep it."""
    try:
        return weakref.ref(target)
    except TypeError:
        return lambda: target
