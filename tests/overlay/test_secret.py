"""Secret: what it refuses, where it never shows, where it may come from."""

from __future__ import annotations

import copy
import os
import pickle
import selectors
import subprocess
import sys
import traceback
from typing import TYPE_CHECKING

import pytest

from claude_overlay import secret as secret_module
from claude_overlay.credential import MASK, MaskedText
from claude_overlay.errors import ConfigurationError, InvalidArgumentError
from claude_overlay.secret import MAX_FILE_BYTES, Secret

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Any

VALUE = "sk-ant-not-to-be-seen"
PIPES = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")


@pytest.mark.parametrize(
    "value",
    ["", "   ", "zz b", "zz\n", "\tzz", "zz\x00b", "zz\x7fb", "schlüzzel", "zz\u200bb", "zz\x1b[0m"],
)
def test_refuses_what_no_header_can_carry(value: str) -> None:
    """Empty text, whitespace, control characters and non-ASCII are refused, without repeating them."""
    with pytest.raises(InvalidArgumentError) as caught:
        Secret(value)

    assert "zz" not in str(caught.value)


@pytest.mark.parametrize("value", [None, b"bytes", 7])
def test_refuses_what_is_no_text(value: object) -> None:
    """Anything but a string is refused by its type's name."""
    with pytest.raises(InvalidArgumentError, match=type(value).__name__):
        Secret(value)  # type: ignore[arg-type]


@pytest.mark.parametrize("show", [repr, str, format, "{:>30}".format, "%s".__mod__, lambda s: f"{s!r} {[s]}"])
def test_never_shows_itself(show: Callable[[object], str]) -> None:
    """Every way to print a secret prints the mask."""
    shown = show(Secret(VALUE))

    assert VALUE not in shown
    assert MASK in shown


def test_is_not_in_tracebacks_with_local_variables() -> None:
    """A reporter that prints local variables finds no refused value in our frames."""
    faulty = [VALUE + "\n"]
    try:
        Secret(faulty.pop())
    except InvalidArgumentError as error:
        printed = "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())

    assert VALUE not in printed


def test_reveal_gives_the_value() -> None:
    """Only reveal() gives the credential, as a plain string."""
    assert Secret(VALUE).reveal() == VALUE
    assert type(Secret(MaskedText(VALUE)).reveal()) is str


def test_equality_and_hash() -> None:
    """Equal values are equal secrets; a secret is not equal to its text."""
    assert Secret(VALUE) == Secret(VALUE)
    assert Secret(VALUE) != Secret("other")
    assert Secret(VALUE) != VALUE
    assert len({Secret(VALUE), Secret(VALUE)}) == 1


def test_is_not_pickled_and_copies_are_itself() -> None:
    """Pickle would write the credential down, so it is refused; copying a configuration works."""
    secret = Secret(VALUE)

    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(secret)
    assert copy.copy(secret) is secret
    assert copy.deepcopy([secret])[0] is secret


def test_does_not_change() -> None:
    """A secret cannot be overwritten by mistake."""
    with pytest.raises(AttributeError):
        Secret(VALUE).value = "x"


def test_masked_text_is_text_with_a_mask_for_repr() -> None:
    """Masked text goes out as it is and prints as a mask, also inside containers."""
    masked = MaskedText(VALUE)

    assert masked.encode() == VALUE.encode()
    assert VALUE not in repr({"x-api-key": masked})


def test_from_env_reads_the_named_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    """The variable named is the variable read; the default is ANTHROPIC_API_KEY."""
    monkeypatch.setenv("ANTHROPIC_API_KEY", "one")
    monkeypatch.setenv("OTHER", "two")

    assert Secret.from_env().reveal() == "one"
    assert Secret.from_env("OTHER").reveal() == "two"


@pytest.mark.parametrize("value", [None, "", " ", f"{VALUE} "])
def test_from_env_says_which_variable_is_unusable(monkeypatch: pytest.MonkeyPatch, value: str | None) -> None:
    """A missing, empty or malformed variable is named; its content is not shown."""
    monkeypatch.delenv("SOME_KEY", raising=False)
    if value is not None:
        monkeypatch.setenv("SOME_KEY", value)

    with pytest.raises(ConfigurationError, match="SOME_KEY") as caught:
        Secret.from_env("SOME_KEY")

    printed = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert VALUE not in str(caught.value)
    assert VALUE not in "".join(part for part in printed.split("\n  File ") if "claude_overlay" in part)


