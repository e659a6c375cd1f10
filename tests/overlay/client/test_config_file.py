"""The file of policies: loaded and reloaded by hand, applied to running clients, rejected without harm."""

from __future__ import annotations

import asyncio
import gc
import hashlib
import inspect
import os
import subprocess
import sys
import weakref
from dataclasses import replace
from threading import Thread
from typing import TYPE_CHECKING, Any

import pytest

from claude_overlay import AsyncClaude, Claude
from claude_overlay.client.config_file import ResilienceFile
from claude_overlay.client.config_source import ConfigContent, ConfigSource
from claude_overlay.errors import ConfigurationError, InvalidArgumentError, OverloadedError
from claude_overlay.reliability import presets
from claude_overlay.reliability.bulkhead import Bulkhead
from claude_overlay.reliability.events import ConfigApplied, ConfigRejected, Event
from claude_overlay.reliability.resilience import Resilience
from claude_overlay.reliability.retry import RetryPolicy
from claude_overlay.testing import ManualClock, ScriptedTransport, reply

if TYPE_CHECKING:
    from pathlib import Path

KEY = "sk-test-0123456789"
MESSAGE = {
    "id": "msg_1", "type": "message", "role": "assistant", "model": "m", "content": [{"type": "text", "text": "Hi"}],
    "stop_reason": "end_turn", "stop_sequence": None, "usage": {"input_tokens": 1, "output_tokens": 1},
}  # fmt: skip
OVERLOADED = {"type": "error", "error": {"type": "overloaded_error", "message": "busy"}}
ASKED: dict[str, Any] = {"model": "m", "max_tokens": 8, "messages": [{"role": "user", "content": "Hi"}]}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a valid file: three attempts."""
    made = tmp_path / "resilience.toml"
    made.write_text("[retry]\nmax_attempts = 3\n")
    return made


class Target:
    """A stand-in for a client; may refuse.

    Attributes:
        applied: what it was given, with its origin.
    """

    def __init__(self, resilience: Resilience | None = None) -> None:
        self.resilience = resilience
        self.applied: list[tuple[Resilience, dict[str, Any]]] = []
        self.refusal: Exception | None = None

    def apply_resilience(self, resilience: Resilience, **origin: Any) -> None:
        """Take it, or refuse."""
        if self.refusal is not None:
            raise self.refusal
        self.resilience = resilience
        self.applied.append((resilience, origin))


def attempts(number: int) -> Resilience:
    """Give what a file with so many attempts means."""
    return Resilience(retry=RetryPolicy(max_attempts=number))


def write(path: Path, number: int) -> None:
    """Write a file with so many attempts."""
    path.write_text(f"[retry]\nmax_attempts = {number}\n")


def test_nothing_is_read_before_it_is_asked(tmp_path: Path) -> None:
    """A file that is not there yet can be named; loading says that it is missing."""
    file = ResilienceFile(tmp_path / "c.toml")

    assert (file.current, file.version, file.digest, file.last_error) == (None, 0, None, None)
    with pytest.raises(ConfigurationError, match=r"c\.toml: no such file"):
        file.load()
    assert (file.current, file.version, file.digest) == (None, 0, None)
    assert "no such file" in str(file.last_error)


def test_loading_gives_the_policies(path: Path) -> None:
    """With version, digest and path."""
    file = ResilienceFile(path)

    assert file.load() == attempts(3)

    assert (file.current, file.version) == (attempts(3), 1)
    assert file.digest == hashlib.sha256(path.read_bytes()).hexdigest()
    assert file.path == path
    assert repr(file) == f"ResilienceFile({str(path)!r}, version=1)"


def test_json_is_read_too(tmp_path: Path) -> None:
    """By the name, or by the format that is said."""
    for name, form in (("c.json", None), ("c.conf", "json")):
        (tmp_path / name).write_text('{"preset": "balanced"}')
        assert ResilienceFile(tmp_path / name, format=form).load() == presets.balanced()  # type: ignore[arg-type]


def test_reloading_says_whether_anything_is_new(path: Path) -> None:
    """A comment is another digest and no other version."""
    file = ResilienceFile(path)
    assert file.reload() is True
    assert file.reload() is False
    path.write_text("# told\n[retry]\nmax_attempts = 3\n")
    assert file.reload() is False
    assert (file.version, file.digest) == (1, hashlib.sha256(path.read_bytes()).hexdigest())
    write(path, 4)
    assert file.reload() is True
    assert (file.version, file.current) == (2, attempts(4))


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("[retry]\nmax_atempts = 3\n", "retry.max_atempts: unknown key; did you mean retry.max_attempts?"),
        ("[retry]\nmax_attempts = 0\n", "retry.max_attempts: "),
        ("[retry\n", "Expected ']' at the end of a table declaration"),
        ("", "the file is empty"),
    ],
    ids=["unknown", "range", "syntax", "empty"],
)
def test_an_invalid_file_changes_nothing_and_says_so(path: Path, content, told) -> None:
    """The error names file and place; policies, version and digest stay; `last_error` tells until it is mended."""
    file = ResilienceFile(path)
    file.load()
    before = (file.current, file.version, file.digest)
    path.write_text(content)

    with pytest.raises(ConfigurationError) as caught:
        file.reload()

    assert str(caught.value).startswith(str(path))
    assert told in str(caught.value)
    assert file.last_error is caught.value
    assert (file.current, file.version, file.digest) == before
    write(path, 3)
    assert file.reload() is False
    assert file.last_error is None


def test_a_syntax_error_has_its_line(path: Path) -> None:
    """As `path:line:column`, which editors jump to."""
    path.write_text("[retry]\nmax_attempts = \n")

    with pytest.raises(ConfigurationError) as caught:
        ResilienceFile(path).load()

    assert str(caught.value) == f"{path}:2:16: not valid TOML: Invalid value"


def test_keys_come_from_where_the_file_says(path: Path, monkeypatch) -> None:
    """From the environment, or from a file beside the configuration; read when it is loaded, and anew each time."""
    path.write_text(
        '[[failover.endpoints]]\nbase_url = "https://a.example"\napi_key_env = "A_KEY"\n'
        '[[failover.endpoints]]\nbase_url = "https://b.example"\nauth_token_file = "b.key"\n'
    )
    monkeypatch.setenv("A_KEY", f"{KEY}-a")
    path.with_name("b.key").write_text(f"{KEY}-b\n")
    file = ResilienceFile(path)

    failover = file.load().failover

    assert failover is not None
    assert [endpoint.credential and endpoint.credential[1].reveal() for endpoint in failover.endpoints] == [
        f"{KEY}-a",
        f"{KEY}-b",
    ]
    assert KEY not in repr(file.current)
    path.with_name("b.key").write_text(f"{KEY}-c\n")
    assert file.reload() is True, "a rotated key is new, though the file is as before"
    monkeypatch.delenv("A_KEY")
    with pytest.raises(ConfigurationError, match=r"endpoints\[0\]\.api_key_env: the environment variable A_KEY is not"):
        file.reload()


@pytest.mark.parametrize(
    ("put", "told"),
    [
        (lambda path: None, "no such file"),
        (os.mkfifo, "not a file but a fifo"),
        (lambda path: path.write_text("two words"), "must not contain whitespace"),
        (lambda path: path.write_bytes(b"\xff"), "not UTF-8"),
        (lambda path: path.write_text(""), "is empty"),
    ],
    ids=["missing", "fifo", "two_words", "binary", "empty"],
)
def test_a_file_that_holds_no_key_rejects_the_configuration(path: Path, put, told) -> None:
    """With the path of what names it, without waiting for a fifo's writer, and without what is in it."""
    path.write_text('[[failover.endpoints]]\nbase_url = "https://a.example"\napi_key_file = "a.key"\n')
    put(path.with_name("a.key"))

    with pytest.raises(ConfigurationError, match=r"failover\.endpoints\[0\]\.api_key_file: ") as caught:
        ResilienceFile(path).load()

    assert told in str(caught.value)
    assert "words" not in str(caught.value)


