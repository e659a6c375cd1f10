"""One configuration file as the disk has it: what tells that it changed, its bytes, and the folders to watch for it.

Decides that only a plain file is ever opened (a fifo or a device would block, or do something), that no more than a
given size is read, and that a file which changes while it is read has not been read. Decides nothing about what is in
it (`reliability.configuration_text`) or when to look (`client.config_look`). Called by `client.config_file` and
`client.config_watch`.
"""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from pathlib import Path
from typing import Final, NamedTuple

from claude_overlay.errors import ConfigurationError, InvalidArgumentError

__all__ = ["MAX_BYTES", "ConfigContent", "ConfigSource", "Stamp"]

# A configuration is a few kilobytes. What is larger is another file. TOML takes quadratic time for a key with many
# dots: this bounds it to seconds.
MAX_BYTES: Final = 64 * 1024
# How often a file may change under a reader before the reader gives up.
ATTEMPTS: Final = 5
# As many links as Linux follows; more is a loop.
MOST_LINKS: Final = 40

# Neither waits for a writer of a fifo that took the file's place just now, nor becomes anybody's terminal.
_OPEN: Final = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


class Stamp(NamedTuple):
    """What tells one state of a file from the next without reading it.

    Two states may share a stamp: a file system's clock ticks in milliseconds, some in seconds.
    """

    device: int
    inode: int
    size: int
    modified: int
    changed: int

    @classmethod
    def of(cls, found: os.stat_result) -> Stamp:
        """Take it from the system's answer."""
        return cls(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)


class ConfigContent(NamedTuple):
    """The file, read whole.

    Attributes:
        content: Its bytes.
        stamp: Its stamp, the same before and after reading.
        digest: SHA-256 of the bytes, in hexadecimal.
    """

    content: bytes
    stamp: Stamp
    digest: str


class ConfigSource:
    """The file at `path`, wherever links lead at the moment.

    Args:
        path: The file; a relative path is taken from the folder that is current now.
        max_bytes: The largest file that is read.

    Raises:
        InvalidArgumentError: `path` is no path.
    """

    __slots__ = ("max_bytes", "path")

    def __init__(self, path: str | os.PathLike[str], *, max_bytes: int = MAX_BYTES) -> None:
        # Not os.path.abspath, which drops "..": through a link that is another folder.
        try:
            self.path = Path(path).absolute()
        except TypeError:
            message = f"path must be a path, not {type(path).__name__}"
            raise InvalidArgumentError(message) from None
        self.max_bytes = max_bytes

    def stamp(self) -> Stamp:
        """Give the stamp of the file that the path leads to.

        Raises:
            ConfigurationError: There is none, or it is no plain file.
        """
        try:
            return self._checked(self.path.stat())
        except (OSError, ValueError) as error:
            raise ConfigurationError(self._told(error)) from None

    def read(self) -> ConfigContent:
        """Read the file whole, in one state.

        Raises:
            ConfigurationError: It is missing, no plain file, empty, too large, may not be read, or keeps changing
                while it is read.
        """
        try:
            # Asked before it is opened, for opening a device may do something.
            self._checked(self.path.stat())
            for _ in range(ATTEMPTS):
                content = self._read_once()
                if content is not None:
                    return content
        except (OSError, ValueError) as error:
            raise ConfigurationError(self._told(error)) from None
        message = f"{self.path}: it changes while it is read; replace the file in one step (os.replace)"
        raise ConfigurationError(message)

    def folders(self) -> tuple[str, ...]:
        """Name the folders in which something must happen for the path to lead to other bytes.

        These are the folder of every link on the way and that of the file itself; where the way ends early, the last
        folder that is there.
        """
        folders: dict[str, None] = {}
        # Always a way without links, so that ".." is what it seems.
        here = self.path.anchor
        parts = list(reversed(self.path.parts[1:]))
        links = 0
        while parts and links < MOST_LINKS:
            part = parts.pop()
            if part == os.pardir:
                here = os.path.dirname(here)  # noqa: PTH120 - text, as readlink gives it
                continue
            step = os.path.join(here, part)  # noqa: PTH118 - as above
            try:
                target = os.readlink(step)  # noqa: PTH115 - as above
            except OSError:
                if not parts or not os.path.isdir(step):  # noqa: PTH112 - as above
                    folders[here] = None
                    break
                here = step
                continue
            links += 1
            folders[here] = None
            if os.path.isabs(target):  # noqa: PTH117 - as above
                here = Path(target).anchor
            parts.extend(part for part in reversed(Path(target).parts) if part != Path(target).anchor)
        return tuple(folders)

    def _checked(self, found: os.stat_result) -> Stamp:
        if not stat.S_ISREG(found.st_mode):
            message = f"{self.path}: not a file but {_kind(found.st_mode)}"
            raise ConfigurationError(message)
        if found.st_size > self.max_bytes:
            raise ConfigurationError(self._too_large())
        return Stamp.of(found)

    def _read_once(self) -> ConfigContent | None:
        """Read it; None when it changed meanwhile."""
        opened = os.open(self.path, _OPEN)
        with open(opened, "rb") as stream:  # noqa: PTH123 - a descriptor
            before = self._checked(os.fstat(opened))
            content = stream.read(self.max_bytes + 1)
            after = Stamp.of(os.fstat(opened))
        if len(content) > self.max_bytes:
            raise ConfigurationError(self._too_large())
        if before != after:
            return None
        if not content.strip():
            message = f"{self.path}: the file is empty"
            raise ConfigurationError(message)
        return ConfigContent(content, after, hashlib.sha256(content).hexdigest())

    def _too_large(self) -> str:
        return f"{self.path}: larger than {self.max_bytes} bytes; a configuration is not"

    def _told(self, error: OSError | ValueError) -> str:
        if not isinstance(error, OSError):
            return f"{str(self.path)!r}: not a path"  # with a NUL in it
        if error.errno == errno.ELOOP:
            return f"{self.path}: its links lead in a circle"
        return f"{self.path}: {(error.strerror or type(error).__name__).lower()}"


def _kind(mode: int) -> str:
    names = {
        stat.S_IFDIR: "a folder",
        stat.S_IFIFO: "a fifo",
        stat.S_IFSOCK: "a socket",
        stat.S_IFCHR: "a device",
        stat.S_IFBLK: "a device",
    }
    return names.get(stat.S_IFMT(mode), "something else")
