"""Usage counts, merged field by field.

Decides what a later usage object does to an earlier one. Counts on `message_delta` are cumulative totals (platform
documentation, "Streaming messages"), so a later count replaces the earlier one and is never added. A field that does
not come again, or comes as null, keeps its value: nothing reported is lost. Called by `accumulate`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claude_overlay.streaming.anomalies import AnomalyLog


def merge_usage(usage: Mapping[str, Any], update: Mapping[str, Any], log: AnomalyLog) -> dict[str, Any]:
    """Return `usage` overlaid with `update`; objects inside are merged alike, lists and scalars replaced."""
    merged = dict(usage)
    for name, value in update.items():
        earlier = merged.get(name)
        if value is None:
            merged.setdefault(name, None)
        elif isinstance(value, Mapping) and isinstance(earlier, Mapping):
            merged[name] = merge_usage(earlier, value, log)
        elif type(earlier) is int:
            merged[name] = _later_count(name, earlier, value, log)
        else:
            merged[name] = value
    return merged


def _later_count(name: str, earlier: int, value: Any, log: AnomalyLog) -> int:
    if type(value) is not int or value < 0:
        log.note("usage_invalid", f"{name} came as {type(value).__name__}, not a count")
        return earlier
    if value < earlier:
        log.note("usage_decreased", f"{name} fell from {earlier} to {value}")
    return value
