"""Faults on demand: what they are called, and which request gets which.

Parses fault texts and holds the plan of programmed ones. `damage` carries out those that act on the
bytes of a response, `app` the others. The table of faults is in the package docstring.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from claude_overlay.local.refusal import STATUS_BY_TYPE

if TYPE_CHECKING:
    from collections.abc import Callable

HEADER = "x-stand-in-fault"
_FOREVER = 1 << 62
_LONGEST_DELAY = 3_600

# These act on the response's bytes; all but `split` end the response at a byte.
BYTE_FAULTS = ("cut", "reset", "stall", "early-end")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One fault, parsed.

    Attributes:
        kind: Its name, e.g. `cut`.
        text: As it was written, e.g. `cut:400`.
        number: Bytes for `cut`, `reset`, `stall`, `early-end`; events for `error-event`, where None means half of them.
        seconds: For `delay`.
        status: For `status`, `html`, `empty`.
        retry_after: For `status`: the header's text.
        type: For the error events: the error type.
    """

    kind: str
    text: str
    number: int | None = None
    seconds: float = 0.0
    status: int = 200
    retry_after: str | None = None
    type: str = "overloaded_error"


def parse(text: str) -> tuple[Fault, ...]:
    """Faults separated by commas, e.g. `delay:0.2, cut:400`.

    Raises:
        ValueError: A name is unknown or its arguments are not what it takes; the message lists all faults.
    """
    return tuple(_one(part.strip()) for part in text.split(",") if part.strip())


def _one(text: str) -> Fault:
    kind, *arguments = text.split(":")
    grammar = _GRAMMAR.get(kind)
    if grammar is None:
        raise ValueError(f"unknown fault {kind!r}; known: {', '.join(usage for usage, _ in _GRAMMAR.values())}")
    usage, build = grammar
    try:
        return build(kind, text, arguments)
    except (ValueError, IndexError, TypeError):
        raise ValueError(f"fault {text!r} is not of the form {usage}") from None


def _status(kind: str, text: str, arguments: list[str]) -> Fault:
    status = _http_status(arguments[0])
    retry_after = arguments[1] if len(arguments) > 1 else None
    _at_most(arguments, 2)
    return Fault(kind=kind, text=text, status=status, retry_after=retry_after or None)


def _delay(kind: str, text: str, arguments: list[str]) -> Fault:
    (seconds,) = arguments
    if not 0 <= float(seconds) <= _LONGEST_DELAY:
        raise ValueError(seconds)
    return Fault(kind=kind, text=text, seconds=float(seconds))


def _bytes(kind: str, text: str, arguments: list[str]) -> Fault:
    (number,) = arguments
    return Fault(kind=kind, text=text, number=_natural(int(number)))


def _bare(kind: str, text: str, arguments: list[str]) -> Fault:
    _at_most(arguments, 0)
    return Fault(kind=kind, text=text)


def _page(default: int) -> Callable[[str, str, list[str]], Fault]:
    def build(kind: str, text: str, arguments: list[str]) -> Fault:
        _at_most(arguments, 1)
        return Fault(kind=kind, text=text, status=_http_status(arguments[0]) if arguments else default)

    return build


def _event(kind: str, text: str, arguments: list[str]) -> Fault:
    _at_most(arguments, 1 if kind.startswith("first") else 2)
    name = arguments[0] if arguments and arguments[0] else "overloaded_error"
    if name not in STATUS_BY_TYPE:
        raise ValueError(name)
    after = _natural(int(arguments[1])) if len(arguments) > 1 else None
    return Fault(kind=kind, text=text, type=name, number=0 if kind.startswith("first") else after)


def _natural(number: int) -> int:
    if not 0 <= number < _FOREVER:
        raise ValueError(number)
    return number


def _http_status(text: str) -> int:
    status = int(text)
    if not 200 <= status <= 999:  # noqa: PLR2004 - three digits, and no interim response
        raise ValueError(text)
    return status


def _at_most(arguments: list[str], number: int) -> None:
    if len(arguments) > number:
        raise ValueError(arguments)


_GRAMMAR: dict[str, tuple[str, Callable[[str, str, list[str]], Fault]]] = {
    "status": ("status:CODE[:RETRY_AFTER]", _status),
    "delay": ("delay:SECONDS", _delay),
    "cut": ("cut:BYTES", _bytes),
    "reset": ("reset:BYTES", _bytes),
    "stall": ("stall:BYTES", _bytes),
    "early-end": ("early-end:BYTES", _bytes),
    "split": ("split", _bare),
    "garbage": ("garbage", _bare),
    "html": ("html[:CODE]", _page(502)),
    "empty": ("empty[:CODE]", _page(200)),
    "error-event": ("error-event[:TYPE[:AFTER_EVENTS]]", _event),
    "first-error-event": ("first-error-event[:TYPE]", _event),
}


@dataclass(slots=True, kw_only=True)
class _Rule:
    faults: tuple[Fault, ...]
    left: int
    path: str
    method: str | None


class FaultPlan:
    """Faults programmed for coming requests, in the order they were added. Safe for threads."""

    def __init__(self) -> None:
        self._rules: list[_Rule] = []
        self._lock = threading.Lock()

    def add(self, fault: str, *, times: int | None = 1, path: str = "*", method: str | None = None) -> None:
        """Apply a fault to the next matching requests.

        Args:
            fault: One fault or several separated by commas, e.g. `status:529:1`.
            times: How many requests get it; None means all from now on.
            path: Exact path, or a pattern with `*` (`/v1/messages/batches*`).
            method: Only this method; None means any.

        Raises:
            ValueError: The fault is not one of the table, or `times` is below 1.
        """
        if times is not None and times < 1:
            raise ValueError(f"times must be at least 1, not {times}")
        rule = _Rule(
            faults=parse(fault),
            left=_FOREVER if times is None else times,
            path=path,
            method=method.upper() if method else None,
        )
        with self._lock:
            self._rules.append(rule)

    def clear(self) -> None:
        """Forget all programmed faults."""
        with self._lock:
            self._rules.clear()

    @property
    def pending(self) -> int:
        """Number of rules that still wait for a request."""
        with self._lock:
            return len(self._rules)

    def take(self, method: str, path: str) -> tuple[Fault, ...]:
        """The faults of the first rule that fits this request, which is then one use shorter."""
        with self._lock:
            for rule in self._rules:
                if rule.method in {None, method} and fnmatchcase(path, rule.path):
                    rule.left -= 1
                    if rule.left == 0:
                        self._rules.remove(rule)
                    return rule.faults
        return ()
