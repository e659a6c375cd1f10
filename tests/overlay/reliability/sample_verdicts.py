"""One verdict of each sort that means something to an endpoint, by the table of `reliability.verdict`."""

from __future__ import annotations

from claude_overlay.reliability.verdict import OK, Kind, Scope, Sent, Verdict

__all__ = [
    "BROKEN",
    "BROKEN_ANSWER",
    "CLOSED",
    "CREDENTIAL",
    "FAILED",
    "LOCAL",
    "NOT_CONNECTED",
    "NOT_TRUSTED",
    "NO_ANSWER",
    "NO_FREE_CONNECTION",
    "OK",
    "OVERLOADED",
    "REQUEST",
    "SPENT",
    "THROTTLED",
    "TOO_EARLY",
    "UNAVAILABLE",
]


def _verdict(kind: Kind, scope: Scope, sent: Sent, *, retryable: bool = True, counts: bool = False) -> Verdict:
    return Verdict(kind=kind, scope=scope, sent=sent, retryable=retryable, counts=counts)


REQUEST = _verdict("request", "request", "yes", retryable=False)
CREDENTIAL = _verdict("credential", "credential", "yes", retryable=False)
SPENT = _verdict("spend_limit", "organization", "yes", retryable=False)
THROTTLED = _verdict("throttled", "organization", "yes")
TOO_EARLY = _verdict("overloaded", "endpoint", "yes")
OVERLOADED = _verdict("overloaded", "model", "yes", counts=True)
FAILED = _verdict("server", "endpoint", "yes", counts=True)
UNAVAILABLE = _verdict("overloaded", "endpoint", "yes", counts=True)
NOT_CONNECTED = _verdict("not_sent", "network", "no", counts=True)
NO_ANSWER = _verdict("timeout", "endpoint", "maybe", counts=True)
BROKEN = _verdict("broken", "endpoint", "maybe", counts=True)
BROKEN_ANSWER = _verdict("broken", "endpoint", "yes", counts=True)
NO_FREE_CONNECTION = _verdict("not_sent", "none", "no")
NOT_TRUSTED = _verdict("request", "request", "no", retryable=False)
LOCAL = _verdict("local", "none", "no", retryable=False)
CLOSED = _verdict("local", "none", "yes", retryable=False)
