"""Ways to cut bytes into chunks, for tests that a decoder does not depend on them."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Iterator


def cuts(body: bytes, at: list[int]) -> list[bytes]:
    """The body cut at these offsets; repeated offsets give empty chunks."""
    marks = [0, *sorted(min(offset, len(body)) for offset in at), len(body)]
    return [body[start:end] for start, end in itertools.pairwise(marks)]


def single_cuts(body: bytes) -> Iterator[list[bytes]]:
    """Every way to cut the body once, and byte by byte."""
    for offset in range(len(body) + 1):
        yield [body[:offset], body[offset:]]
    yield [body[offset : offset + 1] for offset in range(len(body))]


def offsets(most: int = 4000) -> st.SearchStrategy[list[int]]:
    """A strategy for the `at` of `cuts`."""
    return st.lists(st.integers(min_value=0, max_value=most), max_size=12)