def test_code_adds_what_a_file_cannot_say(path: Path) -> None:
    """Hooks, and whatever `complete` makes of it; what `complete` raises rejects the file."""
    events: list[Event] = []

    def complete(resilience: Resilience) -> Resilience:
        assert resilience.retry is not None
        if resilience.retry.max_attempts > 5:
            raise ValueError("too many for us")
        return replace(resilience, bulkhead=Bulkhead(max_concurrent=2))

    file = ResilienceFile(path, hooks=[events.append], complete=complete)

    assert file.load() == replace(attempts(3), bulkhead=Bulkhead(max_concurrent=2), hooks=(events.append,))
    write(path, 6)
    with pytest.raises(ConfigurationError, match=r"complete\(\) raised ValueError: too many for us"):
        file.reload()
    assert file.version == 1


def test_attached_clients_get_each_configuration(path: Path) -> None:
    """The current one when they are attached, later ones with their origin, none after they are detached."""
    file, target = ResilienceFile(path), Target()
    file.attach(target)
    assert target.applied == []

    file.load()
    write(path, 4)
    file.reload()
    file.detach(target)
    write(path, 5)
    file.reload()

    assert [resilience for resilience, _ in target.applied] == [attempts(3), attempts(4)]
    assert target.applied[1][1] == {
        "source": str(path), "version": 2, "digest": hashlib.sha256(b"[retry]\nmax_attempts = 4\n").hexdigest(),
    }  # fmt: skip


