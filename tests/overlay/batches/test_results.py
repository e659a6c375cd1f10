"""Batch results: a bad line costs one line; numbers, offsets and custom ids are exact; a download can be continued."""

from __future__ import annotations

import json
import tracemalloc
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.overlay.partitions import cuts, offsets, single_cuts

from claude_overlay.batches import BatchResultsDecoder, outcome
from claude_overlay.errors import (
    APIConnectionError,
    BatchDuplicateError,
    BatchIncompleteError,
    BatchLineError,
    InvalidArgumentError,
)

if TYPE_CHECKING:
    from claude_overlay.batches.results import BatchItem

ERROR = {"type": "error", "error": {"type": "invalid_request_error", "message": "é🎉"}, "request_id": None}
MESSAGE = {
    "id": "msg_test",
    "type": "message",
    "role": "assistant",
    "model": "claude-test-1",
    "content": [{"type": "text", "text": "hi"}],
    "stop_reason": "end_turn",
    "stop_sequence": None,
    "usage": {"input_tokens": 1, "output_tokens": 1},
}


def line(custom_id: str, result: dict[str, Any] | None = None) -> bytes:
    """One line of results, without its ending."""
    found = result or {"type": "errored", "error": ERROR}
    return json.dumps({"custom_id": custom_id, "result": found}, ensure_ascii=False).encode()


def read(chunks: list[bytes], after: Any = None, **options: Any) -> list[BatchItem]:
    """All items of a results file that comes in these chunks."""
    decoder = BatchResultsDecoder(after, "req_test", **options)
    items = [item for chunk in chunks for item in decoder.feed(chunk)]
    return [*items, *decoder.close()]


def brief(items: list[BatchItem]) -> list[str | int]:
    """The custom id of each result, the line number of each error."""
    return [item.line_number if isinstance(item, BatchLineError) else item.custom_id for item in items]


@pytest.mark.parametrize(
    ("result", "kind"),
    [
        ({"type": "succeeded", "message": MESSAGE}, "MessageBatchSucceededResult"),
        ({"type": "errored", "error": ERROR}, "MessageBatchErroredResult"),
        ({"type": "canceled"}, "MessageBatchCanceledResult"),
        ({"type": "expired"}, "MessageBatchExpiredResult"),
        ({"type": "postponed", "until": "tomorrow"}, "UnknownMessageBatchResult"),
    ],
)
def test_every_result_type_is_typed_and_round_trips(result: dict[str, Any], kind: str) -> None:
    """A type unknown today is an Unknown result that keeps everything; all are tallied by type."""
    decoder = BatchResultsDecoder()
    (item,) = decoder.feed(line("r1", result) + b"\n")
    assert not isinstance(item, BatchLineError)
    assert type(item.result).__name__ == kind
    assert item.to_dict() == {"custom_id": "r1", "result": result}
    assert decoder.tally == {result["type"]: 1}


def test_a_success_has_its_message() -> None:
    """The message of a result is a Message like any other."""
    (item,) = read([line("r1", {"type": "succeeded", "message": MESSAGE})])
    assert item.result.message.text == "hi"


FILE = line("a") + b"\r\n\r\n  \n" + line("b") + b"\n{bad\n" + line("c") + b"\n[1]\n" + line("d")


def test_blank_crlf_and_bad_lines_under_every_cut() -> None:
    """CRLF, blank lines, a bad line, a line that is no result, no newline at the end: the rest is delivered."""
    for chunks in single_cuts(FILE):
        assert brief(read(chunks)) == ["a", "b", 5, "c", 7, "d"]


@settings(deadline=None)  # a busy machine is no defect
@given(at=offsets(len(FILE)))
def test_items_do_not_depend_on_chunks(at: list[int]) -> None:
    """Any partition gives the same."""
    assert brief(read(cuts(FILE, at))) == ["a", "b", 5, "c", 7, "d"]


def test_an_error_item_says_where_and_what() -> None:
    """Line number, byte offset, raw line, request id; the custom id when the line could be read so far."""
    items = read([FILE + b'\n{"custom_id": "e", "result": 5}\n'])
    bad, no_object, no_result = (item for item in items if isinstance(item, BatchLineError))
    assert (bad.line_number, bad.raw, bad.custom_id, bad.request_id) == (5, b"{bad", None, "req_test")
    assert FILE[bad.offset :].startswith(b"{bad\n")
    assert "not JSON" in str(bad)
    assert isinstance(bad.__cause__, ValueError)
    assert no_object.raw == b"[1]"
    assert (no_result.line_number, no_result.custom_id) == (9, "e")
    assert "result" in str(no_result)


