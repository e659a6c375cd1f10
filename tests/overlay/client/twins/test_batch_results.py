"""Batch results, blocking and awaited: lazy, whole or an error, and able to go on."""

from __future__ import annotations

import gzip
import json
import tracemalloc
from typing import Any

import pytest

from claude_overlay import errors
from claude_overlay.testing import Fault, reply


def line(custom_id: str) -> bytes:
    """Make one line of results."""
    return json.dumps({"custom_id": custom_id, "result": {"type": "canceled"}}).encode() + b"\n"


LINES = [line(str(number)) for number in range(5)]


def ids(results: Any) -> list[str]:
    """Read custom ids to the end."""
    return [item.custom_id for item in results]


def test_results_are_lazy(shell: Any) -> None:
    """Nothing is sent before the first item is wanted; each chunk is read when its items are."""
    claude, transport = shell.claude(reply(chunks=LINES))
    results = claude.batches.results("b")

    assert len(transport.requests) == 0
    assert next(iter(results)).custom_id == "0"
    assert (len(transport.requests), transport.open_bodies) == (1, 1)
    assert results.metadata.request_id == "req_scripted"
    assert ids(results) == ["1", "2", "3", "4"]
    assert ids(results) == []
    assert transport.requests[0].url == "https://api.anthropic.com/v1/messages/batches/b/results"


@pytest.mark.parametrize("after", ["2", 3])
def test_a_broken_download_goes_on(shell: Any, after: str | int) -> None:
    """after= leaves out everything up to that custom_id or line."""
    claude, _ = shell.claude(reply(chunks=LINES))

    assert ids(claude.batches.results("b", after=after)) == ["3", "4"]


def test_what_came_before_the_break_is_given_out(shell: Any) -> None:
    """Items first, then the error; a half line at the break is no item."""
    claude, _ = shell.claude(reply(chunks=[*LINES[:2], LINES[2][:10], Fault("ReadError")]))
    results = claude.batches.results("b")
    seen: list[str] = []

    with pytest.raises(errors.APIConnectionError) as caught:
        seen.extend(item.custom_id for item in results)

    assert seen == ["0", "1"]
    with pytest.raises(errors.APIConnectionError):
        next(iter(results))
    assert isinstance(caught.value.__cause__, errors.APIConnectionError)


def test_a_bad_line_costs_one_line(shell: Any) -> None:
    """A bad line raises, and iteration goes on after it; or it is given as an item, by the caller's choice."""
    body = LINES[0] + b"{oops}\n" + LINES[1]
    claude, _ = shell.claude(reply(body=body), reply(body=body))
    results = claude.batches.results("b")

    assert next(iter(results)).custom_id == "0"
    with pytest.raises(errors.BatchLineError) as caught:
        next(iter(results))
    assert caught.value.line_number == 2
    assert next(iter(results)).custom_id == "1"
    items = list(claude.batches.results("b", on_bad_line="yield"))
    assert [type(item).__name__ for item in items][1] == "BatchLineError"


@pytest.mark.parametrize("cut", [None, -3, 20])
def test_a_packed_download_cut_anywhere_is_found(shell: Any, cut: int | None) -> None:
    """A proxy that packs what was asked for unpacked does not hide a cut."""
    packed = gzip.compress(b"".join(LINES))[:cut]
    claude, _ = shell.claude(reply(chunks=[packed], headers={"content-encoding": "gzip"}))

    if cut is None:
        assert ids(claude.batches.results("b")) == ["0", "1", "2", "3", "4"]
    else:
        with pytest.raises(errors.APIConnectionError):
            ids(claude.batches.results("b"))


@pytest.mark.parametrize("way", ["close", "block"])
def test_leaving_early_frees_the_connection(shell: Any, way: str) -> None:
    """close(), or leaving the block, lets go; what was not read is lost."""
    claude, transport = shell.claude(reply(chunks=LINES))
    results = claude.batches.results("b")
    if way == "close":
        next(iter(results))
        results.close()
    else:
        with results:
            next(iter(results))

    assert transport.open_bodies == 0
    assert ids(results) == []


def test_results_with_response(shell: Any) -> None:
    """with_response sends the request now."""
    claude, transport = shell.claude(reply(chunks=LINES))

    results, metadata = claude.batches.results.with_response("b")

    assert len(transport.requests) == 1
    assert metadata.status == 200
    assert ids(results) == ["0", "1", "2", "3", "4"]


def test_memory_does_not_grow_with_the_download(shell: Any) -> None:
    """Ten thousand lines take no more memory than a few."""
    chunk = b"".join(line("x" * 60) for _ in range(100))
    claude, _ = shell.claude(reply(chunks=[chunk] * 100))
    results = iter(claude.batches.results("b"))
    next(results)
    tracemalloc.start()

    count = sum(1 for _ in results)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert count == 9_999
    assert peak < 2_000_000


def test_an_interrupted_read_is_no_end(shell: Any) -> None:
    """After an interrupt or a cancellation the results do not end as if they were whole."""
    claude, _ = shell.claude(reply(chunks=[LINES[0], KeyboardInterrupt()]))
    results = claude.batches.results("b")

    with pytest.raises(KeyboardInterrupt):
        ids(results)

    for _ in range(2):
        with pytest.raises(errors.APIConnectionError):
            next(iter(results))