def test_from_file_drops_whitespace_around(tmp_path: Path) -> None:
    """A file with a newline at its end, or a byte order mark at its start, is fine."""
    path = tmp_path / "key"
    path.write_bytes(b"\xef\xbb\xbf" + VALUE.encode() + b"\r\n")

    assert Secret.from_file(path).reveal() == VALUE


@pytest.mark.parametrize(
    "content", [None, b"", b"two words", b"\xff\xfe" + VALUE.encode(), b"x" * (MAX_FILE_BYTES + 1)]
)
def test_from_file_says_which_file_is_unusable(tmp_path: Path, content: bytes | None) -> None:
    """A missing, empty, binary or huge file is named; its content is not shown."""
    path = tmp_path / "key"
    if content is not None:
        path.write_bytes(content)

    with pytest.raises(ConfigurationError, match="key") as caught:
        Secret.from_file(path)

    assert "two words" not in str(caught.value)
    assert VALUE not in str(caught.value)


def refusal_of(path: str | Path) -> str:
    """Read what cannot be used; give the message, after looking that the error holds nothing that was read."""
    with pytest.raises(ConfigurationError) as caught:
        Secret.from_file(path)

    assert repr(str(path)) in str(caught.value)
    assert caught.value.__context__ is None, "what hangs on the error has frames, and they have what was read"
    printed = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert VALUE not in "".join(part for part in printed.split("\n  File ") if "claude_overlay" in part)
    return str(caught.value)


def test_from_file_follows_links(tmp_path: Path) -> None:
    """A key mounted by Kubernetes is a link into a folder that is a link; either may be replaced at any time."""
    (tmp_path / "..2026_11_22").mkdir()
    (tmp_path / "..2026_11_22" / "key").write_text(VALUE)
    (tmp_path / "..data").symlink_to("..2026_11_22")
    (tmp_path / "key").symlink_to("..data/key")
    (tmp_path / "circle").symlink_to("circle")

    assert Secret.from_file(tmp_path / "key").reveal() == VALUE
    assert "symbolic links" in refusal_of(tmp_path / "circle")


@PIPES
@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null", "/dev/random", "a terminal"])
def test_from_file_reads_no_device(device: str) -> None:
    """One has no end, one waits for a person, and none is where a key is kept."""
    keyboard, terminal = os.openpty()
    try:
        path = os.ttyname(terminal) if device == "a terminal" else device
        assert "neither a regular file nor a pipe" in refusal_of(path)
    finally:
        os.close(keyboard)
        os.close(terminal)


def test_from_file_reads_no_folder(tmp_path: Path) -> None:
    """A folder of secrets is not a secret."""
    assert "Is a directory" in refusal_of(tmp_path)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (VALUE.encode() + b"\xff", "not UTF-8 text"),
        (VALUE.encode("utf-16"), "not UTF-8 text, but UTF-16"),
        (VALUE.encode("utf-16-be"), "control characters"),
        (VALUE.encode() * 100_000, "too large"),
        (VALUE.encode() + b"\x00", "control characters"),
        ("schlüssel".encode(), "ASCII"),
    ],
)
def test_from_file_says_what_is_wrong_with_the_content(tmp_path: Path, content: bytes, words: str) -> None:
    """Broken text, that of another encoding, too much of it: told by its kind, and no error carries it along."""
    path = tmp_path / "key"
    path.write_bytes(content)

    assert words in refusal_of(path)


@PIPES
def test_from_file_does_not_wait_for_a_writer(tmp_path: Path) -> None:
    """Nobody has the pipe open for writing: an ordinary open would wait for ever."""
    path = tmp_path / "pipe"
    os.mkfifo(path)

    assert "a pipe that is empty, and that nobody has open for writing" in refusal_of(path)


