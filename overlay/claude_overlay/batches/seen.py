"""Which results have been handed out: small enough to keep for a whole batch, exact enough to go on by.

Decides whether a result is new, a repetition, or another result under the same custom_id. Holds checksums, never the
results: 120 to 150 bytes for each custom_id, at most 15 MB for the 100,000 of the largest batch. Asked by `results`; a
copy of it, given as `after=`, lets a broken download go on, in another process too, for it pickles.

Two lines of one custom_id are taken for the same when their length and CRC-32 are: damage is found with all but one in
four thousand million, at a quarter of the cost of a SHA-256. A server that wants to hide a result need not send it.
"""

from __future__ import annotations

import enum
import hashlib
import zlib
from typing import Final

from claude_overlay.errors import InvalidArgumentError

# The most requests a batch can hold. Source: the API's batch-processing page and `maxItems` of the description.
MOST_TRACKED: Final = 100_000
_CRC_BITS: Final = 32
_LENGTH_BITS: Final = 16
_LENGTH_MASK: Final = (1 << _LENGTH_BITS) - 1
_CONTENT_BITS: Final = _LENGTH_BITS + _CRC_BITS
_CONTENT_MASK: Final = (1 << _CONTENT_BITS) - 1
# The longest custom_id that is kept as it is; a longer one, up to the 64 characters of the API, takes less as a digest.
_LONGEST_KEPT: Final = 32


class Meeting(enum.Enum):
    """What a result is to those seen before it."""

    NEW = "new"
    EARLIER = "an earlier download handed it out"
    AGAIN = "this download has handed it out, the very same"
    OTHER = "another result was handed out under this custom_id"
    UNTRACKED = "more custom_ids than are kept: it may or may not be new"


# By a name of its own: to look a member up in an Enum costs more than to compare a line.
NEW: Final = Meeting.NEW


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
        # Key of the custom_id: line number in this download (0: met in an earlier one only), checksum of the content.
        self._results: dict[str | int, int] = {}
        # Bad lines handed out, by digest; and of those of earlier downloads, how many have not been met again.
        self._bad: dict[int, int] = {}
        self._owed: dict[int, int] = {}
        self._untracked = 0

    def __len__(self) -> int:
        return len(self._results)

    def __contains__(self, custom_id: object) -> bool:
        return isinstance(custom_id, str) and _key(custom_id) in self._results

    def __repr__(self) -> str:
        return f"<SeenResults: {len(self._results)} results, {sum(self._bad.values())} bad lines>"

    @property
    def untracked(self) -> int:
        """Results that came after the capacity was reached, and are not remembered."""
        return self._untracked

    def is_in_this_download(self, custom_id: str) -> bool:
        """Tell whether this download has had a result under this custom_id."""
        return self._results.get(_key(custom_id), 0) >> _CONTENT_BITS > 0

    def first_line(self, custom_id: str) -> int | None:
        """Give the line at which this download has its result; None when it has none."""
        return self._results.get(_key(custom_id), 0) >> _CONTENT_BITS or None

    def continued(self) -> SeenResults:
        """Give a copy to begin another download of the same results with."""
        copy = SeenResults(capacity=self._capacity)
        copy._results = {key: value & _CONTENT_MASK for key, value in self._results.items()}
        copy._bad = dict(self._bad)
        copy._owed = dict(self._bad)
        return copy

    def copy(self) -> SeenResults:
        """Give a copy as it is now."""
        copy = SeenResults(capacity=self._capacity)
        copy._results = dict(self._results)
        copy._bad = dict(self._bad)
        copy._owed = dict(self._owed)
        copy._untracked = self._untracked
        return copy

    def meet(self, custom_id: str, raw: bytes, line: int) -> Meeting:
        """Compare a result with those seen, and remember it. Meeting the same line again changes nothing.

        Args:
            custom_id: the request's name.
            raw: the line.
            line: its number in this download, from 1.
        """
        key = custom_id if len(custom_id) <= _LONGEST_KEPT else _key(custom_id)
        entry = (((line << _LENGTH_BITS) + (len(raw) & _LENGTH_MASK)) << _CRC_BITS) + zlib.crc32(raw)
        known = self._results.setdefault(key, entry)
        if known == entry:
            if len(self._results) > self._capacity:
                del self._results[key]
                self._untracked += 1
                return Meeting.UNTRACKED
            return NEW
        if (known ^ entry) & _CONTENT_MASK:
            return Meeting.OTHER
        if known >> _CONTENT_BITS:
            return Meeting.AGAIN
        self._results[key] = entry
        return Meeting.EARLIER

    def meet_bad(self, raw: bytes) -> Meeting:
        """Compare a bad line with those of earlier downloads, and remember it."""
        key = _digest(raw)
        if self._owed.get(key):
            self._owed[key] -= 1
            return Meeting.EARLIER
        if key not in self._bad and len(self._bad) >= self._capacity:
            self._untracked += 1
            return Meeting.UNTRACKED
        self._bad[key] = self._bad.get(key, 0) + 1
        return Meeting.NEW


def _key(custom_id: str) -> str | int:
    if len(custom_id) <= _LONGEST_KEPT:
        return custom_id
    return _digest(custom_id.encode("utf-8", "surrogatepass"))


def _digest(data: bytes) -> int:
    # SHA-256 has instructions of its own on current processors: three times as fast as BLAKE2 where it was measured.
    return int.from_bytes(hashlib.sha256(data).digest()[:8])
