"""Message batches: reading their results line by line, and when to ask for their status. No I/O."""

from __future__ import annotations

from claude_overlay.batches.polling import Done, GiveUp, PollSchedule, Wait
from claude_overlay.batches.results import BatchResultsDecoder, outcome

__all__ = ["BatchResultsDecoder", "Done", "GiveUp", "PollSchedule", "Wait", "outcome"]
