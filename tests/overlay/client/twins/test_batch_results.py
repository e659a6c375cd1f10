"""Batch results, blocking and awaited: lazy, whole or an error, and able to go on."""

from __future__ import annotations

import gzip
import io
import json
import pickle
import tracemalloc
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from unittest.mock import Mock

import pytest
from tests.overlay.interrupting import Interrupt

from claude_overlay import errors
from claude_overlay.testing import Fault, fault, reply
from claude_overlay.wire import JSONLinesDecoder

if TYPE_CHECKING:
    from pathlib import Path


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
    """Ten thousand lines take the digests of their ids, and no more memory than a few lines besides."""
    chunks = [b"".join(line(f"{chunk:030}-{number:029}") for number in range(100)) for chunk in range(100)]
    claude, _ = shell.claude(reply(chunks=chunks))
    results = iter(claude.batches.results("b"))
    next(results)
    tracemalloc.start()

    count = sum(1 for _ in results)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert count == 9_999
    assert peak < 3_000_000


def test_an_interrupted_read_is_no_end(shell: Any) -> None:
    """After an interrupt or a cancellation the results do not end as if they were whole."""
    claude, _ = shell.claude(reply(chunks=[LINES[0], KeyboardInterrupt()]))
    results = claude.batches.results("b")

    with pytest.raises(KeyboardInterrupt):
        ids(results)

    for _ in range(2):
        with pytest.raises(errors.APIConnectionError):
            next(iter(results))


