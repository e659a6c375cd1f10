"""All policies of a client, in one value.

Decides which policies there are, that they fit together, and how they are told to a reader. Holds no state: what was
seen is in a `Runtime`, which a client makes of it. Given to a client or to a call (`with_options`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from typing import TYPE_CHECKING, Any, Final

from claude_overlay.errors import ConfigurationError, InvalidArgumentError
from claude_overlay.reliability.bounds import check_number, is_async, read_value, refusal
from claude_overlay.reliability.breaker import CircuitBreaker
from claude_overlay.reliability.budget import RetryBudget, RetryQuota
from claude_overlay.reliability.bulkhead import Bulkhead
from claude_overlay.reliability.cache import ResponseCache
from claude_overlay.reliability.failover import Failover
from claude_overlay.reliability.health import HealthCheck
from claude_overlay.reliability.limit import RateLimit
from claude_overlay.reliability.quota import Quota
from claude_overlay.reliability.retry import RetryPolicy

if TYPE_CHECKING:
    from claude_overlay.reliability.events import Hook

__all__ = ["ORDER", "Resilience"]

ORDER: Final = (
    "hooks",
    "cache",
    "deadline",
    "quota",
    "retry",
    "budget",
    "failover",
    "health",
    "breaker",
    "limit",
    "bulkhead",
    "attempt_timeout",
)
"""The policies as a call meets them, outer to inner."""

KINDS: Final[Mapping[str, tuple[type, ...]]] = {
    "retry": (RetryPolicy,),
    "budget": (RetryBudget, RetryQuota),
    "breaker": (CircuitBreaker,),
    "bulkhead": (Bulkhead,),
    "failover": (Failover,),
    "health": (HealthCheck,),
    "quota": (Quota,),
    "limit": (RateLimit,),
    "cache": (ResponseCache,),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Resilience:
    """What shall happen when things go wrong, and before. Everything is off unless it is given.

    A frozen value: compare it, hash it, keep it as a constant, change it with `dataclasses.replace`.

        Resilience(deadline=60.0, attempt_timeout=20.0, retry=RetryPolicy(), budget=RetryBudget())

    Each call passes the policies from the outside to the inside: cache, deadline, quota, retry with its budget, choice
    of an endpoint, breaker, limiter, bulkhead, attempt timeout. An attempt that is sent again passes all from the quota
    on again.

    Attributes:
        deadline: seconds for the whole call: all attempts and all waits. What would cross it is not begun; when it is
            over, `DeadlineExceeded`. Default None: no end.
        attempt_timeout: seconds for one attempt: a buffered answer whole, a stream until its first event, a download
            (`files.download`, `batches.results`) until the first byte of its body. Default None: only the client's own
            timeouts.
        retry: which failures are sent again, and when. Default None: none.
        budget: how many retries all calls of the client together may make. Needs `retry`.
        breaker: when to stop calling a server that fails.
        limit: requests and tokens per minute.
        bulkhead: how many calls may be under way at once.
        failover: several endpoints instead of the client's own server. A failed call moves to another one only with
            `retry`; without, each call still goes to the endpoint chosen for it.
        health: how the endpoints of `failover` are judged and probed. Needs `failover`.
        quota: requests, tokens and money per day and month.
        cache: answers kept in memory.
        hooks: functions that are told every decision (`claude_overlay.reliability.events`). Any iterable of plain
            functions, not `async def`; kept as a tuple.

    Raises:
        InvalidArgumentError: a field is of the wrong type or out of bounds.
        ConfigurationError: policies that do not fit together; the message says what to do.
    """

    deadline: float | None = None
    attempt_timeout: float | None = None
    retry: RetryPolicy | None = None
    budget: RetryBudget | RetryQuota | None = None
    breaker: CircuitBreaker | None = None
    limit: RateLimit | None = None
    bulkhead: Bulkhead | None = None
    failover: Failover | None = None
    health: HealthCheck | None = None
    quota: Quota | None = None
    cache: ResponseCache | None = None
    hooks: Iterable[Hook] = ()

    def __post_init__(self) -> None:
        check_number(self, "deadline", above=True, optional=True)
        check_number(self, "attempt_timeout", above=True, optional=True)
        for name, kinds in KINDS.items():
            value = getattr(self, name)
            if value is not None:
                _check_kind(name, kinds, value)
        hooks = read_value("Resilience", "hooks", self.hooks, _read_hooks, "an iterable of functions", told="...")
        object.__setattr__(self, "hooks", hooks)
        _refuse_misfits(self)

    def describe(self) -> tuple[tuple[str, Any], ...]:
        """Tell the policies that are on, outer to inner, with their values.

        Returns:
            Pairs of a name and a value: a number of seconds, the names of the hooks, or a mapping of a policy's fields.
            No secrets: fields that a policy does not print are left out.
        """
        return tuple((name, _told(getattr(self, name))) for name in ORDER if getattr(self, name) not in (None, ()))


def _check_kind(name: str, kinds: tuple[type, ...], value: object) -> None:
    wanted = " or ".join(kind.__name__ for kind in kinds)

    def read(value: object) -> bool:
        if isinstance(value, kinds):
            return True
        # The class, not the value: it may be a mapping with a key in it.
        given = f"the class {value.__name__} itself" if isinstance(value, type) else f"a {type(value).__name__}"
        raise refusal("Resilience", name, "...", f"a {wanted} or None, not {given}")

    read_value("Resilience", name, value, read, f"a {wanted} or None", told="...")


def _read_hooks(hooks: object) -> tuple[Callable[..., object], ...]:
    if isinstance(hooks, str | bytes | Mapping) or not isinstance(hooks, Iterable):
        message = f"Resilience(hooks=...): hooks must be an iterable of functions, not a {type(hooks).__name__}"
        raise InvalidArgumentError(message)
    given: list[Callable[..., object]] = []
    for hook in hooks:
        if not callable(hook):
            message = f"Resilience(hooks=...): each hook must be callable; one is a {type(hook).__name__}"
            raise InvalidArgumentError(message)
        if is_async(hook):
            name = getattr(hook, "__qualname__", type(hook).__qualname__)
            message = (
                f"Resilience(hooks=...): hooks must be plain functions, and {name!s:.80} is async: nothing awaits it"
            )
            raise InvalidArgumentError(message)
        given.append(hook)
    return tuple(given)


def _refuse_misfits(policies: Resilience) -> None:
    """Refuse policies of which one makes another pointless.

    Raises:
        ConfigurationError: There are such.
    """
    if policies.budget is not None and policies.retry is None:
        raise ConfigurationError("budget= limits retries, and there are none: give retry=RetryPolicy(), or no budget")
    if policies.health is not None and policies.failover is None:
        raise ConfigurationError(
            "health= judges the endpoints of failover=, and there are none: give failover=Failover([...]) as well"
        )
    slow, longest = _slow_call(policies.breaker), policies.attempt_timeout
    if slow is not None and longest is not None and slow >= longest:
        raise ConfigurationError(
            f"no call can be slow: CircuitBreaker.slow_call_duration is {float(slow):g} s, and attempt_timeout ends "
            f"each attempt after {float(longest):g} s. Make slow_call_duration shorter; None if only failures shall "
            "count"
        )


def _slow_call(breaker: CircuitBreaker | None) -> float | None:
    """Give a duration that the caller has chosen. The default under a shorter timeout is no mistake, only idle."""
    if breaker is None or breaker.slow_call_duration == _default_of(CircuitBreaker, "slow_call_duration"):
        return None
    return breaker.slow_call_duration


def _default_of(policy: type, name: str) -> object:
    found: list[Field[Any]] = [field for field in fields(policy) if field.name == name]
    return found[0].default if found else MISSING


def _told(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _told(getattr(value, field.name)) for field in fields(value) if field.repr}
    if isinstance(value, Mapping):
        return {key: _told(inner) for key, inner in value.items()}
    if isinstance(value, tuple):
        return tuple(_told(inner) for inner in value)
    if callable(value):
        return getattr(value, "__qualname__", type(value).__qualname__)
    return value
