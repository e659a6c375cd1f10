"""One difference between two descriptions, or between the Python that comes of them. Made by the `spec_diff_*` walkers.

Decides how a difference is written down, and nothing else: the walkers judge, `spec_diff_report` shows.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

Side = Literal["request", "response", "operation", "document", "python"]
"""Who meets the difference: what callers send, what they get, the operation as such, the whole API, their code."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Change:
    """A difference.

    Attributes:
        subject: what it belongs to: an operation, a schema, "API", or a Python module or class.
        at: the place within the subject; empty for the subject itself.
        what: the difference in words.
        side: who meets it.
        breaking: code or requests that were right before may be wrong now.
    """

    subject: str
    at: str
    what: str
    side: Side
    breaking: bool

    def as_json(self) -> dict[str, Any]:
        """The same as JSON."""
        return {
            "subject": self.subject,
            "at": self.at,
            "what": self.what,
            "side": self.side,
            "breaking": self.breaking,
        }


def short(value: Any, limit: int = 80) -> str:
    """A value of the description for a sentence, cut when long."""
    text = "none" if value is None else str(value)
    return text if len(text) <= limit else f"{text[: limit - 1]}…"


def listed(values: Any) -> str:
    """Values for a sentence, in code marks."""
    return ", ".join(f"`{short(value)}`" for value in values)
