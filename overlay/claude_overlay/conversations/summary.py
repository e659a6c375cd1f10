"""A request for a summary of a conversation, which the server writes and later requests carry instead of the past.

Decides what of the request goes and what stays out. Source: the description (`compaction`), the vendor's page on
compaction on demand, and the official SDK's tools.md for the fields that the API does not take with it. Called by
`Conversation`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from claude_overlay.content.plain import plain

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["BETA", "SummaryRequest", "summary_fields", "with_beta"]

BETA: Final = "compact-2026-09-04"

_LEFT_OUT: Final = ("context_management", "stop_sequences", "output_format", "stream")


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryRequest:
    """A request for a summary.

    Attributes:
        request: the arguments: `message = claude.messages.create(**summary.request)`.
        covers: how many entries of the log it sums up; give it back with the reply, for the conversation may have gone
            on: `conversation.add_summary(message, covers=summary.covers)`.
    """

    request: dict[str, Any]
    covers: int


def summary_fields(settings: Mapping[str, Any], instructions: str | None) -> dict[str, Any]:
    """Give the fields of a request for a summary, without its messages."""
    fields = {name: value for name, value in settings.items() if name not in _LEFT_OUT}
    choice = plain(fields.get("tool_choice"))
    if isinstance(choice, dict) and choice.get("type") in {"any", "tool"}:
        del fields["tool_choice"]
    config = plain(fields.get("output_config"))
    if isinstance(config, dict) and "format" in config:
        fields["output_config"] = {name: value for name, value in config.items() if name != "format"}
    fields["compaction"] = {"type": "summarize"} | ({} if instructions is None else {"instructions": instructions})
    fields["betas"] = with_beta(settings.get("betas"))
    return fields


def with_beta(betas: Any) -> list[str]:
    """Add the beta that summaries need to those given."""
    given = betas.split(",") if isinstance(betas, str) else list(betas or ())
    names = [name.strip() for name in given]
    return names if BETA in names else [*names, BETA]
