"""Errors of batch results: one line, or the whole of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claude_api.errors import ClaudeError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["BatchDuplicateError", "BatchIncompleteError", "BatchLineError"]

# The start of a bad line that an error keeps; enough to see what is wrong, never a 500 MB line.
KEPT_OF_LINE = 64 * 1024


class BatchLineError(ClaudeError):
    """One line of batch results could not be read. The lines before and after it are not affected.

    Attributes:
        message: what is wrong with it.
        line_number: its number, from 1; blank lines count.
        offset: the byte at which it begins.
        raw: the line as received, without its ending, at most its first 64 KiB.
        custom_id: the request it belongs to, when so much could be read.
        request_id: the `request-id` of the download.
    """

    def __init__(
        self,
        message: str,
        *,
        line_number: int,
        raw: bytes,
        offset: int = 0,
        custom_id: str | None = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.line_number = line_number
        self.offset = offset
        self.raw = raw[:KEPT_OF_LINE]
        self.custom_id = custom_id
        self.request_id = request_id

    def __str__(self) -> str:
        return f"line {self.line_number}: {self.message}"


class BatchDuplicateError(BatchLineError):
    """A line of batch results is a second result for a custom_id, and not the same as the first. Neither is lost.

    Attributes:
        result: this line's result, decoded; the first one was handed out before.
        first_line: the number of the line with the first one; None when an earlier download had it.
    """

    def __init__(
        self,
        message: str,
        *,
        line_number: int,
        raw: bytes,
        offset: int = 0,
        custom_id: str | None = None,
        request_id: str | None = None,
        result: Any = None,
        first_line: int | None = None,
    ) -> None:
        super().__init__(
            message,
            line_number=line_number,
            raw=raw,
            offset=offset,
            custom_id=custom_id,
            request_id=request_id,
        )
        self.result = result
        self.first_line = first_line


class BatchIncompleteError(ClaudeError):
    """Batch results were read to their end, every item was handed out, and they are not what the caller expected.

    Attributes:
        message: what differs, in words.
        expected: results by type, as the caller expected them; None when ids were expected.
        found: distinct results by type, as they were read; bad lines are not among them (see `report.unreadable`).
        missing: custom_ids that were expected and have no result; empty when counts were expected.
        extra: custom_ids with a result that nobody expected, at most the first 100; empty when counts were expected.
        report: the `ResultsReport` of the download.
        request_id: the `request-id` of the download.
    """

    def __init__(
        self,
        message: str,
        *,
        expected: Mapping[str, int] | None = None,
        found: Mapping[str, int] | None = None,
        missing: Sequence[str] = (),
        extra: Sequence[str] = (),
        report: Any = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.expected: dict[str, int] | None = None if expected is None else dict(expected)
        self.found: dict[str, int] = dict(found or {})
        self.missing: tuple[str, ...] = tuple(missing)
        self.extra: tuple[str, ...] = tuple(extra)
        self.report = report
        self.request_id = request_id

    def __str__(self) -> str:
        return f"{self.message} (request {self.request_id})" if self.request_id else self.message
