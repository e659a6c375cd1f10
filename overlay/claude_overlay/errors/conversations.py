"""Errors of the room `conversations`: a state that cannot go on as it is, a file that holds no conversation."""

from __future__ import annotations

from typing import Literal, TypeAlias

from claude_api.errors import ClaudeError, InvalidArgumentError

__all__ = ["ConversationFileError", "ConversationReason", "ConversationStateError"]

ConversationReason: TypeAlias = Literal[
    "empty", "answered", "interrupted", "tool_calls", "refused", "summary", "no_such_entry", "not_interrupted"
]


class ConversationStateError(InvalidArgumentError):
    """The conversation cannot do this now. Nothing was sent, and nothing in it has changed.

    Attributes:
        reason: why, as a word to branch on: "empty" (no message yet), "answered" (it is the user's turn), "interrupted"
            (an answer that broke off needs a repair), "tool_calls" (calls without results), "refused" (the model
            declined; the API wants that turn withdrawn), "summary" (a summary came in by the wrong door),
            "no_such_entry", "not_interrupted".
        entry: number of the log entry that is in the way; None when it is none.
    """

    def __init__(self, message: str, *, reason: ConversationReason, entry: int | None = None) -> None:
        super().__init__(message)
        self.reason = reason
        self.entry = entry


class ConversationFileError(ClaudeError):
    """A text or file that is no saved conversation, or one of a version that this library does not know.

    Attributes:
        message: what is wrong.
        path: where in the JSON: `entries[3].message.content`; empty for the text itself.
        file: the file's name; None when a text was read.
    """

    def __init__(self, message: str, *, path: str = "", file: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.path = path
        self.file = file

    def __str__(self) -> str:
        place = ": ".join(part for part in (self.file, self.path) if part)
        return f"{place}: {self.message}" if place else self.message
