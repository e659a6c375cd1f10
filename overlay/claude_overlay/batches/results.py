"""Batch results: one line of JSON to one typed result, or to an error for that line alone.

Decides what a line is worth. The lines come from `wire.jsonl`; downloading is the client's. A bad line never costs
the lines after it: it is an item of its own, a `BatchLineError`, which the caller has raised or keeps (`outcome`).

Results come in any order (platform documentation, "Batch processing"); `custom_id` tells whose they are.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Literal

from claude_api._json import loads
from claude_overlay.errors import APIConnectionError, BatchLineError, DecodeError, InvalidArgumentError
from claude_overlay.wire.jsonl import MAX_LINE_BYTES, JSONLine, JSONLinesDecoder

if TYPE_CHECKING:
    from collections.abc import Mapping

    from claude_api.models import MessageBatchIndividualResponse

    BatchItem = MessageBatchIndividualResponse | BatchLineError

OnError = Literal["raise", "yield"]

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
    """`feed` chunks of the results file as they come, `close` at its end. Constant memory, linear time.

    Args:
        after: continue a download: the `custom_id` last seen, or the number of the last line seen; that line and all
            before it are left out. Line numbers go on counting from the start of the file.
        request_id: the `request-id` of the download, for errors.
        max_line_bytes: a longer line is a BatchLineError. Default 16 MiB.

    Raises:
        InvalidArgumentError: `after` is a negative number.
    """

    def __init__(
        self,
        after: str | int | None = None,
        request_id: str | None = None,
        *,
        max_line_bytes: int = MAX_LINE_BYTES,
    ) -> None:
        if isinstance(after, int) and after < 0:
            raise InvalidArgumentError("after must be a custom_id or a line number from 0")
        self._after = after
        self._request_id = request_id
        self._lines = JSONLinesDecoder(max_line_bytes=max_line_bytes)
        self._max = max_line_bytes
        self._tally: Counter[str] = Counter()

    @property
    def tally(self) -> Mapping[str, int]:
        """Results handed out so far by their type; bad lines under "unreadable". To compare with `request_counts`."""
        return dict(self._tally)

    @property
    def blank_lines(self) -> int:
        """Empty and space-only lines skipped so far."""
        return self._lines.blank_lines

    def feed(self, chunk: bytes) -> list[BatchItem]:
        """Take the next bytes; return the items of the lines they finish. Never raises for a bad line."""
        return self._items(self._lines.feed(chunk))

    def close(self, *, clean: bool = True, cause: BaseException | None = None) -> list[BatchItem]:
        """The body has ended; return the item of a last line without line feed, if there is one.

        Args:
            clean: whether transport and decompressor ended as they should.
            cause: the transport's exception, to be chained.

        Raises:
            APIConnectionError: not clean. A line cut off in the middle is not counted as bad: `after` fetches it.
            InvalidArgumentError: what was given as `after` is not in these results, so nothing came out.
        """
        if not clean:
            raise APIConnectionError("the download of batch results broke off", phase="read") from cause
        items = self._items(self._lines.close())
        after = self._after
        if isinstance(after, str):
            raise InvalidArgumentError(f"after={after!r}: no result of this batch has this custom_id")
        if after is not None and after > self._lines.line_count:
            raise InvalidArgumentError(f"after={after}: these results have only {self._lines.line_count} lines")
        return items

    def _items(self, lines: list[JSONLine]) -> list[BatchItem]:
        items: list[BatchItem] = []
        for line in lines:
            if isinstance(self._after, int) and line.number <= self._after:
                continue
            item = self._item(line)
            if not isinstance(self._after, str):
                items.append(item)
                self._count(item)
            elif item.custom_id == self._after:
                self._after = None
        return items

    def _count(self, item: BatchItem) -> None:
        if isinstance(item, BatchLineError):
            self._tally["unreadable"] += 1
        else:
            self._tally[str(item.result.type)] += 1

    def _item(self, line: JSONLine) -> BatchItem:
        if line.oversized:
            return self._error(line, f"it has {line.size} bytes; the limit is {self._max}")
        if line.raw.startswith(_UTF16):
            return self._error(line, "it is UTF-16; results are UTF-8")
        try:
            data = loads(line.raw)
        except (ValueError, RecursionError) as cause:
            return self._error(line, _why_not_json(line, cause), cause=cause)
        from claude_api.models import MessageBatchIndividualResponse  # noqa: PLC0415 - importing the client loads none

        try:
            return MessageBatchIndividualResponse.from_dict(data)
        except DecodeError as cause:
            found = data.get("custom_id") if isinstance(data, dict) else None
            return self._error(line, f"it is not a result: {cause}", custom_id=found, cause=cause)

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
            request_id=self._request_id,
        )
        error.__cause__ = cause
        return error


def _why_not_json(line: JSONLine, cause: Exception) -> str:
    if not line.terminated:
        return f"it is the last line, has no line feed and is not whole: {cause}"
    return f"it is not JSON: {cause}"