@pytest.mark.parametrize("step", ["feed", "close"])
def test_an_interrupt_while_bytes_are_taken_in_is_no_end(
    shell: Any, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """The chunk at hand may be lost: what was finished before it is given, then it is a broken download, and free."""
    claude, transport = shell.claude(reply(chunks=[*LINES[:2], LINES[2].rstrip()]))
    results = claude.batches.results("b")
    assert next(iter(results)).custom_id == "0"

    with monkeypatch.context() as patch:
        patch.setattr(JSONLinesDecoder, step, Mock(side_effect=KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            ids(results)

    for _ in range(2):
        with pytest.raises(errors.APIConnectionError):
            next(iter(results))
    assert transport.open_bodies == 0


def test_an_interrupt_anywhere_loses_nothing_and_doubles_nothing(shell: Any) -> None:
    """What was given and what `seen` says are the same, wherever the iterator or the decoder is interrupted."""
    chunks = [LINES[0] + b"{oops}\n" + LINES[1], LINES[1] + LINES[2][:9], LINES[2][9:] + b"\r\n" + LINES[3]]
    places, is_over = 0, False
    while not is_over:
        places += 1
        claude, _ = shell.claude(reply(chunks=chunks), reply(chunks=chunks))
        results = claude.batches.results("b", on_bad_line="yield")
        given: list[Any] = []
        with suppress(KeyboardInterrupt), Interrupt(places, "batch_results", "/batches/", "jsonl") as interrupt:
            for item in results:
                given.append(item)  # noqa: PERF402 - `list` would keep what it has from us
        is_over = interrupt.left > 0
        given += list(claude.batches.results("b", after=results.seen, on_bad_line="yield"))

        assert sorted(str(getattr(item, "custom_id", None)) for item in given) == ["0", "1", "2", "3", "None"], places
    assert places > 100


def test_closed_results_give_no_more(shell: Any) -> None:
    """Though the decoder has lines that were not given."""
    claude, _ = shell.claude(reply(body=b"".join(LINES)))
    results = claude.batches.results("b")
    assert next(iter(results)).custom_id == "0"

    results.close()

    assert ids(results) == []
    assert results.report.results == 1


def test_the_report_says_what_came(shell: Any) -> None:
    """Counts by type, repetitions, blank and bad lines, as far as items were given; before the first, nothing."""
    body = LINES[0] + b"\r\n" + LINES[0] + b"{oops}\n   \n" + LINES[1]
    claude, _ = shell.claude(reply(body=body))
    results = claude.batches.results("b", on_bad_line="yield")

    assert results.report.lines == 0
    assert len(list(results)) == 3
    report = results.report
    assert (report.results, report.by_type, report.unreadable) == (2, {"canceled": 2}, 1)
    assert (report.duplicates, report.repeated_ids, report.blank_lines, report.lines) == (1, ("0",), 2, 6)
    assert (report.bytes, report.ended) == (len(body), True)


def test_a_download_goes_on_from_what_was_seen(shell: Any) -> None:
    """results(after=broken.seen): each result once over both downloads, though the second comes in another order."""
    claude, _ = shell.claude(reply(chunks=[b"".join(LINES[:3]), Fault("ReadError")]), reply(chunks=LINES[::-1]))
    broken = claude.batches.results("b")
    given = []
    with pytest.raises(errors.APIConnectionError, match="3 items handed out, 3 lines") as caught:
        given.extend(item.custom_id for item in broken)

    rest = claude.batches.results("b", after=pickle.loads(pickle.dumps(broken.seen)))  # noqa: S301 - our own pickle

    assert (given, ids(rest)) == (["0", "1", "2"], ["4", "3"])
    assert rest.report.skipped == 3
    assert caught.value.request_id == "req_scripted"


def test_seen_does_not_hold_what_was_read_and_not_given(shell: Any) -> None:
    """Leaving the loop in the middle of a chunk loses nothing."""
    claude, _ = shell.claude(reply(body=b"".join(LINES)), reply(body=b"".join(LINES)))
    results = claude.batches.results("b")
    next(iter(results))
    results.close()

    assert ids(claude.batches.results("b", after=results.seen)) == ["1", "2", "3", "4"]
    assert results.report.results == 1


def counts(**found: int) -> dict[str, int]:
    """Make the counts of a batch that has ended."""
    return {"processing": 0, "succeeded": 0, "errored": 0, "canceled": 0, "expired": 0, **found}


@pytest.mark.parametrize("expected", [counts(canceled=5), ["0", "1", "2", "3", "4"], None])
def test_results_as_expected(shell: Any, expected: Any) -> None:
    """They end as always, and nothing more is asked of the server."""
    claude, transport = shell.claude(reply(chunks=LINES))

    assert ids(claude.batches.results("b", expected=expected)) == ["0", "1", "2", "3", "4"]
    assert len(transport.requests) == 1


@pytest.mark.parametrize(
    ("expected", "missing", "extra"),
    [(counts(canceled=6), (), ()), (["0", "1", "9"], ("9",), ("2", "3", "4"))],
)
def test_results_not_as_expected(shell: Any, expected: Any, missing: Any, extra: Any) -> None:
    """Every item is given first; then the error, as often as it is asked."""
    claude, transport = shell.claude(reply(chunks=LINES))
    results = claude.batches.results("b", expected=expected)
    seen = []

    with pytest.raises(errors.BatchIncompleteError) as caught:
        seen.extend(item.custom_id for item in results)

    assert seen == ["0", "1", "2", "3", "4"]
    assert (caught.value.missing, caught.value.extra, caught.value.found) == (missing, extra, {"canceled": 5})
    with pytest.raises(errors.BatchIncompleteError):
        next(iter(results))
    assert transport.open_bodies == 0


@pytest.mark.parametrize("step", [fault("ConnectError"), reply(529), reply(404)])
def test_a_download_that_never_began_does_not_end_as_if_empty(shell: Any, step: Any) -> None:
    """The failure is raised each time, and nothing is sent again."""
    claude, transport = shell.claude(step)
    results = claude.batches.results("b")

    for _ in range(2):
        with pytest.raises((errors.APIConnectionError, errors.APIStatusError)):
            next(iter(results))

    assert len(transport.requests) == 1


def test_an_interrupt_before_the_response_is_no_end(shell: Any) -> None:
    """Interrupted while the request is sent, the results do not look empty afterwards."""

    def interrupt(request: Any) -> Any:
        raise KeyboardInterrupt

    claude, _ = shell.claude(interrupt)
    results = claude.batches.results("b")

    with pytest.raises(KeyboardInterrupt):
        next(iter(results))
    with pytest.raises(errors.APIConnectionError):
        next(iter(results))


BODY = LINES[0] + b"\r\n" + b"{oops}\n" + LINES[1].rstrip()


def test_results_to_a_file(shell: Any, tmp_path: Path) -> None:
    """The bytes as they were received; the report tells what they are; nothing is left beside the file."""
    path = tmp_path / "results.jsonl"
    path.write_bytes(b"old")
    claude, transport = shell.claude(reply(chunks=[BODY[:9], BODY[9:]]), reply(body=BODY))
    seen: list[tuple[int, bool]] = []

    def show(report: Any) -> None:
        seen.append((report.bytes, report.ended))

    report = claude.batches.results_to("b", path, on_progress=show)
    again, metadata = claude.batches.results_to.with_response("b", str(path))

    assert path.read_bytes() == BODY
    assert list(tmp_path.iterdir()) == [path]
    assert (report.results, report.unreadable, report.blank_lines, report.ended) == (2, 1, 1, True)
    assert seen == [(9, False), (len(BODY), False), (len(BODY), True)]
    assert (again, metadata.request_id) == (report, "req_scripted")
    assert transport.requests[0].url == "https://api.anthropic.com/v1/messages/batches/b/results"


@pytest.mark.parametrize("end", [Fault("ReadError"), KeyboardInterrupt()])
def test_a_broken_copy_leaves_no_half_file(shell: Any, tmp_path: Path, end: Any) -> None:
    """What was there is there; the error says how far it came; the connection is free."""
    path = tmp_path / "results.jsonl"
    path.write_bytes(b"old")
    claude, transport = shell.claude(reply(chunks=[*LINES[:2], LINES[2][:10], end]))

    with pytest.raises((errors.APIConnectionError, KeyboardInterrupt)) as caught:
        claude.batches.results_to("b", path)

    if isinstance(caught.value, errors.APIConnectionError):
        assert f"2 lines and {len(LINES[0] * 2) + 10} bytes" in str(caught.value)
        assert caught.value.request_id == "req_scripted"
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("results.jsonl", b"old")]
    shell.settle()
    assert transport.open_bodies == 0


def test_a_copy_that_is_not_as_expected_is_kept(shell: Any, tmp_path: Path) -> None:
    """The file is what the server sent, whole; the error says what it lacks."""
    path = tmp_path / "results.jsonl"
    claude, _ = shell.claude(reply(chunks=LINES))

    with pytest.raises(errors.BatchIncompleteError) as caught:
        claude.batches.results_to("b", path, expected=counts(canceled=4))

    assert path.read_bytes() == b"".join(LINES)
    assert caught.value.report.results == 5


def test_a_copy_refused_makes_no_file(shell: Any, tmp_path: Path) -> None:
    """An error status is that error, and no file; nor when the folder is missing."""
    claude, transport = shell.claude(reply(404), reply(chunks=LINES))

    with pytest.raises(errors.NotFoundError):
        claude.batches.results_to("b", tmp_path / "x")
    with pytest.raises(FileNotFoundError):
        claude.batches.results_to("b", tmp_path / "missing" / "x")

    assert list(tmp_path.iterdir()) == []
    shell.settle()
    assert transport.open_bodies == 0


def test_a_callback_that_raises_ends_the_copy(shell: Any, tmp_path: Path) -> None:
    """Its exception comes out as it is, and leaves no file."""
    claude, _ = shell.claude(reply(chunks=LINES))

    def fail(report: Any) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        claude.batches.results_to("b", tmp_path / "x", on_progress=fail)

    assert list(tmp_path.iterdir()) == []


def test_a_coroutine_as_progress_callback(shell: Any, tmp_path: Path) -> None:
    """The asynchronous client awaits what the callback returns; the blocking one takes a function."""
    claude, _ = shell.claude(reply(chunks=LINES[:2]))
    seen: list[int] = []

    async def show_async(report: Any) -> None:
        seen.append(report.results)

    def show(report: Any) -> None:
        seen.append(report.results)

    claude.batches.results_to("b", tmp_path / "x", on_progress=show if shell.kind == "sync" else show_async)

    assert seen == [1, 2, 2]


@pytest.mark.parametrize("terminal", [True, False])
def test_a_progress_bar_when_asked_and_on_a_terminal(
    shell: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, terminal: bool
) -> None:
    """progress=True draws on stderr if that is a terminal; without it nothing is ever written."""
    stream = io.StringIO()
    monkeypatch.setattr(stream, "isatty", lambda: terminal)
    monkeypatch.setattr("sys.stderr", stream)
    claude, _ = shell.claude(reply(chunks=LINES), reply(chunks=LINES))

    claude.batches.results_to("b", tmp_path / "x")
    assert stream.getvalue() == ""
    claude.batches.results_to("batch_7", tmp_path / "x", progress=True, expected=counts(canceled=5))

    assert ("batch_7" in stream.getvalue()) is terminal
    assert ("100%" in stream.getvalue()) is terminal


def read_through(results: Any) -> tuple[list[str], Exception | None]:
    """Read results to their end or failure; bad lines are passed over."""
    seen: list[str] = []
    try:
        seen.extend(item.custom_id for item in results if not isinstance(item, errors.BatchLineError))
    except errors.ClaudeError as error:
        return seen, error
    return seen, None


def test_a_cut_at_every_byte_is_found_and_gone_on_from(shell: Any) -> None:
    """With a promised length: always an error, never a repeated or lost item over the two downloads."""
    body = b"".join(LINES[:3])
    whole = {"content-length": str(len(body))}
    for cut in range(len(body)):
        claude, _ = shell.claude(reply(chunks=[body[:cut]], headers=whole), reply(body=body, headers=whole))
        broken = claude.batches.results("b")
        given, error = read_through(broken)

        assert isinstance(error, errors.APIConnectionError), cut
        assert given + ids(claude.batches.results("b", after=broken.seen)) == ["0", "1", "2"], cut


def test_a_cut_that_http_cannot_show_is_found_by_what_was_expected(shell: Any) -> None:
    """Without a length a body may end after any byte and look whole: then the ids, or the counts, tell."""
    body = b"".join(LINES[:3])
    for cut in range(len(body) - 1):
        claude, _ = shell.claude(reply(chunks=[body[:cut]]))
        given, error = read_through(claude.batches.results("b", expected=counts(canceled=3), on_bad_line="yield"))

        assert isinstance(error, errors.BatchIncompleteError), cut
        assert given == ["0", "1", "2"][: body[:cut].count(b"\n") + (cut + 1 in {len(LINES[0]), len(LINES[0]) * 2})], (
            cut
        )


def resumable(shell: Any, path: Path, *bodies: Any) -> Any:
    """Call `results_to(resume=True)` once for each scripted body; all but the last have to break."""
    claude, transport = shell.claude(*(reply(chunks=body) for body in bodies))
    for _ in bodies[:-1]:
        with pytest.raises(errors.APIConnectionError):
            claude.batches.results_to("b", path, resume=True)
        shell.settle()
        assert not path.exists()
    report = claude.batches.results_to("b", path, resume=True, expected=counts(canceled=5))
    assert transport.open_bodies == 0
    return report


def test_a_copy_broken_at_any_byte_is_resumed(shell: Any, tmp_path: Path) -> None:
    """Broken at every byte, then whole: the same bytes as without the break, each line once, and nothing beside it."""
    body = b"".join(LINES)

    for end in range(len(body) + 1):
        path = tmp_path / "results.jsonl"
        report = resumable(shell, path, [body[:end], Fault("ReadError")], [body[:end], body[end:]])
        assert path.read_bytes() == body, end
        assert (report.resumed, report.results, report.duplicates) == (body[:end].count(b"\n"), 5, 0)
        assert list(tmp_path.iterdir()) == [path]
        path.unlink()


def test_a_copy_broken_again_and_again_in_any_order(shell: Any, tmp_path: Path) -> None:
    """Every attempt adds what it brought; the order may change between them; a shorter attempt loses nothing."""
    path = tmp_path / "results.jsonl"
    first = [*LINES[:2], LINES[2][:10], Fault("ReadError")]
    second = [LINES[1], Fault("ReadError")]
    third = [LINES[4], LINES[0], LINES[3], LINES[1][:4], Fault("ReadError")]

    report = resumable(shell, path, first, second, third, LINES)

    assert path.read_bytes() == b"".join(LINES[number] for number in (0, 1, 4, 3, 2))
    assert (report.resumed, report.results) == (4, 5)


@pytest.mark.parametrize("end", [Fault("ReadError"), KeyboardInterrupt()])
def test_only_who_asks_for_it_gets_a_part(shell: Any, tmp_path: Path, end: Any) -> None:
    """resume=True keeps the part whatever broke the download; a call without it neither leaves nor uses one."""
    path = tmp_path / "results.jsonl"
    part = tmp_path / "results.jsonl.b.part"
    claude, _ = shell.claude(reply(chunks=[*LINES[:2], LINES[2][:10], end]), reply(chunks=LINES))

    with pytest.raises((errors.APIConnectionError, KeyboardInterrupt)):
        claude.batches.results_to("b", path, resume=True)
    assert [one.name for one in tmp_path.iterdir()] == [part.name]
    assert part.read_bytes().startswith(b"".join(LINES[:2]))
    report = claude.batches.results_to("b", path)

    assert (path.read_bytes(), report.resumed) == (b"".join(LINES), 0)
    assert part.exists()


def test_a_part_that_does_not_belong_to_the_batch(shell: Any, tmp_path: Path) -> None:
    """It is an error that names the part; what was there is as it was, and the connection is free."""
    path, part = tmp_path / "results.jsonl", tmp_path / "results.jsonl.b.part"
    path.write_bytes(b"old")
    part.write_bytes(line("stranger"))
    claude, transport = shell.claude(reply(chunks=LINES))

    with pytest.raises(errors.InvalidArgumentError, match=r"results\.jsonl\.b\.part"):
        claude.batches.results_to("b", path, resume=True)

    assert (path.read_bytes(), part.read_bytes()) == (b"old", line("stranger"))
    shell.settle()
    assert transport.open_bodies == 0


def test_an_error_status_leaves_the_part_alone(shell: Any, tmp_path: Path) -> None:
    """A refused call is that error; the part is still there for the next one, and an empty one is never made."""
    path, part = tmp_path / "results.jsonl", tmp_path / "results.jsonl.b.part"
    claude, _ = shell.claude(reply(500), reply(500))

    with pytest.raises(errors.APIStatusError):
        claude.batches.results_to("b", path, resume=True)
    assert list(tmp_path.iterdir()) == []
    part.write_bytes(LINES[0])
    with pytest.raises(errors.APIStatusError):
        claude.batches.results_to("b", path, resume=True)

    assert part.read_bytes() == LINES[0]