@PIPES
def test_from_file_waits_for_the_writer_of_a_pipe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody has it open, and writes in its own time: what it wrote is read when it is done, and not before."""
    path = tmp_path / "pipe"
    os.mkfifo(path)
    writer = os.open(path, os.O_RDWR)
    to_come = [VALUE[:5].encode(), VALUE[5:].encode() + b"\n", None]

    class Selector(selectors.DefaultSelector):
        def select(self, timeout: float | None = None) -> Any:
            piece = to_come.pop(0)
            os.close(writer) if piece is None else os.write(writer, piece)
            return super().select(timeout)

    monkeypatch.setattr(selectors, "DefaultSelector", Selector)

    assert Secret.from_file(path).reveal() == VALUE
    assert to_come == []


@PIPES
@pytest.mark.parametrize("written", [b"", VALUE.encode()])
def test_from_file_waits_for_a_time_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: bytes) -> None:
    """A writer that never ends is given up. What it wrote may be half a key, so it is not taken."""
    monkeypatch.setattr(secret_module, "MAX_PIPE_WAIT", 0.0)
    path = tmp_path / "pipe"
    os.mkfifo(path)
    writer = os.open(path, os.O_RDWR)
    os.write(writer, written)

    assert "a pipe whose writer did not end within 0 seconds" in refusal_of(path)
    os.close(writer)


@PIPES
def test_from_file_reads_no_more_of_a_pipe_than_of_a_file() -> None:
    """A writer without end is stopped at the size that is too large for a file, too."""
    command = f'exec "{sys.executable}" -c "$1" <(yes {VALUE})'
    assert "too large" in told_by_a_shell(command)


@PIPES
@pytest.mark.parametrize("path", ["<(echo sk-1)", "/dev/stdin < <(printf sk-1)", "/dev/stdin <<< sk-1"])
def test_from_file_reads_what_a_shell_hands_over(path: str) -> None:
    """Process substitution, a pipe on standard input, and a here string."""
    assert told_by_a_shell(f'exec "{sys.executable}" -c "$1" {path}') == "sk-1"


def told_by_a_shell(command: str) -> str:
    """Run a program in a shell that prints the secret at the path that it is given, or why there is none."""
    program = (
        "import sys; from claude_overlay import ClaudeError, Secret\n"
        "try: print(Secret.from_file(sys.argv[1]).reveal())\n"
        "except ClaudeError as error: print(error)\n"
    )
    bash = ["bash", "-c", command, "bash", program]
    done = subprocess.run(bash, check=True, capture_output=True, text=True, timeout=120)  # noqa: S603 - our own words
    return done.stdout.strip()


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], Path]:
    """Make tmp/outer/root (with .git) and stand in root/src/deep; give a writer of secrets files below tmp."""
    deep = tmp_path / "outer" / "root" / "src" / "deep"
    deep.mkdir(parents=True)
    (tmp_path / "outer" / "root" / ".git").mkdir()
    monkeypatch.chdir(deep)

    def write(folder: str, content: str) -> Path:
        path = tmp_path / folder / "secret" / "-secrets.sh"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
        return path

    return write


@pytest.mark.parametrize(
    "line",
    [
        f"ANTHROPIC_API_KEY={VALUE}",
        f'export ANTHROPIC_API_KEY="{VALUE}"',
        f"export\tANTHROPIC_API_KEY='{VALUE}'",
        f"  ANTHROPIC_API_KEY={VALUE}   # the key",
        f'ANTHROPIC_API_KEY="{VALUE}" # the key',
        f"# comment\n\nOTHER=1\r\nANTHROPIC_API_KEY={VALUE}\r\n",
        f"ANTHROPIC_API_KEY=old\nexport ANTHROPIC_API_KEY={VALUE}",
        f"#ANTHROPIC_API_KEY=commented\nANTHROPIC_API_KEY={VALUE}\nXANTHROPIC_API_KEY=other",
        f"\ufeffANTHROPIC_API_KEY={VALUE}",
    ],
)
def test_workspace_lines(workspace: Callable[[str, str], Path], line: str) -> None:
    """A plain assignment is read as a shell would: quotes, export, comments, the last one counts."""
    workspace("outer/root", line)

    assert Secret.from_workspace().reveal() == VALUE


@pytest.mark.parametrize(
    "line",
    [
        "ANTHROPIC_API_KEY=$(cat /key)",
        'ANTHROPIC_API_KEY="${OTHER}"',
        "ANTHROPIC_API_KEY=`cat /key`",
        'ANTHROPIC_API_KEY="open',
        "ANTHROPIC_API_KEY=a\"b\"'c'",
    ],
)
def test_workspace_file_is_parsed_and_never_run(workspace: Callable[[str, str], Path], line: str) -> None:
    """A value that only a shell could compute is refused with its line number, and not shown."""
    path = workspace("outer/root", f"A=1\n{line}\n")

    with pytest.raises(ConfigurationError, match="line 2") as caught:
        Secret.from_workspace()

    assert str(path) in str(caught.value)
    assert line.partition("=")[2] not in str(caught.value)


def test_single_quotes_keep_a_dollar_sign(workspace: Callable[[str, str], Path]) -> None:
    """Within single quotes a shell computes nothing, so neither is there anything to refuse."""
    workspace("outer/root", "ANTHROPIC_API_KEY='a$b'")

    assert Secret.from_workspace().reveal() == "a$b"


def test_workspace_search_order(workspace: Callable[[str, str], Path]) -> None:
    """The root comes first, then its parent, then the current folder and upwards."""
    workspace("", "ANTHROPIC_API_KEY=above")
    assert Secret.from_workspace().reveal() == "above"
    workspace("outer/root/src", "ANTHROPIC_API_KEY=between")
    assert Secret.from_workspace().reveal() == "between"
    workspace("outer/root/src/deep", "ANTHROPIC_API_KEY=here")
    assert Secret.from_workspace().reveal() == "here"
    workspace("outer", "ANTHROPIC_API_KEY=parent")
    assert Secret.from_workspace().reveal() == "parent"
    workspace("outer/root", "ANTHROPIC_API_KEY=root")
    assert Secret.from_workspace().reveal() == "root"


def test_workspace_root_can_be_given(workspace: Callable[[str, str], Path], tmp_path: Path) -> None:
    """A given root replaces the one that was found; so do name and file name."""
    workspace("elsewhere", "ANTHROPIC_API_KEY=a\nOTHER=b")

    assert Secret.from_workspace(root=tmp_path / "elsewhere").reveal() == "a"
    assert Secret.from_workspace("OTHER", root=tmp_path / "elsewhere").reveal() == "b"


def test_a_file_without_the_name_is_passed_over(workspace: Callable[[str, str], Path]) -> None:
    """A file that lacks the name, or leaves it empty, does not end the search."""
    workspace("outer/root", "OTHER=x")
    workspace("outer", "ANTHROPIC_API_KEY=")
    workspace("outer/root/src", f"ANTHROPIC_API_KEY={VALUE}")

    assert Secret.from_workspace().reveal() == VALUE


def test_workspace_error_lists_every_place(workspace: Callable[[str, str], Path]) -> None:
    """When nothing is found the message names each place and what was wrong with it."""
    lacking = workspace("outer/root", "OTHER=hidden-value")
    empty = workspace("outer", "ANTHROPIC_API_KEY=''")
    (empty.parents[1] / "root" / "src" / "secret" / "-secrets.sh").mkdir(parents=True)

    with pytest.raises(ConfigurationError) as caught:
        Secret.from_workspace()

    text = str(caught.value)
    assert f"{lacking}: does not define it" in text
    assert f"{empty}: leaves it empty" in text
    assert "src/secret/-secrets.sh: Is a directory" in text
    assert "no such file" in text
    assert "hidden-value" not in text


def test_workspace_value_that_is_no_secret(workspace: Callable[[str, str], Path]) -> None:
    """A value with a space in it is an error that names the file, not the value."""
    path = workspace("outer/root", "ANTHROPIC_API_KEY='two words'")

    with pytest.raises(ConfigurationError, match="no usable secret") as caught:
        Secret.from_workspace()

    assert str(path) in str(caught.value)
    assert "two words" not in str(caught.value)


def test_a_secret_has_no_state_to_give() -> None:
    """Copy protocols that ask for the state get a refusal, not the value."""
    with pytest.raises(TypeError, match="not pickled"):
        Secret(VALUE).__getstate__()


def test_a_current_folder_that_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is none, a root says where to look; without one, or with a relative one, the error says so."""
    folder = tmp_path / "gone"
    folder.mkdir()
    monkeypatch.chdir(folder)
    folder.rmdir()

    for root in (None, "here"):
        with pytest.raises(ConfigurationError, match=r"no current folder .*absolute root="):
            Secret.from_workspace(root=root)
    with pytest.raises(ConfigurationError, match="was found in no workspace file"):
        Secret.from_workspace(root=tmp_path)
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret" / "-secrets.sh").write_text(f"ANTHROPIC_API_KEY={VALUE}\n")
    assert Secret.from_workspace(root=tmp_path).reveal() == VALUE


@PIPES
def test_a_pipe_is_passed_over_and_never_waited_for(workspace: Callable[[str, str], Path]) -> None:
    """Nobody writes to it: an ordinary open would wait for ever. Nor is a folder read."""
    file = workspace("outer/root", "")
    file.unlink()
    os.mkfifo(file)

    with pytest.raises(ConfigurationError, match=r"-secrets\.sh: not a regular file"):
        Secret.from_workspace()
    workspace("outer", f"ANTHROPIC_API_KEY={VALUE}")
    assert Secret.from_workspace().reveal() == VALUE