def test_attaching_applies_the_current_one_once(path: Path) -> None:
    """A client made with it gets nothing; another one gets it at once; attached twice is attached."""
    file = ResilienceFile(path)
    made_with_it, other = Target(file.load()), Target()
    for _ in range(2):
        file.attach(made_with_it)
        file.attach(other)

    assert made_with_it.applied == []
    assert [resilience for resilience, _ in other.applied] == [attempts(3)]
    write(path, 4)
    file.reload()
    assert len(made_with_it.applied) == 1


def test_hooks_of_the_client_stay(path: Path) -> None:
    """A file cannot name hooks, so it does not take any away; its own are added once."""
    mine, files = print, repr
    file = ResilienceFile(path, hooks=[files])
    target = Target(Resilience(hooks=[mine]))

    file.attach(target)
    file.load()
    write(path, 4)
    file.reload()

    assert target.resilience == replace(attempts(4), hooks=(mine, files))


def test_a_client_that_refuses_rejects_the_file_for_all(path: Path) -> None:
    """The others are put back, and what held still holds."""
    file, willing, refusing = ResilienceFile(path), Target(), Target()
    file.load()
    file.attach(willing)
    file.attach(refusing)
    refusing.refusal = ConfigurationError("the endpoint has no credential")
    write(path, 4)

    with pytest.raises(ConfigurationError, match="has no credential"):
        file.reload()

    assert willing.resilience == refusing.resilience == file.current == attempts(3)
    assert file.version == 1
    late = Target()
    late.refusal = ConfigurationError("not me")
    with pytest.raises(ConfigurationError, match="not me"):
        file.attach(late)
    refusing.refusal = late.refusal = None
    assert file.reload() is True
    assert late.resilience is None, "whoever refused at first is not attached"
    assert willing.resilience == refusing.resilience == attempts(4)


def test_clients_are_not_kept_alive(path: Path) -> None:
    """A client that nobody else has goes."""
    file, target = ResilienceFile(path), Target()
    gone = weakref.ref(target)
    file.attach(target)

    del target
    gc.collect()

    assert gone() is None
    assert file.reload() is True


