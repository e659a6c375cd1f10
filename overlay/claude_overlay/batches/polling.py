"""When `wait_for` asks for the status of a batch again, and when it gives up.

Decides by arithmetic alone: the clock and the sleeping belong to `client`. Times are seconds of any monotonic clock.

A batch has ended when its `processing_status` is "ended". "in_progress" and "canceling" go on, and so does every
status unknown today: only the documented word ends the waiting, and the deadline bounds the rest.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from claude_overlay.errors import InvalidArgumentError

ENDED = "ended"
DEFAULT_INTERVAL = 30.0
_LAST_LOOK = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """The batch has ended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """Sleep, then ask again.

    Attributes:
        seconds: how long to sleep, more than 0.
    """

    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveUp:
    """The deadline leaves no time for another answer.

    Attributes:
        waited: seconds since the waiting began.
    """

    waited: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PollSchedule:
    """The schedule of one `wait_for`.

    No wait ends after the deadline. The last one is cut short so that one more answer can come before it: it ends
    `last_look` before the deadline.

    Args:
        interval: seconds between an answer and the next question. Default 30.
        timeout: seconds from `started` in which the batch must end; None for no limit.
        started: the clock when the waiting began.
        last_look: seconds kept for the last question before the deadline. Default 1.

    Raises:
        InvalidArgumentError: `interval` is not above 0 and finite, or `timeout` or `last_look` is negative or not a
            number.
    """

    interval: float = DEFAULT_INTERVAL
    timeout: float | None = None
    started: float = 0.0
    last_look: float = _LAST_LOOK

    def __post_init__(self) -> None:
        if not (self.interval > 0 and math.isfinite(self.interval)):
            raise InvalidArgumentError("poll_interval must be a number of seconds above 0")
        if self.timeout is not None and not self.timeout >= 0:
            raise InvalidArgumentError("timeout must be a number of seconds from 0, or None")
        if not (self.last_look >= 0 and math.isfinite(self.last_look)):
            raise InvalidArgumentError("last_look must be a number of seconds from 0")

    def remaining(self, *, now: float) -> float | None:
        """Seconds until the deadline, not below 0; None when there is none. The limit for the next request."""
        return None if self.timeout is None else max(0.0, self.started + self.timeout - now)

    def after_poll(self, status: str | None, *, now: float) -> Done | Wait | GiveUp:
        """What to do after an answer with this `processing_status`."""
        if status == ENDED:
            return Done()
        remaining = self.remaining(now=now)
        if remaining is None:
            return Wait(seconds=self.interval)
        usable = remaining - self.last_look
        if usable <= 0:
            return GiveUp(waited=max(0.0, now - self.started))
        return Wait(seconds=min(self.interval, usable))
