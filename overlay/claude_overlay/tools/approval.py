"""What a caller may say to a tool call before it is run: five answers.

Decides which answers there are and what a plain True or False means. Whom to ask, and when, is decided by `loop`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from claude_overlay.errors import InvalidArgumentError

__all__ = ["Approve", "ApproveWith", "Decision", "Deny", "Stop", "Substitute", "read_decision"]


@dataclass(frozen=True, slots=True)
class Approve:
    """Run the call as the model made it. `True` means the same."""


@dataclass(frozen=True, slots=True)
class ApproveWith:
    """Run the call with another input, which is checked like the model's own.

    The model is not told: the conversation keeps the input it gave, for the API wants its answers back unchanged.

    Attributes:
        input: the whole input.
    """

    input: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Substitute:
    """Do not run the call; answer it with this result, as a success. Also for a tool that has no function here.

    Attributes:
        value: anything that a tool may give.
    """

    value: Any


@dataclass(frozen=True, slots=True)
class Deny:
    """Do not run the call; tell the model why, as an error result. `False` means the same, with these words.

    Attributes:
        reason: what the model is told.
    """

    reason: str = "The user denied this call. It was not executed."


@dataclass(frozen=True, slots=True)
class Stop:
    """Run no call of this answer, and end the run with `ToolRunStoppedError`.

    Attributes:
        reason: what the error says.
    """

    reason: str = "the approval said stop"


Decision: TypeAlias = Approve | ApproveWith | Substitute | Deny | Stop


def read_decision(answer: Any, tool: str) -> Decision:
    """Give the decision that an approval answered with.

    Args:
        answer: What the function gave.
        tool: The tool that was called, for the message.

    Raises:
        InvalidArgumentError: It is none. A forgotten `return` approves nothing.
    """
    if isinstance(answer, Approve | ApproveWith | Substitute | Deny | Stop):
        if isinstance(answer, ApproveWith) and not isinstance(answer.input, Mapping):
            message = f"ApproveWith takes a mapping as the input of {tool!r}, not {type(answer.input).__name__}"
            raise InvalidArgumentError(message)
        return answer
    if answer is True:
        return Approve()
    if answer is False:
        return Deny()
    message = (
        f"approve() answered {answer!r} for {tool!r}; it must answer Approve(), ApproveWith(input), Substitute(value), "
        "Deny(reason), Stop(reason), True or False"
    )
    raise InvalidArgumentError(message)