def test_a_target_that_cannot_be_referred_to_weakly_is_kept(path: Path) -> None:
    """It gets its configurations all the same."""

    class Small:
        __slots__ = ("given", "resilience")

        def __init__(self) -> None:
            self.resilience: Resilience | None = None

        def apply_resilience(self, resilience: Resilience, **origin: Any) -> None:
            self.resilience = resilience

    file, target = ResilienceFile(path), Small()
    file.attach(target)
    file.load()

    assert target.resilience == attempts(3)


def test_listeners_hear_old_and_new(path: Path) -> None:
    """The first has no old; the same again is not told; ended, they hear nothing."""
    file = ResilienceFile(path)
    heard: list[tuple[Resilience | None, Resilience]] = []
    stop = file.listen(lambda old, new: heard.append((old, new)))

    file.load()
    file.load()
    write(path, 4)
    file.reload()
    stop()
    write(path, 5)
    file.reload()

    assert heard == [(None, attempts(3)), (attempts(3), attempts(4))]
    with pytest.raises(InvalidArgumentError, match="a listener must be callable"):
        file.listen("print")  # type: ignore[arg-type]


def test_rejections_are_told_to_listeners_and_hooks(path: Path) -> None:
    """To the file's own hooks, those in force and those of clients, each once; the event has source and reason."""
    clock = ManualClock(start=7.0)
    of_file: list[Event] = []
    of_client: list[Event] = []
    heard: list[ConfigurationError] = []
    file = ResilienceFile(path, hooks=[of_file.append], clock=clock)
    file.load()
    target = Target(Resilience(hooks=[of_client.append]))
    file.attach(target)
    file.listen(rejected=heard.append)
    path.write_text("[retry]\nmax_attempts = 0\n")

    with pytest.raises(ConfigurationError) as caught:
        file.reload()

    assert heard == [caught.value]
    assert of_file == of_client == [ConfigRejected(time=7.0, source=str(path), reason=str(caught.value))]


def test_what_listeners_raise_is_counted(path: Path) -> None:
    """The others hear it, and the reload is done."""
    file = ResilienceFile(path, hooks=[lambda event: 1 / 0])
    heard: list[object] = []
    file.listen(lambda old, new: 1 / 0)
    file.listen(lambda old, new: heard.append(new))

    file.load()
    path.write_text("[")
    with pytest.raises(ConfigurationError):
        file.reload()

    assert heard == [replace(attempts(3), hooks=file.current.hooks if file.current else ())]
    assert file.listener_failures == 2


def test_a_listener_may_reload(path: Path) -> None:
    """Everybody hears every version once, in their order, those after it too."""
    file = ResilienceFile(path)
    first: list[Resilience] = []
    last: list[Resilience] = []

    def change(old: Resilience | None, new: Resilience) -> None:
        first.append(new)
        if new == attempts(3):
            write(path, 4)
            file.reload()

    file.listen(change)
    file.listen(lambda old, new: last.append(new))

    file.load()

    assert first == last == [attempts(3), attempts(4)]


def test_a_listener_may_wait_for_another_thread_that_reloads(path: Path) -> None:
    """No lock is held while it is told: the other thread is done at once, and its version is told next."""
    file = ResilienceFile(path)
    heard: list[tuple[Resilience | None, Resilience]] = []

    def change(old: Resilience | None, new: Resilience) -> None:
        heard.append((old, new))
        if new == attempts(3):
            write(path, 4)
            other = Thread(target=file.reload, daemon=True)
            other.start()
            other.join(120)
            assert not other.is_alive()
            assert (file.current, file.version) == (attempts(4), 2)

    file.listen(change)
    file.load()

    assert heard == [(None, attempts(3)), (attempts(3), attempts(4))]
    assert file.listener_failures == 0


def test_a_listener_of_rejections_may_wait_for_another_thread_that_reloads(path: Path) -> None:
    """Nor while a file is rejected: and the valid one after it is told after it."""
    file = ResilienceFile(path)
    heard: list[str] = []

    def rejected(error: ConfigurationError) -> None:
        heard.append("rejected")
        write(path, 4)
        other = Thread(target=file.reload, daemon=True)
        other.start()
        other.join(120)
        assert not other.is_alive()

    file.listen(lambda old, new: heard.append("applied"), rejected)
    path.write_text("[retry")
    with pytest.raises(ConfigurationError):
        file.load()

    assert heard == ["rejected", "applied"]
    assert (file.last_error, file.listener_failures) == (None, 0)


