"""Errors with which a tool run (`claude.messages.run`) ends. Each holds the conversation up to there.

A request that fails in the middle of a run keeps its own class (`RateLimitError`, `StreamTruncatedError`, ...); it
carries the same record, as `.run`. `claude_overlay.tools.record` puts it there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claude_api.errors import ClaudeError

if TYPE_CHECKING:
    from decimal import Decimal

    from claude_api.models import Usage
    from claude_overlay.costs.bill import Cost
    from claude_overlay.tools.record import RunRecord

__all__ = [
    "ToolRunBudgetError",
    "ToolRunCancelledError",
    "ToolRunError",
    "ToolRunIterationsError",
    "ToolRunStoppedError",
    "UnknownPriceError",
]


class ToolRunError(ClaudeError):
    """A tool run that ended before the model was done. Nothing of the conversation is lost.

    Attributes:
        message: why it ended, in words.
        run: the run up to there: `messages`, `checkpoint`, `usage`, `cost`, `message`; None before it began.
    """

    def __init__(self, message: str, *, run: RunRecord | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.run = run

    @property
    def messages(self) -> list[dict[str, Any]]:
        """The whole conversation, valid for the next request: calls that were not run have an error result."""
        return [] if self.run is None else self.run.messages

    @property
    def checkpoint(self) -> dict[str, Any] | None:
        """What `run(resume=...)` goes on from, exactly; JSON-able."""
        return None if self.run is None else self.run.checkpoint

    @property
    def usage(self) -> Usage | None:
        """What all requests of the run used together; None before the run began."""
        return None if self.run is None else self.run.usage

    @property
    def cost(self) -> Cost | None:
        """What they cost."""
        return None if self.run is None else self.run.cost


class ToolRunIterationsError(ToolRunError):
    """The model wanted to go on, and the run has made as many requests as it may. Its last calls were not run.

    Attributes:
        max_iterations: how many requests it might make.
    """

    def __init__(self, message: str, *, max_iterations: int, run: RunRecord | None = None) -> None:
        super().__init__(message, run=run)
        self.max_iterations = max_iterations


class ToolRunBudgetError(ToolRunError):
    """The model wanted to go on, and the run has cost as much as it may. Its last calls were not run.

    Attributes:
        max_usd: the limit, in US dollars.
        spent: what the run has cost, in US dollars.
    """

    def __init__(self, message: str, *, max_usd: Decimal, spent: Decimal, run: RunRecord | None = None) -> None:
        super().__init__(message, run=run)
        self.max_usd = max_usd
        self.spent = spent


class UnknownPriceError(ToolRunError):
    """A run with a limit in US dollars uses something whose price is unknown, so the limit could not be kept.

    Raised before the first request for the model asked for and its named fallbacks; after an answer, when that came
    from another model, or used something else without a price.

    Attributes:
        model: the model.
        unknown: what has no known price, in words.
    """

    def __init__(
        self, message: str, *, model: str | None, unknown: tuple[str, ...] = (), run: RunRecord | None = None
    ) -> None:
        super().__init__(message, run=run)
        self.model = model
        self.unknown = unknown


class ToolRunCancelledError(ToolRunError):
    """The run's token was cancelled, or `cancel()` was called on the run.

    Attributes:
        reason: what was given as the reason; None when nothing was.
    """

    def __init__(
        self, message: str = "the tool run was cancelled", *, reason: str | None = None, run: RunRecord | None = None
    ) -> None:
        super().__init__(message, run=run)
        self.reason = reason


class ToolRunStoppedError(ToolRunError):
    """The approval of a call answered `Stop`. No call of that answer was run.

    Attributes:
        tool: the tool that the model had called.
        reason: the reason given.
    """

    def __init__(self, message: str, *, tool: str, reason: str, run: RunRecord | None = None) -> None:
        super().__init__(message, run=run)
        self.tool = tool
        self.reason = reason
