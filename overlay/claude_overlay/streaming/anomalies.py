"""Things a stream did that are odd but harmless, kept where a caller can find them.

Decides how oddities are counted: by kind, with the first one in detail, so that a stream of a million odd events
costs no more than one. What is odd and what is an error is decided by `lifecycle`, `usage`, `blocks` and `decoder`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class Anomaly:
    """One kind of oddity.

    Attributes:
        kind: its name, one of those listed in `KINDS`.
        detail: what happened the first time, without content of the conversation.
        first_event: the number of the event at which it happened first, from 1.
        count: how often it happened.
    """

    kind: str
    detail: str
    first_event: int
    count: int = 1


KINDS = {
    "event_name_mismatch": "the `event:` field contradicts the `type` in the data; the data was believed",
    "unknown_event": "an event type this version does not know; delivered, without effect on the message",
    "unknown_delta": "a delta type this version does not know; kept beside the message",
    "repeated_message_start": "`message_start` came again for the same message before any content; ignored",
    "repeated_block_start": "a block began under the index of one that had ended; it got the next free index",
    "repeated_block_stop": "a block was ended twice",
    "early_message_delta": "`message_delta` came while a block was open",
    "late_content": "a block began after `message_delta`",
    "repeated_message_stop": "`message_stop` came again",
    "trailing_record": "something after `message_stop` that is no event, as some gateways send; ignored",
    "unterminated_message_stop": "the body ended within or right after the line of `message_stop`, without blank line",
    "invalid_tool_input": "the fragments of a tool call are not one JSON object; the raw text is kept",
    "usage_decreased": "a cumulative count went down; the later value was believed",
    "usage_invalid": "a count was no whole number from 0; the earlier value was kept",
}


class AnomalyLog:
    """Counts anomalies by kind. Bounded by the number of kinds."""

    __slots__ = ("_seen", "event_number")

    def __init__(self) -> None:
        self._seen: dict[str, Anomaly] = {}
        # Set by whoever walks the stream, so that those who note an oddity need not know where they are.
        self.event_number = 0

    def note(self, kind: str, detail: str = "") -> None:
        """Count one oddity of a kind listed in `KINDS`."""
        seen = self._seen.get(kind)
        if seen is None:
            found = Anomaly(kind=kind, detail=detail or KINDS[kind], first_event=self.event_number)
        else:
            found = replace(seen, count=seen.count + 1)
        self._seen[kind] = found

    def found(self) -> tuple[Anomaly, ...]:
        """All kinds noted so far, in the order in which they first happened."""
        return tuple(self._seen.values())