def test_bad_lines_are_tallied_and_blank_ones_counted() -> None:
    """To compare with the batch's request_counts."""
    decoder = BatchResultsDecoder()
    list(decoder.feed(FILE))
    list(decoder.close())
    assert decoder.tally == {"errored": 4, "unreadable": 2}
    assert decoder.blank_lines == 2


def test_raising_a_line_does_not_lose_the_rest() -> None:
    """`outcome` raises or gives the item as the caller chose; the items after it are still there."""
    items = iter(read([FILE]))
    seen: list[str | int] = []
    for item in items:
        try:
            seen += brief([outcome(item, "raise")])
        except BatchLineError as error:
            seen.append(-error.line_number)
    assert seen == ["a", "b", -5, "c", -7, "d"]
    assert [outcome(item, "yield") for item in read([FILE])][2].line_number == 5


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"{", "not JSON"),
        (b"\xff\xfe{\x00}\x00", "UTF-16"),
        (b'{"custom_id": "\xff"}', "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b'{"custom_id": "a", "result": NaN}', "not JSON"),
        (b"null", "not a result"),
        (b'"text"', "not a result"),
        (b"{}", "not a result"),
        (b'{"custom_id": "a"}', "not a result"),
        (b'{"result": {"type": "expired"}}', "not a result"),
        (b'{"custom_id": "a", "result": {"type": "succeeded"}}', "not a result"),
        (b'{"custom_id": "a", "result": {"type": "succeeded", "message": {"content": 1}}}', "not a result"),
    ],
)
def test_table_of_bad_lines(raw: bytes, reason: str) -> None:
    """Each is one BatchLineError; the good lines around it are delivered."""
    items = read([line("a") + b"\n" + raw + b"\n" + line("b") + b"\n"])
    assert brief(items) == ["a", 2, "b"]
    assert reason in str(items[1])


@pytest.mark.parametrize(
    "raw",
    [
        b'{"custom_id": "\\ud83d", "result": {"type": "expired"}}',
        b'{"custom_id": "a", "result": {"type": "expired", "n": 123456789012345678901234567890}}',
        b'{"custom_id": "x", "custom_id": "a", "result": {"type": "expired"}}',
        b'\xef\xbb\xbf{"custom_id": "a", "result": {"type": "expired"}}',
        b'{"custom_id":\r"a",\r"result": {"type": "expired"}}',
    ],
)
def test_odd_but_legal_lines_are_results(raw: bytes) -> None:
    """Half surrogates, big numbers, a repeated key (the last counts), a byte order mark, CR between tokens."""
    (item,) = read([raw + b"\n"])
    assert not isinstance(item, BatchLineError)
    assert item.result.type == "expired"


def test_a_last_line_cut_in_the_middle_is_an_error_that_says_so() -> None:
    """Cut at any byte of its last line, a file that ends cleanly gives that line as an error or as a whole result."""
    body = line("a") + b"\n" + line("b")
    for end in range(len(line("a")) + 2, len(body)):
        items = read([body[:end]])
        assert brief(items) == ["a", 2]
        assert "no line feed" in str(items[1])
    assert brief(read([body])) == ["a", "b"]


def test_a_broken_download_is_a_connection_error_with_its_cause() -> None:
    """What was read stays read; the line that was cut is not called bad, for `after` fetches it."""
    reset = ConnectionResetError()
    decoder = BatchResultsDecoder(request_id="req_test")
    assert brief(list(decoder.feed(line("a") + b"\n" + line("b")[:10]))) == ["a"]
    with pytest.raises(APIConnectionError) as caught:
        decoder.close(clean=False, cause=reset)
    assert caught.value.__cause__ is reset
    assert (caught.value.phase, caught.value.request_id) == ("read", "req_test")
    assert "1 items handed out, 1 lines" in str(caught.value)
    assert decoder.tally == {"errored": 1}


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (None, ["a", "b", 5, "c", 7, "d"]),
        (0, ["a", "b", 5, "c", 7, "d"]),
        (1, ["b", 5, "c", 7, "d"]),
        (3, ["b", 5, "c", 7, "d"]),
        (5, ["c", 7, "d"]),
        (8, []),
        ("a", ["b", 5, "c", 7, "d"]),
        ("c", [7, "d"]),
        ("d", []),
    ],
)
def test_a_download_continues_after_what_was_seen(after: str | int | None, expected: list[str | int]) -> None:
    """By custom id or by line number; line numbers go on counting from the start of the file."""
    assert brief(read([FILE], after)) == expected


@pytest.mark.parametrize("after", ["nobody", 9])
def test_continuing_after_something_that_is_not_there_is_an_error(after: str | int) -> None:
    """It does not look like results without items."""
    with pytest.raises(InvalidArgumentError, match="after="):
        read([FILE], after)


