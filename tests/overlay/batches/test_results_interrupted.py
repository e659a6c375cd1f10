"""Batch results, interrupted at every place at which CPython may be: nothing is lost, nothing comes twice."""

from __future__ import annotations

import pickle
from contextlib import suppress
from itertools import islice

import pytest
from tests.overlay.batches.test_results import EXPIRED, TWICE, line, spoken
from tests.overlay.interrupting import Interrupt

from claude_overlay.batches import BatchResultsDecoder


def taken(decoder: BatchResultsDecoder) -> list[str]:
    """Take items until there is none."""
    return [spoken(item) for item in iter(decoder.take, None)]


ODD = [*TWICE, b"{bad", line("l" * 40), b"{bad", line("e", EXPIRED), b"[1]", line("f")]


@pytest.mark.parametrize("ending", [b"\n", b"\r\n"])
@pytest.mark.parametrize("ids", [None, ["a", "b", "c"]])
@pytest.mark.parametrize("seen", [0, 2, 5])
def test_an_interrupt_anywhere_loses_nothing_and_doubles_nothing(
    ending: bytes, ids: list[str] | None, seen: int
) -> None:
    """Whoever goes on has the same items and report; so has who goes on from `seen` in another download instead."""
    body = b"".join(one + ending for one in ODD)
    earlier = BatchResultsDecoder()
    earlier.feed(body)
    after = (list(islice(iter(earlier.take, None), seen)), earlier.seen)[1] if seen else None

    def begun() -> BatchResultsDecoder:
        decoder = BatchResultsDecoder(after, "req_test", expected=ids)
        decoder.feed(body[:200])
        decoder.feed(body[200:])
        return decoder

    calm = begun()
    whole = taken(calm)
    places, is_over = 0, False
    while not is_over:
        places += 1
        decoder = begun()
        given: list[str] = []
        with suppress(KeyboardInterrupt), Interrupt(places, "claude_overlay") as interrupt:
            given.extend(map(spoken, iter(decoder.take, None)))
        is_over = interrupt.left > 0
        rest = [spoken(item) for item in BatchResultsDecoder(decoder.seen).feed(body)]
        assert sorted(given + rest) == sorted(whole), places
        assert given + taken(decoder) == whole, places
        assert decoder.report == calm.report, places
        assert pickle.dumps(decoder.seen) == pickle.dumps(calm.seen), places
    assert places > 100
