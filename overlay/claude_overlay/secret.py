"""A credential that cannot be printed by accident, and the places one may be read from.

Decides where `from_env`, `from_file` and `from_workspace` look. Nothing is read unless one of those three is called.
Does not decide what a key may look like (`credential`), nor which header carries it (`client.config`). Called by users
and by `Claude.from_env` and `Claude.from_workspace`.

The workspace file is `secret/-secrets.sh`, with lines `export NAME="value"` or `NAME=value`. It is parsed, never run.
"""

from __future__ import annotations

import os
import re
import stat
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final, final

from claude_overlay.credential import MASK, Credential, MaskedText, fault_of
from claude_overlay.errors import ConfigurationError, InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Secret", "open_at_once"]

API_KEY_NAME: Final = "ANTHROPIC_API_KEY"
WORKSPACE_FOLDER: Final = "secret"
WORKSPACE_FILE: Final = "-secrets.sh"
# A credential file is a few lines; whatever is larger is not one, and is not read into memory.
MAX_FILE_BYTES: Final = 1024 * 1024
# Seconds for which a pipe is waited for: a password manager at its other end may have to ask its user first.
MAX_PIPE_WAIT: Final = 60.0

_ASSIGNMENT = re.compile(r"\s*(?:export\s+)?(?P<name>[A-Za-z_][A-Za-z0-9_]*)=(?P<value>.*)", re.DOTALL)
_QUOTED = re.compile(r"""(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)')\s*(?:#.*)?$""", re.DOTALL)
_UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")
_BARE = re.compile(r"(?P<bare>[^\s#\"']*)\s*(?:(?<=\s)#.*)?$", re.DOTALL)


@final
class Secret(Credential):
    """One credential: it shows itself only to `reveal()`.

    `repr`, `str`, `format`, tracebacks and `==` never give it away, and it refuses to be pickled. Two secrets compare
    in constant time.

    Args:
        value: Visible ASCII characters only, the ones an HTTP header can carry. No prefix is required.

    Raises:
        InvalidArgumentError: The value is empty, or holds whitespace, control characters or non-ASCII characters.
            The message never repeats it.
    """

    __slots__ = ()

    _not_pickled = "a Secret is not pickled: pickle the name of the place it came from instead"

    def __init__(self, value: str) -> None:
        fault = fault_of(value)
        if fault is not None:
            del value  # a traceback that prints local variables must not print this one
            message = f"a secret {fault}"
            raise InvalidArgumentError(message)
        object.__setattr__(self, "_value", str(value))

    @classmethod
    def from_env(cls, name: str = API_KEY_NAME) -> Secret:
        """Read the environment variable `name`, now.

        Raises:
            ConfigurationError: It is not set, or holds no usable secret.
        """
        if name not in os.environ:
            message = f"the environment variable {name} is not set"
            raise ConfigurationError(message)
        return cls._checked(MaskedText(os.environ[name]), f"the environment variable {name}")

    @classmethod
    def from_file(cls, path: str | os.PathLike[str]) -> Secret:
        """Read a file that holds the secret and nothing else; whitespace around it is dropped.

        A symbolic link is followed. A pipe is read to its end, so a shell's `<(command)` and `/dev/stdin` will do: a
        command that has not answered yet is waited for, a minute at most. A pipe that nobody has open for writing is
        refused at once, since no writer may ever come. So are folders and devices; a terminal or `/dev/zero` has no
        end. A file may have a mebibyte.

        Raises:
            ConfigurationError: The file cannot be read, or holds no usable secret. The message names it and says why.
        """
        try:
            text = MaskedText(_read_text(Path(path), pipes=True).strip())
        except (OSError, ValueError) as error:
            message = f"no secret could be read from {os.fspath(path)!r}: {_reason(error)}"
        else:
            return cls._checked(text, f"the file {os.fspath(path)!r}")
        # Not in the except clause: frames below it, and so the content, would hang on the error as its context.
        raise ConfigurationError(message)

    @classmethod
    def from_workspace(
        cls,
        name: str = API_KEY_NAME,
        *,
        root: str | os.PathLike[str] | None = None,
        file: str = WORKSPACE_FILE,
    ) -> Secret:
        """Read `name` from the first workspace file that defines it.

        Looks for `secret/<file>` in the workspace root, in the root's parent, and then in the current folder and each
        folder above it. The root is `root`, else the nearest folder at or above the current one that holds `.git`,
        else the current folder. A file that lacks the name, or leaves it empty, is passed over. So is what is no
        regular file: a pipe is never waited for. Where there is no current folder any more, `root` alone is looked at.

        Raises:
            ConfigurationError: No file defines the name, or the value is no usable secret. The message lists every
                place that was looked at, and no content. Or the current folder is gone, and `root` does not say where
                to look instead.
        """
        looked: list[str] = []
        for path in _workspace_files(None if root is None else Path(root), file):
            try:
                found = _assigned(_read_text(path), name)
            except FileNotFoundError:
                looked.append(f"{path}: no such file")
            except (OSError, ValueError) as error:
                looked.append(f"{path}: {_reason(error)}")
            else:
                if found:
                    return cls._checked(found, f"{name} in {path}")
                looked.append(f"{path}: {'does not define it' if found is None else 'leaves it empty'}")
        message = f"{name} was found in no workspace file; looked at:\n  " + "\n  ".join(looked)
        raise ConfigurationError(message)

    @classmethod
    def _checked(cls, value: MaskedText, place: str) -> Secret:
        fault = fault_of(value)
        if fault is not None:
            message = f"{place} holds no usable secret: it {fault}"
            raise ConfigurationError(message)
        return cls(value)

    def __str__(self) -> str:
        return MASK

    def __format__(self, format_spec: str) -> str:
        return format(MASK, format_spec)