def test_a_negative_line_number_is_refused() -> None:
    """Before anything is downloaded."""
    with pytest.raises(InvalidArgumentError):
        BatchResultsDecoder(-1)


def test_an_oversized_line_is_one_error() -> None:
    """A line over the limit is not held; those around it are delivered."""
    body = line("a") + b"\n" + line("x" * 1000) + b"\n" + line("b") + b"\n"
    items = read([body], max_line_bytes=300)
    assert brief(items) == ["a", 2, "b"]
    assert "the limit is 300" in str(items[1])


def test_memory_does_not_grow_with_the_file() -> None:
    """Sixteen MiB of results leave next to nothing behind."""
    decoder = BatchResultsDecoder()
    chunk = (line("a" * 900) + b"\n") * 64
    list(decoder.feed(chunk))
    tracemalloc.start()
    try:
        for _ in range(256):
            list(decoder.feed(chunk))
        held, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert held < 200_000
    assert peak < 4_000_000


@settings(deadline=None)  # a busy machine is no defect
@given(body=st.binary(max_size=120), at=offsets(120))
def test_no_bytes_raise_anything_foreign(body: bytes, at: list[int]) -> None:
    """Arbitrary bytes are results or line errors."""
    items = read(cuts(body, at))
    assert len(items) <= body.count(b"\n") + 1


def spoken(item: BatchItem) -> str:
    """Name an item: its custom id, or its error."""
    return type(item).__name__ if isinstance(item, BatchLineError) else item.custom_id


EXPIRED = {"type": "expired"}
TWICE = [line("a"), line("b"), line("a"), line("b", EXPIRED), line("c"), line("b", EXPIRED)]


def test_a_repeated_result_is_given_once_and_reported() -> None:
    """Byte for byte the same: left out and counted, with its custom id."""
    decoder = BatchResultsDecoder()
    items = list(decoder.feed(line("a") + b"\r\n" + line("b") + b"\n" + line("a") + b"\n"))

    assert brief(items) == ["a", "b"]
    report = decoder.report
    assert (report.results, report.duplicates, report.repeated_ids) == (2, 1, ("a",))
    assert (report.lines, report.last_line, report.last_custom_id, report.ended) == (3, 2, "b", False)


def test_another_result_under_the_same_custom_id_is_an_error_that_holds_it() -> None:
    """Nobody can say which one is right: the first was given, this one is in the error, and both lines are named."""
    items = read([b"\n".join(TWICE)])

    assert [spoken(item) for item in items] == ["a", "b", "BatchDuplicateError", "c", "BatchDuplicateError"]
    error = items[2]
    assert isinstance(error, BatchDuplicateError)
    assert (error.line_number, error.first_line, error.custom_id, error.request_id) == (4, 2, "b", "req_test")
    assert (error.result.result.type, error.raw) == ("expired", TWICE[3])
    assert "line 2" in str(error)
    with pytest.raises(BatchDuplicateError):
        outcome(error, "raise")


@pytest.mark.parametrize("taken", range(7))
def test_a_broken_download_goes_on_exactly_whatever_the_order(taken: int) -> None:
    """What was taken is not given again, all else is; under every order of the second download, bad lines included."""
    body = [*TWICE[:5], b"{bad", b"{bad"]
    whole = [spoken(item) for item in read([b"\n".join(body)])]
    first = BatchResultsDecoder()
    first.feed(b"\n".join(body) + b"\n")
    given = [spoken(item) for item in islice(iter(first.take, None), taken)]

    for order in (body, body[::-1], body[2:] + body[:2]):
        rest = [spoken(item) for item in read([b"\n".join(order)], first.seen)]
        assert sorted(given + rest) == sorted(whole)


def test_items_not_taken_are_not_seen() -> None:
    """The decoder may have read on; what counts is what was handed out."""
    decoder = BatchResultsDecoder()
    decoder.feed(line("a") + b"\n" + line("b") + b"\n")

    assert decoder.take() is not None
    assert ("a" in decoder.seen, "b" in decoder.seen) == (True, False)
    assert (decoder.report.results, decoder.tally) == (1, {"errored": 1})
    assert brief(list(decoder.feed(b""))) == ["b"]


@pytest.mark.parametrize("after", ["a", 1])
def test_what_was_skipped_is_not_given_when_it_is_repeated(after: str | int) -> None:
    """after= by custom_id or line leaves out later repetitions, too; the report covers the whole file."""
    decoder = BatchResultsDecoder(after)
    items = [*decoder.feed(line("a") + b"\n" + line("b") + b"\n" + line("a")), *decoder.close()]

    assert brief(items) == ["b"]
    report = decoder.report
    assert (report.results, report.skipped, report.duplicates, report.ended) == (2, 1, 1, True)
    assert decoder.tally == {"errored": 1}


