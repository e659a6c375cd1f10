"""Every kind of response broken at every byte, over real sockets: never a short success, never a foreign exception.

The short form, part of `make test`, takes every third byte of a brief stream that ends early and a sample of the rest.
The long form, `make faults`, sets CLAUDE_FAULTS=every: every byte of everything, and streams of the recorded traffic
too; blocking where the framing is the API's own (chunked), and every eighth byte where it is another.
"""

from __future__ import annotations

import asyncio
import os
from typing import TYPE_CHECKING, Any

import pytest
from tests.faults.acts import Awaited, Blocking, Outcome
from tests.faults.recordings import of_corpus, record
from tests.faults.replay import (
    FRAMINGS,
    PACKINGS,
    REQUEST_ID,
    Recording,
    offsets_of,
    replaying,
    wire_of,
)

from claude_overlay.errors import (
    APIConnectionError,
    APIStatusError,
    BatchIncompleteError,
    BatchLineError,
    DecodeError,
    StreamError,
    StreamTruncatedError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

EVERY = os.environ.get("CLAUDE_FAULTS") == "every"
KINDS = ("stream", "create", "results", "download", "refused")
SAMPLE = 2
# How long a stalled response is waited for, in seconds. It may also strike early on a busy machine: typed all the same.
STALLED = 0.05
PATIENT = 120.0
AT_ONCE = 24
CORPUS_STREAMS = 3


class Field:
    """The replay server, what it replays, and what each act gives when nothing is wrong."""

    def __init__(self, address: str, recordings: dict[str, Recording]) -> None:
        self.address = address
        self.recordings = recordings
        self.blocking = Blocking(PATIENT)
        self.hasty = Blocking(STALLED)
        self.expected = {
            name: self.blocking.value(self.url(name, "identity", "length", "whole", 0), name)
            for name in recordings
            if name != "refused"
        }

    def url(self, name: str, packing: str, framing: str, fault: str, offset: int) -> str:
        """Give the base URL that stands for one broken response."""
        return f"{self.address}/{name}/{packing}/{framing}/{fault}/{offset}"


@pytest.fixture(scope="session")
def field() -> Iterator[Field]:
    """Record, and replay for the whole run."""
    recordings = {**record(), **(of_corpus(CORPUS_STREAMS) if EVERY else {})}
    with replaying(recordings) as address:
        made = Field(address, recordings)
        yield made
        made.blocking.close()
        made.hasty.close()


def sample(offsets: range, number: int) -> list[int]:
    """Spread some offsets over all, the last one included: there, only a byte is missing."""
    step = max(1, len(offsets) // number)
    return sorted({*offsets[::step], offsets[-1]})


def check(field: Field, row: tuple[str, str, str, str], offset: int, outcome: Outcome) -> None:
    """Check one outcome: whole or one of our errors, which tells all it can tell."""
    name, packing, framing, fault = row
    where = f"{name} {packing} {framing} {fault}:{offset} -> {outcome.name} {outcome.error!r}"
    assert outcome.kind not in {"foreign", "short"}, where
    error = outcome.error
    if error is None:
        return
    head = wire_of(field.recordings[name], packing, framing).head
    if fault != "early" and offset < head:
        assert isinstance(error, APIConnectionError), where
        assert error.request_id is None, where
        assert error.__cause__ is not None, where
        return
    if fault == "stall" and getattr(error, "request_id", None) is None:
        # The machine was too busy to bring the head in time.
        assert isinstance(error, APIConnectionError), where
        return
    check_error(name, fault, error, where)


def check_error(name: str, fault: str, error: Any, where: str) -> None:
    """Check the error of a response whose head has arrived."""
    assert error.request_id == REQUEST_ID, where
    if name == "refused":
        assert isinstance(error, APIStatusError), where
        assert error.status == 529, where
    elif name in {"create", "download"}:
        assert isinstance(error, APIConnectionError | DecodeError), where
    elif name == "results":
        assert isinstance(error, APIConnectionError | BatchLineError | BatchIncompleteError), where
    else:
        assert isinstance(error, StreamError), where
        assert hasattr(error, "snapshot"), where
        if fault != "early":
            assert isinstance(error, StreamTruncatedError), where
            assert error.__cause__ is not None, where


def rows() -> Iterator[tuple[str, str, str, str]]:
    """Give every kind of response with every packing, framing and fault."""
    for name in KINDS:
        for packing in PACKINGS:
            for framing in FRAMINGS:
                for fault in ("cut", "reset", "early"):
                    if (framing, fault) != ("close", "cut"):  # the same bytes as `early`
                        yield name, packing, framing, fault


async def awaited_outcomes(
    field: Field, row: tuple[str, str, str, str], offsets: list[int], patience: float
) -> list[Outcome]:
    """Give the outcomes of many acts, some at once."""
    acts = Awaited(patience)
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(offset: int) -> Outcome:
        async with gate:
            return await acts.outcome(field.url(*row, offset), row[0], field.expected.get(row[0]))

    try:
        return await asyncio.gather(*(one(offset) for offset in offsets))
    finally:
        await acts.close()


def chosen(field: Field, row: tuple[str, str, str, str], number: int) -> list[int]:
    """Choose the offsets of a row: all in the long form, and every eighth where a body has two gzip members."""
    name, packing, framing, fault = row
    offsets = offsets_of(field.recordings[name], packing, framing, fault)
    if not EVERY:
        return sample(offsets, number)
    return list(offsets[::8] if packing == "gzip2" else offsets)


@pytest.mark.parametrize("row", list(rows()), ids="-".join)
def test_broken_at_a_byte(field: Field, row: tuple[str, str, str, str]) -> None:
    """Cut, reset or ended early: the value is whole or the error is ours and complete, blocking and awaited alike."""
    offsets = chosen(field, row, SAMPLE)

    for offset in offsets if row[2] == "chunked" or not EVERY else offsets[::8]:
        check(field, row, offset, field.blocking.outcome(field.url(*row, offset), row[0], field.expected.get(row[0])))
    for offset, outcome in zip(offsets, asyncio.run(awaited_outcomes(field, row, offsets, PATIENT)), strict=True):
        check(field, row, offset, outcome)


@pytest.mark.parametrize("fault", ["cut", "reset", "early"])
def test_a_stream_broken_at_every_byte(field: Field, fault: str) -> None:
    """A stream of events at every one of its bytes: only a missing blank line at the very end may be overlooked."""
    name = "stream" if EVERY else "brief"
    row = (name, "identity", "chunked", fault)
    every = 1 if EVERY else 3 if fault == "early" else 7
    offsets = list(offsets_of(field.recordings[name], "identity", "chunked", fault))[::every]
    last = offsets_of(field.recordings[name], "identity", "chunked", fault)[-1]

    outcomes = asyncio.run(awaited_outcomes(field, row, offsets, PATIENT))

    for offset, outcome in zip(offsets, outcomes, strict=True):
        check(field, row, offset, outcome)
    whole = [offset for offset, outcome in zip(offsets, outcomes, strict=True) if outcome.kind == "whole"]
    assert all(fault == "early" and offset >= last - 1 for offset in whole), whole


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("framing", FRAMINGS)
def test_a_response_that_stands_still(field: Field, name: str, framing: str) -> None:
    """A response that stops coming is a timeout of ours at any byte."""
    row = (name, "identity", framing, "stall")
    offsets = chosen(field, row, 12)

    outcomes = asyncio.run(awaited_outcomes(field, row, offsets, STALLED))
    for offset, outcome in zip(offsets, outcomes, strict=True):
        check(field, row, offset, outcome)
        assert outcome.kind == "typed"
    for offset in offsets[:: 64 if EVERY else 9]:
        check(field, row, offset, field.hasty.outcome(field.url(*row, offset), name, field.expected.get(name)))


@pytest.mark.skipif(not EVERY, reason="the short form takes no recorded traffic")
@pytest.mark.parametrize("number", range(CORPUS_STREAMS))
@pytest.mark.parametrize("fault", ["cut", "reset", "early"])
def test_recorded_streams(field: Field, number: int, fault: str) -> None:
    """Streams of the recorded traffic at every byte."""
    row = (f"corpus{number}", "identity", "length", fault)
    if row[0] not in field.recordings:
        pytest.skip("no corpus of recorded traffic")
    offsets = chosen(field, row, SAMPLE)

    outcomes = asyncio.run(awaited_outcomes(field, row, offsets, PATIENT))

    for offset, outcome in zip(offsets, outcomes, strict=True):
        check(field, row, offset, outcome)


@pytest.mark.parametrize("packing", PACKINGS)
@pytest.mark.parametrize("framing", FRAMINGS)
@pytest.mark.parametrize("name", [kind for kind in KINDS if kind != "refused"])
def test_whole_responses(field: Field, name: str, framing: str, packing: str) -> None:
    """Without a fault every packing and framing gives the same value: what is compared with is right."""
    outcome = field.blocking.outcome(field.url(name, packing, framing, "whole", 0), name, field.expected[name])

    assert outcome.kind == "whole"
    assert outcome.value


@pytest.mark.parametrize("framing", ["chunked", "close", "length"])
def test_what_nothing_on_the_wire_tells(field: Field, framing: str) -> None:
    """The limit: complete HTTP, and content without an end of its own. Only who knows how much is due can tell.

    Without `size_bytes` a file, and without `expected` batch results that end between two lines, pass for whole; packed
    they do not.
    """
    untold = Blocking(PATIENT, told=False)
    lines = b"".join(field.recordings["results"].pieces).splitlines(keepends=True)
    ends = {0, len(lines[0]), len(lines[0]) + len(lines[1])}

    for name, offset, kind in [
        *(("results", end, "short") for end in sorted(ends)),
        ("results", max(ends) + 1, "typed"),
        ("download", 1, "short"),
    ]:
        row = (name, "identity", framing, "early")
        assert untold.outcome(field.url(*row, offset), name, field.expected[name]).kind == kind
    for name in ("results", "download"):
        row = (name, "gzip", framing, "early")
        assert untold.outcome(field.url(*row, 40), name, field.expected[name]).kind == "typed"
    untold.close()
