"""What an answer says about the limits it was counted against.

Decides which headers count and what is garbage. Nothing about what follows from them: `reliability.lane` does. Source:
the API's page on rate limits: `anthropic-ratelimit-<axis>-limit` and `-remaining`, with the remaining tokens rounded to
the nearest 1,000, and `-reset`, an RFC 3339 time at which the limit is whole again. That time is compared with the
answer's own `date`, so our clock may be wrong. `anthropic-ratelimit-tokens-*` is not read: it shows whichever limit is
the tightest at the moment, so it changes its meaning without saying so.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final, NamedTuple

from claude_api.errors import retry_after

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["AXES", "LIMIT", "REMAINING", "REQUESTS", "ROUNDING", "Advice", "Window", "number", "read_advice"]

REQUESTS: Final = 0
AXES: Final = ("requests", "input_tokens", "output_tokens")
"""The axes of a limit, in the order of every list of three in `limit` and `lane`."""

_NAMES: Final = tuple(f"anthropic-ratelimit-{axis.replace('_', '-')}" for axis in AXES)
LIMIT: Final = tuple(f"{name}-limit" for name in _NAMES)
REMAINING: Final = tuple(f"{name}-remaining" for name in _NAMES)
_RESET: Final = tuple(f"{name}-reset" for name in _NAMES)

ROUNDING: Final = (0, 500, 500)
"""By how much `-remaining` may be too high."""

MINUTE: Final = 60.0
MOST_DIGITS: Final = 15
MOST_SECONDS: Final = 86_400.0


class Window(NamedTuple):
    """What was said of one axis; None for what was not, or not readably. Without a limit, nothing of it counts.

    Attributes:
        limit: units a minute; above 0.
        remaining: the least that may be left, in units.
        reset: seconds from the answer until all of it is there again.
    """

    limit: int
    remaining: float | None = None
    reset: float | None = None


class Advice(NamedTuple):
    """What one answer said.

    Attributes:
        status: its HTTP status.
        throttled: whether it refused the call because of too many, or of overload.
        retry_after: seconds it asks to wait; None if it does not, or was no refusal.
        windows: what it says of the axes that were asked for, by axis; only those it says something of.
    """

    status: int
    throttled: bool
    retry_after: float | None
    windows: Mapping[int, Window]


def read_advice(headers: Mapping[str, str], status: int, throttled: bool, axes: Sequence[int]) -> Advice | None:  # noqa: FBT001
    """Read what an answer says of these axes; None when it says nothing. Never raises: the unreadable was not said."""
    windows: dict[int, Window] | None = None
    for axis in axes:
        if LIMIT[axis] in headers:
            window = _window(headers, axis, thorough=throttled)
            if window is not None:
                windows = windows or {}
                windows[axis] = window
    if throttled:
        return Advice(status, throttled, retry_after(headers), windows or {})
    return None if windows is None else Advice(status, throttled, None, windows)


def _window(headers: Mapping[str, str], axis: int, *, thorough: bool) -> Window | None:
    """Read one axis. The times are parsed only where they are needed: after a refusal, or in place of `-remaining`."""
    limit, remaining = number(headers.get(LIMIT[axis])), number(headers.get(REMAINING[axis]))
    if not limit:  # nothing could ever be sent under a limit of 0, so something else is meant
        return None
    reset = _seconds(headers.get(_RESET[axis]), headers.get("date")) if thorough or remaining is None else None
    left: float | None = None
    if remaining is not None:
        left = max(0, remaining - ROUNDING[axis])
    elif reset is not None:
        left = max(0.0, limit - limit / MINUTE * reset)
    return Window(limit, left, reset)


def number(text: str | None) -> int | None:
    """Read a count; None when it is none."""
    if text is None or len(text) > MOST_DIGITS or not (text.isascii() and text.isdigit()):
        return None
    return int(text)


def _seconds(reset: str | None, date: str | None) -> float | None:
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - slow to import, and seldom needed

    if reset is None or date is None:
        return None
    try:
        seconds = (datetime.fromisoformat(reset) - parsedate_to_datetime(date)).total_seconds()
    except (TypeError, ValueError, OverflowError):  # unreadable, or one of the two has no time zone
        return None
    return max(0.0, seconds) if seconds <= MOST_SECONDS else None