def test_results_that_are_as_expected_end_quietly() -> None:
    """Counts or ids; repetitions do no harm; a continued download counts the whole file."""
    body = line("a") + b"\n" + line("b", EXPIRED) + b"\n" + line("a")
    counts = {"succeeded": 0, "errored": 1, "expired": 1}

    assert brief(read([body], expected=counts)) == ["a", "b"]
    assert brief(read([body], expected=["b", "a"])) == ["a", "b"]
    assert brief(read([body], "a", expected=counts)) == ["b"]
    first = BatchResultsDecoder()
    first.feed(line("b", EXPIRED) + b"\n")
    assert first.take() is not None
    assert brief(read([body], first.seen, expected=["b", "a"])) == ["a"]


def test_results_that_are_not_as_expected_say_so_after_the_last_item() -> None:
    """Every item first; then the error, each time it is asked."""
    decoder = BatchResultsDecoder(request_id="req_test", expected=["a", "b"])
    decoder.feed(line("a") + b"\n" + line("x"))
    decoder.close()
    seen = [decoder.take(), decoder.take()]

    assert brief([item for item in seen if item is not None]) == ["a", "x"]
    for _ in range(2):
        with pytest.raises(BatchIncompleteError) as caught:
            decoder.take()
        assert (caught.value.missing, caught.value.extra) == (("b",), ("x",))
        assert (caught.value.request_id, caught.value.report.results) == ("req_test", 2)


def test_passing_over_counts_what_taking_would() -> None:
    """A copy into a file has the same report as reading."""
    reading, copying = BatchResultsDecoder(), BatchResultsDecoder()
    body = b"\n".join([*TWICE, b"{bad", b"", b"  "])
    list(reading.feed(body))
    list(reading.close())
    copying.pass_over(body)
    copying.pass_end()

    assert copying.report == reading.report
    assert copying.report.bytes == len(body)
    assert (copying.report.unreadable, copying.report.conflicts, copying.report.blank_lines) == (1, 2, 2)


def test_a_custom_id_that_is_no_text_is_a_bad_line() -> None:
    """It could not be compared, and would be a surprise to whoever uses it."""
    assert brief(read([b'{"custom_id": 5, "result": {"type": "expired"}}'])) == [1]


KINDS = [
    *TWICE,
    line("a", {"type": "succeeded", "message": MESSAGE}),
    line("u", {"type": "postponed"}),
    line("v", {"no": "type"}),
    b"{bad",
    b"[1]",
    b'{"custom_id": 5, "result": {"type": "expired"}}',
    b'{"custom_id": "w", "result": {"type": []}}',
    b'{"custom_id": "a"}',
    b"",
    b" ",
]


@settings(deadline=None)  # a busy machine is no defect
@given(lines=st.lists(st.sampled_from(KINDS), max_size=12), ids=st.sampled_from([None, ["a", "b", "c", "u", "v"]]))
def test_plain_lines_give_what_looked_at_lines_give(lines: list[bytes], ids: list[str] | None) -> None:
    """Lines that end in CRLF are looked at one by one; they give the same items, report and memory of what was seen."""
    told = []
    for ending in (b"\n", b"\r\n"):
        decoder = BatchResultsDecoder(expected=ids)
        items = list(decoder.feed(b"".join(one + ending for one in lines)))
        report = replace(decoder.report, bytes=0)
        told.append(([(spoken(item), str(item)) for item in items], report, decoder.tally))
        again = BatchResultsDecoder(decoder.seen)
        assert list(again.feed(b"".join(one + b"\n" for one in lines))) == []
    assert told[0] == told[1]


def test_a_download_goes_on_plainly_behind_the_line_it_begins_after() -> None:
    """`after=` a line number: what comes behind it is counted and given as ever, whichever chunk it comes in."""
    decoder = BatchResultsDecoder(2)
    items = [item for name in "abcd" for item in decoder.feed(line(name) + b"\n")]
    items += decoder.close()

    assert brief(items) == ["c", "d"]
    assert (decoder.report.skipped, decoder.report.results, decoder.report.last_line) == (2, 4, 4)


def test_a_broken_download_tells_of_the_attempts_before_it() -> None:
    """They are those of the failure that broke it; without such a failure there are none."""
    failure = APIConnectionError()
    failure.attempts = ("first", "second")
    with pytest.raises(APIConnectionError) as told:
        BatchResultsDecoder().break_off(failure)
    with pytest.raises(APIConnectionError) as bare:
        BatchResultsDecoder().break_off(ValueError())

    assert told.value.attempts == ("first", "second")
    assert told.value.__cause__ is failure
    assert bare.value.attempts == ()
