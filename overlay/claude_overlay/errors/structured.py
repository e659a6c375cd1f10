"""Errors of an answer that should have held a value of a type, and does not. Each holds the whole answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claude_api.errors import ClaudeError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claude_api.models import Message, RefusalStopDetails
    from claude_overlay.schema.values import Problem

__all__ = [
    "OutputMismatchError",
    "OutputMissingError",
    "OutputRefusedError",
    "OutputTruncatedError",
    "StructuredOutputError",
]


class StructuredOutputError(ClaudeError):
    """An answer without the value that was asked for. The answer itself came whole, and has been paid for.

    Attributes:
        message: what is wrong, in words.
        snapshot: the Message, with its usage, its tool calls and everything else.
        text: the text that should have been the value, as the model wrote it; empty when there was none.
        partial: that text as JSON data, as far as it can be read; None when it cannot be read at all.
        problems: what does not fit, each with its `path` and `message`; all of them, not only the first. Empty when
            the text is no whole JSON, or was not looked at.
        type_name: the type that was asked for.
        request_id: the `request-id` of the response.
    """

    def __init__(
        self,
        message: str,
        *,
        snapshot: Message | None = None,
        text: str = "",
        partial: Any = None,
        problems: Iterable[Problem] = (),
        type_name: str = "",
        request_id: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.snapshot = snapshot
        self.text = text
        self.partial = partial
        self.problems: tuple[Problem, ...] = tuple(problems)
        self.type_name = type_name
        self.request_id = request_id

    @property
    def stop_reason(self) -> str | None:
        """Why the model stopped, as the answer says."""
        reason = getattr(self.snapshot, "stop_reason", None)
        return reason if isinstance(reason, str) else None

    def __str__(self) -> str:
        return f"{self.message} (request {self.request_id})" if self.request_id else self.message


class OutputMismatchError(StructuredOutputError):
    """The model finished, and its text is no JSON, or no value of the type: see `problems` and `text`."""


class OutputRefusedError(StructuredOutputError):
    """The model refused (`stop_reason` is `refusal`); a refusal takes precedence over the schema.

    Sending the same request again seldom helps.
    """

    @property
    def details(self) -> RefusalStopDetails | None:
        """What the API says about the refusal (`stop_details`), if anything."""
        found = getattr(self.snapshot, "stop_details", None)
        return found or None


class OutputTruncatedError(StructuredOutputError):
    """The answer was cut, by `max_tokens`, a stop sequence or the model's context window, so its value is not whole.

    A larger `max_tokens` is the usual way out. `partial` is what had been written.
    """


class OutputMissingError(StructuredOutputError):
    """There is no text that could be the value: the model called tools, was paused, or wrote nothing.

    With `stop_reason` `tool_use` answer the tool calls in `snapshot.tool_uses` and ask again; with `pause_turn` send
    the answer back as it is, to have it continued.
    """
