"""Events as log lines: one line an event, `key=value`, in the order of the event's fields.

Decides the line and its level. An event holds no header, body, prompt or key, so a line does not either. Called as a
hook of `Resilience`.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.reliability.events import (
    AttemptEnded,
    AttemptStarted,
    BulkheadRejected,
    BulkheadWaited,
    CacheHit,
    CacheMiss,
    CallEnded,
    CallStarted,
    CircuitChanged,
    CircuitRejected,
    ConfigApplied,
    ConfigRejected,
    EndpointEjected,
    EndpointReadmitted,
    EndpointSelected,
    Event,
    HealthProbed,
    LimiterRejected,
    LimiterWaited,
    QuotaAlert,
    QuotaRejected,
    QuotaReserved,
    QuotaSettled,
    RetryScheduled,
    RetrySuppressed,
    StreamCommitted,
    StreamInterrupted,
)

if TYPE_CHECKING:
    from typing import Protocol

    class _Logger(Protocol):
        def isEnabledFor(self, level: int, /) -> bool: ...  # noqa: N802 - logging's name
        def log(self, level: int, msg: object, /, *args: object, extra: Mapping[str, object] | None = None) -> None: ...


__all__ = ["LEVELS", "Level", "LoggingHook", "line_of"]

Level: TypeAlias = int | Callable[[Any], int | None] | None
"""A level of `logging`, a function from the event to one, or None: no line."""

LOGGER_NAME: Final = "claude_overlay"
# Longer values are cut: a reason may be a page of text.
MOST_CHARACTERS: Final = 500
# Fields that come first in a line, or not at all: a monotonic time says nothing beside the record's own.
HEAD: Final = frozenset({"time", "call_id", "operation"})

_PLAIN = re.compile(r'[^\s"=\\]+')


def _of_a_call(event: CallEnded) -> int:
    return logging.WARNING if event.outcome in {"error", "refused", "interrupted"} else logging.INFO


def _of_an_attempt(event: AttemptEnded) -> int:
    return logging.DEBUG if event.kind in {"ok", "cancelled"} else logging.INFO


def _of_a_circuit(event: CircuitChanged) -> int:
    return logging.INFO if event.new in {"closed", "half_open"} else logging.WARNING


def _of_a_probe(event: HealthProbed) -> int:
    return logging.DEBUG if event.healthy else logging.INFO


LEVELS: Final[Mapping[type[Event], Level]] = {
    CallStarted: logging.DEBUG,
    CallEnded: _of_a_call,
    AttemptStarted: logging.DEBUG,
    AttemptEnded: _of_an_attempt,
    RetryScheduled: logging.INFO,
    RetrySuppressed: logging.INFO,
    LimiterWaited: logging.DEBUG,
    LimiterRejected: logging.WARNING,
    BulkheadWaited: logging.DEBUG,
    BulkheadRejected: logging.WARNING,
    CircuitRejected: logging.DEBUG,
    CircuitChanged: _of_a_circuit,
    EndpointSelected: logging.DEBUG,
    EndpointEjected: logging.WARNING,
    EndpointReadmitted: logging.INFO,
    HealthProbed: _of_a_probe,
    QuotaReserved: logging.DEBUG,
    QuotaSettled: logging.DEBUG,
    QuotaRejected: logging.WARNING,
    QuotaAlert: logging.WARNING,
    ConfigApplied: logging.INFO,
    ConfigRejected: logging.ERROR,
    StreamCommitted: logging.DEBUG,
    StreamInterrupted: logging.WARNING,
    CacheHit: logging.DEBUG,
    CacheMiss: logging.DEBUG,
}
"""The level of each event, unless the caller says otherwise."""


class LoggingHook:
    """Write each event as one line of a logger.

        CallEnded call=12 operation=create_message outcome=ok model=m attempts=2 elapsed=1.25 usage.input_tokens=10 ...

    The record carries the event itself as `record.claude_event`. Formatting happens only when the logger takes the
    level.

    Args:
        logger: Where to write. Default: the logger `claude_overlay`, without a handler of ours.
        levels: Levels that differ from `LEVELS`, by class of event.

    Raises:
        InvalidArgumentError: A key of `levels` is no class of event, or a value no level.
    """

    __slots__ = ("_levels", "_logger")

    def __init__(self, logger: _Logger | None = None, *, levels: Mapping[type[Event], Level] | None = None) -> None:
        for kind, level in (levels or {}).items():
            if not (isinstance(kind, type) and issubclass(kind, Event)):
                message = f"levels takes classes of events as keys, not {kind!r}"
                raise InvalidArgumentError(message)
            if level is not None and not callable(level) and (not isinstance(level, int) or isinstance(level, bool)):
                message = f"levels takes a number, a function or None for {kind.__name__}, not {level!r}"
                raise InvalidArgumentError(message)
        self._logger: _Logger = logging.getLogger(LOGGER_NAME) if logger is None else logger
        self._levels: dict[type[Event], Level] = {**LEVELS, **(levels or {})}

    def __call__(self, event: Event) -> None:
        """Write one event."""
        # An event of a later version has no level here; it is told all the same.
        level = self._levels.get(type(event), logging.INFO)
        if callable(level):
            level = level(event)
        if level is not None and self._logger.isEnabledFor(level):
            self._logger.log(level, "%s", line_of(event), extra={"claude_event": event})

    def __repr__(self) -> str:
        return f"LoggingHook({getattr(self._logger, 'name', self._logger)!r})"


def line_of(event: Event) -> str:
    """Give an event as one line: its class, then its fields, without those that are None."""
    parts = [type(event).__name__]
    if event.call_id:
        parts.append(f"call={event.call_id}")
    if event.operation:
        parts.append(f"operation={_quoted(event.operation)}")
    _add_fields(event, "", parts)
    return " ".join(parts)


@cache
def _field_names(kind: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind) if field.name not in HEAD)


def _add_fields(record: Any, prefix: str, parts: list[str]) -> None:
    for name in _field_names(record.__class__):
        value = getattr(record, name)
        if value is None:
            continue
        if is_dataclass(value):
            _add_fields(value, f"{prefix}{name}.", parts)
        else:
            parts.append(f"{prefix}{name}={_shown(value)}")


def _shown(value: object) -> str:
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return f"{value:.6g}"
    if isinstance(value, tuple | list):
        return _quoted(",".join(str(item) for item in value))
    return _quoted(str(value))


def _quoted(text: str) -> str:
    """Quote what is more than one plain word, so that a line stays one line and its parts can be told apart."""
    if len(text) > MOST_CHARACTERS:
        text = text[:MOST_CHARACTERS] + "…"
    if _PLAIN.fullmatch(text) and text.isprintable():
        return text
    # Like a Python string in double quotes; control characters and line ends of every kind are escaped.
    inner = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in inner) + '"'
