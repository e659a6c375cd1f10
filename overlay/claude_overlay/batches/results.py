"""Batch results: one line of JSON to one typed result, or to an error for that line alone.

Decides what a line is worth. The lines come from `wire.jsonl`; downloading is the client's. A bad line never costs
the lines after it: it is an item of its own, a `BatchLineError`, which the caller has raised or keeps (`outcome`).

Results come in any order (platform documentation, "Batch processing"); `custom_id` tells whose they are. Each is
handed out once: a line that repeats one is counted and left out, and a different result under the same custom_id is
an error item that holds it.

Nearly every line is a new result and stands plainly between line feeds: that one takes a short way (`_next_item`), the
others a long one, which reads the line again and knows every exception (`_enter`). Both give the same.
"""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from typing import TYPE_CHECKING, Any, Literal, NoReturn

from claude_api._json import loads
from claude_overlay.batches.report import MOST_NAMED, ResultsReport, read_expected
from claude_overlay.batches.seen import MOST_TRACKED, NEW, Meeting, SeenResults
from claude_overlay.errors import (
    APIConnectionError,
    BatchDuplicateError,
    BatchLineError,
    ClaudeError,
    DecodeError,
    InvalidArgumentError,
)
from claude_overlay.wire.jsonl import MAX_LINE_BYTES, JSONLine, JSONLinesDecoder, LineRun

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from claude_api.models import MessageBatchIndividualResponse
    from claude_overlay.batches.report import Expectation, Expected

    BatchItem = MessageBatchIndividualResponse | BatchLineError

OnError = Literal["raise", "yield"]

# What the decoder raises that explains nothing, and `loads`.
_FAULTS = (AttributeError, IndexError, KeyError, RecursionError, TypeError, ValueError)
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def outcome(item: BatchItem, on_error: OnError) -> BatchItem:
    """Give an item of `BatchResultsDecoder`, or raise it when it is an error and the caller wants that.

    Raises:
        BatchLineError: the item itself. The iterator that calls this can go on with the next item.
    """
    if on_error == "raise" and isinstance(item, BatchLineError):
        raise item
    return item


