"""What happens in a tool run, as values: calls, their outcomes, turns, and the events that tell of them.

Decides what an answer of the model means for the run: run its calls, send it back to be continued, or end. Pure.
Called by `loop` and `run_state`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

    from claude_api.models import Message, Usage
    from claude_api.models.message_stream_event import MessageStreamEvent
    from claude_overlay.costs.bill import Cost
    from claude_overlay.tools.function import Tool

__all__ = ["RunEvent", "Step", "ToolCall", "ToolFinished", "ToolOutcome", "ToolStarted", "Turn", "TurnEnded",
           "TurnStarted", "calls_of", "step_after"]  # fmt: skip

Step: TypeAlias = Literal["calls", "continue", "end"]
How: TypeAlias = Literal["ran", "failed", "invalid", "unknown_tool", "denied", "substituted", "unfinished"]

# The server paused a long turn, or handed it back after a compaction: it goes on when it is sent back as it is.
_CONTINUED: Final = frozenset({"pause_turn", "compaction"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolCall:
    """A call of one of the caller's tools, as the model made it.

    Attributes:
        id: the id of the call.
        name: the tool, or the member of a toolset.
        input: its input, by the tool's schema if the model kept to it.
        toolset: the toolset that `name` belongs to; None for a tool of its own.
        iteration: the answer it stands in, counted from 1.
        tool: the function that will run; None when none of that name is here.
    """

    id: str
    name: str
    input: Any
    toolset: str | None = None
    iteration: int
    tool: Tool[..., Any] | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolOutcome:
    """How a call ended.

    Attributes:
        call: the call.
        result: the `tool_result` block that goes to the model.
        how: "ran"; "failed": the tool raised; "invalid": its input did not fit; "unknown_tool"; "denied",
            "substituted": by the approval; "unfinished": an interrupted run had begun it.
        error: what the tool raised, or what was wrong with its input; None otherwise.
    """

    call: ToolCall
    result: dict[str, Any]
    how: How
    error: BaseException | None = field(default=None, compare=False)

    @property
    def is_error(self) -> bool:
        """Whether the model is told that the call failed."""
        return bool(self.result.get("is_error"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One answer of the model, and what its calls came to.

    Attributes:
        number: counted from 1, over the whole run, what came before a `resume` included.
        message: the answer.
        outcomes: one for each call that was answered, in the order of the calls.
        bill: gives what the request cost; `cost` is that.
        request_id: the server's id of the request; None when it sent none.
    """

    number: int
    message: Message
    outcomes: tuple[ToolOutcome, ...] = ()
    bill: Callable[[], Cost] = field(repr=False, compare=False)
    request_id: str | None = None

    @property
    def usage(self) -> Usage:
        """What the request used."""
        return self.message.usage

    @property
    def cost(self) -> Cost:
        """What the request cost, looked up when asked for."""
        return self.bill()


@dataclass(frozen=True, slots=True)
class TurnStarted:
    """A request is about to be sent."""

    number: int
    type: Literal["turn_start"] = "turn_start"


@dataclass(frozen=True, slots=True)
class ToolStarted:
    """A tool is about to be called."""

    call: ToolCall
    type: Literal["tool_start"] = "tool_start"


@dataclass(frozen=True, slots=True)
class ToolFinished:
    """A call has its result, whether the tool ran or not. Several at once come in the order in which they end."""

    outcome: ToolOutcome
    type: Literal["tool_result"] = "tool_result"


@dataclass(frozen=True, slots=True)
class TurnEnded:
    """A turn is over: all its calls have results. `on_turn` was called with it."""

    turn: Turn
    type: Literal["turn_end"] = "turn_end"


if TYPE_CHECKING:
    RunEvent: TypeAlias = MessageStreamEvent | TurnStarted | ToolStarted | ToolFinished | TurnEnded
else:
    RunEvent = TurnStarted | ToolStarted | ToolFinished | TurnEnded


def step_after(stop_reason: str | None, *, has_calls: bool) -> Step:
    """Tell what an answer asks for.

    Calls are run only when the model says that it waits for them. An answer that ended for another reason was cut off
    or refused; what calls it has may not be whole. A reason that is not known ends the run, visibly.
    """
    if stop_reason == "tool_use" and has_calls:
        return "calls"
    return "continue" if stop_reason in _CONTINUED else "end"


def calls_of(content: list[dict[str, Any]], iteration: int) -> list[ToolCall]:
    """Give the calls of the caller's tools in an answer, in order. Tools that the server runs are not among them."""
    return [
        ToolCall(
            id=block["id"],
            name=block["name"],
            input=block.get("input"),
            toolset=block.get("toolset_name"),
            iteration=iteration,
        )
        for block in content
        if block.get("type") == "tool_use"
    ]
