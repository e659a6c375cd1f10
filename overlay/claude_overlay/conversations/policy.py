"""When a conversation is shortened before it is sent, and how far.

Decides the values and their checks; `view` carries it out. The log keeps everything.
"""

from __future__ import annotations

from dataclasses import dataclass

from claude_overlay.errors import InvalidArgumentError

__all__ = ["CompactionPolicy"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CompactionPolicy:
    """Leave out the oldest complete rounds once a request would be too large.

    A round is a question of the user and everything up to the next one: calls of tools stay with their results. Rounds
    that hold a system message stay. While the model is in the middle of a round in which it thinks, nothing is left
    out: its thinking is bound to what stands before it, and would be refused.

    For the server to do it instead, by a summary, leave the policy out and set `context_management`, or use
    `summary_request`.

    Attributes:
        max_input_tokens: above this a request is shortened. Compared with what the server counted last, and a guess for
            what came since.
        target_input_tokens: shortened to this, so that the cached prefix does not change with every request; by default
            three quarters of `max_input_tokens`.
        keep_recent_turns: rounds at the end that always stay, the current one among them. From 1.
        keep_first_turns: rounds at the beginning that always stay, examples for instance.

    Raises:
        InvalidArgumentError: numbers that make no sense together.
    """

    max_input_tokens: int = 100_000
    target_input_tokens: int | None = None
    keep_recent_turns: int = 4
    keep_first_turns: int = 0

    def __post_init__(self) -> None:
        least = {"max_input_tokens": 1, "keep_recent_turns": 1, "keep_first_turns": 0}
        if self.target_input_tokens is not None:
            least["target_input_tokens"] = 0
        for name, bound in least.items():
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, int) or value < bound:
                message = f"CompactionPolicy({name}=...) must be a whole number from {bound}, not {value!r}"
                raise InvalidArgumentError(message)
        if self.target > self.max_input_tokens:
            message = f"target_input_tokens ({self.target}) cannot be above max_input_tokens ({self.max_input_tokens})"
            raise InvalidArgumentError(message)

    @property
    def target(self) -> int:
        """To how many tokens a request is shortened."""
        return self.max_input_tokens * 3 // 4 if self.target_input_tokens is None else self.target_input_tokens
