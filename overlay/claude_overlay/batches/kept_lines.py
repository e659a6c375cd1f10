"""The lines that a broken download has left behind, and those a new one adds to them.

Decides which lines of a download are new. A download begins at the start each time, and its lines come in any order,
so they are told apart by their content: by a digest of each whole line, and by how often it came. What is kept and what
is added then make up exactly the lines of a download that never broke, repeated and bad ones included, each as often as
the server sent it. Called by `client.results_copy`; what a line means is decided by `results`.

The first half is `recall` over what was kept, the second `fresh` over the new download, then `rest` and `verify`. The
end of what was kept may be half a line: it is not counted, and comes again. About 100 bytes are held for each line
kept, 10 MB for those of the largest batch.
"""

from __future__ import annotations

import hashlib
from typing import Final

from claude_overlay.batches.seen import MOST_TRACKED
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.wire.jsonl import MAX_LINE_BYTES

__all__ = ["KeptLines"]

_DIGEST_BYTES: Final = 16


class KeptLines:
    """Compares the lines of two downloads of the same results. Linear in the bytes.

    Args:
        capacity: most different lines that may have been kept. Default 200,000: twice what a full batch has.
        max_line_bytes: a longer line cannot be compared. Default 16 MiB.
    """

    __slots__ = ("_capacity", "_held", "_max", "_met", "_owed", "_tail", "_tail_bytes", "_whole")

    def __init__(self, *, capacity: int = 2 * MOST_TRACKED, max_line_bytes: int = MAX_LINE_BYTES) -> None:
        self._capacity = capacity
        self._max = max_line_bytes
        # Digest of a line that was kept: how often it has not come again.
        self._owed: dict[bytes, int] = {}
        # The unfinished line: of what was kept only its digest, for the line may be of any length.
        self._tail = hashlib.sha256()
        self._tail_bytes = 0
        self._whole = 0
        # The unfinished line of the new download.
        self._held = bytearray()
        self._met = 0

    @property
    def whole_bytes(self) -> int:
        """Bytes of what was kept, up to the end of its last whole line."""
        return self._whole

    @property
    def met(self) -> int:
        """Lines of the new download that had been kept; blank lines do not count."""
        return self._met

    @property
    def missing(self) -> int:
        """Lines that were kept and have not come again; blank lines do not count."""
        blank = sum(number for digest, number in self._owed.items() if digest in _BLANK)
        return sum(self._owed.values()) - blank

    def recall(self, piece: bytes) -> None:
        """Take the next bytes of what was kept, from its start.

        Raises:
            InvalidArgumentError: it has more lines than a batch has results.
        """
        first, *others = piece.split(b"\n")
        self._begin(first)
        for line in others:
            self._whole += self._tail_bytes + 1
            self._owe(self._tail.digest()[:_DIGEST_BYTES])
            self._tail, self._tail_bytes = hashlib.sha256(), 0
            self._begin(line)

    def fresh(self, chunk: bytes) -> bytes:
        """Take the next bytes of the new download; give those that are to be added, whole lines only.

        Raises:
            InvalidArgumentError: a line is too long to be compared.
        """
        if not self._owed:
            held = bytes(self._held)
            self._held.clear()
            return held + chunk
        *lines, rest = chunk.split(b"\n")
        added: list[bytes] = []
        for line in lines:
            self._held += line
            if self._is_new(self._held):
                added.append(bytes(self._held) + b"\n")
            self._held.clear()
        self._held += rest
        if len(self._held) > self._max:
            raise InvalidArgumentError(
                f"a line of these results has more than {self._max} bytes and cannot be compared with what was kept "
                "of an earlier download; download without resume=True"
            )
        return b"".join(added)

    def rest(self) -> bytes:
        """The new download has ended: give its last line, if it has no line feed and was not kept."""
        last = bytes(self._held)
        self._held.clear()
        return last if last and self._is_new(last) else b""

    def verify(self, where: str) -> None:
        """Compare, once the new download has ended.

        Args:
            where: what was kept, for the message.

        Raises:
            InvalidArgumentError: lines were kept that are not among these results.
        """
        if missing := self.missing:
            are = "line of it is" if missing == 1 else "lines of it are"
            raise InvalidArgumentError(
                f"{where} is no part of these results: {missing} {are} not among them. It is left as it was; "
                "remove it, or download without resume=True"
            )

    def _begin(self, piece: bytes) -> None:
        self._tail.update(piece)
        self._tail_bytes += len(piece)

    def _owe(self, digest: bytes) -> None:
        self._owed[digest] = self._owed.get(digest, 0) + 1
        if len(self._owed) > self._capacity:
            raise InvalidArgumentError(
                f"what was kept has more than {self._capacity} lines: it is no part of the results of a batch"
            )

    def _is_new(self, line: bytes | bytearray) -> bool:
        digest = hashlib.sha256(line).digest()[:_DIGEST_BYTES]
        number = self._owed.get(digest, 0)
        if not number:
            return True
        if number > 1:
            self._owed[digest] = number - 1
        else:
            del self._owed[digest]
        self._met += digest not in _BLANK
        return False


# Blank lines tell nothing: a server may send them to keep a connection alive, as many as it takes.
_BLANK: Final = frozenset(hashlib.sha256(line).digest()[:_DIGEST_BYTES] for line in (b"", b"\r"))
