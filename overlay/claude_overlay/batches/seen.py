"""Which results have been handed out: small enough to keep for a whole batch, exact enough to go on by.

Decides whether a result is new, a repetition, or another result under the same custom_id. Holds checksums, never the
results: 120 to 150 bytes for each custom_id, at most 15 MB for the 100,000 of the largest batch. Asked by `results`; a
copy of it, given as `after=`, lets a broken download go on, in another process too, for it pickles.

Two lines of one custom_id are taken for the same when their CRC-32 is: of four thousand million other lines one is not
told apart, at a quarter of the cost of a SHA-256. A server that wants to hide a result need not send it.

A line is compared first and remembered afterwards, in one step which an interrupt cannot divide. New results of plain
lines are done in bulk (`SeenResults.bulk`): both at once, by `dict.setdefault`.
"""

from __future__ import annotations

import enum
import hashlib
from operator import add
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from zlib import crc32

from claude_overlay.errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# The most requests a batch can hold. Source: the API's batch-processing page and `maxItems` of the description.
MOST_TRACKED: Final = 100_000
# The longest custom_id that is kept as it is; a longer one, up to the 64 characters of the API, takes less as a digest.
LONGEST_KEPT: Final = 32
_CRC_BITS: Final = 32
_CRC_MASK: Final = (1 << _CRC_BITS) - 1


class Meeting(enum.Enum):
    """What a result is to those seen before it."""

    NEW = "new"
    EARLIER = "an earlier download handed it out"
    AGAIN = "this download has handed it out, the very same"
    OTHER = "another result was handed out under this custom_id"
    UNTRACKED = "more custom_ids than are kept: it may or may not be new"


class Met(NamedTuple):
    """A line that was compared and not remembered yet.

    Attributes:
        meeting: what it is to those seen before it.
        place: where something is to be remembered of it; None for nowhere.
        key: under which key.
        value: what.
    """

    meeting: Meeting
    place: dict[Any, int] | None = None
    key: str | int = 0
    value: int = 0


