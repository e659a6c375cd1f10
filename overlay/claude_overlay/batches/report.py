"""What a download of batch results held, and whether that is what was expected.

Decides what counts as a difference between the results read and the batch they belong to. Pure; `results` keeps the
account and asks at the end.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from claude_overlay.errors import BatchIncompleteError, InvalidArgumentError

if TYPE_CHECKING:
    from claude_api.models import BatchRequest, MessageBatch, MessageBatchRequestCounts
    from claude_overlay.batches.seen import SeenResults

    Expectation = (
        MessageBatch
        | MessageBatchRequestCounts
        | Mapping[str, Any]
        | Iterable[str]
        | Iterable[BatchRequest | Mapping[str, Any]]
    )

# A few names say what is wrong; all of them would be a wall of text.
NAMED_IN_MESSAGE: Final = 3
MOST_NAMED: Final = 100
PROCESSING: Final = "processing"


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultsReport:
    """What a download of results held, as far as it has been read.

    Attributes:
        results: distinct results: every custom_id once, those skipped by `after=` included.
        by_type: the same by their type, like {"succeeded": 9, "errored": 1}.
        unreadable: lines that are no result; each was a BatchLineError.
        duplicates: lines that repeat a result, byte for byte. Each result is handed out once.
        conflicts: lines with another result under a custom_id that had one; each was a BatchDuplicateError.
        repeated_ids: custom_ids of duplicates and conflicts, the first 100.
        skipped: lines left out because `after=` had them.
        resumed: lines of this download that `results_to(resume=True)` found in the part of an earlier one.
        untracked: results beyond what `SeenResults` keeps: not checked for duplicates.
        lines: lines ended, blank ones included.
        blank_lines: empty and space-only lines.
        bytes: bytes of the body, unpacked.
        last_line: number of the last line handed out; 0 for none. May be given as `after=`.
        last_custom_id: its custom_id. May be given as `after=`.
        ended: True once the body was read to its end and that end was clean.
    """

    results: int = 0
    by_type: Mapping[str, int] = field(default_factory=dict)
    unreadable: int = 0
    duplicates: int = 0
    conflicts: int = 0
    repeated_ids: tuple[str, ...] = ()
    skipped: int = 0
    resumed: int = 0
    untracked: int = 0
    lines: int = 0
    blank_lines: int = 0
    bytes: int = 0
    last_line: int = 0
    last_custom_id: str | None = None
    ended: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What the results should be: so many of each type, or these custom_ids. Made by `read_expected`."""

    counts: Mapping[str, int] | None = None
    ids: frozenset[str] | None = None

    @property
    def total(self) -> int | None:
        """How many results there should be; None when that is not known."""
        if self.ids is not None:
            return len(self.ids)
        return None if self.counts is None else sum(self.counts.values())

    def check(self, report: ResultsReport, seen: SeenResults, extra: tuple[str, ...], request_id: str | None) -> None:
        """Compare at the end of the results.

        Args:
            report: what was read.
            seen: which custom_ids have come.
            extra: custom_ids that came and were not among `ids`.
            request_id: for the error.

        Raises:
            BatchIncompleteError: something is missing, or too much.
        """
        missing = tuple(sorted(name for name in self.ids or () if not seen.is_in_this_download(name)))
        too_many = max(len(extra), report.results - (len(self.ids or ()) - len(missing))) if extra else 0
        differences = [
            *self._differences_of_counts(report),
            *_named("missing", missing, len(missing)),
            *_named("not expected", extra, too_many),
        ]
        if not differences:
            return
        differences += [f"{report.unreadable} lines are unreadable"] if report.unreadable else []
        differences += [f"{report.conflicts} lines conflict with others"] if report.conflicts else []
        message = f"the results are not those expected: {'; '.join(differences)}"
        raise BatchIncompleteError(
            message,
            expected=self.counts,
            found=report.by_type,
            missing=missing,
            extra=extra,
            report=report,
            request_id=request_id,
        )

    def _differences_of_counts(self, report: ResultsReport) -> list[str]:
        if self.counts is None:
            return []
        names = dict.fromkeys([*self.counts, *report.by_type])
        return [
            f"{name} {report.by_type.get(name, 0)} instead of {self.counts.get(name, 0)}"
            for name in names
            if report.by_type.get(name, 0) != self.counts.get(name, 0)
        ]


def read_expected(value: Any) -> Expected:
    """Read what the caller expects: a batch, its `request_counts`, custom_ids, or the requests themselves.

    Raises:
        InvalidArgumentError: it is none of these.
    """
    if value is None:
        return Expected()
    if isinstance(value, Expected):
        return value
    counts = _counts_of(value)
    if counts is not None:
        return Expected(counts=counts)
    if isinstance(value, str | bytes | Mapping) or not isinstance(value, Iterable):
        raise InvalidArgumentError(
            f"expected must be a batch, its request_counts, or custom_ids, not {type(value).__name__}",
        )
    return Expected(ids=frozenset(_id_of(one, index) for index, one in enumerate(value)))


def _counts_of(value: Any) -> dict[str, int] | None:
    """Give the counts of a batch or of `request_counts`; None when it is neither."""
    found = (
        value.get("request_counts", value) if isinstance(value, Mapping) else getattr(value, "request_counts", value)
    )
    plain = found.to_dict() if hasattr(found, "to_dict") else found
    if not isinstance(plain, Mapping) or "succeeded" not in plain:
        return None
    counts = {str(name): n for name, n in plain.items() if isinstance(n, int) and not isinstance(n, bool)}
    if counts.pop(PROCESSING, 0):
        raise InvalidArgumentError("expected: this batch has not ended, so its counts are not final")
    return counts


def _id_of(value: Any, index: int) -> str:
    found = value.get("custom_id") if isinstance(value, Mapping) else getattr(value, "custom_id", value)
    if not isinstance(found, str):
        raise InvalidArgumentError(f"expected[{index}] is no custom_id and no request, but {type(found).__name__}")
    return found


def _named(what: str, ids: tuple[str, ...], count: int) -> list[str]:
    if not ids:
        return []
    names = ", ".join(repr(name) for name in ids[:NAMED_IN_MESSAGE])
    more = ", ..." if count > NAMED_IN_MESSAGE else ""
    return [f"{count} {'custom_id' if count == 1 else 'custom_ids'} {what} ({names}{more})"]