def _read_text(path: Path, *, pipes: bool = False) -> str:
    """Read a regular file, or with `pipes` also a pipe.

    Raises:
        OSError: It cannot be opened or read.
        ValueError: It is of another kind, too large, or no text. The message says so, and holds nothing of it; frames
            and context of the error may.
    """
    with open(path, "rb", opener=open_at_once) as stream:
        mode = os.fstat(stream.fileno()).st_mode
        if stat.S_ISREG(mode):
            content = stream.read(MAX_FILE_BYTES + 1)
        elif pipes and stat.S_ISFIFO(mode):
            content = _read_pipe(stream.fileno())
        else:
            message = "neither a regular file nor a pipe" if pipes else "not a regular file"
            raise ValueError(message)
    if len(content) > MAX_FILE_BYTES:
        message = "too large for a file of secrets"
        raise ValueError(message)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        message = "not UTF-8 text" + (", but UTF-16 by its first bytes" if content.startswith(_UTF_16) else "")
        raise ValueError(message) from None


def _read_pipe(descriptor: int) -> bytes:
    """Read a pipe, opened without blocking, until nobody has it open for writing any more."""
    import selectors  # noqa: PLC0415 - only for pipes

    content, until = bytearray(), time.monotonic() + MAX_PIPE_WAIT
    with selectors.DefaultSelector() as selector:
        selector.register(descriptor, selectors.EVENT_READ)
        while len(content) <= MAX_FILE_BYTES:
            try:
                piece = os.read(descriptor, MAX_FILE_BYTES)
            except BlockingIOError:  # there is a writer, and nothing from it yet
                if not selector.select(max(0.0, until - time.monotonic())):
                    message = f"a pipe whose writer did not end within {MAX_PIPE_WAIT:g} seconds"
                    raise ValueError(message) from None
                continue
            if not piece:
                break
            content += piece
    if not content:
        message = "a pipe that is empty, and that nobody has open for writing"
        raise ValueError(message)
    return bytes(content)


def open_at_once(path: str, flags: int) -> int:
    """Open a file without waiting: for the writer of a pipe, or for a terminal, which does not become ours either."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0))


def _reason(error: Exception) -> str:
    """Tell a failure without its content: the system's own words for an OSError, our own for the rest."""
    if isinstance(error, OSError):
        return error.strerror or type(error).__name__
    return str(error)


def _workspace_files(root: Path | None, file: str) -> Iterator[Path]:
    upwards: list[Path] = []
    try:
        here = Path.cwd()
        upwards = [here, *here.parents]
        if root is None:
            root = next((folder for folder in upwards if _is_there(folder / ".git")), here)
        root = root.absolute()
    except OSError as error:  # the current folder was deleted, or may not be looked at
        if root is None or not root.is_absolute():
            message = f"there is no current folder ({_reason(error)}): say where to look, with an absolute root="
            raise ConfigurationError(message) from None
    folders = dict.fromkeys([root, root.parent, *upwards])
    return (folder / WORKSPACE_FOLDER / file for folder in folders)


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a folder that may not be looked into
        return False


def _assigned(text: str, name: str) -> MaskedText | None:
    """Give the last value assigned to `name`, as a shell would keep it; None when there is no assignment.

    Raises:
        ValueError: The value is one that only a shell could compute, or its quotes do not close.
    """
    value: MaskedText | None = None
    for number, line in enumerate(text.splitlines(), start=1):
        match = _ASSIGNMENT.match(line)
        if match is not None and match["name"] == name:
            value = MaskedText(_literal(match["value"].strip(), number))
    return value


def _literal(raw: str, number: int) -> str:
    match = _QUOTED.match(raw) or _BARE.match(raw)
    if match is None:
        message = f"line {number}: the value is neither quoted as a whole nor one plain word"
        raise ValueError(message)
    groups = match.groupdict()
    if groups.get("single") is not None:
        return groups["single"] or ""
    value: str = groups.get("double") or groups.get("bare") or ""
    if any(character in value for character in "$`\\"):
        message = f"line {number}: the value needs a shell to compute it; this file is parsed, never run"
        raise ValueError(message)
    return value
