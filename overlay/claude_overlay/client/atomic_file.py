"""A file that appears whole or not at all.

Decides that bytes go to a new file beside the target, which replaces it only at the end, and that only a plain file is
ever replaced. Called by both shells for `download_to` and `results_to`.
"""

from __future__ import annotations

import errno
import os
import secrets
import stat
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType
    from typing import Self

__all__ = ["AtomicFile"]


class AtomicFile:
    """Context manager: `write` pieces; leaving without an exception puts the file in place.

    Args:
        path: The target. Its folder must exist; a file there is replaced and keeps its permissions, a link there is
            followed.

    Raises:
        OSError: The folder cannot be written to, or the target is there and no plain file (a folder, a device).
    """

    __slots__ = ("_partial", "_path", "_stream")

    def __init__(self, path: Path) -> None:
        self._path = path.resolve() if path.is_symlink() else path
        # A name may have 255 bytes; a few of the target's letters tell whose part it is.
        self._partial = self._path.with_name(f".{self._path.name[:40]}.{secrets.token_hex(4)}.part")
        self._stream: IO[bytes] | None = None

    def write(self, piece: bytes) -> None:
        """Append a piece."""
        if self._stream is not None:
            self._stream.write(piece)

    def __enter__(self) -> Self:
        there = self._path.stat() if self._path.exists() else None
        if there is not None and not stat.S_ISREG(there.st_mode):
            # /dev/null must not become a file, and a folder would only be noticed after the whole download.
            raise FileExistsError(errno.EEXIST, "is no plain file", str(self._path))
        self._stream = self._partial.open("xb")
        if there is not None:
            self._partial.chmod(stat.S_IMODE(there.st_mode))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            if self._stream is not None:
                if kind is None:
                    self._stream.flush()
                    os.fsync(self._stream.fileno())
                self._stream.close()
            if kind is None:
                self._partial.replace(self._path)
        finally:
            self._partial.unlink(missing_ok=True)
