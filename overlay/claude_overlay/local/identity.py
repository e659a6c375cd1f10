"""Ids that are the same on every run: a hash of what was asked and of how often it was asked before.

A plain counter would give other ids when requests race; a hash of the request alone would repeat
ids. Counting repetitions per request gives ids that are unique and do not depend on the order in
which *different* requests arrive.
"""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict

_LENGTH = 24
_ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


def digest_id(prefix: str, *material: bytes | str) -> str:
    """An id such as `msg_01...` made of a hash of the material alone."""
    digest = hashlib.sha256()
    for part in material:
        raw = part.encode() if isinstance(part, str) else part
        # Lengths keep ("ab", "c") and ("a", "bc") apart.
        digest.update(len(raw).to_bytes(8, "big") + raw)
    number = int.from_bytes(digest.digest(), "big")
    letters = []
    for _ in range(_LENGTH - 2):
        number, rest = divmod(number, len(_ALPHABET))
        letters.append(_ALPHABET[rest])
    return f"{prefix}_01{''.join(letters)}"


class Identities:
    """Gives each repetition of the same material its own id. Safe for threads."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._seen: OrderedDict[str, int] = OrderedDict()
        self._lock = threading.Lock()

    def mint(self, prefix: str, *material: bytes | str) -> str:
        """A new id for this material: the n-th call with it gives the n-th id of its own series."""
        base = digest_id(prefix, *material)
        with self._lock:
            count = self._seen.pop(base, 0)
            self._seen[base] = count + 1
            while len(self._seen) > self._limit:
                self._seen.popitem(last=False)
        return digest_id(prefix, base, str(count))
