"""A file that is written over several attempts, and appears only when it is whole.

Decides where the part of an unfinished download is kept, who may write to it, and when it becomes the target: it lies
beside the target under a name of its own that is the same for every attempt, is locked while it is written to, and
replaces the target in one step. `atomic_file` is the file of a single attempt, which leaves nothing behind. What is in
the part, and what is added to it, is decided by the caller, `results_copy`.
"""

from __future__ import annotations

import errno
import os
import stat
from typing import IO, TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType
    from typing import Self

__all__ = ["PartFile"]

PIECE: Final = 1024 * 1024
# No link is followed at a name that others can guess; no newline is translated on Windows.
_FLAGS: Final = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_MOVES_OPEN_FILES: Final = os.name == "posix"


class PartFile:
    """Context manager: read `pieces`, cut off what is of no use, `write` the rest; leaving puts the file in place.

    Leaving with an exception keeps the part, unless it is empty.

    Args:
        path: The target. Its folder must exist; a file there is replaced and keeps its permissions, a link there is
            followed.
        label: What tells this part from those of other downloads to the same target; part of its name.

    Raises:
        OSError: The folder cannot be written to, the target or the part is there and no plain file, or another
            attempt is writing to the part.
    """

    __slots__ = ("_path", "_size", "_stream", "part")

    def __init__(self, path: Path, label: str) -> None:
        self._path = path.resolve() if path.is_symlink() else path
        # The same for every attempt, so that the next one finds it.
        self.part = self._path.with_name(f"{self._path.name}.{label}.part")
        self._stream: IO[bytes] | None = None
        # How much of what was found there is of use.
        self._size = 0

    def pieces(self) -> Iterator[bytes]:
        """Give what is there, from its start."""
        with self.part.open("rb") as stream:
            while piece := stream.read(PIECE):
                yield piece

    def keep(self, size: int) -> None:
        """Cut off what comes after the first `size` bytes; `restore` comes back to here."""
        self._size = size
        self.restore()

    def restore(self) -> None:
        """Take back what was written."""
        if self._stream is not None:
            self._stream.flush()
            self._stream.truncate(self._size)

    def write(self, piece: bytes) -> None:
        """Append a piece."""
        if self._stream is not None:
            self._stream.write(piece)

    def __enter__(self) -> Self:
        there = self._path.stat() if self._path.exists() else None
        for path, found in ((self._path, there), (self.part, _found(self.part))):
            if found is not None and not stat.S_ISREG(found.st_mode):
                raise FileExistsError(errno.EEXIST, "is no plain file", str(path))
        self._stream = os.fdopen(os.open(self.part, _FLAGS, 0o666), "ab")
        try:
            self._lock(self._stream)
            if there is not None:
                self.part.chmod(stat.S_IMODE(there.st_mode))
        except BaseException:
            self._stream.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._stream is None:
            return
        with self._stream as stream:
            stream.flush()
            if kind is None:
                os.fsync(stream.fileno())
            if _MOVES_OPEN_FILES:
                # Still locked, so that nobody takes the part up between this and its new name.
                self._settle(whole=kind is None)
        if not _MOVES_OPEN_FILES:
            self._settle(whole=kind is None)

    def _settle(self, *, whole: bool) -> None:
        if whole:
            self.part.replace(self._path)
        elif self.part.stat().st_size == 0:
            self.part.unlink()

    def _lock(self, stream: IO[bytes]) -> None:
        """Make sure that nobody else writes to the part, where the system can tell."""
        try:
            import fcntl  # noqa: PLC0415 - not on every system

            fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
            # An attempt that ended a moment ago may have put the very file we hold in place.
            ours = os.path.samestat(os.fstat(stream.fileno()), self.part.stat())
        except (BlockingIOError, FileNotFoundError):
            ours = False
        except (ImportError, OSError):
            return
        if not ours:
            raise BlockingIOError(errno.EAGAIN, "another download is writing to it", str(self.part))


def _found(path: Path) -> os.stat_result | None:
    """Look at what is there, not at what a link there names; None for nothing."""
    return path.lstat() if os.path.lexists(path) else None
