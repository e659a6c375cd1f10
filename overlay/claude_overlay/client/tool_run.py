"""What both tool runs share: what is known of the run, at any moment.

Decides nothing about the run (that is `claude_overlay.tools.loop`) and does no I/O: the shells carry out its effects.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from claude_overlay.client.stream import text_of
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.errors.tool_runs import ToolRunError
from claude_overlay.tools.checkpoint import write_checkpoint
from claude_overlay.tools.turns import TurnEnded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claude_api.models import Message, Usage
    from claude_overlay.client.calls.runs import RunPlan
    from claude_overlay.costs.bill import Cost
    from claude_overlay.tools.turns import Turn

__all__ = ["BaseToolRun"]


class BaseToolRun:
    """State of one tool run.

    Args:
        plan: what the caller asked for.
    """

    def __init__(self, plan: RunPlan) -> None:
        self._plan = plan
        self._state = plan.state
        self._carried_out = threading.Lock()

    @property
    def message(self) -> Message:
        """The last answer of the model.

        Raises:
            InvalidArgumentError: There is none yet.
        """
        if self._state.message is None:
            raise InvalidArgumentError("the run has no answer yet: finish() it, or iterate over it")
        return self._state.message

    @property
    def messages(self) -> list[dict[str, Any]]:
        """The whole conversation in wire shape, valid for the next request: append to it, and send it.

        A refused answer and an empty one are not in it (they are in `message`). While calls wait for results, they
        have error results that say so.
        """
        return self._state.valid_messages()

    @property
    def usage(self) -> Usage:
        """What all requests used together: counts are added up, what is no count stays while all say the same."""
        return self._state.ledger.usage

    @property
    def cost(self) -> Cost:
        """What all requests cost, each at the price of the model that answered."""
        return self._state.cost

    @property
    def turns(self) -> tuple[Turn, ...]:
        """The turns that are over. Those before a `resume` are not there, but for their numbers."""
        return tuple(self._state.turns)

    @property
    def iterations(self) -> int:
        """How many answers there were, those before a `resume` included."""
        return self._state.iterations

    @property
    def ended(self) -> str | None:
        """Why the run is over: the stop reason of the last answer, like "end_turn" or "refusal". None: it is not."""
        return self._state.ended

    @property
    def stop_reason(self) -> str | None:
        """The stop reason of the last answer; None before the first."""
        found = None if self._state.message is None else self._state.message.stop_reason
        return found if isinstance(found, str) else None

    @property
    def checkpoint(self) -> dict[str, Any]:
        """What `run(resume=...)` goes on from, exactly, as JSON-able data. Do not change it."""
        return write_checkpoint(self._state)

    def cancel(self, reason: str | None = None) -> None:
        """End this run, from any thread: whoever carries it out gets `ToolRunCancelledError`.

        A stream and a wait for tools end at once, and so does a request of `AsyncClaude`. A request of `Claude` that is
        not streamed goes on to its end, and its answer is kept. A tool that runs in a thread cannot be ended; nobody
        waits for it.
        """
        self._plan.options.cancel.cancel(reason)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Around each step: whoever comes in meanwhile is turned away, before anything is touched.

        Raises:
            InvalidArgumentError: The run is being carried out: by another thread or task, or by whoever has called the
                hook or the tool that this comes from.
        """
        if not self._carried_out.acquire(blocking=False):
            message = (
                "the run is being carried out already, by another thread or task, or this is one of its own hooks or "
                "tools; it can be read (.messages, .checkpoint) and cancelled from here, not carried on"
            )
            raise InvalidArgumentError(message)
        try:
            yield
        finally:
            self._carried_out.release()

    def _require_over(self) -> None:
        """Refuse to give out a run as finished that is not: a hook has closed it, say."""
        if self.ended is None:
            message = "the run was closed before it was over; finish() goes on"
            raise ToolRunError(message, run=self._state.record(self.checkpoint))

    def _text(self, event: Any) -> str:
        """Give the text that an event adds; in a run that is not streamed, that of a whole answer."""
        if self._plan.stream is None:
            return event.turn.message.text if isinstance(event, TurnEnded) else ""
        return text_of(event) or ""

    def __repr__(self) -> str:
        how = "not over" if self.ended is None else self.ended
        return f"<{type(self).__name__} of {self._state.model}: {self.iterations} answers, {how}>"
