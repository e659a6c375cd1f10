"""Refusals of values that do not fit a request. Raised by the room `requests`; nothing was sent."""

from __future__ import annotations

from claude_api.errors import InvalidArgumentError

__all__ = ["MaxTokensError"]


class MaxTokensError(InvalidArgumentError):
    """A number of tokens that a model cannot reply with.

    Attributes:
        value: what was asked for.
        limit: the most the model gives; None when the value is no count at all.
        model: the model; None when no model was named.
    """

    def __init__(self, message: str, *, value: object, limit: int | None = None, model: str | None = None) -> None:
        super().__init__(message)
        self.value = value
        self.limit = limit
        self.model = model