class SeenResults:
    """The results handed out so far: custom_id, checksum of the content, and the line in this download.

    Two results are the same when their lines are. Bad lines have no custom_id and are known by their
    content, and by how often it came. Pickles and copies.

    Args:
        capacity: custom_ids kept; those beyond it are not told apart. Default 100,000, which is a full batch.
    """

    __slots__ = ("_bad", "_capacity", "_owed", "_results", "_untracked")

    def __init__(self, *, capacity: int = MOST_TRACKED) -> None:
        if capacity < 1:
            raise InvalidArgumentError("capacity must be at least 1")
        self._capacity = capacity
        # Key of the custom_id: line number in this download (0: met in an earlier one only) and checksum of the line.
        self._results: dict[str | int, int] = {}
        # Bad lines handed out, by digest; and of those of earlier downloads, how many have not been met again.
        self._bad: dict[int, int] = {}
        self._owed: dict[int, int] = {}
        self._untracked = 0

    def __len__(self) -> int:
        return len(self._results)

    def __contains__(self, custom_id: object) -> bool:
        return isinstance(custom_id, str) and key_of(custom_id) in self._results

    def __repr__(self) -> str:
        return f"<SeenResults: {len(self._results)} results, {sum(self._bad.values())} bad lines>"

    @property
    def untracked(self) -> int:
        """Results that came after the capacity was reached, and are not remembered."""
        return self._untracked

    def is_in_this_download(self, custom_id: str) -> bool:
        """Tell whether this download has had a result under this custom_id."""
        return self.first_line(custom_id) is not None

    def first_line(self, custom_id: str) -> int | None:
        """Give the line at which this download has its result; None when it has none."""
        return self._results.get(key_of(custom_id), 0) >> _CRC_BITS or None

    def continued(self) -> SeenResults:
        """Give a copy to begin another download of the same results with."""
        copy = SeenResults(capacity=self._capacity)
        copy._results = {key: entry & _CRC_MASK for key, entry in self._results.items()}
        copy._bad = dict(self._bad)
        copy._owed = dict(self._bad)
        return copy

    def copy(self, due: int | None = None) -> SeenResults:
        """Give a copy as it is now.

        Args:
            due: the line to be handed out next. It may be remembered already, if whoever takes it is interrupted or
                at work; the copy does not have it.
        """
        copy = SeenResults(capacity=self._capacity)
        copy._results = dict(self._results)
        copy._bad = dict(self._bad)
        copy._owed = dict(self._owed)
        copy._untracked = self._untracked
        newest = next(reversed(copy._results), None)
        if due is not None and newest is not None and copy._results[newest] >> _CRC_BITS >= due:
            del copy._results[newest]
        return copy

    def compare(self, custom_id: str, raw: bytes, line: int) -> Met:
        """Compare a result with those seen.

        Args:
            custom_id: the request's name.
            raw: the line, without its line feed.
            line: its number in this download, from 1.
        """
        key = key_of(custom_id)
        # With the line feed, as `bulk` has it, so that it does not matter whether a line has one.
        entry = (line << _CRC_BITS) + crc32(b"\n", crc32(raw))
        known = self._results.get(key)
        if known is None:
            full = len(self._results) >= self._capacity
            return Met(Meeting.UNTRACKED) if full else Met(Meeting.NEW, self._results, key, entry)
        if known == entry:
            return Met(Meeting.NEW)
        if (known ^ entry) & _CRC_MASK:
            return Met(Meeting.OTHER)
        if known >> _CRC_BITS:
            return Met(Meeting.AGAIN)
        return Met(Meeting.EARLIER, self._results, key, entry)

    def compare_bad(self, raw: bytes) -> Met:
        """Compare a bad line with those of earlier downloads."""
        key = _digest(raw)
        owed = self._owed.get(key, 0)
        if owed:
            return Met(Meeting.EARLIER, self._owed, key, owed - 1)
        if key not in self._bad and len(self._bad) >= self._capacity:
            return Met(Meeting.UNTRACKED)
        return Met(Meeting.NEW, self._bad, key, self._bad.get(key, 0) + 1)

    def remember(self, met: Met) -> None:
        """Remember what was compared. Calls nothing, so an interrupt comes before or behind all of it."""
        if met.place is not None:
            met.place[met.key] = met.value
        elif met.meeting is Meeting.UNTRACKED:
            self._untracked += 1

    def bulk(self, raws: list[bytes], line: int) -> tuple[Callable[[str | int, int], int], Iterator[int]]:
        """Compare and remember many lines in as few steps as possible: `note(key_of(custom_id), entry) is entry`.

        That is true of a new result, which then is remembered (unless memory is full), and false of one that needs
        another look, by `compare`, and was not remembered.

        Args:
            raws: the lines, each with its line feed.
            line: the number of the first; the others follow it.

        Returns:
            `note`, and the entry of each line, worked out when it is asked for.
        """
        lines = range(line << _CRC_BITS, (line + len(raws)) << _CRC_BITS, 1 << _CRC_BITS)
        entries = map(add, lines, map(crc32, raws))
        fits = len(self._results) + len(raws) <= self._capacity
        return (self._results.setdefault if fits else self._noted), entries

    def _noted(self, key: str | int, entry: int) -> int:
        """Do what `setdefault` does, but no more than there is room for."""
        if len(self._results) < self._capacity:
            return self._results.setdefault(key, entry)
        known = self._results.get(key)
        if known is None:
            self._untracked += 1
            return entry
        return known


def key_of(custom_id: str) -> str | int:
    """Under which key a custom_id is kept: itself, when it is no longer than `LONGEST_KEPT`."""
    if len(custom_id) <= LONGEST_KEPT:
        return custom_id
    return _digest(custom_id.encode("utf-8", "surrogatepass"))


def _digest(data: bytes) -> int:
    # SHA-256 has instructions of its own on current processors: three times as fast as BLAKE2 where it was measured.
    return int.from_bytes(hashlib.sha256(data).digest()[:8])