class BatchResultsDecoder:
    """`feed` chunks of the results file as they come, `close` at its end, `take` the items. Linear time.

    A line is decoded when its item is taken, so `report` and `seen` never run ahead of the caller. Memory is bounded:
    the lines of one chunk, and the digests of `SeenResults`.

    Args:
        after: continue a download. A custom_id or a line number: that line and all before it are left out. A
            `SeenResults`: the results it has seen are left out, wherever they stand; this is exact even if the order
            changes between two downloads. Line numbers go on counting from the start of the file.
        request_id: the `request-id` of the download, for errors.
        expected: what the results should be; compared at their end (see `read_expected`).
        max_line_bytes: a longer line is a BatchLineError. Default 16 MiB.

    Raises:
        InvalidArgumentError: `after` is a negative number, or `expected` is nothing to compare with.
    """

    def __init__(
        self,
        after: str | int | SeenResults | None = None,
        request_id: str | None = None,
        *,
        expected: Expectation | Expected | None = None,
        max_line_bytes: int = MAX_LINE_BYTES,
    ) -> None:
        if isinstance(after, int) and after < 0:
            raise InvalidArgumentError("after must be a custom_id or a line number from 0")
        self.request_id = request_id
        self.expected = read_expected(expected)
        self._after = None if isinstance(after, SeenResults) else after
        capacity = max(MOST_TRACKED, len(self.expected.ids or ()))
        self._seen = after.continued() if isinstance(after, SeenResults) else SeenResults(capacity=capacity)
        self._lines = JSONLinesDecoder(max_line_bytes=max_line_bytes)
        # Lines not taken yet: their runs, the run that is being taken, and how many of its lines have been.
        self._waiting: deque[LineRun] = deque()
        self._run = LineRun([], 0, 0)
        self._taken = 0
        self._closed = False
        self._max = max_line_bytes
        self._bytes = 0
        # By type; None for a result that has none.
        self._handed: defaultdict[str | None, int] = defaultdict(int)
        self._found: defaultdict[str | None, int] = defaultdict(int)
        self._lost = Counter(duplicates=0, conflicts=0, unreadable=0, skipped=0)
        self._repeated: list[str] = []
        self._extra: list[str] = []
        self._last_line = 0
        self._last_id: str | None = None
        self._decode: Callable[[Any], MessageBatchIndividualResponse] = self._first_decoded

    @property
    def tally(self) -> Mapping[str, int]:
        """Items handed out so far by their type; bad lines under "unreadable"."""
        return _by_name(self._handed)

    @property
    def blank_lines(self) -> int:
        """Empty and space-only lines skipped so far."""
        return self._lines.blank_lines

    @property
    def seen(self) -> SeenResults:
        """A copy of what has been handed out by now, here and in the downloads before; to be given as `after=`."""
        return self._seen.copy()

    @property
    def report(self) -> ResultsReport:
        """What the results held, as far as items were taken."""
        return ResultsReport(
            results=sum(self._found.values()),
            by_type=_by_name(self._found),
            repeated_ids=tuple(self._repeated),
            untracked=self._seen.untracked,
            lines=self._lines.line_count,
            blank_lines=self._lines.blank_lines,
            bytes=self._bytes,
            last_line=self._last_line,
            last_custom_id=self._last_id,
            ended=self._closed,
            **self._lost,
        )

    def feed(self, chunk: bytes) -> Iterator[BatchItem]:
        """Take the next bytes. The items they finish are given by the iterator, or by `take`; they are not lost."""
        self._bytes += len(chunk)
        self._waiting.append(self._lines.feed(chunk))
        return iter(self.take, None)

    def close(self, *, clean: bool = True, cause: BaseException | None = None) -> Iterator[BatchItem]:
        """The body has ended; a last line without line feed is now an item, too.

        Args:
            clean: whether transport and decompressor ended as they should.
            cause: the transport's exception, to be chained.

        Raises:
            APIConnectionError: not clean. A line cut off in the middle is not counted as bad: `after` fetches it.
        """
        if not clean:
            self.break_off(cause)
        if not self._closed:
            self._waiting.append(self._lines.close())
            self._closed = True
        return iter(self.take, None)

    def take(self) -> BatchItem | None:
        """Give the next item; None when more bytes are needed, or none are to come.

        Raises:
            InvalidArgumentError: after the last item: what was given as `after` is not in these results.
            BatchIncompleteError: after the last item: the results are not those expected.
        """
        while self._taken < len(self._run.raws) or self._next_run():
            item = self._next_item()
            # Only now, so that an interrupt while a line is decoded loses nothing.
            self._taken += 1
            if item is not None:
                return item
        if self._closed:
            self.verify()
        return None

    def pass_over(self, chunk: bytes) -> None:
        """Take the next bytes and only count what they hold: for a copy, which needs no items."""
        self.feed(chunk)
        self._count_waiting()

    def pass_end(self) -> None:
        """The body has ended, cleanly; count a last line without line feed, too. Does not compare: see `verify`."""
        self.close()
        self._count_waiting()

    def verify(self) -> None:
        """Compare, once the results have ended, with what was asked for and expected.

        Raises:
            InvalidArgumentError: what was given as `after` is not in these results.
            BatchIncompleteError: the results are not those expected.
        """
        after = self._after
        if isinstance(after, str):
            raise InvalidArgumentError(f"after={after!r}: no result of this batch has this custom_id")
        if after is not None and after > self._lines.line_count:
            raise InvalidArgumentError(f"after={after}: these results have only {self._lines.line_count} lines")
        self.expected.check(self.report, self._seen, tuple(self._extra), self.request_id)

    def _count_waiting(self) -> None:
        while self._taken < len(self._run.raws) or self._next_run():
            self._next_item()
            self._taken += 1

    def break_off(self, cause: BaseException | None = None) -> NoReturn:
        """The body has broken off: say how far it came.

        Raises:
            APIConnectionError: always, with the transport's exception chained.
        """
        handed = sum(self._handed.values())
        done = f"{handed} items handed out, {self._lines.line_count} lines and {self._bytes} bytes read"
        message = f"the download of batch results broke off: {done}"
        error = APIConnectionError(message, phase="read", request_id=self.request_id)
        if isinstance(cause, ClaudeError):
            error.attempts = cause.attempts
        raise error from cause

    def _next_run(self) -> bool:
        """Go on to the next lines that wait; tell whether there are any."""
        while self._waiting:
            # In this order, so that an interrupt between two steps neither loses a run nor takes it twice.
            if self._waiting[0] is self._run:
                self._waiting.popleft()
                continue
            self._run, self._taken = self._waiting[0], 0
            if self._run.raws:
                return True
        return False

    def _next_item(self) -> BatchItem | None:
        """Put the next line on the account; give the item that is to be handed out for it, if there is one.

        What nearly every line is, a new result in a plain line, is settled here. Whatever is not comes by `_enter`.
        """
        run, at = self._run, self._taken
        item = self._plain_item(run.raws[at]) if run.is_plain and self._after is None else None
        if item is None:
            line = run[at]
            return self._enter(line, self._item(line))
        name = item.custom_id
        number = run.number + at
        meeting = self._seen.meet(name, run.raws[at], number)
        ids = self.expected.ids
        if meeting is not NEW or (ids is not None and name not in ids):
            return self._enter(run[at], item, meeting)
        kind = item.result.type
        self._found[kind] += 1
        self._handed[kind] += 1
        self._last_line, self._last_id = number, name
        return item

    def _enter(self, line: JSONLine, item: BatchItem, meeting: Meeting | None = None) -> BatchItem | None:
        """Do the same for any line. `meeting`: what its result is to those before it, if that was asked already."""
        found, is_repeated = self._compared(line, item, meeting)
        if self._after is not None and self._is_before_start(line, item):
            self._lost["skipped"] += found is not None
            return None
        if found is None:
            self._lost["skipped"] += not is_repeated
            return None
        self._last_line, self._last_id = line.number, found.custom_id
        self._handed["unreadable" if isinstance(found, BatchLineError) else found.result.type] += 1
        return found

    def _is_before_start(self, line: JSONLine, item: BatchItem) -> bool:
        if isinstance(self._after, int):
            if line.number <= self._after:
                return True
            self._after = None
        if isinstance(self._after, str):
            if item.custom_id == self._after:
                self._after = None
            return True
        return False

    def _compared(self, line: JSONLine, item: BatchItem, meeting: Meeting | None) -> tuple[BatchItem | None, bool]:
        """Compare a line with those before it: the item, or None for one handed out before; and if it is repeated."""
        if isinstance(item, BatchLineError):
            self._lost["unreadable"] += 1
            return (None if self._seen.meet_bad(line.raw) is Meeting.EARLIER else item), False
        if meeting is None:
            meeting = self._seen.meet(item.custom_id, line.raw, line.number)
        if meeting is Meeting.AGAIN:
            self._lost["duplicates"] += 1
            self._note(self._repeated, item.custom_id)
            return None, True
        if meeting is Meeting.OTHER:
            return self._conflict(line, item), False
        self._found[item.result.type] += 1
        if self.expected.ids is not None and item.custom_id not in self.expected.ids:
            self._note(self._extra, item.custom_id)
        return (None if meeting is Meeting.EARLIER else item), False

    def _conflict(self, line: JSONLine, item: Any) -> BatchDuplicateError | None:
        self._lost["conflicts"] += 1
        self._note(self._repeated, item.custom_id)
        if self._seen.meet_bad(line.raw) is Meeting.EARLIER:
            return None
        first = self._seen.first_line(item.custom_id)
        where = "an earlier download" if first is None else f"line {first}"
        return BatchDuplicateError(
            f"the custom_id {item.custom_id!r} had another result in {where}",
            line_number=line.number,
            raw=line.raw,
            offset=line.offset,
            custom_id=item.custom_id,
            request_id=self.request_id,
            result=item,
            first_line=first,
        )

    @staticmethod
    def _note(names: list[str], name: str) -> None:
        if len(names) < MOST_NAMED:
            names.append(name)

    def _plain_item(self, raw: bytes) -> MessageBatchIndividualResponse | None:
        """Read a line; None when that fails, for `_item` to read it again and say why."""
        try:
            item = self._decode(loads(raw))
        except _FAULTS:
            return None
        return item if item.custom_id.__class__ is str else None

    def _item(self, line: JSONLine) -> BatchItem:
        if line.oversized:
            return self._error(line, f"it has {line.size} bytes; the limit is {self._max}")
        try:
            data = loads(line.raw)
        except (ValueError, RecursionError) as cause:
            if line.raw.startswith(_UTF16):
                return self._error(line, "it is UTF-16; results are UTF-8")
            return self._error(line, _why_not_json(line, cause), cause=cause)
        try:
            item: BatchItem = _explaining_decoder()(data)
        except DecodeError as cause:
            found = data.get("custom_id") if isinstance(data, dict) else None
            return self._error(line, f"it is not a result: {cause}", custom_id=found, cause=cause)
        if not isinstance(item.custom_id, str):
            return self._error(line, "it is not a result: its custom_id is no text")
        return item

    def _first_decoded(self, data: Any) -> MessageBatchIndividualResponse:
        """Import the decoder and keep it: importing the client must load no model."""
        from claude_api.models.message_batch_individual_response import _decode  # noqa: PLC0415 - see above

        self._decode = _decode
        made: MessageBatchIndividualResponse = _decode(data)
        return made

    def _error(
        self,
        line: JSONLine,
        message: str,
        *,
        custom_id: Any = None,
        cause: BaseException | None = None,
    ) -> BatchLineError:
        error = BatchLineError(
            message,
            line_number=line.number,
            raw=line.raw,
            offset=line.offset,
            custom_id=custom_id if isinstance(custom_id, str) else None,
            request_id=self.request_id,
        )
        error.__cause__ = cause
        return error


def _explaining_decoder() -> Callable[[Any], MessageBatchIndividualResponse]:
    from claude_api.models.message_batch_individual_response import decode  # noqa: PLC0415 - as `_first_decoded`

    return decode


def _by_name(counts: Mapping[str | None, int]) -> dict[str, int]:
    found: dict[str, int] = {}
    for kind, count in counts.items():
        found[str(kind)] = found.get(str(kind), 0) + count
    return found


def _why_not_json(line: JSONLine, cause: Exception) -> str:
    if not line.terminated:
        return f"it is the last line, has no line feed and is not whole: {cause}"
    return f"it is not JSON: {cause}"
