"""Batch results: one line of JSON to one typed result, or to an error for that line alone.

Decides what a line is worth. The lines come from `wire.jsonl`; downloading is the client's. A bad line never costs
the lines after it: it is an item of its own, a `BatchLineError`, which the caller has raised or keeps (`outcome`).

Results come in any order (platform documentation, "Batch processing"); `custom_id` tells whose they are. Each is
handed out once: a line that repeats one is counted and left out, and a different result under the same custom_id is
an error item that holds it.

Nearly every line is a new result and stands plainly between line feeds: that one takes a short way (`_plain_items`),
the others a long one, which knows every exception (`_settle`). Both give the same.

The account of a line is put down in one step, when its item is given. No step calls anything in between, and CPython
interrupts only calls and loops: so an interrupt neither loses an item nor counts it twice.
"""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from functools import cache
from typing import TYPE_CHECKING, Any, Final, Literal, NoReturn

from jiter import from_json

from claude_api._json import loads
from claude_overlay.batches.report import MOST_NAMED, ResultsReport, read_expected
from claude_overlay.batches.seen import LONGEST_KEPT, MOST_TRACKED, Meeting, Met, SeenResults, key_of
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

# The classes of items that are no results, for who must tell without a call.
LINE_ERRORS: Final = frozenset({BatchLineError, BatchDuplicateError})
# What the decoder raises that explains nothing, and `loads`.
_FAULTS = (AttributeError, IndexError, KeyError, RecursionError, TypeError, ValueError)
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_REPEATED = frozenset({"duplicates", "conflicts"})


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
    the lines of one chunk, and the checksums of `SeenResults`.

    Attributes:
        ready: gives the items of one run of lines, quicker than `take`. When it has no more, `more` makes it anew.
        request_id: see below.
        expected: see below, as it was read.

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
        self._run = LineRun([])
        self._taken = 0
        self.ready: Iterator[BatchItem] = iter(())
        self._closed = False
        self._max = max_line_bytes
        self._bytes = 0
        # By type; None for a result that has none.
        self._handed: defaultdict[str | None, int] = defaultdict(int)
        self._found: defaultdict[str | None, int] = defaultdict(int)
        # To be added to both: the lines of `_run` taken since this one are of this type.
        self._kind: str | None = None
        self._since = 0
        self._lost = Counter(duplicates=0, conflicts=0, unreadable=0, skipped=0)
        self._repeated: list[str] = []
        self._extra: list[str] = []
        self._last_line = 0
        self._last_id: str | None = None

    @property
    def tally(self) -> Mapping[str, int]:
        """Items handed out so far by their type; bad lines under "unreadable"."""
        self._add_up()
        return _by_name(self._handed)

    @property
    def blank_lines(self) -> int:
        """Empty and space-only lines skipped so far."""
        return self._lines.blank_lines

    @property
    def seen(self) -> SeenResults:
        """A copy of what has been handed out by now, here and in the downloads before; to be given as `after=`."""
        run = self._run
        return self._seen.copy(None if run.plain is None else run.number + self._taken)

    @property
    def report(self) -> ResultsReport:
        """What the results held, as far as items were taken."""
        self._add_up()
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
        while True:
            for item in self.ready:
                return item
            if not self.more():
                return None

    def more(self) -> bool:
        """Make `ready` anew, when it has no more items; False when more bytes are needed, or none are to come.

        Raises:
            InvalidArgumentError, BatchIncompleteError: as `take`.
        """
        if self._go_on():
            return True
        if self._closed:
            self.verify()
        return False

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
        while self._go_on():
            for _ in self.ready:
                pass

    def break_off(self, cause: BaseException | None = None) -> NoReturn:
        """The body has broken off: say how far it came.

        Raises:
            APIConnectionError: always, with the transport's exception chained.
        """
        handed = sum(self.tally.values())
        done = f"{handed} items handed out, {self._lines.line_count} lines and {self._bytes} bytes read"
        message = f"the download of batch results broke off: {done}"
        error = APIConnectionError(message, phase="read", request_id=self.request_id)
        if isinstance(cause, ClaudeError):
            error.attempts = cause.attempts
        raise error from cause

    def _go_on(self) -> bool:
        """Make `ready` anew for the lines that are left; tell whether there are any."""
        while self._taken >= len(self._run):
            if not self._waiting:
                return False
            # In this order, so that an interrupt between two steps neither loses a run nor takes it twice.
            if self._waiting[0] is self._run:
                self._waiting.popleft()
                continue
            self._add_up()
            self._run, self._taken, self._since = self._waiting[0], 0, 0
        plain = self._run.plain if self._after is None else None
        self.ready = self._odd_items() if plain is None else self._plain_items(plain)
        return True

    def _plain_items(self, raws: list[bytes]) -> Iterator[BatchItem]:
        """Settle the plain lines that are left of a run, one by one, and give their items.

        What nearly every line is, a new result, is settled here, in no more steps than it takes.
        """
        if self._taken:
            raws = raws[self._taken :]
        note, entries = self._seen.bulk(raws, self._run.number + self._taken)
        decode, ids = _decoder(), self.expected.ids
        item: Any
        name: Any
        kind: Any
        for raw, entry in zip(raws, entries, strict=True):
            try:
                item = decode(from_json(raw, allow_inf_nan=False))
                name, kind = item.custom_id, item.result.type
                key = name if len(name) <= LONGEST_KEPT else key_of(name)
                is_new = (ids is None or name in ids) and note(key, entry) is entry
            except _FAULTS:
                item = name = kind = None  # whatever is odd about it, `_item` says
                is_new = False
            if is_new:
                if kind is not self._kind:
                    self._add_up()
                    self._kind = kind
                self._last_id = name
                self._taken += 1
                yield item
            else:
                line = self._run[self._taken]
                item = self._settle(line, self._item(line) if item is None else item)
                if item is not None:
                    yield item

    def _odd_items(self) -> Iterator[BatchItem]:
        """Settle the lines that are left of any run."""
        while self._taken < len(self._run):
            line = self._run[self._taken]
            item = self._settle(line, self._item(line))
            if item is not None:
                yield item

    def _add_up(self) -> None:
        """Put the new results of the same type, one behind the other, on the account. Calls nothing."""
        taken = self._taken
        if taken > self._since:
            self._found[self._kind] += taken - self._since
            self._handed[self._kind] += taken - self._since
            self._last_line = self._run.number + taken - 1
            self._since = taken

    def _settle(self, line: JSONLine, item: BatchItem) -> BatchItem | None:
        """Put any line on the account; give the item that is to be handed out for it, if there is one."""
        item, met, lost = self._compared(line, item)
        name: Any = item.custom_id
        ids = self.expected.ids
        kind = "unreadable" if isinstance(item, BatchLineError) else item.result.type
        is_again = met.meeting is Meeting.AGAIN
        is_before, after = self._is_before_start(line, item)
        is_skipped = not is_again and (is_before or met.meeting is Meeting.EARLIER)
        repeated = [name][: MOST_NAMED - len(self._repeated)] if lost in _REPEATED else []
        is_extra = lost is None and ids is not None and name not in ids
        extra = [name][: MOST_NAMED - len(self._extra)] if is_extra else []
        self._add_up()
        self._seen.remember(met)
        # From here on nothing is called.
        self._after = after
        if lost is None:
            self._found[kind] += 1
        else:
            self._lost[lost] += 1
        self._repeated += repeated
        self._extra += extra
        self._taken += 1
        self._since = self._taken
        if is_skipped:
            self._lost["skipped"] += 1
        if is_again or is_skipped:
            return None
        self._last_line, self._last_id = line.number, name
        self._handed[kind] += 1
        return item

    def _is_before_start(self, line: JSONLine, item: BatchItem) -> tuple[bool, str | int | None]:
        """Whether `after` leaves out this line, and what is left of `after` behind it."""
        after = self._after
        if isinstance(after, int):
            return (True, after) if line.number <= after else (False, None)
        if isinstance(after, str):
            return True, None if item.custom_id == after else after
        return False, None

    def _compared(self, line: JSONLine, item: Any) -> tuple[Any, Met, str | None]:
        """Compare a line with those before it: what it is then, what to remember, and as what it is lost."""
        if isinstance(item, BatchLineError):
            return item, self._seen.compare_bad(line.raw), "unreadable"
        met = self._seen.compare(item.custom_id, line.raw, line.number)
        if met.meeting is Meeting.OTHER:
            return self._conflict(line, item), self._seen.compare_bad(line.raw), "conflicts"
        return item, met, "duplicates" if met.meeting is Meeting.AGAIN else None

    def _conflict(self, line: JSONLine, item: Any) -> BatchDuplicateError:
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


@cache
def _decoder() -> Callable[[Any], MessageBatchIndividualResponse]:
    """Import the decoder and keep it: importing the client must load no model."""
    from claude_api.models.message_batch_individual_response import _decode  # noqa: PLC0415 - see above

    return _decode


def _explaining_decoder() -> Callable[[Any], MessageBatchIndividualResponse]:
    from claude_api.models.message_batch_individual_response import decode  # noqa: PLC0415 - as `_decoder`

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
