"""Message batches: what may be handed in, when to ask how they stand, reading their results line by line. No I/O."""

from __future__ import annotations

from claude_overlay.batches.plan import split_batches
from claude_overlay.batches.polling import Done, GiveUp, PollSchedule, Wait
from claude_overlay.batches.report import ResultsReport
from claude_overlay.batches.requests import MOST_BYTES, MOST_REQUESTS, encode_requests
from claude_overlay.batches.results import BatchResultsDecoder, outcome
from claude_overlay.batches.seen import SeenResults

__all__ = [
    "MOST_BYTES",
    "MOST_REQUESTS",
    "BatchResultsDecoder",
    "Done",
    "GiveUp",
    "PollSchedule",
    "ResultsReport",
    "SeenResults",
    "Wait",
    "encode_requests",
    "outcome",
    "split_batches",
]