def test_threads_that_reload_tell_every_version_once_and_in_order(path: Path) -> None:
    """Eight of them, with files of their own making: what was new for a listener is old the next time."""
    file = ResilienceFile(path, max_bytes=100)
    heard: list[tuple[Resilience | None, Resilience]] = []
    file.listen(lambda old, new: heard.append((old, new)))
    stamp = ConfigSource(path).read().stamp

    def work(first: int) -> None:
        for number in range(first, first + 25):
            content = f"[retry]\nmax_attempts = {number}\n".encode()
            file.offer(ConfigContent(content=content, stamp=stamp, digest=str(number)))

    threads = [Thread(target=work, args=(1 + 100 * number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(heard) == file.version == 200
    assert [old for old, _ in heard] == [None, *(new for _, new in heard[:-1])]
    assert heard[-1][1] == file.current


def test_a_listener_that_was_taken_off_hears_no_more(path: Path) -> None:
    """Not even what is just being told."""
    file = ResilienceFile(path)
    heard: list[Resilience] = []
    stops: list[Any] = []
    file.listen(lambda old, new: stops[0]())
    stops.append(file.listen(lambda old, new: heard.append(new)))

    file.load()

    assert heard == []


def test_offers_of_a_watcher_never_raise(path: Path) -> None:
    """A failure is kept as `last_error`; the bytes in force take it back without a new version; new ones are taken."""
    file = ResilienceFile(path)
    file.load()
    source = ConfigSource(path)
    loaded = source.read()

    assert file.offer(ConfigurationError("gone")) is False
    assert str(file.last_error) == "gone"
    assert file.offer(loaded) is True
    assert (file.last_error, file.version) == (None, 1)
    write(path, 4)
    assert file.offer(source.read()) is True
    assert (file.version, file.current) == (2, attempts(4))
    write(path, 0)
    assert file.offer(source.read()) is False
    assert "max_attempts" in str(file.last_error)


@pytest.mark.parametrize(
    ("name", "options", "error"),
    [
        ("c.yaml", {}, ConfigurationError),
        ("c.toml", {"format": "yaml"}, InvalidArgumentError),
        ("c.toml", {"max_bytes": 0}, InvalidArgumentError),
        ("c.toml", {"max_bytes": 1.5}, InvalidArgumentError),
    ],
)
def test_arguments_that_cannot_be_are_refused(tmp_path: Path, name, options, error) -> None:
    """When it is made."""
    with pytest.raises(error):
        ResilienceFile(tmp_path / name, **options)


PROGRAM = """
import os, sys, threading
from claude_overlay import ResilienceFile
from claude_overlay.reliability.events import CacheMiss
from claude_overlay.telemetry import PrometheusHook

file, hook = ResilienceFile(sys.argv[1]), PrometheusHook()
held, go = threading.Event(), threading.Event()

def hold():
    with file._lock, hook._lock:
        held.set()
        go.wait(120)

thread = threading.Thread(target=hold)
thread.start()
held.wait(120)
pid = os.fork()
if not pid:
    hook(CacheMiss(time=0.0))
    os._exit(0 if file.reload() and "cache_lookups" in hook.text() else 1)
print(os.waitpid(pid, 0)[1])
go.set()
thread.join()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks")
def test_a_lock_held_at_a_fork_is_free_in_the_child(path: Path) -> None:
    """The child reloads and counts, though another thread of the parent held both locks when it was made."""
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-W", "ignore", "-c", PROGRAM, path], capture_output=True, text=True, check=False, timeout=300
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, "0\n", "")


def test_size_is_bounded(path: Path) -> None:
    """By what the caller says."""
    with pytest.raises(ConfigurationError, match="larger than 10 bytes"):
        ResilienceFile(path, max_bytes=10).load()


def text_from(claude: Any) -> str:
    """Make a call, of either client, and give its text."""
    answer = claude.messages.create(**ASKED)
    return str((asyncio.run(answer) if inspect.isawaitable(answer) else answer).text)


@pytest.mark.parametrize("client", [Claude, AsyncClaude])
def test_a_running_client_takes_it(path: Path, client) -> None:
    """From the next call on: one attempt first, then two, then one again for a file that is mended by hand."""
    busy, good = reply(529, json=OVERLOADED), reply(json=MESSAGE)
    transport = ScriptedTransport([busy, busy, good, busy])
    events: list[Event] = []
    file = ResilienceFile(path, hooks=[events.append])
    write(path, 1)
    claude = client(KEY, http_client=transport, clock=ManualClock(), resilience=file.load())
    file.attach(claude)

    with pytest.raises(OverloadedError):
        text_from(claude)
    write(path, 2)
    file.reload()
    assert text_from(claude) == "Hi"
    path.write_text("[retry]\nmax_attempts = 0\n")
    with pytest.raises(ConfigurationError):
        file.reload()
    write(path, 1)
    file.reload()
    with pytest.raises(OverloadedError):
        text_from(claude)

    assert len(transport.requests) == 4
    told = [event for event in events if isinstance(event, ConfigApplied | ConfigRejected)]
    assert [type(event).__name__ for event in told] == ["ConfigApplied", "ConfigRejected", "ConfigApplied"]
    assert isinstance(told[0], ConfigApplied)
    assert (told[0].source, told[0].version, told[0].changed) == (str(path), 2, ("retry",))


@pytest.mark.parametrize("client", [Claude, AsyncClaude])
def test_a_call_under_way_keeps_its_policies(path: Path, client) -> None:
    """The file changes to one attempt while a call makes the first of three: it makes three, and the next one one."""
    file = ResilienceFile(path)

    def change(request: Any) -> Any:
        write(path, 1)
        file.reload()
        return reply(529, json=OVERLOADED)

    busy = reply(529, json=OVERLOADED)
    transport = ScriptedTransport([change, busy, busy, busy])
    claude: Any = client(KEY, http_client=transport, clock=ManualClock(), resilience=file.load())
    file.attach(claude)

    made = []
    for _ in range(2):
        with pytest.raises(OverloadedError):
            text_from(claude)
        made.append(len(transport.requests))

    assert made == [3, 4]


@pytest.mark.parametrize("client", [Claude, AsyncClaude])
def test_a_client_without_policies_takes_it(path: Path, client) -> None:
    """One that was made with none, and its copies made later."""
    claude = client(KEY, http_client=ScriptedTransport([]))
    file = ResilienceFile(path)
    file.load()

    file.attach(claude)

    assert claude.resilience == attempts(3)
    assert claude.with_options(timeout=5).resilience == attempts(3)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("api_key_env", "sk-ant-api03-THIS-MUST-NOT-SHOW"),
        ("api_key_env", "THIS.MUST.NOT.SHOW"),
        ("auth_token_env", "THISMUSTNOTSHOWeyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"),
        ("api_key_file", "sk-ant-THIS-MUST-NOT-SHOW"),
    ],
)
def test_a_key_where_the_name_of_its_place_belongs_is_not_repeated(tmp_path: Path, name: str, value: str) -> None:
    """Neither in the error, which goes to logs, nor in the event."""
    seen: list[Event] = []
    path = tmp_path / "c.toml"
    path.write_text(f'[[failover.endpoints]]\nbase_url = "https://a.example"\n{name} = "{value}"\n')
    file = ResilienceFile(path, hooks=[seen.append])

    with pytest.raises(ConfigurationError, match=rf"endpoints\[0\]\.{name}: .* by its looks a key"):
        file.load()

    assert [type(event) for event in seen] == [ConfigRejected]
    assert value not in f"{file.last_error} {seen[0]!r}"
